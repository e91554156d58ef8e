// Hands: a palm, four two-joint fingers and a thumb in 3D, projected and merged. Curl angles make the gesture.
import { type V3, add, scale, cross, norm } from '../core/vec.ts';
import { type Shape, union, hull, circlePts, both, line, closeGaps } from '../core/shape.ts';
import { type View, HEAD, tube } from './view.ts';
import type { HandFrame } from './skeleton.ts';

/** What a hand is doing; `tuck` is a flat hand half hidden, `pocket` draws nothing. */
export type HandShape = 'relaxed' | 'flat' | 'open' | 'hold' | 'grip' | 'pen' | 'cup' | 'tuck' | 'pocket';
interface Curl {
  mcp: number[];
  pip: number[];
  spread: number;
  thumb: [number, number] /* away from palm edge, towards palm */;
}

const CURL: Record<HandShape, Curl> = {
  relaxed: { mcp: [18, 24, 28, 34], pip: [22, 28, 32, 36], spread: 2, thumb: [28, 18] },
  flat: { mcp: [2, 2, 2, 3], pip: [4, 4, 5, 6], spread: 1.5, thumb: [26, 4] },
  open: { mcp: [2, 6, 8, 8], pip: [8, 10, 12, 12], spread: 7, thumb: [52, 6] },
  hold: { mcp: [62, 66, 70, 74], pip: [74, 78, 80, 82], spread: 0, thumb: [18, 46] },
  grip: { mcp: [46, 50, 54, 58], pip: [58, 60, 62, 64], spread: 2, thumb: [34, 50] },
  pen: { mcp: [38, 52, 62, 68], pip: [48, 60, 70, 74], spread: 0, thumb: [24, 46] },
  cup: { mcp: [24, 26, 28, 30], pip: [30, 32, 34, 36], spread: 2, thumb: [34, 40] },
  pocket: { mcp: [8, 8, 10, 12], pip: [14, 16, 18, 20], spread: 1, thumb: [12, 10] },
  tuck: { mcp: [8, 8, 10, 12], pip: [14, 16, 18, 20], spread: 1, thumb: [12, 10] },
};

/** Outline, lines between fingers, and the thumb for its shadow. */
export interface HandDrawing {
  shape: Shape;
  lines: Shape;
  thumb: Shape;
}

const cos = (d: number): number => Math.cos((d * Math.PI) / 180);
const sin = (d: number): number => Math.sin((d * Math.PI) / 180);

/** One hand in its gesture; nothing when it is in a pocket. */
export function drawHand(v: View, h: HandFrame, length: number): HandDrawing {
  if (h.shape === 'pocket') return { shape: [], lines: [], thumb: [] };
  const c = CURL[h.shape],
    L = length * 1.06;
  const f = h.point,
    n = h.palm,
    t = scale(norm(cross(n, f)), h.side);
  const P = (a: number, b: number, d = 0): V3 => add(h.at, add(scale(f, a * L), add(scale(t, b * L), scale(n, d * L))));
  const dirAt = (curl: number, fan: number): V3 =>
    norm(add(scale(f, cos(curl) * cos(fan)), add(scale(n, sin(curl)), scale(t, cos(curl) * sin(fan)))));

  const disc = (at: V3, r: number) => circlePts(v.p(at), r * L * HEAD, 18);
  const palm = hull([
    ...disc(P(0.02, 0.075), 0.095),
    ...disc(P(0.02, -0.075), 0.095),
    ...disc(P(0.45, 0.155), 0.078),
    ...disc(P(0.41, -0.165), 0.074),
    ...disc(P(0.2, 0.15, 0.02), 0.09),
    ...disc(P(0.2, -0.15), 0.085),
  ]);
  const base = [
    [0.45, 0.165],
    [0.47, 0.055],
    [0.455, -0.06],
    [0.41, -0.165],
  ] as const;
  const lens = [0.43, 0.48, 0.45, 0.35];
  const fingers: Shape[] = [],
    gaps: Shape[] = [];
  const mids: V3[] = [];
  base.forEach(([a, b], i) => {
    const fan = c.spread * (1.5 - i) * 1.2;
    const k = P(a, b),
      d1 = dirAt(c.mcp[i]!, fan),
      d2 = dirAt(c.mcp[i]! + c.pip[i]!, fan),
      d3 = dirAt(c.mcp[i]! + c.pip[i]! * 1.5, fan);
    const l = lens[i]! * L;
    const p1 = add(k, scale(d1, l * 0.48)),
      p2 = add(p1, scale(d2, l * 0.3)),
      p3 = add(p2, scale(d3, l * 0.2));
    fingers.push(
      tube(v, [
        { at: k, r: 0.07 * L },
        { at: p1, r: 0.062 * L },
        { at: p2, r: 0.056 * L },
        { at: p3, r: 0.044 * L },
      ]),
    );
    mids.push(k, p1, p2);
  });
  for (let i = 0; i < 3; i++) {
    const a = [mids[i * 3]!, mids[i * 3 + 1]!, mids[i * 3 + 2]!],
      b = [mids[i * 3 + 3]!, mids[i * 3 + 4]!, mids[i * 3 + 5]!];
    const m = a.map((q, k) => v.p(scale(add(q, b[k]!), 0.5)));
    gaps.push(line(m, 0.026 * L * HEAD));
  }
  const tb = P(0.12, 0.13, 0.05);
  const td = norm(add(scale(f, cos(c.thumb[0])), add(scale(t, sin(c.thumb[0])), scale(n, sin(c.thumb[1])))));
  const td2 = norm(add(td, add(scale(f, 0.5), scale(n, sin(c.thumb[1]) * 0.9))));
  const t1 = add(tb, scale(td, 0.24 * L)),
    t2 = add(t1, scale(td2, 0.2 * L));
  const thumb = tube(v, [
    { at: tb, r: 0.1 * L },
    { at: t1, r: 0.07 * L },
    { at: t2, r: 0.05 * L },
  ]);
  const shape = closeGaps(union(palm, ...fingers, thumb), 0.9);
  // in a fist seen end on the lines would cross: leave them out
  const closed = h.shape === 'hold' || h.shape === 'grip';
  return { shape, lines: closed ? [] : both(union(...gaps), shape), thumb };
}
