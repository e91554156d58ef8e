// Simple solids for things: boxes, rounds and rods, placed in space and seen as outlines.
import { circlePts, hull, poly, type Shape, union } from '../core/shape.ts';
import { add, mul, scale, type M3, type V2, type V3 } from '../core/vec.ts';
import type { Part } from './paint.ts';
import type { HandFrame, Joints } from './skeleton.ts';
import { HEAD, ringPts, type View } from './view.ts';

/** Three directions at right angles, unit length: across, up, forwards. */
export interface Axes {
  x: V3;
  y: V3;
  z: V3;
}
/** The axes of a turned body part. */
export const axesOf = (m: M3): Axes => ({ x: mul(m, [1, 0, 0]), y: mul(m, [0, 1, 0]), z: mul(m, [0, 0, 1]) });
/** The axes of the room. */
export const UPRIGHT: Axes = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] };
/** A point at (x, y, z) heads from `c` along the axes. */
export const along = (c: V3, a: Axes, x: number, y: number, z = 0): V3 =>
  add(c, add(add(scale(a.x, x), scale(a.y, y)), scale(a.z, z)));

/** A box of half sizes (x, y, z) round `c`. */
export function box(v: View, c: V3, a: Axes, [x, y, z]: V3): Shape {
  const corners: V2[] = [];
  for (const i of [-1, 1])
    for (const k of [-1, 1]) for (const m of [-1, 1]) corners.push(v.p(along(c, a, i * x, k * y, m * z)));
  return hull(corners);
}
/** A flat piece through corners (x, y) on the x-y plane of the axes, `z` off it. */
export function sheet(v: View, c: V3, a: Axes, corners: V2[], z = 0): Shape {
  return poly(...corners.map(([x, y]) => v.p(along(c, a, x, y, z))));
}
/** An upright round body through rings [height, radius] along the y axis. */
export function round(v: View, c: V3, a: Axes, rings: [number, number][]): Shape {
  const at = ([y, r]: [number, number]): V2[] => ringPts(along(c, a, 0, y), scale(a.x, r), scale(a.z, r), 22).map(v.p);
  return union(...rings.slice(1).map((r, i) => hull([...at(rings[i]!), ...at(r)])));
}
/** A rod of radius `r` heads through points. */
export function rod(v: View, points: V3[], r: number): Shape {
  const disc = (p: V3): V2[] => circlePts(v.p(p), r * HEAD, 12);
  return union(...points.slice(1).map((p, i) => hull([...disc(points[i]!), ...disc(p)])));
}
/** A part of a thing; small things are drawn almost flat. */
export const piece = (name: string, shape: Shape, colour: string, o: Partial<Part> = {}): Part => ({
  name,
  shape,
  colour,
  round: 4,
  marks: [],
  cast: 3,
  ...o,
});

/** A flat rectangle, `x` by `y` half sizes, its middle `up` along y and `out` off the plane. */
export const slab = (v: View, c: V3, a: Axes, [x, y]: V2, up = 0, out = 0): Shape =>
  sheet(
    v,
    along(c, a, 0, up),
    a,
    [
      [-x, -y],
      [x, -y],
      [x, y],
      [-x, y],
    ] as V2[],
    out,
  );
const GRIPS = new Set<HandFrame['shape']>(['hold', 'grip', 'cup', 'pinch', 'pen']);
/** The hand that is closed on something: the right one unless only the left is. */
export function holder(j: Joints): HandFrame {
  return GRIPS.has(j.handL.shape) && !GRIPS.has(j.handR.shape) ? j.handL : j.handR;
}
