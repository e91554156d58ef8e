// Turns shaped, pigmented parts into SVG: shade first, then the lit area (the part overlapped with itself shifted towards
// the light), then marks, with a contact shadow cast on whatever was drawn before.
import type { V2 } from '../core/vec.ts';
import { type Shape, union, minus, both, shift, dropSlivers, fillHoles, grow } from '../core/shape.ts';
import { type FitOptions, toPath } from '../core/fit-path.ts';
import { type Light, type Tone, toneOf, lightDir2 } from './tones.ts';

/** A fold, seam or patch on a part. */
export interface Mark {
  shape: Shape;
  tone?: Tone;
  /** other cloth */ colour?: string;
  /** pigment that ignores the part's own colour */ raw?: string;
  opacity?: number;
}
/** A piece of a person: shape, pigment and how light turns round it. */
export interface Part {
  name: string;
  shape: Shape;
  colour: string;
  /** how round the form is: width of the shaded crescent */ round: number;
  marks: Mark[];
  /** length of the contact shadow */ cast?: number;
  /** Where the part flows into its neighbour: no shade of its own there, and no shadow thrown from there. */
  flow?: Shape;
  /** Stands like a post: light turns round its sides only, so that no shade closes a ring at its foot. */
  upright?: true;
}

/** Curve fitting for cloth. */
const FIT = { tol: 0.5, corner: 40 };
/** Curve fitting for faces and small marks. */
export const FINE = { tol: 0.28, corner: 40, min: 0.5 };
/** `fill-opacity` here and elsewhere, never `opacity`: that makes a group, and resvg falls over one far outside its picture. */
const SHADOW = 'fill="#070a14" fill-opacity=".3"';
/** From here on the light only reaches edges, and forms are drawn flat in shade. */
const BACKLIT = 2.5;

/** Paints parts in order under one light, remembering what is already there to cast shadows on. */
export class Painter {
  private placed: Shape = [];
  private dir: V2;
  private light: Light;
  private skin: string;
  constructor(light: Light, skin: string) {
    this.light = light;
    this.skin = skin;
    this.dir = lightDir2(light);
  }
  cover(s: Shape): void {
    this.placed = union(this.placed, s);
  }
  /** The shadow alone that a part throws on what is already there. */
  contact(p: Part, fit: FitOptions = FIT): string {
    if (!p.cast || !this.placed.length || !p.shape.length) return '';
    const [dx, dy] = this.dir;
    const thrown = shift(p.shape, [-dx * p.cast, Math.max(1.5, -dy * p.cast + 1.5)]);
    const on = minus(both(thrown, this.placed), p.flow ? union(p.shape, p.flow) : p.shape);
    const d = toPath(dropSlivers(on, 0.5), fit);
    return d ? `<path d="${d}" ${SHADOW}/>` : '';
  }

  draw(p: Part, fit: FitOptions = FIT): string {
    if (!p.shape.length) return '';
    const l = this.light,
      [dx, dy] = this.dir,
      backlit = l.wrap >= BACKLIT;
    const pigment = (c: string): string => (c === '#skin' ? this.skin : c);
    let s = this.contact(p, fit);
    const turned =
      p.round > 0 && l.wrap > 0
        ? both(p.shape, shift(p.shape, [dx * p.round * l.wrap, p.upright ? 0 : dy * p.round * l.wrap]))
        : p.shape;
    const facing = backlit ? [] : dropSlivers(p.flow ? union(turned, both(p.shape, p.flow)) : turned, 0.6);
    const unlit = dropSlivers(minus(p.shape, facing), 0.35),
      lit = backlit ? [] : minus(p.shape, unlit);
    // shade lies a little under the lit area, but not along its outer edge: there it would show as an outline
    const shade = lit.length ? both(p.shape, grow(unlit, 0.5)) : p.shape;
    s += fill(shade, toneOf(pigment(p.colour), 'shade', l), fit) + fill(lit, toneOf(pigment(p.colour), 'lit', l), fit);
    for (const m of p.marks) s += this.mark(m, p, lit, backlit, pigment);
    this.cover(p.shape);
    return s;
  }
  private mark(m: Mark, p: Part, lit: Shape, backlit: boolean, pigment: (c: string) => string): string {
    const l = this.light,
      shape = both(m.shape, p.shape),
      own = m.raw ?? m.colour;
    const op = m.opacity === undefined ? '' : ` fill-opacity="${m.opacity}"`;
    const d = toPath(shape, FINE);
    if (!d) return '';
    if (own && !m.tone) {
      let s = `<path d="${d}" fill="${toneOf(pigment(own), 'shade', l)}"${op}/>`;
      const a = backlit ? '' : toPath(both(shape, lit), FINE);
      if (a) s += `<path d="${a}" fill="${toneOf(pigment(own), 'lit', l)}"${op}/>`;
      return s;
    }
    // on a form already in shade, a fold must go one step darker to be seen
    const tone = (m.tone ?? 'shade') === 'shade' && l.wrap >= 1.6 ? 'deep' : (m.tone ?? 'shade');
    return `<path d="${d}" fill="${toneOf(pigment(own ?? p.colour), tone, l)}"${op}/>`;
  }
}

function fill(shape: Shape, colour: string, fit: FitOptions): string {
  const d = toPath(shape, fit);
  return d ? `<path d="${d}" fill="${colour}"/>` : '';
}

/**
 * Light grazing the outline from behind: outline minus the outline moved away from the light. None of it reaches what the
 * person encloses: a hole, or `within`, the room between the legs.
 */
export function rimShapes(outline: Shape, l: Light, within: Shape = []): { shape: Shape; attrs: string }[] {
  if (!l.rims?.length) return [];
  const solid = fillHoles(union(outline, within), Infinity);
  return l.rims.map((r) => {
    const m = Math.hypot(...r.from) || 1;
    const edge = minus(outline, shift(solid, [(-r.from[0] / m) * r.width, (r.from[1] / m) * r.width]));
    return {
      shape: dropSlivers(edge, Math.min(0.9, r.width * 0.16)),
      attrs: `fill="${r.colour}"${r.opacity === undefined ? '' : ` fill-opacity="${r.opacity}"`}`,
    };
  });
}
/** A rim as SVG. */
export const rimPath = (s: Shape, attrs: string): string => {
  const d = toPath(s, { tol: 0.4, corner: 40, min: 4 });
  return d ? `<path d="${d}" ${attrs}/>` : '';
};

/** Darkening towards the feet over what `outline` covers; `box` is the whole person's. */
export function sinkPath(outline: Shape, box: { y: number; h: number }, l: Light): string {
  const top = box.y + box.h * 0.25;
  if (!l.sink || !outline.length || outline.every((ring) => ring.every((p) => p[1] < top))) return '';
  const stop = (offset: number, opacity: number): string =>
    `<stop offset="${offset}" stop-color="${l.sinkColour ?? '#05070f'}" stop-opacity="${opacity}"/>`;
  const inner = `gradientUnits="userSpaceOnUse" x1="0" y1="${Math.round(top)}" x2="0" y2="${Math.round(box.y + box.h)}">${stop(0, 0)}${stop(1, l.sink)}`;
  const id = contentId('s', inner);
  return `<linearGradient id="${id}" ${inner}</linearGradient><path d="${toPath(outline)}" fill="url(#${id})"/>`;
}

/** An id made of what it names: the same content has the same id in every drawing, other content another (FNV-1a). */
export function contentId(prefix: string, content: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < content.length; i++) hash = Math.imul(hash ^ content.charCodeAt(i), 0x01000193);
  return prefix + (hash >>> 0).toString(36);
}
