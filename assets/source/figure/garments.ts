// Tops: trunk rings plus sleeves plus, if long, a skirt, with each kind's own ease, hem, opening and a few folds.
import { add, mul, type V3 } from '../core/vec.ts';
import { closeGaps, poly, type Shape, stroke, union } from '../core/shape.ts';
import type { Body } from './body.ts';
import { armTube, bendFolds, on, skirt } from './limbs.ts';
import { cardiganOpening, gownOpening, lanyard } from './openings.ts';
import type { ClothPart, Dressed, Outfit, TopKind } from './outfit.ts';
import type { Mark } from './paint.ts';
import { policeKit } from './police-kit.ts';
import type { Joints } from './skeleton.ts';
import { drawTrousers } from './trousers.ts';
import { trunk, type Trunk } from './trunk.ts';
import { tube, type View } from './view.ts';

/** Room between body and cloth, in heads. */
const EASE: Record<TopKind, number> = {
  pyjamas: 0.05,
  shirt: 0.045,
  jumper: 0.06,
  cardigan: 0.075,
  gown: 0.09,
  police: 0.045,
};
/** Height of the hem on the trunk (0 seat .. 1 neck). */
const HEM: Record<TopKind, number> = {
  pyjamas: 0.02,
  shirt: 0.12,
  jumper: 0.08,
  cardigan: 0.0,
  gown: 0.02,
  police: 0.2,
};

/** A brush stroke over the cloth through [height, angle] points on the trunk. */
export type Stroke = (points: [number, number][], width: number, ends?: [number, number]) => Shape;

/** Dresses a posed body. */
export function dress(v: View, j: Joints, b: Body, o: Outfit): Dressed {
  const t = trunk(v, j, b),
    kind = o.top.kind,
    ease = EASE[kind],
    buttoned = kind === 'shirt' || kind === 'pyjamas',
    collared = buttoned || kind === 'police' || kind === 'cardigan';
  const sitting = j.legL.b[1] > j.pelvis[1] - 0.75;
  const curve: Stroke = (points, width, ends = [0.15, 0.15]) =>
    stroke(
      points.map(([h, a]) => v.p(t.at(h, a, ease))),
      width,
      ends,
    );

  let shape = t.body(Math.max(HEM[kind], -0.06), 1, ease, ease * 0.9);
  if (kind === 'cardigan') shape = closeGaps(union(shape, skirt(v, j, b, t, 0.34, ease, 0.06)), 6);
  if (kind === 'gown') shape = union(shape, skirt(v, j, b, t, 1.5, ease, 0.05));
  const marks = kind === 'police' ? [] : folds(t, curve, sitting);
  if (kind === 'cardigan' && t.faces(0.6, 0)) marks.push(...cardiganOpening(v, t, curve, ease, o.top.under));
  if (kind === 'gown') marks.push(...gownOpening(v, t, j, curve, ease, o.top.under));
  if (buttoned && t.faces(0.5, 0))
    marks.push({
      shape: curve(
        [
          [0.93, 0],
          [0.6, 1],
          [0.12, 1],
        ],
        1.7,
        [0.7, 0.7],
      ),
      tone: 'shade',
    });

  const torso: ClothPart[] = [
    { name: 'torso', shape, colour: o.top.colour, round: 24, marks, cast: kind === 'gown' ? 0 : 6 },
  ];
  const collarOver: ClothPart[] = [];
  if (buttoned && t.faces(0.9, 0))
    collarOver.push({
      name: 'throat',
      shape: t.patch(
        [
          [1.02, 46],
          [1.0, 16],
          [0.9, 0],
          [1.0, -16],
          [1.02, -46],
        ],
        ease,
      ),
      colour: '#skin',
      round: 0,
      marks: [],
    });
  if (collared) collarOver.push(...collar(v, t, j, o.top.under ?? o.top.colour, kind === 'cardigan' ? 0 : ease));
  if (o.lanyard) collarOver.push(...lanyard(t, curve, ease, o.lanyard));
  if (kind === 'police') torso.push(...policeKit(v, t, j, ease));

  const bare = o.top.sleeves === 'rolled' ? { from: 1.08 } : null;
  return {
    legs: drawTrousers(v, j, b, t, o, sitting),
    torso,
    collarOver,
    sleeves: { L: sleeve(v, j, b, o, 'L'), R: sleeve(v, j, b, o, 'R') },
    skinArms: { L: bare, R: bare },
  };
}

/** Drag lines from armpit and waist; more across the lap of someone who sits. */
function folds(t: Trunk, curve: Stroke, sitting: boolean): Mark[] {
  const marks: Mark[] = [];
  const fold = (points: [number, number][], width = 3.4): void => {
    if (t.faces(points[1]![0], points[1]![1])) marks.push({ shape: curve(points, width, [0.85, 0.05]), tone: 'shade' });
  };
  fold([
    [0.66, 62],
    [0.54, 40],
    [0.46, 14],
  ]);
  fold([
    [0.66, -62],
    [0.56, -44],
    [0.5, -24],
  ]);
  fold(
    [
      [0.4, 80],
      [0.37, 44],
      [0.33, 20],
    ],
    3,
  );
  fold(
    [
      [0.4, -80],
      [0.35, -50],
      [0.3, -26],
    ],
    3,
  );
  fold([
    [0.66, 118],
    [0.5, 140],
    [0.42, 165],
  ]);
  fold([
    [0.66, -118],
    [0.54, -145],
    [0.46, -168],
  ]);
  if (sitting) {
    fold(
      [
        [0.3, 78],
        [0.27, 30],
        [0.28, -10],
      ],
      4,
    );
    fold(
      [
        [0.22, -78],
        [0.2, -30],
        [0.22, 8],
      ],
      4,
    );
  }
  return marks;
}

function collar(v: View, t: Trunk, j: Joints, colour: string, ease: number): ClothPart[] {
  return [1, -1]
    .filter((s) => t.faces(0.97, s * 40))
    .map((s) => {
      const corners: V3[] = [
        t.at(1, s * 100, 0.03),
        add(t.at(1, s * 60, 0.0), mul(j.Rc, [0, 0.11, 0])),
        add(t.at(1, s * 14, 0.0), mul(j.Rc, [0, 0.035, 0])),
        t.at(0.89, s * 20, ease + 0.02),
        t.at(0.93, s * 50, ease + 0.02),
      ];
      return { name: 'collar', shape: poly(...corners.map(v.p)), colour, round: 3, marks: [], cast: 2 };
    });
}

function sleeve(v: View, j: Joints, b: Body, o: Outfit, side: 'L' | 'R'): ClothPart {
  const limb = side === 'L' ? j.armL : j.armR,
    kind = o.top.kind,
    ease = EASE[kind] + (kind === 'gown' ? 0.04 : 0);
  const rolled = o.top.sleeves === 'rolled',
    end = rolled ? 1.18 : 1.93,
    cuff = kind === 'gown' ? EASE[kind] + 0.09 : EASE[kind] * 0.9;
  const band = (from: number, to: number, r: number): Shape =>
    tube(
      v,
      [
        { at: on(limb, from), r },
        { at: on(limb, to), r },
      ],
      { start: true, end: true },
    );
  const marks: Mark[] = [{ shape: bendFolds(v, limb, b.armR[2] + ease, 3), tone: 'shade' }];
  if (rolled) marks.push({ shape: band(1.07, 1.2, 0.3), tone: 'half' });
  if (kind === 'police') marks.push({ shape: band(1.82, 1.85, 0.2), tone: 'deep', opacity: 0.4 });
  if (kind === 'gown') marks.push({ shape: band(1.72, 1.97, 0.3), tone: 'half' });
  if (kind === 'pyjamas') marks.push({ shape: band(1.7, 1.97, 0.3), colour: o.top.under ?? o.top.colour });
  return {
    name: `sleeve${side}`,
    shape: armTube(v, limb, b, 0, end, ease, cuff),
    colour: o.top.colour,
    round: 9,
    marks,
    cast: 6,
  };
}
