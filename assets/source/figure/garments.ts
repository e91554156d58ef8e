// Tops: trunk rings plus sleeves plus, if long, a tail, by the cut of each kind (`cuts.ts`), then what is drawn and worn on it.
import { add, mul, type V3 } from '../core/vec.ts';
import { both, circlePts, closeGaps, hull, minus, poly, type Shape, stroke, union } from '../core/shape.ts';
import type { Body } from './body.ts';
import { cutOf } from './cuts.ts';
import { folds } from './folds.ts';
import { front } from './fronts.ts';
import { skirt } from './limbs.ts';
import { blouse, cardiganButtons, cardiganGap, gownOpening, lanyard, standingCollar } from './openings.ts';
import type { ClothPart, Dressed, Outfit } from './outfit.ts';
import { hoop } from './panels.ts';
import { policeKit } from './police-kit.ts';
import { seatOf } from './seat.ts';
import type { Joints } from './skeleton.ts';
import { sleeve } from './sleeves.ts';
import { drawTrousers } from './trousers.ts';
import { trunk, type Trunk } from './trunk.ts';
import type { View } from './view.ts';
import { way } from './way.ts';

/** A brush stroke over the cloth through [height, angle] points on the trunk. */
export type Stroke = (points: [number, number][], width: number, ends?: [number, number]) => Shape;

/** Dresses a posed body. */
export function dress(v: View, j: Joints, b: Body, o: Outfit): Dressed {
  const t = trunk(v, j, b),
    { kind, colour } = o.top,
    cut = cutOf(o.top),
    ease = cut.ease;
  const seat = seatOf(v, j, b);
  const curve: Stroke = (points, width, ends = [0.15, 0.15]) =>
    stroke(
      points.map(([h, a]) => v.p(t.at(h, a, ease))),
      width,
      ends,
    );

  let shape = t.body(Math.max(cut.hem, -0.06), 1, ease, ease * 0.9);
  if (cut.tail) {
    const [length, flare] = cut.tail,
      tail = skirt(v, j, b, t, length, ease, flare, seat);
    shape = length < 1 ? closeGaps(union(shape, tail), 6) : union(shape, tail);
  }
  if (seat.above && (cut.tail?.[0] ?? 0) < 0.9) shape = both(shape, seat.above);
  const marks = kind === 'police' ? [] : folds(cut.cloth, t, curve, j, seat.low);
  for (const [from, to, look] of cut.hoops ?? []) {
    const band = hoop(v, t, from, to, ease + 0.01);
    marks.push(look === 'half' || look === 'deep' ? { shape: band, tone: look } : { shape: band, colour: look });
  }
  const facing = t.faces(0.6, 0),
    open = kind === 'cardigan' && facing && !o.top.buttoned;
  if (open) shape = minus(shape, cardiganGap(v, t, j, ease, cut.tail?.[0] ?? 0));
  if (o.top.buttoned && facing) marks.push(...cardiganButtons(v, t, j, ease, cut.tail?.[0] ?? 0));
  if (kind === 'gown') marks.push(...gownOpening(v, t, j, curve, ease, o.top.under));
  if (t.faces(0.5, 0)) marks.push(...front(o.top, t, curve, ease));

  const torso: ClothPart[] = [
    ...(open ? [blouse(v, t, curve, o.top.under)] : []),
    { name: 'torso', shape, colour, round: 24, marks, cast: (cut.tail?.[0] ?? 0) > 1 ? 0 : 6 },
  ];
  if (kind === 'hoodie') torso.push(hood(v, j, colour));
  if (kind === 'police') torso.push(...policeKit(v, t, j, ease, o.over));

  const collarOver: ClothPart[] = [];
  if (cut.throat && t.faces(0.9, 0)) collarOver.push(throat(t, ease, ...cut.throat));
  if (o.top.buttoned) collarOver.push(...standingCollar(v, t, j, ease, colour));
  else if (cut.collar) {
    const under = cut.collar === 'under';
    collarOver.push(...collar(v, t, j, under ? (o.top.under ?? colour) : colour, under ? 0 : ease));
  }
  if (kind === 'duty' || kind === 'greens') collarOver.push(...epaulettes(v, t, o.top.trim ?? '#1d222b', ease));
  if (o.lanyard) collarOver.push(...lanyard(t, curve, ease, o.lanyard));

  const bare = cut.end < 1.9 ? { from: cut.end - 0.1 } : null;
  return {
    ...drawTrousers(v, j, b, t, o, { ...seat, lap: seat.lap && (cut.tail?.[0] ?? 0) < 0.9 }),
    torso,
    collarOver,
    sleeves: { L: sleeve(v, j, b, o.top, 'L'), R: sleeve(v, j, b, o.top, 'R') },
    skinArms: { L: bare, R: bare },
  };
}

/** Bare skin in an open neck. */
function throat(t: Trunk, ease: number, low: number, wide: number): ClothPart {
  const shape = t.patch(way(1.02, wide + 30, 1, wide, low, 0, 1, -wide, 1.02, -wide - 30), ease);
  return { name: 'throat', shape, colour: '#skin', round: 0, marks: [] };
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

/** A hood lying on the back of the shoulders, its edge round the neck. */
function hood(v: View, j: Joints, colour: string): ClothPart {
  const ball = (x: number, y: number, z: number, r: number) => circlePts(v.p(add(j.neck, mul(j.Rc, [x, y, z]))), r, 22);
  const shape = hull([...ball(0.26, 0.03, -0.14, 21), ...ball(-0.26, 0.03, -0.14, 21), ...ball(0, -0.32, -0.44, 14)]);
  return { name: 'hood', shape, colour, round: 10, marks: [], cast: 5 };
}

/** Straps on the shoulders of a uniform, without number or rank. */
function epaulettes(v: View, t: Trunk, colour: string, ease: number): ClothPart[] {
  return [1, -1]
    .filter((s) => t.faces(0.9, s * 50))
    .map((s) => ({
      name: 'epaulette',
      shape: t.patch(way(0.985, s * 62, 0.955, s * 44, 0.87, s * 58, 0.865, s * 78, 0.9, s * 84), ease + 0.05),
      colour,
      round: 0,
      marks: [],
      cast: 2,
    }));
}
