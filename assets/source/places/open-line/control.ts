// Your own seat in the control room: over your shoulder the screen, the trace of a line on which nobody speaks, and Farida, who has come across.
import { type Camera, camera } from '../../core/camera.ts';
import type { Place } from '../../core/place.ts';
import { Plane } from '../../core/plane.ts';
import type { V2 } from '../../core/vec.ts';
import type { Look } from '../../cast/look.ts';
import { CAST } from '../../cast/open-line.ts';
import { CAST as OTHERS } from '../../cast/seen.ts';
import { figure, place } from '../../figure/figure.ts';
import type { Light } from '../../figure/tones.ts';
import { beacon, controlRoom, farDesk } from '../../scenes/control-room.ts';
import { handlerDesk, openLine, SCREEN } from '../../scenes/handler-desk.ts';
import { dusk, whileLight } from '../../scenes/lit-planes.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { HEAD_M, standing } from '../../scenes/person.ts';
import { glow } from '../../scenes/weather.ts';

const C = PALETTE.control;
const FROM_SCREEN: Light = {
  from: [-0.7, 0.05, 0.6],
  key: '#d2f7f0',
  shade: '#34606c',
  wrap: 0.68,
  sink: 0.25,
  sinkColour: '#061014',
  rims: [
    { from: [0.85, 0.5], width: 3.6, colour: '#f4b96a', opacity: 0.9 },
    { from: [-0.9, 0.2], width: 3, colour: '#a9f0ea', opacity: 0.8 },
  ],
};
/** From behind: only the edges catch the screen. */
const AGAINST_SCREEN: Light = {
  from: [0.5, 0.2, -0.6],
  key: '#9fdcd8',
  shade: '#1d3a44',
  wrap: 1.7,
  sink: 0.3,
  sinkColour: '#04090c',
  rims: [
    { from: [0.9, 0.3], width: 5, colour: '#b9f4ec', opacity: 0.9 },
    { from: [-0.9, 0.5], width: 3, colour: '#4f9aa2', opacity: 0.8 },
  ],
};
const FAR: Light = {
  from: [0.1, -0.35, 0.9],
  key: '#a9e6e0',
  shade: '#23424f',
  wrap: 0.9,
  haze: { colour: '#15363f', amount: 0.4 },
  rims: [{ from: [-0.4, 0.9], width: 4, colour: '#5fb9bd', opacity: 0.6 }],
};

/** The head of the status lamp on screen. */
const BEACON = (c: Camera): V2 => [c.p(1.2, 1, 2.4)[0], 236];

/** Place `control`. */
export function control(): Place {
  const c = camera({ eye: [0, 1.4, 0], focal: 880, centre: [600, 280] });
  const room = new Plane('room', 0.3);
  controlRoom(room, c);
  const ranks = new Plane('ranks', 0.5);
  const worker =
    (look: Look, turn: number) =>
    (x: number, z: number): string => {
      const q = c.p(x, 0.1, z);
      return place(
        figure({ ...look, hat: 'headset', pose: 'desk', turn, light: FAR, detail: 0 }),
        q[0],
        q[1],
        HEAD_M * c.scale(x, z),
      );
    };
  farDesk(ranks, c, -2.9, 9.2, worker(OTHERS.donna, 12), 0.1);
  farDesk(ranks, c, 0.5, 9.2, worker(OTHERS.callum, -20), 0.1);
  farDesk(ranks, c, -3.0, 6.2, worker(OTHERS.sethi, 24), 0.3);
  const desk = new Plane('desk', 0.95);
  handlerDesk(desk, c);
  openLine(desk, c);
  beacon(desk, ...BEACON(c), c.p(1.2, 0.74, 2.4)[1]);
  const mid = c.p((SCREEN.x[0] + SCREEN.x[1]) / 2, 1.1, SCREEN.z);
  const screen = new Plane('screen-light', 0.97, 'screen');
  glow(screen, mid, 430, '#3fa9ab', 0.42, [1.2, 0.85]);
  const amber = new Plane('amber', 0.97, 'screen');
  glow(amber, BEACON(c), 230, '#f0a443', 0.55);
  return {
    background: C.ink,
    landscape: [190, 30, 900, 450],
    portrait: [352, 20, 640, 683],
    rain: null,
    lights: { screen: 'on', amber: 'on' },
    points: { trace: [mid[0] + 60, mid[1] - 8], map: c.p(-0.2, 2.2, 13), beacon: BEACON(c) },
    planes: [
      room.data(),
      ranks.data(),
      desk.data(),
      whileLight(screen, 'screen', 'steady'),
      standing(c, {
        who: 'farida',
        how: 'beside',
        depth: 1.1,
        shadow: 0.4,
        at: [0.7, 0, 1.95],
        heads: ['concerned', 'listening', 'concerned@us', 'relieved@us'],
        gazes: { us: { yaw: -14, pitch: 2 } },
        spec: { ...CAST.farida, pose: 'wheelThink', turn: -38, expression: 'concerned', light: FROM_SCREEN, detail: 2 },
      }),
      whileLight(amber, 'amber', 'lamp'),
      standing(c, {
        who: 'you',
        how: 'desk',
        depth: 1.25,
        shadow: 0,
        at: [-0.24, 0.05, 1.62],
        spec: {
          ...CAST.you,
          pose: 'listening',
          turn: 158,
          expression: 'neutral',
          gaze: { yaw: 0 },
          light: AGAINST_SCREEN,
          detail: 2,
        },
      }),
      dusk('screen', '#5a6f80', undefined, 1.3),
    ],
  };
}
