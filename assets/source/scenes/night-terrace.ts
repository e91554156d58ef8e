// The night terrace of the title: sky, wet road, the one open door and its light. Right-hand houses stand on x = front.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V2, V3 } from '../core/vec.ts';
import { HOUSE, type StreetColours } from './street.ts';
import { car, groundSpill, lampPost } from './street-things.ts';
import { beam, glow, rain, shimmer } from './weather.ts';

/** The street at night. */
export const NIGHT: StreetColours = {
  sky: ['#0b1426', '#1b2d4a', '#3a5676'],
  wallNear: '#131d31',
  wallFar: '#1b2c48',
  roof: '#0d1626',
  trim: '#3c526f',
  glass: '#0c1526',
  door: '#2b3446',
  pavement: '#1a2840',
  road: '#111c30',
  kerb: '#42597a',
};

/** The open door: where it is in the row of houses, and the lamp behind it. */
export interface LitDoor {
  /** Plane of the fronts, and the door's two edges and middle along the street. */
  front: number;
  d0: number;
  d1: number;
  dz: number;
  lamp: V3;
}

/** Low cloud, paler over the end of the street. */
export function nightSky(p: Plane): void {
  p.rect(
    -80,
    -60,
    1440,
    840,
    p.lin(
      [0, 0],
      [0, 470],
      [
        [0, NIGHT.sky[0]],
        [0.6, NIGHT.sky[1]],
        [1, NIGHT.sky[2]],
      ],
    ),
  );
  glow(p, [150, 455], 420, '#6f8fb4', 0.5, [1.6, 0.7]);
  // low cloud
  for (const [x, y, rx, ry, o] of [
    [220, 120, 420, 46, 0.16],
    [640, 60, 520, 40, 0.2],
    [90, 250, 360, 34, 0.14],
    [520, 200, 300, 26, 0.12],
  ] as const)
    p.ellipse([x, y], rx, ry, '#5f7fa6', `opacity="${o}" filter="url(#soft14)"`);
}

/** The lit hall seen through the open door. */
export function openDoor(p: Plane, c: Camera, { front, d0, d1, dz, lamp }: LitDoor): void {
  const D = (y: number, z: number): V2 => c.p(front, y, z);
  const opening = [D(HOUSE.step, d0), D(HOUSE.step, d1), D(HOUSE.doorH + 0.04, d1), D(HOUSE.doorH + 0.04, d0)];
  p.clip([opening], (q) => {
    q.poly(opening, '#e09a52');
    const X0 = front,
      X1 = front + 4;
    q.poly(
      c.quad(
        [X0, HOUSE.step, d0 - 0.1],
        [X0, HOUSE.step, d1 + 0.3],
        [X1, HOUSE.step, d1 + 0.3],
        [X1, HOUSE.step, d0 - 0.1],
      ),
      '#8a4a34',
    );
    q.poly(
      c.quad([X0, HOUSE.step, d1 + 0.12], [X1, HOUSE.step, d1 + 0.12], [X1, 2.6, d1 + 0.12], [X0, 2.6, d1 + 0.12]),
      q.lin(D(1, d1), D(1, d0), [
        [0, '#ffcf86'],
        [1, '#b86d37'],
      ]),
    );
    q.poly(
      c.quad([X1, HOUSE.step, d0 - 0.4], [X1, HOUSE.step, d1 + 0.12], [X1, 2.6, d1 + 0.12], [X1, 2.6, d0 - 0.4]),
      '#ffdf9f',
    );
    q.poly(
      c.quad(
        [X1 - 0.01, HOUSE.step, dz - 0.2],
        [X1 - 0.01, HOUSE.step, dz + 0.3],
        [X1 - 0.01, 2.1, dz + 0.3],
        [X1 - 0.01, 2.1, dz - 0.2],
      ),
      '#c98247',
    );
    q.circle(c.p(...lamp), 16, '#fff3cf');
    q.group('style="mix-blend-mode:screen"', (g) => glow(g, c.p(...lamp), 120, '#ffd28a', 0.9));
  });
  p.poly(
    [D(HOUSE.doorH + 0.1, d0), D(HOUSE.doorH + 0.1, d1), D(HOUSE.doorH + 0.34, d1), D(HOUSE.doorH + 0.34, d0)],
    '#ffcb83',
  );
}

/** Wet tarmac, pavement and kerb; `near` is how far towards us along the street the pavement is drawn, in metres. */
export function wetGround(p: Plane, c: Camera, { front }: Pick<LitDoor, 'front'>, near = 0.5): void {
  const G = (x: number, z: number): V2 => c.p(x, 0, z);
  const kerbR = 3.0,
    kerbL = -3.6;
  p.poly(
    [
      G(kerbL - 4, 90),
      G(front, 90),
      G(front, near - 0.1),
      G(front, near - 0.4),
      [1500, 900],
      [-300, 900],
      G(kerbL - 4, 3),
    ],
    NIGHT.road,
  );
  p.poly([G(kerbR, 90), G(front, 90), G(front, near), [1700, 900], G(kerbR, near - 0.9)], NIGHT.pavement);
  p.poly([G(kerbL, 90), G(-5.6, 90), G(-5.6, 4), G(kerbL, 4)], mix(NIGHT.pavement, NIGHT.sky[2], 0.25));
  // road sheen: the sky lies in the wet tarmac
  p.poly(
    [G(kerbL, 90), G(kerbR, 90), G(kerbR, 1), [640, 900], [-300, 900], G(kerbL, 4)],
    p.lin(
      [0, 455],
      [0, 720],
      [
        [0, NIGHT.sky[2], 0.85],
        [0.16, NIGHT.sky[2], 0.42],
        [0.5, NIGHT.sky[1], 0.25],
        [1, NIGHT.sky[0], 0.4],
      ],
    ),
  );
  for (let z = near + 0.5; z < 40; z += z < 10 ? 0.9 : 3)
    p.poly(
      c.quad([kerbR, 0.001, z], [front, 0.001, z], [front, 0.001, z + 0.03], [kerbR, 0.001, z + 0.03]),
      '#0a1120',
      'opacity=".5"',
    );
  for (const x of [3.75, 4.5])
    p.poly(
      c.quad([x, 0.001, 1], [x + 0.02, 0.001, 1], [x + 0.05, 0.001, 60], [x, 0.001, 60]),
      '#0a1120',
      'opacity=".4"',
    );
  const kerb = c.box([kerbR - 0.14, kerbR], [-0.1, 0], [near - 0.1, 90]);
  p.poly(kerb.top, NIGHT.kerb, 'opacity=".75"');
  p.poly(kerb.left, '#0b1322');
}

/** Light over step, pavement, kerb and road. */
export function doorSpill(p: Plane, c: Camera, { front, d0, d1, dz, lamp }: LitDoor): void {
  const spill = groundSpill(lamp, front, d0, d1, -3.6).map((v) => c.p(...v));
  beam(p, spill, c.p(front, 0, dz), c.p(-3.2, 0, dz), '#ffb05c', 0.95);
  beam(
    p,
    groundSpill(lamp, front, d0 - 0.25, d1 + 0.25, -3.6).map((v) => c.p(...v)),
    c.p(front, 0, dz),
    c.p(-2.0, 0, dz),
    '#c9652a',
    0.5,
  );
  glow(p, c.p(front, 1.1, dz), 330, '#d9772f', 0.62, [1, 1.05]);
}

/** The doorway in the wet road: a broken upright smear. */
export function doorMirror(p: Plane, c: Camera, { front, d0, d1 }: LitDoor): void {
  const m = [c.p(front, 0, d0), c.p(front, 0, d1), c.p(front, -HOUSE.doorH, d1), c.p(front, -HOUSE.doorH, d0)];
  const mx = (m[0]![0] + m[1]![0]) / 2;
  p.group('filter="url(#smear)"', (q) =>
    q.poly(
      m,
      q.lin(m[0]!, m[3]!, [
        [0, '#ffb768', 0.75],
        [0.6, '#d27a38', 0.4],
        [1, '#d27a38', 0],
      ]),
    ),
  );
  shimmer(
    p,
    [mx - 120, m[0]![1] + 6, 240, 180],
    90,
    '#ffd59a',
    5,
    (q) => Math.max(0, 1 - Math.abs(q[0] - mx) / 110) * Math.max(0, 1 - (q[1] - m[0]![1]) / 190),
    [14, 60],
  );
  shimmer(p, [-40, 470, 900, 250], 150, '#8fb0d6', 6, (q) => 0.35 * Math.max(0, 1 - (q[1] - 460) / 300), [10, 50]);
}

/** The one police car, a long way off: its blue, its lamps, and both in the wet road. For a plane that is laid as light. */
export function farBlue(p: Plane, c: Camera): void {
  const pc = c.p(-0.9, 0.8, 52);
  glow(p, [pc[0], pc[1] - 10], 150, '#2f6bff', 0.95);
  glow(p, [pc[0], pc[1] - 8], 44, '#9fc4ff', 0.9);
  beam(
    p,
    [
      [pc[0] - 8, pc[1] + 10],
      [pc[0] + 10, pc[1] + 10],
      [pc[0] + 90, 700],
      [pc[0] - 40, 700],
    ],
    [pc[0], pc[1] + 10],
    [pc[0], 640],
    '#3d78ff',
    0.5,
  );
  for (const dx of [-7, 6]) {
    p.circle([pc[0] + dx, pc[1] + 6], 3.4, '#eaf3ff');
    glow(p, [pc[0] + dx, pc[1] + 6], 26, '#cfe2ff', 0.9);
  }
  p.rect(pc[0] - 8, pc[1] - 7, 7, 3.4, '#bcd6ff');
  p.rect(pc[0] + 2, pc[1] - 7, 7, 3.4, '#4f8dff');
}
/** Parked cars, lamps, and one police car a long way off. */
export function parkedAndFar(p: Plane, c: Camera): void {
  p.group('style="mix-blend-mode:screen"', (q) => farBlue(q, c));
  for (const [z, b] of [
    [27, 0.5],
    [21, 0.34],
    [14.5, 0.14],
  ] as const)
    car(
      p,
      c,
      { x: 1.95, z },
      {
        body: mix('#0d1627', NIGHT.wallFar, b),
        top: mix('#2c4362', NIGHT.sky[2], b),
        glass: mix('#1d304d', NIGHT.sky[2], b),
        edge: '#7f9fc8',
      },
    );
  for (const z of [20, 34, 50]) {
    const q = lampPost(p, c, -3.8, z, 0.9, '#101a2c', 5.4);
    p.group('style="mix-blend-mode:screen"', (g) => {
      glow(g, q, 900 / c.depth(-5, z), '#a7c6d8', 0.5);
    });
  }
}

/** Rain: cold everywhere, warm where the door catches it. */
export function nightRain(p: Plane, c: Camera, { front, dz }: LitDoor): void {
  const [gx, gy] = c.p(front - 1.2, 0.8, dz);
  rain(p, {
    area: [-40, -80, 1360, 820],
    count: 520,
    length: [16, 46],
    width: 1.2,
    colour: '#93b0d4',
    opacity: [0.1, 0.36],
    lean: 0.16,
    seed: 4,
  });
  rain(p, {
    area: [gx - 420, gy - 360, 840, 640],
    count: 420,
    length: [22, 56],
    width: 1.4,
    colour: '#ffd09a',
    opacity: [0.2, 0.7],
    lean: 0.16,
    seed: 14,
    keep: (q) => Math.max(0, 1 - Math.hypot((q[0] - gx) / 360, (q[1] - gy) / 300)),
  });
  rain(p, {
    area: [-60, -160, 1420, 860],
    count: 46,
    length: [90, 180],
    width: 2.4,
    colour: '#a9bfdd',
    opacity: [0.08, 0.22],
    lean: 0.16,
    seed: 31,
  });
}
