// Every pose by name.
import { SEATED } from './seated-poses.ts';
import { STANDING } from './standing-poses.ts';

/** A pose names where hands and feet go; the skeleton finds elbows and knees for any body. */
export const POSE = { ...STANDING, ...SEATED };
/** Names a pose. */
export type PoseName = keyof typeof POSE;
