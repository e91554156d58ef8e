// Sleeves, trouser legs, shoes, skirts and the folds inside bent joints. t runs 0 (root) .. 1 (elbow, knee) .. 2 (wrist, ankle).
import { type V2, type V3, add, sub, scale, norm, lerp } from '../core/vec.ts';
import { type Shape, hull, circlePts, union, both, stroke, closeGaps, bounds } from '../core/shape.ts';
import { type View, HEAD, tube, hull3 } from './view.ts';
import type { Body } from './body.ts';
import type { Seat } from './seat.ts';
import type { Joints, LimbJoints } from './skeleton.ts';
import type { BottomKind } from './outfit.ts';
import type { Trunk } from './trunk.ts';

/** Point along a limb. */
export const on = (l: LimbJoints, t: number): V3 => (t <= 1 ? lerp(l.a, l.b, t) : lerp(l.b, l.c, t - 1));
const armRadius = (b: Body, t: number): number => {
  const [s, m, e, w] = b.armR;
  return t < 0.5
    ? s + (m - s) * (t / 0.5)
    : t < 1
      ? m + (e * 1.02 - m) * ((t - 0.5) / 0.5)
      : t < 1.3
        ? e * 1.02 + (e * 1.04 - e * 1.02) * ((t - 1) / 0.3)
        : e * 1.04 + (w - e * 1.04) * ((t - 1.3) / 0.7);
};
/** Sleeve or bare arm from `from` to `to` along the arm, wider by `ease`, ending `cuff` wide. */
export function armTube(v: View, l: LimbJoints, b: Body, from: number, to: number, ease: number, cuff = ease): Shape {
  const st: { at: V3; r: number }[] = [];
  // the last plain disc stays one radius short of the cuff, so the cut end is straight
  const stop = to - 0.2;
  for (let t = from; t <= stop + 1e-6; t += 0.1) st.push(station(t));
  st.push(station(to));
  function station(t: number): { at: V3; r: number } {
    const k = (t - from) / Math.max(0.01, to - from);
    const e = ease + (cuff - ease) * k;
    const bump = Math.abs(t - 1) < 0.06 ? 0.03 : 0;
    // the shoulder slopes into the trunk: a full disc there would be a puffed sleeve
    const slope = t < 0.18 ? 0.76 + 0.24 * (t / 0.18) : 1;
    return { at: add(on(l, t), scale(l.back, bump)), r: (armRadius(b, t) + e) * slope };
  }
  return closeGaps(tube(v, st, { end: true }), 3);
}
/**
 * Pulls of cloth that run from the inside of a bent elbow or knee across the sleeve, `n` of them. No two bends have quite
 * the same: their lengths follow from where the joint is.
 */
export function bendFolds(v: View, l: LimbJoints, r: number, n = 3): Shape {
  const u = norm(sub(l.a, l.b)),
    d = norm(sub(l.c, l.b));
  const cosine = u[0] * d[0] + u[1] * d[1] + u[2] * d[2];
  if (cosine < -0.85) return [];
  // where the cloth of both halves meets: the sharper the bend, the further from the joint
  const crease = r * Math.min(2.1, 0.92 / Math.sqrt((1 - cosine) / 2));
  const inner = add(l.b, scale(l.back, -crease));
  const chance = (k: number): number => Math.abs(Math.sin(l.b[0] * 37 + l.b[1] * 23 + l.b[2] * 51 + k * 2.4));
  const pulls: [along: V3, lean: number, length: number][] = [
    [u, 0.75 + 0.4 * chance(1), 1.75 + 0.5 * chance(2)],
    [d, 0.5 + 0.4 * chance(3), 1.5 + 0.5 * chance(4)],
    [d, 1.7 + 0.6 * chance(5), 1.9 + 0.4 * chance(6)],
    [u, 2.2 + 0.6 * chance(7), 1.9],
  ];
  return union(
    ...pulls.slice(0, n).map(([along, lean, length], k) => {
      const way = norm(add(l.back, scale(along, lean)));
      const start = add(inner, scale(way, r * (k < 2 ? 0.05 : 0.5))),
        end = add(inner, scale(way, r * length));
      const mid = add(lerp(start, end, 0.5), scale(l.back, r * (0.1 + 0.1 * chance(k + 8))));
      return stroke([start, mid, end].map(v.p), r * HEAD * (k < 2 ? 0.15 : 0.11), [0.8, 0.02]);
    }),
  );
}
/** Half width of the leg, clothed or bare. */
export const legRadius = (b: Body, t: number, kind: BottomKind | 'bare'): number => {
  const [a, m, k, c, an] = b.legR;
  const bare =
    t < 0.5
      ? a + (m - a) * (t / 0.5)
      : t < 1
        ? m + (k - m) * ((t - 0.5) / 0.5)
        : t < 1.4
          ? k + (c - k) * ((t - 1) / 0.4)
          : c + (an - c) * ((t - 1.4) / 0.6);
  if (kind === 'slim') return bare + 0.018;
  if (kind === 'bare') return bare;
  return Math.max(bare + 0.045, t > 0.9 ? k * 0.98 + 0.0 : 0);
};
/** A leg, or the part of it between two places (0 hip .. 1 knee .. 2 ankle). */
export function legTube(v: View, l: LimbJoints, b: Body, kind: BottomKind | 'bare', from = 0, to = 2): Shape {
  const st: { at: V3; r: number }[] = [];
  for (let t = from; t <= to + 1e-6; t += 0.1) {
    const calf = t > 1 && t < 1.9 ? Math.sin(((t - 1) / 0.9) * Math.PI) * (kind === 'trousers' ? 0.025 : 0.055) : 0;
    const bump = Math.abs(t - 1) < 0.06 ? -0.03 : 0;
    st.push({ at: add(on(l, t), scale(l.back, calf + bump)), r: legRadius(b, t, kind) });
  }
  return closeGaps(tube(v, st), 4);
}
/** A shoe, boot or bare foot; `tip` lifts the heel (degrees). */
export function shoe(v: View, foot: { at: V3; turn: number; tip: number }, b: Body, boot = false, bare = false): Shape {
  const c = Math.cos((foot.turn * Math.PI) / 180),
    s = Math.sin((foot.turn * Math.PI) / 180);
  const tp = (foot.tip * Math.PI) / 180;
  const L = b.foot;
  const P = (f: number, up: number, side = 0): V3 => {
    const y = up * Math.cos(tp) - f * Math.sin(tp),
      z = f * Math.cos(tp) + up * Math.sin(tp);
    return add(foot.at, [s * z + c * side, y, c * z - s * side]);
  };
  const a = b.ankle,
    k = bare ? 0.82 : 1;
  const D = (q: V3, r: number): V2[] => circlePts(v.p(q), r * k * HEAD, 18);
  return closeGaps(
    union(
      hull([
        ...D(P(-0.2 * L, -a + 0.12), 0.12),
        ...D(P(0.3 * L, -a + 0.105, 0.06), 0.1),
        ...D(P(0.3 * L, -a + 0.105, -0.06), 0.1),
        ...D(P(-0.06, -0.02), 0.145),
        ...D(P(0.12 * L, -a + 0.24), 0.1),
      ]),
      hull([
        ...D(P(0.28 * L, -a + 0.11, 0.05), 0.105),
        ...D(P(0.28 * L, -a + 0.11, -0.05), 0.105),
        ...D(P(0.6 * L, -a + 0.085, 0.04), 0.082),
        ...D(P(0.6 * L, -a + 0.085, -0.04), 0.08),
      ]),
      boot ? hull([...D(P(-0.04, -0.02), 0.16), ...D(P(-0.03, 0.34), 0.17)]) : [],
      bare ? hull([...D(P(-0.05, -0.02), 0.13), ...D(P(-0.04, 0.24), 0.12)]) : [],
    ),
    2,
  );
}
/** A soft slipper: the sole, and cloth over the toes; heel and instep stay bare. */
export function slipper(v: View, foot: { at: V3; turn: number; tip: number }, b: Body): Shape {
  const c = Math.cos((foot.turn * Math.PI) / 180),
    s = Math.sin((foot.turn * Math.PI) / 180),
    lift = Math.sin((foot.tip * Math.PI) / 180);
  const disc = (f: number, up: number, side: number, r: number): V2[] => {
    const z = f * b.foot;
    return circlePts(v.p(add(foot.at, [s * z + c * side, up - b.ankle - z * lift, c * z - s * side])), r * HEAD, 16);
  };
  return union(
    hull([...disc(-0.2, 0.05, 0, 0.11), ...disc(0.64, 0.05, 0.05, 0.08), ...disc(0.64, 0.05, -0.05, 0.08)]),
    hull([
      ...disc(0.3, 0.14, 0.05, 0.1),
      ...disc(0.3, 0.14, -0.05, 0.1),
      ...disc(0.66, 0.08, 0.04, 0.09),
      ...disc(0.66, 0.08, -0.04, 0.09),
    ]),
  );
}
/** The lines between the toes of a bare foot that faces us. */
export function toes(v: View, foot: { at: V3; turn: number }, b: Body): Shape {
  const turn = (foot.turn * Math.PI) / 180;
  const at = (f: number, up: number, side: number): V2 => {
    const [z, x] = [f * b.foot, side];
    return v.p(
      add(foot.at, [Math.sin(turn) * z + Math.cos(turn) * x, up - b.ankle, Math.cos(turn) * z - Math.sin(turn) * x]),
    );
  };
  return union(
    ...[-0.06, -0.02, 0.02, 0.06].map((x) => stroke([at(0.58, 0.15, x), at(0.7, 0.06, x)], 1.8, [0.2, 0.6])),
  );
}
/** Cloth round both legs: the tail of a cardigan, a gown. length: 1 = knee, 2 = ankle. */
export function skirt(
  v: View,
  j: Joints,
  b: Body,
  t: Trunk,
  length: number,
  ease: number,
  flare: number,
  seat: Seat,
): Shape {
  const out: Shape[] = [hull3(v, [...t.ring(0.14, ease), ...t.ring(0.02, ease)])];
  const pts = (k: number): V2[] =>
    [j.legL, j.legR].flatMap((l) =>
      circlePts(v.p(on(l, k)), (legRadius(b, Math.min(k, 1.1), 'bare') + ease + flare * k) * HEAD, 24),
    );
  out.push(hull([...t.ring(0.04, ease).map(v.p), ...pts(0.2)]));
  if (seat.above) out.push(hull([...pts(0), ...pts(0.2)]));
  const down: Shape[] = [];
  for (let k = 0.2; k < length - 1e-6; k += 0.2)
    (k < 0.7 ? out : down).push(hull([...pts(k), ...pts(Math.min(length, k + 0.2))]));
  const hips = seat.above ? both(union(...out), seat.above) : union(...out);
  const cloth = closeGaps(union(hips, ...down), seat.above ? 3 : 10);
  if (seat.low) return cloth;
  // standing: the hem is a level ellipse, not the ends of two tubes
  const hem = v.p(lerp(on(j.legL, length - 0.02), on(j.legR, length - 0.02), 0.5)),
    bx = bounds(cloth),
    w = bx.w * 0.52;
  const clip = hull([
    [hem[0] - w * 1.6, bx.y - 40],
    [hem[0] + w * 1.6, bx.y - 40],
    ...Array.from({ length: 17 }, (_, i): V2 => {
      const a = (i / 16) * Math.PI;
      return [hem[0] + Math.cos(a) * w * 1.6, hem[1] + Math.sin(a) * 13];
    }),
  ]);
  return both(cloth, clip);
}
