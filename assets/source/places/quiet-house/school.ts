// A primary-school corridor early in the morning: low sun through tall windows, small coats on pegs.
import { camera, type Camera } from '../../core/camera.ts';
import type { Place } from '../../core/place.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import { CAST } from '../../cast/quiet-house.ts';
import type { PoseName } from '../../figure/poses.ts';
import type { Light } from '../../figure/tones.ts';
import { corridor, corridorSun } from '../../scenes/corridor.ts';
import { dusk, whileLight } from '../../scenes/lit-planes.ts';
import { standing } from '../../scenes/person.ts';
import { glow } from '../../scenes/weather.ts';

/** Place `school`. */
export function school(): Place {
  const c = camera({ eye: [-0.25, 1.4, 0], focal: 860, centre: [590, 262] });
  const room = new Plane('corridor', 0.5);
  corridor(room, c);
  const sun = new Plane('sun', 0.61, 'screen');
  corridorSun(sun, c);
  glow(sun, c.p(0, 1.4, 15), 230, '#fff1cc', 0.6);
  glow(sun, c.p(-1.7, 1.7, 4.2), 420, '#ffdf9e', 0.3);
  return {
    background: '#6f7689',
    landscape: [190, 30, 900, 450],
    portrait: [476, 44, 480, 512],
    rain: null,
    dust: [150, 120, 560, 400],
    lights: { sun: 'on' },
    points: { pegs: c.p(1.6, 1.0, 3.4), paintings: c.p(1.68, 1.9, 3.2), doors: c.p(0, 1.5, 15) },
    planes: [
      room.data(),
      whileLight(sun, 'sun', 'sun'),
      lowe(c, 'corridor', 'clasped', [
        'concerned',
        'neutral',
        'listening',
        'tired',
        'smiling',
        'guarded',
        'concerned@doors',
        'concerned@pegs',
      ]),
      lowe(c, 'phone', 'phoneEar', ['concerned', 'neutral', 'listening', 'tired', 'guarded', 'concerned@pegs']),
      dusk('sun', '#b4bcd0', undefined, 1.1),
    ],
  };
}

/** Mrs Lowe by the window's light, hands together; or with the telephone, which has a long lead. */
function lowe(c: Camera, how: string, pose: PoseName, heads: string[]): PlaneData {
  const light: Light = {
    from: [-0.8, 0.5, 0.35],
    key: '#ffe9c4',
    shade: '#656c88',
    wrap: 0.72,
    rims: [{ from: [-0.9, 0.5], width: 4, colour: '#fff6dc', opacity: 0.95 }],
    sink: 0.16,
    sinkColour: '#232a38',
  };
  const at: [number, number, number] = [0.18, 0, 2.75];
  return standing(c, {
    who: 'mrs-lowe',
    how,
    at,
    shadow: 0,
    // her shadow falls away from the windows and towards us, as the bars do
    under: (p) =>
      p.poly(
        [c.p(0.0, 0, 2.8), c.p(0.34, 0, 2.72), c.p(1.34, 0, 1.95), c.p(1.34, 0, 1.7), c.p(0.9, 0, 2.1)],
        '#151b2b',
        'opacity=".42"',
      ),
    spec: { ...CAST.lowe, pose, turn: -10, expression: 'concerned', gaze: { pitch: -4, yaw: 4 }, light, detail: 2 },
    heads,
    gazes: { doors: { yaw: -38, pitch: 0 }, pegs: { yaw: 34, pitch: 8 } },
  });
}
