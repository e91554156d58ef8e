// Where limbs are in many poses: arms that hang, rest in a lap or lie on a table, legs that stand or sit. Units as in `skeleton.ts`:
// arms [outwards, up, forwards] in arm lengths from their anchor, legs the same in leg lengths.
import type { Arm, Leg } from './skeleton.ts';

/** An arm that hangs. */
export const hang = (o: Partial<Arm> = {}): Arm => ({
  to: [0.1, -0.96, 0.07],
  elbow: [0.45, 0, -1],
  hand: 'relaxed',
  palm: [-1, 0, -0.15],
  ...o,
});
/** A hand in a trouser pocket: the thumb stays out. */
export const pocket = (o: Partial<Arm> = {}): Arm => ({
  from: 'hip',
  to: [0.27, 0.06, 0.06],
  elbow: [0.7, 0, -1],
  hand: 'pocket',
  point: [-0.12, -1, 0.15],
  palm: [-0.6, 0, -0.8],
  ...o,
});
/** A hand closed round something held before the body. */
export const before = (o: Partial<Arm> = {}): Arm => ({
  from: 'chest',
  to: [0.02, -0.2, 0.4],
  elbow: [0.8, -0.9, -0.3],
  hand: 'cup',
  point: [-0.6, 0.1, 0.75],
  palm: [-0.75, 0.1, -0.4],
  ...o,
});
/** A hand at the top button, its fingers closed round it. */
export const atButton: Arm = {
  from: 'chest',
  to: [0.1, 0.025, 0.26],
  elbow: [0.75, -1, 0.25],
  hand: 'button',
  point: [-0.7, 0.7, -0.1],
  palm: [-0.2, -0.2, -1],
};
/** A hand at the ear, elbow down. */
export const atEar = (o: Partial<Arm> = {}): Arm => ({
  from: 'head',
  to: [0.25, -0.24, 0.1],
  elbow: [0.5, -1, 0.1],
  hand: 'cup',
  point: [-0.14, 1, -0.24],
  palm: [-1, -0.1, 0],
  ...o,
});
/** A hand set on the hip, fingers forwards. */
export const onHip = (o: Partial<Arm> = {}): Arm => ({
  from: 'hip',
  to: [0.36, 0.2, 0],
  elbow: [1, 0.2, -0.4],
  hand: 'tuck',
  point: [-0.45, -0.75, 0.15],
  palm: [-0.8, 0.2, -0.3],
  ...o,
});
/** A hand lying on the thigh of someone who sits. */
export const onThigh = (o: Partial<Arm> = {}): Arm => ({
  from: 'knee',
  to: [-0.04, 0.09, -0.14],
  elbow: [0.8, -0.3, -0.7],
  hand: 'relaxed',
  point: [-0.35, -0.25, 0.9],
  palm: [-0.1, -1, -0.1],
  ...o,
});
/** A forearm on a table or a desk. */
export const onTable = (o: Partial<Arm> = {}): Arm => ({
  from: 'chest',
  to: [0.02, -0.1, 0.44],
  elbow: [0.9, -0.7, -0.2],
  hand: 'relaxed',
  point: [-0.5, 0, 0.9],
  palm: [-0.1, -1, 0],
  ...o,
});
/** Both arms alike, mirrored. */
export const alike = (arm: Arm): { left: Arm; right: Arm } => ({ left: arm, right: arm });

/** A leg that stands. */
export const stand = (o: Partial<Leg> = {}): Leg => ({ to: [0.13, 0, 0], turn: 14, ...o });
/** Weight on the left leg, the right one free. */
export const easy: { legL: Leg; legR: Leg } = {
  legL: stand({ to: [0.09, 0, -0.02] }),
  legR: stand({ to: [0.15, 0, 0.05], turn: 22 }),
};
/** Legs of someone on a chair. */
export const chair: { legL: Leg; legR: Leg } = {
  legL: { to: [0.14, 0, 0.44], knee: [0.1, 1, 0.7] },
  legR: { to: [0.12, 0, 0.36], knee: [0.05, 1, 0.7] },
};
