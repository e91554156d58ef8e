// The front room: a lamp, a bookcase with every book straight, small football trophies. Nothing out of place.
import { camera } from '../core/camera.ts';
import { Plane } from '../core/plane.ts';
import type { Place } from '../core/place.ts';
import type { Light } from '../figure/tones.ts';
import { CAST } from '../scenes/cast.ts';
import { coffeeTable, livingLight, livingRoom, sofa } from '../scenes/living-room.ts';
import { PALETTE } from '../scenes/palettes.ts';
import { standing } from '../scenes/person.ts';

/** Place `front-room`. */
export function frontRoom(): Place {
  const c = camera({ eye: [0, 1.32, 0], focal: 960, centre: [640, 286] });
  const room = new Plane('room', 0.55);
  livingRoom(room, c);
  sofa(room, c);
  const light = new Plane('lamp', 0.6, 'screen');
  livingLight(light, c);
  const table = new Plane('table', 1.1);
  coffeeTable(table, c);

  const lit: Light = {
    from: [-0.85, 0.45, 0.35],
    key: '#ffcd93',
    shade: '#5a4c6c',
    wrap: 0.75,
    rims: [
      { from: [-0.9, 0.5], width: 3.6, colour: '#fff0d0', opacity: 0.9 },
      { from: [0.9, 0.2], width: 2.6, colour: '#8fa9d0', opacity: 0.6 },
    ],
    sink: 0.25,
    sinkColour: '#160f1a',
  };
  return {
    background: PALETTE.living.ink,
    landscape: [190, 30, 900, 450],
    portrait: [590, 40, 510, 544],
    rain: null,
    planes: [
      room.data(),
      standing(c, {
        who: 'sam',
        how: 'standing',
        depth: 0.58,
        at: [1.93, 0, 4.62],
        spec: {
          ...CAST.sam,
          pose: 'handsFolded',
          turn: -24,
          expression: 'neutral',
          light: lit,
          detail: 2,
          gaze: { pitch: -4 },
        },
      }),
      light.data(),
      standing(c, {
        who: 'daniel',
        how: 'sofa',
        shadow: 0,
        at: [0.22, 0, 3.78],
        spec: {
          ...CAST.daniel,
          pose: 'sofaEasy',
          turn: 20,
          expression: 'charming',
          gaze: { pitch: -6, yaw: 4 },
          light: lit,
          detail: 2,
        },
      }),
      standing(c, {
        who: 'daniel',
        how: 'standing',
        at: [0.28, 0, 3.15],
        spec: {
          ...CAST.daniel,
          pose: 'pockets',
          turn: 14,
          expression: 'neutral',
          gaze: { yaw: 4 },
          light: lit,
          detail: 2,
        },
      }),
      table.data(),
    ],
  };
}
