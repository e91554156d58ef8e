// A light everyday wheelchair, sized to a seat at the pelvis. It is hers: no push handles for others to take.
import { minus, type Shape, hull, union } from '../core/shape.ts';
import { add, type V2, type V3 } from '../core/vec.ts';
import type { Part } from './paint.ts';
import type { ThingMaker } from './props.ts';
import { box, piece, rod, UPRIGHT } from './solids.ts';
import { ringPts, type View } from './view.ts';

const FRAME = '#39424e',
  TYRE = '#1d2127',
  CLOTH = '#2b323c';
/** Radius of a driving wheel in heads (24 inches across). */
const WHEEL = 1.3;

const disc = (v: View, c: V3, r: number): V2[] => ringPts(c, [0, r, 0], [0, 0, r], 32).map(v.p);
const hoop = (v: View, c: V3, outer: number, inner: number): Shape =>
  minus(hull(disc(v, c, outer)), hull(disc(v, c, inner)));

function wheel(v: View, c: V3, side: 1 | -1): Part[] {
  const spokes = Array.from({ length: 12 }, (_, i): Shape => {
    const u = (i / 12) * Math.PI * 2,
      r = WHEEL - 0.08;
    return rod(v, [c, add(c, [0, Math.cos(u) * r, Math.sin(u) * r])], 0.012);
  });
  return [
    piece('spokes', union(...spokes, rod(v, [c, add(c, [side * 0.08, 0, 0])], 0.1)), '#8b949d', { round: 0, cast: 0 }),
    piece('tyre', hoop(v, c, WHEEL, WHEEL - 0.1), TYRE, { round: 2, cast: 0 }),
    piece('push rim', hoop(v, add(c, [side * 0.1, 0, 0]), WHEEL - 0.13, WHEEL - 0.19), '#9aa3ab', {
      round: 2,
      cast: 0,
    }),
  ];
}
function castor(v: View, c: V3): Part[] {
  return [
    piece('castor fork', rod(v, [add(c, [0, 0.5, -0.1]), c], 0.04), FRAME, { round: 2, cast: 0 }),
    piece('castor', hoop(v, c, 0.2, 0.09), TYRE, { round: 2, cast: 0 }),
  ];
}

/** The chair under and round someone who sits: the far side behind, the near wheel before. */
export const wheelchair: ThingMaker = (j, v) => {
  const p = j.pelvis,
    seat = p[1] - 0.42,
    w = 0.84;
  const hub = (s: 1 | -1): V3 => [p[0] + s * (w + 0.1), WHEEL, p[2] - 0.12];
  const front = p[2] + 1.55;
  const side = (s: 1 | -1): Part[] => {
    const x = p[0] + s * w;
    const frame: V3[] = [
      [x, seat + 0.02, p[2] - 0.62],
      [x, seat + 0.06, front - 0.25],
      [x * 0.9 + p[0] * 0.1, 0.36, front + 0.12],
    ];
    const parts = [
      piece('frame', union(rod(v, frame, 0.05), rod(v, [frame[0]!, [x, WHEEL, p[2] - 0.12]], 0.05)), FRAME, {
        round: 2,
      }),
      ...castor(v, [x, 0.2, front - 0.45]),
      ...wheel(v, hub(s), s),
    ];
    return parts;
  };
  const near: 1 | -1 = v.z([1, 0, 0]) > v.z([-1, 0, 0]) ? 1 : -1,
    far: 1 | -1 = near > 0 ? -1 : 1;
  const sideOn = Math.abs(v.z([1, 0, 0])) > 0.1,
    rear = v.z([0, 0, 1]) < 0;
  const seatAndPlates = [
    piece('seat', box(v, [p[0], seat, p[2] + 0.35], UPRIGHT, [w, 0.08, 0.95]), CLOTH),
    piece('footplate', box(v, [p[0], 0.34, front + 0.1], UPRIGHT, [0.5, 0.025, 0.3]), FRAME, { round: 0 }),
  ];
  const back = piece('back rest', box(v, [p[0], seat + 0.75, p[2] - 0.66], UPRIGHT, [w, 0.62, 0.06]), CLOTH, {
    round: 10,
  });
  if (rear) return { behind: [...side(far), ...seatAndPlates], before: [], over: [back, ...side(near)] };
  return {
    behind: [...side(far), ...(sideOn ? [] : side(near)), back, ...seatAndPlates],
    before: sideOn ? side(near) : [],
  };
};
