// The head is a small plane model in head space: y 0 = chin, 1 = crown; x to the figure's left; z forwards; ears at z 0.
// Planes are toned by their normal against the light, which keeps every face in the same light as its room.
import { type V2, type V3, add, mul, scale, sub, norm } from '../core/vec.ts';
import { type Shape, hull, circlePts, union, both, stroke, poly, closeGaps, ellipse, blob } from '../core/shape.ts';
import { type View, HEAD } from './view.ts';
import type { Body, Kind } from './body.ts';
import type { Joints } from './skeleton.ts';
import type { Expression } from './expression.ts';
import { type Light, type Tone, planeTone, darker } from './tones.ts';

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
  teen: { jaw: 0.235, chin: 0.066, brow: 0, nose: 0.84, noseW: 0.88, eyeY: -0.012, cheek: 0.01, faceW: 0.98 },
  child: { jaw: 0.222, chin: 0.062, brow: -0.006, nose: 0.55, noseW: 0.8, eyeY: -0.05, cheek: 0.03, faceW: 1.02 },
};

export interface HeadFrame {
  at(p: V3): V3;
  p(p: V3): V2;
  n(p: V3): V3;
  size: number;
  facing: number; // 1 = face towards viewer, -1 = away
  near: 1 | -1; // side of the head nearer to the viewer
  f: FaceShape;
  kind: Kind;
  age: number;
  view: View;
}
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

const mirror = (p: V3): V3 => [-p[0], p[1], p[2]];
const pair = (...ps: V3[]): V3[] => ps.flatMap((p) => [p, mirror(p)]);

/** Points on the skull, optionally thickened (hair, cloth) and cut below a height. */
export function skull(h: HeadFrame, thick = 0, from = -1, shape: V3 = [1, 1, 1], lift: V3 = [0, 0, 0]): V2[] {
  const c: V3 = [lift[0], 0.625 + lift[1], -0.05 + lift[2]],
    r: V3 = [(0.335 + thick) * shape[0], (0.375 + thick) * shape[1], (0.42 + thick) * shape[2]];
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
const discs = (h: HeadFrame, list: [V3, number][]): V2[] => list.flatMap(([p, r]) => circlePts(h.p(p), r * h.size, 14));

export interface FacePart {
  shape: Shape;
  tone?: Tone;
  colour?: 'skin' | 'hair' | 'line' | 'white' | 'iris' | 'lip' | 'glint';
  opacity?: number;
  name: string;
}

export function faceHull(h: HeadFrame): Shape {
  const f = h.f,
    w = f.faceW,
    e = f.eyeY;
  const pts: [V3, number][] = [
    ...pair([0.15 * w, 0.8, 0.25], [0.235 * w, 0.72, 0.2], [0.255 * w, 0.585 + e, 0.22]).map(
      (p) => [p, 0.045] as [V3, number],
    ),
    [[0, 0.82, 0.3], 0.04],
    [[0, 0.68, 0.345], 0.04],
    [[0, 0.575 + e, 0.365 + f.brow], 0.03],
    ...pair(
      [0.13, 0.575 + e, 0.35 + f.brow],
      [0.262 * w + f.cheek * 0.4, 0.44 + e, 0.18],
      [0.215 * w + f.cheek, 0.38 + e, 0.25 + f.cheek * 0.4],
    ).map((p) => [p, 0.035] as [V3, number]),
    ...pair([0.3 * w, 0.46 + e * 0.5, 0.02], [0.272 * w, 0.3, -0.01]).map((p) => [p, 0.025] as [V3, number]),
    ...pair([f.jaw - 0.03, 0.205, 0.03], [f.jaw * 0.76 - 0.02, 0.095, 0.17]).map((p) => [p, 0.035] as [V3, number]),
    ...pair([f.chin - 0.02, 0.04, 0.315]).map((p) => [p, 0.045] as [V3, number]),
    [[0, 0.045, 0.33], 0.045],
    [[0, 0.2, 0.355], 0.03],
    ...pair([0.085, 0.2, 0.325]).map((p) => [p, 0.03] as [V3, number]),
  ];
  return hull(discs(h, pts));
}
const noseHull = (h: HeadFrame): Shape => {
  const k = h.f.nose,
    w = h.f.noseW,
    e = h.f.eyeY;
  return hull(
    discs(h, [
      [[0, 0.53 + e, 0.375], 0.018],
      [[0, 0.345 + e * 0.6, 0.37 + 0.115 * k], 0.034 * (0.6 + 0.4 * k)],
      [[0, 0.31 + e * 0.6, 0.39], 0.03],
      [[0.05 * w, 0.32 + e * 0.6, 0.375], 0.024],
      [[-0.05 * w, 0.32 + e * 0.6, 0.375], 0.024],
    ]),
  );
};

export function drawFace(
  h: HeadFrame,
  ex: Expression,
  l: Light,
  lod: 0 | 1 | 2,
): { parts: FacePart[]; outline: Shape } {
  const f = h.f,
    e = f.eyeY,
    out: FacePart[] = [];
  const base = faceHull(h);
  const lips = hull(
    discs(h, [
      [[0, 0.235, 0.365], 0.022],
      [[0, 0.19, 0.36], 0.026],
      [[0, 0.15, 0.34], 0.02],
    ]),
  );
  const nose = noseHull(h);
  const outline = closeGaps(union(base, nose, lips), 1.4);
  if (h.facing < -0.35) return { parts: [], outline };
  const P = (...ps: V3[]): Shape => poly(...ps.map(h.p));
  const t = (n: V3): Tone => planeTone(h.n(n), l);
  const front = t([0, 0.12, 1]);
  const put = (name: string, shape: Shape, tone: Tone, clip: Shape = outline, opacity = 1) => {
    const s = both(shape, clip);
    if (s.length) out.push({ name, shape: s, tone, colour: 'skin', opacity });
  };
  out.push({ name: 'face', shape: outline, tone: front, colour: 'skin' });

  // big planes: sides of the face, then forehead turn and cheek hollow
  for (const s of [1, -1] as const) {
    const tone = t([s * 0.92, 0, 0.28]);
    if (h.n([s, 0, 0.1])[2] < -0.35) continue;
    const side = poly(
      ...(
        [
          [s * 0.33, 0.86, 0.05],
          [s * 0.2, 0.84, 0.27],
          [s * 0.225, 0.7, 0.29],
          [s * 0.235, 0.585 + e, 0.3],
          [s * 0.25, 0.475 + e, 0.27],
          [s * 0.205, 0.385 + e, 0.295],
          [s * 0.168, 0.24, 0.3],
          [s * 0.13, 0.1, 0.31],
          [s * 0.105, 0.02, 0.31],
          [s * 0.12, -0.08, 0.26],
          [s * 0.3, 0.1, -0.04],
          [s * 0.37, 0.3, -0.1],
        ] as V3[]
      ).map(h.p),
    );
    if (tone !== front) put('side', side, tone);
  }
  // under the jaw
  const under = t([0, -0.8, 0.5]);
  if (under !== front && lod > 0)
    put(
      'chin',
      P(
        [-0.1, 0.03, 0.35],
        [0, 0.045, 0.375],
        [0.1, 0.03, 0.35],
        [0.22, 0.1, 0.16],
        [0.18, -0.1, 0.2],
        [-0.18, -0.1, 0.2],
        [-0.22, 0.1, 0.16],
      ),
      under === 'lit' ? 'half' : under,
    );

  // eye sockets, brows, lids
  const browT = h.kind === 'man' ? 0.034 : 0.024;
  for (const s of [1, -1] as const) {
    const facing = norm(h.n([s * 0.42, 0, 0.9]))[2];
    if (facing < 0.06) continue;
    const socket = blob(
      ...(
        [
          [s * 0.042, 0.535 + e, 0.37],
          [s * 0.13, 0.563 + e, 0.36],
          [s * 0.225, 0.55 + e, 0.285],
          [s * 0.226, 0.495 + e, 0.275],
          [s * 0.15, 0.452 + e, 0.325],
          [s * 0.062, 0.465 + e, 0.35],
        ] as V3[]
      ).map(h.p),
    );
    const own = t([s * 0.25, -0.25, 0.9]);
    put('socket', socket, darker(own === 'lit' ? front : own), base, lod === 0 ? 0.9 : 0.75);
    const b = (a: number): V3 => {
      const inn = ex.browIn / 100,
        o = ex.browOut / 100;
      const x = 0.052 - ex.pinch * 0.008 * (1 - a) + a * 0.185;
      const arch = Math.sin(a * Math.PI * 0.8) * 0.014;
      return [s * x, 0.558 + e + inn * (1 - a) * (1 - a) + o * a * a + arch, 0.37 - a * a * 0.095];
    };
    const brow = stroke([b(0), b(0.33), b(0.66), b(1)].map(h.p), browT * h.size * (lod === 0 ? 1.15 : 1), [0.7, 0.12]);
    if (lod > 0) {
      const open = Math.max(0, ex.lid);
      const eyeC: V3 = [s * 0.138, 0.497 + e, 0.335];
      const k = h.kind === 'child' ? 1.16 : 1;
      const inner: V3 = [s * 0.072, 0.488 + e, 0.335],
        outer: V3 = [s * 0.205, 0.494 + e, 0.285];
      const top: V3 = [s * 0.132, 0.494 + e + 0.03 * open * k, 0.345],
        low: V3 = [s * 0.14, 0.474 + e - (open > 1 ? 0.008 : 0), 0.335];
      const eyeShape = blob(...([inner, top, outer, low] as V3[]).map(h.p));
      const eye = both(eyeShape, base);
      if (open > 0.25) {
        if (lod === 2) out.push({ name: 'white', shape: eye, colour: 'white' });
        const iris = ellipse(
          h.p(add(eyeC, [ex.look[0] * 0.032, ex.look[1] * 0.014 - 0.003, 0.01])),
          0.03 * h.size * k,
          0.033 * h.size * k,
        );
        out.push({
          name: 'iris',
          shape: both(iris, lod === 2 ? eye : both(union(eye, ellipse(h.p(eyeC), 0.03 * h.size, 0.02 * h.size)), base)),
          colour: 'iris',
        });
      }
      const lid = stroke(
        [inner, top, outer, [s * 0.218, 0.486 + e, 0.27]].map((q) => h.p(q as V3)),
        0.022 * h.size,
        [0.35, 0.2],
      );
      out.push({ name: 'lid', shape: both(lid, base), colour: 'line' });
    }
    out.push({ name: 'brow', shape: both(brow, outline), colour: 'hair' });
  }

  // nose: one side plane, underside
  const k = f.nose,
    w = f.noseW;
  const tip: V3 = [0, 0.345 + e * 0.6, 0.37 + 0.125 * k];
  for (const s of [1, -1] as const) {
    const tone = t([s * 0.9, -0.1, 0.55]);
    const plane = P(
      [0, 0.53 + e, 0.39],
      tip,
      [0, 0.305 + e * 0.6, 0.41],
      [s * 0.072 * w, 0.31 + e * 0.6, 0.37],
      [s * 0.07 * w, 0.345 + e * 0.6, 0.365],
      [s * 0.036, 0.47 + e, 0.352],
    );
    const want = tone === front ? (h.n([s, 0, 0.3])[2] > 0 ? null : null) : tone;
    if (want) put('nose', plane, want, outline, want === 'lit' ? 1 : 0.9);
    else if (lod > 0 && s === (l.from[0] > 0 ? -1 : 1) * (h.view.mirror ? -1 : 1))
      put('nose', plane, darker(front), outline, 0.45);
  }
  put(
    'nostril',
    P(
      [0, 0.328 + e * 0.6, 0.375 + 0.1 * k],
      [0.066 * w, 0.322 + e * 0.6, 0.375],
      [0.03 * w, 0.296 + e * 0.6, 0.385],
      [0, 0.292 + e * 0.6, 0.395],
      [-0.03 * w, 0.296 + e * 0.6, 0.385],
      [-0.066 * w, 0.322 + e * 0.6, 0.375],
    ),
    darker(darker(front)),
    outline,
    lod === 0 ? 0.6 : 0.8,
  );

  // mouth
  const m = ex.mouth,
    mw = 0.098 * m.width,
    my = 0.208;
  const cornerY = (s: number) => my + m.curve * 0.011 + (s > 0 ? m.skew : -m.skew) * 0.008;
  const mouthPts: V3[] = [
    [-mw, cornerY(-1), 0.318],
    [-mw * 0.5, my - 0.003 + m.curve * 0.001, 0.352],
    [0, my - 0.002 - m.curve * 0.004, 0.372],
    [mw * 0.5, my - 0.003 + m.curve * 0.001, 0.352],
    [mw, cornerY(1), 0.318],
  ];
  if (lod > 0) {
    const upper = poly(
      ...[
        mouthPts[0]!,
        [-0.03, my + 0.026, 0.37] as V3,
        [0, my + 0.02, 0.376] as V3,
        [0.03, my + 0.026, 0.37] as V3,
        mouthPts[4]!,
        mouthPts[3]!,
        mouthPts[2]!,
        mouthPts[1]!,
      ].map(h.p),
    );
    out.push({ name: 'upper-lip', shape: both(upper, outline), colour: 'lip', tone: darker(front), opacity: 0.55 });
    const lower = poly(
      ...[
        [-mw * 0.72, my - 0.006, 0.345] as V3,
        [-0.03, my - 0.04, 0.365] as V3,
        [0.03, my - 0.04, 0.365] as V3,
        [mw * 0.72, my - 0.006, 0.345] as V3,
      ].map(h.p),
    );
    out.push({ name: 'lower-lip', shape: both(lower, outline), colour: 'lip', tone: front, opacity: 0.32 });
    put(
      'under-lip',
      P(
        [-0.052, my - 0.052, 0.352],
        [0, my - 0.046, 0.365],
        [0.052, my - 0.052, 0.352],
        [0.03, my - 0.07, 0.35],
        [-0.03, my - 0.07, 0.35],
      ),
      darker(front),
      outline,
      0.55,
    );
  }
  if (m.open > 0) {
    const o = m.open * 0.014;
    out.push({
      name: 'mouth',
      shape: both(
        blob(
          ...(
            [
              [-mw * 0.8, my, 0.33],
              [0, my + 0.006, 0.37],
              [mw * 0.8, my, 0.33],
              [0, my - o, 0.365],
            ] as V3[]
          ).map(h.p),
        ),
        outline,
      ),
      colour: 'line',
    });
  }
  out.push({
    name: 'mouth',
    shape: both(stroke(mouthPts.map(h.p), (lod === 0 ? 0.026 : 0.017) * h.size, [0.3, 0.3]), outline),
    colour: 'line',
    opacity: lod === 0 ? 0.75 : 0.9,
  });
  if (m.curve > 1.5 && lod > 0)
    for (const s of [1, -1] as const)
      put(
        'smile',
        stroke(
          (
            [
              [s * 0.09, 0.31 + e, 0.35],
              [s * (mw + 0.035), 0.26, 0.31],
              [s * (mw + 0.035), 0.2, 0.3],
            ] as V3[]
          ).map(h.p),
          0.014 * h.size,
          [0.1, 0.1],
        ),
        darker(front),
        base,
        0.8,
      );

  // glints: darker skins read by highlight rather than by shadow, so the light draws the planes
  if (lod > 0 && front !== 'shade')
    for (const s of [1, -1] as const) {
      if (t([s * 0.55, 0.3, 0.75]) !== 'lit') continue;
      const g = (name: string, shape: Shape): void => {
        const q = both(shape, base);
        if (q.length) out.push({ name, shape: q, colour: 'glint' });
      };
      g(
        'glint',
        stroke(
          (
            [
              [s * 0.12, 0.415 + e, 0.335],
              [s * 0.19, 0.432 + e, 0.3],
              [s * 0.235, 0.475 + e, 0.25],
            ] as V3[]
          ).map(h.p),
          0.03 * h.size,
          [0.1, 0.1],
        ),
      );
      if (lod === 2)
        g(
          'glint',
          stroke(
            (
              [
                [s * 0.08, 0.7, 0.36],
                [s * 0.14, 0.72, 0.335],
                [s * 0.19, 0.715, 0.295],
              ] as V3[]
            ).map(h.p),
            0.03 * h.size,
            [0.05, 0.05],
          ),
        );
    }
  // age: fold beside the mouth, bag under the eye
  if (h.age > 50 && lod > 0)
    for (const s of [1, -1] as const) {
      put(
        'fold',
        stroke(
          (
            [
              [s * 0.085, 0.325, 0.35],
              [s * 0.128, 0.26, 0.32],
              [s * 0.135, 0.19, 0.3],
            ] as V3[]
          ).map(h.p),
          0.017 * h.size,
          [0.1, 0.1],
        ),
        darker(front),
        base,
        0.8,
      );
      put(
        'bag',
        stroke(
          (
            [
              [s * 0.08, 0.447, 0.345],
              [s * 0.14, 0.432, 0.325],
              [s * 0.2, 0.452, 0.28],
            ] as V3[]
          ).map(h.p),
          0.013 * h.size,
          [0.1, 0.1],
        ),
        darker(front),
        base,
        0.7,
      );
    }
  return { parts: out, outline };
}

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
