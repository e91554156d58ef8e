// Who stands where in the hall of number 14, and with which faces.
import type { Camera } from '../../core/camera.ts';
import type { Plane, PlaneData } from '../../core/plane.ts';
import type { V3 } from '../../core/vec.ts';
import { CAST, PRIYA_BY_DAY } from '../../cast/quiet-house.ts';
import { POSE } from '../../figure/poses.ts';
import type { Pose } from '../../figure/skeleton.ts';
import { FLOOR, STEP } from '../../scenes/hall-plan.ts';
import { standing } from '../../scenes/person.ts';
import { islaOnTheStairs, tread } from './hall-isla.ts';
import { FAR, FROM_LEFT, LAMP } from './hall-light.ts';

/** A hand laid in the one that is held out to her, her fingers over the edge of it. */
const TAKING_HIS_HAND: Pose = {
  ...POSE.banister,
  left: {
    ...POSE.banister.left,
    to: [0.33, -0.78, 0.42],
    hand: 'drape',
    point: [0.95, -0.2, 0.25],
    palm: [-0.15, -0.75, -0.6],
  },
};
/** Open hands, kept near him: there is somebody behind him to be seen. */
const OPEN_HANDS: Pose = {
  ...POSE.palms,
  right: { ...POSE.palms.right, to: [0.02, -0.5, 0.44] },
};

/** Where the stairs begin, in metres along the hall. */
const STAIRS_AT = 1.95;

/** On the far side of the rail. */
export function behindTheRail(c: Camera): PlaneData[] {
  return [
    standing(c, {
      who: 'sam',
      how: 'hall',
      depth: 0.56,
      at: [0.44, FLOOR, 4.4],
      spec: { ...CAST.sam, pose: 'handsBehind', turn: -12, expression: 'neutral', light: FAR, detail: 2 },
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
      how: 'stairs',
      depth: 0.68,
      shadow: 0,
      under: (p) => onTread(p, c, -0.72, 2),
      at: [-0.72, tread(2), 2.38],
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
    standing(c, {
      who: 'priya',
      how: 'friday',
      depth: 0.68,
      shadow: 0,
      under: (p) => onTread(p, c, -0.72, 2),
      at: [-0.72, tread(2), 2.38],
      spec: {
        ...PRIYA_BY_DAY,
        pose: 'handsFolded',
        turn: 20,
        expression: 'concerned',
        gaze: { yaw: -14, pitch: -2 },
        light: LAMP,
        detail: 2,
      },
      heads: ['concerned', 'guarded', 'neutral', 'tired'],
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
      at: [-0.03, FLOOR, 1.86],
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
      over: (p) => daisyPhone(p, c, [1.0, FLOOR, 2.86]),
      spec: { ...CAST.daniel, pose: 'leanPockets', turn: -30, expression: 'charming', light: FROM_LEFT, detail: 2 },
      heads: ['charming', 'charming@priya', 'concerned', 'cold', 'cold@priya'],
      gazes: { priya: { yaw: -24 } },
    }),
    standing(c, {
      who: 'daniel',
      how: 'talking',
      depth: 0.76,
      at: [0.74, FLOOR, 2.75],
      over: (p) => daisyPhone(p, c, [0.74, FLOOR, 2.75]),
      spec: { ...CAST.daniel, pose: OPEN_HANDS, turn: -24, expression: 'charming', light: FROM_LEFT, detail: 2 },
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
    // last, for her hand lies in his
    standing(c, {
      who: 'priya',
      how: 'down',
      depth: 0.76,
      shadow: 0,
      under: (p) => onTread(p, c, -0.69, 2),
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
  ];
}

/** Their shadow on the nth tread, and no farther than its edge. */
function onTread(p: Plane, c: Camera, x: number, n: number): void {
  const y = tread(n),
    z = STAIRS_AT + (n - 1) * STEP.run,
    [sx, sy] = c.p(x, y, z + 0.15);
  p.clip([c.quad([-1.35, y, z], [-0.32, y, z], [-0.32, y, z + STEP.run], [-1.35, y, z + STEP.run])], (q) =>
    q.ellipse([sx - 8, sy], 56, 15, '#0d060a', 'opacity=".5"'),
  );
}

/** The top of a phone in his back pocket, in a case with daisies on: the lamp finds one edge of it. */
function daisyPhone(p: Plane, c: Camera, [x, y, z]: V3): void {
  const k = c.scale(x, z),
    [px, py] = c.p(x, y + 0.94, z),
    at = (dx: number, dy: number): string => `${(px + dx * k).toFixed(1)} ${(py - dy * k).toFixed(1)}`;
  p.d(
    `M${at(0.1, -0.03)}L${at(0.168, -0.022)}L${at(0.172, 0.03)}Q${at(0.172, 0.04)} ${at(0.162, 0.039)}L${at(0.112, 0.033)}Z`,
    '#7d8a76',
  );
  p.d(
    `M${at(0.112, 0.033)}L${at(0.162, 0.039)}Q${at(0.172, 0.04)} ${at(0.172, 0.03)}L${at(0.171, 0.02)}L${at(0.16, 0.029)}L${at(0.112, 0.024)}Z`,
    '#cdb98c',
  );
  for (const [dx, dy] of [
    [0.15, 0.008],
    [0.126, -0.008],
  ] as const) {
    const [fx, fy] = [px + dx * k, py - dy * k];
    p.circle([fx, fy], 0.011 * k, '#e8e3cd');
    p.circle([fx, fy], 0.0045 * k, '#b07f2c');
  }
  // the edge of the pocket
  p.line(
    [
      [px + 0.085 * k, py + 0.026 * k],
      [px + 0.172 * k, py + 0.024 * k],
    ],
    '#23252d',
    2.4,
  );
}
