// Turns shaped, pigmented parts into SVG: shade first, then the lit area (the part overlapped with itself shifted towards
// the light), then marks, with a contact shadow cast on whatever was drawn before.
import type { V2 } from '../core/vec.ts';
import { type Shape, union, minus, both, shift, dropSlivers } from '../core/shape.ts';
import { toPath } from '../core/fit-path.ts';
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
}

/** Curve fitting for cloth. */
export const FIT = { tol: 0.5, corner: 40 };
/** Curve fitting for faces and small marks. */
export const FINE = { tol: 0.28, corner: 40, min: 0.5 };
const SHADOW = 'fill="#070a14" opacity=".3"';
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
  /** A painter that knows of nothing beneath: for pieces drawn over other people. */
  fresh(): Painter {
    return new Painter(this.light, this.skin);
  }

  draw(p: Part, fit: { tol: number; corner: number; min?: number } = FIT): string {
    if (!p.shape.length) return '';
    const l = this.light,
      [dx, dy] = this.dir,
      backlit = l.wrap >= BACKLIT;
    const pigment = (c: string): string => (c === '#skin' ? this.skin : c);
    let s = '';
    if (p.cast && this.placed.length) {
      const thrown = shift(p.shape, [-dx * p.cast, Math.max(1.5, -dy * p.cast + 1.5)]);
      const d = toPath(dropSlivers(minus(both(thrown, this.placed), p.shape), 0.5), fit);
      if (d) s += `<path d="${d}" ${SHADOW}/>`;
    }
    s += `<path d="${toPath(p.shape, fit)}" fill="${toneOf(pigment(p.colour), 'shade', l)}"/>`;
    const lit =
      p.round > 0 && l.wrap > 0
        ? both(p.shape, shift(p.shape, [dx * p.round * l.wrap, dy * p.round * l.wrap]))
        : p.shape;
    if (!backlit) {
      const d = toPath(dropSlivers(lit, 0.6), fit);
      if (d) s += `<path d="${d}" fill="${toneOf(pigment(p.colour), 'lit', l)}"/>`;
    }
    for (const m of p.marks) s += this.mark(m, p, lit, backlit, pigment);
    this.cover(p.shape);
    return s;
  }
  private mark(m: Mark, p: Part, lit: Shape, backlit: boolean, pigment: (c: string) => string): string {
    const l = this.light,
      shape = both(m.shape, p.shape),
      own = m.raw ?? m.colour;
    const op = m.opacity === undefined ? '' : ` opacity="${m.opacity}"`;
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

/** Light grazing the outline from behind: outline minus the outline moved away from the light. */
export function rimShapes(outline: Shape, l: Light): { shape: Shape; attrs: string }[] {
  return (l.rims ?? []).map((r) => {
    const m = Math.hypot(...r.from) || 1;
    const edge = minus(outline, shift(outline, [(-r.from[0] / m) * r.width, (r.from[1] / m) * r.width]));
    return {
      shape: dropSlivers(edge, Math.min(0.9, r.width * 0.16)),
      attrs: `fill="${r.colour}" opacity="${r.opacity ?? 1}"`,
    };
  });
}
/** A rim as SVG. */
export const rimPath = (s: Shape, attrs: string): string => {
  const d = toPath(s, { tol: 0.4, corner: 40, min: 4 });
  return d ? `<path d="${d}" ${attrs}/>` : '';
};
