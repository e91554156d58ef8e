// The head is a small plane model in head space: y 0 = chin, 1 = crown; x to the figure's left; z forwards; ears at z 0.
import { add, mul, norm, scale, sub, type V2, type V3 } from '../core/vec.ts';
import { circlePts, closeGaps, hull, type Shape, stroke, union } from '../core/shape.ts';
import type { Body, Kind } from './body.ts';
import type { Joints } from './skeleton.ts';
import { HEAD, type View } from './view.ts';

/** What makes one face differ from another, in head heights (`nose`, `noseW` and `faceW` are factors). */
export interface FaceShape {
  jaw: number;
  chin: number;
  brow: number;
  nose: number;
  noseW: number;
  eyeY: number;
  cheek: number;
  faceW: number;
}
const FACE: Record<Kind, FaceShape> = {
  man: { jaw: 0.262, chin: 0.088, brow: 0.012, nose: 1, noseW: 1, eyeY: 0, cheek: 0, faceW: 1 },
  woman: { jaw: 0.226, chin: 0.062, brow: 0, nose: 0.84, noseW: 0.84, eyeY: -0.006, cheek: 0.006, faceW: 0.97 },
  child: { jaw: 0.222, chin: 0.062, brow: -0.006, nose: 0.4, noseW: 0.8, eyeY: -0.08, cheek: 0.03, faceW: 1.02 },
};

/** Head space and its way to the screen. */
export interface HeadFrame {
  /** Head space to body space, to screen, and a direction as seen by the viewer. */
  at: (p: V3) => V3;
  p: (p: V3) => V2;
  n: (p: V3) => V3;
  /** Drawing units to one head height. */
  size: number;
  facing: number; // 1 = face towards viewer, -1 = away
  near: 1 | -1; // side of the head nearer to the viewer
  f: FaceShape;
  kind: Kind;
  age: number;
  view: View;
}
/** Sets a head on its pivot; `override` makes the face this person's. */
export function headFrame(v: View, j: Joints, b: Body, override: Partial<FaceShape> = {}): HeadFrame {
  const pivot: V3 = [0, 0.27, -0.08];
  const at = (p: V3): V3 => add(j.headPivot, mul(j.Rh, scale(sub(p, pivot), b.head)));
  const origin = at([0, 0.5, 0]);
  const n = (q: V3): V3 => {
    const d = sub(at(add([0, 0.5, 0], q)), origin);
    const s = v.dir(d);
    return [s[0], -s[1], v.z(add(origin, d)) - v.z(origin)];
  };
  const fz = norm(n([0, 0, 1]))[2];
  const lx = n([1, 0, 0])[2];
  return {
    at,
    p: (p) => v.p(at(p)),
    n,
    size: b.head * HEAD,
    facing: fz,
    near: lx >= 0 ? 1 : -1,
    f: { ...FACE[b.kind], ...override },
    kind: b.kind,
    age: b.age,
    view: v,
  };
}

/** Points on the skull, optionally thickened (hair, cloth) and cut below a height. */
export function skull(h: HeadFrame, thick = 0, from = -1): V2[] {
  const c: V3 = [0, 0.625, -0.05],
    r: V3 = [0.335 + thick, 0.375 + thick, 0.42 + thick];
  const pts: V2[] = [];
  for (let i = 0; i <= 14; i++)
    for (let k = 0; k < 28; k++) {
      const a = (i / 14) * Math.PI,
        o = (k / 28) * Math.PI * 2;
      const q: V3 = [
        c[0] + r[0] * Math.sin(a) * Math.cos(o),
        c[1] + r[1] * Math.cos(a),
        c[2] + r[2] * Math.sin(a) * Math.sin(o),
      ];
      if (q[1] >= from) pts.push(h.p(q));
    }
  return pts;
}
/** Discs round points of the head, as one cloud for a hull. */
export const discs = (h: HeadFrame, list: [V3, number][]): V2[] =>
  list.flatMap(([p, r]) => circlePts(h.p(p), r * h.size, 14));

/** One ear, or nothing when the head hides it. */
export function drawEar(h: HeadFrame, s: 1 | -1): Shape {
  if (norm(h.n([s, 0, -0.15]))[2] < -0.2) return [];
  const e = h.f.eyeY;
  return hull(
    discs(h, [
      [[s * 0.338, 0.51 + e, -0.05], 0.05],
      [[s * 0.325, 0.42 + e, -0.015], 0.045],
      [[s * 0.312, 0.375 + e, 0.005], 0.028],
    ]),
  );
}
/** The fold inside the ear. */
export const earInner = (h: HeadFrame, s: 1 | -1): Shape =>
  stroke(
    (
      [
        [s * 0.35, 0.52 + h.f.eyeY, -0.03],
        [s * 0.352, 0.48 + h.f.eyeY, -0.06],
        [s * 0.335, 0.42 + h.f.eyeY, -0.02],
      ] as V3[]
    ).map(h.p),
    0.024 * h.size,
    [0.2, 0.2],
  );

/** From shoulders to skull. */
export function neckShape(v: View, h: HeadFrame, j: Joints, b: Body): Shape {
  const lat: V3 = mul(j.Rc, [b.ring.neck[0] * 0.98, 0, 0]),
    fwd: V3 = mul(j.Rc, [0, 0, b.ring.neck[1] * 0.98]);
  const base = Array.from({ length: 28 }, (_, i) => {
    const a = (i / 28) * Math.PI * 2;
    return v.p(add(j.neck, add(scale(lat, Math.cos(a)), scale(fwd, Math.sin(a)))));
  });
  const mid = circlePts(v.p(add(j.neck, scale(sub(h.at([0, 0.15, -0.1]), j.neck), 0.45))), b.neckR * HEAD, 20);
  const top = circlePts(h.p([0, 0.2, -0.1]), b.neckR * HEAD, 20),
    throat = circlePts(h.p([0, 0.12, 0.1]), b.neckR * 0.6 * HEAD, 16);
  return closeGaps(union(hull([...base, ...mid]), hull([...mid, ...top, ...throat])), 3);
}
