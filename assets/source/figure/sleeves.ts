// Sleeves, with what is sewn on them: cuffs, stripes, epaulettes.
import { add, mul } from '../core/vec.ts';
import { type Shape, stroke, union } from '../core/shape.ts';
import type { Body } from './body.ts';
import { cutOf } from './cuts.ts';
import { armTube, bendFolds, on } from './limbs.ts';
import type { ClothPart, Outfit, TopKind } from './outfit.ts';
import type { Mark } from './paint.ts';
import type { Joints } from './skeleton.ts';
import { tube, type View } from './view.ts';

/** One sleeve of a top. */
export function sleeve(v: View, j: Joints, b: Body, top: Outfit['top'], side: 'L' | 'R'): ClothPart {
  const limb = side === 'L' ? j.armL : j.armR,
    cut = cutOf(top),
    ease = cut.ease + (cut.sleeve ?? 0);
  const band = (from: number, to: number): Shape =>
    tube(
      v,
      [
        { at: on(limb, from), r: 0.34 },
        { at: on(limb, to), r: 0.34 },
      ],
      { start: true, end: true },
    );
  const marks: Mark[] = [{ shape: bendFolds(v, limb, b.armR[2] + ease, cut.cloth === 'heavy' ? 2 : 3), tone: 'shade' }];
  const colour = top.trim ?? top.under ?? top.colour;
  if (cut.length === 'rolled') marks.push({ shape: band(1.07, 1.2), tone: 'half' });
  if (cut.length === 'short') marks.push({ shape: band(cut.end - 0.08, cut.end + 0.02), tone: 'half' });
  const cuff = CUFF[top.kind];
  if (cut.length === 'long' && cuff) {
    const [from, to, mark] = cuff;
    marks.push({ shape: band(from, to), ...(mark.tone ? mark : { colour }) });
  }
  if (top.kind === 'tracksuit') {
    const line = (off: number): Shape =>
      stroke(
        [0.12, 0.6, 1, 1.5, 1.9].map((t) =>
          v.p(add(on(limb, t), mul(j.Rc, [off * (side === 'L' ? 1 : -1), 0.03, 0.06]))),
        ),
        4,
        [0.9, 0.9],
      );
    marks.push({ shape: union(line(0.08), line(0.16)), colour });
  }
  return {
    name: `sleeve${side}`,
    shape: armTube(v, limb, b, 0, cut.end, ease, cut.cuff),
    colour: top.colour,
    round: 9,
    marks,
    cast: 6,
  };
}

/** What the end of a long sleeve shows: from where to where along the arm, and how. */
const CUFF: Partial<Record<TopKind, [from: number, to: number, mark: Omit<Mark, 'shape'>]>> = {
  police: [1.82, 1.85, { tone: 'deep', opacity: 0.4 }],
  duty: [1.82, 1.85, { tone: 'deep', opacity: 0.4 }],
  blazer: [1.82, 1.85, { tone: 'deep', opacity: 0.4 }],
  coat: [1.74, 1.77, { tone: 'deep', opacity: 0.6 }],
  gown: [1.72, 1.97, { tone: 'half' }],
  pyjamas: [1.7, 1.97, {}],
  hoodie: [1.8, 1.97, { tone: 'half' }],
  tracksuit: [1.8, 1.97, { tone: 'half' }],
  fleece: [1.8, 1.97, { tone: 'half' }],
  cardigan: [1.8, 1.97, { tone: 'half' }],
  jumper: [1.8, 1.97, { tone: 'half' }],
};
