// Hands: a palm, four three-jointed fingers and a thumb in 3D, projected and laid over one another by depth, with a line
// where one lies on the next. Curl angles make the gesture.
import { add, add2, cross, len2, norm, norm2, scale, scale2, type V2, type V3 } from '../core/vec.ts';
import { circle, circlePts, closeGaps, fillHoles, hull, minus, type Shape, stroke, union } from '../core/shape.ts';
import type { HandArtName } from './hands-art.ts';
import { contactLines, handArt, isDrawn } from './hands-drawn.ts';
import type { HandFrame } from './skeleton.ts';
import { HEAD, tube, type View } from './view.ts';

/**
 * What a hand is doing. `hold` closes on a stick or handle, `grip` on something thicker, `cup` round a mug, `drape` lies over
 * a rail or table edge, `clasp` lies over the other hand, `pinch` holds paper or a button, `point` shows something (a thing,
 * never a person), `tuck` is a flat hand half hidden. The others are drawn flat: `hands-art.ts`.
 */
export type HandShape =
  | HandArtName
  | 'relaxed'
  | 'flat'
  | 'open'
  | 'hold'
  | 'grip'
  | 'pen'
  | 'cup'
  | 'drape'
  | 'clasp'
  | 'pinch'
  | 'point'
  | 'tuck';

/** Degrees for index, middle, ring and little finger; `thumb` away from the palm's edge, across the palm. */
interface Curl {
  mcp: [number, number, number, number];
  pip: [number, number, number, number];
  fan: [number, number, number, number];
  thumb: [number, number];
}
const TOGETHER: Curl['fan'] = [1.5, 0.5, -0.5, -2];
const CURL: Record<Exclude<HandShape, HandArtName>, Curl> = {
  relaxed: { mcp: [14, 24, 30, 36], pip: [20, 28, 32, 36], fan: [5, 1, -1, -4], thumb: [24, 20] },
  flat: { mcp: [2, 3, 3, 5], pip: [4, 5, 6, 9], fan: [5, 1, -1, -6], thumb: [34, 6] },
  open: { mcp: [-2, 5, 8, 8], pip: [6, 10, 14, 16], fan: [11, 2, -3, -13], thumb: [50, 10] },
  hold: { mcp: [58, 64, 70, 76], pip: [76, 80, 82, 84], fan: TOGETHER, thumb: [20, 56] },
  grip: { mcp: [42, 48, 54, 60], pip: [54, 58, 62, 64], fan: TOGETHER, thumb: [36, 54] },
  pen: { mcp: [40, 52, 64, 70], pip: [40, 58, 72, 76], fan: TOGETHER, thumb: [26, 50] },
  cup: { mcp: [22, 25, 28, 32], pip: [30, 34, 36, 38], fan: [4, 1, -1, -3], thumb: [36, 44] },
  drape: { mcp: [26, 30, 33, 38], pip: [34, 38, 40, 42], fan: [6, 1, -1, -5], thumb: [34, 34] },
  clasp: { mcp: [30, 34, 38, 42], pip: [36, 38, 40, 42], fan: TOGETHER, thumb: [26, 24] },
  pinch: { mcp: [50, 44, 36, 30], pip: [46, 40, 34, 32], fan: [2, 1, -1, -3], thumb: [28, 56] },
  point: { mcp: [4, 62, 72, 78], pip: [8, 80, 84, 86], fan: [2, 0, -1, -2], thumb: [24, 44] },
  tuck: { mcp: [8, 9, 11, 14], pip: [14, 16, 18, 20], fan: TOGETHER, thumb: [16, 12] },
};
/** Where each finger leaves the palm (along, across) and its length, in hand lengths. */
const ROOTS: readonly [along: number, across: number, length: number][] = [
  [0.455, 0.158, 0.42],
  [0.475, 0.055, 0.465],
  [0.46, -0.052, 0.435],
  [0.42, -0.152, 0.345],
];

/** Outline, the lines where digits meet, knuckles and creases, and the thumb's shade. */
export interface HandDrawing {
  shape: Shape;
  lines: Shape;
  creases: Shape;
}

interface Digit {
  shape: Shape;
  depth: number;
}

/** One hand in its gesture. */
export function drawHand(v: View, h: HandFrame, length: number): HandDrawing {
  const L = length * 1.05;
  if (isDrawn(h.shape)) return drawnHand(v, h, h.shape, L);
  const c = CURL[h.shape];
  const f = h.point,
    n = h.palm,
    t = scale(norm(cross(n, f)), h.side);
  /** A point of the hand: along the fingers, towards the thumb, out of the palm. */
  const at = (a: number, b: number, d = 0): V3 =>
    add(h.at, add(scale(f, a * L), add(scale(t, b * L), scale(n, d * L))));
  const palm = palmOf(v, at, L);
  const fingers = ROOTS.map(([a, b, long], i) => {
    const fan = rad(c.fan[i]!);
    const dir = (curl: number): V3 =>
      norm(
        add(
          scale(f, Math.cos(rad(curl)) * Math.cos(fan)),
          add(scale(n, Math.sin(rad(curl))), scale(t, Math.cos(rad(curl)) * Math.sin(fan))),
        ),
      );
    return finger(
      v,
      at(a, b),
      [dir(c.mcp[i]!), dir(c.mcp[i]! + c.pip[i]!), dir(c.mcp[i]! + c.pip[i]! * 1.6)],
      long * L,
      L,
    );
  });
  const thumb = thumbOf(v, at, { f, n, t }, c.thumb, L);
  const digits = [palm, ...fingers, thumb].sort((p, q) => p.depth - q.depth);
  const shape = closeGaps(union(...digits.map((d) => d.shape)), 0.6);
  const joins = [...ROOTS.map(([a, b]) => at(a, b)), at(0.1, 0.12, 0.05)].map((p) =>
    circle(v.p(p), 0.088 * L * HEAD, 16),
  );
  return {
    shape,
    lines: minus(contactLines(digits, 0.017 * L * HEAD), union(...joins)),
    creases: creases(v, at, n, h.shape, L),
  };
}

/** A flat drawing turned and, where the hand points at us or away, shortened to lie as the frame does. */
function drawnHand(v: View, h: HandFrame, name: HandArtName, L: number): HandDrawing {
  const wrist = v.p(h.at),
    unit = L * HEAD,
    toThumb = v.dir(scale(norm(cross(h.palm, h.point)), h.side));
  const seen = v.dir(h.point),
    along = norm2(seen),
    long = Math.max(0.72, len2(seen)),
    turn = along[0] * toThumb[1] - along[1] * toThumb[0] < 0 ? -1 : 1,
    side: V2 = [-along[1] * turn, along[0] * turn];
  const at = (x: number, y: number): V2 => add2(wrist, add2(scale2(along, x * long * unit), scale2(side, y * unit)));
  const art = handArt(name, at, unit),
    digits = art.digits;
  return {
    shape: fillHoles(closeGaps(union(...digits.map((d) => d.shape)), 1), 14),
    lines: minus(contactLines(digits, 0.017 * L * HEAD), union(...digits.map((d) => d.root))),
    creases: art.creases,
  };
}

const rad = (degrees: number): number => (degrees * Math.PI) / 180;

function palmOf(v: View, at: (a: number, b: number, d?: number) => V3, L: number): Digit {
  const disc = (p: V3, r: number) => circlePts(v.p(p), r * L * HEAD, 18);
  const shape = hull([
    ...disc(at(0.0, 0.07), 0.085),
    ...disc(at(0.0, -0.07), 0.085),
    ...disc(at(0.43, 0.152), 0.068),
    ...disc(at(0.455, 0.05), 0.06),
    ...disc(at(0.39, -0.158), 0.066),
    ...disc(at(0.2, 0.14, 0.02), 0.085),
    ...disc(at(0.18, -0.15), 0.078),
  ]);
  return { shape, depth: v.z(at(0.25, 0)) - 0.02 * L };
}

function finger(v: View, root: V3, dirs: [V3, V3, V3], length: number, L: number): Digit {
  const p1 = add(root, scale(dirs[0], length * 0.46)),
    p2 = add(p1, scale(dirs[1], length * 0.31)),
    p3 = add(p2, scale(dirs[2], length * 0.19));
  const shape = tube(v, [
    { at: root, r: 0.062 * L },
    { at: p1, r: 0.058 * L },
    { at: p2, r: 0.05 * L },
    { at: p3, r: 0.04 * L },
  ]);
  return { shape, depth: (v.z(p1) + v.z(p2)) / 2 };
}

function thumbOf(
  v: View,
  at: (a: number, b: number, d?: number) => V3,
  { f, n, t }: Record<'f' | 'n' | 't', V3>,
  [away, across]: [number, number],
  L: number,
): Digit {
  const root = at(0.1, 0.12, 0.05);
  const d1 = norm(
    add(scale(f, Math.cos(rad(away))), add(scale(t, Math.sin(rad(away))), scale(n, Math.sin(rad(across)) * 0.9))),
  );
  const d2 = norm(
    add(d1, add(scale(f, 0.5), add(scale(n, Math.sin(rad(across)) * 0.7), scale(t, -Math.sin(rad(across)) * 0.5)))),
  );
  const p1 = add(root, scale(d1, 0.25 * L)),
    p2 = add(p1, scale(d2, 0.15 * L)),
    p3 = add(p2, scale(d2, 0.08 * L));
  const shape = tube(v, [
    { at: root, r: 0.092 * L },
    { at: p1, r: 0.062 * L },
    { at: p2, r: 0.056 * L },
    { at: p3, r: 0.044 * L },
  ]);
  return { shape, depth: (v.z(p1) + v.z(p2)) / 2 };
}

/** Knuckles on the back of a hand that faces us; the line of the thumb's ball on a palm that does. */
function creases(v: View, at: (a: number, b: number, d?: number) => V3, n: V3, shape: HandShape, L: number): Shape {
  const facing = v.z(n) - v.z([0, 0, 0]);
  const line = (points: V3[], width: number): Shape => stroke(points.map(v.p), width * L * HEAD, [0.1, 0.1]);
  if (facing > 0.45 && (shape === 'open' || shape === 'flat' || shape === 'relaxed' || shape === 'cup'))
    return union(
      line([at(0.4, 0.17, 0.05), at(0.27, 0.05, 0.05), at(0.06, 0.02, 0.05)], 0.02),
      line([at(0.36, -0.15, 0.04), at(0.37, 0.0, 0.04), at(0.42, 0.1, 0.04)], 0.016),
    );
  if (facing < -0.35)
    return union(
      ...ROOTS.slice(0, 4).map(([a, b]) =>
        line([at(a - 0.02, b + 0.04, -0.06), at(a + 0.012, b, -0.07), at(a - 0.02, b - 0.04, -0.06)], 0.02),
      ),
    );
  return [];
}
