// Stands a person in a place: feet on the floor, sized by the camera, with a soft contact shadow.
import type { Camera } from '../core/camera.ts';
import { Plane, type PlaneData } from '../core/plane.ts';
import type { V3 } from '../core/vec.ts';
import { figure, place, type FigureSpec } from '../figure/figure.ts';

/** Adult head height in metres: the one number that ties figures (100 units a head) to places (metres). */
export const HEAD_M = 0.235;

/** One person, one way of standing. */
export interface Standing {
  who: string;
  how: string;
  spec: FigureSpec;
  /** Feet (or the floor under a seat), in metres. */
  at: V3;
  depth?: number;
  /** Half width of the contact shadow in metres; 0 for people who sit. */
  shadow?: number;
  /** Drawn under the figure, on the same plane: a lit doorway, a chair. */
  under?: (p: Plane) => void;
  /** Drawn over the figure: a table edge, a banister. */
  over?: (p: Plane) => void;
}

/** Draws the figure into a plane that is already open. */
export function drawPerson(p: Plane, c: Camera, spec: FigureSpec, [x, y, z]: V3, shadow = 0): void {
  const feet = c.p(x, y, z),
    scale = c.scale(x, z);
  if (shadow > 0) p.ellipse([feet[0], feet[1] - 2], shadow * scale, shadow * 0.16 * scale, '#04060a', 'opacity=".42"');
  p.raw(place(figure(spec), feet[0], feet[1], HEAD_M * scale));
}

/** A plane that is shown only while `who` stands `how`. */
export function standing(c: Camera, s: Standing): PlaneData {
  const p = new Plane(`${s.who}-${s.how}`, s.depth ?? 1);
  s.under?.(p);
  drawPerson(p, c, s.spec, s.at, s.shadow ?? 0.28);
  s.over?.(p);
  const [x, y] = c.p(...s.at);
  return { ...p.data(), pivot: [Math.round(x), Math.round(y)], who: s.who, how: s.how };
}
