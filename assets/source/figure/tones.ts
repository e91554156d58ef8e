// Light on a figure. One key light, any number of rim lights; pigments are multiplied by the light, never painted twice.
import { type V2, type V3, norm, dot } from '../core/vec.ts';
import { lightOn, mix } from '../core/colour.ts';

/** Four steps from light to dark. */
export type Tone = 'lit' | 'half' | 'shade' | 'deep';
/** A light grazing an edge; `width` in drawing units. */
export interface Rim {
  from: V2;
  width: number;
  colour: string;
  opacity?: number;
}
/** The light on one person in one place. */
export interface Light {
  /** Towards the key light: right, up, towards the viewer. */
  from: V3;
  /** Colour of surfaces in the key light, and out of it. */
  key: string;
  shade: string;
  /** 0 = all lit, 1 = the light takes half of each form, 2 = only an edge is lit. */
  wrap: number;
  rims?: Rim[];
  /** Air between us and the figure. */
  haze?: { colour: string; amount: number };
  /** Darkening towards the feet (0..1). */
  sink?: number;
  sinkColour?: string;
}
/** A pigment as seen in this light. */
export function toneOf(pigment: string, tone: Tone, l: Light): string {
  const lit = lightOn(pigment, l.key),
    shade = lightOn(pigment, l.shade);
  const c =
    tone === 'lit'
      ? lit
      : tone === 'half'
        ? mix(lit, shade, 0.5)
        : tone === 'shade'
          ? shade
          : lightOn(mix(pigment, '#1a1020', 0.35), mix(l.shade, '#10101c', 0.42));
  return l.haze ? mix(c, l.haze.colour, l.haze.amount) : c;
}
/** Tone of a flat plane whose normal is given in view space. */
export function planeTone(n: V3, l: Light): Tone {
  const d = dot(norm(n), norm(l.from));
  const bias = (l.wrap - 0.6) * 0.45;
  return d > 0.28 + bias ? 'lit' : d > 0.02 + bias ? 'half' : 'shade';
}
/** One step darker. */
export const darker = (t: Tone): Tone => (t === 'lit' ? 'half' : t === 'half' ? 'shade' : 'deep');
/** Where the light comes from, on screen. */
export const lightDir2 = (l: Light): V2 => {
  const m = Math.hypot(l.from[0], l.from[1]) || 1;
  return [l.from[0] / m, -l.from[1] / m];
};

/** Skin pigments, 1 (lightest) to 8. */
export const SKIN = ['#f4d6c4', '#eac0a1', '#dca882', '#c68d66', '#ac7352', '#8f5a3d', '#754732', '#5a3828'] as const;
