// A hijab and a turban: cloth as masses round the head, with the few folds that hold its form.
import { blob, closeGaps, hull, minus, union } from '../core/shape.ts';
import { skull } from './head.ts';
import type { Cut } from './hair-shape.ts';

/** A scarf close round the face, falling over shoulders and chest. */
export const hijab: Cut = (t) => {
  const { h, away, p, both } = t;
  const shell = hull([
    ...skull(h, 0.058, 0.3),
    ...p([
      ...both((s) => [
        [s * 0.3, 0.1, -0.1],
        [s * 0.2, 0.02, 0.2],
        [s * 0.26, 0.16, -0.3],
      ]),
      [0, -0.03, 0.3],
      [0, 0.05, -0.34],
    ]),
  ]);
  const drape = hull(
    p([
      ...both((s) => [
        [s * 0.3, 0.16, -0.1],
        [s * 0.27, 0.02, 0.18],
        [s * 0.5, -0.28, -0.02],
        [s * 0.38, -0.42, 0.2],
        [s * 0.3, -0.36, -0.26],
      ]),
      [0, -0.06, 0.3],
      [0.08, -0.58, 0.34],
      [-0.1, -0.5, 0.34],
      [0, -0.42, -0.36],
      [0, 0.12, -0.42],
      [0, -0.2, -0.42],
    ]),
  );
  const w = h.f.faceW;
  const open = blob(
    ...p([
      [0, 0.805, 0.335],
      [0.15 * w, 0.78, 0.29],
      [0.232 * w, 0.66, 0.25],
      [0.25 * w, 0.48, 0.22],
      [0.222 * w, 0.3, 0.2],
      [0.15, 0.12, 0.26],
      [0.06, 0.02, 0.33],
      [-0.06, 0.02, 0.33],
      [-0.15, 0.12, 0.26],
      [-0.222 * w, 0.3, 0.2],
      [-0.25 * w, 0.48, 0.22],
      [-0.232 * w, 0.66, 0.25],
      [-0.15 * w, 0.78, 0.29],
    ]),
  );
  const n = h.near;
  const folds = away
    ? union(
        t.strand(
          [
            [-0.28, 0.5, -0.3],
            [0, 0.28, -0.46],
            [0.28, 0.44, -0.3],
          ],
          2.2,
        ),
        t.strand(
          [
            [-0.3, 0.2, -0.28],
            [0.02, -0.06, -0.42],
            [0.34, 0.06, -0.26],
          ],
          2.4,
        ),
      )
    : union(
        t.strand(
          [
            [0.27, 0.72, 0.22],
            [0.31, 0.4, 0.12],
            [0.16, 0.04, 0.26],
            [-0.1, -0.1, 0.32],
          ],
          2.2,
        ),
        t.strand(
          [
            [-0.3, 0.5, 0.12],
            [-0.25, 0.12, 0.16],
            [0.02, -0.13, 0.34],
            [0.3, -0.22, 0.22],
          ],
          2.4,
        ),
        t.strand(
          [
            [-0.32, 0.06, 0.02],
            [-0.18, -0.22, 0.26],
            [0.12, -0.38, 0.34],
          ],
          2.4,
        ),
        t.strand(
          [
            [n * 0.2, 0.93, 0.16],
            [n * 0.38, 0.62, -0.08],
            [n * 0.34, 0.25, -0.14],
          ],
          2,
        ),
        t.strand(
          [
            [-n * 0.05, 0.97, 0.16],
            [n * 0.24, 0.86, -0.12],
            [n * 0.3, 0.5, -0.3],
          ],
          1.8,
        ),
      );
  return [
    { slot: 'back', shape: drape, round: 12, cloth: true },
    { slot: 'cap', shape: shell, round: 14, cloth: true },
    {
      slot: 'front',
      shape: away ? union(shell, drape) : minus(union(shell, closeGaps(drape, 2)), open),
      round: 12,
      lines: folds,
      cloth: true,
    },
  ];
};

/** Wrapped from a point over the forehead, down over the tops of the ears. */
export const turban: Cut = (t) => {
  const { h, away, p, both } = t;
  const dome = hull([
    ...skull(h, 0.1, 0.74).map(([x, y]): [number, number] => [x, y - 0.045 * h.size]),
    ...p([
      ...both((s) => [
        [s * 0.375, 0.6, -0.08],
        [s * 0.32, 0.66, 0.2],
        [s * 0.3, 0.42, -0.3],
      ]),
      [0, 0.42, -0.44],
    ]),
  ]);
  const wraps = ([1, -1] as const)
    .filter((s) => h.n([s * 0.6, 0.3, 0.6])[2] > 0.15)
    .flatMap((s) =>
      [0, 1, 2, 3].map((i) =>
        t.strand(
          [
            [s * (0.02 - i * 0.01), 0.83 + i * 0.085, 0.4 - i * 0.05],
            [s * 0.22, 0.79 + i * 0.075, 0.31 - i * 0.04],
            [s * 0.4, 0.67 + i * 0.1, 0.02],
            [s * 0.36, 0.6 + i * 0.12, -0.3],
          ],
          2.2,
        ),
      ),
    );
  const behind = [0, 1, 2].map((i) =>
    t.strand(
      [
        [-0.34, 0.62 + i * 0.13, -0.26],
        [0, 0.56 + i * 0.14, -0.5],
        [0.34, 0.7 + i * 0.12, -0.26],
      ],
      2.2,
    ),
  );
  return [
    { slot: 'cap', shape: t.cap(0.02, 0.5, 0.3), round: 10 },
    {
      slot: 'front',
      shape: away ? dome : t.over(dome, { top: 0.775 }),
      round: 15,
      lines: union(...(away ? behind : wraps)),
      cloth: true,
    },
  ];
};
