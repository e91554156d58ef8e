// The face as a few planes, each toned by its normal against the light, so that it sits in the same light as its room.
import type { V3 } from '../core/vec.ts';
import { both, closeGaps, hull, poly, type Shape, union } from '../core/shape.ts';
import { drawAge } from './age.ts';
import { type Beard, beardMass, drawBeard } from './beard.ts';
import type { Expression } from './expression.ts';
import { drawEyes } from './eyes.ts';
import { drawGlints, drawNose, drawSides } from './face-planes.ts';
import { discs, type HeadFrame, noseTip } from './head.ts';
import { drawMouth } from './mouth.ts';
import { type Light, planeTone, type Tone } from './tones.ts';

/** A shape on the face and what it is made of. */
export interface FacePart {
  shape: Shape;
  tone?: Tone;
  colour?: 'skin' | 'hair' | 'beard' | 'line' | 'white' | 'iris' | 'lip' | 'glint' | 'spark';
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

/**
 * All parts of a face, back to front; none when the head is turned away. `still` is the head before the expression tips it:
 * its planes make the tones, so that a change of face is not a change of light.
 */
export function drawFace(
  h: HeadFrame,
  ex: Expression,
  l: Light,
  lod: 0 | 1 | 2,
  beard: Beard = 'none',
  still: HeadFrame = h,
): { parts: FacePart[]; outline: Shape } {
  const out: FacePart[] = [];
  const base = faceBase(h);
  const outline = closeGaps(union(base, noseHull(h), lipHull(h), beardMass(h, beard)), 2.2);
  if (h.facing < -0.35) return { parts: [], outline };
  const t = (n: V3): Tone => planeTone(still.n(n), l);
  // a face turned from a lamp keeps enough of it to be read; only light from behind takes it all
  const turned = t([0, 0.12, 1]);
  const front: Tone = turned === 'shade' && l.wrap < 1.3 ? 'half' : turned;
  const put: Sketch['put'] = (name, shape, tone, clip = outline, opacity = 1) => {
    const s = both(shape, clip);
    if (s.length) out.push({ name, shape: s, tone, colour: 'skin', opacity });
  };
  const sketch: Sketch = { h, ex, l, lod, out, outline, base, front, t, put, P: (...ps) => poly(...ps.map(h.p)) };
  out.push({ name: 'face', shape: outline, tone: front, colour: 'skin' });
  drawSides(sketch);
  drawBeard(sketch, beard);
  drawEyes(sketch);
  drawNose(sketch);
  drawMouth(sketch);
  drawGlints(sketch);
  drawAge(sketch);
  return { parts: out, outline };
}

type Disc = [V3, number];
const mirror = (p: V3): V3 => [-p[0], p[1], p[2]];
/** The same disc on both sides. */
const pair = (p: V3, r: number): Disc[] => [
  [p, r],
  [mirror(p), r],
];

/** Four overlapping masses, so that the far contour goes in at the eye and out at the cheek. */
function faceBase(h: HeadFrame): Shape {
  const f = h.f,
    w = f.faceW,
    e = f.eyeY,
    s = f.soft;
  const mass = (...list: Disc[]): Shape => hull(discs(h, list));
  const forehead = mass(
    ...pair([0.15 * w, 0.8, 0.25], 0.045),
    ...pair([0.235 * w, 0.72, 0.2], 0.045),
    ...pair([0.255 * w, 0.6 + e, 0.19], 0.045),
    [[0, 0.82, 0.3], 0.04],
    [[0, 0.68, 0.345], 0.04],
    [[0, 0.575 + e, 0.365 + f.brow], 0.03],
    ...pair([0.13, 0.575 + e, 0.35 + f.brow], 0.03),
    ...pair([0.205 * w, 0.568 + e, 0.29 + f.brow], 0.03),
  );
  const eyes = mass(
    ...pair([0.255 * w, 0.6 + e, 0.19], 0.045),
    ...pair([0.232 * w, 0.5 + e, 0.21], 0.03),
    ...pair([0.12, 0.5 + e, 0.31], 0.035),
    ...pair([0.3 * w, 0.46 + e * 0.5, 0.02], 0.025),
    [[0, 0.5 + e, 0.35], 0.02],
  );
  const cheeks = mass(
    ...pair([0.236 * w, 0.5 + e, 0.2], 0.028),
    ...pair([0.208 * w + f.cheek, 0.395 + e, 0.25 + f.cheek * 0.4], 0.036 + 0.012 * s),
    ...pair([0.262 * w + f.cheek * 0.5, 0.44 + e, 0.17], 0.034),
    ...pair([0.3 * w, 0.46 + e * 0.5, 0.02], 0.025),
    ...pair([0.272 * w, 0.3, -0.01], 0.025),
    ...pair([0.11, 0.31, 0.325], 0.03),
    [[0, 0.35, 0.345], 0.02],
    ...pair([0.08, 0.2, 0.325], 0.03),
  );
  const jawR = 0.034 + 0.03 * s,
    jawX = f.jaw - 0.03 - 0.024 * s;
  const jaw = mass(
    ...pair([0.2 * w + f.cheek, 0.36 + e, 0.235 + f.cheek * 0.4], 0.034 + 0.01 * s),
    ...pair([0.272 * w, 0.3, -0.01], 0.025),
    ...pair([0.085, 0.2, 0.325], 0.03),
    [[0, 0.2, 0.332], 0.03],
    ...pair([jawX, 0.215 + 0.02 * s, 0.03], jawR),
    ...pair([jawX * 0.86, 0.13 - 0.03 * f.jowl, 0.15], jawR + 0.012 * f.jowl),
    ...pair([f.chin - 0.02, 0.045, 0.31], 0.045),
    [[0, 0.048, 0.333], 0.045],
  );
  return closeGaps(union(forehead, eyes, cheeks, jaw), 2.6);
}

function noseHull(h: HeadFrame): Shape {
  const { nose, noseW: w, eyeY } = h.f,
    e = eyeY * 0.6,
    tip = noseTip(h);
  return hull(
    discs(h, [
      [[0, 0.52 + eyeY, 0.368], 0.016],
      [[0, tip[1] + 0.006, tip[2] - 0.01], 0.034 * (0.6 + 0.4 * nose)],
      [[0, 0.31 + e, 0.39], 0.026],
      [[0.05 * w, 0.325 + e, 0.37], 0.024],
      [[-0.05 * w, 0.325 + e, 0.37], 0.024],
    ]),
  );
}

function lipHull(h: HeadFrame): Shape {
  const out = 0.008 * (h.f.lips - 1);
  return hull(
    discs(h, [
      [[0, 0.262, 0.352], 0.018],
      [[0, 0.232, 0.367 + out], 0.02],
      [[0, 0.187, 0.362 + out], 0.022],
      [[0, 0.158, 0.338], 0.018],
    ]),
  );
}
