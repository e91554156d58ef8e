// The park when the lamps come on: wet leaves, a bench, two friends; one of them looks up from a phone, the other does not let go.
import { camera } from '../../core/camera.ts';
import type { Place } from '../../core/place.ts';
import { Plane } from '../../core/plane.ts';
import { POSE } from '../../figure/poses.ts';
import type { Pose } from '../../figure/skeleton.ts';
import type { Light } from '../../figure/tones.ts';
import { CAST } from '../../cast/seen.ts';
import { dusk, whileLight } from '../../scenes/lit-planes.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { bareTree, BENCH, bench, duskSky, farSide, PARK_LAMP, parkGround, parkLamp } from '../../scenes/park.ts';
import { standing } from '../../scenes/person.ts';
import { beam, glow } from '../../scenes/weather.ts';

const K = PALETTE.park;
const UNDER_LAMP: Light = {
  from: [0.65, 0.55, 0.25],
  key: '#ffd9a6',
  shade: '#565f8a',
  wrap: 0.78,
  rims: [
    { from: [0.8, 0.7], width: 4.2, colour: '#ffe3b8', opacity: 0.9 },
    { from: [-0.9, 0.3], width: 2.6, colour: '#b7a0bc', opacity: 0.7 },
  ],
  sink: 0.25,
  sinkColour: '#12182c',
};
const BY_PHONE: Light = { ...UNDER_LAMP, from: [-0.1, -0.4, 0.9], key: '#cfe0f6', shade: '#4d567e', wrap: 0.66 };

/** Seated, the phone in one hand, the other on her knee: the lower half of one pose and the arm of another. */
const WITH_PHONE: Pose = {
  ...POSE.sitListen,
  right: { ...POSE.phoneLook.right, to: [0.14, -0.2, 0.42] },
  order: { armL: 'front', armR: 'top' },
  prop: 'phone',
};

/** Place `park`. */
export function park(): Place {
  const c = camera({ eye: [0, 1.3, 0], focal: 1000, centre: [640, 286] });
  const sky = new Plane('sky', 0).soft();
  duskSky(sky);
  const far = new Plane('far', 0.25);
  farSide(far, c);
  const trees = new Plane('trees', 0.4);
  bareTree(trees, c.p(-6.2, 0, 15), 330, '#242c50', 5);
  bareTree(trees, c.p(6.6, 0, 14), 300, '#2a3158', 9);
  const ground = new Plane('ground', 0.6);
  parkGround(ground, c);
  const lamp = new Plane('lamp', 0.9);
  parkLamp(lamp, c);
  bench(lamp, c);
  const [lx, ly, lz] = PARK_LAMP.at,
    o = c.p(lx, ly + 0.12, lz),
    k = c.scale(lx, lz);
  const light = new Plane('lamp-light', 1.04, 'screen');
  glow(light, o, 1.9 * k, '#ffa65a', 0.7);
  light.group('filter="url(#soft14)"', (q) =>
    beam(
      q,
      [[o[0] - 20, o[1]], [o[0] + 20, o[1]], c.p(3.1, 0, 4.4), c.p(-0.7, 0, 4.4)],
      o,
      c.p(1.2, -0.2, 4.4),
      K.lamp,
      0.36,
    ),
  );
  const pool = c.p(1.1, 0, 4.3);
  light.ellipse(
    pool,
    460,
    90,
    light.rad(
      pool,
      460,
      [
        [0, '#ffb05e', 0.55],
        [0.5, '#ffb05e', 0.2],
        [1, '#ffb05e', 0],
      ],
      [1, 0.2],
    ),
  );
  const phone = new Plane('phone-light', 1.04, 'screen');
  glow(phone, c.p(-0.22, 0.74, 3.4), 80, K.phone, 0.5);
  const near = new Plane('branches', 1.4);
  near.group('transform="translate(-70 -70) rotate(128)"', (q) => bareTree(q, [0, 0], 420, '#0d1226', 14));
  return {
    background: K.ink,
    landscape: [190, 60, 900, 450],
    portrait: [350, 34, 640, 683],
    rain: null,
    lights: { lamp: 'on', phone: 'on' },
    points: { lamp: o, path: c.p(2.4, 0.1, 6), houses: c.p(-9, 4, 50) },
    planes: [
      sky.data(),
      far.data(),
      trees.data(),
      ground.data(),
      lamp.data(),
      standing(c, {
        who: 'maya',
        how: 'bench',
        shadow: 0,
        at: [-0.42, 0, BENCH.z - 0.02],
        heads: ['afraid', 'tired', 'guarded@zainab', 'neutral@us'],
        gazes: { zainab: { yaw: 20 }, us: { yaw: -28, pitch: -6 } },
        spec: {
          ...CAST.maya,
          pose: WITH_PHONE,
          turn: 36,
          expression: 'afraid',
          gaze: { pitch: 16 },
          light: BY_PHONE,
          detail: 2,
        },
      }),
      standing(c, {
        who: 'zainab',
        how: 'bench',
        shadow: 0,
        at: [0.42, 0, BENCH.z - 0.02],
        heads: ['concerned', 'neutral@maya', 'guarded@us'],
        gazes: { maya: { yaw: -22 }, us: { yaw: 24 } },
        spec: {
          ...CAST.zainab,
          pose: 'sitListen',
          turn: -34,
          expression: 'concerned',
          light: { ...UNDER_LAMP, from: [0.1, 0.45, 0.85], wrap: 0.66 },
          detail: 2,
        },
      }),
      whileLight(phone, 'phone', 'steady'),
      dusk('lamp', '#6d769c', (p) => {
        p.rect(
          -80,
          -60,
          1440,
          360,
          p.lin(
            [0, -60],
            [0, 300],
            [
              [0, '#c9cde2', 1],
              [1, '#c9cde2', 0],
            ],
          ),
        );
      }),
      whileLight(light, 'lamp', 'lamp'),
      near.data(),
    ],
  };
}
