// Bags and sticks.
import { union } from '../core/shape.ts';
import { add, mul, scale, type V3 } from '../core/vec.ts';
import { between, inHand } from './hand-things.ts';
import type { Part } from './paint.ts';
import type { ThingMaker } from './props.ts';
import { along, axesOf, box, holder, piece, rod, UPRIGHT } from './solids.ts';
import type { View } from './view.ts';

/** A holdall by its handles from one hand. */
export const bag: ThingMaker = (j, v) => {
  const h = holder(j),
    grip: V3 = add(h.at, scale(h.point, 0.34)),
    c: V3 = add(grip, [-0.04, -0.78, 0.02]);
  return {
    before: [
      piece(
        'handles',
        union(rod(v, [along(c, UPRIGHT, 0, 0.3, 0.34), grip, along(c, UPRIGHT, 0, 0.3, -0.34)], 0.03)),
        '#2b3138',
        { round: 0 },
      ),
      piece('bag', box(v, c, UPRIGHT, [0.22, 0.36, 0.56]), '#3f4d49', {
        round: 12,
        marks: [
          {
            shape: rod(v, [along(c, UPRIGHT, 0.22, 0.12, -0.56), along(c, UPRIGHT, 0.22, 0.12, 0.56)], 0.014),
            tone: 'deep',
          },
        ],
      }),
    ],
  };
};

/** A soft bag at the hip on a strap across the body, at the side of the hand that holds the strap. */
export const schoolBag: ThingMaker = (j, v) => {
  const h = holder(j),
    s = h.side,
    a = axesOf(j.Rc),
    c = along(j.pelvis, axesOf(j.Rp), 0.82 * s, 0.1, -0.1);
  const rear = v.z([0, 0, 1]) < 0,
    face = rear ? -1 : 1;
  const strap = rod(
    v,
    [
      along(s > 0 ? j.armR.a : j.armL.a, a, 0.1 * s, 0.2, 0.04),
      rear ? along(j.chest, a, 0.1 * s, -0.1, -0.5) : inHand(h, 0.04),
      along(j.waist, axesOf(j.Rp), 0.6 * s, -0.1, 0.42 * face),
      along(c, UPRIGHT, -0.06 * s, 0.44, 0.3 * face),
    ],
    0.05,
  );
  const flap = box(v, along(c, UPRIGHT, 0.02 * s, 0.2), UPRIGHT, [0.21, 0.2, 0.53]);
  const bagPart = piece('bag', box(v, c, UPRIGHT, [0.18, 0.42, 0.5]), '#4a5a6e', {
    round: 10,
    marks: [{ shape: flap, tone: 'half' }],
  });
  const worn = [piece('strap', strap, '#2e3640', { round: 0 })],
    nearSide = v.z(c) > v.z(j.pelvis);
  if (rear) return { behind: nearSide ? [] : [bagPart], before: [], over: nearSide ? [...worn, bagPart] : worn };
  return { behind: nearSide ? [] : [bagPart], before: nearSide ? [...worn, bagPart] : worn };
};

const WOOD = '#6d4a30';
/** A walking stick from its tip on the floor to the top of its shaft, with a handle across that. */
const walkingStick = (v: View, foot: V3, top: V3, handle: V3[]): Part[] => [
  piece('stick', rod(v, [foot, top], 0.042), WOOD, { round: 3 }),
  piece('handle', rod(v, handle, 0.055), WOOD, { round: 3, cast: 0 }),
  piece('ferrule', rod(v, [foot, add(foot, [0, 0.1, 0])], 0.055), '#2a2a2c', { round: 0, cast: 0 }),
];
/** A walking stick in one hand, tip on the floor. */
export const stick: ThingMaker = (j, v) => {
  const h = holder(j),
    grip = add(h.at, add(scale(h.point, 0.3), scale(h.palm, 0.1)));
  const foot: V3 = [grip[0] + 0.06 * h.side, 0.03, grip[2] + 0.1];
  const top = (d: number, y: number): V3 => add(grip, [0, y, d]);
  const handle = [top(-0.3, 0.02), top(-0.1, 0.07), top(0.12, 0.06), top(0.2, -0.02)];
  return { before: walkingStick(v, foot, top(0.2, 0), handle) };
};
/** A walking stick between the knees, under both hands. */
export const stickUpright: ThingMaker = (j, v) => {
  const grip = add(between(j), mul(j.Rc, [0, -0.1, 0.16]));
  const foot: V3 = [grip[0], 0.03, grip[2] + 0.12];
  return { before: walkingStick(v, foot, grip, [add(grip, [-0.24, 0.02, 0]), add(grip, [0.22, 0.02, 0])]) };
};
