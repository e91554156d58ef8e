// A primary-school corridor early in the morning: low sun through tall windows, small coats on pegs.
import { camera } from '../core/camera.ts';
import { Plane } from '../core/plane.ts';
import type { Place } from '../core/place.ts';
import type { Light } from '../figure/tones.ts';
import { CAST } from '../scenes/cast.ts';
import { corridor, corridorSun } from '../scenes/corridor.ts';
import { standing } from '../scenes/person.ts';
import { glow } from '../scenes/weather.ts';

/** Place `school`. */
export function school(): Place {
  const c = camera({ eye: [-0.25, 1.4, 0], focal: 860, centre: [590, 262] });
  const room = new Plane('corridor', 0.5);
  corridor(room, c);
  corridorSun(room, c);
  const air = new Plane('sun', 0.61, 'screen');
  glow(air, c.p(0, 1.4, 15), 260, '#fff1cc', 0.7);
  glow(air, c.p(-1.7, 1.7, 4.2), 420, '#ffdf9e', 0.3);
  const sun: Light = {
    from: [-0.8, 0.5, 0.35],
    key: '#ffe9c4',
    shade: '#6f7690',
    wrap: 0.72,
    rims: [{ from: [-0.9, 0.5], width: 4, colour: '#fff6dc', opacity: 0.95 }],
    sink: 0.12,
    sinkColour: '#232a38',
  };
  return {
    background: '#8d93a3',
    landscape: [190, 30, 900, 450],
    portrait: [476, 44, 480, 512],
    rain: null,
    planes: [
      room.data(),
      air.data(),
      standing(c, {
        who: 'lowe',
        how: 'corridor',
        at: [0.18, 0, 2.75],
        shadow: 0,
        under: (p) => {
          const q = c.p(0.18, 0, 2.75),
            k = c.scale(0.18, 2.75);
          p.poly(
            [
              [q[0] - 0.16 * k, q[1] + 4],
              [q[0] + 0.2 * k, q[1] - 6],
              [q[0] + 1.1 * k, q[1] + 0.3 * k],
              [q[0] + 0.5 * k, q[1] + 0.42 * k],
            ],
            '#1b2233',
            'opacity=".34"',
          );
        },
        spec: {
          ...CAST.lowe,
          pose: 'clasped',
          turn: -10,
          expression: 'concerned',
          gaze: { pitch: -4, yaw: 4 },
          light: sun,
          detail: 2,
        },
      }),
    ],
  };
}
