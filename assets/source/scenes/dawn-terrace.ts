// The terrace at first light, after rain: sky, wet road, an open door with nobody's lamp in it, sun raking along the fronts.
import type { Camera } from '../core/camera.ts';
import type { Plane } from '../core/plane.ts';
import type { Shape } from '../core/shape.ts';
import { seeded, type V2 } from '../core/vec.ts';
import { HOUSE, type StreetColours } from './street.ts';
import { glow, shimmer } from './weather.ts';

/** The street at dawn. */
export const DAWN: StreetColours = {
  sky: ['#8a94bb', '#e3ae9f', '#f6d3ae'],
  wallNear: '#8a5a5c',
  wallFar: '#c9958c',
  roof: '#5b5c7c',
  trim: '#dcc4b6',
  glass: '#4d5d86',
  door: '#4d5f6e',
  pavement: '#8f86a0',
  road: '#6a6f92',
  kerb: '#d8c3b8',
};
/** Where the kerbs run, in metres across. */
const KERB = { right: 3.0, left: -1.5 };

/** Sky from violet to the place where the sun will be; `vp` is the end of the street on screen. */
export function dawnSky(p: Plane, vp: V2): void {
  p.rect(
    -80,
    -60,
    1440,
    840,
    p.lin(
      [0, -20],
      [0, 430],
      [
        [0, '#7f8cb8'],
        [0.4, '#c79fa9'],
        [0.72, '#eeb694'],
        [1, '#ffe2b4'],
      ],
    ),
  );
  const sun: V2 = [vp[0] + 30, vp[1] - 20];
  glow(p, sun, 420, '#fff0c8', 0.95, [1.4, 0.8]);
  for (const [x, y, rx, ry, colour, o] of [
    [180, 92, 380, 15, '#f7c9b0', 0.55],
    [420, 148, 300, 10, '#ffdcb8', 0.6],
    [60, 196, 260, 9, '#ffe0bd', 0.65],
    [640, 60, 340, 13, '#b79cb4', 0.5],
    [320, 236, 240, 7, '#fff0d2', 0.6],
  ] as const)
    p.ellipse([x, y], rx, ry, colour, `opacity="${o}" filter="url(#soft3)"`);
  glow(p, sun, 96, '#fffbe6', 0.9);
  p.circle(sun, 23, '#fffdf0');
  // roofs where the street ends, and trees beyond them, with the sun just clear of the lowest
  const [x, y] = vp;
  p.d(
    `M${x - 190} ${y + 14}V${y - 8}l26 -12l30 9l22 -14l34 13l20 -4l16 10h22l12 5h26l8 -11l18 -8l26 9l30 -13l20 11V${y + 14}Z`,
    '#d9a28e',
    'opacity=".85"',
  );
  p.d(
    `M${x - 190} ${y + 14}V${y + 2}h30l8 -10l26 0l8 10h34l6 -7h28l6 7h30l6 4h34l7 -11h30l7 9V${y + 14}Z`,
    '#b98a8c',
    'opacity=".9"',
  );
}

/** The open door: a hall in its own daylight, and what the sun lays on its wall. `d` is the door along the street. */
export function dawnDoor(p: Plane, c: Camera, front: number, [d0, d1]: [number, number]): void {
  const at = (y: number, z: number): V2 => c.p(front, y, z);
  const opening = [at(HOUSE.step, d0), at(HOUSE.step, d1), at(HOUSE.doorH + 0.06, d1), at(HOUSE.doorH + 0.06, d0)];
  const far = front + 4;
  p.clip([opening], (q) => {
    q.poly(opening, '#6b4a4e');
    const wall = d1 + 0.12;
    q.poly(
      c.quad([front, HOUSE.step, wall], [far, HOUSE.step, wall], [far, 2.6, wall], [front, 2.6, wall]),
      q.lin(at(1, d1), at(1, d0), [
        [0, '#d99a72'],
        [1, '#7a5250'],
      ]),
    );
    q.poly(
      c.quad(
        [front, HOUSE.step, d0 - 0.1],
        [front, HOUSE.step, d1 + 0.3],
        [far, HOUSE.step, d1 + 0.3],
        [far, HOUSE.step, d0 - 0.1],
      ),
      '#84505a',
    );
    q.poly(
      c.quad([far, HOUSE.step, d0 - 0.4], [far, HOUSE.step, wall], [far, 2.6, wall], [far, 2.6, d0 - 0.4]),
      '#8f666a',
    );
    q.poly(
      c.quad(
        [front, HOUSE.step, d1 + 0.1],
        [front + 1.1, HOUSE.step, d1 + 0.1],
        [front + 0.3, 2.0, d1 + 0.1],
        [front, 2.0, d1 + 0.1],
      ),
      '#ffe0ac',
      'opacity=".75"',
    );
    // three hooks, as high as a child can read: a coat on each now, one of them small
    for (const [u, wide, long, cloth, lit] of [
      [0.2, 0.11, 0.86, '#46566a', '#8795a6'],
      [0.44, 0.09, 0.56, '#a2503f', '#dd8a5c'],
      [0.68, 0.11, 0.82, '#51689a', '#93a3c4'],
    ] as const) {
      const C = (x: number, y: number): V2 => c.p(front + u + x * wide, 1.66 - y * long, d1 + 0.08);
      const cut = (fill: string, ...points: [number, number][]): void => {
        q.poly(
          points.map(([x, y]) => C(x, y)),
          fill,
        );
      };
      q.line([C(0, -0.04), C(0, 0.03)], '#4b3430', 2.6);
      // the far sleeve, the body, the near sleeve in the sun, a collar
      cut(cloth, [0.5, 0.1], [0.86, 0.2], [1.1, 0.68], [0.76, 0.7], [0.5, 0.3]);
      cut(
        cloth,
        [-0.24, 0.02],
        [0.24, 0.02],
        [0.66, 0.12],
        [0.6, 0.5],
        [0.74, 1],
        [-0.74, 1],
        [-0.6, 0.5],
        [-0.66, 0.12],
      );
      cut(lit, [-0.12, 0.14], [-0.3, 0.05], [-0.66, 0.12], [-0.6, 0.5], [-0.74, 1], [-0.1, 1]);
      cut(lit, [-0.6, 0.11], [-0.9, 0.22], [-1.12, 0.68], [-0.8, 0.7], [-0.56, 0.36]);
      q.line([C(-0.58, 0.3), C(-0.76, 0.66)], cloth, 1.6);
      q.line([C(-0.82, 0.66), C(-1.1, 0.64)], cloth, 1.6);
      cut('#3a3044', [-0.26, 0.01], [0.26, 0.01], [0.1, 0.12], [-0.12, 0.15]);
      cut(lit, [-0.28, 0], [-0.36, 0.09], [-0.14, 0.2], [-0.08, 0.12]);
    }
  });
  p.poly(
    [at(HOUSE.doorH + 0.1, d0), at(HOUSE.doorH + 0.1, d1), at(HOUSE.doorH + 0.34, d1), at(HOUSE.doorH + 0.34, d0)],
    '#8d84a2',
  );
}

/** Road, flags, kerb and the puddles that keep the sky. `near` is where our feet would be, along the street. */
export function dawnGround(p: Plane, c: Camera, front: number, near: number, vp: V2): void {
  const G = (x: number, z: number): V2 => c.p(x, 0, z);
  p.poly(
    [G(-9, 90), G(front, 90), G(front, near), [1500, 900], [-300, 900], [-300, vp[1] + 20]],
    p.lin(
      [0, vp[1]],
      [0, 720],
      [
        [0, '#f3c8a6'],
        [0.25, '#b79aa6'],
        [1, '#5f6790'],
      ],
    ),
  );
  p.poly(
    [G(KERB.right, 90), G(front, 90), G(front, near), [1500, 900], [900, 980], G(KERB.right, near - 0.1)],
    p.lin(
      [0, vp[1]],
      [0, 720],
      [
        [0, '#f0cbb0'],
        [0.3, '#bfa4a8'],
        [1, '#857c9c'],
      ],
    ),
  );
  for (let z = near + 0.4; z < 40; z += z < 12 ? 0.9 : 3)
    p.poly(
      c.quad([KERB.right, 0, z], [front, 0, z], [front, 0, z + 0.03], [KERB.right, 0, z + 0.03]),
      '#4e4a68',
      'opacity=".3"',
    );
  for (const x of [3.75, 4.5])
    p.poly(
      c.quad([x, 0, near + 0.2], [x + 0.02, 0, near + 0.2], [x + 0.05, 0, 60], [x, 0, 60]),
      '#4e4a68',
      'opacity=".26"',
    );
  const kerb = c.box([KERB.right - 0.14, KERB.right], [-0.1, 0], [near, 90]);
  p.poly(kerb.top, '#ecd2bd');
  p.poly(kerb.left, '#5b5878');
  // the houses' own shade on the flags
  p.poly([G(front, 60), G(front - 0.5, 60), G(front - 1.5, near + 0.2), G(front, near)], '#4f4a70', 'opacity=".28"');
  for (const [x, z, w, l] of [
    [1.5, 9.9, 0.62, 0.62],
    [2.35, 7.9, 0.26, 0.16],
    [0.4, 14.5, 0.9, 1.2],
  ] as const)
    p.shape(
      puddle(G, x, z, w, l),
      p.lin(
        [0, 430],
        [0, 690],
        [
          [0, '#ffe9c4'],
          [0.5, '#f0b9a0'],
          [1, '#9c8db4'],
        ],
      ),
      'opacity=".92"',
    );
  // flags still wet, drying from their middles
  const random = seeded(23);
  for (let i = 0; i < 16; i++) {
    const q = G(3.3 + random() * 1.7, near + 1 + random() * 8);
    p.ellipse(q, 10 + random() * 34, 1.6 + random() * 3, '#f6d3ae', `opacity="${(0.1 + random() * 0.22).toFixed(2)}"`);
  }
  shimmer(
    p,
    [-40, vp[1] + 12, 760, 120],
    90,
    '#fff3d6',
    6,
    (q) => 0.7 * Math.max(0, 1 - (q[1] - vp[1]) / 130) * Math.max(0, 1 - Math.abs(q[0] - vp[0] - 30) / 330),
    [10, 60],
  );
}
const puddle = (G: (x: number, z: number) => V2, x: number, z: number, w: number, l: number): Shape => [
  Array.from({ length: 28 }, (_, i) => {
    const a = (i / 28) * Math.PI * 2,
      k = 1 + 0.2 * Math.sin(a * 3 + x) + 0.1 * Math.sin(a * 5);
    return G(x + Math.cos(a) * w * k, z + Math.sin(a) * l * k);
  }),
];

/** The fronts that the houses opposite still keep in shade: nearer than the door, and the strip beyond it. */
export function dawnShade(p: Plane, c: Camera, front: number): void {
  const at = (y: number, z: number): V2 => c.p(front, y, z);
  p.poly([at(0, 4.7), at(0, 7.05), at(5.1, 8.35), at(5.1, 4.7)], '#3d2c58', 'fill-opacity=".3"');
  p.poly(
    [at(0, 10.9), at(0, 14), at(5.1, 15.3), at(5.1, 12.2)],
    p.lin(at(1, 10.9), at(1, 14.4), [
      [0, '#3d2c58', 0.28],
      [1, '#3d2c58', 0],
    ]),
  );
}
/** Sun along the fronts, and through one gap opposite straight on to this door; all of it as light. */
export function dawnSun(p: Plane, c: Camera, front: number, vp: V2): void {
  const at = (y: number, z: number): V2 => c.p(front, y, z);
  const rake = (z0: number, z1: number, colour: string, o: number): void => {
    p.poly(
      [at(0, z0), at(0, z1), at(5.1, z1), at(5.1, z0)],
      p.lin(at(2, z1), at(2, z0), [
        [0, colour, o],
        [0.5, colour, o * 0.45],
        [1, colour, 0],
      ]),
    );
  };
  rake(4.4, 56, '#ffcf9a', 0.3);
  rake(11, 40, '#ffb277', 0.28);
  for (const [a, b, o] of [
    [7.05, 10.9, 0.3],
    [7.4, 10.2, 0.22],
  ] as const)
    p.poly(
      [at(0, a), at(0, b), at(5.1, b + 1.3), at(5.1, a + 1.3)],
      p.lin(at(0, 8.6), at(4.6, 9.8), [
        [0, '#ff9f5e', o + 0.1],
        [0.6, '#ffb878', o],
        [1, '#ffc890', o * 0.6],
      ]),
    );
  // the same gap, on the flags
  const ground = [c.p(front, 0, 7.1), c.p(front, 0, 10.4), c.p(3.1, 0, 12.6), c.p(3.1, 0, 9.3)];
  p.poly(ground, '#ffb878', 'fill-opacity=".22"');
  glow(p, [vp[0] + 30, vp[1]], 620, '#ffce96', 0.36, [1.4, 0.8]);
}
