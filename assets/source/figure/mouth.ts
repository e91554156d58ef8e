// The mouth: lips, the line between them, the crease of a smile.
import type { V3 } from '../core/vec.ts';
import { blob, both, poly, stroke } from '../core/shape.ts';
import type { Sketch } from './face.ts';
import { darker } from './tones.ts';

/** The mouth of this expression. */
export function drawMouth(k: Sketch): void {
  const { h, ex, lod, out, outline, base, front, put, P } = k;
  const e = h.f.eyeY;
  // mouth
  const m = ex.mouth,
    mw = 0.098 * m.width,
    my = 0.208;
  const cornerY = (s: number) => my + m.curve * 0.011 + (s > 0 ? m.skew : -m.skew) * 0.008;
  const mouthPts: V3[] = [
    [-mw, cornerY(-1), 0.318],
    [-mw * 0.5, my - 0.003 + m.curve * 0.001, 0.352],
    [0, my - 0.002 - m.curve * 0.004, 0.372],
    [mw * 0.5, my - 0.003 + m.curve * 0.001, 0.352],
    [mw, cornerY(1), 0.318],
  ];
  if (lod > 0) {
    const upper = poly(
      ...[
        mouthPts[0]!,
        [-0.03, my + 0.026, 0.37] as V3,
        [0, my + 0.02, 0.376] as V3,
        [0.03, my + 0.026, 0.37] as V3,
        mouthPts[4]!,
        mouthPts[3]!,
        mouthPts[2]!,
        mouthPts[1]!,
      ].map(h.p),
    );
    out.push({ name: 'upper-lip', shape: both(upper, outline), colour: 'lip', tone: darker(front), opacity: 0.55 });
    const lower = poly(
      ...[
        [-mw * 0.72, my - 0.006, 0.345] as V3,
        [-0.03, my - 0.04, 0.365] as V3,
        [0.03, my - 0.04, 0.365] as V3,
        [mw * 0.72, my - 0.006, 0.345] as V3,
      ].map(h.p),
    );
    out.push({ name: 'lower-lip', shape: both(lower, outline), colour: 'lip', tone: front, opacity: 0.32 });
    put(
      'under-lip',
      P(
        [-0.052, my - 0.052, 0.352],
        [0, my - 0.046, 0.365],
        [0.052, my - 0.052, 0.352],
        [0.03, my - 0.07, 0.35],
        [-0.03, my - 0.07, 0.35],
      ),
      darker(front),
      outline,
      0.55,
    );
  }
  if (m.open > 0) {
    const o = m.open * 0.014;
    out.push({
      name: 'mouth',
      shape: both(
        blob(
          ...(
            [
              [-mw * 0.8, my, 0.33],
              [0, my + 0.006, 0.37],
              [mw * 0.8, my, 0.33],
              [0, my - o, 0.365],
            ] as V3[]
          ).map(h.p),
        ),
        outline,
      ),
      colour: 'line',
    });
  }
  out.push({
    name: 'mouth',
    shape: both(stroke(mouthPts.map(h.p), (lod === 0 ? 0.026 : 0.017) * h.size, [0.3, 0.3]), outline),
    colour: 'line',
    opacity: lod === 0 ? 0.75 : 0.9,
  });
  if (m.curve > 1.5 && lod > 0)
    for (const s of [1, -1] as const)
      put(
        'smile',
        stroke(
          (
            [
              [s * 0.09, 0.31 + e, 0.35],
              [s * (mw + 0.035), 0.26, 0.31],
              [s * (mw + 0.035), 0.2, 0.3],
            ] as V3[]
          ).map(h.p),
          0.014 * h.size,
          [0.1, 0.1],
        ),
        darker(front),
        base,
        0.8,
      );
}
