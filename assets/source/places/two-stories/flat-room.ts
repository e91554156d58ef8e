// Their living room at night: one lamp, and under it a chair set back on its feet. One of them at each end of the room.
import { camera } from '../../core/camera.ts';
import type { Place } from '../../core/place.ts';
import { Plane } from '../../core/plane.ts';
import type { Light } from '../../figure/tones.ts';
import { CAST } from '../../cast/two-stories.ts';
import { armchair, nearArm } from '../../scenes/armchair.ts';
import { dustpan, flatRoom as drawRoom, FLOOR_LAMP, FLAT_ROOM } from '../../scenes/flat-room.ts';
import { dusk, whileLight } from '../../scenes/lit-planes.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { standing } from '../../scenes/person.ts';
import { plainChair } from '../../scenes/plain-chair.ts';
import { beam, glow } from '../../scenes/weather.ts';

const F = PALETTE.flat;
const base: Omit<Light, 'from' | 'rims'> = {
  key: '#ffd9a4',
  shade: '#53506a',
  wrap: 0.74,
  sink: 0.25,
  sinkColour: '#15172a',
};
const FROM_RIGHT: Light = {
  ...base,
  wrap: 0.6,
  from: [0.76, 0.4, 0.5],
  rims: [{ from: [0.9, 0.4], width: 4, colour: '#ffe9c4', opacity: 0.9 }],
};
const FROM_LEFT: Light = {
  ...base,
  wrap: 0.56,
  from: [-0.7, 0.42, 0.56],
  rims: [{ from: [-0.9, 0.4], width: 4, colour: '#ffe9c4', opacity: 0.9 }],
};
const CHAIR = { x: [0.66, 1.46], z: [2.75, 3.6] } as const;

/** Place `flat-room`. */
export function flatRoom(): Place {
  const c = camera({ eye: [0, 1.38, 0], focal: 900, centre: [640, 258] });
  const room = new Plane('room', 0.55);
  drawRoom(room, c);
  const things = new Plane('chair', 0.8);
  plainChair(things, c, -0.08, 3.15, 'us', '#d9ac78', FLOOR_LAMP);
  dustpan(things, c);
  const seat = new Plane('armchair', 0.9);
  armchair(seat, c, CHAIR.x, CHAIR.z, 'left', F.cloth, FLOOR_LAMP);
  const arm = new Plane('armchair-arm', 1.02);
  nearArm(arm, c, [CHAIR.x[0] + 0.2, CHAIR.x[1]], CHAIR.z, F.cloth, FLOOR_LAMP);
  const [lx, ly, lz] = FLOOR_LAMP.at,
    o = c.p(lx, ly, lz),
    k = c.scale(lx, lz);
  const light = new Plane('lamp-light', 0.6, 'screen');
  glow(light, o, 2.1 * k, '#e39a52', 0.6);
  // the pool on the rug, round the legs of the chair
  const pool = c.p(lx, 0, 3.1);
  light.ellipse(
    pool,
    330,
    80,
    light.rad(
      pool,
      330,
      [
        [0, '#ffbe74', 0.75],
        [0.5, '#ffbe74', 0.3],
        [1, '#ffbe74', 0],
      ],
      [1, 0.24],
    ),
  );
  light.group('filter="url(#soft14)"', (q) => {
    beam(
      q,
      [
        [o[0] - 0.12 * k, o[1] - 0.16 * k],
        [o[0] + 0.12 * k, o[1] - 0.16 * k],
        [o[0] + 0.7 * k, o[1] - 1.1 * k],
        [o[0] - 0.7 * k, o[1] - 1.1 * k],
      ],
      [o[0], o[1] - 0.16 * k],
      [o[0], o[1] - 1.1 * k],
      F.lamp,
      0.3,
    );
    beam(
      q,
      [
        [o[0] - 0.2 * k, o[1] + 0.14 * k],
        [o[0] + 0.2 * k, o[1] + 0.14 * k],
        [o[0] + 1.2 * k, o[1] + 1.75 * k],
        [o[0] - 1.2 * k, o[1] + 1.75 * k],
      ],
      [o[0], o[1]],
      [o[0], o[1] + 1.8 * k],
      F.lamp,
      0.3,
    );
  });
  return {
    background: F.shade,
    landscape: [190, 80, 900, 450],
    portrait: [332, 20, 640, 683],
    rain: null,
    lights: { lamp: 'on' },
    points: {
      chair: c.p(-0.08, 0.92, 3.15),
      frame: c.p(0.36, 1.72, FLAT_ROOM.back),
      dustpan: c.p(0.44, 0.05, 2.85),
      window: c.p(1.3, 1.5, FLAT_ROOM.back),
    },
    planes: [
      room.data(),
      things.data(),
      whileLight(light, 'lamp', 'lamp'),
      standing(c, {
        who: 'leanne',
        how: 'door',
        at: [-0.8, 0, 3.3],
        heads: ['guarded', 'cold', 'tired@us', 'afraid@mark'],
        gazes: { us: { yaw: -22 }, mark: { yaw: 18 } },
        spec: { ...CAST.leanne, pose: 'guarded', turn: 24, expression: 'guarded', light: FROM_RIGHT, detail: 2 },
      }),
      seat.data(),
      standing(c, {
        who: 'mark',
        how: 'chair',
        shadow: 0,
        at: [0.86, 0, 3.1],
        heads: ['tired', 'ashamed', 'pleading@us', 'guarded@leanne'],
        gazes: { us: { yaw: 26 }, leanne: { yaw: -12 } },
        spec: { ...CAST.mark, pose: 'sofaEdge', turn: -42, expression: 'tired', light: FROM_LEFT, detail: 2 },
      }),
      arm.data(),
      dusk('lamp', '#4c5678', (p) => {
        const w = c.p(1.3, 1.4, FLAT_ROOM.back);
        p.circle(
          w,
          380,
          p.rad(w, 380, [
            [0, '#8f9cc4', 1],
            [1, '#8f9cc4', 0],
          ]),
        );
      }),
    ],
  };
}
