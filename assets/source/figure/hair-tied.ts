// Hair off the face: buns, a ponytail; and curls and afro, which hold themselves.
import { add, type V3, seeded } from '../core/vec.ts';
import { circle, hull, type Shape, union } from '../core/shape.ts';
import { skull } from './head.ts';
import type { Cut, HairPiece, HairTools } from './hair-shape.ts';

/** A knot high on the head. */
export const bun: Cut = (t) => [...drawnBack(t), knot(t, [0, 0.84, -0.47], 0.16)];

/** Tied at the crown, hanging to the collar. */
export const ponytail: Cut = (t) => [
  ...drawnBack(t),
  {
    slot: 'back',
    round: 10,
    shape: t.rope([
      [[0, 0.76, -0.42], 0.085],
      [[0, 0.77, -0.53], 0.115],
      [[0.01, 0.6, -0.62], 0.135],
      [[0.02, 0.36, -0.6], 0.125],
      [[0.03, 0.12, -0.53], 0.085],
      [[0.02, -0.06, -0.46], 0.02],
    ]),
    lines: union(
      t.strand(
        [
          [0.04, 0.72, -0.66],
          [0.08, 0.4, -0.68],
          [0.04, 0.06, -0.54],
        ],
        1.6,
      ),
      t.strand(
        [
          [-0.05, 0.72, -0.66],
          [-0.05, 0.4, -0.66],
          [0, 0.02, -0.52],
        ],
        1.5,
      ),
    ),
  },
];

function drawnBack(t: HairTools): HairPiece[] {
  const n = t.h.near;
  return [
    {
      slot: 'cap',
      shape: t.cap(0.034, 0.46, 0.24),
      round: 14,
      lines: union(
        t.strand(
          [
            [n * 0.22, 0.86, 0.2],
            [n * 0.36, 0.72, -0.1],
            [n * 0.22, 0.62, -0.4],
          ],
          1.5,
        ),
        t.strand(
          [
            [n * 0.3, 0.68, 0.14],
            [n * 0.375, 0.58, -0.14],
            [n * 0.2, 0.5, -0.42],
          ],
          1.4,
        ),
      ),
    },
    ...(t.away
      ? []
      : [
          {
            slot: 'front' as const,
            round: 4,
            shape: t.over(t.cap(0.036, 0.46, 0.24), { top: 0.825 }),
            lines: union(
              t.strand(
                [
                  [0.1, 0.86, 0.3],
                  [0.16, 0.97, 0.12],
                  [0.12, 0.98, -0.1],
                ],
                1.3,
              ),
              t.strand(
                [
                  [0.26, 0.68, 0.22],
                  [0.345, 0.7, 0.02],
                  [0.3, 0.66, -0.26],
                ],
                1.3,
              ),
              t.strand(
                [
                  [-0.26, 0.68, 0.22],
                  [-0.345, 0.7, 0.02],
                  [-0.3, 0.66, -0.26],
                ],
                1.3,
              ),
              t.strand(
                [
                  [-0.02, 0.87, 0.32],
                  [-0.04, 1.0, 0.16],
                  [-0.03, 1.02, -0.1],
                ],
                1.3,
              ),
              t.strand(
                [
                  [-0.12, 0.86, 0.3],
                  [-0.2, 0.95, 0.12],
                  [-0.16, 0.98, -0.1],
                ],
                1.3,
              ),
            ),
          },
        ]),
  ];
}

function knot(t: HairTools, c: V3, r: number): HairPiece {
  return {
    slot: 'back',
    round: 9,
    shape: circle(t.h.p(c), r * t.h.size),
    lines: t.strand([add(c, [0.1, 0.08, 0]), add(c, [0, 0.02, -0.12]), add(c, [-0.1, -0.07, 0])], 1.6),
  };
}

/** Loose curls round the head, to the jaw. */
export const curls: Cut = (t) =>
  cloud(t, { seed: 7, count: 54, low: 0.3, out: [0.4, 0.47], size: [0.075, 0.04], top: 0.8, core: 0.07 });

/** A round afro. */
export const afro: Cut = (t) =>
  cloud(t, { seed: 11, count: 90, low: 0.4, out: [0.44, 0.5], size: [0.07, 0.02], top: 0.81, core: 0.13 });

/** Tight curls cut close to the skull, softer where they meet the forehead. */
export const croppedCurls: Cut = (t) => {
  const { h } = t,
    r = seeded(19),
    tufts: Shape[] = [],
    shades: Shape[] = [];
  for (let i = 0; i < 90; i++) {
    const a = r() * Math.PI * 2,
      up = r() * 1.25 - 0.25,
      across = Math.sqrt(1 - Math.min(1, up * up)),
      at: V3 = [0.335 * across * Math.cos(a), 0.625 + 0.372 * up, -0.05 + 0.42 * across * Math.sin(a)];
    if (at[2] > 0.08 && at[1] < 0.84) continue;
    tufts.push(circle(h.p(at), (0.046 + r() * 0.014) * h.size, 12));
    if (i % 4 === 0 && h.n([at[0], at[1] - 0.6, at[2]])[2] > 0.05)
      shades.push(
        t.strand([add(at, [0.03, 0.012, 0.02]), add(at, [0, -0.022, 0.03]), add(at, [-0.03, 0.006, 0.02])], 1.2),
      );
  }
  const edge = [-0.2, -0.155, -0.1, -0.05, 0, 0.05, 0.1, 0.155, 0.2].map((x, i) =>
    circle(h.p([x * 1.05, 0.842 - x * x * 1.6 + (i % 3) * 0.01, 0.322 - Math.abs(x) * 0.3]), 3 + (i % 2) * 1.2, 10),
  );
  const whole = union(t.cap(0.03, 0.46, 0.3, 0.16), ...tufts),
    lines = union(...shades);
  return [
    { slot: 'cap', shape: whole, round: 12, lines },
    ...(t.away
      ? []
      : [{ slot: 'front' as const, shape: union(t.over(whole, { top: 0.84 }), ...edge), round: 5, lines }]),
  ];
};

interface Cloud {
  seed: number;
  count: number;
  low: number;
  out: [number, number];
  size: [number, number];
  top: number;
  core: number;
}

/** A mass with a bumpy outline: small discs over an egg, the same ones at every turn. */
function cloud(t: HairTools, c: Cloud): HairPiece[] {
  const { h } = t,
    r = seeded(c.seed),
    all: Shape[] = [],
    shades: Shape[] = [];
  for (let i = 0; i < c.count; i++) {
    const a = r() * Math.PI * 2,
      y = c.low + (0.06 + r() * 0.94) * (1.06 + c.core * 0.5 - c.low),
      rad = Math.sqrt(Math.max(0.04, 1 - ((y - 0.64) / (0.46 + c.core * 0.5)) ** 2));
    const at: V3 = [Math.cos(a) * c.out[0] * rad, y, -0.06 + Math.sin(a) * c.out[1] * rad];
    const size = (c.size[0] + r() * c.size[1]) * h.size;
    // curls that would lie on the face stay away
    if (at[2] > 0.1 && at[1] < 0.82 && Math.abs(at[0]) < 0.36) continue;
    all.push(circle(h.p(at), size, 14));
    if (i % 3 === 0 && h.n([at[0], at[1] - 0.6, at[2]])[2] > 0.05)
      shades.push(t.strand([add(at, [0.05, 0.02, 0]), add(at, [0, -0.05, 0]), add(at, [-0.05, 0.01, 0])], 1.5));
  }
  const core = hull(skull(h, c.core, 0.44));
  const whole = union(core, t.cap(0.03, 0.46, 0.28), ...all);
  const lines = shades.length ? union(...shades) : [];
  return [
    { slot: 'cap', shape: whole, round: 14, lines },
    ...(t.away
      ? []
      : [
          {
            slot: 'front' as const,
            shape: t.over(whole, { top: c.top }),
            round: 9,
            lines,
          },
        ]),
  ];
}
