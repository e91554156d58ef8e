// Where cloth pulls and gives on the trunk: by what it is made of and by how the body leans, so that two people side by side never look stamped.
import type { Cut } from './cuts.ts';
import type { Stroke } from './garments.ts';
import type { Mark } from './paint.ts';
import type { Joints } from './skeleton.ts';
import type { Trunk } from './trunk.ts';
import { way } from './way.ts';

type Line = [number, number][];

/** The marks of a trunk in cloth. Points are [height, angle], the left side first; the right side is mirrored and set lower. */
export function folds(cloth: Cut['cloth'], t: Trunk, curve: Stroke, j: Joints, sitting: boolean): Mark[] {
  const marks: Mark[] = [];
  const draw = (points: Line, width: number, ends: [number, number] = [0.85, 0.05]): void => {
    if (t.faces(points[1]![0], points[1]![1])) marks.push({ shape: curve(points, width, ends), tone: 'shade' });
  };
  // the side the trunk leans to gathers, the other is drawn long
  const lean = j.armL.a[1] - j.armR.a[1] + (j.legR.a[1] - j.legL.a[1]) * 0.6;
  for (const s of [1, -1] as const) {
    const gathers = lean * s < -0.03,
      low = s > 0 ? 0 : -0.035;
    for (const [points, width] of SIDE[cloth][gathers ? 'gathered' : 'drawn'])
      draw(
        points.map(([h, a]) => [h + low, a * s]),
        width,
      );
    if (armIsForward(j, s)) draw(way(0.8, 64 * s, 0.7, 44 * s, 0.63, 30 * s), 3);
  }
  if (sitting) {
    draw(way(0.3, 78, 0.27, 30, 0.28, -10), 4);
    draw(way(0.22, -78, 0.2, -30, 0.22, 8), 4);
  }
  return marks;
}

const armIsForward = (j: Joints, s: 1 | -1): boolean => {
  const limb = s > 0 ? j.armL : j.armR;
  return limb.c[1] > limb.a[1] - 1.5;
};

const SIDE: Record<Cut['cloth'], Record<'gathered' | 'drawn', [Line, number][]>> = {
  crisp: {
    gathered: [
      [way(0.64, 70, 0.55, 48, 0.5, 30), 3.2],
      [way(0.4, 82, 0.37, 50, 0.35, 26), 3],
      [way(0.33, 84, 0.3, 58, 0.29, 40), 2.4],
      [way(0.64, 120, 0.5, 142, 0.44, 164), 3.2],
    ],
    drawn: [
      [way(0.68, 62, 0.54, 44, 0.42, 18), 3.2],
      [way(0.3, 76, 0.25, 46, 0.2, 30), 2.4],
      [way(0.66, 122, 0.56, 142, 0.4, 162), 3.2],
    ],
  },
  soft: {
    gathered: [
      [way(0.5, 84, 0.44, 56, 0.42, 40), 4],
      [way(0.28, 86, 0.23, 56, 0.22, 34), 4.4],
      [way(0.56, 112, 0.48, 138, 0.47, 156), 4],
    ],
    drawn: [
      [way(0.68, 74, 0.56, 60, 0.46, 52), 3.6],
      [way(0.2, 82, 0.17, 52, 0.17, 30), 4],
      [way(0.62, 116, 0.46, 134, 0.3, 146), 4],
    ],
  },
  heavy: {
    gathered: [
      [way(0.62, 72, 0.5, 58, 0.36, 50), 4],
      [way(0.36, 88, 0.33, 62, 0.33, 46), 3.4],
      [way(0.66, 124, 0.44, 138, 0.2, 140), 4],
    ],
    drawn: [
      [way(0.7, 66, 0.46, 56, 0.2, 52), 3.6],
      [way(0.7, 120, 0.5, 132, 0.3, 136), 4],
    ],
  },
};
