// The face as a few planes, each toned by its normal against the light, so that it sits in the same light as its room.
import type { V3 } from '../core/vec.ts';
import { both, closeGaps, hull, poly, type Shape, stroke, union } from '../core/shape.ts';
import type { Expression } from './expression.ts';
import { drawEyes } from './eyes.ts';
import { discs, type HeadFrame } from './head.ts';
import { drawMouth } from './mouth.ts';
import { darker, type Light, planeTone, type Tone } from './tones.ts';

/** A shape on the face and what it is made of. */
export interface FacePart {
  shape: Shape;
  tone?: Tone;
  colour?: 'skin' | 'hair' | 'line' | 'white' | 'iris' | 'lip' | 'glint';
  opacity?: number;
  name: string;
}

/** What every part of a face needs to know while it is drawn. */
export interface Sketch {
  h: HeadFrame;
  ex: Expression;
  l: Light;
  lod: 0 | 1 | 2;
  out: FacePart[];
  /** Whole face with nose and lips, and the face without them. */
  outline: Shape;
  base: Shape;
  /** Tone of the front plane, and of any plane by its normal. */
  front: Tone;
  t: (n: V3) => Tone;
  put: (name: string, shape: Shape, tone: Tone, clip?: Shape, opacity?: number) => void;
  P: (...points: V3[]) => Shape;
}

/** All parts of a face, back to front; none when the head is turned away. */
export function drawFace(
  h: HeadFrame,
  ex: Expression,
  l: Light,
  lod: 0 | 1 | 2,
): { parts: FacePart[]; outline: Shape } {
  const out: FacePart[] = [];
  const base = faceHull(h);
  const lips = hull(
    discs(h, [
      [[0, 0.235, 0.365], 0.022],
      [[0, 0.19, 0.36], 0.026],
      [[0, 0.15, 0.34], 0.02],
    ]),
  );
  const outline = closeGaps(union(base, noseHull(h), lips), 1.4);
  if (h.facing < -0.35) return { parts: [], outline };
  const t = (n: V3): Tone => planeTone(h.n(n), l);
  const front = t([0, 0.12, 1]);
  const put: Sketch['put'] = (name, shape, tone, clip = outline, opacity = 1) => {
    const s = both(shape, clip);
    if (s.length) out.push({ name, shape: s, tone, colour: 'skin', opacity });
  };
  const sketch: Sketch = { h, ex, l, lod, out, outline, base, front, t, put, P: (...ps) => poly(...ps.map(h.p)) };
  out.push({ name: 'face', shape: outline, tone: front, colour: 'skin' });
  drawPlanes(sketch);
  drawEyes(sketch);
  drawNose(sketch);
  drawMouth(sketch);
  drawGlints(sketch);
  drawAge(sketch);
  return { parts: out, outline };
}

const mirror = (p: V3): V3 => [-p[0], p[1], p[2]];
const pair = (...ps: V3[]): V3[] => ps.flatMap((p) => [p, mirror(p)]);

function faceHull(h: HeadFrame): Shape {
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

/** Sides of the face, and the shade under the jaw. */
function drawPlanes(k: Sketch): void {
  const { h, lod, front, t, put, P } = k;
  const e = h.f.eyeY;
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
    if (tone !== front) put('side', side, tone, k.outline, h.kind === 'child' ? 0.45 : 1);
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
}

/** One side plane, and its underside. */
function drawNose(k: Sketch): void {
  const { h, l, lod, outline, front, t, put, P } = k;
  const f = h.f,
    e = f.eyeY;
  // nose: one side plane, underside
  const long = f.nose,
    w = f.noseW;
  const tip: V3 = [0, 0.345 + e * 0.6, 0.37 + 0.125 * long];
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
    if (tone !== front) put('nose', plane, tone, outline, tone === 'lit' ? 1 : 0.9);
    else if (lod > 0 && s === (l.from[0] > 0 ? -1 : 1)) put('nose', plane, darker(front), outline, 0.45);
  }
  put(
    'nostril',
    P(
      [0, 0.328 + e * 0.6, 0.375 + 0.1 * long],
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
}

/** Darker skins read by highlight rather than by deeper shadow. */
function drawGlints(k: Sketch): void {
  const { h, lod, out, base, front, t } = k;
  const e = h.f.eyeY;
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
}

/** The fold beside the mouth and the bag under the eye. */
function drawAge(k: Sketch): void {
  const { h, lod, base, front, put } = k;
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
}
