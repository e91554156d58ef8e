// Short cuts: cropped, parted, with a fringe, receding, none; and a woman's crop.
import { type Shape, union } from '../core/shape.ts';
import type { V3 } from '../core/vec.ts';
import type { Cut, HairPiece, HairTools } from './hair-shape.ts';

/** Clippers all over. */
export const crop: Cut = (t) => [
  { slot: 'cap', shape: t.cap(0.018, 0.5, 0.3, 0.15), round: 9 },
  ...t.burns(0.47),
  ...front(t.away, {
    slot: 'front',
    round: 3,
    shape: t.over(t.cap(0.02, 0.5, 0.3, 0.15), { top: 0.815 }),
    lines: stubble(t),
  }),
];

/** Thin over the temples. */
export const receding: Cut = (t) => [
  { slot: 'cap', shape: t.cap(0.014, 0.5, 0.3, 0.16), round: 8 },
  ...t.burns(0.47),
  ...front(t.away, { slot: 'front', round: 5, shape: t.over(t.cap(0.016, 0.5, 0.3, 0.16), { top: 0.868, recede: 1 }) }),
];

/** No hair: the skull itself, in the colour of the skin. */
export const bald: Cut = (t) => [{ slot: 'cap', shape: t.cap(0.002, 0.4, 0.3, 0.16), round: 10, bare: true }];

/** Parted at the side, lifted in front. */
export const side: Cut = (t) => {
  const quiff = t.mass([
    [[-0.2, 0.93, 0.17], 0.09],
    [[-0.06, 0.99, 0.2], 0.095],
    [[0.1, 0.985, 0.19], 0.08],
    [[0.21, 0.9, 0.16], 0.06],
    [[-0.25, 0.8, 0.16], 0.06],
    [[0, 1.0, -0.02], 0.06],
  ]);
  return [
    { slot: 'cap', shape: t.cap(0.035, 0.5, 0.26, 0.17), round: 14 },
    ...t.burns(0.45),
    ...front(t.away, {
      slot: 'front',
      round: 11,
      shape: t.over(union(t.cap(0.037, 0.5, 0.26, 0.17), quiff), { top: 0.825 }),
      lines: union(
        t.strand(
          [
            [0.19, 0.86, 0.26],
            [0.13, 0.97, 0.2],
            [-0.02, 1.04, 0.1],
          ],
          1.6,
        ),
        t.strand(
          [
            [0.05, 0.88, 0.31],
            [-0.06, 0.96, 0.27],
            [-0.2, 0.95, 0.16],
          ],
          1.4,
        ),
      ),
    }),
  ];
};

/** Brushed forwards and a little to one side, down to just over the brows. */
export const fringe: Cut = (t) => {
  // wedges that lean the same way and overlap, so that the edge is broken but not a row of drops
  const locks = [-0.25, -0.17, -0.08, 0.02, 0.12, 0.2].map((x, i) => {
    const deep = 0.335 - Math.abs(x) * 0.42;
    return t.mass([
      [[x * 0.8 + 0.05, 0.86, deep - 0.1], 0.04],
      [[x + 0.035, 0.722 + (i % 2) * 0.022 + Math.abs(x) * 0.05, deep + 0.015], 0.009],
    ]);
  });
  return [
    { slot: 'cap', shape: t.cap(0.05, 0.42, 0.22), round: 15 },
    ...t.burns(0.42),
    ...front(t.away, {
      slot: 'front',
      round: 3,
      shape: union(t.over(t.cap(0.052, 0.42, 0.22), { top: 0.79 }), ...locks),
      lines: union(
        ...[-0.19, -0.1, -0.01, 0.1, 0.19].map((x) =>
          t.strand(
            [
              [x * 0.7 - 0.03, 1.0, 0.16],
              [x - 0.01, 0.9, 0.28 - Math.abs(x) * 0.3],
              [x + 0.03, 0.77, 0.34 - Math.abs(x) * 0.4],
            ],
            1.4,
          ),
        ),
      ),
    }),
  ];
};

/** A short, soft crop that shows the ears, in layers, brushed to one side. */
export const pixie: Cut = (t) => {
  // tufts that break the edge: round the nape, before the ears, over the forehead
  const tuft = (at: V3, to: V3, r = 0.05): Shape =>
    t.mass([
      [at, r],
      [to, 0.012],
    ]);
  const nape = [-0.2, -0.1, 0, 0.1, 0.2].map((x) =>
    tuft([x, 0.42, -0.36 + Math.abs(x) * 0.3], [x * 1.15, 0.2, -0.3 + Math.abs(x) * 0.3], 0.07),
  );
  const sides = ([1, -1] as const)
    .filter((s) => t.h.n([s, 0, 0.3])[2] > 0)
    .flatMap((s) => [
      tuft([s * 0.32, 0.7, 0.07], [s * 0.325, 0.47, 0.06]),
      tuft([s * 0.35, 0.66, -0.03], [s * 0.37, 0.52, 0.0]),
    ]);
  const brow = [
    tuft([-0.2, 0.86, 0.2], [-0.275, 0.66, 0.215], 0.06),
    tuft([-0.12, 0.9, 0.24], [-0.2, 0.72, 0.29], 0.055),
    tuft([0.02, 0.93, 0.25], [-0.11, 0.75, 0.335], 0.06),
    tuft([0.14, 0.92, 0.2], [0.04, 0.785, 0.34], 0.06),
    tuft([0.22, 0.86, 0.16], [0.19, 0.74, 0.28], 0.05),
  ];
  const top = t.mass([
    [[-0.14, 0.98, 0.12], 0.08],
    [[0.12, 1.0, 0.08], 0.08],
    [[0, 1.01, -0.12], 0.08],
    [[0.2, 0.9, -0.16], 0.09],
    [[-0.2, 0.9, -0.16], 0.09],
    [[0, 0.78, -0.42], 0.09],
  ]);
  const layers = union(
    ...[-0.2, -0.05, 0.12, 0.26].map((x) =>
      t.strand(
        [
          [x * 0.6, 0.98, -0.2],
          [x, 0.8, -0.42],
          [x * 1.15, 0.52, -0.4],
        ],
        1.5,
      ),
    ),
    ...([1, -1] as const).flatMap((s) => [
      t.strand(
        [
          [s * 0.24, 0.94, 0.06],
          [s * 0.37, 0.78, -0.02],
          [s * 0.385, 0.62, -0.06],
        ],
        1.5,
      ),
      t.strand(
        [
          [s * 0.26, 0.9, -0.14],
          [s * 0.38, 0.7, -0.18],
          [s * 0.33, 0.48, -0.24],
        ],
        1.5,
      ),
    ]),
  );
  const sweep = union(
    t.strand(
      [
        [0.18, 0.96, 0.16],
        [0.02, 0.95, 0.27],
        [-0.13, 0.8, 0.325],
      ],
      1.5,
    ),
    t.strand(
      [
        [0.06, 1.02, 0.12],
        [-0.14, 0.95, 0.2],
        [-0.25, 0.76, 0.23],
      ],
      1.5,
    ),
    t.strand(
      [
        [0.24, 0.92, 0.14],
        [0.16, 0.88, 0.26],
        [0.06, 0.82, 0.33],
      ],
      1.4,
    ),
  );
  const mass = union(t.cap(0.045, 0.46, 0.3, 0.16), top, ...nape);
  return [
    { slot: 'cap', shape: mass, round: 11, lines: layers },
    ...front(t.away, {
      slot: 'front',
      round: 4,
      shape: union(t.over(mass, { top: 0.82 }), ...sides, ...brow),
      lines: sweep,
    }),
  ];
};

/** Short strokes where cropped hair starts: without them it is a skull cap. */
function stubble(t: HairTools): Shape {
  const strokes = [-0.21, -0.15, -0.09, -0.03, 0.03, 0.09, 0.15, 0.21].map((x, i): V3[] => [
    [x, 0.83 - Math.abs(x) * 0.35 + (i % 2) * 0.02, 0.33 - Math.abs(x) * 0.4],
    [x * 1.05, 0.9 - Math.abs(x) * 0.3 + (i % 3) * 0.015, 0.27 - Math.abs(x) * 0.4],
  ]);
  return union(...strokes.map((points) => t.strand(points, 1.5)));
}

function front(away: boolean, piece: HairPiece): HairPiece[] {
  return away ? [] : [piece];
}
