// Feet, legs and skirts, far leg first. Both legs and the seat are one piece of cloth, shaded where the near leg covers the far.
import { add, lerp } from '../core/vec.ts';
import { both, closeGaps, fillHoles, grow, minus, poly, type Shape, stroke, union } from '../core/shape.ts';
import type { Body } from './body.ts';
import { bendFolds, legRadius, legTube, on, shoe, skirt, toes } from './limbs.ts';
import type { BottomKind, ClothPart, Outfit } from './outfit.ts';
import type { Mark } from './paint.ts';
import type { Joints, LimbJoints } from './skeleton.ts';
import type { Trunk } from './trunk.ts';
import { hull3, tube, type View } from './view.ts';

/** Stockings under a skirt. */
const STOCKINGS = '#3d3739';

/** Draws shoes, and trousers or a skirt over stockings; `sitting` leaves out the folds of a standing hip. */
export function drawTrousers(v: View, j: Joints, b: Body, t: Trunk, o: Outfit, sitting: boolean): ClothPart[] {
  const skirted = o.bottom.kind === 'skirt',
    kind: BottomKind = o.bottom.kind === 'trousers' ? 'trousers' : 'slim',
    parts: ClothPart[] = [],
    marks: Mark[] = [];
  const depth = (l: LimbJoints): number => v.z(l.b) + v.z(l.c);
  const order = depth(j.legL) < depth(j.legR) ? (['L', 'R'] as const) : (['R', 'L'] as const);
  const shapes: Shape[] = [];
  for (const side of order) {
    const limb = side === 'L' ? j.legL : j.legR,
      foot = side === 'L' ? j.footL : j.footR;
    parts.push({
      name: `foot${side}`,
      shape: shoe(v, foot, b, o.feet === 'boots', o.feet === 'bare'),
      colour: o.shoes,
      round: 4,
      marks: o.feet === 'bare' ? [{ shape: toes(v, foot, b), tone: 'shade' }] : [],
      skin: o.feet === 'bare',
    });
    marks.push({ shape: bendFolds(v, limb, b.legR[2] * 1.15, 2), tone: 'shade' });
    if (kind === 'trousers') marks.push(...hemFolds(v, limb, b));
    shapes.push(legTube(v, limb, b, kind, o.feet === 'bare' ? 1.78 : kind === 'trousers' ? 1.97 : 1.92));
  }
  const [far, near] = shapes as [Shape, Shape];
  if (!sitting) marks.push(...hipFolds(v, t));
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
  marks.unshift({ shape: minus(sitting ? overlap : both(overlap, belowHip), near), tone: 'shade' });
  const seat = closeGaps(
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
  parts.push({
    name: 'trousers',
    shape: fillHoles(closeGaps(union(far, near, seat), 4), 900),
    colour: skirted ? STOCKINGS : o.bottom.colour,
    round: 10,
    marks,
    cast: 4,
  });
  if (skirted) parts.push(kneeSkirt(v, j, b, t, o.bottom.colour));
  return parts;
}

/** A plain skirt to below the knee. */
function kneeSkirt(v: View, j: Joints, b: Body, t: Trunk, colour: string): ClothPart {
  const folds = union(
    ...[-0.5, 0.1, 0.52].map((x) => {
      const hem = lerp(on(j.legR, 1.05), on(j.legL, 1.05), 0.5 + x * 0.8);
      return stroke([v.p(t.at(0.06, x * 90, 0.03)), v.p(add(hem, [0, 0, 0.2]))], 3, [0.05, 1]);
    }),
  );
  return {
    name: 'skirt',
    shape: skirt(v, j, b, t, 1.14, 0.03, 0.09),
    colour,
    round: 13,
    marks: [{ shape: folds, tone: 'shade' }],
    cast: 5,
  };
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
