// Lays the hands of `hands-art.ts` on the page, piece over piece, with a line where one finger lies on the next.
import { both, circle, circlePts, closeGaps, grow, hull, minus, type Shape, stroke, union } from '../core/shape.ts';
import type { V2 } from '../core/vec.ts';
import { type Disc, HAND_ART, type HandArt, type HandArtName } from './hands-art.ts';

/** True of a gesture that is drawn flat. */
export const isDrawn = (name: string): name is HandArtName => Object.hasOwn(HAND_ART, name);

/** One piece of a drawn hand, in drawing order. */
export interface DrawnDigit {
  shape: Shape;
  /** Where it grows out of the palm: no line is drawn there. */
  root: Shape;
}

/**
 * A drawn hand laid on the page. `at` finds a point of the page from a point of the hand; `unit` is how many drawing units
 * a hand length has there. Pieces come in drawing order, creases apart.
 */
export function handArt(
  name: HandArtName,
  at: (x: number, y: number) => V2,
  unit: number,
): { digits: DrawnDigit[]; creases: Shape } {
  const { palm, digits, under = 0, creases = [] }: HandArt = HAND_ART[name];
  const disc = ([x, y, r]: Disc): V2[] => circlePts(at(x, y), r * unit, 18);
  const digit = (chain: readonly Disc[]): DrawnDigit => ({
    shape: closeGaps(union(...chain.slice(1).map((d, i) => hull([...disc(chain[i]!), ...disc(d)]))), 0.03 * unit),
    root: circle(at(chain[0]![0], chain[0]![1]), chain[0]![2] * 1.5 * unit, 18),
  });
  return {
    digits: [
      ...digits.slice(0, under).map(digit),
      { shape: hull(palm.flatMap(disc)), root: [] },
      ...digits.slice(under).map(digit),
    ],
    creases: union(
      ...creases.map((c) =>
        stroke(
          c.map(([x, y]) => at(x, y)),
          0.022 * unit,
          [0.1, 0.1],
        ),
      ),
    ),
  };
}

/** A line `width` wide round each piece where it lies on what is before it in the list, in drawing units. */
export function contactLines(pieces: readonly { shape: Shape }[], width: number): Shape {
  let under: Shape = [],
    lines: Shape = [];
  for (const { shape } of pieces) {
    if (under.length) lines = union(minus(lines, shape), both(minus(grow(shape, width), shape), under));
    under = union(under, shape);
  }
  return lines;
}
