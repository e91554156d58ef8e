// What the hall of number 14 tells without a word: hooks, receipts, plaster. All on the right-hand wall, x = wall.
import type { Camera } from '../core/camera.ts';
import type { Plane } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';
import { mix } from '../core/colour.ts';
import { FLOOR } from './hall-plan.ts';
import { PALETTE } from './palettes.ts';

const H = PALETTE.hall;

/** A board of three pegs from `z`, a name over each in a child's felt tip. */
export function hooks(p: Plane, c: Camera, wall: number, z: number): void {
  const x = wall - 0.02,
    W = (y: number, zz: number, out = 0): V2 => c.p(x - out, FLOOR + y, zz),
    k = c.scale(x, z);
  p.poly([W(1.66, z), W(1.66, z + 0.84), W(1.75, z + 0.84), W(1.75, z)], mix(H.cream, H.wood, 0.55));
  p.poly([W(1.655, z), W(1.655, z + 0.84), W(1.666, z + 0.84), W(1.666, z)], mix(H.wood, H.umber, 0.4));
  for (const [i, at] of [z + 0.17, z + 0.44, z + 0.7].entries()) {
    const label = [W(1.8, at - 0.06), W(1.8, at + 0.07), W(1.865, at + 0.07), W(1.865, at - 0.06)];
    p.poly(label, '#fff0d4');
    p.line(
      Array.from({ length: 7 }, (_, n): V2 =>
        W(1.832 + (n % 2 ? 0.013 : -0.012), at - 0.04 + n * (0.012 - i * 0.0012)),
      ),
      ['#2c5a8c', '#a8324a', '#3c7a44'][i]!,
      2,
      'stroke-linejoin="round"',
    );
    p.line([W(1.705, at), W(1.712, at, 0.075)], '#3a2418', 0.026 * k);
    p.circle(W(1.712, at, 0.075), 0.019 * k, '#5a3a26');
  }
}
/** His jacket on the first of the hooks at `z`: a thing of its own, for he sometimes wears it. */
export function hisJacket(p: Plane, c: Camera, wall: number, z: number): void {
  const W = (y: number, zz: number, out = 0): V2 => c.p(wall - 0.02 - out, FLOOR + y, zz);
  // one hard shadow, thrown towards us by the lamp beyond it
  p.poly(
    (
      [
        [1.62, 0.2],
        [1.53, -0.02],
        [1.26, -0.15],
        [0.93, -0.16],
        [0.92, 0.02],
        [0.96, 0.3],
      ] as const
    ).map(([y, dz]) => W(y, z + dz)),
    '#1a0f14',
    'opacity=".34"',
  );
  jacket(p, W, z + 0.17);
  p.circle(W(1.712, z + 0.17, 0.075), 0.019 * c.scale(wall, z), '#5a3a26');
}
/** A man's short jacket hung by its loop: collar, two shoulders, two sleeves, a straight hem. */
function jacket(p: Plane, W: (y: number, z: number, out?: number) => V2, z: number): void {
  const cloth = '#3d4b5a',
    lit = '#566878',
    dark = '#232c36';
  const cut = (fill: string, ...points: [number, number][]): void => {
    p.poly(
      points.map(([y, dz]) => W(y, z + dz)),
      fill,
    );
  };
  // the far sleeve, the body, the near sleeve
  cut(dark, [1.54, 0.12], [1.5, 0.19], [1.24, 0.225], [1.0, 0.225], [0.995, 0.14], [1.3, 0.11]);
  cut(cloth, [1.66, -0.05], [1.66, 0.05], [1.57, 0.17], [1.3, 0.165], [1.04, 0.165], [1.03, -0.17], [1.57, -0.17]);
  cut(lit, [1.62, 0.02], [1.57, 0.16], [1.3, 0.155], [1.1, 0.155], [1.1, 0.015]);
  cut(cloth, [1.6, -0.12], [1.52, -0.215], [1.25, -0.25], [0.99, -0.25], [0.985, -0.155], [1.3, -0.12]);
  p.line([W(1.55, z - 0.12), W(1.3, z - 0.125), W(1.05, z - 0.135)], dark, 2.6);
  p.line([W(1.54, z + 0.135), W(1.3, z + 0.13), W(1.05, z + 0.14)], dark, 2);
  // opening, waistband, cuffs, a pocket
  p.line([W(1.58, z), W(1.05, z - 0.005)], dark, 2.4);
  cut(dark, [1.1, -0.17], [1.1, 0.165], [1.04, 0.165], [1.03, -0.17]);
  cut(dark, [1.04, -0.25], [1.04, -0.15], [0.985, -0.155], [0.99, -0.25]);
  p.line([W(1.28, z + 0.06), W(1.2, z + 0.12)], dark, 2.2);
  // a turned-down collar, the loop over the peg
  cut(dark, [1.67, -0.06], [1.68, 0.0], [1.67, 0.06], [1.58, 0.09], [1.6, 0.0], [1.58, -0.09]);
  p.line([W(1.67, z - 0.015), W(1.71, z), W(1.67, z + 0.015)], dark, 2.4);
}

/**
 * New plaster the size of a dinner plate at shoulder height: a squared-off fill, paler than the paint, thin where the
 * trowel was drawn away over the wall and damp where it is thickest.
 */
export function palePlaster(p: Plane, c: Camera, wall: number, z: number): void {
  const x = wall - 0.01,
    W = (y: number, dz: number): V2 => c.p(x, FLOOR + y, z + dz);
  // skimmed out past the hole, hardly there
  const skim = [
    W(1.22, -0.02),
    W(1.24, 0.16),
    W(1.21, 0.36),
    W(1.36, 0.4),
    W(1.52, 0.36),
    W(1.68, 0.39),
    W(1.665, 0.2),
    W(1.69, -0.05),
    W(1.5, -0.03),
    W(1.38, -0.07),
  ];
  p.poly(skim, '#d9a86e', 'opacity=".3"');
  const fill = [
    W(1.28, 0.0),
    W(1.272, 0.29),
    W(1.44, 0.315),
    W(1.6, 0.31),
    W(1.615, 0.16),
    W(1.6, -0.005),
    W(1.45, 0.008),
  ];
  p.poly(fill, '#e3c193');
  p.clip([fill], (q) => {
    q.poly(
      fill,
      q.lin(W(1.6, 0.3), W(1.3, 0.02), [
        [0, '#f6dfb6', 0.9],
        [0.55, '#e3c193', 0],
        [1, '#9c7550', 0.75],
      ]),
    );
    // two sweeps of the trowel, across
    q.poly([W(1.53, -0.02), W(1.555, 0.33), W(1.535, 0.33), W(1.5, -0.02)], '#fff0cf', 'opacity=".35"');
    q.poly([W(1.37, -0.02), W(1.4, 0.33), W(1.385, 0.33), W(1.355, -0.02)], '#8a6644', 'opacity=".22"');
  });
}

/** The front-room door, open on a dim room, in the right wall from `z`. */
export function frontRoomDoor(p: Plane, c: Camera, wall: number, z: number): void {
  const quad = (z0: number, z1: number, y0: number, y1: number, fill: string): void => {
    p.poly(
      c.quad([wall, FLOOR + y0, z0], [wall, FLOOR + y0, z1], [wall, FLOOR + y1, z1], [wall, FLOOR + y1, z0]),
      fill,
    );
  };
  quad(z - 0.09, z + 0.95, 0, 2.1, mix(H.cream, H.wall, 0.45));
  quad(
    z,
    z + 0.86,
    0,
    2.02,
    p.lin(c.p(wall, 1.6, z), c.p(wall, 0.6, z + 0.86), [
      [0, '#3a1f2b'],
      [0.5, '#5e3336'],
      [1, '#8a5240'],
    ]),
  );
  // the leaf, folded back into the room
  quad(z + 0.62, z + 0.86, 0, 2.02, mix(H.wood, '#8a5240', 0.35));
  quad(z + 0.62, z + 0.635, 0, 2.02, '#c98d58');
}

/** A narrow table against the wall from `z`, with the receipts on their spike, his own phone and the keys. */
export function receiptTable(p: Plane, c: Camera, wall: number, z: number): void {
  const top = FLOOR + 0.88,
    box = c.box([wall - 0.3, wall], [top - 0.05, top], [z, z + 0.56]);
  for (const [x, zz] of [
    [wall - 0.28, z + 0.02],
    [wall - 0.28, z + 0.5],
    [wall - 0.05, z + 0.02],
  ] as const) {
    const leg = c.box([x, x + 0.04], [FLOOR, top - 0.04], [zz, zz + 0.04]);
    p.poly(leg.front, '#2a1712');
    p.poly(leg.left, '#3a2018');
  }
  p.poly(box.top, mix(H.wallLit, H.wood, 0.3));
  p.poly(box.left, mix(H.wood, H.umber, 0.2));
  p.poly(box.front, mix(H.wood, H.umber, 0.5));
  receipts(p, c, wall - 0.17, top, z + 0.22);
  // his phone, face down, and a bunch of keys beside it
  p.poly(
    c.quad(
      [wall - 0.25, top + 0.006, z + 0.37],
      [wall - 0.18, top + 0.006, z + 0.37],
      [wall - 0.18, top + 0.006, z + 0.51],
      [wall - 0.25, top + 0.006, z + 0.51],
    ),
    '#161214',
  );
  const [kx, ky] = c.p(wall - 0.1, top, z + 0.46),
    k = c.scale(wall - 0.1, z + 0.46);
  p.raw(
    `<circle cx="${kx.toFixed(1)}" cy="${(ky - 2).toFixed(1)}" r="${(0.022 * k).toFixed(1)}" fill="none" stroke="#e8c88e" stroke-width="1.6"/>`,
  );
  for (const dx of [-0.05, -0.02, 0.03])
    p.line(
      [
        [kx + dx * 0.3 * k, ky],
        [kx + dx * k, ky + 0.03 * k],
      ],
      '#c9a066',
      2,
    );
}

/** Till receipts threaded on a spike; beside each total a time in pencil, too small to read from here. */
function receipts(p: Plane, c: Camera, x: number, top: number, z: number): void {
  const k = c.scale(x, z),
    [sx, sy] = c.p(x, top, z);
  p.ellipse([sx, sy], 0.05 * k, 0.018 * k, '#20130f');
  p.line(
    [
      [sx, sy],
      [sx, sy - 0.2 * k],
    ],
    '#f0d9a8',
    1.8,
  );
  for (let i = 0; i < 10; i++) {
    const y = sy - (0.01 + i * 0.011) * k,
      dx = (((i * 37) % 11) - 5) * 0.0016 * k,
      half = 0.042 * k;
    p.poly(
      [
        [sx + dx - half, y],
        [sx + dx + half, y + 0.012 * k],
        [sx + dx + half * 0.9, y - 0.004 * k],
        [sx + dx - half * 0.75, y - 0.014 * k],
      ],
      i === 9 ? '#fff8e6' : i % 2 ? '#ecd9b4' : '#c4ab82',
    );
  }
  const last = sy - 0.112 * k;
  // one hangs over the edge of the pile with its column of figures to us
  p.poly(
    [
      [sx - 0.046 * k, last + 0.01 * k],
      [sx + 0.006 * k, last + 0.016 * k],
      [sx + 0.004 * k, last + 0.15 * k],
      [sx - 0.048 * k, last + 0.14 * k],
    ],
    '#fff8e6',
  );
  for (const t of [0.04, 0.06, 0.08])
    p.line(
      [
        [sx - 0.038 * k, last + t * k],
        [sx - 0.012 * k, last + t * k],
      ],
      '#8a7a68',
      1,
    );
  p.line(
    [
      [sx - 0.036 * k, last + 0.125 * k],
      [sx - 0.006 * k, last + 0.118 * k],
    ],
    '#3a4250',
    1.6,
  );
}
