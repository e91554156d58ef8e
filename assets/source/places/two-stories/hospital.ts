// A bay in an emergency department before dawn: the curtain half drawn, white ward beyond it, one warm reading light inside.
import { camera } from '../../core/camera.ts';
import type { Place } from '../../core/place.ts';
import { Plane } from '../../core/plane.ts';
import type { Light } from '../../figure/tones.ts';
import { CAST } from '../../cast/two-stories.ts';
import { BAY, bayChair, bayChairArm, bayCurtain, CURTAIN, hospitalBay, trolley } from '../../scenes/hospital-bay.ts';
import { dusk, whileLight } from '../../scenes/lit-planes.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { standing } from '../../scenes/person.ts';
import { glow } from '../../scenes/weather.ts';

const B = PALETTE.bay;
const CHAIR = [-0.34, 3.0] as const;
const READING_LIT: Light = {
  from: [0.75, 0.4, 0.45],
  key: '#ffe6bf',
  shade: '#667a86',
  wrap: 0.7,
  rims: [
    { from: [0.85, 0.5], width: 4, colour: '#fff4da', opacity: 0.9 },
    { from: [-0.9, 0.3], width: 2.6, colour: '#cfe8ee', opacity: 0.8 },
  ],
  sink: 0.15,
  sinkColour: '#223038',
};
const WARD_LIT: Light = {
  from: [-0.8, 0.5, 0.3],
  key: '#e6f2f0',
  shade: '#5f727c',
  wrap: 0.9,
  rims: [{ from: [-0.9, 0.4], width: 4.4, colour: '#f6ffff', opacity: 0.9 }],
  sink: 0.2,
  sinkColour: '#223038',
};

/** Place `hospital`. */
export function hospital(): Place {
  const c = camera({ eye: [-0.15, 1.38, 0], focal: 900, centre: [640, 258] });
  const room = new Plane('bay', 0.55);
  hospitalBay(room, c);
  trolley(room, c);
  const light = new Plane('reading-light', 0.6, 'screen');
  glow(light, c.p(0.55, 1.6, 3.9), 420, '#ffc98a', 0.62, [1.2, 0.9]);
  const ward = new Plane('ward-light', 0.6, 'screen');
  glow(ward, c.p(-2.3, 2.1, 2.6), 520, '#cfeeee', 0.5);
  const chair = new Plane('chair', 0.95);
  bayChair(chair, c, ...CHAIR);
  const arm = new Plane('chair-arm', 1.02);
  bayChairArm(arm, c, ...CHAIR);
  const curtain = new Plane('curtain', 1.05);
  bayCurtain(curtain, c);
  return {
    background: B.shade,
    landscape: [190, 130, 900, 450],
    portrait: [320, 34, 640, 683],
    rain: null,
    lights: { reading: 'on', ward: 'on' },
    points: {
      curtain: c.p(CURTAIN.x[1] - 0.1, 1.5, CURTAIN.z),
      chart: c.p(-0.68, 1.6, BAY.back),
      trolley: c.p(0.62, 0.75, 2.8),
      light: c.p(0.55, 1.68, 3.95),
    },
    planes: [
      room.data(),
      whileLight(ward, 'ward', 'steady'),
      whileLight(light, 'reading', 'steady'),
      chair.data(),
      standing(c, {
        who: 'leanne',
        how: 'chair',
        shadow: 0,
        at: [CHAIR[0] + 0.04, 0, CHAIR[1]],
        heads: ['guarded', 'tired', 'cold@us', 'neutral@us'],
        gazes: { us: { yaw: -26 } },
        spec: { ...CAST.leanne, pose: 'sitUpright', turn: 34, expression: 'guarded', light: READING_LIT, detail: 2 },
      }),
      arm.data(),
      standing(c, {
        who: 'nadia',
        how: 'kneel',
        depth: 1.03,
        at: [0.5, 0, 2.72],
        heads: ['neutral', 'concerned', 'concerned@leanne'],
        gazes: { leanne: { yaw: -6, pitch: -8 } },
        spec: { ...CAST.nadia, pose: 'kneel', turn: -50, expression: 'neutral', light: WARD_LIT, detail: 2 },
      }),
      curtain.data(),
      dusk('ward', '#7f93ad'),
      dusk('reading', '#8a99b4'),
    ],
  };
}
