// What makes the silhouette a response officer: vest or reflective jacket, radio, camera, belt, and the word on the back.
// Generic British: no badge, number or force.
import { circlePts, closeGaps, grow, hull, minus, poly, type Shape, stroke, union } from '../core/shape.ts';
import { add, mul, scale, type V2 } from '../core/vec.ts';
import { hiVis } from './hi-vis.ts';
import { letters } from './lettering.ts';
import type { Outfit } from './outfit.ts';
import type { Mark, Part } from './paint.ts';
import { fromBehind, strip, yoke } from './panels.ts';
import type { Joints } from './skeleton.ts';
import type { Trunk } from './trunk.ts';
import { stack, type View } from './view.ts';
import { way } from './way.ts';

/** Stab vest (or the jacket that is worn over it), radio, body camera and belt over a dark shirt. */
export function policeKit(v: View, t: Trunk, j: Joints, ease: number, over?: Outfit['over']): Part[] {
  const garment = over === 'hi-vis' ? hiVis(v, t, ease + 0.07) : [vest(v, t, ease + 0.075), ...belt(v, t, ease + 0.06)];
  return [...garment, ...radio(v, t, j, ease + 0.125), ...camera(v, t, j, ease + 0.125)];
}

function vest(v: View, t: Trunk, e: number): Part {
  const rear = fromBehind(v, t);
  const rings = [0.27, 0.34, 0.42, 0.5, 0.58, 0.66, 0.74].map((h) => t.ring(h, e));
  const line = (points: [number, number][], width: number): Shape =>
    stroke(
      points.map(([h, a]) => v.p(t.at(h, a, e))),
      width,
      [0.6, 0.6],
    );
  const marks: Mark[] = [];
  if (t.faces(0.5, 0)) {
    marks.push({ shape: line(way(0.86, 0, 0.6, 0, 0.28, 0), 2), tone: 'deep' });
    for (const a of [33, -31])
      if (t.faces(0.5, a)) marks.push({ shape: strip(t, 0.36, 0.5, a - 17, a + 17, e), tone: 'deep', opacity: 0.55 });
    if (t.faces(0.76, -30))
      marks.push(
        { shape: strip(t, 0.715, 0.79, -46, -10, e), raw: '#2f5d8c', opacity: 0.95 },
        { shape: letters(v, t, 'POLICE', [0.735, 0.772], [-42, -14], e), raw: '#dfe6ea' },
      );
  }
  if (rear) {
    marks.push(
      { shape: strip(t, 0.665, 0.835, 134, 226, e), raw: '#27486d', opacity: 0.95 },
      { shape: letters(v, t, 'POLICE', [0.7, 0.8], [141, 219], e), raw: '#e6edf0' },
      { shape: strip(t, 0.36, 0.395, 110, 250, e), raw: '#aebac4', opacity: 0.55 },
      { shape: line(way(0.62, 134, 0.48, 146, 0.3, 142), 2.4), tone: 'deep' },
      { shape: line(way(0.58, 224, 0.46, 214, 0.34, 218), 2.4), tone: 'deep' },
      // rain on the shoulders
      {
        shape: union(line(way(0.945, 150, 0.925, 128, 0.87, 118), 2.6), line(way(0.945, 210, 0.92, 234, 0.86, 240), 2)),
        tone: 'lit',
        opacity: 0.6,
      },
    );
  }
  const shape = closeGaps(union(stack(v, rings), yoke(v, t, e, rear)), 3);
  return { name: 'vest', shape, colour: '#454f60', round: 20, marks, cast: 5 };
}

/** Heads across and up from a point on the chest. */
const mounted =
  (v: View, t: Trunk, j: Joints, h: number, a: number, ease: number) =>
  (x: number, y: number): V2 =>
    v.p(add(t.at(h, a, ease), add(scale(mul(j.Rc, [1, 0, 0]), x), scale(mul(j.Rc, [0, 1, 0]), y))));

function radio(v: View, t: Trunk, j: Joints, ease: number): Part[] {
  if (!t.faces(0.8, 36)) return [];
  const q = mounted(v, t, j, 0.86, 40, ease);
  const box = poly(q(-0.085, 0.06), q(0.085, 0.06), q(0.08, -0.28), q(-0.08, -0.28)),
    aerial = poly(q(0.035, 0.05), q(0.075, 0.05), q(0.07, 0.28), q(0.045, 0.28)),
    screen = poly(q(-0.05, 0.02), q(0.05, 0.02), q(0.05, -0.08), q(-0.05, -0.08));
  return [
    {
      name: 'radio',
      shape: union(box, aerial),
      colour: '#2c333e',
      round: 3,
      marks: [{ shape: screen, tone: 'lit' }],
      cast: 3,
    },
  ];
}

function camera(v: View, t: Trunk, j: Joints, ease: number): Part[] {
  if (!t.faces(0.66, -8)) return [];
  const q = mounted(v, t, j, 0.64, -4, ease);
  return [
    {
      name: 'camera',
      shape: poly(q(-0.09, 0.12), q(0.09, 0.12), q(0.09, -0.12), q(-0.09, -0.12)),
      colour: '#20262f',
      round: 2,
      marks: [
        { shape: hull(circlePts(q(0, 0.03), 4.5)), tone: 'lit' },
        { shape: hull(circlePts(q(0.05, -0.075), 1.8)), raw: '#ff5a4a' },
      ],
      cast: 2,
    },
  ];
}

/** Pouches as [from angle, to angle, height of the lower edge]. */
const POUCHES = [
  [48, 74, 0.06],
  [82, 104, 0.02],
  [-46, -70, 0.07],
  [-84, -108, 0.05],
  [128, 150, 0.06],
  [-132, -156, 0.08],
] as const;

function belt(v: View, t: Trunk, e: number): Part[] {
  const at = (points: [number, number][], ease: number): Shape => hull(points.map(([h, a]) => v.p(t.at(h, a, ease))));
  const pouches = union(
    ...POUCHES.filter(([a0, a1]) => t.faces(0.2, (a0 + a1) / 2)).map(([a0, a1, low]) =>
      at(way(0.24, a0, 0.24, a1, low, a0, low, a1), e + 0.07),
    ),
  );
  const buckle = t.faces(0.2, 0) ? at(way(0.225, -7, 0.225, 7, 0.18, 7, 0.18, -7), e + 0.02) : [];
  return [
    {
      name: 'belt',
      shape: union(stack(v, [t.ring(0.17, e), t.ring(0.235, e)]), pouches),
      colour: '#262c36',
      round: 4,
      marks: [
        { shape: minus(grow(pouches, 1.2), pouches), tone: 'deep' },
        { shape: buckle, tone: 'lit' },
      ],
      cast: 3,
    },
  ];
}
