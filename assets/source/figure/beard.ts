// Beards: a shade on the jaw, or a mass that changes its outline.
import type { V3 } from '../core/vec.ts';
import { both, hull, minus, poly, type Shape, union } from '../core/shape.ts';
import type { Sketch } from './face.ts';
import type { HeadFrame } from './head.ts';

/** How much beard. */
export type Beard = 'none' | 'stubble' | 'short' | 'full';

const sides = (f: (s: 1 | -1) => V3[]): V3[] => [...f(1), ...f(-1)];

/** What a beard adds to the outline of the face; nothing for stubble. */
export function beardMass(h: HeadFrame, kind: Beard): Shape {
  if (kind === 'none' || kind === 'stubble') return [];
  const low = kind === 'full' ? -0.12 : -0.012,
    out = kind === 'full' ? 0.022 : 0.008;
  const points: V3[] = [
    [0.1, low, 0.31],
    [-0.1, low, 0.31],
    [0, low - 0.02, 0.34],
    [0, 0.12, 0.385],
    ...sides((s) => [
      [s * (h.f.jaw + out), 0.24, 0.02],
      [s * (h.f.jaw * 0.84 + out), 0.09 - out, 0.17],
      [s * 0.13, 0.18, 0.32],
    ]),
  ];
  return hull(points.map(h.p));
}

/** The beard over the planes of the face, under mouth and nose. */
export function drawBeard(k: Sketch, kind: Beard): void {
  if (kind === 'none') return;
  const { h, out, outline, front } = k;
  const P = (points: V3[]): Shape => poly(...points.map(h.p));
  const top: V3[] = [
    [0.34, 0.5, 0.0],
    [0.3, 0.4, 0.1],
    [0.235, 0.3, 0.23],
    [0.16, 0.262, 0.31],
    [0.1, 0.272, 0.35],
    [0.05, 0.286, 0.385],
    [0, 0.278, 0.395],
  ];
  const half = (s: 1 | -1): Shape =>
    P([...top.map(([x, y, z]): V3 => [s * x, y, z]), [0, -0.4, 0.5], [s * 0.1, -0.4, 0.3], [s * 0.4, -0.2, 0.02]]);
  const zone = union(half(1), half(-1));
  // bare skin round the mouth: a little below the lower lip, and the lips themselves
  const lips = hull(
    sides((s): V3[] => [
      [s * 0.062, 0.21, 0.352],
      [s * 0.03, 0.184, 0.366],
      [s * 0.02, 0.224, 0.374],
    ]).map(h.p),
  );
  const shape = minus(both(zone, outline), lips);
  const shaded = union(...out.filter((p) => p.name === 'side' && p.tone === 'shade').map((p) => p.shape));
  const opacity = kind === 'stubble' ? 0.3 : 0.96;
  out.push({ name: 'beard', shape, colour: 'beard', tone: front, opacity });
  const dark = both(shape, shaded);
  if (dark.length) out.push({ name: 'beard', shape: dark, colour: 'beard', tone: 'shade', opacity });
}
