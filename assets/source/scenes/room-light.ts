// One light for a whole room: every wall and every piece of furniture asks it for its tone, so nothing drifts out of the light.
import { lightOn, mix } from '../core/colour.ts';
import { dot, len, norm, sub, type V3 } from '../core/vec.ts';

/** A lamp, a window or a screen. Metres. */
export interface RoomLight {
  /** Where it hangs or stands; far away for the sun. */
  at: V3;
  /** Colour of what it lights fully, and of what it does not reach. Pigments are multiplied by these. */
  key: string;
  shade: string;
  /** Distance at which half of it is gone. */
  reach: number;
}

/** How much of the light, 0..1, arrives at a point of a surface with this normal (z away from the viewer). */
function arrives(l: RoomLight, at: V3, normal: V3): number {
  const way = sub(l.at, at),
    far = len(way) / l.reach;
  // A third of the light comes from the room itself: walls that face away are dimmer, not black.
  return (0.32 + 0.68 * Math.max(0, dot(norm(way), normal))) / (1 + far * far);
}

/** The pigment as seen at that point. */
export const toneAt = (l: RoomLight, pigment: string, at: V3, normal: V3): string =>
  mix(lightOn(pigment, l.shade), lightOn(pigment, l.key), arrives(l, at, normal));
