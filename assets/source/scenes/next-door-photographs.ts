// Mrs Okafor's photographs: a wedding, two children grown, a man in his good suit; too small to know, but hers.
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';
import { PALETTE } from './palettes.ts';

const N = PALETTE.nextDoor;

/** Hangs them on a wall: `B` takes metres along and up it. */
export function photographs(p: Plane, B: (x: number, y: number) => V2): void {
  for (const [x, y, w, h, sitters] of [
    [-0.86, 1.58, 0.24, 0.3, 2],
    [0.58, 1.74, 0.26, 0.34, 2],
    [0.96, 1.7, 0.2, 0.26, 1],
  ] as const) {
    const mat = (inset: number): V2[] => [
      B(x + inset, y + inset),
      B(x + w - inset, y + inset),
      B(x + w - inset, y + h - inset),
      B(x + inset, y + h - inset),
    ];
    p.poly(mat(0), N.wood);
    p.poly(mat(0.02), mix(N.cream, N.wall, 0.3));
    p.poly(mat(0.045), mix(N.olive, N.wood, 0.4));
    p.clip([mat(0.045)], (q) => {
      const [, top] = B(x, y + h - 0.045),
        [left, foot] = B(x + 0.045, y + 0.045),
        wide = B(x + w - 0.045, y)[0] - left,
        tall = foot - top;
      q.rect(left, top, wide, tall, mix(N.cream, N.wood, 0.42));
      for (let i = 0; i < sitters; i++)
        sitter(q, [left + wide * (sitters > 1 ? 0.33 + i * 0.36 : 0.5), top + tall * (0.42 + i * 0.07)], wide, i === 0);
    });
  }
}
/** A head and shoulders in an old print: turned a little, no features. `wide` is the print's width in pixels. */
function sitter(p: Plane, [x, y]: V2, wide: number, dark: boolean): void {
  const r = wide * 0.15,
    cloth = dark ? mix(N.wood, N.ink, 0.35) : mix(N.rose, N.wood, 0.45);
  p.d(
    `M${x - 2.3 * r} ${y + 6 * r}C${x - 2.3 * r} ${y + 2.4 * r} ${x - 1.6 * r} ${y + 1.7 * r} ${x} ${y + 1.6 * r}C${x + 1.6 * r} ${y + 1.7 * r} ${x + 2.3 * r} ${y + 2.4 * r} ${x + 2.3 * r} ${y + 6 * r}Z`,
    cloth,
  );
  p.d(
    `M${x - 0.5 * r} ${y + 1.7 * r}L${x + 0.1 * r} ${y + 2.9 * r}L${x + 0.6 * r} ${y + 1.7 * r}Z`,
    mix(N.cream, N.wood, 0.25),
  );
  p.rect(x - 0.4 * r, y + 0.5 * r, 0.8 * r, 1.5 * r, '#4b2d20');
  p.ellipse([x, y], 0.86 * r, 1.15 * r, '#6a4330');
  p.d(
    `M${x - 1.02 * r} ${y}C${x - 1.2 * r} ${y - 1.9 * r} ${x + 1.2 * r} ${y - 1.9 * r} ${x + 1.0 * r} ${y - 0.1 * r}C${x + 0.7 * r} ${y - 0.9 * r} ${x - 0.5 * r} ${y - 0.9 * r} ${x - 1.02 * r} ${y}Z`,
    '#2a1b15',
  );
}
