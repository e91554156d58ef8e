// The head of sixth's office towards four: his desk is against the wall, and the two chairs stand at an angle by the window.
import { camera } from '../../core/camera.ts';
import type { Place } from '../../core/place.ts';
import { Plane } from '../../core/plane.ts';
import { POSE } from '../../figure/poses.ts';
import type { Pose } from '../../figure/skeleton.ts';
import type { Light } from '../../figure/tones.ts';
import { CAST } from '../../cast/seen.ts';
import { dusk, whileLight } from '../../scenes/lit-planes.ts';
import {
  angledChair,
  DESK,
  OFFICE,
  OFFICE_WINDOW,
  office as room,
  officePlant,
  sideTable,
} from '../../scenes/office.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { standing } from '../../scenes/person.ts';
import { beam, glow } from '../../scenes/weather.ts';

const O = PALETTE.office;
const MAYA = [0.62, 2.95] as const,
  SETHI = [-0.72, 2.85] as const;
const FACING_WINDOW: Light = {
  from: [-0.82, 0.35, 0.42],
  key: '#fbeed4',
  shade: '#6f7388',
  wrap: 0.7,
  rims: [{ from: [-0.9, 0.4], width: 3.6, colour: '#fff8e6', opacity: 0.9 }],
  sink: 0.15,
  sinkColour: '#2c3040',
};
/** Listening, both hands on his knees and both in sight. */
const LISTENING: Pose = {
  ...POSE.sitListen,
  left: { ...POSE.sitListen.left, to: [-0.12, 0.26, -0.06], point: [-0.85, -0.4, 0.35], palm: [-0.15, -1, 0] },
};

/** Place `office`. */
export function office(): Place {
  const c = camera({ eye: [0, 1.34, 0], focal: 900, centre: [640, 252] });
  const back = new Plane('office', 0.55);
  room(back, c);
  officePlant(back, c);
  const day = new Plane('day-light', 0.6, 'screen');
  glow(day, c.p(-2.05, 1.6, 2.6), 560, '#ffeccb', 0.42);
  day.group('filter="url(#soft14)"', (q) =>
    beam(
      q,
      [c.p(-2.09, 2.2, 2.0), c.p(-2.09, 0.95, 3.5), c.p(0.8, 0, 3.5), c.p(0.3, 0, 2.2)],
      c.p(-2.09, 1.6, 2.7),
      c.p(0.7, 0.1, 2.9),
      O.day,
      0.24,
    ),
  );
  const lamp = new Plane('lamp-light', 0.6, 'screen');
  glow(lamp, c.p(DESK.lamp[0], DESK.lamp[1] - 0.1, DESK.lamp[2]), 250, '#ffbd6e', 0.8, [1, 0.8]);
  const table = new Plane('side-table', 0.8);
  sideTable(table, c);
  const chairs = new Plane('chairs', 0.9);
  angledChair(chairs, c, MAYA[0], MAYA[1], -36);
  angledChair(chairs, c, SETHI[0], SETHI[1], 40);
  return {
    background: O.shade,
    landscape: [150, 96, 960, 480],
    portrait: [330, 34, 640, 683],
    rain: null,
    dust: [210, 120, 520, 380],
    lights: { day: 'on', lamp: 'off' },
    points: {
      board: c.p(-0.86, 1.6, OFFICE.back),
      window: c.p(OFFICE_WINDOW.x[0], 1.5, 3.4),
      desk: c.p(0.7, 1.0, 3.9),
      water: c.p(-0.08, 0.6, 3.1),
    },
    planes: [
      back.data(),
      whileLight(day, 'day', 'sun'),
      table.data(),
      chairs.data(),
      standing(c, {
        who: 'maya',
        how: 'chair',
        shadow: 0,
        at: [MAYA[0], 0, MAYA[1]],
        heads: ['guarded', 'tired', 'afraid', 'relieved@sethi', 'neutral@us'],
        gazes: { sethi: { yaw: -14 }, us: { yaw: 26 } },
        spec: { ...CAST.maya, pose: 'sitUpright', turn: -32, expression: 'guarded', light: FACING_WINDOW, detail: 2 },
      }),
      standing(c, {
        who: 'sethi',
        how: 'chair',
        shadow: 0,
        at: [SETHI[0], 0, SETHI[1]],
        heads: ['concerned', 'neutral', 'concerned@us'],
        gazes: { us: { yaw: -30 } },
        spec: {
          ...CAST.sethi,
          pose: LISTENING,
          turn: 40,
          expression: 'concerned',
          light: { ...FACING_WINDOW, from: [-0.25, 0.4, 0.85] },
          detail: 2,
        },
      }),
      dusk('day', '#55618c'),
      whileLight(lamp, 'lamp', 'lamp'),
    ],
  };
}
