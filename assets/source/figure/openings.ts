// What shows at the front of a top: the jumper under a cardigan, the lapels and tie of a dressing gown, a staff pass.
import { add, lerp, mul, scale, type V2 } from '../core/vec.ts';
import { circle, closeGaps, hull, poly, type Shape, stroke, union } from '../core/shape.ts';
import type { Stroke } from './garments.ts';
import { on } from './limbs.ts';
import type { ClothPart } from './outfit.ts';
import type { Mark } from './paint.ts';
import type { Joints } from './skeleton.ts';
import type { Trunk } from './trunk.ts';
import type { View } from './view.ts';
import { way } from './way.ts';

const UNDER = '#d9d2c4';

/** One edge of an open cardigan, down the left (1) or the right (-1), to the seat. */
const edge = (s: 1 | -1): [number, number][] =>
  way(1.02, s * 40, 0.9, s * 26, 0.7, s * 18, 0.45, s * 16, 0.2, s * 18, 0.06, s * 20);

/** What the open front of a cardigan leaves free, from the neck through the hem: the cloth parts there. */
export function cardiganGap(v: View, t: Trunk, j: Joints, ease: number, length: number): Shape {
  const tail = (s: 1 | -1): V2[] =>
    [0.6, 1, 1.6].map((k) => {
      const at = length * k,
        side = lerp(on(j.legR, at), on(j.legL, at), 0.5 + s * (0.3 + 0.07 * k));
      return v.p(add(side, scale(j.legL.back, -0.3)));
    });
  const down = (s: 1 | -1): V2[] => [...edge(s).map(([h, a]) => v.p(t.at(h, a, ease))), ...tail(s)];
  return poly(...down(1), ...down(-1).toReversed());
}

/** The blouse under an open cardigan, buttoned to the neck and worn over the belt. */
export function blouse(v: View, t: Trunk, curve: Stroke, colour = UNDER): ClothPart {
  return {
    name: 'blouse',
    shape: t.body(0.02, 1, 0.035),
    colour,
    round: 16,
    marks: [
      {
        shape: union(
          ...[0.9, 0.76, 0.62, 0.48, 0.34, 0.2].map((h) => circle(v.p(t.at(h, 1, 0.035)), 3)),
          curve(way(0.95, 4, 0.5, 5, 0.04, 5), 1.4, [0.6, 0.6]),
        ),
        tone: 'deep',
      },
      {
        shape: union(
          curve(way(0.66, 4, 0.5, -6, 0.4, -16), 3, [0.1, 0.6]),
          curve(way(0.3, 8, 0.2, 14, 0.08, 17), 2.6, [0.1, 0.6]),
        ),
        tone: 'shade',
      },
    ],
    cast: 3,
  };
}

/** A cardigan buttoned all the way: the edge of its band, and one button under the other. */
export function cardiganButtons(v: View, t: Trunk, j: Joints, ease: number, length: number): Mark[] {
  const below = (k: number, aside: number): V2 =>
    v.p(add(lerp(on(j.legR, k), on(j.legL, k), 0.5 + aside), scale(j.legL.back, -0.4)));
  const line = [0.99, 0.85, 0.7, 0.5, 0.3, 0.1].map((h) => v.p(t.at(h, 6, ease)));
  return [
    { shape: stroke([...line, below(length * 0.5, 0.1), below(length, 0.1)], 2.4, [0.6, 0.8]), tone: 'shade' },
    {
      shape: union(...[0.92, 0.77, 0.62, 0.47, 0.32, 0.17, 0.03].map((h) => circle(v.p(t.at(h, -1, ease)), 2.9, 14))),
      tone: 'deep',
    },
  ];
}

/** A collar that stands up round the neck, a little lower in front, with its own button. */
export function standingCollar(v: View, t: Trunk, j: Joints, ease: number, colour: string): ClothPart[] {
  if (!t.faces(0.97, 0)) return [];
  const round = Array.from({ length: 25 }, (_, i) => i * 15 - 180);
  const near = round.filter((a) => t.faces(1, a));
  const upper = (a: number): V2 => {
    const high = 0.13 + 0.15 * Math.sin((a * Math.PI) / 360) ** 2;
    return v.p(add(t.at(1, a, 0.015), mul(j.Rc, [0, high, 0.02])));
  };
  const lower = (a: number): V2 => v.p(t.at(0.965, a, ease * 0.4));
  const up = (a: number, width: number, ends: number): Shape => stroke([lower(a), upper(a)], width, [ends, ends]);
  return [
    {
      name: 'collar',
      shape: closeGaps(hull([...near.map(upper), ...near.map(lower)]), 1),
      colour,
      round: 4,
      marks: [
        { shape: union(...near.filter((a) => a % 30 !== 0).map((a) => up(a, 1.5, 0.3))), tone: 'half' },
        ...(t.faces(1, 3) ? [{ shape: up(3, 2.4, 0.7), tone: 'shade' as const }] : []),
      ],
    },
  ];
}

/** A dressing gown crossed left over right, with its tie. */
export function gownOpening(v: View, t: Trunk, j: Joints, curve: Stroke, ease: number, under = UNDER): Mark[] {
  const marks: Mark[] = [];
  if (t.faces(0.6, 0)) {
    marks.push(
      {
        shape: t.patch(way(1.04, 42, 0.86, 20, 0.6, -2, 0.44, -14, 0.6, -12, 0.86, -24, 1.04, -42), ease),
        colour: under,
      },
      ...nightdressFront(v, t, curve, ease, under),
      {
        shape: union(
          curve(way(1.02, 52, 0.86, 27, 0.62, 6, 0.42, -12), 13, [0.7, 0.8]),
          curve(way(1.02, -52, 0.86, -30, 0.66, -16, 0.52, -8), 13, [0.7, 0.3]),
        ),
        tone: 'half',
      },
      {
        shape: curve(way(0.42, -12, 0.2, -16, 0.02, -18), 2.6, [0.5, 0.2]),
        tone: 'deep',
      },
      {
        shape: stroke(
          [
            v.p(t.at(0.03, -18, ease)),
            v.p(add(on(j.legR, 0.7), [0.12, 0, 0.35])),
            v.p(add(on(j.legR, 1.4), [0.16, 0, 0.3])),
          ],
          3.4,
          [0.1, 0.6],
        ),
        tone: 'deep',
      },
    );
  }
  if (t.faces(0.4, 0)) {
    const round = [-100, -60, -20, 20, 60, 100];
    marks.push(
      {
        shape: t.patch(
          [
            ...round.map((a): [number, number] => [0.425, a]),
            ...round.toReversed().map((a): [number, number] => [0.37, a]),
          ],
          ease + 0.02,
        ),
        tone: 'shade',
      },
      {
        shape: union(
          curve(way(0.4, 8, 0.24, 12, 0.1, 10), 6, [0.6, 0.9]),
          curve(way(0.4, 2, 0.27, -2, 0.16, -8), 6, [0.6, 0.9]),
        ),
        tone: 'shade',
      },
    );
  }
  return marks;
}

/** The neckline of a nightdress, its band, and small sprigs on the cloth. */
function nightdressFront(v: View, t: Trunk, curve: Stroke, ease: number, under: string): Mark[] {
  const neckline = way(1.0, 40, 0.955, 22, 0.93, 0, 0.955, -22, 1.0, -40);
  const sprigs = way(0.87, 12, 0.87, -9, 0.8, 1, 0.8, -17, 0.73, 9, 0.73, -8, 0.66, 0, 0.66, -15, 0.59, -7);
  return [
    { shape: t.patch([...way(1.06, 44), ...neckline, ...way(1.06, -44)], ease), colour: '#skin' },
    { shape: curve(neckline, 4, [0.7, 0.7]), colour: under, tone: 'half' },
    { shape: union(...sprigs.map(([h, a]) => circle(v.p(t.at(h, a, ease)), 2, 10))), colour: under, tone: 'shade' },
  ];
}

/** A ribbon round the neck and a blank card on it. */
export function lanyard(t: Trunk, curve: Stroke, ease: number, colour: string): ClothPart[] {
  if (!t.faces(0.7, 0)) return [];
  return [
    {
      name: 'ribbon',
      shape: union(
        curve(way(1.0, 44, 0.84, 17, 0.6, 1), 3.4, [0.9, 0.9]),
        curve(way(1.0, -44, 0.84, -17, 0.6, -1), 3.4, [0.9, 0.9]),
      ),
      colour,
      round: 0,
      marks: [],
      cast: 1,
    },
    {
      name: 'pass',
      shape: t.patch(way(0.61, 9, 0.61, -9, 0.45, -9, 0.45, 9), ease + 0.02),
      colour: '#e9e4d8',
      round: 0,
      marks: [
        {
          shape: t.patch(way(0.58, 5, 0.58, -5, 0.51, -5, 0.51, 5), ease + 0.02),
          colour: '#8d93a3',
        },
      ],
      cast: 2,
    },
  ];
}
