// Standing poses. Numbers are lengths of the figure's own limbs, so one pose fits a tall man and a child.
// Arms: [outwards, up, forwards] in arm lengths from their anchor; legs the same in leg lengths.
import { hang, pocket, stand } from './limb-places.ts';
import type { Pose } from './skeleton.ts';

/** Poses for people who stand. */
export const STANDING = {
  /** Weight on one leg, arms hanging. */
  relaxed: {
    pelvis: { up: 1.003, shift: [0.035, 0], roll: 3 },
    spine: { bend: 1, side: -5, twist: 3 },
    head: { roll: 2, pitch: 2 },
    left: hang({ to: [0.11, -0.955, 0.05] }),
    right: hang({ to: [0.13, -0.93, 0.14], elbow: [0.6, 0, -1] }),
    legL: stand({ to: [0.09, 0, -0.02] }),
    legR: stand({ to: [0.16, 0, 0.06], knee: [0.2, 0, 1], turn: 24 }),
  },
  /** Arms folded. */
  guarded: {
    pelvis: { up: 1.003, shift: [-0.03, 0], roll: -3 },
    spine: { bend: 5, side: 4, twist: -4 },
    head: { pitch: 6, yaw: 6 },
    shrug: [0.03, 0.05],
    round: 0.7,
    right: {
      from: 'chest',
      to: [-0.09, -0.115, 0.285],
      elbow: [0.6, -1, -0.2],
      hand: 'tuck',
      point: [-0.9, 0.42, -0.42],
      palm: [-0.3, 0.1, -0.9],
    },
    left: {
      from: 'chest',
      to: [-0.05, -0.16, 0.225],
      elbow: [0.6, -1, -0.15],
      hand: 'tuck',
      point: [-1, 0.35, -0.5],
      palm: [-0.4, 0, -0.8],
    },
    legL: stand({ to: [0.14, 0, 0.04], knee: [0.1, 0, 1] }),
    legR: stand({ to: [0.07, 0, -0.02] }),
    order: { armL: 'front', armR: 'top' },
  },
  /** One hand high on the door frame: relaxed to look at, and the door is blocked. */
  lean: {
    pelvis: { up: 0.996, shift: [0.05, 0], roll: 5 },
    spine: { bend: 2, side: -9, twist: 4 },
    head: { roll: 6 },
    shrug: [0, 0.1],
    right: {
      to: [0.965, -0.02, 0.1],
      elbow: [0, -1, -0.3],
      hand: 'flat',
      point: [0.3, 0.95, 0.1],
      palm: [0.55, -0.2, 0.8],
    },
    left: pocket({ to: [0.25, 0.05, 0.08], elbow: [1, 0, -0.75] }),
    legL: stand({ to: [0.13, 0, -0.02], turn: 16 }),
    legR: stand({ to: [0.0, 0, 0.09], turn: 22, knee: [0.3, 0, 1] }),
  },
  /** Arms wide of nothing: hands in pockets, weight back. */
  pockets: {
    pelvis: { up: 1.003, shift: [0.03, -0.01], roll: 3, pitch: -2 },
    spine: { bend: 0, side: -4 },
    head: { roll: 3 },
    left: pocket(),
    right: pocket({ to: [0.2, -0.01, 0.12] }),
    legL: stand({ to: [0.1, 0, -0.02] }),
    legR: stand({ to: [0.16, 0, 0.05], turn: 22 }),
  },
  /** Open hands, explaining. */
  palms: {
    pelvis: { up: 1.003 },
    spine: { bend: 5, side: -2 },
    head: { pitch: 4, roll: 3 },
    left: {
      to: [0.2, -0.6, 0.42],
      elbow: [0.35, -0.6, -1],
      hand: 'open',
      point: [0.35, 0.02, 0.9],
      palm: [-0.2, 0.9, 0.5],
    },
    right: {
      to: [0.2, -0.56, 0.42],
      elbow: [0.35, -0.6, -1],
      hand: 'open',
      point: [0.4, 0.05, 0.9],
      palm: [-0.2, 0.9, 0.5],
    },
    legL: stand({ to: [0.12, 0, 0.06], turn: 18 }),
    legR: stand({ to: [0.13, 0, -0.06] }),
  },
  /** Hand on the edge of a door drawn half to: easy to look at, and there is no way past. */
  holdDoor: {
    pelvis: { up: 1, shift: [0.02, 0], roll: 3 },
    spine: { bend: 2, side: -4, twist: 3 },
    head: { roll: 4 },
    shrug: [0.04, 0],
    left: {
      to: [0.5, -0.5, 0.16],
      elbow: [0.6, -0.6, -0.8],
      hand: 'flat',
      point: [0.75, 0.5, 0.2],
      palm: [0.2, -0.3, -0.9],
    },
    right: pocket({ to: [0.25, 0.05, 0.08], elbow: [1, 0, -0.75] }),
    legL: stand({ to: [0.1, 0, -0.02], turn: 16 }),
    legR: stand({ to: [0.12, 0, 0.06], turn: 20 }),
  },
  /** Shoulder against a door frame, hands in pockets, one foot crossed. */
  leanPockets: {
    pelvis: { up: 0.994, shift: [-0.06, 0], roll: -5 },
    spine: { bend: 2, side: 10, twist: 3 },
    head: { roll: -5, pitch: 2 },
    shrug: [0.08, 0],
    left: pocket(),
    right: pocket({ to: [0.2, -0.01, 0.12] }),
    legL: stand({ to: [0.02, 0, 0.08], turn: 8, knee: [0.1, 0, 1] }),
    legR: stand({ to: [0.1, 0, -0.02], turn: 22 }),
  },
  /** An officer at rest: hands folded over the belt. */
  handsFolded: {
    pelvis: { up: 1.003, shift: [0.02, 0], roll: 2 },
    spine: { bend: 2, side: -2 },
    head: { pitch: 4 },
    round: 0.4,
    left: {
      from: 'hip',
      to: [0.1, 0.11, 0.35],
      elbow: [1, -0.4, -0.5],
      hand: 'relaxed',
      point: [-0.85, -0.45, 0.2],
      palm: [-0.3, 0.1, -0.9],
    },
    right: {
      from: 'hip',
      to: [0.09, 0.14, 0.39],
      elbow: [1, -0.4, -0.5],
      hand: 'clasp',
      point: [-0.9, -0.4, 0.1],
      palm: [-0.3, 0.1, -0.9],
    },
    legL: stand({ to: [0.1, 0, -0.02] }),
    legR: stand({ to: [0.15, 0, 0.05], turn: 22 }),
    order: { armL: 'top', armR: 'top' },
  },
  /** A shut book held to the chest, one finger keeping the page; the other arm hangs. */
  book: {
    pelvis: { up: 1.003, shift: [0.02, 0], roll: 2 },
    spine: { bend: 3, side: -3 },
    head: { pitch: 2, roll: 3 },
    round: 0.2,
    left: {
      from: 'chest',
      to: [0.12, -0.22, 0.44],
      elbow: [0.9, -1, -0.4],
      hand: 'cup',
      point: [-0.9, 0.3, 0.1],
      palm: [-0.2, 0, -1],
    },
    right: hang({ to: [0.14, -0.95, 0.08] }),
    legL: stand({ to: [0.1, 0, 0.02] }),
    legR: stand({ to: [0.12, 0, -0.02] }),
    order: { armL: 'top' },
    prop: 'book',
  },
  /** Hands held together at the waist, listening. */
  clasped: {
    pelvis: { up: 1.003, shift: [0.02, 0], roll: 2 },
    spine: { bend: 3, side: -2 },
    head: { pitch: 3, roll: 3 },
    round: 0.4,
    left: {
      from: 'chest',
      to: [0.09, -0.27, 0.32],
      elbow: [0.9, -0.8, -0.3],
      hand: 'relaxed',
      point: [-0.95, 0.05, 0.2],
      palm: [-0.1, 0.2, -0.9],
    },
    right: {
      from: 'chest',
      to: [0.08, -0.25, 0.37],
      elbow: [0.9, -0.8, -0.3],
      hand: 'clasp',
      point: [-0.97, -0.05, 0.1],
      palm: [-0.1, 0.1, -1],
    },
    legL: stand({ to: [0.09, 0, -0.02] }),
    legR: stand({ to: [0.13, 0, 0.05], turn: 20 }),
    order: { armL: 'top', armR: 'top' },
  },
} satisfies Record<string, Pose>;
