// Sockets, eyes, lids and brows.
import { add, norm, type V3 } from '../core/vec.ts';
import { blob, both, ellipse, stroke, union } from '../core/shape.ts';
import type { Sketch } from './face.ts';
import { darker } from './tones.ts';

/** Both eyes, as far as the head shows them. */
export function drawEyes(k: Sketch): void {
  const { h, ex, lod, out, outline, base, front, t, put } = k;
  const e = h.f.eyeY;
  // eye sockets, brows, lids
  const browT = h.kind === 'man' ? 0.034 : 0.024;
  for (const s of [1, -1] as const) {
    const facing = norm(h.n([s * 0.42, 0, 0.9]))[2];
    if (facing < 0.06) continue;
    const socket = blob(
      ...(
        [
          [s * 0.042, 0.535 + e, 0.37],
          [s * 0.13, 0.563 + e, 0.36],
          [s * 0.225, 0.55 + e, 0.285],
          [s * 0.226, 0.495 + e, 0.275],
          [s * 0.15, 0.452 + e, 0.325],
          [s * 0.062, 0.465 + e, 0.35],
        ] as V3[]
      ).map(h.p),
    );
    const own = t([s * 0.25, -0.25, 0.9]);
    put('socket', socket, darker(own === 'lit' ? front : own), base, h.kind === 'child' ? 0.4 : lod === 0 ? 0.9 : 0.75);
    const b = (a: number): V3 => {
      const inn = ex.browIn / 100,
        o = ex.browOut / 100;
      const x = 0.052 - ex.pinch * 0.008 * (1 - a) + a * 0.185;
      const arch = Math.sin(a * Math.PI * 0.8) * 0.014;
      return [s * x, 0.558 + e + inn * (1 - a) * (1 - a) + o * a * a + arch, 0.37 - a * a * 0.095];
    };
    const brow = stroke([b(0), b(0.33), b(0.66), b(1)].map(h.p), browT * h.size * (lod === 0 ? 1.15 : 1), [0.7, 0.12]);
    if (lod > 0) {
      const open = Math.max(0, ex.lid);
      const eyeC: V3 = [s * 0.138, 0.497 + e, 0.335];
      const big = h.kind === 'child' ? 1.16 : 1;
      const inner: V3 = [s * 0.072, 0.488 + e, 0.335],
        outer: V3 = [s * 0.205, 0.494 + e, 0.285];
      const top: V3 = [s * 0.132, 0.494 + e + 0.03 * open * big, 0.345],
        low: V3 = [s * 0.14, 0.474 + e - (open > 1 ? 0.008 : 0), 0.335];
      const eyeShape = blob(...([inner, top, outer, low] as V3[]).map(h.p));
      const eye = both(eyeShape, base);
      if (open > 0.25) {
        if (lod === 2) out.push({ name: 'white', shape: eye, colour: 'white' });
        const iris = ellipse(
          h.p(add(eyeC, [ex.look[0] * 0.032, ex.look[1] * 0.014 - 0.003, 0.01])),
          0.03 * h.size * big,
          0.033 * h.size * big,
        );
        out.push({
          name: 'iris',
          shape: both(iris, lod === 2 ? eye : both(union(eye, ellipse(h.p(eyeC), 0.03 * h.size, 0.02 * h.size)), base)),
          colour: 'iris',
        });
      }
      const lid = stroke(
        [inner, top, outer, [s * 0.218, 0.486 + e, 0.27]].map((q) => h.p(q as V3)),
        0.022 * h.size,
        [0.35, 0.2],
      );
      out.push({ name: 'lid', shape: both(lid, base), colour: 'line' });
    }
    out.push({ name: 'brow', shape: both(brow, outline), colour: 'hair' });
  }
}
