// What the door of 14 can be lit by: the hall behind it, the porch lamp, a torch, and blue light from far down the street.
import type { Camera } from '../../core/camera.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import type { V2 } from '../../core/vec.ts';
import { FLOOR } from '../../scenes/hall-plan.ts';
import { DOOR, PORCH } from '../../scenes/house-front.ts';
import { dusk, whileLight } from '../../scenes/lit-planes.ts';
import { beam, glow, shimmer } from '../../scenes/weather.ts';

/** Planes of the doorstep's lights `hall`, `porch`, `torch` and `blue`, over everything else. */
export function doorLights(c: Camera, opening: V2[]): PlaneData[] {
  const air = new Plane('air', 1.33, 'screen');
  glow(air, c.p(0.15, 1.2, DOOR.z), 450, '#c9652a', 0.42, [0.8, 1.1]);
  return [
    whileLight(air, 'hall', 'lamp'),
    dusk('hall', '#586792', (p) => p.poly(opening, '#4a5478'), 1.33),
    whileLight(porch(c), 'porch', 'lamp'),
    whileLight(blue(c), 'blue', 'blue'),
    whileLight(torch(c), 'torch', 'steady'),
  ];
}
/** A bulkhead over the bell: a cone on brick and step. */
function porch(c: Camera): Plane {
  const p = new Plane('porch-light', 1.34, 'screen');
  const lamp = c.p(...PORCH, DOOR.z - 0.08),
    foot = c.p(PORCH[0] - 0.35, 0, DOOR.z - 0.5);
  glow(p, lamp, 230, '#ffb768', 0.85);
  glow(p, lamp, 26, '#fff0cf', 1);
  p.group('filter="url(#soft14)"', (q) =>
    beam(
      q,
      [
        [lamp[0] - 14, lamp[1]],
        [lamp[0] + 14, lamp[1]],
        [lamp[0] + 190, foot[1]],
        [lamp[0] - 250, foot[1]],
      ],
      lamp,
      [lamp[0], foot[1]],
      '#ffb768',
      0.5,
    ),
  );
  glow(p, foot, 230, '#ffb768', 0.6, [1.3, 0.3]);
  return p;
}
/** From the left, low, along the wall: it catches the ends of bricks and the wet flags, and dies before the door. */
function blue(c: Camera): Plane {
  const p = new Plane('blue-light', 0.9, 'screen');
  const from: V2 = [-60, c.p(0, 0.9, DOOR.z)[1]];
  glow(p, from, 430, '#2f6bff', 0.62, [1, 1.1]);
  const y = c.p(0, 0, DOOR.z)[1];
  glow(p, [120, y + 34], 330, '#2f6bff', 0.45, [1.5, 0.24]);
  shimmer(p, [-40, y, 460, 90], 40, '#8fb4ff', 3, (q) => 0.9 * Math.max(0, 1 - q[0] / 420), [14, 60]);
  return p;
}
/** A torch held low, on the mat and the first stairs: never in a face. */
function torch(c: Camera): Plane {
  const p = new Plane('torch-light', 1.02, 'screen');
  const at = c.p(0.02, FLOOR, DOOR.z + 0.5);
  p.ellipse(
    [at[0], at[1] - 30],
    150,
    104,
    p.rad(
      [at[0], at[1] - 30],
      150,
      [
        [0, '#fff6df', 0.5],
        [0.55, '#ffeec8', 0.3],
        [0.85, '#ffe6b8', 0.08],
        [1, '#ffe6b8', 0],
      ],
      [1, 0.7],
    ),
  );
  return p;
}
