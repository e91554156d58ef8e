// Hair that hangs loose: a bob and long hair.
import type { V3 } from '../core/vec.ts';
import { both, hull, union } from '../core/shape.ts';
import { skull } from './head.ts';
import type { Cut, HairPiece, HairTools } from './hair-shape.ts';
import { stack } from './view.ts';

/** To the chin. */
export const bob: Cut = (t) =>
  hanging(t, 0.06, [
    t.ring(0.72, 0.37, 0.44),
    t.ring(0.45, 0.4, 0.42, -0.07),
    t.ring(0.2, 0.405, 0.36, -0.1),
    t.ring(0.05, 0.37, 0.31, -0.1),
    t.ring(0.0, 0.31, 0.24, -0.09),
  ]);

/** Past the shoulders. */
export const long: Cut = (t) =>
  hanging(t, -0.22, [
    t.ring(0.72, 0.37, 0.44),
    t.ring(0.45, 0.39, 0.41, -0.08),
    t.ring(0.15, 0.38, 0.31, -0.15),
    t.ring(-0.15, 0.385, 0.24, -0.17),
    t.ring(-0.38, 0.31, 0.17, -0.17),
    t.ring(-0.5, 0.2, 0.1, -0.17),
  ]);

/** A mass behind, a lock before each ear that ends at `end`. */
function hanging(t: HairTools, end: number, rings: V3[][]): HairPiece[] {
  const { h, away, child } = t,
    wide = child ? 1.14 : 1,
    low = end - 0.2;
  const fall = [-0.18, -0.02, 0.16].map((x) =>
    t.strand(
      [
        [x, 0.74, -0.44],
        [x * 1.3, 0.3, -0.42],
        [x * 1.1, low + 0.1, -0.33],
      ],
      2,
    ),
  );
  const out: HairPiece[] = [
    { slot: 'back', shape: stack(h.view, rings), round: 14, lines: away ? union(...fall) : [] },
    {
      slot: 'cap',
      shape: union(
        hull(skull(h, 0.05, 0.45)),
        stack(h.view, [t.ring(0.62, 0.375, 0.45), t.ring(0.45, 0.385, 0.41, -0.08), t.ring(0.14, 0.37, 0.3, -0.14)]),
      ),
      round: 15,
      flow: stack(h.view, [t.ring(0.3, 0.42, 0.4, -0.1), t.ring(0.05, 0.42, 0.36, -0.14)]),
    },
  ];
  if (away) return out;
  // in profile the near lock would hang like a board: it swings back behind the cheek
  const profile = Math.max(0, 0.5 - h.facing) * 2;
  if (profile > 0.2) out.push(curtain(t, end));
  if (child) out.push(childFringe(t)); // the locks beside it lie over its ends
  for (const s of [1, -1] as const) {
    if (h.n([s, 0, 0.4])[2] < -0.15) continue;
    const part = 0.07,
      back = s === h.near ? 0.1 * profile : 0;
    out.push({
      slot: 'front',
      round: 7,
      shape: t.blob([
        [part, 1.03, 0.13],
        [part, 0.93, 0.29],
        [part + s * 0.08 - (s > 0 ? 0 : 0.02), 0.82, 0.335],
        [s * 0.225 * wide, 0.69, 0.28 - back * 0.4],
        [s * 0.268 * wide, 0.52, 0.215 - back],
        [s * 0.282 * wide, 0.32, 0.165 - back],
        [s * 0.272 * wide, 0.14, 0.15 - back],
        [s * 0.298 * wide, end + 0.08, 0.118 - back],
        [s * 0.33 * wide, end - 0.05, 0.075 - back],
        [s * 0.374 * wide, end + 0.13, 0.01 - back * 0.4],
        [s * 0.405 * wide, 0.25, -0.03],
        [s * 0.4 * wide, 0.6, 0.0],
        [s * 0.345, 0.86, 0.05],
        [s * 0.2, 1.02, 0.08],
      ]),
      lines: union(
        t.strand(
          [
            [s * 0.2, 0.95, 0.18],
            [s * 0.325, 0.65, 0.15 - back],
            [s * 0.34, 0.2, 0.09 - back],
          ],
          1.7,
        ),
        t.strand(
          [
            [s * 0.14, 0.95, 0.25],
            [s * 0.27, 0.74, 0.22],
            [s * 0.31, 0.46, 0.14 - back],
          ],
          1.3,
        ),
      ),
    });
  }
  return out;
}

/** In profile: the near side of what hangs behind, before the neck. */
function curtain(t: HairTools, end: number): HairPiece {
  const s = t.h.near;
  return {
    slot: 'front',
    round: 9,
    shape: t.blob([
      [s * 0.3, 0.88, -0.05],
      [s * 0.37, 0.55, -0.02],
      [s * 0.36, 0.2, -0.04],
      [s * 0.3, end + 0.1, -0.06],
      [s * 0.22, end - 0.02, -0.16],
      [s * 0.1, end + 0.02, -0.3],
      [s * 0.06, 0.15, -0.42],
      [s * 0.06, 0.5, -0.49],
      [s * 0.1, 0.85, -0.4],
    ]),
    lines: union(
      t.strand(
        [
          [s * 0.3, 0.7, -0.22],
          [s * 0.32, 0.3, -0.2],
          [s * 0.28, end + 0.1, -0.16],
        ],
        1.7,
      ),
      t.strand(
        [
          [s * 0.2, 0.6, -0.38],
          [s * 0.2, 0.25, -0.34],
          [s * 0.18, end + 0.12, -0.25],
        ],
        1.6,
      ),
    ),
  };
}

/** Straight across the forehead, down to just over the brows. */
function childFringe(t: HairTools): HairPiece {
  const front = t.mass([
    [[0, 1.03, 0.04], 0.06],
    [[0.22, 0.92, 0.08], 0.06],
    [[-0.22, 0.92, 0.08], 0.06],
    [[0.27, 0.66, 0.18], 0.05],
    [[-0.27, 0.66, 0.18], 0.05],
    [[0, 0.63, 0.4], 0.05],
    [[0, 0.86, 0.34], 0.06],
  ]);
  return {
    slot: 'front',
    round: 3,
    shape: t.over(both(hull(skull(t.h, 0.052, 0.5)), front), { top: 0.632 }),
    lines: union(
      ...[-0.17, -0.06, 0.06, 0.17].map((x) =>
        t.strand(
          [
            [x * 0.6, 0.94, 0.28],
            [x, 0.78, 0.36],
            [x * 1.05, 0.65, 0.37],
          ],
          1.4,
        ),
      ),
    ),
  };
}
