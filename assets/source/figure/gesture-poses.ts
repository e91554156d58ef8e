// Standing poses in which a hand says something: at a door, on a table, on a hip, held out. Nothing is held. Units as in `skeleton.ts`.
import { alike, atButton, before, easy, hang, onHip, pocket, stand } from './limb-places.ts';
import type { Pose } from './skeleton.ts';

/** Poses for people who stand, with a hand that says something. */
export const GESTURE = {
  /** A hand held out, palm up, for the last of the stairs: kind to look at, and it does not ask. */
  handOut: {
    pelvis: { up: 1, shift: [0.03, 0.01], roll: 2 },
    spine: { bend: 5, side: -3, twist: 6 },
    head: { pitch: -4, roll: 3 },
    shrug: [0, 0.04],
    right: {
      to: [0.34, -0.34, 0.62],
      elbow: [0.5, -1, -0.3],
      hand: 'open',
      point: [0.3, 0.15, 0.95],
      palm: [-0.15, 1, 0.1],
    },
    left: pocket({ elbow: [0.8, 0, -0.8] }),
    ...easy,
    legR: stand({ to: [0.14, 0, 0.12], turn: 20, knee: [0.2, 0, 1] }),
    order: { armL: 'front' },
  },
  /** A hand laid on a back pocket where a phone is buzzing. */
  backPocket: {
    pelvis: { up: 1.003, shift: [0.03, 0], roll: 3, yaw: -6 },
    spine: { bend: 1, side: -5, twist: 6 },
    head: { roll: 4, pitch: 2 },
    right: {
      from: 'hip',
      to: [0.16, -0.02, -0.2],
      elbow: [1, 0.1, -0.8],
      hand: 'flat',
      point: [-0.35, -0.9, 0.1],
      palm: [-0.2, 0, 1],
    },
    left: hang({ to: [0.13, -0.92, 0.16] }),
    ...easy,
  },
  /** The fingers of one hand closed at the top button. */
  collar: {
    pelvis: { up: 1.003, shift: [0.025, 0], roll: 2 },
    spine: { bend: 4, side: -3, twist: 3 },
    head: { pitch: 5, roll: 2 },
    shrug: [0.01, 0.03],
    round: 0.35,
    right: atButton,
    left: before({
      to: [-0.06, -0.27, 0.24],
      elbow: [0.7, -1, -0.2],
      hand: 'relaxed',
      point: [-1, 0.05, 0.05],
      palm: [0, 0.1, -1],
    }),
    ...easy,
    order: { armL: 'front', armR: 'top' },
  },
  /** Coming down the stairs, a hand on the rail. */
  banister: {
    pelvis: { up: 0.994, shift: [0.04, 0], roll: 3 },
    spine: { bend: 4, side: -2, twist: 5 },
    head: { pitch: 6, roll: 2 },
    shrug: [0.03, 0],
    left: {
      to: [0.36, -0.56, 0.46],
      elbow: [0.35, -1, -0.5],
      hand: 'drape',
      point: [0.1, -0.25, 0.95],
      palm: [-0.2, -0.95, -0.1],
    },
    right: hang({ to: [0.1, -0.94, 0.1] }),
    legL: stand({ to: [0.1, 0, 0] }),
    legR: stand({ to: [0.09, -0.03, 0.16], turn: 16, knee: [0.1, 0, 1] }),
  },
  /** Behind a door on its chain: one hand on the edge of the door, the face in the gap. */
  chain: {
    pelvis: { up: 1.003, shift: [-0.03, 0], roll: -2 },
    spine: { bend: 5, side: 6, twist: -4 },
    head: { roll: 6, pitch: 2 },
    shrug: [0, 0.03],
    right: { to: [0.22, -0.3, 0.5], elbow: [0.6, -1, -0.3], hand: 'flat', point: [0.1, 0.85, 0.5], palm: [-1, 0, 0.2] },
    left: before({
      to: [-0.02, -0.2, 0.26],
      hand: 'relaxed',
      elbow: [0.7, -1, -0.2],
      point: [-0.95, 0.2, 0.1],
      palm: [-0.1, 0, -1],
    }),
    legL: stand({ to: [0.14, 0, -0.04] }),
    legR: stand({ to: [0.08, 0, 0.03] }),
    order: { armL: 'front', armR: 'top' },
  },
  /** Hands on hips. */
  handsHips: {
    pelvis: { up: 1.003, shift: [0.03, 0], roll: 4 },
    spine: { bend: 0, side: -6 },
    head: { roll: 4, pitch: 1 },
    ...alike(onHip()),
    ...easy,
    order: { armL: 'front', armR: 'front' },
  },
  /** Explaining with one open hand; the other on the hip. */
  explain: {
    pelvis: { up: 1.003, shift: [-0.025, 0], roll: -3 },
    spine: { bend: 5, side: 4, twist: 4 },
    head: { pitch: 1, roll: -4, forward: 0.05 },
    left: onHip(),
    right: {
      to: [0.26, -0.4, 0.44],
      elbow: [0.3, -1, -0.6],
      hand: 'open',
      point: [0.55, 0.35, 0.7],
      palm: [-0.1, 0.9, 0.4],
    },
    legL: stand({ to: [0.15, 0, 0.03] }),
    legR: stand({ to: [0.09, 0, -0.02] }),
    order: { armL: 'front' },
  },
  /** Hands behind the back, chest open. */
  handsBehind: {
    pelvis: { up: 1.003, shift: [0.01, -0.01], roll: 1 },
    spine: { bend: -2, side: -1 },
    head: { pitch: 3, roll: 2 },
    left: {
      from: 'hip',
      to: [0.02, 0.1, -0.2],
      elbow: [1, 0, -0.5],
      hand: 'relaxed',
      point: [-0.9, -0.4, 0],
      palm: [0, 0, -1],
    },
    right: {
      from: 'hip',
      to: [0.02, 0.06, -0.24],
      elbow: [1, 0, -0.5],
      hand: 'relaxed',
      point: [-0.9, -0.4, 0],
      palm: [0, 0, -1],
    },
    legL: stand({ to: [0.13, 0, -0.01], turn: 18 }),
    legR: stand({ to: [0.14, 0, 0.03], turn: 20 }),
    order: { armL: 'back', armR: 'back' },
  },
  /** Both hands flat on a counter at hip height. */
  deskStand: {
    pelvis: { up: 1.003, shift: [0.02, -0.02], roll: 2 },
    spine: { bend: 12, side: -2 },
    head: { pitch: -5, roll: 2 },
    shrug: [0.05, 0.05],
    left: {
      to: [0.12, -0.72, 0.5],
      elbow: [0.9, -0.2, -0.7],
      hand: 'flat',
      point: [0.1, -0.1, 1],
      palm: [-0.1, -1, -0.1],
    },
    right: {
      to: [0.14, -0.74, 0.46],
      elbow: [0.9, -0.2, -0.7],
      hand: 'flat',
      point: [0.1, -0.1, 1],
      palm: [-0.1, -1, -0.1],
    },
    ...easy,
  },
  /** One hand flat on the table she stands at, the other easy: it is her table. */
  handOnTable: {
    pelvis: { up: 1.003, shift: [-0.03, 0], roll: -3 },
    spine: { bend: 3, side: 5, twist: -3 },
    head: { pitch: 2, roll: -3 },
    shrug: [0, 0.05],
    right: {
      to: [0.34, -0.76, 0.34],
      elbow: [0.8, 0, -0.8],
      hand: 'flat',
      point: [0.3, -0.15, 0.9],
      palm: [-0.05, -1, -0.1],
    },
    left: before({
      to: [0.02, -0.27, 0.28],
      hand: 'relaxed',
      elbow: [0.8, -0.8, -0.4],
      point: [-0.95, -0.1, 0.1],
      palm: [-0.1, 0, -1],
    }),
    legL: stand({ to: [0.13, 0, 0.02] }),
    legR: stand({ to: [0.12, 0, -0.02] }),
  },
  /** At a window, the edge of the curtain moved aside with two fingers. */
  atWindow: {
    pelvis: { up: 1.003, shift: [0.03, 0], roll: 3 },
    spine: { bend: 3, side: -4, twist: -6 },
    head: { pitch: 2, roll: -2 },
    right: {
      to: [0.32, -0.16, 0.56],
      elbow: [0.6, -1, -0.2],
      hand: 'flat',
      point: [0.35, 0.55, 0.75],
      palm: [0.6, -0.3, 0.7],
    },
    left: before({
      to: [-0.04, -0.24, 0.26],
      hand: 'relaxed',
      elbow: [0.8, -0.9, -0.3],
      point: [-0.95, 0.1, 0.1],
      palm: [-0.1, 0, -1],
    }),
    ...easy,
  },
  /** A hand up to the microphone on the shoulder strap, chin towards it. */
  radio: {
    pelvis: { up: 1.003, shift: [0.025, 0], roll: 2 },
    spine: { bend: 2, side: -3, twist: 2 },
    head: { pitch: 9, yaw: 16, roll: 6 },
    shrug: [0.03, 0],
    left: {
      from: 'chest',
      to: [0.24, 0.05, 0.25],
      elbow: [0.75, -1, 0.1],
      hand: 'pinch',
      point: [-0.4, 0.8, -0.1],
      palm: [-0.3, 0.1, -1],
    },
    right: hang({ to: [0.14, -0.93, 0.1] }),
    ...easy,
    order: { armL: 'top' },
  },
} satisfies Record<string, Pose>;
