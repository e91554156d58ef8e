// The head is a small plane model in head space: y 0 = chin, 1 = crown; x to the figure's left; z forwards; ears at z 0.
import { add, mul, norm, scale, sub, type V2, type V3 } from '../core/vec.ts';
import { circlePts, closeGaps, hull, type Shape, stroke, union } from '../core/shape.ts';
import type { Body, Kind } from './body.ts';
import type { Joints } from './skeleton.ts';
import { HEAD, type View } from './view.ts';

/** What makes one face differ from another: head heights for `jaw` to `cheek`, factors for the rest unless they say so. */
export interface FaceShape {
  /** Half width at the corner of the jaw, and of the chin. */
  jaw: number;
  chin: number;
  /** How far the brow stands out; how far the whole middle of the face is moved up. */
  brow: number;
  eyeY: number;
  /** Fullness of the cheek. */
  cheek: number;
  faceW: number;
  nose: number;
  noseW: number;
  /** Tip of the nose up (+) or down, -1..1. */
  tip: number;
  eye: number;
  /** Distance between the eyes. */
  gap: number;
  /** Weight of the upper lid, 0..1. */
  hood: number;
  lips: number;
  /** Thickness of the brows, and how much they arch. */
  brows: number;
  arch: number;
  /** 0 = planes meet in edges, 1 = round. */
  soft: number;
  /** Slackness of the jaw, 0..1. */
  jowl: number;
}
const FACE: Record<Kind, FaceShape> = {
  man: {
    jaw: 0.25,
    chin: 0.08,
    brow: 0.01,
    eyeY: 0,
    cheek: 0,
    faceW: 1,
    nose: 0.96,
    noseW: 1,
    tip: 0,
    eye: 1,
    gap: 1,
    hood: 0.2,
    lips: 0.8,
    brows: 1.15,
    arch: 0.5,
    soft: 0.25,
    jowl: 0,
  },
  woman: {
    jaw: 0.212,
    chin: 0.055,
    brow: 0,
    eyeY: -0.008,
    cheek: 0.01,
    faceW: 0.97,
    nose: 0.78,
    noseW: 0.82,
    tip: 0.2,
    eye: 1.12,
    gap: 1,
    hood: 0,
    lips: 1.1,
    brows: 0.8,
    arch: 1.2,
    soft: 0.7,
    jowl: 0,
  },
  child: {
    jaw: 0.214,
    chin: 0.048,
    brow: -0.008,
    eyeY: -0.062,
    cheek: 0.034,
    faceW: 1.03,
    nose: 0.42,
    noseW: 0.76,
    tip: 0.6,
    eye: 1.14,
    gap: 1.04,
    hood: 0,
    lips: 0.95,
    brows: 0.7,
    arch: 0.8,
    soft: 1,
    jowl: 0,
  },
};

/** The face of a kind of person at an age, before anything that is this person's alone. */
function faceAt(kind: Kind, age: number): FaceShape {
  const f = FACE[kind];
  if (kind === 'child') return f;
  const young = Math.max(0, Math.min(1, (21 - age) / 6)),
    old = Math.max(0, Math.min(1, (age - 52) / 24));
  return {
    ...f,
    jaw: f.jaw * (1 - 0.05 * young),
    chin: f.chin * (1 - 0.1 * young),
    cheek: f.cheek + 0.012 * young - 0.006 * old,
    nose: f.nose * (1 - 0.1 * young + 0.06 * old),
    tip: f.tip + 0.15 * young - 0.35 * old,
    eye: f.eye * (1 + 0.08 * young - 0.06 * old),
    hood: Math.min(1, f.hood + 0.5 * old),
    lips: f.lips * (1 - 0.3 * old),
    brows: f.brows * (1 - 0.1 * young),
    soft: Math.min(1, f.soft + 0.3 * young + 0.15 * old),
    jowl: old,
  };
}

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
    f: { ...faceAt(b.kind, b.age), ...override },
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

/** Where the tip of the nose is, in head space. */
export function noseTip({ f }: HeadFrame): V3 {
  return [0, 0.345 + f.eyeY * 0.6 + 0.012 * f.tip, 0.37 + 0.12 * f.nose];
}

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
