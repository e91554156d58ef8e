// An armchair or a short sofa built of boxes, square to the room.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { block, type Span } from './room-box.ts';
import type { RoomLight } from './room-light.ts';

/** Height of a cushion to sit on, metres. */
const CUSHION = 0.44;

/** `x` its whole width with arms, `z` front to back; it faces us, or along x. */
export function armchair(
  p: Plane,
  c: Camera,
  x: Span,
  z: Span,
  facing: 'us' | 'left' | 'right',
  pigment: string,
  l: RoomLight,
): void {
  const arm = 0.2,
    back = 0.22,
    soft = mix(pigment, '#ffffff', 0.06);
  if (facing === 'us') {
    block(p, c, x, [0.08, 0.88], [z[1] - back, z[1]], pigment, l);
    block(p, c, [x[0] + arm, x[1] - arm], [0.08, CUSHION], [z[0] + 0.04, z[1] - back], soft, l);
    for (const s of [
      [x[0], x[0] + arm],
      [x[1] - arm, x[1]],
    ] as const)
      block(p, c, s, [0.05, 0.62], [z[0], z[1]], pigment, l);
    return;
  }
  const backAt: Span = facing === 'left' ? [x[1] - back, x[1]] : [x[0], x[0] + back],
    seat: Span = facing === 'left' ? [x[0] + 0.04, x[1] - back] : [x[0] + back, x[1] - 0.04];
  block(p, c, x, [0.05, 0.62], [z[1] - arm, z[1]], pigment, l);
  block(p, c, backAt, [0.08, 0.9], [z[0] + 0.02, z[1]], pigment, l);
  block(p, c, seat, [0.08, CUSHION], [z[0] + arm, z[1] - arm], soft, l);
}

/** The arm between a sitter and us, for a chair that faces along x: drawn over whoever sits. */
export function nearArm(p: Plane, c: Camera, x: Span, z: Span, pigment: string, l: RoomLight): void {
  block(p, c, x, [0.05, 0.6], [z[0], z[0] + 0.2], pigment, l);
}
