// Shapes are lists of closed polygons. All building, shading and rim lighting is boolean geometry (Clipper), so the
// finished drawing is plain paths: no masks, no filters, crisp at any size, readable by any SVG renderer.
import ClipperLib from 'clipper-lib';
import { add2, norm2, sub2, type V2 } from './vec.ts';

/** A closed polygon; outer rings have positive area, holes negative. */
export type Poly = V2[];
/** Any number of polygons under the non-zero rule. */
export type Shape = Poly[];
const GRID = 200;

const toC = (s: Shape) => s.map((p) => p.map(([x, y]) => ({ X: Math.round(x * GRID), Y: Math.round(y * GRID) })));
const fromC = (s: { X: number; Y: number }[][]): Shape => s.map((p) => p.map((q) => [q.X / GRID, q.Y / GRID] as V2));

/** Signed area. */
export const area = (p: Poly): number => {
  let a = 0;
  for (let i = 0; i < p.length; i++) {
    const q = p[(i + 1) % p.length]!;
    a += p[i]![0] * q[1] - q[0] * p[i]![1];
  }
  return a / 2;
};
const ccw = (p: Poly): Poly => (area(p) < 0 ? p.toReversed() : p);

function bool(kind: number, a: Shape, b: Shape): Shape {
  const c = new ClipperLib.Clipper();
  if (a.length) c.AddPaths(toC(a), ClipperLib.PolyType.ptSubject, true);
  if (b.length) c.AddPaths(toC(b), ClipperLib.PolyType.ptClip, true);
  const out: { X: number; Y: number }[][] = [];
  const nz = ClipperLib.PolyFillType.pftNonZero;
  c.Execute(kind, out, nz, nz);
  return fromC(out);
}
/** What any of the shapes covers. */
export const union = (...s: Shape[]): Shape => bool(ClipperLib.ClipType.ctUnion, s.flat(), []);
/** What `a` covers and `b` does not. */
export const minus = (a: Shape, b: Shape): Shape => bool(ClipperLib.ClipType.ctDifference, a, b);
/** What both cover. */
export const both = (a: Shape, b: Shape): Shape => bool(ClipperLib.ClipType.ctIntersection, a, b);

/** Grow (r > 0) or shrink a shape with round corners. */
export function grow(s: Shape, r: number, round = true): Shape {
  if (!s.length) return s;
  const o = new ClipperLib.ClipperOffset(3, 0.12 * GRID);
  o.AddPaths(
    toC(union(s)),
    round ? ClipperLib.JoinType.jtRound : ClipperLib.JoinType.jtMiter,
    ClipperLib.EndType.etClosedPolygon,
  );
  const out: { X: number; Y: number }[][] = [];
  o.Execute(out, r * GRID);
  return fromC(out);
}
/** Fill creases narrower than 2r: makes cloth flow from arm to chest instead of pinching. */
export const closeGaps = (s: Shape, r: number): Shape => grow(grow(s, r), -r);
/** Remove slivers narrower than 2r. */
export const dropSlivers = (s: Shape, r: number): Shape => grow(grow(s, -r), r);

/** Closes pinholes and small gaps (holes under maxArea square units). */
export const fillHoles = (s: Shape, maxArea: number): Shape =>
  union(s.filter((p) => area(p) > 0 || area(p) < -maxArea));

/** The shape moved by `d`. */
export const shift = (s: Shape, d: V2): Shape => s.map((p) => p.map((q) => add2(q, d)));
/** One polygon, wound outwards. */
export const poly = (...pts: V2[]): Shape => [ccw(pts)];

/** Twice the signed area of a corner: which way it turns. */
const turn = (o: V2, a: V2, b: V2): number => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

/** Lower or upper chain of a hull, depending on the order given. */
const chain = (list: V2[]): V2[] => {
  const h: V2[] = [];
  for (const q of list) {
    while (h.length >= 2 && turn(h[h.length - 2]!, h[h.length - 1]!, q) <= 0) h.pop();
    h.push(q);
  }
  h.pop();
  return h;
};

/** The convex outline of a cloud of points. */
export function hull(pts: V2[]): Shape {
  const p = [...pts].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [ccw([...chain(p), ...chain(p.toReversed())])];
}
/** Points round a circle, for hulls. */
export const circlePts = (c: V2, r: number, n = 22): V2[] =>
  Array.from({ length: n }, (_, i) => {
    const a = (i / n) * Math.PI * 2;
    return [c[0] + Math.cos(a) * r, c[1] + Math.sin(a) * r] as V2;
  });
/** A disc. */
export const circle = (c: V2, r: number, n = 28): Shape => [ccw(circlePts(c, r, n))];
/** An ellipse; `rot` in radians. */
export const ellipse = (c: V2, rx: number, ry: number, n = 36, rot = 0): Shape => {
  const co = Math.cos(rot),
    si = Math.sin(rot);
  return [
    ccw(
      Array.from({ length: n }, (_, i) => {
        const a = (i / n) * Math.PI * 2,
          x = Math.cos(a) * rx,
          y = Math.sin(a) * ry;
        return [c[0] + x * co - y * si, c[1] + x * si + y * co] as V2;
      }),
    ),
  ];
};
/** A pointed brush stroke through points; width is the full width at the middle. */
export function stroke(pts: V2[], width: number, ends: [number, number] = [0.15, 0.15]): Shape {
  const q = spline(pts, 8);
  const n = q.length - 1;
  const L: V2[] = [],
    R: V2[] = [];
  q.forEach((p, i) => {
    const t = i / n;
    const d = norm2(sub2(q[Math.min(n, i + 1)]!, q[Math.max(0, i - 1)]!));
    const bulge = Math.sin(Math.PI * t) ** 0.7;
    const edge = ends[0] * (1 - t) + ends[1] * t;
    const w = (width / 2) * (edge + (1 - edge) * bulge);
    L.push([p[0] - d[1] * w, p[1] + d[0] * w]);
    R.push([p[0] + d[1] * w, p[1] - d[0] * w]);
  });
  return [ccw([...L, ...R.toReversed()])];
}
/** Catmull-Rom through open points. */
export function spline(pts: V2[], steps = 8): V2[] {
  if (pts.length < 3) return pts;
  const out: V2[] = [];
  for (let i = 0; i + 1 < pts.length; i++) {
    const p0 = pts[Math.max(0, i - 1)]!,
      p1 = pts[i]!,
      p2 = pts[i + 1]!,
      p3 = pts[Math.min(pts.length - 1, i + 2)]!;
    for (let s = 0; s < steps; s++) {
      const t = s / steps,
        t2 = t * t,
        t3 = t2 * t;
      out.push(
        [0, 1].map(
          (k) =>
            0.5 *
            (2 * p1[k]! +
              (p2[k]! - p0[k]!) * t +
              (2 * p0[k]! - 5 * p1[k]! + 4 * p2[k]! - p3[k]!) * t2 +
              (3 * p1[k]! - p0[k]! - 3 * p2[k]! + p3[k]!) * t3),
        ) as V2,
      );
    }
  }
  out.push(pts[pts.length - 1]!);
  return out;
}
/** Closed smooth blob through points. */
export const blob = (...pts: V2[]): Shape => {
  const n = pts.length;
  const ring = [...pts.slice(-2), ...pts, ...pts.slice(0, 2)];
  const s = spline(ring, 6);
  return union([ccw(s.slice(12, 12 + n * 6))]);
};

/** The box round a shape. */
export function bounds(s: Shape): { x: number; y: number; w: number; h: number } {
  const xs = s.flat().map((p) => p[0]),
    ys = s.flat().map((p) => p[1]);
  const x = Math.min(...xs),
    y = Math.min(...ys);
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}
