// Sam in the driver's seat, for the car on the road and the car parked: one light, one scale, poses of his own.
import type { Plane } from '../../core/plane.ts';
import type { Pose } from '../../figure/skeleton.ts';
import type { Light } from '../../figure/tones.ts';

/** Cyan from the terminal below, sodium from the street behind. */
export const CABIN_LIGHT: Light = {
  from: [-0.8, -0.12, 0.35],
  key: '#7b8c97',
  shade: '#2b3149',
  wrap: 0.8,
  sink: 0.5,
  sinkColour: '#03060b',
  rims: [
    { from: [0.85, 0.5], width: 3.4, colour: '#ffab66', opacity: 0.85 },
    { from: [-0.9, -0.2], width: 2.2, colour: '#c8fbf6', opacity: 0.75 },
  ],
};

/** Standing still there is no street behind him: only what the yard's night leaves along his back. */
export const PARKED_LIGHT: Light = {
  ...CABIN_LIGHT,
  rims: [
    { from: [0.85, 0.5], width: 1.8, colour: '#6d8bb0', opacity: 0.6 },
    { from: [-0.9, -0.2], width: 2.6, colour: '#c8fbf6', opacity: 0.85 },
  ],
};

/** Driving with one hand laid over the top of the wheel, the other in his lap. */
export const DRIVING: Pose = {
  pelvis: { up: 0.42, pitch: -14 },
  spine: { bend: 6 },
  head: { pitch: 4 },
  round: 0.5,
  left: {
    from: 'shoulder',
    to: [0.02, -0.06, 0.66],
    elbow: [0.6, -1, 0],
    hand: 'drape',
    point: [-0.1, 0.1, 1],
    palm: [-0.3, -1, 0.1],
  },
  right: {
    from: 'hip',
    to: [-0.1, 0.12, 0.24],
    elbow: [0.5, -0.6, -0.4],
    hand: 'relaxed',
    point: [-0.6, -0.1, 0.7],
    palm: [0, -1, 0],
  },
  legL: { to: [0.12, 0, 0.72], knee: [0.1, 1, 0.4] },
  legR: { to: [0.12, 0, 0.72], knee: [0.1, 1, 0.4] },
  order: { armL: 'top' },
};
/** Parked, half turned in the seat, one forearm along the top of the wheel. */
export const PARKED: Pose = {
  ...DRIVING,
  pelvis: { up: 0.42, pitch: -16, yaw: 0 },
  spine: { bend: 4, twist: 6 },
  left: {
    from: 'shoulder',
    to: [-0.2, -0.24, 0.76],
    elbow: [0.1, -1, -0.1],
    hand: 'drape',
    point: [-0.45, 0.1, 0.9],
    palm: [-0.25, -1, 0.1],
  },
};

/** The belt from his shoulder to the buckle. */
export function seatBelt(p: Plane): void {
  p.d('M1118 372C1080 450 1010 540 930 680L968 700C1040 570 1110 470 1140 390Z', '#0a0f16', 'opacity=".9"');
  p.d('M1118 372C1080 450 1010 540 930 680L936 683C1016 546 1086 454 1123 376Z', '#4aa0a6', 'opacity=".6"');
}
