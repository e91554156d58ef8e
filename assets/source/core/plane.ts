// Planes: one SVG fragment per parallax layer, and the small drawing vocabulary the places are written in.
import type { V2 } from './vec.ts';
import { type Shape } from './shape.ts';
import { toPath, straightPath } from './fit-path.ts';

/** How a plane lies over what is behind it; these are all the stage knows. `multiply` darkens: dusk when a lamp is off. */
export type Blend = 'normal' | 'screen' | 'multiply';

/** How a light moves on the stage: a lamp breathes, a sun comes up slowly, a blue light swells far away, a phone or torch is steady. */
export type Glow = 'lamp' | 'sun' | 'blue' | 'steady';

/** One layer of a place, ready to be rendered. */
export interface PlaneData {
  name: string;
  /** 0 = infinitely far (never moves), 1 = the plane of the people, above 1 = in front of them. */
  depth: number;
  blend: Blend;
  /** SVG fragment in frame units (1280 x 720). */
  svg: string;
  /** Smooth enough, or far enough, that a 1x texture will do. */
  soft?: boolean;
  /** Point the piece breathes about: the feet, in frame units. */
  pivot?: V2;
  /** Drawn only while this person of the story stands this way. */
  who?: string;
  how?: string;
  /** While this person is in the picture, these windows are looked through in place of the place's own. */
  windows?: { landscape: [number, number, number, number]; portrait: [number, number, number, number] };
  /** Drawn only while this light of the place is on; with an exclamation mark, only while it is off: `lamp`, `!lamp`. */
  light?: string;
  /** How it moves if it is a light. A `screen` plane without one is a lamp. */
  glow?: Glow;
  /** The faces this person can show here, the one to start with first. */
  faces?: readonly string[];
  /** The same person in pieces, with these faces and no others, in frame units; worked out only when called, for it is slow. */
  pieces?: (faces: readonly string[]) => PersonPieces;
}

/** A person on a plane as the stage needs them: the body (with whatever else is on the plane), and heads to put on it. */
export interface PersonPieces {
  body: string;
  /** Where heads turn and nod, and how tall an adult's head is there, in frame units. */
  neck: V2;
  headHeight: number;
  /** By face, as `Standing.heads` names them; the first is the one to start with. */
  heads: Record<string, PersonHead>;
}
/** One head, drawn over the body. */
export interface PersonHead {
  svg: string;
  /** The same with the eyes shut, and the box (x, y, width, height) within which the two differ; null where nobody could see it. */
  shut: { svg: string; eyes: [number, number, number, number] } | null;
  /** Middle of the face. */
  at: V2;
}
let counter = 0;
const nextId = (p = 'g'): string => `${p}${(++counter).toString(36)}`;
const n1 = (v: number): string => String(Number(v.toFixed(1)));
/** A gradient stop: opacity is 1 when left out. */
export type Stop = [offset: number, colour: string, opacity?: number];

/** Collects SVG for one plane. All coordinates are frame units; `extra` is raw SVG attributes. */
export class Plane {
  private out: string[] = [];
  private isSoft = false;
  readonly name: string;
  readonly depth: number;
  readonly blend: Blend;
  constructor(name: string, depth: number, blend: Blend = 'normal') {
    this.name = name;
    this.depth = depth;
    this.blend = blend;
  }
  /** Marks the plane as needing no second pixel. */
  soft(): this {
    this.isSoft = true;
    return this;
  }
  raw(s: string): this {
    this.out.push(s);
    return this;
  }
  lin(from: V2, to: V2, stops: Stop[]): string {
    const id = nextId();
    this.out.push(
      `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${n1(from[0])}" y1="${n1(from[1])}" x2="${n1(to[0])}" y2="${n1(to[1])}">${stopTags(stops)}</linearGradient>`,
    );
    return `url(#${id})`;
  }
  rad(c: V2, r: number, stops: Stop[], squash?: [number, number, number?]): string {
    const id = nextId();
    const tf = squash
      ? ` gradientTransform="translate(${n1(c[0])} ${n1(c[1])}) rotate(${squash[2] ?? 0}) scale(${squash[0]} ${squash[1]}) translate(${n1(-c[0])} ${n1(-c[1])})"`
      : '';
    this.out.push(
      `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${n1(c[0])}" cy="${n1(c[1])}" r="${n1(r)}"${tf}>${stopTags(stops)}</radialGradient>`,
    );
    return `url(#${id})`;
  }
  poly(pts: V2[], fill: string, extra = ''): this {
    this.out.push(`<path d="${straightPath([pts])}" fill="${fill}"${extra ? ' ' + extra : ''}/>`);
    return this;
  }
  shape(s: Shape, fill: string, extra = ''): this {
    const d = toPath(s, { tol: 0.4 });
    if (d) this.out.push(`<path d="${d}" fill="${fill}"${extra ? ' ' + extra : ''}/>`);
    return this;
  }
  d(d: string, fill: string, extra = ''): this {
    this.out.push(`<path d="${d}" fill="${fill}"${extra ? ' ' + extra : ''}/>`);
    return this;
  }
  line(pts: V2[], stroke: string, width: number, extra = ''): this {
    this.out.push(
      `<path d="M${pts.map((p) => `${n1(p[0])} ${n1(p[1])}`).join('L')}" fill="none" stroke="${stroke}" stroke-width="${n1(width)}"${extra ? ' ' + extra : ''}/>`,
    );
    return this;
  }
  rect(x: number, y: number, w: number, h: number, fill: string, extra = ''): this {
    this.out.push(
      `<rect x="${n1(x)}" y="${n1(y)}" width="${n1(w)}" height="${n1(h)}" fill="${fill}"${extra ? ' ' + extra : ''}/>`,
    );
    return this;
  }
  circle(c: V2, r: number, fill: string, extra = ''): this {
    this.out.push(`<circle cx="${n1(c[0])}" cy="${n1(c[1])}" r="${n1(r)}" fill="${fill}"${extra ? ' ' + extra : ''}/>`);
    return this;
  }
  ellipse(c: V2, rx: number, ry: number, fill: string, extra = ''): this {
    this.out.push(
      `<ellipse cx="${n1(c[0])}" cy="${n1(c[1])}" rx="${n1(rx)}" ry="${n1(ry)}" fill="${fill}"${extra ? ' ' + extra : ''}/>`,
    );
    return this;
  }
  group(extra: string, draw: (p: Plane) => void): this {
    const inner = new Plane(this.name, this.depth, this.blend);
    draw(inner);
    this.out.push(`<g ${extra}>${inner.out.join('')}</g>`);
    return this;
  }
  /** Everything drawn inside is cut to the shape. */
  clip(s: Shape, draw: (p: Plane) => void): this {
    const id = nextId('c');
    this.out.push(`<clipPath id="${id}"><path d="${straightPath(s)}" clip-rule="evenodd"/></clipPath>`);
    return this.group(`clip-path="url(#${id})"`, draw);
  }
  data(): PlaneData {
    return {
      name: this.name,
      depth: this.depth,
      blend: this.blend,
      svg: this.out.join(''),
      ...(this.isSoft && { soft: true }),
    };
  }
}
const stopTags = (stops: Stop[]): string =>
  stops
    .map(([o, c, a]) => `<stop offset="${o}" stop-color="${c}"${a === undefined ? '' : ` stop-opacity="${a}"`}/>`)
    .join('');

/** Filters shared by all frames: dry-brush stipple for light, soft blur, paper grain. */
export const FILTERS = `<defs>
<filter id="stipple" x="-5%" y="-5%" width="110%" height="110%" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2" seed="4" result="n"/><feColorMatrix in="n" values="0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 2.4 0 0 0 -.7" result="m"/><feComposite in="SourceGraphic" in2="m" operator="arithmetic" k1=".72" k2=".62"/></filter>
<filter id="soft" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="6"/></filter>
<filter id="soft3" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="2.5"/></filter>
<filter id="soft14" x="-40%" y="-40%" width="180%" height="180%"><feGaussianBlur stdDeviation="16"/></filter>
<filter id="smear" x="-20%" y="-40%" width="140%" height="180%"><feGaussianBlur stdDeviation="3 14"/></filter>
<filter id="grain" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency=".72 .78" numOctaves="3" seed="11"/><feColorMatrix values="0.55 0 0 0 .22 0.55 0 0 0 .22 0.55 0 0 0 .22 0 0 0 0 1"/></filter>
</defs>`;
