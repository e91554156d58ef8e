// Mrs Okafor's hall at number 12: a reading lamp, a coat stand, and a chair set against the wall she shares with 14.
import { camera } from '../core/camera.ts';
import { Plane } from '../core/plane.ts';
import type { Place } from '../core/place.ts';
import type { Light } from '../figure/tones.ts';
import { CAST } from '../scenes/cast.ts';
import { doorFrame, nextDoorHall, READING_LAMP } from '../scenes/next-door-hall.ts';
import { PALETTE } from '../scenes/palettes.ts';
import { standing } from '../scenes/person.ts';
import { glow } from '../scenes/weather.ts';

const N = PALETTE.nextDoor;

/** Place `next-door`. */
export function nextDoor(): Place {
  const c = camera({ eye: [0, 1.45, 0], focal: 880, centre: [640, 262] });
  const room = new Plane('hall', 0.55);
  nextDoorHall(room, c);
  const light = new Plane('lamp', 0.6, 'screen');
  glow(light, c.p(...READING_LAMP), 400, '#d98f45', 0.62);
  const frame = new Plane('door-frame', 1.4);
  doorFrame(frame, c);
  const lamp: Light = {
    from: [0.75, 0.35, 0.5],
    key: '#ffe2b8',
    shade: '#7d6c58',
    wrap: 0.6,
    rims: [
      { from: [0.9, 0.4], width: 4.6, colour: '#fff0cf', opacity: 0.9 },
      { from: [-0.9, 0.4], width: 2.6, colour: '#7d93ad', opacity: 0.55 },
    ],
    sink: 0.3,
    sinkColour: '#15140f',
  };
  return {
    background: N.ink,
    landscape: [190, 30, 900, 450],
    portrait: [404, 40, 490, 523],
    rain: null,
    planes: [
      room.data(),
      light.data(),
      standing(c, {
        who: 'okafor',
        how: 'door',
        at: [-0.12, 0, 2.45],
        spec: {
          ...CAST.okafor,
          pose: 'clasped',
          turn: 8,
          expression: 'concerned',
          gaze: { pitch: -4 },
          light: lamp,
          detail: 2,
        },
      }),
      frame.data(),
    ],
  };
}
