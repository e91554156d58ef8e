// Things in hands: a mug, a book. Sized in heads, toned by the same light as the person.
import { type V2, type V3, add, scale, mul } from '../core/vec.ts';
import { both, shift, hull, poly } from '../core/shape.ts';
import { toPath } from '../core/fit-path.ts';
import type { Joints } from './skeleton.ts';
import type { View } from './view.ts';
import { type Light, toneOf, lightDir2 } from './tones.ts';

/** A mug between both hands. */
export function mug(j: Joints, v: View, l: Light): string {
  const m = add(scale(add(j.handL.at, j.handR.at), 0.5), mul(j.Rc, [0, 0.16, 0.22])),
    w = 0.17,
    tall = 0.4;
  const ring = (y: number): V2[] =>
    Array.from({ length: 20 }, (_, i) => {
      const a = (i / 20) * Math.PI * 2;
      return v.p(add(m, [Math.cos(a) * w, y, Math.sin(a) * w]));
    });
  const body = hull([...ring(-tall / 2), ...ring(tall / 2)]);
  return (
    `<path d="${toPath(body)}" fill="${toneOf('#b9c4bd', 'shade', l)}"/><path d="${toPath(both(body, shift(body, [lightDir2(l)[0] * 10, 0])))}" fill="${toneOf('#b9c4bd', 'lit', l)}"/>` +
    `<path d="${toPath(hull(ring(tall / 2)))}" fill="${toneOf('#6b5648', 'half', l)}"/>`
  );
}
/** A shut picture book held upright against the chest: the pages part a little where a finger keeps the place. */
export function book(j: Joints, v: View, l: Light): string {
  const up: V3 = mul(j.Rc, [0.14, 1, 0]),
    right: V3 = mul(j.Rc, [1, -0.14, 0]);
  const c = add(j.chest, mul(j.Rc, [-0.02, -0.2, 0.44]));
  const q = (a: number, e: number): V2 => v.p(add(c, add(scale(right, a), scale(up, e))));
  const leaf = (colour: string, tone: 'lit' | 'half' | 'shade' | 'deep', ...points: [number, number][]): string =>
    `<path d="${toPath(poly(...points.map(([a, e]) => q(a, e))))}" fill="${toneOf(colour, tone, l)}"/>`;
  const cover = '#b0554c';
  return (
    leaf(cover, 'shade', [-0.34, -0.42], [0.38, -0.42], [0.38, 0.42], [-0.34, 0.42]) +
    leaf('#efe6d0', 'lit', [-0.3, -0.4], [0.36, -0.4], [0.36, 0.4], [-0.3, 0.4]) +
    leaf('#5a4a44', 'deep', [0.28, -0.4], [0.36, -0.14], [0.36, 0.06], [0.28, 0.4]) +
    leaf(cover, 'lit', [-0.34, -0.44], [0.3, -0.44], [0.3, 0.4], [-0.34, 0.4]) +
    leaf(cover, 'shade', [-0.34, -0.44], [-0.26, -0.44], [-0.26, 0.4], [-0.34, 0.4]) +
    leaf('#e8d8b0', 'half', [-0.16, 0.12], [0.2, 0.12], [0.2, 0.27], [-0.16, 0.27])
  );
}
