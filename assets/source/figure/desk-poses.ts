// At a desk and in a wheelchair. The chair is a thing in hand like any other (`wheelchair.ts`), so a person in it is whole anywhere.
import { alike, atEar, before, chair, onTable, onThigh } from './limb-places.ts';
import type { Leg, Pose } from './skeleton.ts';

/** Feet on the plates of a wheelchair. */
const plates: { legL: Leg; legR: Leg } = {
  legL: { to: [0.1, 0.06, 0.5], knee: [0.05, 1, 0.6], turn: 8 },
  legR: { to: [0.1, 0.06, 0.5], knee: [0.05, 1, 0.6], turn: 8 },
};
const inChair: Pick<Pose, 'pelvis' | 'legL' | 'legR'> = { pelvis: { up: 0.5, pitch: -4 }, ...plates };

/** Poses at a desk or on wheels. */
export const DESK = {
  /** At a desk, forearms on it, hands together: giving someone her whole attention. */
  desk: {
    pelvis: { up: 0.46, pitch: 2 },
    spine: { bend: 7, twist: 2 },
    head: { pitch: 2, roll: 3 },
    round: 0.5,
    left: onTable({ to: [0.07, -0.12, 0.46], point: [-0.9, 0.05, 0.4], palm: [-0.15, -0.8, -0.5] }),
    right: onTable({ to: [0.06, -0.1, 0.5], hand: 'clasp', point: [-0.92, 0.0, 0.3], palm: [-0.15, -0.75, -0.55] }),
    ...chair,
    order: { armL: 'top', armR: 'top' },
  },
  /** At a desk, writing it down. */
  writeDesk: {
    pelvis: { up: 0.46, pitch: 3 },
    spine: { bend: 13, twist: 4, side: -2 },
    head: { pitch: 8, roll: -3 },
    round: 0.5,
    left: onTable({ to: [0.0, -0.16, 0.42], hand: 'flat', point: [-0.85, 0, 0.5] }),
    right: onTable({ to: [0.08, -0.14, 0.46], hand: 'pen', point: [-0.6, -0.25, 0.75], palm: [-0.4, -0.8, -0.1] }),
    ...chair,
    order: { armL: 'top', armR: 'top' },
    prop: 'pad',
  },
  /** One hand at the earpiece, the other on the keys. */
  headsetHand: {
    pelvis: { up: 0.46, pitch: 2 },
    spine: { bend: 9, twist: -4 },
    head: { pitch: 6, roll: -6 },
    shrug: [0.02, 0.05],
    round: 0.4,
    left: onTable({ to: [0.04, -0.34, 0.42] }),
    right: atEar({
      to: [0.35, -0.1, 0.27],
      elbow: [0.9, -0.8, 0.5],
      hand: 'rest',
      point: [-0.45, 0.85, -0.4],
      palm: [-0.5, 0.1, -0.85],
    }),
    ...chair,
    order: { armL: 'top', armR: 'top' },
  },
  /** Back in the chair, hands off the keys: hearing it out. */
  deskBack: {
    pelvis: { up: 0.46, pitch: -9 },
    spine: { bend: 3, twist: 3 },
    head: { pitch: 5, roll: 4 },
    left: onThigh({ to: [-0.08, 0.1, -0.24] }),
    right: onThigh({ to: [-0.08, 0.1, -0.26] }),
    ...chair,
    order: { armL: 'top', armR: 'top' },
  },
  /** In a wheelchair, hands in the lap. */
  wheelRest: {
    ...inChair,
    spine: { bend: 4, twist: 2 },
    head: { pitch: 2, roll: 3 },
    round: 0.3,
    left: before({
      to: [0.09, -0.36, 0.33],
      elbow: [0.9, -0.6, -0.4],
      hand: 'relaxed',
      point: [-0.9, -0.1, 0.35],
      palm: [-0.1, -0.85, -0.4],
    }),
    right: before({
      to: [0.08, -0.33, 0.37],
      elbow: [0.9, -0.6, -0.4],
      hand: 'clasp',
      point: [-0.92, -0.12, 0.25],
      palm: [-0.1, -0.8, -0.5],
    }),
    order: { armL: 'top', armR: 'top' },
    prop: 'wheelchair',
  },
  /** Hands on the push rims. */
  wheelPush: {
    ...inChair,
    spine: { bend: 8 },
    head: { pitch: 0, roll: 2 },
    ...alike({
      from: 'hip',
      to: [0.46, 0.2, 0.04],
      elbow: [0.5, 0.1, -1],
      hand: 'hold',
      point: [-0.05, -0.35, 0.95],
      palm: [-0.8, -0.6, 0],
    }),
    order: { armL: 'top', armR: 'top' },
    prop: 'wheelchair',
  },
  /** In a wheelchair, working it out with an open hand. */
  wheelOpen: {
    ...inChair,
    spine: { bend: 6, twist: 5 },
    head: { pitch: -1, roll: 4 },
    left: onThigh({ to: [-0.06, 0.1, -0.2] }),
    right: before({
      to: [0.18, -0.14, 0.44],
      elbow: [0.7, -1, -0.4],
      hand: 'open',
      point: [0.1, 0.2, 0.95],
      palm: [-0.4, 0.85, 0.2],
    }),
    order: { armL: 'top', armR: 'top' },
    prop: 'wheelchair',
  },
  /** In a wheelchair at a desk, both hands on the keys. */
  wheelDesk: {
    ...inChair,
    spine: { bend: 8, twist: -3 },
    head: { pitch: 5, roll: -2 },
    round: 0.4,
    ...alike(onTable({ to: [0.05, -0.32, 0.46], point: [-0.3, -0.1, 1] })),
    order: { armL: 'top', armR: 'top' },
    prop: 'wheelchair',
  },
  /** In a wheelchair, a hand at the chin, reading a screen. */
  wheelThink: {
    ...inChair,
    spine: { bend: 8, twist: 3, side: -3 },
    head: { pitch: 6, roll: -6 },
    round: 0.3,
    left: before({
      to: [-0.06, -0.3, 0.3],
      elbow: [0.8, -0.8, -0.2],
      hand: 'relaxed',
      point: [-1, 0.05, 0.05],
      palm: [0, 0, -1],
    }),
    right: {
      from: 'head',
      to: [0.13, -0.35, 0.14],
      elbow: [0.5, -1, 0.3],
      hand: 'tuck',
      point: [-0.35, 0.95, 0.1],
      palm: [-0.75, -0.2, -0.6],
    },
    order: { armL: 'front', armR: 'top' },
    prop: 'wheelchair',
  },
} satisfies Record<string, Pose>;
