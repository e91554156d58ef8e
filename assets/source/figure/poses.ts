// Every pose by name.
import { DESK } from './desk-poses.ts';
import { GESTURE } from './gesture-poses.ts';
import { HOLDING } from './holding-poses.ts';
import { LOW } from './low-poses.ts';
import { SEATED } from './seated-poses.ts';
import type { Pose } from './skeleton.ts';
import { STANDING } from './standing-poses.ts';

/** A pose names where hands and feet go; the skeleton finds elbows and knees for any body. */
export const POSE = { ...STANDING, ...GESTURE, ...HOLDING, ...LOW, ...SEATED, ...DESK };
/** Names a pose. */
export type PoseName = keyof typeof POSE;

/** The same pose with left and right exchanged: for a place where the person must face the other way. */
export function mirrored(name: PoseName): Pose {
  const p: Pose = POSE[name],
    { pelvis, spine = {}, head = {}, shrug = [0, 0], order = {} } = p;
  return {
    ...p,
    pelvis: {
      ...pelvis,
      shift: [-(pelvis.shift?.[0] ?? 0), pelvis.shift?.[1] ?? 0],
      roll: -(pelvis.roll ?? 0),
      yaw: -(pelvis.yaw ?? 0),
    },
    spine: { ...spine, side: -(spine.side ?? 0), twist: -(spine.twist ?? 0) },
    head: { ...head, roll: -(head.roll ?? 0), yaw: -(head.yaw ?? 0) },
    shrug: [shrug[1], shrug[0]],
    left: p.right,
    right: p.left,
    legL: p.legR,
    legR: p.legL,
    order: { ...(order.armR && { armL: order.armR }), ...(order.armL && { armR: order.armL }) },
  };
}
