// Polygons to SVG paths: corner-aware cubic fitting (after Schneider, 1990), so that a 200-point polygon becomes a dozen
// confident curves.
import { area, type Poly, type Shape } from './shape.ts';
import { add2, dot2, len2, lerp2, norm2, scale2, sub2, type V2 } from './vec.ts';

/** `tol` = greatest distance from the polygon, `corner` = degrees that count as a corner, `min` = area of a dropped speck. */
export interface FitOptions {
  tol?: number;
  corner?: number;
  digits?: number;
  min?: number;
}

/** The shape as a path of curves. */
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
      const seg = ring.slice(from, to + 1);
      if (to === ring.length) seg.push(ring[0]!);
      if (seg.length === 2 || straight(seg, tol * 0.5)) {
        const e = seg[seg.length - 1]!;
        d += `L${f(e[0])} ${f(e[1])}`;
        continue;
      }
      const closed = !corners.length;
      const dense = densify(seg, 3.5);
      const t0 = closed ? norm2(sub2(dense[1]!, dense[dense.length - 2]!)) : endTangent(dense, tol * 3);
      const t1 = closed ? scale2(t0, -1) : endTangent(dense.toReversed(), tol * 3);
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

/** The shape as a path of straight lines. */
export const straightPath = (s: Shape): string =>
  s.map((p) => 'M' + p.map((q) => `${Number(q[0].toFixed(1))} ${Number(q[1].toFixed(1))}`).join('L') + 'Z').join('');
