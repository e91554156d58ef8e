// The sixth-form corridor when lessons are over: low sun in bars across the lockers, and everyone can see who stands with whom.
import { camera } from '../../core/camera.ts';
import type { Place } from '../../core/place.ts';
import { Plane } from '../../core/plane.ts';
import type { Light } from '../../figure/tones.ts';
import { CAST } from '../../cast/seen.ts';
import { dusk, whileLight } from '../../scenes/lit-planes.ts';
import { CORRIDOR, lockerCorridor, lockerSun, schoolBag } from '../../scenes/locker-corridor.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { standing } from '../../scenes/person.ts';
import { glow } from '../../scenes/weather.ts';

const K = PALETTE.lockers;
const SUNLIT: Light = {
  from: [-0.86, 0.36, 0.3],
  key: '#ffe3b4',
  shade: '#6c6f88',
  wrap: 0.74,
  rims: [{ from: [-0.9, 0.5], width: 4, colour: '#fff6de', opacity: 0.95 }],
  sink: 0.1,
  sinkColour: '#2c3448',
};

/** Place `sixth-form`. Nobody is left with his face in the dark, whichever way he turns: the corridor gives light back. */
export function sixthForm(): Place {
  const c = camera({ eye: [-0.1, 1.46, 0], focal: 880, centre: [620, 268] });
  const room = new Plane('corridor', 0.55);
  lockerCorridor(room, c);
  const sun = new Plane('sun', 0.55, 'screen');
  lockerSun(sun, c);
  glow(sun, c.p(0, 1.4, CORRIDOR.back), 200, '#ffe9b8', 0.5);
  const bag = new Plane('bag', 1.02);
  schoolBag(bag, c, 0.84, 3.05);
  return {
    background: K.shade,
    landscape: [190, 60, 900, 450],
    portrait: [330, 34, 640, 683],
    rain: null,
    dust: [200, 120, 620, 400],
    lights: { sun: 'on' },
    points: { lockers: c.p(1.36, 1.5, 3.6), bag: c.p(0.84, 0.3, 3.05), doors: c.p(0, 1.4, CORRIDOR.back) },
    planes: [
      room.data(),
      whileLight(sun, 'sun', 'sun'),
      standing(c, {
        who: 'callum',
        how: 'window',
        depth: 0.9,
        at: [-0.98, 0, 4.3],
        heads: ['charming', 'neutral', 'cold@maya', 'concerned@us'],
        gazes: { maya: { yaw: 20 }, us: { yaw: -22 } },
        spec: {
          ...CAST.callum,
          pose: 'leanPockets',
          turn: 34,
          expression: 'charming',
          light: { ...SUNLIT, from: [-0.3, 0.4, 0.85] },
          detail: 2,
        },
      }),
      standing(c, {
        who: 'zainab',
        how: 'lockers',
        depth: 0.95,
        at: [0.88, 0, 4.0],
        heads: ['concerned', 'guarded', 'neutral@maya'],
        gazes: { maya: { yaw: -20, pitch: 4 } },
        spec: { ...CAST.zainab, pose: 'bagShoulder', turn: -34, expression: 'concerned', light: SUNLIT, detail: 2 },
      }),
      standing(c, {
        who: 'maya',
        how: 'corridor',
        at: [0.12, 0, 3.3],
        heads: ['guarded', 'tired', 'neutral@zainab', 'afraid@callum'],
        gazes: { zainab: { yaw: 30 }, callum: { yaw: -30 } },
        spec: { ...CAST.maya, pose: 'phoneHeld', turn: -8, expression: 'guarded', light: SUNLIT, detail: 2 },
      }),
      bag.data(),
      dusk('sun', '#6a74a0'),
    ],
  };
}
