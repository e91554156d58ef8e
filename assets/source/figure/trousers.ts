// Feet, legs and skirts, far leg first. Both legs and the seat are one piece of cloth, shaded where the near leg covers the far.
import { add, lerp, scale, type V2 } from '../core/vec.ts';
import {
  both,
  circle,
  circlePts,
  closeGaps,
  fillHoles,
  grow,
  hull,
  minus,
  poly,
  type Shape,
  stroke,
  union,
} from '../core/shape.ts';
import type { Body } from './body.ts';
import { bendFolds, legRadius, legTube, on, shoe, skirt, slipper, toes } from './limbs.ts';
import type { BottomKind, ClothPart, Outfit } from './outfit.ts';
import type { Mark } from './paint.ts';
import type { Seat } from './seat.ts';
import type { Joints, LimbJoints } from './skeleton.ts';
import type { Trunk } from './trunk.ts';
import { HEAD, hull3, tube, type View } from './view.ts';

/** Stockings under a skirt. */
const STOCKINGS = '#3d3739';

/** Legs in drawing order: what lies behind the trunk, and what lies before it. */
interface Lower {
  legs: ClothPart[];
  lap: ClothPart[];
}

/** Draws shoes, and trousers, a skirt over stockings or a nightdress over bare legs. */
export function drawTrousers(v: View, j: Joints, b: Body, t: Trunk, o: Outfit, seat: Seat): Lower {
  const { kind: bottom, colour } = o.bottom,
    bare = bottom === 'nightdress',
    kind = bottom === 'trousers' ? 'trousers' : bare ? 'bare' : 'slim',
    parts: ClothPart[] = [],
    marks: Mark[] = [];
  const depth = (l: LimbJoints): number => v.z(l.b) + v.z(l.c);
  const order = depth(j.legL) < depth(j.legR) ? (['L', 'R'] as const) : (['R', 'L'] as const);
  const to = bare ? 1.95 : o.feet === 'bare' ? 1.78 : kind === 'trousers' ? 1.97 : 1.92;
  const shapes: Shape[] = [],
    shins: Shape[] = [];
  for (const side of order) {
    const limb = side === 'L' ? j.legL : j.legR,
      foot = side === 'L' ? j.footL : j.footR;
    parts.push(...footParts(v, b, o, side, foot));
    if (!bare) marks.push({ shape: bendFolds(v, limb, b.legR[2] * 1.15, 2), tone: 'shade' });
    if (kind === 'trousers') marks.push(...hemFolds(v, limb, b));
    const thigh = legTube(v, limb, b, kind, seat.lap ? lapFrom(v, limb) : 0, 1);
    shapes.push(union(seat.above ? sat(thigh, limb, v, seat.above) : thigh, legTube(v, limb, b, kind, 1, to)));
    shins.push(minus(legTube(v, limb, b, kind, 1.1, to), thigh));
  }
  const [far, near] = shapes as [Shape, Shape];
  // thighs that come towards us end at the knee: what hangs from it is turned from the light
  if (seat.lap) marks.push({ shape: union(minus(shins[0]!, near), shins[1]!), tone: 'shade', opacity: 0.4 });
  if (!seat.low) marks.push(...hipFolds(v, t));
  const overlap = both(far, grow(near, 7));
  const belowHip = poly(
    ...(
      [
        [-4, -0.35],
        [4, -0.35],
        [4, -9],
        [-4, -9],
      ] as const
    ).map(([x, y]) => v.p(add(j.pelvis, [x, y, 0]))),
  );
  marks.unshift({ shape: minus(seat.low ? overlap : both(overlap, belowHip), near), tone: 'shade' });
  const cloth = { colour: bottom === 'skirt' ? STOCKINGS : colour, round: 10, cast: 4, skin: bare };
  const hips = hipsOf(v, j, b, t, kind, seat);
  const legs = closeGaps(union(far, near, seat.lap ? lapOf(v, j, b, kind) : hips), 4);
  // no edge of its own where a thigh comes out of the hip, or a bare leg goes into the foot
  const flow = union(
    ...[j.legL, j.legR].flatMap((l) => [
      seat.lap ? circle(v.p(on(l, lapFrom(v, l))), b.legR[0] * 125) : [],
      bare ? circle(v.p(l.c), b.legR[4] * 190) : [],
    ]),
  );
  parts.push({ name: 'trousers', shape: fillHoles(legs, 900), marks, ...cloth, flow });
  if (bottom === 'skirt') parts.push(longSkirt(v, j, b, t, colour, 1.14, 0.09, seat));
  if (bare) parts.push(longSkirt(v, j, b, t, colour, 1.4, 0.05, seat));
  return seat.lap
    ? { legs: [{ name: 'seat', shape: hips, marks: [], ...cloth, skin: false, colour }], lap: parts }
    : { legs: parts, lap: [] };
}

/** A shoe, a boot, a bare foot, or a bare foot in a slipper. */
function footParts(v: View, b: Body, o: Outfit, side: 'L' | 'R', foot: Joints['footL']): ClothPart[] {
  const bare = o.feet === 'bare' || o.feet === 'slippers';
  const part: ClothPart = {
    name: `foot${side}`,
    shape: shoe(v, foot, b, o.feet === 'boots', bare),
    colour: o.shoes,
    round: 4,
    marks: o.feet === 'bare' ? [{ shape: toes(v, foot, b), tone: 'shade' }] : [],
    skin: bare,
  };
  if (o.feet !== 'slippers') return [part];
  return [part, { name: `slipper${side}`, shape: slipper(v, foot, b), colour: o.shoes, round: 4, marks: [], cast: 2 }];
}

/** Where along the thigh a lap begins: the more it comes towards us, the nearer to the knee. */
function lapFrom(v: View, { a, b: knee }: LimbJoints): number {
  const length = Math.hypot(knee[0] - a[0], knee[1] - a[1], knee[2] - a[2]);
  return Math.round((0.25 + 0.25 * Math.max(0, (v.z(knee) - v.z(a)) / length)) * 10) / 10;
}

/** The lap where both thighs come out of the trunk side by side; nothing for legs apart. */
function lapOf(v: View, j: Joints, b: Body, kind: BottomKind | 'bare'): Shape {
  const roots = [j.legL, j.legR].map((l) => {
    const from = lapFrom(v, l);
    return { at: v.p(on(l, from)), r: legRadius(b, from, kind) * 0.88 * HEAD };
  });
  const apart = Math.abs(roots[0]!.at[0] - roots[1]!.at[0]);
  return apart > b.hipHalf * 2.6 * HEAD ? [] : hull(roots.flatMap(({ at, r }) => circlePts(at, r)));
}

/** A thigh flattened by the seat; the knee hangs free. */
function sat(thigh: Shape, limb: LimbJoints, v: View, above: Shape): Shape {
  const free = circle(v.p(limb.b), v.p(limb.a)[1] < v.p(limb.b)[1] - 12 ? 60 : 34);
  return union(both(thigh, above), both(thigh, free));
}

function hipsOf(v: View, j: Joints, b: Body, t: Trunk, kind: BottomKind | 'bare', seat: Seat): Shape {
  const hips = closeGaps(
    union(
      hull3(v, [...t.ring(0.3, 0.03), ...t.ring(0.0, 0.035)]),
      ...[j.legL, j.legR].map((l) =>
        tube(v, [
          { at: l.a, r: legRadius(b, 0, kind) },
          { at: on(l, 0.2), r: legRadius(b, 0.2, kind) * 0.98 },
        ]),
      ),
    ),
    5,
  );
  if (!seat.above) return hips;
  const sunk = hull([j.legL, j.legR].flatMap((l) => circlePts(v.p(l.a), legRadius(b, 0, kind) * HEAD)));
  return both(union(hips, sunk), seat.above);
}

/** A plain skirt, or the lower half of a nightdress. */
function longSkirt(
  v: View,
  j: Joints,
  b: Body,
  t: Trunk,
  colour: string,
  length: number,
  flare: number,
  seat: Seat,
): ClothPart {
  // each fold starts at another height and leans a little, or cloth looks pleated
  const at = (k: number, aside: number): V2 =>
    v.p(add(lerp(on(j.legR, k), on(j.legL, k), 0.5 + aside * 0.9), scale(j.legL.back, -0.2)));
  const end = length - 0.05;
  const fold = (x: number, from: number, lean: number): Shape =>
    stroke([at(from, x), at((from + end) / 2, x + lean), at(end, x + lean * 0.6)], 3.4, [0.02, 0.7]);
  const folds = union(fold(-0.52, 0.5, -0.06), fold(-0.12, 0.85, 0.1), fold(0.5, 0.3, 0.05));
  const marks: Mark[] = seat.low ? [] : [{ shape: folds, tone: 'shade' }];
  if (seat.lap) marks.push(...lapFolds(v, j, b, length));
  const shape = skirt(v, j, b, t, length, 0.03, flare, seat);
  return { name: 'skirt', shape, colour, round: 13, marks, cast: 5 };
}

/** A skirt over a lap: it dips between the thighs, and what hangs from the knees is turned from the light. */
function lapFolds(v: View, j: Joints, b: Body, length: number): Mark[] {
  const knees = [j.legL, j.legR],
    disc = (l: LimbJoints, k: number): V2[] => circlePts(v.p(on(l, k)), (legRadius(b, k, 'bare') + 0.05) * HEAD);
  const thighs = knees.map((l) => hull([...disc(l, 0.4), ...disc(l, 1)]));
  const drop = hull(knees.flatMap((l) => [...disc(l, 1.1), ...disc(l, length), ...disc(l, length + 0.3)]));
  const dip = stroke(
    [0.5, 0.85, 1.05, length].map((k) => v.p(lerp(on(j.legR, k), on(j.legL, k), 0.5))),
    4,
    [0.02, 0.5],
  );
  return [
    { shape: minus(drop, union(...thighs)), tone: 'shade', opacity: 0.4 },
    { shape: dip, tone: 'shade', opacity: 0.7 },
  ];
}

/** Cloth breaking over the shoe. */
function hemFolds(v: View, limb: LimbJoints, b: Body): Mark[] {
  return (
    [
      [1.9, 0.2],
      [1.8, 0.12],
    ] as const
  ).map(([y, w]) => {
    const c = on(limb, y),
      r = legRadius(b, y, 'trousers');
    return {
      shape: stroke(
        [v.p(add(c, [-r, 0.05, 0])), v.p(add(c, [-r * 0.3, -0.03, 0.1])), v.p(add(c, [r * w * 3, 0.02, 0]))],
        2.4,
        [0.9, 0.05],
      ),
      tone: 'shade',
    };
  });
}
/** Pulls from the fork of the legs, and the fly or the back seam. */
function hipFolds(v: View, t: Trunk): Mark[] {
  const marks: Mark[] = [],
    at = (h: number, a: number, ease: number) => v.p(t.at(h, a, ease));
  if (t.faces(0.05, 0)) {
    marks.push({
      shape: union(
        stroke([at(-0.06, 2, 0.02), at(0.0, 24, 0.02), at(0.04, 46, 0.02)], 2.6, [0.9, 0.05]),
        stroke([at(-0.06, -2, 0.02), at(0.02, -22, 0.02), at(0.07, -44, 0.02)], 2.6, [0.9, 0.05]),
        stroke([at(0.12, 1, 0.03), at(-0.1, 0, 0.03)], 1.8, [0.5, 0.8]),
      ),
      tone: 'shade',
    });
  }
  if (t.faces(0.05, 180)) {
    marks.push({
      shape: union(
        stroke([at(0.12, 180, 0.03), at(-0.12, 180, 0.0)], 2, [0.2, 0.9]),
        stroke([at(-0.12, 176, 0.02), at(-0.09, 148, 0.02)], 2.4, [0.9, 0.05]),
      ),
      tone: 'shade',
    });
  }
  return marks;
}
