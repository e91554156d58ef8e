// The front room, from the armchair: one lamp on his side, a muted television on ours. The bookcase is full. He is at ease.
import { camera, type Camera } from '../../core/camera.ts';
import type { Place } from '../../core/place.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import { CAST } from '../../cast/quiet-house.ts';
import type { Light } from '../../figure/tones.ts';
import { dusk, shadowAcross } from '../../scenes/indoor-light.ts';
import { whileLight } from '../../scenes/lit-planes.ts';
import { lampLight, LIVING, livingRoom, standardLamp, televisionLight } from '../../scenes/living-room.ts';
import { bookcase, coffeeTable, sofa, teamPhotograph } from '../../scenes/living-things.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { standing } from '../../scenes/person.ts';

const LAMP: Light = {
  from: [-0.75, 0.5, 0.5],
  key: '#ffcd93',
  shade: '#57486a',
  wrap: 0.7,
  rims: [
    { from: [-0.9, 0.5], width: 3.6, colour: '#fff0d0', opacity: 0.9 },
    { from: [0.9, 0.2], width: 2.6, colour: '#8fa9d0', opacity: 0.6 },
  ],
  sink: 0.3,
  sinkColour: '#160f1a',
};
/** In the doorway: the hall behind him, the room's lamp far off on his right. */
const DOORWAY: Light = {
  ...LAMP,
  key: '#e9b384',
  shade: '#4a3d4c',
  wrap: 0.85,
  rims: [
    { from: [0.3, 0.95], width: 4.2, colour: '#ffd9a0', opacity: 0.85 },
    { from: [-0.9, 0.3], width: 2.6, colour: '#d99a68', opacity: 0.6 },
  ],
};

/** Place `front-room`. */
export function frontRoom(): Place {
  const c = camera({ eye: [-0.95, 1.2, 0.3], yaw: 13, focal: 930, centre: [640, 268] });
  const room = new Plane('room', 0.5);
  livingRoom(room, c);
  standardLamp(room, c);
  bookcase(room, c);
  teamPhotograph(room, c);
  shadowAcross(room, [-60, 420], [230, 400], PALETTE.living.ink, 0.6);
  const seat = new Plane('sofa', 0.84);
  sofa(seat, c);
  const table = new Plane('table', 1.12);
  coffeeTable(table, c);
  const lamp = new Plane('lamp', 0.6, 'screen');
  lampLight(lamp, c);
  const television = new Plane('television', 1.06, 'screen');
  televisionLight(television);
  const [door0, door1] = LIVING.door,
    off = new Plane('front-room-dark', 1.05, 'multiply');
  dusk(off, '#5a5876', [
    { at: c.p((door0 + door1) / 2, 1.2, LIVING.back), r: 260, colour: '#ffe9cf', squash: [0.9, 1.2] },
    { at: [1200, 470], r: 620, colour: '#a9b8d8' },
  ]);
  const { bookcase: shelf } = LIVING;
  return {
    background: PALETTE.living.ink,
    landscape: [210, 20, 900, 450],
    portrait: [516, 20, 580, 618],
    rain: null,
    lights: { lamp: 'on', television: 'on' },
    dust: [150, 150, 260, 300],
    points: {
      bookcase: c.p((shelf.x[0] + shelf.x[1]) / 2, 1.3, LIVING.back - shelf.deep),
      footballers: c.p(shelf.x[0] + 0.43, shelf.top + 0.3, LIVING.back - 0.18),
    },
    planes: [
      room.data(),
      ...inTheDoorway(c),
      seat.data(),
      whileLight(lamp, 'lamp', 'lamp'),
      ...onTheSofa(c),
      table.data(),
      whileLight(off, '!lamp'),
      whileLight(television, 'television', 'steady'),
    ],
  };
}

function inTheDoorway(c: Camera): PlaneData[] {
  return [
    standing(c, {
      who: 'sam',
      how: 'standing',
      depth: 0.54,
      at: [2.12, 0, LIVING.back - 0.06],
      spec: {
        ...CAST.sam,
        pose: 'hatInHands',
        turn: -24,
        expression: 'tired',
        light: DOORWAY,
        detail: 2,
        gaze: { pitch: -6, yaw: 2 },
      },
      heads: ['tired', 'neutral', 'wry', 'smiling@daniel', 'concerned'],
      gazes: { daniel: { yaw: -22, pitch: 4 } },
    }),
  ];
}

function onTheSofa(c: Camera): PlaneData[] {
  return [
    standing(c, {
      who: 'daniel',
      how: 'sofa',
      depth: 0.86,
      shadow: 0,
      at: [-0.1, 0, 3.66],
      spec: {
        ...CAST.daniel,
        pose: 'sofaEasy',
        turn: -6,
        expression: 'charming',
        gaze: { pitch: -4, yaw: 2 },
        light: LAMP,
        detail: 2,
      },
      heads: ['charming', 'charming@glance', 'concerned', 'neutral', 'cold', 'charming@sam'],
      gazes: { sam: { yaw: 44, pitch: -8 }, glance: { yaw: 38, pitch: -6 } },
    }),
    standing(c, {
      who: 'daniel',
      how: 'edge',
      depth: 0.86,
      shadow: 0,
      at: [-0.06, 0, 3.58],
      spec: {
        ...CAST.daniel,
        pose: 'sofaEdge',
        turn: -8,
        expression: 'concerned',
        gaze: { pitch: -6 },
        light: LAMP,
        detail: 2,
      },
      heads: ['concerned', 'concerned@glance', 'charming', 'cold'],
      gazes: { sam: { yaw: 44, pitch: -8 }, glance: { yaw: 38, pitch: -6 } },
    }),
    standing(c, {
      who: 'daniel',
      how: 'standing',
      at: [-0.16, 0, 3.0],
      spec: {
        ...CAST.daniel,
        pose: 'pockets',
        turn: -4,
        expression: 'neutral',
        gaze: { yaw: 2, pitch: 2 },
        light: LAMP,
        detail: 2,
      },
      heads: ['neutral', 'charming', 'cold', 'charming@sam'],
      gazes: { sam: { yaw: 40, pitch: -4 } },
    }),
  ];
}
