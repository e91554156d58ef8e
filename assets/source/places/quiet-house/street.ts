// Larch Street in the rain, from the far kerb: at 14 a frosted window upstairs and the hall light, at 12 somebody in the gap.
import { camera, type Camera } from '../../core/camera.ts';
import { mix } from '../../core/colour.ts';
import type { Place } from '../../core/place.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import type { V2 } from '../../core/vec.ts';
import { whileLight } from '../../scenes/lit-planes.ts';
import { NIGHT, nightSky, wetGround } from '../../scenes/night-terrace.ts';
import { patrolCar } from '../../scenes/patrol-car.ts';
import { bike, bin, lowWall } from '../../scenes/pavement-things.ts';
import { doorZ, frontages, HOUSE, type HouseRow, roofs, windowZ } from '../../scenes/street.ts';
import { lampPost, wire } from '../../scenes/street-things.ts';
import { type OnWall, sash } from '../../scenes/street-windows.ts';
import { beam, glow, ripples, shimmer } from '../../scenes/weather.ts';
import { atTheAmbulance } from './street-ambulance.ts';
import { okaforAtGlass, okaforInGap } from './okafor-window.ts';

const ROW: HouseRow = {
  front: 5.2,
  from: -1.5,
  count: 13,
  width: 4.4,
  side: 1,
  seed: 5,
  stacks: { rise: -0.02, pots: [0.24, 0.62] },
};
/** House numbers fall towards us: 14 is the second of the row, 12 the first. */
const N14 = 1,
  N12 = 0;
/** Our car, two doors short of 14, nose towards us. */
const CAR = { x: 1.9, z: 11.6 };
const POST = { x: 3.25, z: 8.6, reach: -0.9 };
const THING = { body: '#0f1a2c', edge: '#7f9fc8' };

/** Place `street`. */
export function street(): Place {
  const c = camera({ eye: [-0.9, 1.55, -1.2], yaw: 40, focal: 760, centre: [600, 404] });
  const at: OnWall = (y, z, into = 0) => c.p(ROW.front + into, y, z);
  const [d0, d1] = doorZ(ROW, N14),
    door = at(1.2, (d0 + d1) / 2),
    frosted = at(3.8, (d0 + d1) / 2);

  const sky = new Plane('sky', 0).soft();
  nightSky(sky);
  const row = new Plane('houses', 0.5);
  roofs(row, c, ROW, NIGHT);
  frontages(
    row,
    c,
    ROW,
    { ...NIGHT, wallNear: '#172238', wallFar: '#22385a' },
    {
      share: 0.3,
      windows: { 8: '#6f7fa0', 14: '#8a6a48', 19: '#5d7396', 24: '#8a6a48' },
    },
  );
  numeral(row, at(1.72, (d0 + d1) / 2 + 0.02, 0.1));
  const ground = new Plane('ground', 0.6);
  wetGround(ground, c, ROW, -3.2);
  lowWall(ground, c, ROW.front, N14 * 4.4 + ROW.from + 4.4, 0.95, { body: '#1a2740', edge: '#5d7ba3' });
  bike(ground, c, ROW.front, 10.1, { body: '#22375a', edge: '#8fb0d6' });
  shimmer(
    ground,
    [-40, 470, 1360, 250],
    190,
    '#8fb0d6',
    6,
    (q) => 0.34 * Math.max(0.2, 1 - (q[1] - 460) / 300),
    [10, 60],
  );
  ripples(ground, 64, [0, 560, 1280, 160], '#9db8dc', 8);
  const things = new Plane('things', 0.75);
  const bar = patrolCar(things, c, CAR.x, CAR.z, {
    body: '#3d5170',
    glass: '#0d1930',
    edge: '#8fabd0',
    dark: '#060a13',
  });
  const lantern = lampPost(things, c, POST.x, POST.z, POST.reach, '#0c1424', 5.3);
  bin(things, c, 3.3, 11.2, THING);
  bin(things, c, 3.25, 13.2, THING);

  return {
    background: NIGHT.sky[0],
    landscape: [190, 90, 900, 450],
    portrait: [462, 18, 640, 683],
    rain: { front: true, lit: [470, 800] },
    lights: { upstairs: 'on', hall: 'on', lamp: 'on', blue: 'off' },
    points: {
      'window-upstairs': frosted,
      door,
      'okafor-window': at(1.75, windowZ(ROW, N12, 'downstairs')[0] + 0.5),
      car: [bar[0], bar[1] + 24],
    },
    planes: [
      sky.data(),
      row.data(),
      whileLight(upstairs(at), 'upstairs'),
      whileLight(hallPanes(at), 'hall'),
      ground.data(),
      okaforInGap(c, ROW.front, windowZ(ROW, N12, 'downstairs')),
      okaforAtGlass(c, ROW.front, windowZ(ROW, N12, 'downstairs')),
      whileLight(windowGlow(c, at), 'upstairs'),
      whileLight(hallGlow(c, at), 'hall'),
      things.data(),
      lampGlow(c, lantern),
      ...atTheAmbulance(c),
      blueGlow(c, bar),
      wires(),
    ],
  };
}

/** The brass figures by which the whole street can be told apart. */
function numeral(p: Plane, [x, y]: V2): void {
  p.raw(
    `<g fill="none" stroke="#c9b48d" stroke-width="1.9" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(.9 1)"><path d="M-7 -5L-4 -7V7"/><path d="M6 7V-7L0 3H8.4"/></g>`,
  );
}
/** The bathroom: the only frosted glass in the street. */
function upstairs(at: OnWall): Plane {
  const p = new Plane('window-lit', 0.51);
  const [z0, z1] = windowZ(ROW, N14, 'over-door');
  sash(p, at, {
    hole: [3.15, 4.5, z0, z1],
    four: false,
    bar: '#8d7a63',
    stone: '#5a6274',
    glass: '#0c1526',
    sky: '#3a5676',
    brick: '#4a3a3a',
    lamp: '#ffe0a6',
    frosted: true,
    seed: 1,
    far: false,
  });
  return p;
}
/** The fanlight of 14, and the front room's lamp behind drawn curtains. */
function hallPanes(at: OnWall): Plane {
  const p = new Plane('hall-lit', 0.51);
  const [d0, d1] = doorZ(ROW, N14),
    [w0, w1] = windowZ(ROW, N14, 'downstairs'),
    top = HOUSE.doorH + 0.31;
  const fan = [
    at(HOUSE.doorH + 0.13, d0 + 0.06, 0.1),
    at(HOUSE.doorH + 0.13, d1 - 0.06, 0.1),
    at(top, d1 - 0.06, 0.1),
    at(top, d0 + 0.06, 0.1),
  ];
  p.poly(fan, '#ffcf8a');
  p.line([at(HOUSE.doorH + 0.13, (d0 + d1) / 2, 0.1), at(top, (d0 + d1) / 2, 0.1)], '#6b4d35', 2.4);
  sash(p, at, {
    hole: [0.95, 2.35, w0, w1],
    four: true,
    bar: '#56606f',
    stone: '#4a566c',
    glass: '#0c1526',
    sky: '#3a5676',
    brick: '#33303a',
    lamp: '#6b4a36',
    seed: 9,
    far: false,
  });
  return p;
}
function windowGlow(c: Camera, at: OnWall): Plane {
  const p = new Plane('window-light', 0.62, 'screen');
  const [z0, z1] = windowZ(ROW, N14, 'over-door');
  glow(p, at(3.8, (z0 + z1) / 2), 270, '#e59a4c', 0.55);
  mirror(p, c, (z0 + z1) / 2, 90, 0.34);
  return p;
}
function hallGlow(c: Camera, at: OnWall): Plane {
  const p = new Plane('hall-light', 0.62, 'screen');
  const [d0, d1] = doorZ(ROW, N14),
    middle = (d0 + d1) / 2,
    foot = c.p(4.6, 0, middle);
  glow(p, at(2.3, middle), 170, '#e08a40', 0.5);
  glow(p, [foot[0], foot[1]], 170, '#d9803a', 0.5, [1.3, 0.34]);
  mirror(p, c, middle, 34, 0.6);
  return p;
}
/** A light in the wall, lying in the wet ground as an upright smear and broken glints. */
function mirror(p: Plane, c: Camera, z: number, wide: number, strength: number): void {
  const [x, y] = c.p(ROW.front - 0.4, 0, z);
  p.group(wide > 60 ? 'filter="url(#soft14)"' : 'filter="url(#smear)"', (q) =>
    q.rect(
      x - wide / 2,
      y,
      wide,
      250,
      q.lin(
        [x, y],
        [x, y + 250],
        [
          [0, '#ffb768', strength],
          [0.5, '#d27a38', strength * 0.5],
          [1, '#d27a38', 0],
        ],
      ),
    ),
  );
  shimmer(
    p,
    [x - wide * 1.6, y, wide * 3.2, 210],
    46,
    '#ffd59a',
    5,
    (q) => strength * Math.max(0, 1 - Math.abs(q[0] - x) / (wide * 1.5)) * Math.max(0, 1 - (q[1] - y) / 220),
    [12, 44],
  );
}
/** One street lamp, cool, and its pool on the wet flags. */
function lampGlow(c: Camera, lantern: V2): PlaneData {
  const p = new Plane('lamp-light', 0.8, 'screen');
  const pool = c.p(POST.x + POST.reach, 0, POST.z);
  glow(p, lantern, 150, '#a7c6d8', 0.8);
  p.circle(lantern, 5, '#f2fbff');
  p.group('filter="url(#soft14)"', (q) =>
    beam(
      q,
      [
        [lantern[0] - 10, lantern[1]],
        [lantern[0] + 10, lantern[1]],
        [pool[0] + 150, pool[1] + 20],
        [pool[0] - 150, pool[1] + 20],
      ],
      lantern,
      [pool[0], pool[1] + 10],
      '#8fb2cc',
      0.3,
    ),
  );
  glow(p, pool, 190, '#8fb2cc', 0.42, [1.3, 0.3]);
  return whileLight(p, 'lamp', 'steady');
}
/** The light bar turning, slowly, well away from anybody's face; it lies on brick and road. */
function blueGlow(c: Camera, bar: V2): PlaneData {
  const p = new Plane('blue-light', 0.8, 'screen');
  const foot = c.p(CAR.x, 0, CAR.z - 0.4);
  glow(p, bar, 190, '#2f6bff', 0.9);
  glow(p, bar, 40, '#9fc4ff', 0.9);
  glow(p, c.p(ROW.front, 1.7, 14.5), 170, '#2f6bff', 0.5, [0.8, 1]);
  glow(p, [foot[0], foot[1] + 34], 210, '#3d78ff', 0.5, [1.4, 0.34]);
  shimmer(
    p,
    [foot[0] - 130, foot[1], 260, 170],
    50,
    '#8fb4ff',
    12,
    (q) => 0.8 * Math.max(0, 1 - (q[1] - foot[1]) / 170),
    [10, 46],
  );
  return whileLight(p, 'blue', 'blue');
}
function wires(): PlaneData {
  const p = new Plane('wires', 1.3).soft();
  for (const [a, b, sag] of [
    [[-80, 74], [1360, -60], 70],
    [[-80, 110], [1360, -6], 74],
  ] as const)
    wire(p, a, b, sag, mix('#070c18', NIGHT.sky[1], 0.1), 2.2, '.85');
  return p.data();
}
