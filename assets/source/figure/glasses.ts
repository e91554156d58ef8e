// Glasses with thin frames: two rims before the eyes, a bridge, and arms back to the ears. The glass itself stays clear:
// a shine would hide the eyes.
import type { V3 } from '../core/vec.ts';
import { blob, grow, minus, type Shape, stroke, union } from '../core/shape.ts';
import type { HeadFrame } from './head.ts';

/** The frames as they sit on this head. */
export function drawGlasses(h: HeadFrame): Shape {
  const f = h.f,
    y = 0.49 + f.eyeY,
    thin = 0.013 * h.size;
  const lens = (s: 1 | -1): Shape => {
    const mid = s * 0.142 * f.gap,
      half = 0.098;
    const at = (u: number, v: number): V3 => [mid + s * u * half, y + v, 0.405 - 0.05 * ((u + 1) / 2) ** 2];
    return blob(
      ...[
        at(-1, 0.012),
        at(-0.8, 0.05),
        at(0, 0.062),
        at(0.85, 0.052),
        at(1, 0.01),
        at(0.78, -0.056),
        at(0, -0.072),
        at(-0.75, -0.056),
      ].map(h.p),
    );
  };
  const seen = ([1, -1] as const).filter((s) => h.n([s * 0.35, 0, 0.94])[2] > 0.02);
  const lenses = seen.map(lens);
  const rims = lenses.map((l) => minus(l, grow(l, -thin)));
  const bar = (points: V3[], width: number): Shape => stroke(points.map(h.p), width * h.size, [0.8, 0.8]);
  const bridge =
    seen.length === 2
      ? [
          bar(
            [
              [0.046, y + 0.022, 0.402],
              [0, y + 0.034, 0.412],
              [-0.046, y + 0.022, 0.402],
            ],
            0.018,
          ),
        ]
      : [];
  const arms = ([1, -1] as const)
    .filter((s) => h.n([s, 0, 0.1])[2] > 0.05)
    .map((s) =>
      bar(
        [
          [s * 0.24, y + 0.022, 0.355],
          [s * 0.31, y + 0.026, 0.16],
          [s * 0.345, y + 0.03, -0.03],
        ],
        0.018,
      ),
    );
  return union(...rims, ...bridge, ...arms);
}
