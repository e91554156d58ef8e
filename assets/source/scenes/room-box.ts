// A room as a box, and boxes in it. One light tones every face; a wall fades with the true distance from the lamp.
import type { Camera } from '../core/camera.ts';
import type { Plane, Stop } from '../core/plane.ts';
import type { V2, V3 } from '../core/vec.ts';
import { dot, sub } from '../core/vec.ts';
import { type RoomLight, toneAt } from './room-light.ts';

/** Inside faces of a room, metres; the floor is y = 0 and `near` is where the walls come out behind us. */
export interface Room {
  left: number;
  right: number;
  back: number;
  ceiling: number;
  near?: number;
}
/** Pigments of the faces; the light makes their tones. */
interface RoomPigments {
  wall: string;
  floor: string;
  ceiling: string;
  /** Other pigments for the side walls. */
  left?: string;
  right?: string;
}
/** From and to along one axis, metres. */
export type Span = readonly [number, number];

/** Draws walls, ceiling and floor, and fills the frame behind them. */
export function roomBox(p: Plane, c: Camera, r: Room, pigment: RoomPigments, l: RoomLight): void {
  const near = r.near ?? 0.8,
    { left, right, back, ceiling } = r;
  p.rect(-80, -60, 1440, 840, toneAt(l, pigment.wall, [0, 1, -9], [0, 0, -1]));
  face(p, c, [left, right], [ceiling, ceiling], [near, back], [0, -1, 0], pigment.ceiling, l);
  face(p, c, [left, left], [0, ceiling], [near, back], [1, 0, 0], pigment.left ?? pigment.wall, l);
  face(p, c, [right, right], [0, ceiling], [near, back], [-1, 0, 0], pigment.right ?? pigment.wall, l);
  face(p, c, [left, right], [0, ceiling], [back, back], [0, 0, -1], pigment.wall, l);
  face(p, c, [left, right], [0, 0], [near, back], [0, 1, 0], pigment.floor, l);
}

/** A band of paint or board right round the room: gloss to shoulder height, a dado, a skirting. */
export function wallBand(p: Plane, c: Camera, r: Room, y: Span, pigment: string, l: RoomLight): void {
  const near = r.near ?? 0.8,
    // a hair before the wall
    e = 0.004;
  face(p, c, [r.left, r.right], y, [r.back - e, r.back - e], [0, 0, -1], pigment, l);
  face(p, c, [r.left + e, r.left + e], y, [near, r.back], [1, 0, 0], pigment, l);
  face(p, c, [r.right - e, r.right - e], y, [near, r.back], [-1, 0, 0], pigment, l);
}

/** One upright or level rectangle, fading from the point nearest to the light. Exactly one span has no length. */
export function face(
  p: Plane,
  c: Camera,
  x: Span,
  y: Span,
  z: Span,
  normal: V3,
  pigment: string,
  l: RoomLight,
  extra = '',
): void {
  p.poly(corners(c, x, y, z), fade(p, c, x, y, z, normal, pigment, l), extra);
}

/** A box standing in the room: the faces we can see, each in its own tone. */
export function block(p: Plane, c: Camera, x: Span, y: Span, z: Span, pigment: string, l: RoomLight): void {
  const [ex, ey] = c.spec.eye;
  if (ey > y[1]) face(p, c, x, [y[1], y[1]], z, [0, 1, 0], pigment, l);
  if (ey < y[0]) face(p, c, x, [y[0], y[0]], z, [0, -1, 0], pigment, l);
  if (ex < x[0]) face(p, c, [x[0], x[0]], y, z, [-1, 0, 0], pigment, l);
  if (ex > x[1]) face(p, c, [x[1], x[1]], y, z, [1, 0, 0], pigment, l);
  face(p, c, x, y, [z[0], z[0]], [0, 0, -1], pigment, l);
}

/** The four corners on the frame, in order. */
function corners(c: Camera, x: Span, y: Span, z: Span): V2[] {
  if (z[0] === z[1]) return c.quad([x[0], y[0], z[0]], [x[1], y[0], z[0]], [x[1], y[1], z[0]], [x[0], y[1], z[0]]);
  if (y[0] === y[1]) return c.quad([x[0], y[0], z[0]], [x[1], y[0], z[0]], [x[1], y[0], z[1]], [x[0], y[0], z[1]]);
  return c.quad([x[0], y[0], z[0]], [x[0], y[0], z[1]], [x[0], y[1], z[1]], [x[0], y[1], z[0]]);
}

/** A radial gradient about the foot of the light on this face, squashed as the face is foreshortened there. */
function fade(p: Plane, c: Camera, x: Span, y: Span, z: Span, normal: V3, pigment: string, l: RoomLight): string {
  const foot: V3 = [clamp(l.at[0], x), clamp(l.at[1], y), clamp(l.at[2], z)],
    at = c.p(...foot),
    px = c.scale(foot[0], foot[2]);
  const STEP = 0.25,
    along = (axis: 0 | 2, s: 1 | -1): V2 => {
      const q: V3 = [...foot];
      q[axis] += s * STEP;
      return c.p(...q);
    };
  // How long a metre is on the frame: across for walls that run away from us, down for floors.
  const deep = sub2Length(along(2, 1), along(2, -1)) / (2 * STEP) / px;
  const squash: [number, number] =
    z[0] === z[1] ? [1, 1] : y[0] === y[1] ? [1, Math.max(0.12, deep)] : [Math.max(0.12, deep), 1];
  const RANGE = 2.6 * l.reach,
    off = Math.abs(dot(sub(l.at, foot), normal));
  const stops: Stop[] = [0, 0.12, 0.25, 0.42, 0.65, 1].map((t) => {
    // A point of the face this far from the foot, wherever it lies: only its distance and its angle count.
    const slide = t * RANGE,
      point: V3 = [
        l.at[0] - normal[0] * off + slide * (normal[0] ? 0 : 1),
        l.at[1] - normal[1] * off + slide * (normal[0] ? 1 : 0),
        l.at[2] - normal[2] * off,
      ];
    return [t, toneAt(l, pigment, point, normal)];
  });
  return p.rad(at, RANGE * px, stops, squash);
}
const clamp = (v: number, [a, b]: Span): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), v));
const sub2Length = (a: V2, b: V2): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
