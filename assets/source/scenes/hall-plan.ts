// How a terraced hall is laid out: what varies from hall to hall, and what does not.
import type { V3 } from '../core/vec.ts';

/** Metres; `from` and `to` along z, `stairAt` the foot of the stairs, `stairRight` their open side, `lamp` the hanging lamp. */
export interface HallSpec {
  from: number;
  to: number;
  left: number;
  right: number;
  stairAt: number;
  stairRight: number;
  lamp: V3;
  ceiling?: number;
  /** 1 seen from the dark outside; less for whoever stands in it, with the lamp's pools to make up for it. */
  lit?: number;
  steps?: number;
  /** Z range of the opening over the stairs; without it they go up into the ceiling, which the front door hides. */
  well?: [from: number, to: number];
  /** A clear sheet over the new carpet. */
  plastic?: boolean;
}
/** Height of the floor above the path outside. */
export const FLOOR = 0.18;
/** One stair. */
export const STEP = { rise: 0.19, run: 0.25 };
