// The trunk is a stack of eight rings from seat to neck. Everything worn on it is placed by height (0 seat .. 1 neck) and
// angle (0 front, +90 the figure's left, 180 back), so details turn with the body.
import { type V3, add, scale, norm, lerp, mul } from '../core/vec.ts';
import { type Shape, hull, circlePts, union, poly, closeGaps } from '../core/shape.ts';
import { type View, HEAD, ringPts, stack } from './view.ts';
import type { Body, Ring } from './body.ts';
import type { Joints } from './skeleton.ts';

interface Frame {
  c: V3;
  lat: V3;
  fwd: V3;
  r: Ring;
}
const LEVELS = [0, 0.12, 0.26, 0.4, 0.56, 0.72, 0.86, 1];

/** Places things on the trunk by height and angle. */
export interface Trunk {
  at: (h: number, ang: number, ease?: number) => V3;
  ring: (h: number, ease?: number) => V3[];
  faces: (h: number, ang: number) => boolean;
  patch: (pts: [number, number][], ease?: number) => Shape;
  body: (lo: number, hi: number, ease: number, shoulderEase?: number) => Shape;
  mid: (h: number) => V3;
}
const mixR = (a: Ring, c: Ring, t: number): Ring => [a[0] + (c[0] - a[0]) * t, a[1] + (c[1] - a[1]) * t];

/** The trunk of a posed body, to be dressed by height and angle. */
export function trunk(v: View, j: Joints, b: Body): Trunk {
  const R = b.ring;
  const fr = (c: V3, M: typeof j.Rp, r: Ring): Frame => ({ c, lat: mul(M, [1, 0, 0]), fwd: mul(M, [0, 0, 1]), r });
  const up = (M: typeof j.Rp, k: number): V3 => mul(M, [0, k, 0]);
  const bust = b.kind === 'woman' ? 0.05 : 0;
  const F: Frame[] = [
    fr(add(j.pelvis, up(j.Rp, -0.24)), j.Rp, [R.hip[0] * 0.9, R.hip[1] * 0.95]),
    fr(add(j.pelvis, up(j.Rp, 0.03)), j.Rp, R.hip),
    fr(lerp(add(j.pelvis, up(j.Rp, 0.03)), j.waist, 0.55), j.Rp, mixR(R.hip, R.waist, 0.6)),
    fr(j.waist, j.Rw, R.waist),
    fr(lerp(j.waist, j.chest, 0.5), j.Rw, R.rib),
    fr(add(j.chest, mul(j.Rc, [0, 0.06, bust])), j.Rc, R.chest),
    fr(lerp(j.chest, j.neck, 0.64), j.Rc, R.yoke),
    fr(j.neck, j.Rc, R.neck),
  ];
  const frame = (h: number): Frame => {
    let i = 0;
    while (i < LEVELS.length - 2 && h > LEVELS[i + 1]!) i++;
    const t = Math.max(-0.5, Math.min(1, (h - LEVELS[i]!) / (LEVELS[i + 1]! - LEVELS[i]!)));
    const a = F[i]!,
      c = F[i + 1]!;
    return {
      c: lerp(a.c, c.c, t),
      lat: norm(lerp(a.lat, c.lat, t)),
      fwd: norm(lerp(a.fwd, c.fwd, t)),
      r: mixR(a.r, c.r, t),
    };
  };
  const at = (h: number, ang: number, ease = 0): V3 => {
    const f = frame(h),
      u = (ang * Math.PI) / 180;
    return add(f.c, add(scale(f.lat, Math.sin(u) * (f.r[0] + ease)), scale(f.fwd, Math.cos(u) * (f.r[1] + ease))));
  };
  const ring = (h: number, ease = 0): V3[] => {
    const f = frame(h);
    return ringPts(f.c, scale(f.lat, f.r[0] + ease), scale(f.fwd, f.r[1] + ease));
  };
  return {
    at,
    ring,
    mid: (h) => frame(h).c,
    faces: (h, ang) => v.z(at(h, ang)) - v.z(frame(h).c) > 0.02,
    patch: (pts, ease = 0.02) => poly(...pts.map(([h, a]) => v.p(at(h, a, ease)))),
    body: (lo, hi, ease, shoulderEase = ease) => {
      const hs: number[] = [];
      for (let k = 0; k <= 9; k++) hs.push(lo + ((Math.min(hi, 0.8) - lo) * k) / 9);
      const parts = [
        stack(
          v,
          hs.map((h) => ring(h, ease)),
        ),
      ];
      if (hi > 0.85) {
        const nr = ring(1, ease * 0.4),
          chest = ring(0.74, ease);
        for (const limb of [j.armL, j.armR]) {
          const s = circlePts(v.p(limb.a), (b.armR[0] * 0.82 + shoulderEase) * HEAD, 22);
          parts.push(hull([...s, ...nr.map(v.p)]));
          parts.push(hull([...s, ...chest.map(v.p)]));
        }
        parts.push(hull([...nr, ...ring(0.86, ease)].map(v.p)));
      }
      return closeGaps(union(...parts), 7);
    },
  };
}
