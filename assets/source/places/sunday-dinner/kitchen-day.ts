// Jean's kitchen on the Monday: light from the garden door, tea made for two, and her daughter standing where her son does not.
import { camera } from '../../core/camera.ts';
import type { Place } from '../../core/place.ts';
import { Plane } from '../../core/plane.ts';
import type { V3 } from '../../core/vec.ts';
import type { Light } from '../../figure/tones.ts';
import { CAST } from '../../cast/sunday-dinner.ts';
import { DAY_KITCHEN, dayKitchen, GARDEN_GLASS, kitchenThings, WORKTOP } from '../../scenes/day-kitchen.ts';
import { dusk, whileLight } from '../../scenes/lit-planes.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { standing } from '../../scenes/person.ts';
import { sunThrough } from '../../scenes/sun-through.ts';
import { beam, glow } from '../../scenes/weather.ts';

const K = PALETTE.dayKitchen;
const TRAVEL: V3 = [1, -0.42, 0.22];
const BY_DOOR: Light = {
  from: [-0.85, 0.36, 0.4],
  key: '#fff0d2',
  shade: '#707690',
  wrap: 0.7,
  rims: [{ from: [-0.9, 0.4], width: 4, colour: '#fffaf0', opacity: 0.95 }],
  sink: 0.12,
  sinkColour: '#343a50',
};

/** Place `kitchen-day`. */
export function kitchenDay(): Place {
  const c = camera({ eye: [0, 1.42, 0], focal: 900, centre: [640, 262] });
  const room = new Plane('kitchen', 0.55);
  dayKitchen(room, c);
  kitchenThings(room, c);
  const sun = new Plane('sun', 0.55, 'screen');
  const { left, right, back } = DAY_KITCHEN;
  sunThrough(
    sun,
    c,
    GARDEN_GLASS,
    TRAVEL,
    {
      axis: 1,
      at: 0,
      within: c.quad([left, 0, 1], [right, 0, 1], [right, 0, WORKTOP.front], [left, 0, WORKTOP.front]),
    },
    '#ffdc9c',
    'opacity=".6"',
  );
  sunThrough(
    sun,
    c,
    GARDEN_GLASS,
    TRAVEL,
    {
      axis: 2,
      at: WORKTOP.front,
      within: c.quad(
        [left, 0, WORKTOP.front],
        [right, 0, WORKTOP.front],
        [right, 0.86, WORKTOP.front],
        [left, 0.86, WORKTOP.front],
      ),
    },
    '#ffdc9c',
    'opacity=".5"',
  );
  glow(sun, c.p(-2.05, 1.4, 3.1), 420, '#fff0cf', 0.4);
  sun.group('filter="url(#soft14)"', (q) =>
    beam(
      q,
      [c.p(-2.08, 1.92, 3.42), c.p(-2.08, 0.95, 2.86), c.p(0.2, 0.1, 3.3), c.p(1.5, 0.6, 3.58), c.p(-0.6, 1.5, 3.58)],
      c.p(-2.08, 1.4, 3.1),
      c.p(1.1, 0.6, 3.5),
      K.day,
      0.34,
    ),
  );
  const lamp = new Plane('ceiling-light', 1.04, 'screen');
  glow(lamp, c.p(0, 2.3, 3), 560, '#ffdba6', 0.6, [1.3, 0.8]);
  return {
    background: K.shade,
    landscape: [150, 50, 960, 480],
    portrait: [300, 34, 640, 683],
    rain: null,
    steam: [c.p(-0.92, WORKTOP.y + 0.2, 3.76)],
    dust: [190, 170, 560, 330],
    lights: { sun: 'on', lamp: 'off' },
    points: {
      calendar: c.p(-1.24, 1.8, back),
      pills: c.p(0.6, WORKTOP.y + 0.06, 3.7),
      tin: c.p(1.02, WORKTOP.y + 0.2, 3.76),
      garden: c.p(left, 1.45, 3.14),
    },
    planes: [
      room.data(),
      whileLight(sun, 'sun', 'sun'),
      standing(c, {
        who: 'carol',
        how: 'worktop',
        depth: 0.95,
        at: [0.72, 0, 3.3],
        heads: ['concerned', 'tired', 'ashamed', 'neutral@jean'],
        gazes: { jean: { yaw: -20, pitch: 6 } },
        spec: { ...CAST.carol, pose: 'mugStand', turn: -30, expression: 'concerned', light: BY_DOOR, detail: 2 },
      }),
      standing(c, {
        who: 'jean',
        how: 'window',
        at: [-0.5, 0, 3.0],
        heads: ['neutral', 'guarded', 'relieved@carol', 'tired'],
        gazes: { carol: { yaw: 40 } },
        spec: { ...CAST.jean, pose: 'clasped', turn: -24, expression: 'neutral', light: BY_DOOR, detail: 2 },
      }),
      dusk('sun', '#5c668e'),
      whileLight(lamp, 'lamp', 'lamp'),
    ],
  };
}
