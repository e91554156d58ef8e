// Upstairs at 14: three doors. Light under the bathroom's, a night light in the child's, a bolt on the outside of the third.
import { camera, type Camera } from '../core/camera.ts';
import { Plane } from '../core/plane.ts';
import type { Place } from '../core/place.ts';
import type { Light } from '../figure/tones.ts';
import { CAST } from '../scenes/cast.ts';
import { bathroomOpen, DOORS, landing as room, stairRail, UPSTAIRS } from '../scenes/landing.ts';
import { PALETTE } from '../scenes/palettes.ts';
import { standing } from '../scenes/person.ts';
import { beam, glow } from '../scenes/weather.ts';

const L = PALETTE.landing;

/** Place `landing`. */
export function landing(): Place {
  const c = camera({ eye: [0, 1.46, 0], focal: 900, centre: [640, 236] });
  const back = new Plane('landing', 0.55);
  room(back, c);
  const light = new Plane('door-light', 0.62, 'screen');
  nightLight(light, c);
  const rail = new Plane('stair-rail', 1.4);
  stairRail(rail, c);

  const { back: z } = UPSTAIRS,
    bath = (DOORS.bathroom[0] + DOORS.bathroom[1]) / 2;
  const fromBath: Light = {
    from: [-0.35, 0.65, 0.6],
    key: '#dfe6e2',
    shade: '#54606e',
    wrap: 0.72,
    rims: [
      { from: [-0.8, 0.7], width: 5, colour: '#f6fffb', opacity: 0.9 },
      { from: [0.8, 0.7], width: 4, colour: '#e6f2ee', opacity: 0.7 },
    ],
    sink: 0.35,
    sinkColour: '#10161d',
  };
  const fromRoom: Light = {
    from: [0.2, 0.5, 0.7],
    key: '#ffd9a8',
    shade: '#5c5866',
    wrap: 0.75,
    rims: [
      { from: [0.7, 0.6], width: 4.6, colour: '#ffcf94', opacity: 0.9 },
      { from: [-0.8, 0.5], width: 2.6, colour: '#9fb2c0', opacity: 0.5 },
    ],
    sink: 0.3,
    sinkColour: '#10161d',
  };
  return {
    background: L.ink,
    landscape: [190, 36, 900, 450],
    portrait: [396, 30, 510, 544],
    rain: null,
    planes: [
      back.data(),
      light.data(),
      standing(c, {
        who: 'priya',
        how: 'doorway',
        depth: 0.9,
        at: [bath + 0.03, 0, z - 0.06],
        under: (p) => bathroomOpen(p, c),
        spec: {
          ...CAST.priya,
          outfit: { ...CAST.priya.outfit, bottom: { kind: 'slim', colour: '#8f8a9c' }, shoes: '#b09a86' },
          pose: 'guarded',
          turn: 14,
          expression: 'guarded',
          gaze: { yaw: -8, pitch: -4 },
          light: fromBath,
          detail: 2,
        },
      }),
      standing(c, {
        who: 'isla',
        how: 'bedroom',
        depth: 0.95,
        shadow: 0.2,
        at: [(DOORS.bedroom[0] + DOORS.bedroom[1]) / 2 + 0.06, 0, z - 0.3],
        spec: {
          ...CAST.isla,
          pose: 'book',
          turn: -14,
          expression: 'neutral',
          gaze: { pitch: -6, yaw: 6 },
          light: fromRoom,
          detail: 2,
        },
      }),
      rail.data(),
    ],
  };
}

/** The child's night light spilling out, and the line under the bathroom door. */
function nightLight(p: Plane, c: Camera): void {
  const { back: z } = UPSTAIRS,
    [b0, b1] = DOORS.bedroom,
    [a0, a1] = DOORS.bathroom;
  glow(p, c.p((b0 + b1) / 2, 0.9, z), 260, L.night, 0.42);
  beam(
    p,
    [c.p(b0 + 0.3, 0, z), c.p(b1, 0, z), c.p(b1 + 0.3, 0, z - 1.3), c.p(b0 - 0.1, 0, z - 1.3)],
    c.p(0.2, 0, z),
    c.p(0.2, 0, z - 1.3),
    L.night,
    0.5,
  );
  beam(
    p,
    [c.p(a0, 0, z), c.p(a1, 0, z), c.p(a1 + 0.15, 0, z - 0.7), c.p(a0 - 0.15, 0, z - 0.7)],
    c.p(a0, 0, z),
    c.p(a0, 0, z - 0.7),
    L.bath,
    0.5,
  );
}
