// Tea, as it is carried and poured.
import { union } from '../core/shape.ts';
import { add, norm, scale, type V3 } from '../core/vec.ts';
import { inHand } from './hand-things.ts';
import type { Part } from './paint.ts';
import type { ThingMaker } from './props.ts';
import { along, type Axes, holder, piece, rod, round, slab, UPRIGHT } from './solids.ts';
import type { View } from './view.ts';

type Rings = [number, number][];
const CUP: Rings = [
  [0, 0.1],
  [0.2, 0.15],
];
const POT: Rings = [
  [-0.06, 0.18],
  [0.06, 0.28],
  [0.22, 0.28],
  [0.34, 0.18],
];
const LID: Rings = [
  [0.33, 0.19],
  [0.38, 0.13],
  [0.385, 0.045],
  [0.45, 0.05],
];
const BROWN = '#8a5743',
  DARK = '#7f4f3c';

const cup = (v: View, c: V3): Part[] => [
  piece('cup', round(v, c, UPRIGHT, CUP), '#d8d2c4', { round: 6 }),
  piece(
    'tea',
    round(v, along(c, UPRIGHT, 0, 0.199), UPRIGHT, [
      [0, 0.125],
      [0.001, 0.125],
    ] as Rings),
    '#6b5648',
    {
      round: 0,
      cast: 0,
    },
  ),
];
/** A round pot on `c`, its spout along the x of its axes. */
function pot(v: View, c: V3, a: Axes): Part[] {
  const at = (x: number, y: number): V3 => along(c, a, x, y);
  return [
    piece('spout', rod(v, [at(0.2, 0.04), at(0.44, 0.28)], 0.05), DARK, { round: 3 }),
    piece('handle', rod(v, [at(-0.22, 0.28), at(-0.44, 0.22), at(-0.44, 0.06), at(-0.24, 0)], 0.035), DARK, {
      round: 2,
    }),
    piece('pot', round(v, c, a, POT), BROWN, { round: 12 }),
    piece('lid', round(v, c, a, LID), DARK, { round: 3, cast: 0 }),
  ];
}

/** A tray with a pot and two cups, level between the hands. */
export const tray: ThingMaker = (j, v) => {
  const span = add(j.handL.at, scale(j.handR.at, -1)),
    x = norm([span[0], 0, span[2]] as V3),
    z: V3 = [-x[2], 0, x[0]];
  const on: Axes = { x, y: UPRIGHT.y, z },
    lying: Axes = { x, y: z, z: UPRIGHT.y };
  const half = Math.hypot(span[0], span[2]) / 2 + 0.06,
    c = along(scale(add(j.handL.at, j.handR.at), 0.5), on, 0, 0.08, 0.5);
  return {
    before: [
      piece('tray edge', union(slab(v, c, lying, [half, 0.5], 0, -0.05), slab(v, c, lying, [half, 0.5])), '#5d4a3a'),
      piece('tray', slab(v, c, lying, [half - 0.05, 0.45]), '#8d6c4c', { round: 0, cast: 0 }),
      ...cup(v, along(c, on, half * 0.64, 0, -0.2)),
      ...pot(v, along(c, on, -half * 0.36, 0.06), on),
      ...cup(v, along(c, on, half * 0.36, 0, 0.16)),
    ],
  };
};

/** A teapot in one hand, tipped outwards. */
export const teapot: ThingMaker = (j, v) => {
  const h = holder(j),
    out: V3 = norm([0.8 * h.side, -0.34, 0.5]),
    y: V3 = norm([0.34 * h.side, 0.93, 0.12]);
  const tilt: Axes = { x: out, y, z: norm([-out[2] * h.side, 0, out[0] * h.side] as V3) };
  return { before: pot(v, along(inHand(h, 0.06), tilt, 0.44, -0.12), tilt) };
};
