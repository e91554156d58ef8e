// The upstairs landing of number 14, square on to its three doors. Metres; floor at y = 0.
import type { Camera } from '../core/camera.ts';
import type { Plane } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';
import { mix } from '../core/colour.ts';
import { PALETTE } from './palettes.ts';

const L = PALETTE.landing;

/** Metres. */
export const UPSTAIRS = { back: 3.35, left: -1.35, right: 1.3, ceiling: 2.4 };
/** Openings in the back wall, x ranges. */
export const DOORS = { bathroom: [-1.02, -0.36], bedroom: [-0.16, 0.48], box: [0.66, 1.2] } as const;
const DOOR_TOP = 2.0;

/** Walls, carpet and the three doors: bathroom shut, bedroom ajar, box room shut and bolted from outside. */
export function landing(p: Plane, c: Camera): void {
  const R = UPSTAIRS,
    z = R.back,
    B = (x: number, y: number, zz = z): V2 => c.p(x, y, zz);
  const side = (x: number, fill: string): void => {
    p.poly(c.quad([x, 0, 0.8], [x, 0, z], [x, R.ceiling, z], [x, R.ceiling, 0.8]), fill);
  };
  p.rect(-80, -60, 1440, 840, L.ink);
  p.poly(
    c.quad([R.left, R.ceiling, 0.8], [R.right, R.ceiling, 0.8], [R.right, R.ceiling, z], [R.left, R.ceiling, z]),
    p.lin(B(0, R.ceiling), c.p(0, R.ceiling, 1.4), [
      [0, mix(L.wallDark, L.wall, 0.35)],
      [1, L.ink],
    ]),
  );
  side(
    R.left,
    p.lin(c.p(R.left, 1, z), c.p(R.left, 1, 1.5), [
      [0, mix(L.wall, L.wallDark, 0.5)],
      [1, L.ink],
    ]),
  );
  side(
    R.right,
    p.lin(c.p(R.right, 1, z), c.p(R.right, 1, 1.5), [
      [0, mix(L.wall, L.wallDark, 0.6)],
      [1, L.ink],
    ]),
  );
  p.poly(
    [B(R.left, 0), B(R.right, 0), B(R.right, R.ceiling), B(R.left, R.ceiling)],
    p.lin(B(R.left, 1), B(R.right, 1), [
      [0, mix(L.wall, L.wallDark, 0.3)],
      [0.6, L.wall],
      [1, mix(L.wall, L.wallDark, 0.5)],
    ]),
  );
  p.poly(
    c.quad([R.left, 0, 0.8], [R.right, 0, 0.8], [R.right, 0, z], [R.left, 0, z]),
    p.lin(B(0, 0), c.p(0, 0, 1.8), [
      [0, mix(L.carpet, L.wall, 0.3)],
      [1, L.ink],
    ]),
  );
  p.poly([B(R.left, 0), B(R.right, 0), B(R.right, 0.1), B(R.left, 0.1)], mix(L.door, L.wallDark, 0.45));
  for (const [x0, x1] of Object.values(DOORS))
    p.poly(
      [B(x0 - 0.07, 0), B(x1 + 0.07, 0), B(x1 + 0.07, DOOR_TOP + 0.07), B(x0 - 0.07, DOOR_TOP + 0.07)],
      mix(L.door, L.wall, 0.3),
    );
  framesOnStairs(p, c);
  shutDoor(p, B, DOORS.bathroom);
  p.poly(
    [B(DOORS.bathroom[0], 0), B(DOORS.bathroom[1], 0), B(DOORS.bathroom[1], 0.022), B(DOORS.bathroom[0], 0.022)],
    '#f4fffa',
  );
  // the same light finds the edge and the top of the door
  const [edge, hinge] = DOORS.bathroom;
  p.poly([B(edge, 0), B(edge + 0.012, 0), B(edge + 0.012, DOOR_TOP), B(edge, DOOR_TOP)], L.bath, 'opacity=".85"');
  p.poly(
    [B(edge, DOOR_TOP - 0.01), B(hinge, DOOR_TOP - 0.01), B(hinge, DOOR_TOP), B(edge, DOOR_TOP)],
    L.bath,
    'opacity=".6"',
  );
  bedroomAjar(p, c, B);
  shutDoor(p, B, DOORS.box);
  bolt(p, B, c.scale(DOORS.box[0], z));
}

/** School photographs up the side walls, a little dust-light on their glass. */
function framesOnStairs(p: Plane, c: Camera): void {
  for (const [x, z0, z1, y0, y1] of [
    [-1.34, 1.75, 2.05, 1.35, 1.78],
    [-1.34, 2.35, 2.62, 1.42, 1.78],
    [1.29, 2.0, 2.3, 1.38, 1.8],
  ] as const) {
    const quad = (inset: number, fill: string): void => {
      p.poly(
        c.quad(
          [x, y0 + inset, z0 + inset],
          [x, y0 + inset, z1 - inset],
          [x, y1 - inset, z1 - inset],
          [x, y1 - inset, z0 + inset],
        ),
        fill,
      );
    };
    quad(0, mix(L.ink, L.carpet, 0.5));
    quad(0.03, mix(L.wall, L.bath, 0.25));
    quad(0.09, mix(L.carpet, L.night, 0.3));
  }
}
type Wall = (x: number, y: number, z?: number) => V2;

function shutDoor(p: Plane, B: Wall, [x0, x1]: readonly [number, number]): void {
  const face = mix(L.door, L.wallDark, 0.2),
    w = x1 - x0;
  const rect = (a: number, b: number, y0: number, y1: number, fill: string, extra = ''): void => {
    p.poly([B(a, y0), B(b, y0), B(b, y1), B(a, y1)], fill, extra);
  };
  rect(x0, x1, 0, DOOR_TOP, face);
  for (const [y0, y1] of [
    [0.22, 0.86],
    [1.06, 1.82],
  ] as const)
    for (const t of [0.12, 0.55]) {
      rect(x0 + w * t, x0 + w * (t + 0.33), y0, y1, mix(face, L.ink, 0.22));
      rect(x0 + w * t, x0 + w * (t + 0.33), y1 - 0.012, y1, L.ink, 'opacity=".4"');
    }
  p.circle(B(x0 + w * 0.08, 0.98), 5, '#c9b48a');
}

/** The child's room: the door pushed in, a warm night light, a paper star, the end of a bed. */
function bedroomAjar(p: Plane, c: Camera, B: Wall): void {
  const [x0, x1] = DOORS.bedroom,
    z = UPSTAIRS.back;
  const hole = [B(x0, 0), B(x1, 0), B(x1, DOOR_TOP), B(x0, DOOR_TOP)];
  p.clip([hole], (q) => {
    q.poly(
      hole,
      q.lin(B(x0, 1), B(x1, 1), [
        [0, '#8a5a45'],
        [1, '#c98a58'],
      ]),
    );
    q.poly([B(-0.6, 0, z + 2.2), B(1, 0, z + 2.2), B(1, 0, z), B(-0.6, 0, z)], '#6b463f');
    q.poly([B(0.16, 0.1, z + 1.4), B(1, 0.1, z + 1.4), B(1, 0.5, z + 1.4), B(0.16, 0.46, z + 1.4)], '#7686a4');
    q.poly([B(0.14, 0.1, z + 1.38), B(0.2, 0.1, z + 1.38), B(0.2, 0.72, z + 1.38), B(0.14, 0.72, z + 1.38)], '#5a3b30');
    const lamp = B(0.36, 0.86, z + 1.9);
    q.circle(
      lamp,
      70,
      q.rad(lamp, 70, [
        [0, '#fff0cc', 0.95],
        [0.3, L.night, 0.6],
        [1, L.night, 0],
      ]),
    );
    q.circle(lamp, 10, '#fff4d8');
    const star = B(0.3, 1.5, z + 2);
    q.raw(
      `<path transform="translate(${star[0].toFixed(1)} ${star[1].toFixed(1)})" d="M0 -9L2.7 -2.8L9 -2.2L4.2 2L5.6 8.4L0 5L-5.6 8.4L-4.2 2L-9 -2.2L-2.7 -2.8Z" fill="#e3b27c"/>`,
    );
  });
  // the leaf, opened inwards on the left
  p.poly(
    c.quad([x0, 0, z], [x0 + 0.16, 0, z + 0.6], [x0 + 0.16, DOOR_TOP, z + 0.6], [x0, DOOR_TOP, z]),
    mix(L.door, '#a3694a', 0.45),
  );
  p.poly(
    c.quad(
      [x0 + 0.16, 0, z + 0.6],
      [x0 + 0.19, 0, z + 0.59],
      [x0 + 0.19, DOOR_TOP, z + 0.59],
      [x0 + 0.16, DOOR_TOP, z + 0.6],
    ),
    '#e2b888',
  );
}

/** A small iron bolt at adult height, on our side of the box-room door: shot home into a keeper on the frame. */
function bolt(p: Plane, B: Wall, k: number): void {
  const [x, y] = B(DOORS.box[0] + 0.03, 1.5);
  const bar = (x0: number, x1: number, half: number, fill: string): void => {
    p.rect(x + x0 * k, y - half * k, (x1 - x0) * k, half * 2 * k, fill);
  };
  p.rect(x - 0.07 * k, y + 0.012 * k, 0.27 * k, 0.018 * k, '#10161b', 'opacity=".35"');
  bar(0, 0.19, 0.026, '#3d3f40');
  bar(-0.085, -0.035, 0.03, '#3d3f40');
  bar(-0.1, 0.17, 0.0105, '#6e6c66');
  p.rect(x - 0.1 * k, y - 0.0105 * k, 0.27 * k, 0.005 * k, '#8b877c');
  for (const at of [0.025, 0.14]) bar(at, at + 0.024, 0.02, '#4d4e4d');
  bar(-0.07, -0.05, 0.02, '#4d4e4d');
  p.circle([x + 0.105 * k, y + 0.016 * k], 0.014 * k, '#7a766c');
}

/** The bathroom door opened inwards: white light, a mirror, a towel. Drawn with whoever stands there. */
export function bathroomOpen(p: Plane, c: Camera): void {
  const [x0, x1] = DOORS.bathroom,
    z = UPSTAIRS.back,
    B: Wall = (x, y, zz = z) => c.p(x, y, zz);
  const hole = [B(x0, 0), B(x1, 0), B(x1, DOOR_TOP), B(x0, DOOR_TOP)];
  p.clip([hole], (q) => {
    q.poly(
      hole,
      q.lin(B(x0, DOOR_TOP), B(x1, 0), [
        [0, '#dfeae6'],
        [0.6, '#b7c6c4'],
        [1, '#8fa2a4'],
      ]),
    );
    for (let y = 0.1; y < 1.3; y += 0.16)
      q.poly(
        [
          B(x0 - 0.3, y, z + 1.6),
          B(x1 + 0.3, y, z + 1.6),
          B(x1 + 0.3, y + 0.012, z + 1.6),
          B(x0 - 0.3, y + 0.012, z + 1.6),
        ],
        '#7f9496',
        'opacity=".5"',
      );
    q.poly([B(-1.3, 0, z + 1.6), B(0, 0, z + 1.6), B(0, 0, z), B(-1.3, 0, z)], '#7c8b8c');
    q.poly(
      [B(x0 + 0.02, 1.1, z + 0.9), B(x0 + 0.2, 1.1, z + 0.9), B(x0 + 0.2, 0.62, z + 0.9), B(x0 + 0.02, 0.62, z + 0.9)],
      '#9c6f6c',
    );
  });
  p.poly(
    c.quad([x1, 0, z], [x1 - 0.1, 0, z + 0.6], [x1 - 0.1, DOOR_TOP, z + 0.6], [x1, DOOR_TOP, z]),
    mix(L.door, L.bath, 0.35),
  );
}

/** Banister of the stairwell between us and the doors. */
export function stairRail(p: Plane, c: Camera): void {
  const z = 1.75,
    at = (x: number, y: number): V2 => c.p(x, y, z);
  const rail = '#0c1218';
  p.poly([at(-1.5, 0.7), at(1.5, 0.7), at(1.5, 0.76), at(-1.5, 0.76)], rail);
  p.poly([at(-1.5, 0.752), at(1.5, 0.752), at(1.5, 0.762), at(-1.5, 0.762)], mix(L.wall, L.bath, 0.3), 'opacity=".6"');
  for (let x = -1.4; x < 1.5; x += 0.13)
    p.poly([at(x, -0.2), at(x + 0.024, -0.2), at(x + 0.024, 0.71), at(x, 0.71)], rail);
}
