// A wooden dining chair, square to the room, facing any of four ways.
import type { Camera } from '../core/camera.ts';
import type { Plane } from '../core/plane.ts';
import { block, type Span } from './room-box.ts';
import type { RoomLight } from './room-light.ts';

/** Which way a sitter would look; `us` is towards the viewer. */
type Facing = 'left' | 'right' | 'us' | 'away';

/** Half width of the seat and height of seat and back, metres. */
const SEAT = { half: 0.21, y: 0.45, back: 0.96 };

/** Standing on the floor at x, z (the middle of the seat). */
export function plainChair(
  p: Plane,
  c: Camera,
  x: number,
  z: number,
  facing: Facing,
  pigment: string,
  l: RoomLight,
): void {
  const h = SEAT.half,
    t = 0.036;
  // Parts in the chair's own axes: across, along (towards the sitter's front), then turned into the room.
  const part = (across: Span, y: Span, along: Span): [Span, Span, Span] => {
    if (facing === 'us') return [at(x, across), y, at(z, flip(along))];
    if (facing === 'away') return [at(x, across), y, at(z, along)];
    return [at(x, facing === 'right' ? along : flip(along)), y, at(z, across)];
  };
  const posts = ([-h, h - t] as const).flatMap((a) => [
    part([a, a + t], [0, SEAT.back], [-h, -h + t]),
    part([a, a + t], [0, SEAT.y], [h - t, h]),
  ]);
  const rails = ([0.6, 0.74, 0.88] as const).map((y) => part([-h, h], [y, y + 0.06], [-h, -h + t * 0.7]));
  const seat = part([-h - 0.01, h + 0.01], [SEAT.y - 0.04, SEAT.y], [-h, h + 0.02]);
  const eyeX = c.spec.eye[0];
  const far = ([bx, , bz]: [Span, Span, Span]): number => bz[0] + bz[1] + Math.abs(bx[0] + bx[1] - 2 * eyeX) * 0.4;
  for (const [bx, by, bz] of [...posts, ...rails, seat].toSorted((a, b) => far(b) - far(a)))
    block(p, c, bx, by, bz, pigment, l);
}
/** Back to front. */
const flip = (s: Span): Span => [-s[1], -s[0]];
const at = (o: number, s: Span): Span => [o + s[0], o + s[1]];
