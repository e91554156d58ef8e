// Small things in one hand: mug, book, telephone, hat. What is written on is in `writing-things.ts`.
import { hull } from '../core/shape.ts';
import { add, cross, mul, norm, scale, type V3 } from '../core/vec.ts';
import type { Part } from './paint.ts';
import type { ThingMaker } from './props.ts';
import type { HandFrame, Joints } from './skeleton.ts';
import { along, type Axes, axesOf, box, holder, piece, round, sheet, slab, UPRIGHT } from './solids.ts';
import type { View } from './view.ts';

/** The middle between two hands. */
export const between = (j: Joints): V3 => scale(add(j.handL.at, j.handR.at), 0.5);
/** The middle of a closed hand, `out` heads off the palm. */
export const inHand = (h: HandFrame, out = 0.1): V3 => add(h.at, add(scale(h.point, 0.32), scale(h.palm, out)));
/** Axes with `y` along the fingers and `z` out of the palm. */
const handAxes = (h: HandFrame): Axes => ({ x: norm(cross(h.point, h.palm)), y: h.point, z: h.palm });

const china = (v: View, c: V3, a: Axes, colour: string): Part[] => {
  const wall: [number, number][] = [
    [-0.24, 0.16],
    [0.22, 0.18],
  ];
  const tea: [number, number][] = [
    [0.219, 0.155],
    [0.22, 0.155],
  ];
  return [
    piece('mug', round(v, c, a, wall), colour, { round: 10 }),
    piece('tea', round(v, c, a, tea), '#6b5648', { round: 0, cast: 0 }),
  ];
};
/** A mug between both hands. */
export const mug: ThingMaker = (j, v) => {
  const a = axesOf(j.Rc);
  return { before: china(v, along(between(j), a, 0, 0.18, 0.32), a, '#b9c4bd') };
};
/** A mug in one hand. */
export const mugOne: ThingMaker = (j, v) => ({
  before: china(v, along(inHand(holder(j), 0.16), UPRIGHT, 0, 0.1), UPRIGHT, '#c7bfa8'),
});

/** A shut picture book held upright against the chest, or on the knees; its pages part a little where a finger keeps the place. */
export const book: ThingMaker = (j, v) => {
  const onKnees = j.pelvis[1] < j.legL.b[1] + 0.3;
  const y = norm(mul(j.Rc, [0.14, 1, onKnees ? -0.4 : 0])),
    x = norm(mul(j.Rc, [1, -0.14, 0]));
  const a: Axes = { x, y, z: cross(x, y) };
  const c = onKnees ? along(between(j), a, 0.05, 0.22, 0.16) : add(j.chest, mul(j.Rc, [-0.02, -0.2, 0.44]));
  const leaf = (name: string, colour: string, ...points: [number, number][]): Part =>
    piece(name, sheet(v, c, a, points), colour, { round: 0, cast: 0 });
  const cover = '#b0554c';
  return {
    before: [
      piece('back cover', slab(v, along(c, a, 0.02, 0), a, [0.36, 0.42]), cover, { round: 6 }),
      leaf('pages', '#efe6d0', [-0.3, -0.4], [0.36, -0.4], [0.36, 0.4], [-0.3, 0.4]),
      leaf('gap', '#5a4a44', [0.28, -0.4], [0.36, -0.14], [0.36, 0.06], [0.28, 0.4]),
      leaf('cover', cover, [-0.34, -0.44], [0.3, -0.44], [0.3, 0.4], [-0.34, 0.4]),
      leaf('spine', '#8f4640', [-0.34, -0.44], [-0.26, -0.44], [-0.26, 0.4], [-0.34, 0.4]),
      leaf('title', '#e8d8b0', [-0.16, 0.12], [0.2, 0.12], [0.2, 0.27], [-0.16, 0.27]),
    ],
  };
};

/** A telephone in one hand; at the far ear the head lies before it. */
export const phone: ThingMaker = (j, v) => {
  const h = holder(j),
    a = handAxes(h),
    c = along(inHand(h, 0.1), a, 0, 0.1);
  const parts = [
    piece('phone', box(v, c, a, [0.16, 0.34, 0.03]), '#262c36', { round: 2 }),
    piece('glass', slab(v, c, a, [0.13, 0.29], 0, 0.031), '#46525f', { round: 0, cast: 0 }),
  ];
  const palm = add(h.at, scale(h.point, 0.35)), // as the arm is layered in `stance.ts`
    atFarEar = palm[1] > j.neck[1] && v.z(palm) < v.z(j.headPivot);
  return atFarEar ? { behind: parts, before: [] } : { before: parts };
};

/** Angles across the front, in degrees. */
const across = (step: number): number[] => Array.from({ length: 180 / step + 1 }, (_, i) => i * step - 90);
/** A police cap held level by its sides, peak forwards. */
export const hat: ThingMaker = (j, v) => {
  const y = mul(j.Rc, norm([0, 0.9, 0.44] as V3)),
    x = mul(j.Rc, [1, 0, 0]);
  const a: Axes = { x, y, z: cross(x, y) },
    c = along(between(j), axesOf(j.Rc), 0, -0.04, 0.32);
  const rings = (...r: [number, number][]) => round(v, c, a, r);
  const at = (degrees: number, h: number, r: number): V3 => {
    const u = (degrees * Math.PI) / 180;
    return along(c, a, Math.sin(u) * r, h, Math.cos(u) * r);
  };
  const peak = [...across(15).map((d) => at(d * 0.72, -0.02, 0.4)), ...across(15).map((d) => at(-d * 0.6, -0.1, 0.66))];
  const checks = across(12).flatMap((d, i) => {
    const h = i % 2 ? 0.03 : 0.09;
    return {
      shape: hull([at(d, h, 0.42), at(d + 12, h, 0.42), at(d + 12, h + 0.06, 0.42), at(d, h + 0.06, 0.42)].map(v.p)),
      raw: '#dfe5ea',
    };
  });
  return {
    before: [
      piece('crown', rings([0.14, 0.43], [0.26, 0.54], [0.34, 0.42]), '#2f3848', { round: 9 }),
      piece('band', rings([0, 0.41], [0.16, 0.42]), '#141821', { round: 0, cast: 0, marks: checks }),
      piece('peak', hull(peak.map(v.p)), '#12161e', { round: 3 }),
    ],
  };
};
