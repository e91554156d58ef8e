// Gives the planes, eyes and mouth of a face their colours, and lays the shade of hair and cap on the forehead.
import { mix } from '../core/colour.ts';
import { both, type Shape, shift, union } from '../core/shape.ts';
import { toPath } from '../core/fit-path.ts';
import type { FacePart } from './face.ts';
import type { FigureSpec } from './figure.ts';
import { FINE, type Part } from './paint.ts';
import { type Light, lightDir2, toneOf } from './tones.ts';

const SMALL = { tol: 0.2, corner: 40, min: 0.2, digits: 1 };
const isPlane = /^(face|side|chin|beard)$/;

/** A face as SVG: planes first, then eyes, nose and mouth. */
export function paintFace(parts: FacePart[], spec: FigureSpec, skin: string): string {
  const ordered = [...parts.filter((p) => isPlane.test(p.name)), ...parts.filter((p) => !isPlane.test(p.name))];
  return ordered
    .map((p) => {
      if (p.colour === 'glint' && spec.skin < 4) return '';
      const d = toPath(p.shape, p.name === 'face' ? FINE : SMALL);
      const opacity = p.opacity ? ` fill-opacity="${p.opacity}"` : '';
      return d ? `<path d="${d}" fill="${colourOf(p, spec, skin)}"${opacity}/>` : '';
    })
    .join('');
}

/** Fringe and cap peak throw shade on the forehead. */
export function browShadow(over: Part[], face: Shape, spec: FigureSpec): string {
  const throwing = over.filter((q) => /hat-peak|hair-front/.test(q.name)).map((q) => q.shape);
  if (!throwing.length) return '';
  const peaked = spec.hat === 'cap' || spec.hat === 'bowler';
  const thrown = shift(union(...throwing), [-lightDir2(spec.light)[0] * 2, peaked ? 11 : 3.5]);
  const d = toPath(both(thrown, face), FINE);
  return d ? `<path d="${d}" fill="#070a14" fill-opacity="${peaked ? 0.34 : 0.2}"/>` : '';
}

function colourOf(p: FacePart, spec: FigureSpec, skin: string): string {
  const l: Light = spec.light,
    tone = p.tone ?? 'shade';
  const colours: Record<NonNullable<FacePart['colour']>, string> = {
    skin: toneOf(skin, tone, l),
    lip: toneOf(mix(skin, '#8e3b3a', 0.45), tone, l),
    hair: toneOf(mix(spec.hairColour, '#20140f', 0.35), 'half', l),
    beard: toneOf(spec.hairColour, tone, l),
    spark: mix(l.key, '#ffffff', 0.3),
    glint: mix(toneOf(skin, 'lit', l), l.key, 0.05 + 0.026 * spec.skin),
    white: toneOf(mix('#e6ded2', skin, 0.12), 'half', l),
    iris: toneOf('#2e1f18', 'half', l),
    line: toneOf(mix(skin, '#1d0f0c', 0.78), 'half', l),
  };
  return colours[p.colour ?? 'line'];
}
