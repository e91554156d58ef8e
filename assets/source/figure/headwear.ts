// Police cap and bowler with their chequered band, and the call handler's headset.
import type { V2, V3 } from '../core/vec.ts';
import { type Shape, hull, circlePts, circle, union, stroke, poly, blob } from '../core/shape.ts';
import type { HeadFrame } from './head.ts';

const P = (h: HeadFrame, pts: V3[]): V2[] => pts.map(h.p);

/** Police cap and bowler, and the call handler's headset. */
export type Hat = 'none' | 'cap' | 'bowler' | 'headset';
/** One part of a hat; `colour` names a pigment. */
export interface HatPiece {
  shape: Shape;
  colour: 'felt' | 'band' | 'check' | 'peak' | 'badge';
  round: number;
}
const arcRing = (
  h: HeadFrame,
  y: number,
  a: number,
  b: number,
  from: number,
  to: number,
  n: number,
  z = -0.045,
  rise = 0,
): V2[] =>
  Array.from({ length: n + 1 }, (_, i) => {
    const u = ((from + ((to - from) * i) / n) * Math.PI) / 180;
    return h.p([Math.sin(u) * a, y + rise * Math.cos(u), z + Math.cos(u) * b]);
  });

/** Police headwear. Angles run round the head: 0 = front. */
export function drawHat(h: HeadFrame, hat: Hat): HatPiece[] {
  const out: HatPiece[] = [];
  const full = (y: number, a: number, b: number, z = -0.045, rise = 0) => arcRing(h, y, a, b, 0, 350, 35, z, rise);
  const checks = (y0: number, y1: number, a: number, b: number): void => {
    const mid = (y0 + y1) / 2,
      cells: Shape[] = [];
    for (let i = 0; i < 40; i++)
      for (const [row, lo, hi] of [
        [0, y0, mid],
        [1, mid, y1],
      ] as const) {
        if ((i + row) % 2) continue;
        const u = i * 9 - 180,
          m = ((u + 4.5) * Math.PI) / 180;
        if (h.n([Math.sin(m), 0, Math.cos(m)])[2] < 0.08) continue;
        cells.push(poly(...arcRing(h, lo, a, b, u, u + 9, 1), ...arcRing(h, hi, a, b, u, u + 9, 1).toReversed()));
      }
    if (cells.length) out.push({ shape: union(...cells), colour: 'check', round: 0 });
  };
  const band = (y0: number, y1: number, a: number, b: number): Shape => hull([...full(y0, a, b), ...full(y1, a, b)]);
  if (hat === 'cap') {
    out.push({
      shape: union(
        hull([...full(0.84, 0.385, 0.46), ...full(0.99, 0.475, 0.55, -0.03, 0.045)]),
        hull([...full(0.99, 0.475, 0.55, -0.03, 0.045), ...full(1.075, 0.36, 0.42, -0.03, 0.04)]),
      ),
      colour: 'felt',
      round: 10,
    });
    out.push({ shape: band(0.735, 0.86, 0.378, 0.455), colour: 'band', round: 0 });
    checks(0.745, 0.85, 0.381, 0.458);
    const facing = h.facing > -0.3;
    if (facing) {
      out.push({
        shape: hull([
          ...arcRing(h, 0.745, 0.37, 0.45, -66, 66, 14),
          ...arcRing(h, 0.685, 0.35, 0.63, -58, 58, 16, -0.02),
        ]),
        colour: 'peak',
        round: 3,
      });
      if (h.facing > 0.2)
        out.push({
          shape: blob(
            ...P(h, [
              [0.05, 0.93, 0.5],
              [0, 0.99, 0.52],
              [-0.05, 0.93, 0.5],
              [0, 0.86, 0.47],
            ]),
          ),
          colour: 'badge',
          round: 0,
        });
    }
  }
  if (hat === 'bowler') {
    const brim = Array.from({ length: 40 }, (_, i) => {
      const u = (i / 40) * Math.PI * 2;
      return h.p([
        Math.sin(u) * 0.5,
        0.735 + 0.06 * Math.abs(Math.sin(u)) ** 2 - 0.02 * Math.cos(u),
        -0.045 + Math.cos(u) * 0.6,
      ]);
    });
    out.push({
      shape: hull([
        ...full(0.76, 0.385, 0.46),
        ...full(0.93, 0.375, 0.45),
        ...full(1.03, 0.31, 0.38),
        ...full(1.085, 0.17, 0.21),
      ]),
      colour: 'felt',
      round: 12,
    });
    out.push({ shape: band(0.75, 0.865, 0.39, 0.465), colour: 'band', round: 0 });
    checks(0.755, 0.858, 0.392, 0.467);
    out.unshift({ shape: hull(brim), colour: 'peak', round: 3 }); // dome and band cover the far half of the brim
    if (h.facing > 0.2)
      out.push({
        shape: blob(
          ...P(h, [
            [0.045, 0.82, 0.47],
            [0, 0.875, 0.475],
            [-0.045, 0.82, 0.47],
            [0, 0.755, 0.465],
          ]),
        ),
        colour: 'badge',
        round: 0,
      });
  }
  if (hat === 'headset') return headset(h);
  return out;
}

/** A band over the head, a cup on each ear, and a microphone on the figure's left whichever way the head turns. */
function headset(h: HeadFrame): HatPiece[] {
  // the half beyond the crown is hidden by the head once it turns
  const arc = Array.from({ length: 15 }, (_, i) => ((-84 + i * 12) * Math.PI) / 180)
    .filter((u) => h.n([Math.sin(u), 0, 0])[2] > -0.3)
    .map((u) => circlePts(h.p([Math.sin(u) * 0.385, 0.6 + Math.cos(u) * 0.43, -0.04]), 0.026 * h.size, 10));
  const band = union(...arc.slice(1).map((disc, i) => hull([...arc[i]!, ...disc])));
  const cups = ([1, -1] as const)
    .filter((s) => h.n([s, 0, -0.05])[2] > -0.2)
    .map((s): HatPiece => {
      const cup = [0.52, 0.41].flatMap((y) => circlePts(h.p([s * 0.385, y, -0.025]), 0.085 * h.size));
      return { shape: hull(cup), colour: 'felt', round: 5 };
    });
  const out: HatPiece[] = [{ shape: band, colour: 'peak', round: 2 }, ...cups];
  if (h.facing < -0.35) return out; // the microphone is before the face
  const boom: V3[] = [
    [0.385, 0.38, 0.0],
    [0.36, 0.24, 0.2],
    [0.22, 0.16, 0.36],
    [0.1, 0.155, 0.42],
  ];
  // from the far side only what comes round the cheek can be seen
  const seen = h.n([1, 0, 0.25])[2] > -0.1 ? boom : boom.slice(1);
  out.push(
    { shape: stroke(P(h, seen), 0.036 * h.size, [0.6, 0.8]), colour: 'peak', round: 0 },
    { shape: circle(h.p([0.09, 0.16, 0.425]), 0.034 * h.size), colour: 'peak', round: 0 },
  );
  return out;
}
