// A terrace in the blue hour, houses on our left: sky, road still wet, the lamp that has not gone out yet.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';
import { PALETTE } from './palettes.ts';
import type { HouseRow, StreetColours } from './street.ts';
import { glow, shimmer } from './weather.ts';

const B = PALETTE.blueHour;
/** The row, to our left. */
export const LEFT_ROW: HouseRow = { front: -4.6, from: 1.2, count: 13, width: 4.4, side: -1, seed: 12 };
/** The row across the road, from where we stop seeing past it. */
export const RIGHT_ROW: HouseRow = { front: 5.4, from: 11, count: 12, width: 4.4, side: 1, seed: 5 };
/** Where the kerb runs. */
const KERB_X = -2.5;
/** The hour. */
export const BLUE_HOUR: StreetColours = {
  sky: [B.sky, B.rose, B.low],
  wallNear: B.wall,
  wallFar: '#a98f9e',
  roof: B.roof,
  trim: '#b9adb8',
  glass: '#43527c',
  door: '#33506a',
  pavement: B.stone,
  road: B.road,
  kerb: '#c9bfc9',
};

/** Night above, rose and gold over the end of the street. */
export function blueSky(p: Plane, end: V2): void {
  p.rect(
    -80,
    -60,
    1440,
    840,
    p.lin(
      [0, -40],
      [0, end[1] + 10],
      [
        [0, '#40568c'],
        [0.45, B.sky],
        [0.78, B.rose],
        [1, B.low],
      ],
    ),
  );
  glow(p, [end[0], end[1] + 6], 420, '#ffe3b4', 0.85, [1.5, 0.7]);
  for (const [x, y, rx, ry, o] of [
    [900, 96, 380, 12, 0.5],
    [640, 150, 300, 9, 0.5],
    [1120, 188, 300, 8, 0.6],
    [420, 60, 300, 9, 0.35],
  ] as const)
    p.ellipse([x, y], rx, ry, '#f2c9b8', `opacity="${o}" filter="url(#soft3)"`);
}

/** Road and pavement; the wet keeps the sky, brightest towards the end of the street. */
export function blueGround(p: Plane, c: Camera, end: V2): void {
  const G = (x: number, z: number): V2 => c.p(x, 0, z);
  p.poly(
    [
      [-300, end[1] + 6],
      [1500, end[1] + 6],
      [1500, 820],
      [-300, 820],
    ],
    p.lin(
      [0, end[1]],
      [0, 720],
      [
        [0, mix(B.low, B.rose, 0.3)],
        [0.22, '#8f88a8'],
        [1, '#454e78'],
      ],
    ),
  );
  const near = 2.2;
  p.poly(
    [G(LEFT_ROW.front, 90), G(KERB_X, 90), G(KERB_X, near), G(LEFT_ROW.front, near)],
    p.lin(
      [0, end[1]],
      [0, 720],
      [
        [0, '#e3bda8'],
        [0.3, '#9d94ac'],
        [1, '#5b6088'],
      ],
    ),
  );
  for (let z = near; z < 40; z += z < 12 ? 0.9 : 3)
    p.line([G(LEFT_ROW.front, z), G(KERB_X, z)], B.ink, 1.4, 'opacity=".3"');
  p.line([G(-3.6, near), G(-3.6, 50)], B.ink, 1.2, 'opacity=".25"');
  const kerb = c.box([KERB_X, KERB_X + 0.14], [-0.1, 0], [near, 90]);
  p.poly(kerb.top, '#cfc0c4');
  p.poly(kerb.right, B.ink, 'opacity=".7"');
  shimmer(
    p,
    [end[0] - 420, end[1] + 16, 900, 240],
    130,
    '#ffe9c8',
    8,
    (q) => 0.8 * Math.max(0, 1 - Math.abs(q[0] - end[0]) / 380) * Math.max(0, 1 - (q[1] - end[1]) / 250),
    [10, 70],
  );
}

/** A door standing open on a lit hall, and its light on the step. `d` is the door along the street. */
export function openDoorLeft(p: Plane, c: Camera, [d0, d1]: [number, number], top: number): void {
  const at = (y: number, z: number): V2 => c.p(LEFT_ROW.front, y, z),
    hole = [at(0.1, d0), at(0.1, d1), at(top, d1), at(top, d0)];
  p.poly(
    hole,
    p.lin(at(top, d0), at(0.1, d1), [
      [0, '#ffd99c'],
      [0.6, '#f0ae6c'],
      [1, '#a86a4c'],
    ]),
  );
  p.poly([at(0.1, d1), at(top, d1), at(top, d1 - 0.16), at(0.1, d1 - 0.16)], '#8a5a48');
  p.poly(
    [
      c.p(LEFT_ROW.front, 0.004, d0),
      c.p(LEFT_ROW.front, 0.004, d1),
      c.p(KERB_X - 0.3, 0.004, d1 + 0.5),
      c.p(KERB_X - 0.3, 0.004, d0 - 0.4),
    ],
    '#ffbf7c',
    'opacity=".4" filter="url(#soft3)"',
  );
}
