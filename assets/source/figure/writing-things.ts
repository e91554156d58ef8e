// What is written on and with: a pocket notebook, a pad on a desk, a clipboard, a pencil.
import { union } from '../core/shape.ts';
import { add, cross, mul, norm, scale, type V3 } from '../core/vec.ts';
import { between, inHand } from './hand-things.ts';
import type { Part } from './paint.ts';
import type { ThingMaker } from './props.ts';
import type { HandFrame, Joints } from './skeleton.ts';
import { along, type Axes, piece, rod, slab, UPRIGHT } from './solids.ts';
import type { View } from './view.ts';

const flat = { round: 0, cast: 0 };
const PAPER = '#e4dccb',
  DARK = '#20262f';

/** The hand that writes, and the hand that holds. */
const hands = (j: Joints): { writes: HandFrame; holds: HandFrame } =>
  j.handL.shape === 'pen' ? { writes: j.handL, holds: j.handR } : { writes: j.handR, holds: j.handL };

function pencil(j: Joints, v: View): Part {
  const h = hands(j).writes;
  const point = (along_: number, off: number): V3 => add(h.at, add(scale(h.point, along_), scale(h.palm, off)));
  return piece('pencil', rod(v, [point(0.62, 0.26), point(0.18, -0.2)], 0.026), DARK, flat);
}
/** A page tipped towards the face of whoever holds it. */
function tipped(j: Joints, tip: V3): Axes {
  const y = mul(j.Rc, norm(tip)),
    x = mul(j.Rc, [1, 0, 0]);
  return { x, y, z: cross(x, y) };
}

/** A pocket notebook open on one palm, and the pencil in the other hand. */
export const notebook: ThingMaker = (j, v) => {
  const a = tipped(j, [0.05, 0.62, -0.78]),
    h = hands(j).holds;
  const c = along(inHand(h, 0.13), a, -0.08 * h.side, 0.1);
  const lines = union(...[0.14, 0.04, -0.06].map((y) => slab(v, c, a, [0.17, 0.01], y)));
  return {
    before: [
      piece('notebook', slab(v, c, a, [0.24, 0.34]), PAPER, { round: 0 }),
      piece('cover', slab(v, c, a, [0.24, 0.055], 0.3), '#2f3540', flat),
      piece('lines', lines, '#8d8878', flat),
      pencil(j, v),
    ],
  };
};

/** A pad on the desk under both hands. */
export const pad: ThingMaker = (j, v) => {
  const a: Axes = { x: UPRIGHT.x, y: UPRIGHT.z, z: UPRIGHT.y };
  const c = along(between(j), UPRIGHT, 0, -0.1, 0.22);
  return { before: [piece('pad', slab(v, c, a, [0.5, 0.52]), PAPER, { round: 0 }), pencil(j, v)] };
};

/** A clipboard on one forearm. */
export const clipboard: ThingMaker = (j, v) => {
  const a = tipped(j, [0.1, 0.72, -0.68]),
    h = hands(j).holds;
  const c = along(inHand(h, 0.1), a, -0.2 * h.side, 0.16);
  return {
    before: [
      piece('board', slab(v, c, a, [0.42, 0.56]), '#6a5a48', { round: 3 }),
      piece('form', slab(v, c, a, [0.37, 0.49], -0.03), PAPER, flat),
      piece('clip', slab(v, c, a, [0.12, 0.06], 0.51), '#8b929a', flat),
      pencil(j, v),
    ],
  };
};
