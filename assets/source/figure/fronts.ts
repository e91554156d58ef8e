// What is drawn on the front of work clothes and young people's clothes. Cardigan, gown and lanyard are in `openings.ts`.
import { union } from '../core/shape.ts';
import type { Stroke } from './garments.ts';
import type { Outfit, TopKind } from './outfit.ts';
import type { Mark } from './paint.ts';
import { strip } from './panels.ts';
import type { Trunk } from './trunk.ts';
import { way } from './way.ts';

type Line = [number, number][];
const both = (curve: Stroke, line: Line, width: number, ends?: [number, number]) =>
  union(
    curve(line, width, ends),
    curve(
      line.map(([h, a]) => [h, -a]),
      width,
      ends,
    ),
  );
/** Buttons or a zip down the middle. */
const middle = (curve: Stroke, from: number, to: number, width = 1.8): Mark => ({
  shape: curve(
    [
      [from, 0],
      [(from + to) / 2, 1],
      [to, 1],
    ] as Line,
    width,
    [0.7, 0.7],
  ),
  tone: 'shade',
});

/** A top's front as its drawing finds it. */
interface Front {
  t: Trunk;
  curve: Stroke;
  ease: number;
  /** Colours of what is worn under it, and of its trim. */
  under: string;
  trim: string;
  /** A patch pocket under its flap, the upper edge at this height. */
  pocket: (h: number, a: number) => Mark[];
}
type DrawFront = (f: Front) => Mark[];

/** Marks on the front of a top, for those that have any. */
export function front(top: Outfit['top'], t: Trunk, curve: Stroke, ease: number): Mark[] {
  const under = top.under ?? '#d9d2c4';
  const pocket = (h: number, a: number): Mark[] => [
    { shape: strip(t, h - 0.022, h, a - 14, a + 14, ease), tone: 'half' },
    {
      shape: curve(
        way(h - 0.02, a - 13, h - 0.085, a - 12, h - 0.092, a, h - 0.085, a + 12, h - 0.02, a + 13),
        1.3,
        [0.7, 0.7],
      ),
      tone: 'shade',
    },
  ];
  return FRONTS[top.kind]?.({ t, curve, ease, under, trim: top.trim ?? under, pocket }) ?? [];
}

const shirtFront: DrawFront = ({ curve }) => [middle(curve, 0.93, 0.12)];

/** Shirt and tie between lapels. */
const blazerFront: DrawFront = ({ t, curve, ease, under, trim: tie }) => [
  { shape: t.patch(way(1.04, 42, 0.86, 24, 0.62, 4, 0.62, -4, 0.86, -24, 1.04, -42), ease), colour: under },
  { shape: t.patch(way(0.97, 5, 0.93, 7, 0.62, 4, 0.6, 0, 0.62, -4, 0.93, -7, 0.97, -5), ease), colour: tie },
  { shape: both(curve, way(1, 46, 0.86, 27, 0.6, 5), 8, [0.8, 0.3]), tone: 'half' },
  { shape: curve(way(0.6, 1, 0.3, 4, 0, 8), 2.2, [0.6, 0.6]), tone: 'deep' },
  { shape: both(curve, way(0.22, 34, 0.22, 60), 2.6), tone: 'deep' },
];

/** A winter coat, its scarf or jumper showing in the neck. */
const coatFront: DrawFront = ({ t, curve, ease, under, trim: scarf }) => [
  { shape: t.patch(way(1.04, 40, 0.9, 24, 0.7, 3, 0.7, -3, 0.9, -24, 1.04, -40), ease), colour: under },
  { shape: both(curve, way(1.02, 30, 0.88, 13, 0.72, 5), 12, [0.8, 0.6]), colour: scarf },
  { shape: both(curve, way(1, 48, 0.86, 30, 0.68, 5), 11, [0.8, 0.4]), tone: 'half' },
  { shape: curve(way(0.68, 2, 0.36, 5, -0.02, 6), 2.6, [0.6, 0.6]), tone: 'deep' },
  { shape: curve(way(0.56, -9, 0.4, -9, 0.24, -9), 1.2, [0.1, 0.1]), tone: 'deep' },
  { shape: both(curve, way(0.3, 40, 0.16, 50), 3.2), tone: 'deep' },
];

const FRONTS: Partial<Record<TopKind, DrawFront>> = {
  shirt: shirtFront,
  pyjamas: shirtFront,
  duty: ({ curve, pocket }) => [middle(curve, 0.93, 0.16), ...pocket(0.72, 34), ...pocket(0.72, -34)],
  polo: ({ t, curve, ease, trim }) => [
    middle(curve, 0.93, 0.8, 2.2),
    { shape: strip(t, 0.7, 0.74, 26, 40, ease), colour: trim },
  ],
  jumper: ({ curve }) => [{ shape: both(curve, way(1, 64, 0.985, 34, 0.975, 0), 5, [0.9, 0.9]), tone: 'half' }],
  fleece: ({ curve, trim }) => [
    middle(curve, 1, 0.07, 2.6),
    { shape: both(curve, way(1.01, 60, 0.99, 26, 0.97, 3), 9, [0.9, 0.9]), tone: 'half' },
    { shape: curve(way(0.74, 42, 0.72, 34, 0.69, 20), 3, [0.9, 0.9]), colour: trim },
    { shape: both(curve, way(0.32, 40, 0.2, 52), 2.2), tone: 'deep' },
  ],
  tracksuit: ({ curve, trim }) => [
    { shape: both(curve, way(1.01, 60, 0.99, 26, 0.97, 3), 10, [0.9, 0.9]), tone: 'half' },
    { shape: both(curve, way(0.98, 70, 0.8, 52, 0.62, 76), 5, [0.8, 0.6]), colour: trim },
    middle(curve, 0.98, 0.09, 2.6),
  ],
  hoodie: ({ curve, trim }) => [
    { shape: both(curve, way(0.34, 44, 0.2, 56, 0.13, 58), 2.4), tone: 'deep' },
    { shape: curve(way(0.34, 44, 0.35, 0, 0.34, -44), 2.4), tone: 'deep' },
    { shape: both(curve, way(0.97, 14, 0.87, 13, 0.77, 12), 2.2, [0.7, 0.9]), colour: trim },
  ],
  tunic: ({ curve, pocket, trim }) => [
    { shape: both(curve, way(0.98, 34, 0.86, 5), 5, [0.9, 0.9]), colour: trim },
    middle(curve, 0.86, 0.04),
    ...pocket(0.73, 30),
    { shape: both(curve, way(0.2, 26, 0.2, 58), 2.4), tone: 'deep' },
  ],
  blazer: blazerFront,
  coat: coatFront,
  dress: ({ curve }) => [{ shape: both(curve, way(1, 50, 0.97, 22, 0.94, 0), 3, [0.9, 0.9]), tone: 'half' }],
  greens: ({ curve, pocket }) => [
    middle(curve, 0.92, 0.04, 2.2),
    ...pocket(0.74, 34),
    ...pocket(0.74, -34),
    { shape: both(curve, way(0.2, 24, 0.2, 56), 2.4), tone: 'deep' },
  ],
};
