// Seated poses: on stairs, a step, a sofa, at a table, a desk and a wheel. Units as in standing-poses.ts.
import { alike, atButton, chair } from './limb-places.ts';
import type { Pose } from './skeleton.ts';

/** Sitting at a table, turned a little: all but the arms. */
const atTable = {
  pelvis: { up: 0.46, pitch: 2 },
  spine: { bend: 8, twist: 5 },
  head: { pitch: 3 },
  shrug: [0.02, 0.03],
  round: 0.6,
  ...chair,
  order: { armL: 'top', armR: 'top' },
} satisfies Partial<Pose>;

/** Poses for people who sit. */
export const SEATED = {
  /** A child on a stair, one forearm across her knees, the other hand down on the stair beside her, chin up. */
  stairs: {
    pelvis: { up: 0.3, pitch: -4 },
    spine: { bend: 12, side: -4 },
    head: { pitch: -5, roll: 5 },
    shrug: [0.06, 0],
    round: 0.4,
    left: {
      from: 'hip',
      to: [0.4, 0.0, 0.06],
      elbow: [1, 0.1, -0.7],
      hand: 'rest',
      point: [-0.1, -0.75, 0.5],
      palm: [-0.1, -0.5, -0.8],
    },
    right: {
      from: 'knee',
      to: [-0.12, 0.09, -0.02],
      elbow: [1, -0.2, -0.1],
      hand: 'rest',
      point: [-1, -0.1, 0.3],
      palm: [-0.2, -0.6, -0.6],
    },
    legL: { to: [0.1, 0.02, 0.4], knee: [0.12, 1, 0.35], turn: 2 },
    legR: { to: [0.1, 0.02, 0.34], knee: [0.1, 1, 0.35], turn: 8 },
    order: { armL: 'front', armR: 'top' },
  },
  /** Both hands on a steering wheel. */
  wheel: {
    pelvis: { up: 0.42, pitch: -12 },
    spine: { bend: 4 },
    head: { pitch: 8 },
    round: 0.7,
    left: {
      from: 'shoulder',
      to: [-0.02, -0.3, 0.78],
      elbow: [0.5, -1, 0],
      hand: 'hold',
      point: [-0.35, 0.8, 0.5],
      palm: [-0.6, -0.5, 0.4],
    },
    right: {
      from: 'shoulder',
      to: [-0.04, -0.42, 0.52],
      elbow: [0.5, -1, 0],
      hand: 'hold',
      point: [-0.35, 0.8, 0.5],
      palm: [-0.6, -0.5, 0.4],
    },
    legL: { to: [0.12, 0, 0.72], knee: [0.1, 1, 0.4] },
    legR: { to: [0.12, 0, 0.72], knee: [0.1, 1, 0.4] },
  },
  /** Back in the sofa, ankle on knee, one hand on the top of its back. */
  sofaEasy: {
    pelvis: { up: 0.44, pitch: -12 },
    spine: { bend: 6, side: -3, twist: 2 },
    head: { pitch: 4, roll: 3 },
    shrug: [0.06, 0],
    left: {
      to: [0.86, -0.04, -0.2],
      elbow: [0.3, -0.6, -0.9],
      hand: 'relaxed',
      point: [0.95, -0.25, 0.15],
      palm: [0, -0.7, 0.6],
    },
    right: {
      from: 'knee',
      to: [-0.16, 0.06, 0.02],
      elbow: [0.8, -0.4, -0.4],
      hand: 'relaxed',
      point: [-0.75, -0.25, 0.5],
      palm: [-0.2, -0.9, 0.1],
    },
    legL: { to: [0.1, 0, 0.44], knee: [0.05, 1, 0.6], turn: 10 },
    legR: { to: [0.0, 0.34, 0.4], knee: [1, 0.55, 0.5], turn: -40, tip: -20 },
    order: { armL: 'top', armR: 'top' },
  },
  /** Forearms on the table, one over the other, a hand at rest on the other sleeve: a fence. */
  tableFence: {
    pelvis: { up: 0.46, pitch: 2 },
    spine: { bend: 8, twist: -2 },
    head: { pitch: 3 },
    shrug: [0.03, 0.04],
    round: 0.6,
    left: {
      from: 'chest',
      to: [0.07, -0.24, 0.38],
      elbow: [1, -0.25, -0.5],
      hand: 'tuck',
      point: [-1, 0.0, 0.1],
      palm: [-0.1, -0.6, -0.6],
    },
    right: {
      from: 'chest',
      to: [-0.08, -0.2, 0.44],
      elbow: [1, -0.25, -0.5],
      hand: 'rest',
      point: [-1, 0.0, 0.1],
      palm: [-0.1, -0.6, -0.6],
    },
    ...chair,
    order: { armL: 'top', armR: 'top' },
  },
  /** One forearm on the table, the fingers of the other hand closed at the top button. */
  tableCollar: {
    pelvis: { up: 0.46, pitch: 2 },
    spine: { bend: 8, twist: 3 },
    head: { pitch: 10, roll: 3 },
    shrug: [0.02, 0.04],
    round: 0.6,
    left: {
      from: 'chest',
      to: [-0.04, -0.19, 0.4],
      elbow: [1, -0.25, -0.5],
      hand: 'rest',
      point: [-1, 0.0, 0.1],
      palm: [-0.1, -0.6, -0.6],
    },
    right: atButton,
    ...chair,
    order: { armL: 'top', armR: 'top' },
  },
  /** Forearms on the table, one hand round the other. */
  tableClasped: {
    ...atTable,
    left: {
      from: 'chest',
      to: [0.15, -0.2, 0.42],
      elbow: [1, -0.3, -0.5],
      hand: 'over',
      point: [-1, 0.1, 0.2],
      palm: [-0.1, -0.6, -0.6],
    },
    right: {
      from: 'chest',
      to: [0.14, -0.19, 0.46],
      elbow: [1, -0.3, -0.5],
      hand: 'over',
      point: [-1, 0.1, 0.2],
      palm: [-0.1, -0.6, -0.6],
    },
  },
  /** Both hands round a mug, seated at a table. */
  tableMug: {
    ...atTable,
    ...alike({
      from: 'chest',
      to: [0.1, 0.02, 0.42],
      elbow: [1, -0.5, -0.2],
      hand: 'cup',
      point: [-0.45, 0.2, 0.85],
      palm: [-0.85, 0, -0.35],
    }),
    prop: 'mug',
  },
  /** Sitting low on a step with a mug. */
  stepMug: {
    pelvis: { up: 0.14, pitch: -4 },
    spine: { bend: 18, twist: 3 },
    head: { pitch: -2, roll: 2 },
    shrug: [0.02, 0.02],
    round: 0.5,
    ...alike({
      from: 'chest',
      to: [0.1, -0.16, 0.4],
      elbow: [1, -0.5, -0.2],
      hand: 'cup',
      point: [-0.45, 0.2, 0.85],
      palm: [-0.85, 0, -0.35],
    }),
    legL: { to: [0.1, -0.03, 0.46], knee: [0.1, 1, 0.45], turn: 6 },
    legR: { to: [0.1, -0.03, 0.52], knee: [0.05, 1, 0.45], turn: 2 },
    order: { armL: 'top', armR: 'top' },
    prop: 'mug',
  },
  /** A child sitting low on a step, leaning to her right. */
  stepLean: {
    pelvis: { up: 0.16, roll: -5 },
    spine: { bend: 14, side: -10 },
    head: { roll: -14, pitch: 4 },
    shrug: [0.0, 0.04],
    round: 0.6,
    ...alike({
      from: 'knee',
      to: [-0.12, 0.06, -0.02],
      elbow: [0.9, -0.6, -0.2],
      hand: 'relaxed',
      point: [-0.6, -0.2, 0.7],
      palm: [-0.3, -0.9, 0],
    }),
    legL: { to: [0.09, -0.04, 0.52], knee: [0.05, 1, 0.5], turn: 4 },
    legR: { to: [0.08, -0.04, 0.56], knee: [0.05, 1, 0.5], turn: -4 },
    order: { armL: 'top', armR: 'top' },
  },
  /** At a desk, typing while listening. */
  listening: {
    pelvis: { up: 0.46 },
    spine: { bend: 7, twist: -4 },
    head: { pitch: 3, roll: -4 },
    shrug: [0.02, 0.03],
    round: 0.5,
    ...alike({
      from: 'chest',
      to: [0.04, -0.36, 0.42],
      elbow: [0.9, -0.8, -0.2],
      hand: 'relaxed',
      point: [-0.3, -0.1, 1],
      palm: [-0.1, -1, 0],
    }),
    legL: { to: [0.14, 0, 0.4], knee: [0.1, 1, 0.7] },
    legR: { to: [0.14, 0, 0.36], knee: [0.1, 1, 0.7] },
    order: { armL: 'top', armR: 'top' },
  },
} satisfies Record<string, Pose>;
