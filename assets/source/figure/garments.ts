// Clothes. Each garment is trunk rings plus sleeves plus, if long, a skirt, with its own ease, hem, collar and a few folds.
import { type V3, add, lerp, mul } from '../core/vec.ts';
import {
  type Shape,
  hull,
  circlePts,
  union,
  minus,
  both,
  poly,
  stroke,
  closeGaps,
  grow,
  fillHoles,
} from '../core/shape.ts';
import { type View, tube, hull3 } from './view.ts';
import type { Body } from './body.ts';
import type { Joints } from './skeleton.ts';
import { trunk } from './trunk.ts';
import { on, armTube, legTube, legRadius, shoe, skirt, bendFolds } from './limbs.ts';
import { policeKit } from './police-kit.ts';
import type { Mark, Part } from './paint.ts';

export type TopKind =
  | 'tee'
  | 'shirt'
  | 'jumper'
  | 'cardigan'
  | 'hoodie'
  | 'gown'
  | 'abaya'
  | 'tunic'
  | 'blazer'
  | 'police'
  | 'coat';
export type BottomKind = 'trousers' | 'slim' | 'skirt' | 'none';
export interface Outfit {
  top: { kind: TopKind; colour: string; under?: string; sleeves?: 'long' | 'short' | 'rolled' };
  bottom: { kind: BottomKind; colour: string };
  shoes: string;
  feet?: 'shoes' | 'bare' | 'boots';
}

/** '#skin' as a colour means bare skin. */
export interface ClothPart extends Part {
  skin?: boolean;
}

export interface Dressed {
  legs: ClothPart[];
  torso: ClothPart[];
  sleeves: Record<'L' | 'R', ClothPart>;
  skinArms: Record<'L' | 'R', { from: number } | null>;
  collarOver: ClothPart[];
}

export function dress(v: View, j: Joints, b: Body, o: Outfit): Dressed {
  const t = trunk(v, j, b);
  const sitting = j.legL.b[1] > j.pelvis[1] - 0.75;
  const legs: ClothPart[] = [],
    torso: ClothPart[] = [],
    collarOver: ClothPart[] = [];
  const k = o.top.kind,
    C = o.top.colour;
  const long = k === 'gown' || k === 'abaya' || k === 'coat';
  const front = (h: number, a: number) => t.faces(h, a);
  const curve = (pts: [number, number][], ease: number, w: number, ends: [number, number] = [0.15, 0.15]): Shape =>
    stroke(
      pts.map(([h, a]) => v.p(t.at(h, a, ease))),
      w,
      ends,
    );

  // feet and legs, far one first; the near leg and the seat are one piece of cloth
  const cut = o.bottom.kind === 'trousers' || o.bottom.kind === 'slim';
  const seat = cut
    ? closeGaps(
        union(
          hull3(v, [...t.ring(0.3, 0.03), ...t.ring(0.0, 0.035)]),
          ...[j.legL, j.legR].map((l) =>
            tube(v, [
              { at: l.a, r: legRadius(b, 0, o.bottom.kind) },
              { at: on(l, 0.2), r: legRadius(b, 0.2, o.bottom.kind) * 0.98 },
            ]),
          ),
        ),
        5,
      )
    : [];
  let farLeg: Shape = [];
  const legMarks: Mark[] = [];
  for (const side of (v.z(j.legL.b) + v.z(j.legL.c) < v.z(j.legR.b) + v.z(j.legR.c) ? ['L', 'R'] : ['R', 'L']) as (
    | 'L'
    | 'R'
  )[]) {
    const l = side === 'L' ? j.legL : j.legR,
      f = side === 'L' ? j.footL : j.footR;
    legs.push({
      name: `foot${side}`,
      shape: shoe(v, f, b, o.feet === 'boots', o.feet === 'bare'),
      colour: o.shoes,
      round: 4,
      marks: [],
      skin: o.feet === 'bare',
    });
    if (o.bottom.kind === 'none' && k === 'abaya') continue;
    const kind = o.bottom.kind === 'skirt' ? 'slim' : o.bottom.kind;
    const marks: Mark[] = [];
    if (kind !== 'none') {
      marks.push({ shape: bendFolds(v, l, b.legR[2] * 1.15, 2), tone: 'shade' });
      if (kind === 'trousers')
        for (const [y, w] of [
          [1.9, 0.2],
          [1.8, 0.12],
        ] as const) {
          const c = on(l, y),
            r = legRadius(b, y, kind);
          marks.push({
            shape: stroke(
              [v.p(add(c, [-r, 0.05, 0])), v.p(add(c, [-r * 0.3, -0.03, 0.1])), v.p(add(c, [r * w * 3, 0.02, 0]))],
              2.4,
              [0.9, 0.05],
            ),
            tone: 'shade',
          });
        }
    }
    const shape = legTube(v, l, b, kind, kind === 'trousers' ? 1.97 : 1.92);
    if (!cut) {
      legs.push({
        name: `leg${side}`,
        shape,
        colour: o.bottom.kind === 'none' ? '#skin' : o.bottom.colour,
        round: 10,
        marks,
        cast: 4,
      });
      continue;
    }
    legMarks.push(...marks);
    if (!farLeg.length) farLeg = shape;
    else {
      if (!sitting && front(0.05, 0))
        legMarks.push({
          shape: union(
            stroke([v.p(t.at(-0.06, 2, 0.02)), v.p(t.at(0.0, 24, 0.02)), v.p(t.at(0.04, 46, 0.02))], 2.6, [0.9, 0.05]),
            stroke(
              [v.p(t.at(-0.06, -2, 0.02)), v.p(t.at(0.02, -22, 0.02)), v.p(t.at(0.07, -44, 0.02))],
              2.6,
              [0.9, 0.05],
            ),
            stroke([v.p(t.at(0.12, 1, 0.03)), v.p(t.at(-0.1, 0, 0.03))], 1.8, [0.5, 0.8]),
          ),
          tone: 'shade',
        });
      if (!sitting && front(0.05, 180))
        legMarks.push({
          shape: union(
            stroke([v.p(t.at(0.12, 180, 0.03)), v.p(t.at(-0.12, 180, 0.0))], 2, [0.2, 0.9]),
            stroke([v.p(t.at(-0.12, 176, 0.02)), v.p(t.at(-0.09, 148, 0.02))], 2.4, [0.9, 0.05]),
          ),
          tone: 'shade',
        });
      // the near leg shades the far one; both are otherwise one piece of cloth
      const overlap = both(farLeg, grow(shape, 7));
      const upper = poly(
        v.p(add(j.pelvis, [-4, -0.35, 0])),
        v.p(add(j.pelvis, [4, -0.35, 0])),
        v.p(add(j.pelvis, [4, -9, 0])),
        v.p(add(j.pelvis, [-4, -9, 0])),
      );
      legMarks.unshift({ shape: minus(sitting ? overlap : both(overlap, upper), shape), tone: 'shade' });
      legs.push({
        name: 'trousers',
        shape: fillHoles(closeGaps(union(farLeg, shape, seat), 4), 900),
        colour: o.bottom.colour,
        round: 10,
        marks: legMarks,
        cast: 4,
      });
    }
  }
  if (o.bottom.kind === 'skirt') {
    const s = skirt(v, j, b, t, 0.92, 0.03, 0.1);
    const pleats = union(
      ...[-0.5, -0.2, 0.12, 0.42].map((x) => {
        const a = t.at(0.1, x * 90, 0.03),
          l = lerp(on(j.legR, 0.9), on(j.legL, 0.9), 0.5 + x * 0.8);
        return stroke([v.p(a), v.p(add(l, [0, 0, 0.2]))], 2.4, [0.05, 1]);
      }),
    );
    legs.push({
      name: 'skirt',
      shape: s,
      colour: o.bottom.colour,
      round: 13,
      marks: [{ shape: pleats, tone: 'shade' }],
      cast: 5,
    });
  }

  const ease = {
    tee: 0.03,
    shirt: 0.045,
    jumper: 0.06,
    cardigan: 0.075,
    hoodie: 0.1,
    gown: 0.09,
    abaya: 0.1,
    tunic: 0.055,
    blazer: 0.07,
    police: 0.045,
    coat: 0.11,
  }[k];
  const hem = {
    tee: 0.1,
    shirt: 0.12,
    jumper: 0.08,
    cardigan: 0.0,
    hoodie: 0.08,
    gown: 0.02,
    abaya: 0.02,
    tunic: -0.04,
    blazer: 0.0,
    police: 0.2,
    coat: 0.02,
  }[k];
  const sleeves = o.top.sleeves ?? (k === 'tee' || k === 'tunic' ? 'short' : 'long');
  const sleeveEnd = sleeves === 'short' ? 0.62 : sleeves === 'rolled' ? 1.18 : 1.93;
  const sleeveEase = ease + (k === 'gown' || k === 'abaya' ? 0.04 : 0);
  const cuff =
    k === 'gown' || k === 'abaya'
      ? ease + 0.09
      : k === 'hoodie'
        ? 0.035
        : sleeves === 'short'
          ? ease + 0.03
          : ease * 0.9;

  // trunk
  let shape = t.body(Math.max(hem, -0.06), 1, ease, ease * 0.9);
  if (k === 'tunic' || k === 'cardigan' || k === 'blazer')
    shape = closeGaps(union(shape, skirt(v, j, b, t, k === 'tunic' ? 0.26 : 0.34, ease, 0.06)), 6);
  if (long)
    shape = union(
      shape,
      skirt(v, j, b, t, k === 'gown' ? 1.5 : k === 'coat' ? 1.12 : 1.94, ease, k === 'abaya' ? 0.09 : 0.05),
    );
  const marks: Mark[] = [];
  const fold = (pts: [number, number][], w = 3.4) => {
    if (front(pts[1]![0], pts[1]![1])) marks.push({ shape: curve(pts, ease, w, [0.85, 0.05]), tone: 'shade' });
  };
  if (k !== 'police') {
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
  }
  // what is worn underneath, and openings
  const under = o.top.under ?? '#d9d2c4';
  const skinV = (deep: number, wide: number): void => {
    if (front(0.9, 0))
      collarOver.push({
        name: 'throat',
        shape: t.patch(
          [
            [1.02, wide + 30],
            [1.0, wide],
            [deep, 0],
            [1.0, -wide],
            [1.02, -wide - 30],
          ],
          ease,
        ),
        colour: '#skin',
        round: 0,
        marks: [],
      });
  };
  if (k === 'cardigan' || k === 'coat') {
    const open = t.patch(
      [
        [1.02, 40],
        [0.9, 26],
        [0.7, 20],
        [0.45, 20],
        [0.2, 26],
        [-0.06, 34],
        [-0.06, -34],
        [0.2, -26],
        [0.45, -20],
        [0.7, -20],
        [0.9, -26],
        [1.02, -40],
      ],
      ease,
    );
    if (front(0.6, 0)) {
      marks.push({ shape: open, colour: under });
      marks.push({
        shape: union(
          curve(
            [
              [1, 38],
              [0.9, 26],
              [0.7, 20],
              [0.45, 20],
              [0.2, 26],
              [-0.04, 33],
            ],
            ease,
            4,
            [0.8, 0.8],
          ),
          curve(
            [
              [1, -38],
              [0.9, -26],
              [0.7, -20],
              [0.45, -20],
              [0.2, -26],
              [-0.04, -33],
            ],
            ease,
            4,
            [0.8, 0.8],
          ),
        ),
        tone: 'half',
      });
      marks.push({
        shape: stroke([v.p(t.at(0.66, 4, ease)), v.p(t.at(0.5, -6, ease)), v.p(t.at(0.4, -16, ease))], 3, [0.1, 0.6]),
        colour: under,
        tone: 'shade',
      });
    }
  }
  if (k === 'gown') {
    if (front(0.6, 0)) {
      marks.push({
        shape: t.patch(
          [
            [1.04, 42],
            [0.86, 20],
            [0.6, -2],
            [0.44, -14],
            [0.6, -12],
            [0.86, -24],
            [1.04, -42],
          ],
          ease,
        ),
        colour: under,
      });
      const lapel = union(
        curve(
          [
            [1.02, 52],
            [0.86, 27],
            [0.62, 6],
            [0.42, -12],
          ],
          ease,
          13,
          [0.7, 0.8],
        ),
        curve(
          [
            [1.02, -52],
            [0.86, -30],
            [0.66, -16],
            [0.52, -8],
          ],
          ease,
          13,
          [0.7, 0.3],
        ),
      );
      marks.push({ shape: lapel, tone: 'half' });
      marks.push({
        shape: curve(
          [
            [0.42, -12],
            [0.2, -16],
            [0.02, -18],
          ],
          ease,
          2.6,
          [0.5, 0.2],
        ),
        tone: 'deep',
      });
      marks.push({
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
      });
    }
    const tie = t.patch(
      [
        ...[-100, -60, -20, 20, 60, 100].map((a) => [0.425, a] as [number, number]),
        ...[100, 60, 20, -20, -60, -100].map((a) => [0.37, a] as [number, number]),
      ],
      ease + 0.02,
    );
    if (front(0.4, 0)) {
      marks.push({ shape: tie, tone: 'shade' });
      marks.push({
        shape: union(
          curve(
            [
              [0.4, 8],
              [0.24, 12],
              [0.1, 10],
            ],
            ease + 0.05,
            6,
            [0.6, 0.9],
          ),
          curve(
            [
              [0.4, 2],
              [0.27, -2],
              [0.16, -8],
            ],
            ease + 0.05,
            6,
            [0.6, 0.9],
          ),
        ),
        tone: 'shade',
      });
    }
  }
  if (k === 'abaya')
    for (const [a, x, from] of [
      [-44, 0.12, 0.25],
      [-6, 0.42, 0.05],
      [40, 0.8, 0.3],
    ] as const) {
      const bottom = lerp(on(j.legR, 1.9), on(j.legL, 1.9), x);
      marks.push({
        shape: stroke(
          [
            v.p(t.at(from, a, ease)),
            v.p(add(lerp(on(j.legR, 1), on(j.legL, 1), x), [0, 0, 0.2])),
            v.p(add(bottom, [0, -0.2, 0.2])),
          ],
          9,
          [0.02, 0.95],
        ),
        tone: 'shade',
        opacity: 0.8,
      });
    }
  if (k === 'hoodie') {
    if (front(0.3, 0)) {
      marks.push({
        shape: union(
          curve(
            [
              [0.34, 44],
              [0.2, 56],
              [0.13, 58],
            ],
            ease,
            2.4,
          ),
          curve(
            [
              [0.34, -44],
              [0.2, -56],
              [0.13, -58],
            ],
            ease,
            2.4,
          ),
          curve(
            [
              [0.34, 44],
              [0.35, 0],
              [0.34, -44],
            ],
            ease,
            2.4,
          ),
        ),
        tone: 'deep',
      });
      marks.push({
        shape: union(
          curve(
            [
              [0.97, 14],
              [0.86, 12],
              [0.75, 13],
            ],
            ease,
            2.2,
            [0.7, 0.9],
          ),
          curve(
            [
              [0.97, -14],
              [0.88, -13],
              [0.78, -11],
            ],
            ease,
            2.2,
            [0.7, 0.9],
          ),
        ),
        tone: 'lit',
      });
    }
    marks.push({
      shape: curve(
        [
          [0.13, 90],
          [0.125, 45],
          [0.12, 0],
          [0.125, -45],
          [0.13, -90],
        ],
        ease,
        2.4,
      ),
      tone: 'deep',
    });
  }
  if (k === 'tunic' && front(0.5, 0)) {
    marks.push({
      shape: union(
        curve(
          [
            [0.98, 34],
            [0.86, 5],
          ],
          ease,
          4,
          [0.9, 0.9],
        ),
        curve(
          [
            [0.98, -34],
            [0.86, -5],
          ],
          ease,
          4,
          [0.9, 0.9],
        ),
      ),
      raw: '#e9eef0',
      opacity: 0.55,
    });
    marks.push({
      shape: curve(
        [
          [0.86, 0],
          [0.5, 1],
          [0.04, 1],
        ],
        ease,
        1.8,
        [0.6, 0.6],
      ),
      tone: 'deep',
    });
    marks.push({
      shape: t.patch(
        [
          [0.73, 20],
          [0.73, 30],
          [0.66, 30],
          [0.66, 20],
        ],
        ease,
      ),
      tone: 'half',
    });
    marks.push({
      shape: union(
        t.patch(
          [
            [0.2, 26],
            [0.2, 58],
            [0.2 - 0.012, 58],
            [0.2 - 0.012, 26],
          ],
          ease,
        ),
        t.patch(
          [
            [0.2, -26],
            [0.2, -58],
            [0.188, -58],
            [0.188, -26],
          ],
          ease,
        ),
      ),
      tone: 'deep',
    });
    skinV(0.87, 20);
  }
  if (k === 'blazer') {
    if (front(0.7, 0)) {
      marks.push({
        shape: t.patch(
          [
            [1.04, 42],
            [0.86, 24],
            [0.62, 4],
            [0.62, -4],
            [0.86, -24],
            [1.04, -42],
          ],
          ease,
        ),
        colour: under,
      });
      marks.push({
        shape: t.patch(
          [
            [0.97, 5],
            [0.93, 7],
            [0.62, 4],
            [0.6, 0],
            [0.62, -4],
            [0.93, -7],
            [0.97, -5],
          ],
          ease,
        ),
        raw: '#7d3a3a',
      });
      marks.push({
        shape: union(
          curve(
            [
              [1.0, 46],
              [0.86, 27],
              [0.6, 5],
            ],
            ease,
            7,
            [0.8, 0.3],
          ),
          curve(
            [
              [1.0, -46],
              [0.86, -27],
              [0.6, -5],
            ],
            ease,
            7,
            [0.8, 0.3],
          ),
        ),
        tone: 'half',
      });
      marks.push({
        shape: curve(
          [
            [0.6, 1],
            [0.3, 4],
            [0.0, 8],
          ],
          ease,
          2,
          [0.6, 0.6],
        ),
        tone: 'deep',
      });
    }
  }
  if (k === 'shirt') {
    if (front(0.5, 0))
      marks.push({
        shape: curve(
          [
            [0.93, 0],
            [0.6, 1],
            [0.12, 1],
          ],
          ease,
          1.7,
          [0.7, 0.7],
        ),
        tone: 'shade',
      });
    skinV(0.9, 16);
  }
  torso.push({ name: 'torso', shape, colour: C, round: 24, marks, cast: long ? 0 : 6 });
  if (k === 'hoodie') {
    const hoodAt = mul(j.Rc, [0, 0.02, -0.22]);
    const hood = hull([
      ...circlePts(v.p(add(j.neck, add(hoodAt, mul(j.Rc, [0.24, 0, 0.04])))), 22),
      ...circlePts(v.p(add(j.neck, add(hoodAt, mul(j.Rc, [-0.24, 0, 0.04])))), 22),
      ...circlePts(v.p(add(j.neck, mul(j.Rc, [0, -0.34, -0.42]))), 12),
    ]);
    torso.push({ name: 'hood', shape: hood, colour: C, round: 10, marks: [], cast: 4 });
  }
  if (k === 'shirt' || k === 'police' || k === 'blazer') {
    const collarC = k === 'shirt' ? C : k === 'police' ? C : under;
    for (const s of [1, -1]) {
      if (!front(0.97, s * 40)) continue;
      const wing = poly(
        ...(
          [
            t.at(1, s * 100, 0.03),
            add(t.at(1, s * 60, 0.0), mul(j.Rc, [0, 0.11, 0])),
            add(t.at(1, s * 14, 0.0), mul(j.Rc, [0, 0.035, 0])),
            t.at(0.89, s * 20, ease + 0.02),
            t.at(0.93, s * 50, ease + 0.02),
          ] as V3[]
        ).map(v.p),
      );
      collarOver.push({ name: 'collar', shape: wing, colour: collarC, round: 3, marks: [], cast: 2 });
    }
  }
  if (k === 'police') torso.push(...policeKit(v, t, j, ease));

  const sleeve = (side: 'L' | 'R'): ClothPart => {
    const l = side === 'L' ? j.armL : j.armR;
    const m: Mark[] = [{ shape: bendFolds(v, l, b.armR[2] + sleeveEase, 3), tone: 'shade' }];
    if (sleeves === 'rolled')
      m.push({
        shape: tube(
          v,
          [
            { at: on(l, 1.07), r: 0.3 },
            { at: on(l, 1.2), r: 0.3 },
          ],
          { start: true, end: true },
        ),
        tone: 'half',
      });
    if (k === 'blazer' || k === 'police')
      m.push({
        shape: tube(
          v,
          [
            { at: on(l, 1.82), r: 0.2 },
            { at: on(l, 1.85), r: 0.2 },
          ],
          { start: true, end: true },
        ),
        tone: 'deep',
        opacity: 0.4,
      });
    if (k === 'gown')
      m.push({
        shape: tube(
          v,
          [
            { at: on(l, 1.72), r: 0.3 },
            { at: on(l, 1.97), r: 0.3 },
          ],
          { start: true, end: true },
        ),
        tone: 'half',
      });
    return {
      name: `sleeve${side}`,
      shape: armTube(v, l, b, 0, sleeveEnd, sleeveEase, cuff),
      colour: C,
      round: 9,
      marks: m,
      cast: 6,
    };
  };
  return {
    legs,
    torso,
    collarOver,
    sleeves: { L: sleeve('L'), R: sleeve('R') },
    skinArms: {
      L: sleeveEnd < 1.9 ? { from: sleeveEnd - 0.1 } : null,
      R: sleeveEnd < 1.9 ? { from: sleeveEnd - 0.1 } : null,
    },
  };
}
