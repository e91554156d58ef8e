// Mrs Okafor's hall at number 12: a reading lamp, a coat stand, and a chair set against the wall she shares with 14. Or the
// same door on its chain, with the lamp off so that nobody sees in.
import { camera } from '../../core/camera.ts';
import { Plane } from '../../core/plane.ts';
import type { Place } from '../../core/place.ts';
import { CAST, PRIYA_BY_DAY } from '../../cast/quiet-house.ts';
import type { Light } from '../../figure/tones.ts';
import { dusk, shadowAcross } from '../../scenes/indoor-light.ts';
import { whileLight } from '../../scenes/lit-planes.ts';
import { doorFrame, doorOnChain } from '../../scenes/next-door-door.ts';
import { nextDoorHall, READING_LAMP } from '../../scenes/next-door-hall.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { standing } from '../../scenes/person.ts';
import { glow } from '../../scenes/weather.ts';

const N = PALETTE.nextDoor;
const LAMP: Light = {
  from: [0.86, 0.2, 0.46],
  key: '#ffe7bf',
  shade: '#7f6a56',
  wrap: 0.34,
  rims: [
    { from: [0.9, 0.4], width: 3.4, colour: '#fff0cf', opacity: 0.9 },
    { from: [-0.9, 0.4], width: 2.6, colour: '#7d93ad', opacity: 0.55 },
  ],
  sink: 0.35,
  sinkColour: '#15140f',
};
/** In the chair before it: the lamp is behind her shoulder, the room gives the rest back. */
const BESIDE_LAMP: Light = {
  ...LAMP,
  from: [-0.2, 0.45, 0.8],
  wrap: 0.62,
  rims: [
    { from: [-0.5, 0.8], width: 4, colour: '#fff0cf', opacity: 0.85 },
    { from: [0.9, 0.3], width: 2.4, colour: '#c9a468', opacity: 0.5 },
  ],
};
/** What the street gives to a face in a gap. */
const STREET: Light = {
  from: [-0.25, 0.35, 0.9],
  key: '#d8d3cc',
  shade: '#5c6470',
  wrap: 0.6,
  rims: [
    { from: [0.9, 0.4], width: 3.4, colour: '#e2bd84', opacity: 0.75 },
    { from: [-0.9, 0.5], width: 2.6, colour: '#a9bccb', opacity: 0.6 },
  ],
};
/** The gap the chain leaves, in frame units. */
const GAP: [number, number] = [548, 752];

/** Place `next-door`. */
export function nextDoor(): Place {
  const c = camera({ eye: [0, 1.45, 0], focal: 880, centre: [640, 262] });
  const room = new Plane('hall', 0.55);
  nextDoorHall(room, c);
  const [lx, ly, lz] = READING_LAMP,
    lamp = c.p(lx, ly, lz);
  shadowAcross(room, [120, 420], [420, 380], N.ink, 0.5);
  // the further from the lamp, the less of the room there is
  room.rect(
    -80,
    -60,
    1440,
    840,
    room.rad(lamp, 760, [
      [0.16, N.ink, 0],
      [0.45, N.ink, 0.32],
      [1, N.ink, 0.62],
    ]),
  );
  const light = new Plane('lamp', 0.6, 'screen');
  glow(light, lamp, 400, '#d98f45', 0.5);
  const off = new Plane('next-door-dark', 1.05, 'multiply');
  dusk(off, '#4f5870', [{ at: c.p(0, 1.3, 4.4), r: 330, colour: '#8d98a8' }]);
  const frame = new Plane('door-frame', 1.4);
  doorFrame(frame, c);
  return {
    background: N.ink,
    landscape: [190, 30, 900, 450],
    portrait: [404, 24, 620, 661],
    rain: null,
    lights: { lamp: 'on' },
    points: {
      chair: c.p(1.05, 0.9, 2.95),
      calendar: c.p(-0.63, 1.5, 4.4),
      lamp: [lamp[0], lamp[1] - 62],
    },
    planes: [
      room.data(),
      whileLight(light, 'lamp', 'lamp'),
      standing(c, {
        who: 'priya',
        how: 'chair',
        depth: 0.58,
        shadow: 0,
        at: [1.0, 0, 3.02],
        spec: {
          ...PRIYA_BY_DAY,
          pose: 'sitUpright',
          turn: -48,
          expression: 'neutral',
          gaze: { yaw: 34, pitch: -2 },
          light: BESIDE_LAMP,
          detail: 2,
        },
        heads: ['neutral', 'neutral@glance', 'wry', 'smiling', 'tired', 'listening'],
        gazes: { glance: { yaw: 4, pitch: 4 } },
      }),
      standing(c, {
        who: 'mrs-okafor',
        how: 'door',
        at: [-0.12, 0, 2.45],
        spec: {
          ...CAST.okafor,
          pose: 'clasped',
          turn: 8,
          expression: 'concerned',
          gaze: { pitch: -4 },
          light: LAMP,
          detail: 2,
        },
        heads: ['concerned', 'concerned@glance', 'neutral', 'listening@wall', 'smiling', 'wry'],
        gazes: { wall: { yaw: 34 }, glance: { yaw: 34 } },
      }),
      frame.data(),
      whileLight(off, '!lamp'),
      standing(c, {
        who: 'mrs-okafor',
        how: 'chain',
        depth: 1.3,
        shadow: 0,
        at: [0.0, 0, 1.95],
        spec: {
          ...CAST.okafor,
          pose: 'chain',
          turn: -4,
          expression: 'concerned',
          gaze: { pitch: -2 },
          light: STREET,
          detail: 2,
        },
        within: [
          [GAP[0], -60],
          [GAP[1], -60],
          [GAP[1], 780],
          [GAP[0], 780],
        ],
        // the door fills the rest: only the gap is worth looking at
        windows: { landscape: [190, 30, 900, 450], portrait: [340, 24, 620, 661] },
        over: (p) => doorOnChain(p, GAP, c.p(0, 1.14, 1.8)[1]),
        heads: ['concerned', 'concerned@glance', 'guarded', 'afraid', 'neutral@wall'],
        gazes: { wall: { yaw: 30 }, glance: { yaw: 30 } },
      }),
    ],
  };
}
