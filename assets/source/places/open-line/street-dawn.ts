// Six in the morning outside Beth's: blue above, gold at the end of the road, her door open behind her because she opened it.
import { camera } from '../../core/camera.ts';
import type { Place } from '../../core/place.ts';
import { Plane } from '../../core/plane.ts';
import { CAST } from '../../cast/open-line.ts';
import type { Light } from '../../figure/tones.ts';
import { BLUE_HOUR, blueGround, blueSky, LEFT_ROW, openDoorLeft, RIGHT_ROW } from '../../scenes/blue-hour.ts';
import { dusk, whileLight } from '../../scenes/lit-planes.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { patrolCar } from '../../scenes/patrol-car.ts';
import { standing } from '../../scenes/person.ts';
import { doorZ, frontages, HOUSE, roofs } from '../../scenes/street.ts';
import { lampPost } from '../../scenes/street-things.ts';
import { glow } from '../../scenes/weather.ts';

const B = PALETTE.blueHour;
const HERS = 1;
const DAWNING: Light = {
  from: [0.5, 0.35, 0.35],
  key: '#ffdcb8',
  shade: '#6a6c94',
  wrap: 0.86,
  rims: [
    { from: [0.9, 0.45], width: 4.2, colour: '#ffe6c0', opacity: 0.95 },
    { from: [-0.9, 0.3], width: 3, colour: '#ffc48a', opacity: 0.7 },
  ],
  sink: 0.15,
  sinkColour: '#2c3254',
};

/** Place `street-dawn`. */
export function streetDawn(): Place {
  const c = camera({ eye: [-0.9, 1.45, 0.6], yaw: -10, focal: 900, centre: [640, 268] });
  const end = c.p(0, 1.4, 400),
    door = doorZ(LEFT_ROW, HERS),
    dz = (door[0] + door[1]) / 2;
  const sky = new Plane('sky', 0).soft();
  blueSky(sky, end);
  const row = new Plane('row', 0.5);
  roofs(row, c, RIGHT_ROW, BLUE_HOUR);
  frontages(row, c, RIGHT_ROW, BLUE_HOUR, { windows: { 4: '#ffce8c' }, bricks: false });
  roofs(row, c, LEFT_ROW, BLUE_HOUR);
  frontages(row, c, LEFT_ROW, BLUE_HOUR, { windows: { [HERS * 3 + 1]: '#ffce8c', 14: '#e8b890' }, share: 0.4 });
  openDoorLeft(row, c, door, HOUSE.doorH);
  const ground = new Plane('ground', 0.5);
  blueGround(ground, c, end);
  const things = new Plane('car', 0.85);
  const lantern = lampPost(things, c, -2.2, 21, 1.1, '#39416a');
  patrolCar(things, c, -1.0, 10.6, { body: '#8f96b4', glass: '#2f3a5e', edge: '#ffe3bd', dark: B.ink });
  const lamp = new Plane('lamp-light', 0.9, 'screen');
  glow(lamp, lantern, 150, B.lamp, 0.9);
  const hall = new Plane('hall-light', 0.9, 'screen');
  glow(hall, c.p(LEFT_ROW.front, 1.2, dz), 240, '#ff9f58', 0.5);
  const sun = new Plane('sun', 1.2, 'screen');
  glow(sun, end, 620, '#ffbd80', 0.42, [1.5, 0.8]);
  return {
    background: B.sky,
    landscape: [190, 60, 900, 450],
    portrait: [330, 40, 580, 619],
    rain: null,
    lights: { sun: 'on', lamp: 'on', hall: 'on' },
    points: { door: c.p(LEFT_ROW.front, 1.6, dz), car: c.p(-1.0, 1.2, 10.6), lamp: lantern },
    planes: [
      sky.data(),
      ground.data(),
      row.data(),
      whileLight(hall, 'hall', 'lamp'),
      things.data(),
      whileLight(lamp, 'lamp', 'lamp'),
      standing(c, {
        who: 'reid',
        how: 'car',
        depth: 0.9,
        at: [-1.95, 0, 8.6],
        heads: ['neutral', 'concerned', 'tired'],
        spec: {
          ...CAST.reid,
          pose: 'radio',
          turn: -20,
          expression: 'neutral',
          light: { ...DAWNING, from: [0, 0.4, 0.85], wrap: 0.66 },
          detail: 1,
        },
      }),
      standing(c, {
        who: 'beth',
        how: 'pavement',
        at: [-2.75, 0, 4.5],
        heads: ['tired', 'relieved', 'guarded', 'neutral@grace'],
        gazes: { grace: { yaw: 34 } },
        spec: { ...CAST.beth, pose: 'phoneHeld', turn: 22, expression: 'tired', light: DAWNING, detail: 2 },
      }),
      standing(c, {
        who: 'grace',
        how: 'pavement',
        at: [-2.0, 0, 4.75],
        heads: ['listening', 'concerned', 'neutral@us'],
        gazes: { us: { yaw: 20 } },
        spec: {
          ...CAST.grace,
          pose: 'handsFolded',
          turn: -44,
          expression: 'listening',
          light: { ...DAWNING, from: [-0.1, 0.4, 0.85], wrap: 0.66 },
          detail: 2,
        },
      }),
      whileLight(sun, 'sun', 'sun'),
      dusk('sun', '#6a78b4', undefined, 1.25),
    ],
  };
}
