// The same street at dawn, at number 14's step. The light comes from the sky and asks nothing.
import { camera, type Camera } from '../../core/camera.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import type { Place } from '../../core/place.ts';
import type { V2 } from '../../core/vec.ts';
import { CAST, PRIYA_BY_DAY } from '../../cast/quiet-house.ts';
import type { Light } from '../../figure/tones.ts';
import { DAWN, dawnDoor, dawnGround, dawnShade, dawnSky, dawnSun } from '../../scenes/dawn-terrace.ts';
import { dusk, whileLight } from '../../scenes/lit-planes.ts';
import { standing } from '../../scenes/person.ts';
import { doorZ, frontages, HOUSE, type HouseRow, roofs } from '../../scenes/street.ts';
import { wire } from '../../scenes/street-things.ts';

const ROW: HouseRow = { front: 5.2, from: 0.6, count: 13, width: 4.4, side: 1, seed: 7 };
const N14 = 1;
const NEAR = 4.6;

/** Place `dawn`. */
export function dawn(): Place {
  const c = camera({ eye: [2.2, 1.15, 3.6], yaw: 27, focal: 960, centre: [600, 318] });
  const door = doorZ(ROW, N14),
    step = c.p(ROW.front - 0.2, HOUSE.step, door[0]),
    vp = c.p(-1, 1.2, 400);
  const sky = new Plane('sky', 0).soft();
  dawnSky(sky, vp);
  const row = new Plane('right-row', 0.5);
  roofs(row, c, ROW, DAWN);
  frontages(row, c, ROW, DAWN, { windows: { [N14 * 3 + 1]: '#f7cf93' }, share: 0.42 });
  dawnShade(row, c, ROW.front);
  const open = new Plane('door', 0.55);
  dawnDoor(open, c, ROW.front, door);
  const ground = new Plane('ground', 0.6);
  dawnGround(ground, c, ROW.front, NEAR, vp);
  const sun = new Plane('sun', 0.65, 'screen');
  dawnSun(sun, c, ROW.front, vp);
  return {
    background: '#c79fa9',
    landscape: [190, 84, 900, 450],
    portrait: [150, 80, 566, 604],
    rain: null,
    lights: { sun: 'on' },
    points: {
      step: [step[0], step[1] - 6],
      door: c.p(ROW.front, 1.5, (door[0] + door[1]) / 2),
      hooks: c.p(ROW.front + 0.6, 1.7, door[1]),
    },
    planes: [
      sky.data(),
      row.data(),
      open.data(),
      ground.data(),
      whileLight(sun, 'sun', 'sun'),
      ...onStep(c, (door[0] + door[1]) / 2),
      wires(),
      dusk('sun', '#7f8cc4', undefined, 1.35),
    ],
  };
}

/** Priya with a mug and Isla against her; turned to the light, and to one another when the story asks for it. */
function onStep(c: Camera, dz: number): PlaneData[] {
  const light: Light = {
    from: [-0.86, 0.3, 0.32],
    key: '#ffe3bd',
    shade: '#8a7396',
    wrap: 0.68,
    rims: [{ from: [-0.95, 0.35], width: 4, colour: '#fff6dd', opacity: 0.9 }],
    sink: 0.1,
    sinkColour: '#4b4568',
  };
  const x = ROW.front - 0.2,
    y = HOUSE.step - 0.03;
  return [
    standing(c, {
      who: 'priya',
      how: 'step',
      shadow: 0,
      under: (p) => longShadow(p, c, x - 0.2, dz + 0.34),
      at: [x, y, dz + 0.2],
      spec: {
        ...PRIYA_BY_DAY,
        pose: 'stepMug',
        turn: -44,
        expression: 'relieved',
        light,
        detail: 2,
        gaze: { yaw: -2, pitch: -4 },
      },
      heads: [
        'relieved',
        'tired',
        'neutral',
        'listening',
        'concerned',
        'smiling',
        'wry',
        'neutral@isla',
        'smiling@isla',
      ],
      gazes: { isla: { yaw: 52, pitch: 18 } },
    }),
    standing(c, {
      who: 'isla',
      how: 'step',
      shadow: 0,
      under: (p) => longShadow(p, c, x + 0.02, dz + 0.06, 0.8),
      at: [x - 0.02, y, dz - 0.2],
      spec: { ...CAST.isla, pose: 'stepLean', turn: -36, expression: 'neutral', gaze: { yaw: -4 }, light, detail: 2 },
      heads: ['neutral', 'tired', 'listening', 'smiling', 'neutral@priya', 'smiling@priya'],
      gazes: { priya: { yaw: -30, pitch: -14 } },
    }),
  ];
}

/** The shadow of someone sitting with their feet at (`x`, `z`): it starts there, and runs away from the end of the street. */
function longShadow(p: Plane, c: Camera, x: number, z: number, size = 1): void {
  const at = (across: number, along: number): V2 => c.p(x + across * size, 0, z - along * size);
  p.poly(
    [
      at(-0.26, 0),
      at(0.06, -0.02),
      at(0.2, 0.35),
      at(0.2, 1.25),
      at(0.1, 1.5),
      at(0.12, 1.8),
      at(0.02, 1.96),
      at(-0.1, 1.94),
      at(-0.18, 1.78),
      at(-0.16, 1.5),
      at(-0.3, 1.25),
      at(-0.32, 0.5),
    ],
    p.lin(at(0, 0), at(0, 2), [
      [0, '#3f3a62', 0.5],
      [1, '#3f3a62', 0.16],
    ]),
  );
}

/** Two wires across the street. */
function wires(): PlaneData {
  const p = new Plane('wires', 1.3);
  for (const [a, b, sag] of [
    [[-60, 60], [1340, -70], 64],
    [[-60, 92], [1340, -10], 70],
  ] as const)
    wire(p, a, b, sag, '#5a5578', 2, '.8');
  return p.data();
}
