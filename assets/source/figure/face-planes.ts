// Where the face turns from the light: its sides, the nose, the places that catch a glint.
import type { V2, V3 } from '../core/vec.ts';
import { both, poly, type Shape, spline, stroke } from '../core/shape.ts';
import type { Sketch } from './face.ts';
import { noseTip } from './head.ts';
import { darker, type Tone } from './tones.ts';

/** Sides of the face with a narrow step between light and shade, and the shade under the jaw. */
export function drawSides(k: Sketch): void {
  const { h, lod, front, t, put } = k;
  const e = h.f.eyeY;
  for (const s of [1, -1] as const) {
    const tone = t([s * 0.92, 0, 0.28]);
    if (tone === front || h.n([s, 0, 0.1])[2] < -0.35) continue;
    const apart = (tone === 'shade' && front === 'lit') || (tone === 'lit' && front === 'shade');
    // a child's round cheek never turns as far as shade
    const round = h.kind === 'child' && apart;
    if (apart && !round && lod > 0) put('side', sideOf(k, s, -0.03 - 0.016 * h.f.soft), 'half', k.outline);
    put('side', sideOf(k, s, 0), round ? 'half' : tone, k.outline);
  }
  const under = t([0, -0.8, 0.5]);
  if (under === front || lod === 0 || h.facing < 0.62) return;
  const tone = under === 'lit' ? 'half' : under;
  const chin: V3[] = [
    [-0.08, 0.03, 0.345],
    [0, 0.038, 0.368],
    [0.08, 0.03, 0.345],
    [0.2, 0.1 + e * 0.2, 0.14],
    [0.18, -0.1, 0.2],
    [-0.18, -0.1, 0.2],
    [-0.2, 0.1 + e * 0.2, 0.14],
  ];
  put('chin', poly(...chin.map(h.p)), tone, k.outline, 1 - 0.3 * h.f.soft);
}

/** The plane at one side, moved `out` along the face: a line from temple over cheekbone and hollow to the chin. */
function sideOf(k: Sketch, s: 1 | -1, out: number): Shape {
  const { h } = k,
    { eyeY: e, soft, cheek } = h.f;
  const x = (v: number): number => s * (v + out + 0.022 * soft);
  const edge: V3[] = [
    [x(0.15), 0.88, 0.24],
    [x(0.205), 0.76, 0.275],
    [x(0.226), 0.66 + e * 0.5, 0.285],
    [x(0.222), 0.585 + e, 0.295],
    [x(0.236), 0.52 + e, 0.28],
    [x(0.245 - 0.014 * soft + cheek * 0.6), 0.445 + e, 0.265],
    [x(0.212 + 0.012 * soft + cheek * 0.7), 0.36 + e, 0.28],
    [x(0.172 + 0.016 * soft), 0.26, 0.295],
    [x(0.15 + 0.008 * soft), 0.17, 0.305],
    [x(0.118), 0.08, 0.315],
    [x(0.1), 0, 0.31],
  ];
  const back: V3[] = [
    [s * 0.12, -0.1, 0.26],
    [s * 0.3, 0.05, -0.06],
    [s * 0.4, 0.3, -0.12],
    [s * 0.4, 0.86, -0.02],
  ];
  return poly(...spline(edge.map(h.p), 5), ...back.map(h.p));
}

/** One side plane, the underside, and the wing of the nostril. */
export function drawNose(k: Sketch): void {
  const { h, l, lod, out, outline, front, t, put, P } = k;
  const { eyeY: e, noseW: w, soft, nose } = h.f,
    low = e * 0.6,
    tip = noseTip(h);
  for (const s of [1, -1] as const) {
    if (h.n([s * 0.9, 0, 0.5])[2] < 0) continue; // hidden behind the bridge
    const tone = t([s * 0.9, -0.1, 0.55]);
    // where eye and nose meet the plane is narrow, and on a soft face it begins lower down
    const top = 0.53 - 0.07 * soft + e;
    const edge: V2[] = spline(
      (
        [
          [s * 0.008, top, 0.385],
          [s * 0.012, 0.42 + e * 0.8, 0.4 + 0.05 * nose],
          [s * 0.014, tip[1] + 0.012, tip[2]],
        ] as V3[]
      ).map(h.p),
      4,
    );
    const wing: V3[] = [
      [0, 0.308 + low, 0.405],
      [s * 0.07 * w, 0.308 + low, 0.368],
      [s * 0.076 * w, 0.338 + low, 0.36],
      [s * 0.056 * w, 0.375 + low, 0.358],
      [s * 0.034, 0.45 + e, 0.355],
    ];
    const plane = poly(...edge, ...wing.map(h.p));
    if (tone !== front) put('nose', plane, tone, outline, tone === 'lit' ? 1 : 0.92 - 0.28 * soft);
    else if (lod > 0 && s === (l.from[0] > 0 ? -1 : 1)) put('nose', plane, darker(front), outline, 0.4);
  }
  put(
    'nostril',
    P(
      [0, tip[1] - 0.022, tip[2] - 0.012],
      [0.052 * w, 0.318 + low, 0.385],
      [0.064 * w, 0.31 + low, 0.372],
      [0.03 * w, 0.297 + low, 0.385],
      [0, 0.294 + low, 0.395],
      [-0.03 * w, 0.297 + low, 0.385],
      [-0.064 * w, 0.31 + low, 0.372],
      [-0.052 * w, 0.318 + low, 0.385],
    ),
    darker(front),
    outline,
    lod === 0 ? 0.7 : 0.75,
  );
  if (lod < 2) return;
  for (const s of [1, -1] as const) {
    if (h.n([s * 0.4, -0.3, 0.8])[2] < 0.25) continue;
    const hole = stroke(
      (
        [
          [s * 0.018 * w, 0.304 + low, 0.395],
          [s * 0.036 * w, 0.31 + low, 0.388],
          [s * 0.052 * w, 0.307 + low, 0.378],
        ] as V3[]
      ).map(h.p),
      0.016 * h.size,
      [0.3, 0.2],
    );
    out.push({ name: 'hole', shape: both(hole, outline), colour: 'line', opacity: 0.5 });
  }
}

/** Glints: darker skins read by highlight rather than by shadow, so the light draws the planes. */
export function drawGlints(k: Sketch): void {
  const { h, lod, out, base, front, t } = k;
  const e = h.f.eyeY,
    tip = noseTip(h);
  if (lod === 0 || front === 'shade') return;
  const glint = (points: V3[], width: number, ends: [number, number] = [0.1, 0.1], clip = base): void => {
    const q = both(stroke(points.map(h.p), width * h.size, ends), clip);
    if (q.length) out.push({ name: 'glint', shape: q, colour: 'glint' });
  };
  const bright = (n: V3): boolean => t(n) === ('lit' satisfies Tone);
  for (const s of [1, -1] as const) {
    if (!bright([s * 0.55, 0.3, 0.75])) continue;
    const c = h.f.cheek;
    glint(
      [
        [s * 0.125, 0.418 + e, 0.335],
        [s * (0.19 + c * 0.4), 0.43 + e, 0.3],
        [s * (0.232 + c * 0.6), 0.468 + e, 0.25],
      ],
      0.028,
    );
    if (lod === 2)
      glint(
        [
          [s * 0.07, 0.705, 0.36],
          [s * 0.13, 0.725, 0.335],
          [s * 0.185, 0.715, 0.295],
        ],
        0.026,
        [0.05, 0.05],
      );
  }
  if (lod === 2 && bright([0, 0.3, 0.9]))
    glint(
      [
        [0, 0.46 + e, 0.4],
        [0, 0.4 + e * 0.8, tip[2] - 0.03],
        [0, tip[1] + 0.01, tip[2]],
      ],
      0.02,
      [0.2, 0.9],
      k.outline,
    );
}
