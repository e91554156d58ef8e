// Stands a person in a place: feet on the floor, sized by the camera, with a soft contact shadow.
import type { Camera } from '../core/camera.ts';
import { type PersonHead, type PersonPieces, Plane, type PlaneData } from '../core/plane.ts';
import type { V2, V3 } from '../core/vec.ts';
import type { ExpressionName } from '../figure/expression.ts';
import { figure, place, type FigureSpec } from '../figure/figure.ts';
import { pieces } from '../figure/pieces.ts';

/** Adult head height in metres: the one number that ties figures (100 units a head) to places (metres). */
export const HEAD_M = 0.235;

/** Where a head turns: yaw + to our right, pitch + down, roll + towards our right; degrees. */
export type Gaze = NonNullable<FigureSpec['gaze']>;

/** One person, one way of standing. */
export interface Standing {
  who: string;
  how: string;
  spec: FigureSpec;
  /** Feet (or the floor under a seat), in metres. */
  at: V3;
  depth?: number;
  /**
   * The faces this standing can show, as `expression` or `expression@gaze`; the first is the one it starts with, and must
   * be the spec's own. `guarded@glance` is used by the stage now and then while `guarded` is on show. Left out: only its own.
   */
  heads?: string[];
  /** What the gazes in `heads` mean, in degrees, in place of the spec's own gaze: `{ daniel: { yaw: 25 } }`. */
  gazes?: Record<string, Gaze>;
  /** Windows of their own, where they stand too far aside for those of the place. */
  windows?: PlaneData['windows'];
  /** Half width of the contact shadow in metres; 0 for people who sit. */
  shadow?: number;
  /** Nothing of the person shows outside this outline, in frame units: the edge of a table, a door frame. */
  within?: V2[];
  /** Drawn under the figure, on the same plane: a lit doorway, a chair. */
  under?: (p: Plane) => void;
  /** Drawn over the figure: a table edge, a banister. */
  over?: (p: Plane) => void;
}

/** Draws the figure into a plane that is already open. */
export function drawPerson(p: Plane, c: Camera, spec: FigureSpec, at: V3): void {
  const [x, y] = c.p(...at);
  p.raw(place(figure(spec), x, y, headHeight(c, at)));
}

/** A plane that is shown only while `who` stands `how`. */
export function standing(c: Camera, s: Standing): PlaneData {
  const shadow = s.shadow ?? 0.28;
  const [x, y] = c.p(...s.at);
  const around = (person: string): Plane => {
    const p = new Plane(`${s.who}-${s.how}`, s.depth ?? 1);
    s.under?.(p);
    within(p, s.within, (q) => {
      drawShadow(q, c, s.at, shadow);
      q.raw(person);
    });
    s.over?.(p);
    return p;
  };
  const whole = around(place(figure(s.spec), x, y, headHeight(c, s.at)));
  return {
    ...whole.data(),
    pivot: [Math.round(x), Math.round(y)],
    who: s.who,
    how: s.how,
    ...(s.windows && { windows: s.windows }),
    faces: facesOf(s),
    pieces: (faces) => inPieces(c, s, faces, (body) => around(body).data().svg),
  };
}

/** The arms of someone who sits at a table, to be drawn over it, on a plane that comes and goes with them. */
export function armsOverTable(c: Camera, s: Standing): PlaneData {
  const [x, y] = c.p(...s.at);
  const p = new Plane(`${s.who}-${s.how}-arms`, s.depth ?? 1);
  p.raw(place({ svg: figure(s.spec).overTable }, x, y, headHeight(c, s.at)));
  return { ...p.data(), pivot: [Math.round(x), Math.round(y)], who: s.who, how: s.how };
}

/** All that a standing can show, its own first. */
function facesOf({ heads, spec }: Standing): readonly string[] {
  return heads ?? [typeof spec.expression === 'string' ? spec.expression : 'neutral'];
}

function inPieces(c: Camera, s: Standing, wanted: readonly string[], around: (body: string) => string): PersonPieces {
  const [x, y] = c.p(...s.at);
  const height = headHeight(c, s.at);
  const unit = height / 100;
  const faces = Object.fromEntries(wanted.map((face) => [face, faceOf(s, face)]));
  const parts = pieces(s.spec, faces);
  const put = (svg: string): string => {
    const p = new Plane('head', 1);
    within(p, s.within, (q) => q.raw(place({ svg }, x, y, height)));
    return p.data().svg;
  };
  const point = ([px, py]: V2): V2 => [x + px * unit, y + py * unit];
  const heads = Object.entries(parts.heads).map(([face, head]): [string, PersonHead] => {
    const eyes = head.eyes;
    const [ex, ey] = eyes ? point([eyes.x, eyes.y]) : [0, 0];
    const shut =
      head.shut !== null && eyes !== null
        ? { svg: put(head.shut), eyes: [ex, ey, eyes.w * unit, eyes.h * unit] as [number, number, number, number] }
        : null;
    return [face, { svg: put(head.svg), shut, at: point(head.at) }];
  });
  return {
    body: around(place({ svg: parts.body }, x, y, height)),
    neck: point(parts.neck),
    headHeight: height,
    heads: Object.fromEntries(heads),
  };
}

/** `afraid@daniel` as an expression and where it looks. */
function faceOf(s: Standing, face: string): { expression: ExpressionName; gaze?: Gaze } {
  const [expression = '', gaze] = face.split('@');
  if (gaze === undefined)
    return { expression: expression as ExpressionName, ...(s.spec.gaze && { gaze: s.spec.gaze }) };
  const towards = s.gazes?.[gaze];
  if (towards === undefined) throw new Error(`${s.who} ${s.how}: the face "${face}" wants a gaze "${gaze}" in gazes`);
  return { expression: expression as ExpressionName, gaze: towards };
}

function within(p: Plane, outline: V2[] | undefined, draw: (p: Plane) => void): void {
  if (outline) p.clip([outline], draw);
  else draw(p);
}

function drawShadow(p: Plane, c: Camera, at: V3, halfWidth: number): void {
  if (halfWidth <= 0) return;
  const [x, y] = c.p(...at);
  const scale = c.scale(at[0], at[2]);
  p.ellipse([x, y - 2], halfWidth * scale, halfWidth * 0.16 * scale, '#04060a', 'opacity=".42"');
}

function headHeight(c: Camera, [x, , z]: V3): number {
  return HEAD_M * c.scale(x, z);
}
