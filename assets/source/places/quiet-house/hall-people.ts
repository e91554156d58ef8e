// Who stands where in the hall of number 14, and with which faces.
import type { Camera } from '../../core/camera.ts';
import type { Plane, PlaneData } from '../../core/plane.ts';
import type { V3 } from '../../core/vec.ts';
import { CAST } from '../../cast/quiet-house.ts';
import { POSE } from '../../figure/poses.ts';
import type { Pose } from '../../figure/skeleton.ts';
import { FLOOR } from '../../scenes/hall-plan.ts';
import { standing } from '../../scenes/person.ts';
import { islaOnTheStairs, tread } from './hall-isla.ts';
import { FAR, FROM_LEFT, LAMP } from './hall-light.ts';

/** A hand laid in the one that is held out to her. */
const TAKING_HIS_HAND: Pose = {
  ...POSE.banister,
  left: { ...POSE.banister.left, to: [0.42, -0.74, 0.4], hand: 'relaxed' },
};

/** On the far side of the rail. */
export function behindTheRail(c: Camera): PlaneData[] {
  return [
    standing(c, {
      who: 'sam',
      how: 'hall',
      depth: 0.56,
      at: [0.52, FLOOR, 4.4],
      spec: { ...CAST.sam, pose: 'handsFolded', turn: -12, expression: 'neutral', light: FAR, detail: 2 },
      heads: ['neutral', 'smiling@daniel', 'wry@you', 'tired', 'concerned', 'neutral@you'],
      gazes: { daniel: { yaw: 26 }, you: { yaw: -6, pitch: -3 } },
    }),
  ];
}

/** On our side of the rail, from the top down. */
export function onTheStairs(c: Camera): PlaneData[] {
  return [
    ...islaOnTheStairs(c),
    standing(c, {
      who: 'priya',
      how: 'down',
      depth: 0.68,
      shadow: 0.15,
      at: [-0.69, tread(2), 2.36],
      spec: {
        ...CAST.priya,
        pose: TAKING_HIS_HAND,
        turn: 22,
        expression: 'guarded',
        gaze: { yaw: -10, pitch: 4 },
        light: LAMP,
        detail: 2,
      },
      heads: ['guarded', 'guarded@glance', 'tired'],
      gazes: { glance: { yaw: 16, pitch: 6 } },
    }),
    standing(c, {
      who: 'priya',
      how: 'stairs',
      depth: 0.68,
      shadow: 0.15,
      at: [-0.57, tread(1), 2.08],
      spec: {
        ...CAST.priya,
        pose: 'guarded',
        turn: 18,
        expression: 'guarded',
        gaze: { yaw: -12, pitch: -4 },
        light: LAMP,
        detail: 2,
      },
      heads: ['guarded', 'guarded@glance', 'tired', 'concerned', 'smiling@sam'],
      gazes: { glance: { yaw: 16, pitch: 0 }, sam: { yaw: 28, pitch: 2 } },
    }),
  ];
}

/** On the carpet. */
export function inTheHall(c: Camera): PlaneData[] {
  return [
    standing(c, {
      who: 'priya',
      how: 'post',
      depth: 0.76,
      shadow: 0.22,
      at: [0.06, FLOOR, 1.9],
      spec: {
        ...CAST.priya,
        pose: 'guarded',
        turn: 26,
        expression: 'guarded',
        gaze: { yaw: -12, pitch: -2 },
        light: LAMP,
        detail: 2,
      },
      heads: ['guarded', 'guarded@glance', 'smiling@sam', 'tired'],
      gazes: { glance: { yaw: 34, pitch: 2 }, sam: { yaw: -52, pitch: -2 } },
    }),
    standing(c, {
      who: 'daniel',
      how: 'aside',
      depth: 0.68,
      at: [1.0, FLOOR, 2.86],
      under: (p) => daisyPhone(p, c, [1.0, FLOOR, 2.86]),
      spec: { ...CAST.daniel, pose: 'leanPockets', turn: -30, expression: 'charming', light: FROM_LEFT, detail: 2 },
      heads: ['charming', 'charming@priya', 'concerned', 'cold', 'cold@priya'],
      gazes: { priya: { yaw: -24 } },
    }),
    standing(c, {
      who: 'daniel',
      how: 'talking',
      depth: 0.76,
      at: [0.72, FLOOR, 2.75],
      under: (p) => daisyPhone(p, c, [0.72, FLOOR, 2.75]),
      spec: { ...CAST.daniel, pose: 'palms', turn: -24, expression: 'charming', light: FROM_LEFT, detail: 2 },
      heads: ['charming', 'charming@glance', 'smiling@sam', 'cold@phone', 'concerned'],
      gazes: { sam: { yaw: -34 }, phone: { yaw: 26, pitch: 14 }, glance: { yaw: -30, pitch: -6 } },
    }),
    standing(c, {
      who: 'daniel',
      how: 'hand',
      depth: 0.76,
      at: [0.34, FLOOR, 2.16],
      spec: { ...CAST.daniel, pose: 'handOut', turn: -58, expression: 'charming', light: FROM_LEFT, detail: 2 },
      heads: ['charming', 'charming@you', 'cold'],
      gazes: { you: { yaw: 42 } },
    }),
    standing(c, {
      who: 'daniel',
      how: 'crouch',
      depth: 0.76,
      at: [0.26, FLOOR, 2.02],
      spec: {
        ...CAST.daniel,
        pose: 'crouch',
        turn: -56,
        expression: 'charming',
        gaze: { yaw: -6, pitch: -14 },
        light: FROM_LEFT,
        detail: 2,
      },
      heads: ['charming', 'concerned', 'cold@you'],
      gazes: { you: { yaw: 44, pitch: -10 } },
    }),
  ];
}

/** The corner of a phone in his back pocket, in a case with daisies on. */
function daisyPhone(p: Plane, c: Camera, [x, y, z]: V3): void {
  const k = c.scale(x, z),
    [px, py] = c.p(x, y + 0.94, z),
    at = (dx: number, dy: number): string => `${(px + dx * k).toFixed(1)} ${(py - dy * k).toFixed(1)}`;
  p.d(`M${at(0.1, -0.04)}L${at(0.205, -0.02)}L${at(0.2, 0.085)}L${at(0.13, 0.08)}Z`, '#dfe8d2');
  for (const [dx, dy] of [
    [0.186, 0.06],
    [0.178, 0.02],
    [0.194, -0.005],
  ] as const) {
    const [fx, fy] = [px + dx * k, py - dy * k];
    p.circle([fx, fy], 0.014 * k, '#fffdf4');
    p.circle([fx, fy], 0.006 * k, '#d9a238');
  }
}
