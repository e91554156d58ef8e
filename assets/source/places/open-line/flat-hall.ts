// What the officers found: a dark hall, a phone face up on the boards with the call still running, a lamp behind the far door.
import { camera } from '../../core/camera.ts';
import type { Place } from '../../core/place.ts';
import { Plane } from '../../core/plane.ts';
import { CAST } from '../../cast/open-line.ts';
import { POSE } from '../../figure/poses.ts';
import type { Pose } from '../../figure/skeleton.ts';
import type { Light } from '../../figure/tones.ts';
import { BENCH, FAR_DOOR, FOUND, foundHall, HALL_LAMP, HOOKS, PHONE, phoneOnFloor } from '../../scenes/found-hall.ts';
import { whileLight } from '../../scenes/lit-planes.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { standing } from '../../scenes/person.ts';
import { beam, glow } from '../../scenes/weather.ts';

const H = PALETTE.foundHall;
const FROM_END: Light = {
  from: [-0.6, 0.35, 0.5],
  key: '#ffdcb0',
  shade: '#59607c',
  wrap: 0.72,
  rims: [
    { from: [-0.85, 0.4], width: 4.4, colour: '#ffe0b4', opacity: 0.95 },
    { from: [0.6, -0.4], width: 2.6, colour: '#b9deff', opacity: 0.6 },
  ],
  sink: 0.2,
  sinkColour: '#141a2a',
};
const GRACE: Light = {
  ...FROM_END,
  from: [0.2, 0.3, 0.6],
  key: '#e8d4bc',
  shade: '#4d5672',
  wrap: 0.9,
  rims: [
    { from: [-0.3, 0.9], width: 4, colour: '#ffdcae', opacity: 0.9 },
    { from: [0.6, -0.5], width: 3, colour: '#b9deff', opacity: 0.7 },
  ],
};

/** On one knee, a forearm on the other, its hand in sight. */
const KNEELING: Pose = {
  ...POSE.kneel,
  left: { ...POSE.kneel.left, to: [-0.12, 0.27, 0.0], point: [-0.85, -0.4, 0.35], palm: [-0.15, -1, 0] },
};

/** Place `flat-hall`. */
export function flatHall(): Place {
  const c = camera({ eye: [-0.1, 1.4, 0], focal: 900, centre: [620, 212] });
  const hall = new Plane('hall', 0.55);
  foundHall(hall, c);
  const [x0, x1] = FAR_DOOR.x,
    z = FOUND.back,
    mid = (x0 + x1) / 2;
  const door = new Plane('door-light', 0.6, 'screen');
  glow(door, c.p(mid, 1.1, z), 260, '#ff9f58', 0.55);
  door.group('filter="url(#soft3)"', (q) =>
    beam(
      q,
      [c.p(x0, 0, z), c.p(x1 - 0.1, 0, z), c.p(x1 + 0.5, 0, z - 2.2), c.p(x0 - 0.2, 0, z - 2.2)],
      c.p(mid, 0, z),
      c.p(mid + 0.2, 0, z - 2.3),
      '#ffb46a',
      0.85,
    ),
  );
  const floor = new Plane('phone', 0.7);
  phoneOnFloor(floor, c);
  const phone = new Plane('phone-light', 1.02, 'screen');
  const o = c.p(...PHONE);
  glow(phone, o, 240, H.phone, 0.7, [1, 0.5]);
  phone.circle(
    o,
    330,
    phone.rad(o, 330, [
      [0, H.phone, 0.22],
      [1, H.phone, 0],
    ]),
  );
  const lamp = new Plane('hall-lamp', 1.03, 'screen');
  const l = c.p(...HALL_LAMP);
  glow(lamp, l, 720, '#ffd9a0', 0.85, [1.1, 0.9]);
  const pendant = new Plane('pendant', 0.6);
  pendant.line(
    [
      [l[0], -60],
      [l[0], l[1] - 24],
    ],
    '#141a28',
    2.4,
  );
  pendant.poly(
    [
      [l[0] - 26, l[1] - 26],
      [l[0] + 26, l[1] - 26],
      [l[0] + 50, l[1] + 22],
      [l[0] - 50, l[1] + 22],
    ],
    '#4b4a56',
  );
  const landing = new Plane('landing-light', 1.35, 'screen');
  beam(
    landing,
    [[240, 790], [1040, 790], c.p(0.5, 0, 3.1), c.p(-0.5, 0, 3.1)],
    [640, 760],
    c.p(0, 0, 3.1),
    '#9fc0c8',
    0.3,
  );
  return {
    background: H.shade,
    landscape: [190, 90, 900, 450],
    portrait: [350, 34, 640, 683],
    rain: null,
    lights: { phone: 'on', lamp: 'off', landing: 'on' },
    points: {
      phone: o,
      'far-door': c.p(mid, 1.5, z),
      coats: c.p(HOOKS.x, 1.5, z),
      mirror: c.p(FOUND.left, 1.5, 2.46),
    },
    planes: [
      hall.data(),
      pendant.data(),
      door.data(),
      floor.data(),
      standing(c, {
        who: 'beth',
        how: 'bench',
        shadow: 0,
        at: [BENCH.x[0] + 0.16, 0, 3.5],
        heads: ['guarded', 'afraid', 'tired', 'neutral@us', 'relieved'],
        gazes: { us: { yaw: 22, pitch: -2 } },
        spec: { ...CAST.beth, pose: 'sitUpright', turn: -44, expression: 'guarded', light: FROM_END, detail: 2 },
      }),
      standing(c, {
        who: 'beth',
        how: 'door',
        depth: 0.9,
        at: [mid + 0.02, 0, z - 0.25],
        heads: ['afraid', 'guarded', 'tired@us'],
        gazes: { us: { yaw: 4 } },
        spec: { ...CAST.beth, pose: 'guarded', turn: 8, expression: 'afraid', light: FROM_END, detail: 2 },
      }),
      standing(c, {
        who: 'grace',
        how: 'kneel',
        at: [-0.28, 0, 3.2],
        heads: ['listening', 'concerned', 'neutral@us'],
        gazes: { us: { yaw: -40 } },
        spec: {
          ...CAST.grace,
          pose: KNEELING,
          turn: 52,
          expression: 'listening',
          light: { ...GRACE, from: [0.35, 0.1, 0.85], wrap: 0.7 },
          detail: 2,
        },
      }),
      whileLight(phone, 'phone', 'steady'),
      whileLight(lamp, 'lamp', 'lamp'),
      whileLight(landing, 'landing', 'steady'),
    ],
  };
}
