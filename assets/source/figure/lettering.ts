// Reflective words on backs, wrapped round the trunk so that they turn with the body. Rounded strokes, as on real tape.
import { circlePts, hull, type Shape, union } from '../core/shape.ts';
import type { V2 } from '../core/vec.ts';
import type { Trunk } from './trunk.ts';
import type { View } from './view.ts';

/** Strokes on a grid of 3 by 5, each as x, y, x, y... */
const GLYPH: Record<string, number[][]> = {
  P: [[0, 0, 0, 5, 2.2, 5, 2.9, 4.6, 3, 3.8, 2.9, 3, 2.2, 2.5, 0, 2.5]],
  O: [
    [
      0.8, 0, 0.15, 0.6, 0, 1.6, 0, 3.4, 0.15, 4.4, 0.8, 5, 2.2, 5, 2.85, 4.4, 3, 3.4, 3, 1.6, 2.85, 0.6, 2.2, 0, 0.8,
      0,
    ],
  ],
  L: [[0, 5, 0, 0, 2.8, 0]],
  I: [[0, 0, 0, 5]],
  C: [[3, 4.3, 2.3, 5, 0.8, 5, 0.15, 4.4, 0, 3.4, 0, 1.6, 0.15, 0.6, 0.8, 0, 2.3, 0, 3, 0.7]],
  E: [
    [2.9, 5, 0, 5, 0, 0, 2.9, 0],
    [0, 2.6, 2.3, 2.6],
  ],
};

const GAP = 1.55;
const widthOf = (letter: string): number =>
  Math.max(0, ...(GLYPH[letter] ?? []).flatMap((run) => run.filter((_, i) => i % 2 === 0)));

/** A word on the trunk between two heights and two angles. */
export function letters(v: View, t: Trunk, word: string, [h0, h1]: V2, [a0, a1]: V2, ease: number): Shape {
  const total = Array.from(word, widthOf).reduce((sum, width) => sum + width + GAP, -GAP);
  const at = (x: number, y: number): V2 => v.p(t.at(h0 + ((h1 - h0) * y) / 5, a0 + ((a1 - a0) * x) / total, ease));
  const [low, high] = [at(total / 2, 0), at(total / 2, 5)],
    weight = Math.hypot(high[0] - low[0], high[1] - low[1]) * 0.095;
  const out: Shape[] = [];
  let from = 0;
  for (const letter of Array.from(word)) {
    for (const run of GLYPH[letter] ?? [])
      for (let k = 2; k < run.length; k += 2) {
        const ends = [at(from + run[k - 2]!, run[k - 1]!), at(from + run[k]!, run[k + 1]!)];
        out.push(hull(ends.flatMap((end) => circlePts(end, weight, 10))));
      }
    from += widthOf(letter) + GAP;
  }
  return union(...out);
}
