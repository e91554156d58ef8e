// What shows at the front of a top: the jumper under a cardigan, the lapels and tie of a dressing gown, a staff pass.
import { add } from '../core/vec.ts';
import { circle, stroke, union } from '../core/shape.ts';
import type { Stroke } from './garments.ts';
import { on } from './limbs.ts';
import type { ClothPart } from './outfit.ts';
import type { Mark } from './paint.ts';
import type { Joints } from './skeleton.ts';
import type { Trunk } from './trunk.ts';
import type { View } from './view.ts';
import { way } from './way.ts';

const UNDER = '#d9d2c4';

/** One edge of an open cardigan, down the left (1) or the right (-1). */
const edge = (s: 1 | -1): [number, number][] => [
  [1, s * 39],
  [0.9, s * 26],
  [0.7, s * 20],
  [0.45, s * 20],
  [0.2, s * 26],
  [-0.04, s * 33],
];

/** A cardigan worn open over a blouse buttoned to the neck. */
export function cardiganOpening(v: View, t: Trunk, curve: Stroke, ease: number, under = UNDER): Mark[] {
  return [
    {
      shape: t.patch(
        way(
          1.02,
          40,
          0.9,
          26,
          0.7,
          20,
          0.45,
          20,
          0.2,
          26,
          -0.06,
          34,
          -0.06,
          -34,
          0.2,
          -26,
          0.45,
          -20,
          0.7,
          -20,
          0.9,
          -26,
          1.02,
          -40,
        ),
        ease,
      ),
      colour: under,
    },
    {
      shape: union(
        ...[0.9, 0.76, 0.62, 0.48, 0.34, 0.2].map((h) => circle(v.p(t.at(h, 1, ease)), 3.4)),
        curve(way(0.95, 4, 0.5, 5, 0.1, 5), 1.4, [0.6, 0.6]),
      ),
      colour: under,
      tone: 'deep',
    },
    { shape: union(curve(edge(1), 4, [0.8, 0.8]), curve(edge(-1), 4, [0.8, 0.8])), tone: 'half' },
    {
      shape: stroke([v.p(t.at(0.66, 4, ease)), v.p(t.at(0.5, -6, ease)), v.p(t.at(0.4, -16, ease))], 3, [0.1, 0.6]),
      colour: under,
      tone: 'shade',
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
