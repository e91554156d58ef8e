// Shapes are lists of closed polygons. All building, shading and rim lighting is boolean geometry (Clipper), so the
// finished drawing is plain paths: no masks, no filters, crisp at any size, readable by any SVG renderer.
import ClipperLib from 'clipper-lib';
import { type V2, add2, sub2, scale2, len2, norm2, dot2, lerp2 } from './vec.ts';

export type Poly = V2[];
export type Shape = Poly[];
const GRID = 200;

const toC = (s: Shape) => s.map((p) => p.map(([x, y]) => ({ X: Math.round(x * GRID), Y: Math.round(y * GRID) })));
const fromC = (s: { X: number; Y: number }[][]): Shape => s.map((p) => p.map((q) => [q.X / GRID, q.Y / GRID] as V2));

export const area = (p: Poly): number => {
  let a = 0;
  for (let i = 0; i < p.length; i++) {
    const q = p[(i + 1) % p.length]!;
    a += p[i]![0] * q[1] - q[0] * p[i]![1];
  }
  return a / 2;
};
const ccw = (p: Poly): Poly => (area(p) < 0 ? [...p].reverse() : p);

function bool(kind: number, a: Shape, b: Shape): Shape {
  const c = new ClipperLib.Clipper();
  if (a.length) c.AddPaths(toC(a), ClipperLib.PolyType.ptSubject, true);
  if (b.length) c.AddPaths(toC(b), ClipperLib.PolyType.ptClip, true);
  const out: { X: number; Y: number }[][] = [];
  const nz = ClipperLib.PolyFillType.pftNonZero;
  c.Execute(kind, out, nz, nz);
  return fromC(out);
}
export const union = (...s: Shape[]): Shape => bool(ClipperLib.ClipType.ctUnion, s.flat(), []);
export const minus = (a: Shape, b: Shape): Shape => bool(ClipperLib.ClipType.ctDifference, a, b);
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

export const shift = (s: Shape, d: V2): Shape => s.map((p) => p.map((q) => add2(q, d)));
export const mapShape = (s: Shape, f: (p: V2) => V2): Shape => s.map((p) => ccw(p.map(f)));
export const poly = (...pts: V2[]): Shape => [ccw(pts)];

export function hull(pts: V2[]): Shape {
  const p = [...pts].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const turn = (o: V2, a: V2, b: V2) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const half = (list: V2[]): V2[] => {
    const h: V2[] = [];
    for (const q of list) {
      while (h.length >= 2 && turn(h[h.length - 2]!, h[h.length - 1]!, q) <= 0) h.pop();
      h.push(q);
    }
    h.pop();
    return h;
  };
  return [ccw([...half(p), ...half([...p].reverse())])];
}
export const circlePts = (c: V2, r: number, n = 22): V2[] =>
  Array.from({ length: n }, (_, i) => {
    const a = (i / n) * Math.PI * 2;
    return [c[0] + Math.cos(a) * r, c[1] + Math.sin(a) * r] as V2;
  });
export const circle = (c: V2, r: number, n = 28): Shape => [ccw(circlePts(c, r, n))];
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
/** A chain of discs joined into one tapering body: limbs, sleeves, locs, straps. */
export function taper(stations: { p: V2; r: number }[]): Shape {
  const out: Shape[] = [];
  for (let i = 0; i + 1 < stations.length; i++) {
    const a = stations[i]!,
      b = stations[i + 1]!;
    out.push(hull([...circlePts(a.p, a.r), ...circlePts(b.p, b.r)]));
  }
  return union(...out);
}
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
  return [ccw([...L, ...R.reverse()])];
}
/** Even-width line through points (seams, wires, bars). */
export function line(pts: V2[], width: number, curved = false): Shape {
  const q = curved ? spline(pts, 8) : pts;
  return taperFlat(
    q,
    q.map(() => width / 2),
  );
}
export function taperFlat(q: V2[], half: number[]): Shape {
  const n = q.length - 1;
  const L: V2[] = [],
    R: V2[] = [];
  q.forEach((p, i) => {
    const d = norm2(sub2(q[Math.min(n, i + 1)]!, q[Math.max(0, i - 1)]!));
    const w = half[i]!;
    L.push([p[0] - d[1] * w, p[1] + d[0] * w]);
    R.push([p[0] + d[1] * w, p[1] - d[0] * w]);
  });
  return union([ccw([...L, ...R.reverse()])]);
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

export function bounds(s: Shape): { x: number; y: number; w: number; h: number } {
  const xs = s.flat().map((p) => p[0]),
    ys = s.flat().map((p) => p[1]);
  const x = Math.min(...xs),
    y = Math.min(...ys);
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

// ---- output: corner-aware cubic fitting (Schneider 1990), so a 200-point polygon becomes a dozen confident curves ----
export interface FitOptions {
  tol?: number;
  corner?: number;
  digits?: number;
  min?: number;
}

export function toPath(s: Shape, o: FitOptions = {}): string {
  const { tol = 0.45, corner = 42, digits = 1, min = 1.2 } = o;
  const f = (n: number) => String(Number(n.toFixed(digits)));
  let d = '';
  for (const raw of s) {
    if (Math.abs(area(raw)) < min) continue;
    const p = thin(raw, tol * 0.3);
    if (p.length < 3) continue;
    const corners = findCorners(p, corner);
    const start = corners.length ? corners[0]! : 0;
    const ring = [...p.slice(start), ...p.slice(0, start)];
    const idx = corners.length ? corners.map((c) => (c - start + p.length) % p.length).sort((a, b) => a - b) : [0];
    d += `M${f(ring[0]![0])} ${f(ring[0]![1])}`;
    for (let k = 0; k < idx.length; k++) {
      const from = idx[k]!,
        to = k + 1 < idx.length ? idx[k + 1]! : ring.length;
      const seg = [...ring.slice(from, to + 1)];
      if (to === ring.length) seg.push(ring[0]!);
      if (seg.length === 2 || straight(seg, tol * 0.5)) {
        const e = seg[seg.length - 1]!;
        d += `L${f(e[0])} ${f(e[1])}`;
        continue;
      }
      if (seg.length === 2) {
        d += `L${f(seg[1]![0])} ${f(seg[1]![1])}`;
        continue;
      }
      const closed = !corners.length;
      const dense = densify(seg, 3.5);
      const t0 = closed ? norm2(sub2(dense[1]!, dense[dense.length - 2]!)) : endTangent(dense, tol * 3);
      const t1 = closed ? scale2(t0, -1) : endTangent([...dense].reverse(), tol * 3);
      for (const c of fitCubic(dense, t0, t1, tol)) {
        d +=
          c.length === 2
            ? `L${f(c[1]![0])} ${f(c[1]![1])}`
            : `C${f(c[1]![0])} ${f(c[1]![1])} ${f(c[2]![0])} ${f(c[2]![1])} ${f(c[3]![0])} ${f(c[3]![1])}`;
      }
    }
    d += 'Z';
  }
  return d;
}
export const straightPath = (s: Shape, digits = 1): string =>
  s
    .map((p) => 'M' + p.map((q) => `${Number(q[0].toFixed(digits))} ${Number(q[1].toFixed(digits))}`).join('L') + 'Z')
    .join('');

/** Points every few units, so a fitted curve cannot bulge unseen between two far corners. */
function densify(p: V2[], step: number): V2[] {
  const out: V2[] = [p[0]!];
  for (let i = 1; i < p.length; i++) {
    const a = p[i - 1]!,
      b = p[i]!,
      n = Math.ceil(len2(sub2(b, a)) / step);
    for (let k = 1; k <= n; k++) out.push(lerp2(a, b, k / n));
  }
  return out;
}
function endTangent(p: V2[], reach: number): V2 {
  let i = 1;
  while (i < p.length - 1 && len2(sub2(p[i]!, p[0]!)) < reach) i++;
  return norm2(sub2(p[i]!, p[0]!));
}
function straight(p: V2[], tol: number): boolean {
  const a = p[0]!,
    b = p[p.length - 1]!,
    d = norm2(sub2(b, a));
  if (len2(sub2(b, a)) < 1e-6) return false;
  return p.every((q) => Math.abs((q[0] - a[0]) * d[1] - (q[1] - a[1]) * d[0]) < tol && dot2(sub2(q, a), d) > -tol);
}
function thin(p: Poly, minDist: number): Poly {
  const out: Poly = [];
  for (const q of p) if (!out.length || len2(sub2(q, out[out.length - 1]!)) > minDist) out.push(q);
  while (out.length > 1 && len2(sub2(out[0]!, out[out.length - 1]!)) <= minDist) out.pop();
  return out;
}
function findCorners(p: Poly, deg: number): number[] {
  const n = p.length,
    out: number[] = [];
  for (let i = 0; i < n; i++) {
    const a = norm2(sub2(p[i]!, p[(i - 1 + n) % n]!)),
      b = norm2(sub2(p[(i + 1) % n]!, p[i]!));
    if (Math.acos(Math.max(-1, Math.min(1, dot2(a, b)))) * 57.3 > deg) out.push(i);
  }
  return out;
}
type Bez = V2[];
function fitCubic(d: V2[], t0: V2, t1: V2, tol: number, depth = 0): Bez[] {
  if (d.length === 2) return [[d[0]!, d[1]!]];
  const u = [0];
  for (let i = 1; i < d.length; i++) u.push(u[i - 1]! + len2(sub2(d[i]!, d[i - 1]!)));
  const L = u[u.length - 1]!;
  let par = u.map((x) => x / L);
  let best: Bez = gen(d, par, t0, t1),
    [err, split] = maxErr(d, best, par);
  for (let k = 0; k < 5 && err > tol * tol && err < tol * tol * 40; k++) {
    par = par.map((t, i) => newton(best, d[i]!, t));
    best = gen(d, par, t0, t1);
    [err, split] = maxErr(d, best, par);
  }
  if (err <= tol * tol || depth > 14 || d.length < 4) return [best];
  split = Math.max(1, Math.min(d.length - 2, split));
  const tc = norm2(sub2(d[split - 1]!, d[split + 1]!));
  return [
    ...fitCubic(d.slice(0, split + 1), t0, tc, tol, depth + 1),
    ...fitCubic(d.slice(split), scale2(tc, -1), t1, tol, depth + 1),
  ];
}
const B = (t: number): [number, number, number, number] => {
  const m = 1 - t;
  return [m * m * m, 3 * t * m * m, 3 * t * t * m, t * t * t];
};
function gen(d: V2[], u: number[], t0: V2, t1: V2): Bez {
  const p0 = d[0]!,
    p3 = d[d.length - 1]!;
  let c00 = 0,
    c01 = 0,
    c11 = 0,
    x0 = 0,
    x1 = 0;
  for (let i = 0; i < d.length; i++) {
    const b = B(u[i]!),
      a0 = scale2(t0, b[1]),
      a1 = scale2(t1, b[2]);
    c00 += dot2(a0, a0);
    c01 += dot2(a0, a1);
    c11 += dot2(a1, a1);
    const r = sub2(d[i]!, add2(scale2(p0, b[0] + b[1]), scale2(p3, b[2] + b[3])));
    x0 += dot2(a0, r);
    x1 += dot2(a1, r);
  }
  const det = c00 * c11 - c01 * c01,
    L = len2(sub2(p3, p0));
  let al = det ? (x0 * c11 - x1 * c01) / det : 0,
    ar = det ? (c00 * x1 - c01 * x0) / det : 0;
  if (al < L * 1e-3 || ar < L * 1e-3 || al > L * 1.4 || ar > L * 1.4) al = ar = L / 3;
  return [p0, add2(p0, scale2(t0, al)), add2(p3, scale2(t1, ar)), p3];
}
const at = (c: Bez, t: number): V2 => {
  const b = B(t);
  return [0, 1].map((k) => c[0]![k]! * b[0] + c[1]![k]! * b[1] + c[2]![k]! * b[2] + c[3]![k]! * b[3]) as V2;
};
function maxErr(d: V2[], c: Bez, u: number[]): [number, number] {
  let m = 0,
    k = d.length >> 1;
  for (let i = 1; i < d.length - 1; i++) {
    const e = sub2(at(c, u[i]!), d[i]!),
      v = dot2(e, e);
    if (v > m) {
      m = v;
      k = i;
    }
  }
  return [m, k];
}
function newton(c: Bez, p: V2, t: number): number {
  const q = at(c, t);
  const d1 = [0, 1].map(
    (k) =>
      3 *
      ((c[1]![k]! - c[0]![k]!) * (1 - t) ** 2 +
        2 * (c[2]![k]! - c[1]![k]!) * t * (1 - t) +
        (c[3]![k]! - c[2]![k]!) * t * t),
  ) as V2;
  const d2 = [0, 1].map(
    (k) => 6 * ((c[2]![k]! - 2 * c[1]![k]! + c[0]![k]!) * (1 - t) + (c[3]![k]! - 2 * c[2]![k]! + c[1]![k]!) * t),
  ) as V2;
  const e = sub2(q, p),
    den = dot2(d1, d1) + dot2(e, d2);
  return den ? Math.max(0, Math.min(1, t - dot2(e, d1) / den)) : t;
}
