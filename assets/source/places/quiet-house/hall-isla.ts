// Isla on the stairs of number 14: half way up, with or without her book, or round the corner at the top.
import type { Camera } from '../../core/camera.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import type { V2, V3 } from '../../core/vec.ts';
import { CAST } from '../../cast/quiet-house.ts';
import { FLOOR, STEP } from '../../scenes/hall-plan.ts';
import { drawPerson, standing } from '../../scenes/person.ts';
import { STAIR } from './hall-light.ts';

/** Height of the nth tread, in metres. */
export const tread = (n: number): number => FLOOR + STEP.rise * n;

/** Every way she is on the stairs. */
export function islaOnTheStairs(c: Camera): PlaneData[] {
  const isla = { who: 'isla', depth: 0.56, shadow: 0, at: [-0.96, tread(5), 3.3] as V3 };
  const faces = {
    heads: ['guarded', 'guarded@glance', 'neutral', 'listening', 'afraid'],
    gazes: { glance: { yaw: 24, pitch: 4 } },
  };
  return [
    ...feetAtTheTop(c),
    standing(c, {
      ...isla,
      how: 'stairs',
      spec: {
        ...CAST.isla,
        pose: 'stairs',
        turn: 12,
        expression: 'guarded',
        gaze: { pitch: -6, yaw: -8 },
        light: STAIR,
        detail: 2,
      },
      ...faces,
    }),
    standing(c, {
      ...isla,
      how: 'book',
      spec: {
        ...CAST.isla,
        pose: 'stairsBook',
        turn: 12,
        expression: 'guarded',
        gaze: { pitch: -4, yaw: -6 },
        light: STAIR,
        detail: 2,
      },
      ...faces,
      heads: ['guarded', 'guarded@glance', 'listening', 'smiling'],
    }),
  ];
}

/** Not in bed: she sits round the corner at the top, and all that shows of her is two feet, in shoes or out of them. */
function feetAtTheTop(c: Camera): PlaneData[] {
  const at: V3 = [-0.1, tread(14), 5.58],
    [x, y] = c.p(...at),
    corner = c.p(-0.32, tread(14), 5.45)[0];
  return (['bare', 'shoes'] as const).map((feet) => {
    const how = feet === 'bare' ? 'top' : 'top-shoes',
      p = new Plane(`isla-${how}`, 0.5),
      shown: V2[] = [
        [corner - 90, y - 120],
        [corner, y - 120],
        [corner, y + 30],
        [corner - 90, y + 30],
      ];
    p.clip([shown], (q) =>
      drawPerson(
        q,
        c,
        {
          ...CAST.isla,
          outfit: { ...CAST.isla.outfit, ...(feet === 'shoes' && { feet: 'shoes' as const, shoes: '#a0544a' }) },
          pose: 'stairs',
          turn: -72,
          light: { ...STAIR, from: [-0.5, 0.5, 0.6], key: '#d6b491', sink: 0 },
          detail: 1,
        },
        at,
      ),
    );
    return { ...p.data(), pivot: [Math.round(x), Math.round(y)], who: 'isla', how };
  });
}
