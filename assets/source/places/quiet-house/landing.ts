// Upstairs at 14, from the top stair: three doors in the dark. White light under one, a child's night light behind another,
// and a brass bolt on the outside of the third.
import { camera, type Camera } from '../../core/camera.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import type { Place } from '../../core/place.ts';
import { CAST } from '../../cast/quiet-house.ts';
import type { Pose } from '../../figure/skeleton.ts';
import type { Light } from '../../figure/tones.ts';
import { torchlight } from '../../scenes/indoor-light.ts';
import { BOLT, DOORS, landing as room, stairRail, UPSTAIRS } from '../../scenes/landing.ts';
import { bathroomLine, bathroomOpen, bedroomLit, boxRoomOpen, nightLight, spill } from '../../scenes/landing-doors.ts';
import { whileLight } from '../../scenes/lit-planes.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { standing } from '../../scenes/person.ts';
import { glow } from '../../scenes/weather.ts';

const L = PALETTE.landing;
const Z = UPSTAIRS.back;
const middle = ([x0, x1]: readonly [number, number]): number => (x0 + x1) / 2;

const FROM_BATH: Light = {
  from: [-0.3, 0.6, 0.66],
  key: '#dfe6e2',
  shade: '#54606e',
  wrap: 0.7,
  rims: [
    { from: [-0.8, 0.7], width: 5, colour: '#f6fffb', opacity: 0.9 },
    { from: [0.8, 0.7], width: 4, colour: '#e6f2ee', opacity: 0.7 },
  ],
  sink: 0.35,
  sinkColour: '#10161d',
};
const FROM_BEDROOM: Light = {
  from: [0.2, 0.45, 0.72],
  key: '#ffd9a8',
  shade: '#5c5866',
  wrap: 0.7,
  rims: [
    { from: [0.7, 0.6], width: 4.6, colour: '#ffcf94', opacity: 0.9 },
    { from: [-0.8, 0.5], width: 2.6, colour: '#9fb2c0', opacity: 0.5 },
  ],
  sink: 0.3,
  sinkColour: '#10161d',
};
/** Through the opened door: our torch on the floor, the night light beside it. */
const FROM_US: Light = {
  from: [-0.35, 0.3, 0.85],
  key: '#f2dfc0',
  shade: '#566070',
  wrap: 0.55,
  rims: [{ from: [-0.8, 0.5], width: 3.4, colour: '#ffd9a4', opacity: 0.8 }],
  sink: 0.2,
  sinkColour: '#10161d',
};
/** On the floor with her back to a wall, very straight; knees up, hands one over the other on them, chin level. */
const AGAINST_WALL: Pose = {
  pelvis: { up: 0.11, pitch: -4 },
  spine: { bend: -2 },
  head: { pitch: -2 },
  round: 0.1,
  left: {
    from: 'knee',
    to: [-0.1, 0.06, -0.06],
    elbow: [0.7, -0.6, -0.4],
    hand: 'relaxed',
    point: [-0.5, -0.5, 0.7],
    palm: [-0.1, -0.8, -0.4],
  },
  right: {
    from: 'knee',
    to: [-0.12, 0.08, -0.04],
    elbow: [0.7, -0.6, -0.4],
    hand: 'relaxed',
    point: [-0.5, -0.5, 0.7],
    palm: [-0.1, -0.8, -0.4],
  },
  legL: { to: [0.09, 0, 0.5], knee: [0.05, 1, 0.5], turn: 4 },
  legR: { to: [0.08, 0, 0.53], knee: [0.05, 1, 0.5], turn: 2 },
  order: { armL: 'top', armR: 'top' },
};
/** Place `landing`. */
export function landing(): Place {
  const c = camera({ eye: [0, 1.2, 0], focal: 900, centre: [640, 292] });
  const back = new Plane('landing', 0.55);
  room(back, c);
  const rail = new Plane('stair-rail', 1.4);
  stairRail(rail, c);
  return {
    background: L.ink,
    landscape: [190, 50, 900, 450],
    portrait: [380, 52, 620, 661],
    rain: null,
    lights: { bathroom: 'on', nightlight: 'on', torch: 'off' },
    points: {
      bolt: c.p(BOLT[0] + 0.06, BOLT[1] + 0.1, Z),
      nightlight: c.p(0.36, 0.98, Z + 1.9),
      bathroom: c.p(DOORS.bathroom[0] + 0.06, 1.06, Z),
    },
    planes: [back.data(), ...lights(c), ...people(c), rail.data()],
  };
}

/** Each light is what it adds to the dark. */
function lights(c: Camera): PlaneData[] {
  const lit = new Plane('bedroom', 0.55);
  bedroomLit(lit, c);
  const warm = new Plane('night-light', 0.62, 'screen');
  nightLight(warm, c);
  const line = new Plane('bathroom', 0.56);
  bathroomLine(line, c);
  const cold = new Plane('bathroom-light', 0.62, 'screen');
  spill(cold, c, DOORS.bathroom, 0.95, L.bath, 0.55);
  glow(cold, c.p(middle(DOORS.bathroom), 0.05, Z), 190, '#9fb8b6', 0.34, [1, 0.5]);
  const torch = new Plane('torch', 0.64, 'screen');
  torchlight(torch, c.p(BOLT[0] + 0.1, BOLT[1] - 0.12, Z), 190);
  return [
    whileLight(lit, 'nightlight'),
    whileLight(warm, 'nightlight', 'lamp'),
    whileLight(line, 'bathroom'),
    whileLight(cold, 'bathroom', 'steady'),
    whileLight(torch, 'torch', 'steady'),
  ];
}

function people(c: Camera): PlaneData[] {
  return [
    standing(c, {
      who: 'priya',
      how: 'doorway',
      depth: 0.58,
      at: [middle(DOORS.bathroom) + 0.03, 0, Z - 0.06],
      under: (p) => bathroomOpen(p, c),
      spec: {
        ...CAST.priya,
        pose: 'guarded',
        turn: 14,
        expression: 'guarded',
        gaze: { yaw: -8, pitch: -4 },
        light: FROM_BATH,
        detail: 2,
      },
      heads: ['guarded', 'guarded@glance', 'tired', 'neutral', 'afraid@stairs'],
      gazes: { glance: { yaw: -34, pitch: 16 }, stairs: { yaw: -34, pitch: 16 } },
    }),
    standing(c, {
      who: 'isla',
      how: 'bedroom',
      depth: 0.64,
      shadow: 0.2,
      at: [middle(DOORS.bedroom) + 0.06, 0, Z - 0.3],
      spec: {
        ...CAST.isla,
        pose: 'book',
        turn: -14,
        expression: 'guarded',
        gaze: { pitch: -6, yaw: 6 },
        light: FROM_BEDROOM,
        detail: 2,
      },
      heads: ['guarded', 'guarded@glance', 'neutral', 'listening', 'smiling'],
      gazes: { glance: { yaw: -22, pitch: 12 } },
    }),
    standing(c, {
      who: 'priya',
      how: 'floor',
      depth: 0.57,
      shadow: 0,
      within: c.quad([DOORS.box[0], 0, Z], [DOORS.box[1], 0, Z], [DOORS.box[1], 2, Z], [DOORS.box[0], 2, Z]),
      at: [DOORS.box[1] - 0.03, 0.065, Z + 0.42],
      under: (p) => boxRoomOpen(p, c),
      spec: {
        ...CAST.priya,
        pose: AGAINST_WALL,
        turn: -56,
        expression: 'neutral',
        gaze: { yaw: 40, pitch: -6 },
        light: FROM_US,
        detail: 2,
      },
      heads: ['neutral', 'neutral@glance', 'wry', 'tired', 'guarded', 'concerned'],
      gazes: { glance: { yaw: 8, pitch: 6 } },
    }),
  ];
}
