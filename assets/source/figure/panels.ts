// Pieces of cloth laid on the trunk: strips, yokes and straps.
import { hull, poly, type Shape, union } from '../core/shape.ts';
import type { V2 } from '../core/vec.ts';
import type { Trunk } from './trunk.ts';
import { stack, type View } from './view.ts';
import { way } from './way.ts';

/** A strip round the trunk between two heights and two angles. */
export function strip(t: Trunk, h0: number, h1: number, a0: number, a1: number, ease: number): Shape {
  const across = Array.from({ length: 9 }, (_, i) => a0 + ((a1 - a0) * i) / 8);
  return t.patch([...level(h1, across), ...level(h0, across.toReversed())], ease);
}
const level = (h: number, angles: number[]): [number, number][] => angles.map((a) => [h, a]);
/** A band right round the trunk. */
export const hoop = (v: View, t: Trunk, h0: number, h1: number, ease: number): Shape =>
  stack(v, [t.ring(h0, ease), t.ring(h1, ease)]);
/** The yoke and straps that carry a vest on the shoulders, front or back. */
export function yoke(v: View, t: Trunk, ease: number, rear: boolean): Shape {
  const at = (points: [number, number][], e: number): V2[] =>
    points.map(([h, a]) => v.p(t.at(h, rear ? 180 - a : a, e)));
  const plate = rear
    ? way(0.72, 70, 0.72, -70, 0.9, 66, 0.9, -66, 0.97, 40, 0.97, -40)
    : way(0.72, 66, 0.72, -66, 0.86, 56, 0.86, -56, 0.88, 24, 0.88, -24);
  const strap = (s: number): Shape =>
    poly(...at(way(0.7, s * 26, 0.86, s * 26, 0.985, s * 52, 0.95, s * 82, 0.84, s * 60, 0.7, s * 60), ease * 0.8));
  return union(hull(at(plate, ease * 0.9)), strap(1), strap(-1));
}
/** True when the back of the trunk is nearer to us than the front. */
export const fromBehind = (v: View, t: Trunk): boolean => v.z(t.at(0.7, 180)) > v.z(t.at(0.7, 0));
