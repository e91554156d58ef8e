// A body on a seat: cloth is flat where it is sat on, and thighs that come towards us lie before the trunk.
import { poly, type Shape } from '../core/shape.ts';
import type { Body } from './body.ts';
import type { Joints } from './skeleton.ts';
import type { View } from './view.ts';

/** How a posed body sits. */
export interface Seat {
  /** Hips are low: no folds of a standing hip, a hem that follows the thighs. */
  low: boolean;
  /** All above the seat, in drawing units; null for who crouches, kneels or stands. */
  above: Shape | null;
  /** The thighs come towards us. */
  lap: boolean;
}

/** Finds the seat under a posed body. */
export function seatOf(v: View, j: Joints, b: Body): Seat {
  const low = j.legL.b[1] > j.pelvis[1] - 0.75;
  const reach = Math.min(...[j.legL, j.legR].map((l) => Math.hypot(l.c[0] - l.a[0], l.c[2] - l.a[2])));
  if (!low || reach < 0.75 || j.legR.b[1] < j.pelvis[1] - 0.75) return { low, above: null, lap: false };
  const [x, y] = v.p([j.pelvis[0], j.pelvis[1] - 0.04 - 0.9 * b.legR[0], j.pelvis[2]]);
  return {
    low,
    above: poly([x - 900, y - 1500], [x + 900, y - 1500], [x + 900, y], [x - 900, y]),
    lap: [j.legL, j.legR].every((l) => v.z(l.b) - v.z(l.a) > 0.25),
  };
}
