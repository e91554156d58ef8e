// Hair in ropes: locs, braids close to the head, plaits.
import { add, seeded, type V3 } from '../core/vec.ts';
import { hull, type Shape, union } from '../core/shape.ts';
import { skull } from './head.ts';
import type { Cut } from './hair-shape.ts';

/** Locs to the collar. */
export const locs: Cut = (t) => {
  const r = seeded(21),
    back: Shape[] = [],
    front: Shape[] = [],
    gaps: Shape[] = [];
  for (let i = 0; i < 26; i++) {
    const a = (-190 + (i / 25) * 200) * (Math.PI / 180),
      x = Math.cos(a),
      z = Math.sin(a),
      w = 0.046 + r() * 0.014,
      low = -0.16 - r() * 0.16 + (z > 0.3 ? 0.14 : 0);
    const at = (rad: number, y: number): V3 => [x * rad * 0.86, y, z * rad - 0.05];
    (!t.away && t.h.n([x, 0, z])[2] > 0.05 ? front : back).push(
      t.rope([
        [at(0.26, 0.96), w],
        [at(0.4, 0.72), w],
        [at(0.42, 0.35), w],
        [at(0.41 - r() * 0.05, low), w * 0.6],
      ]),
    );
    gaps.push(t.strand([at(0.39, 0.78), at(0.43, 0.4), at(0.41, low + 0.1)], 1.5));
  }
  const lines = union(...gaps);
  return [
    { slot: 'back', shape: union(...back), round: 7, lines },
    { slot: 'cap', shape: hull(skull(t.h, 0.05, 0.5)), round: 13 },
    ...(t.away
      ? []
      : [{ slot: 'front' as const, round: 4, shape: t.over(hull(skull(t.h, 0.05, 0.6)), { top: 0.82 }) }]),
    ...(front.length ? [{ slot: 'front' as const, shape: union(...front), round: 4, lines }] : []),
  ];
};

/** Rows close to the head, the ends hanging together behind. */
export const braids: Cut = (t) => {
  const rows = [-0.24, -0.14, -0.04, 0.06, 0.16, 0.25].map((x) =>
    t.strand(
      [
        [x * 0.8, 0.85, 0.29 - Math.abs(x) * 0.3],
        [x * 1.2, 0.99, 0.02],
        [x * 0.9, 0.8, -0.38],
        [x * 0.5, 0.6, -0.47],
      ],
      1.7,
    ),
  );
  const tails = [-0.12, -0.06, 0, 0.06, 0.12].map((x, i): [V3, number][] => [
    [[x * 0.6, 0.6, -0.47], 0.045],
    [[x * 1.1, 0.3, -0.5], 0.04],
    [[x * 1.5, -0.05, -0.44], 0.036],
    [[x * 1.4, -0.34 - (i % 2) * 0.06, -0.38], 0.022],
  ]);
  const lines = union(...rows);
  return [
    {
      slot: 'back',
      shape: union(...tails.map(t.rope)),
      round: 6,
      lines: union(
        ...[-0.09, -0.03, 0.03, 0.09].map((x) =>
          t.strand(
            [
              [x * 0.7, 0.5, -0.5],
              [x * 1.3, 0.1, -0.5],
              [x * 1.4, -0.24, -0.4],
            ],
            1.5,
          ),
        ),
      ),
    },
    { slot: 'cap', shape: t.cap(0.022, 0.46, 0.28, 0.16), round: 11, lines },
    ...(t.away
      ? []
      : [
          {
            slot: 'front' as const,
            round: 6,
            shape: t.over(t.cap(0.026, 0.46, 0.28, 0.16), { top: 0.825 }),
            lines,
          },
        ]),
  ];
};

/** Parted in the middle, one plait over each shoulder. */
export const plaits: Cut = (t) => {
  const plait = (s: 1 | -1): { shape: Shape; lines: Shape } => {
    const beads = [0, 1, 2, 3, 4].map((i): [V3, number] => [
      [s * (0.37 + 0.012 * i), 0.3 - i * 0.12, -0.02 + i * 0.035],
      0.072 - i * 0.006,
    ]);
    const tip: [V3, number] = [[s * 0.43, -0.34, 0.14], 0.02];
    return {
      shape: union(
        t.mass([[[s * 0.34, 0.42, -0.06], 0.07], beads[0]!]),
        ...beads.map((b) => t.mass([b, [add(b[0], [0, -0.07, 0.02]), b[1] * 0.8]])),
        t.mass([beads[4]!, tip]),
      ),
      lines: union(
        ...beads.map(([c, r]) =>
          t.strand([add(c, [s * r, 0.0, 0.02]), add(c, [0, -0.05, 0.06]), add(c, [-s * r, 0.02, 0.03])], 1.4),
        ),
      ),
    };
  };
  const sides = ([1, -1] as const).map((s) => ({
    slot: t.h.n([s, 0, 0.15])[2] > -0.1 ? ('front' as const) : ('back' as const),
    ...plait(s),
  }));
  const lines = union(
    t.strand(
      [
        [0, 0.86, 0.32],
        [0, 1.0, 0.1],
        [0, 0.9, -0.3],
      ],
      1.6,
    ),
  );
  return [
    { slot: 'cap', shape: t.cap(0.036, 0.44, 0.24), round: 13, lines },
    ...(t.away
      ? []
      : [
          {
            slot: 'front' as const,
            round: 8,
            shape: t.over(t.cap(0.038, 0.44, 0.24), { top: 0.82 }),
            lines,
          },
        ]),
    ...sides.map((piece) => ({ round: 5, ...piece })),
  ];
};
