// Two in the afternoon, upstairs: grey daylight, a tray that has not been touched, and phone light under a shut door.
import { camera } from '../../core/camera.ts';
import type { Place } from '../../core/place.ts';
import { Plane } from '../../core/plane.ts';
import type { Light } from '../../figure/tones.ts';
import { CAST } from '../../cast/seen.ts';
import {
  DAY_LANDING,
  dayLanding,
  HER_DOOR,
  herDoorOpen,
  herDoorShut,
  STAIR_WINDOW,
  tray,
} from '../../scenes/day-landing.ts';
import { dusk, whileLight } from '../../scenes/lit-planes.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { standing } from '../../scenes/person.ts';
import { beam, glow } from '../../scenes/weather.ts';

const L = PALETTE.dayLanding;
const BY_WINDOW: Light = {
  from: [-0.8, 0.4, 0.45],
  key: '#f2f2ea',
  shade: '#6d6f84',
  wrap: 0.72,
  rims: [{ from: [-0.9, 0.4], width: 3.6, colour: '#ffffff', opacity: 0.85 }],
  sink: 0.15,
  sinkColour: '#33364a',
};
const BY_PHONE: Light = {
  from: [-0.2, -0.35, 0.9],
  key: '#c9dcf4',
  shade: '#4d5270',
  wrap: 0.68,
  rims: [{ from: [-0.9, 0.3], width: 4, colour: '#f4f6f4', opacity: 0.9 }],
  sink: 0.3,
  sinkColour: '#1d2036',
};

/** Place `bedroom-door`. */
export function bedroomDoor(): Place {
  const c = camera({ eye: [0, 1.42, 0], focal: 900, centre: [640, 252] });
  const room = new Plane('landing', 0.55);
  dayLanding(room, c);
  herDoorShut(room, c);
  const things = new Plane('tray', 0.95);
  tray(things, c);
  const [x0, x1] = HER_DOOR.x,
    z = DAY_LANDING.back - 0.012,
    mid = (x0 + x1) / 2;
  const day = new Plane('day-light', 0.6, 'screen');
  glow(day, c.p(-1.4, 1.6, 2.2), 520, '#e8eef0', 0.42);
  beam(
    day,
    [c.p(-1.44, 2.1, 2.65), c.p(-1.44, 1.0, 1.75), c.p(-0.3, 0, 2.4), c.p(0.7, 0, 3.4)],
    c.p(-1.44, 1.6, 2.2),
    c.p(0.4, 0, 3.2),
    L.day,
    0.22,
  );
  const phone = new Plane('phone-light', 0.56, 'screen');
  phone.poly(c.quad([x0, 0, z], [x1, 0, z], [x1, 0.022, z], [x0, 0.022, z]), '#dff0ff');
  beam(
    phone,
    [c.p(x0, 0, z), c.p(x1, 0, z), c.p(x1 + 0.12, 0, z - 0.55), c.p(x0 - 0.12, 0, z - 0.55)],
    c.p(mid, 0, z),
    [c.p(mid, 0, z)[0], c.p(mid, 0, z - 0.5)[1]],
    L.phone,
    0.9,
  );
  glow(phone, c.p(mid, 0.02, z), 150, L.phone, 0.4, [1.2, 0.4]);
  return {
    background: L.shade,
    landscape: [190, 60, 900, 450],
    portrait: [330, 34, 640, 683],
    rain: null,
    dust: [250, 120, 420, 360],
    lights: { day: 'on', phone: 'on' },
    points: {
      door: c.p(mid, 1.5, z),
      tray: c.p(0.4, 0.12, 3),
      window: c.p(STAIR_WINDOW.x[0], 1.6, 2.2),
      'open-room': c.p(-0.86, 1.3, z),
    },
    planes: [
      room.data(),
      whileLight(phone, 'phone', 'steady'),
      whileLight(day, 'day', 'sun'),
      standing(c, {
        who: 'maya',
        how: 'door',
        depth: 0.8,
        shadow: 0,
        at: [mid + 0.02, 0, DAY_LANDING.back - 0.01],
        under: (p) => herDoorOpen(p, c),
        heads: ['guarded', 'tired', 'afraid@phone', 'neutral@us'],
        gazes: { phone: { pitch: 26, yaw: 4 }, us: { yaw: 8, pitch: -2 } },
        spec: { ...CAST.maya, pose: 'phoneHeld', turn: -14, expression: 'guarded', light: BY_PHONE, detail: 2 },
      }),
      things.data(),
      standing(c, {
        who: 'donna',
        how: 'landing',
        at: [-0.36, 0, 2.95],
        heads: ['concerned', 'tired', 'concerned@us', 'neutral'],
        gazes: { us: { yaw: -30, pitch: -2 } },
        spec: {
          ...CAST.donna,
          pose: 'mugStand',
          turn: 36,
          expression: 'concerned',
          light: { ...BY_WINDOW, from: [-0.25, 0.4, 0.85], wrap: 0.62 },
          detail: 2,
        },
      }),
      dusk('day', '#5a6690', (p) => {
        const o = c.p(mid, 0.05, z);
        p.ellipse(
          o,
          260,
          130,
          p.rad(
            o,
            260,
            [
              [0, '#dcebff', 0.9],
              [1, '#dcebff', 0],
            ],
            [1, 0.5],
          ),
        );
      }),
    ],
  };
}
