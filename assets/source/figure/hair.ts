// Hair as shaped masses. Slots: 'back' behind the neck, 'cap' under the face, 'front' over it.
import { add, type V2, type V3 } from '../core/vec.ts';
import { blob, circle, hull, minus, type Shape, stroke, union } from '../core/shape.ts';
import { type HeadFrame, skull } from './head.ts';
import { ringPts, stack } from './view.ts';

/** Cuts the cast wears. */
export type HairStyle = 'crop' | 'side' | 'bob' | 'long' | 'bun' | 'grey-bun';

/** One mass of hair. `round` = width of its shaded crescent; `lines` = strands drawn in shade. */
export interface HairPiece {
  slot: 'back' | 'cap' | 'front';
  shape: Shape;
  round: number;
  lines?: Shape;
}

const both2 = (h: HeadFrame, f: (s: 1 | -1) => V3[]): V3[] => [...f(1), ...f(-1)];
const P = (h: HeadFrame, pts: V3[]): V2[] => pts.map(h.p);

/** The hair of a head, in draw slots. */
export function drawHair(h: HeadFrame, style: HairStyle): HairPiece[] {
  const out: HairPiece[] = [];
  const away = h.facing < -0.35;
  const nape = (w: number, low: number, z = -0.34): V2[] =>
    P(h, [
      [w, low, z],
      [-w, low, z],
      [0, low - 0.02, z - 0.06],
      [w + 0.06, low + 0.16, z + 0.12],
      [-w - 0.06, low + 0.16, z + 0.12],
    ]);
  const cap = (thick: number, from: number, low: number, w = 0.19): Shape =>
    hull([...skull(h, thick, from), ...nape(w, low)]);
  const burn = (s: 1 | -1, low: number): Shape =>
    blob(
      ...P(h, [
        [s * 0.27, 0.7, 0.165],
        [s * 0.305, 0.6, 0.085],
        [s * 0.322, low, 0.04],
        [s * 0.338, low + 0.01, 0.0],
        [s * 0.36, 0.6, -0.06],
        [s * 0.34, 0.78, 0.03],
      ]),
    );
  const burns = (low: number) => {
    for (const s of [1, -1] as const)
      if (h.n([s, 0, 0.25])[2] > 0.1) out.push({ slot: 'front', shape: burn(s, low), round: 0 });
  };
  /** Hair over the forehead for turned heads: the cap with the face cut out of it, right at every angle. */
  const turned = !away && h.facing < 0.8;
  const hairline = (capShape: Shape, drop = 0): Shape => {
    const w = h.f.faceW,
      pts = both2(h, (s) => [
        [s * 0.17 * w, 0.805 - drop, 0.27],
        [s * 0.24 * w, 0.72 - drop, 0.215],
        [s * 0.265 * w, 0.6, 0.19],
        [s * 0.318 * w, 0.5, 0.06],
        [s * 0.33, 0.44, -0.02],
        [s * 0.26, 0.2, 0.03],
        [s * 0.1, 0, 0.33],
        [s * 0.16, -0.1, 0.2],
      ]);
    return minus(
      capShape,
      hull(P(h, [...pts, [0, 0.825 - drop, 0.32], [0, 0.6, 0.42], [0, 0.34, 0.56], [0, 0.2, 0.46], [0, 0.05, 0.42]])),
    );
  };
  const ring = (y: number, a: number, b: number, z = -0.05, x = 0): V3[] =>
    ringPts([x, y, z], [a, 0, 0], [0, 0, b], 30).map(h.at);

  if (style === 'crop') {
    out.push({ slot: 'cap', shape: hull([...skull(h, 0.016, 0.5), ...nape(0.14, 0.33, -0.29)]), round: 7 });
    burns(0.47);
  }
  if (style === 'side') {
    out.push({ slot: 'cap', shape: cap(0.045, 0.5, 0.24), round: 16 });
    burns(0.45);
    if (turned) out.push({ slot: 'front', round: 9, shape: hairline(hull(skull(h, 0.05, 0.62)), -0.005) });
    else if (!away)
      out.push({
        slot: 'front',
        round: 12,
        shape: blob(
          ...P(h, [
            [-0.27, 0.68, 0.215],
            [-0.215, 0.79, 0.29],
            [-0.06, 0.83, 0.335],
            [0.1, 0.845, 0.325],
            [0.2, 0.81, 0.28],
            [0.275, 0.66, 0.2],
            [0.35, 0.72, 0.02],
            [0.31, 0.93, 0.08],
            [0.12, 1.05, 0.16],
            [-0.14, 1.055, 0.2],
            [-0.32, 0.92, 0.12],
            [-0.36, 0.75, 0.04],
          ]),
        ),
        lines: stroke(
          P(h, [
            [0.19, 0.83, 0.28],
            [0.1, 0.95, 0.26],
            [-0.08, 1.0, 0.2],
          ]),
          1.6,
          [0.1, 0.1],
        ),
      });
  }
  if (style === 'bun' || style === 'grey-bun') {
    const grey = style === 'grey-bun';
    out.push({
      slot: 'cap',
      shape: cap(0.034, 0.46, 0.24),
      round: 16,
      lines: union(
        stroke(
          P(h, [
            [h.near * 0.22, 0.86, 0.2],
            [h.near * 0.36, 0.72, -0.1],
            [h.near * 0.22, 0.62, -0.4],
          ]),
          1.5,
          [0.1, 0.1],
        ),
        stroke(
          P(h, [
            [h.near * 0.3, 0.68, 0.14],
            [h.near * 0.375, 0.58, -0.14],
            [h.near * 0.2, 0.5, -0.42],
          ]),
          1.4,
          [0.1, 0.1],
        ),
      ),
    });
    if (turned) out.push({ slot: 'front', round: 8, shape: hairline(hull(skull(h, 0.036, 0.56))) });
    else if (!away)
      out.push({
        slot: 'front',
        round: 8,
        shape: blob(
          ...P(h, [
            [-0.29, 0.6, 0.19],
            [-0.24, 0.74, 0.26],
            [-0.12, 0.835, 0.315],
            [0.04, 0.86, 0.32],
            [0.14, 0.83, 0.305],
            [0.245, 0.73, 0.255],
            [0.29, 0.6, 0.19],
            [0.365, 0.7, 0.02],
            [0.32, 0.9, 0.08],
            [0.02, 1.03, 0.16],
            [-0.32, 0.9, 0.08],
            [-0.365, 0.7, 0.02],
          ]),
        ),
      });
    const c: V3 = grey ? [0, 0.5, -0.5] : [0, 0.84, -0.47];
    out.push({
      slot: 'back',
      round: 9,
      shape: circle(h.p(c), (grey ? 0.155 : 0.16) * h.size),
      lines: stroke(
        P(h, [add(c, [0.1, 0.08, 0]), add(c, [0, 0.02, -0.12]), add(c, [-0.1, -0.07, 0])]),
        1.6,
        [0.1, 0.1],
      ),
    });
  }
  if (style === 'bob' || style === 'long') {
    const child = h.kind === 'child',
      wide = child ? 1.14 : 1;
    const low = style === 'bob' ? 0.04 : -0.42;
    const back =
      style === 'bob'
        ? stack(h.view, [
            ring(0.72, 0.37, 0.44),
            ring(0.45, 0.4, 0.42, -0.07),
            ring(0.2, 0.405, 0.36, -0.1),
            ring(low, 0.36, 0.3, -0.1),
          ])
        : stack(h.view, [
            ring(0.72, 0.37, 0.44),
            ring(0.45, 0.39, 0.4, -0.08),
            ring(0.15, 0.38, 0.3, -0.14),
            ring(-0.15, 0.4, 0.24, -0.16),
            ring(low, 0.31, 0.16, -0.16),
          ]);
    out.push({
      slot: 'back',
      shape: back,
      round: 14,
      lines: away
        ? union(
            ...[-0.16, 0.02, 0.17].map((x) =>
              stroke(
                P(h, [
                  [x, 0.7, -0.42],
                  [x * 1.25, 0.25, -0.4],
                  [x * 1.1, low + 0.08, -0.32],
                ]),
                2,
                [0.1, 0.1],
              ),
            ),
          )
        : [],
    });
    out.push({
      slot: 'cap',
      shape: union(
        hull(skull(h, 0.05, 0.45)),
        stack(h.view, [ring(0.62, 0.375, 0.45), ring(0.45, 0.385, 0.41, -0.08), ring(0.14, 0.37, 0.3, -0.14)]),
      ),
      round: 15,
    });
    if (!away)
      for (const s of [1, -1] as const) {
        const part = 0.07;
        if (h.n([s, 0, 0.4])[2] < -0.15) continue;
        const end = style === 'bob' ? 0.06 : -0.2;
        out.push({
          slot: 'front',
          round: 7,
          shape: blob(
            ...P(h, [
              [part, 1.03, 0.13],
              [part, 0.93, 0.29],
              [part + s * 0.08 - (s > 0 ? 0 : 0.02), 0.82, 0.335],
              [s * 0.225 * wide, 0.68, 0.28],
              [s * 0.262 * wide, 0.5, 0.225],
              [s * 0.27 * wide, 0.3, 0.17],
              [s * 0.26 * wide, 0.12, 0.16],
              [s * 0.28 * wide, end, 0.12],
              [s * 0.38 * wide, end + 0.02, 0.02],
              [s * 0.405 * wide, 0.25, -0.02],
              [s * 0.4 * wide, 0.6, 0.0],
              [s * 0.345, 0.86, 0.05],
              [s * 0.2, 1.02, 0.08],
            ]),
          ),
          lines: stroke(
            P(h, [
              [s * 0.2, 0.95, 0.18],
              [s * 0.325, 0.65, 0.15],
              [s * 0.33, 0.25, 0.1],
            ]),
            1.7,
            [0.1, 0.1],
          ),
        });
      }
    if (child && !away) out.push(fringe(h));
  }
  return out;
}

/** A child's cut: hair straight across the forehead, down to just over the brows. */
const fringe = (h: HeadFrame): HairPiece => ({
  slot: 'front',
  round: 5,
  shape: blob(
    ...P(h, [
      [-0.3, 0.62, 0.2],
      [-0.2, 0.595, 0.31],
      [-0.07, 0.585, 0.36],
      [0.07, 0.595, 0.36],
      [0.2, 0.59, 0.31],
      [0.3, 0.62, 0.2],
      [0.3, 0.84, 0.14],
      [0.12, 1.0, 0.2],
      [-0.12, 1.0, 0.2],
      [-0.3, 0.84, 0.14],
    ]),
  ),
  lines: union(
    ...[-0.13, 0.02, 0.15].map((x) =>
      stroke(
        P(h, [
          [x * 0.6, 0.9, 0.3],
          [x, 0.63, 0.35],
        ]),
        1.4,
        [0.1, 0.3],
      ),
    ),
  ),
});
