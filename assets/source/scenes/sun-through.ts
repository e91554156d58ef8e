// Low sun through a window: each pane is carried along the sun's way to the wall, floor or table it falls on.
import type { Camera } from '../core/camera.ts';
import type { Plane } from '../core/plane.ts';
import type { V2, V3 } from '../core/vec.ts';
import type { Span } from './room-box.ts';

/** A window as panes; exactly one span has no length: the wall it is in. Metres. */
export interface Opening {
  x: Span;
  y: Span;
  z: Span;
  /** Panes across and up. */
  panes: [across: number, up: number];
}
/** What the sun falls on: all points whose coordinate `axis` (0 x, 1 y, 2 z) is `at`, inside an outline in frame units. */
interface SunlitFace {
  axis: 0 | 1 | 2;
  at: number;
  within: V2[];
}
/** Width of a glazing bar, metres. */
const BAR = 0.05;

/** Four corners of each pane, bars left out. */
export function panesOf({ x, y, z, panes: [across, up] }: Opening): V3[][] {
  const out: V3[][] = [],
    flat = x[0] !== x[1] ? x : z;
  for (let i = 0; i < across; i++)
    for (let k = 0; k < up; k++) {
      const [u0, u1] = part(flat, i, across),
        [y0, y1] = part(y, k, up);
      const at = (u: number, h: number): V3 => (x[0] !== x[1] ? [u, h, z[0]] : [x[0], h, u]);
      out.push([at(u0, y0), at(u1, y0), at(u1, y1), at(u0, y1)]);
    }
  return out;
}

/** Draws the sunlit patches of a window on one face. `travel` is the way of the light, any length. */
export function sunThrough(
  p: Plane,
  c: Camera,
  opening: Opening,
  travel: V3,
  onto: SunlitFace,
  fill: string,
  extra = '',
): void {
  p.clip([onto.within], (q) => {
    for (const pane of panesOf(opening)) q.poly(carry(c, pane, travel, onto), fill, extra);
  });
}

function carry(c: Camera, pane: V3[], travel: V3, { axis, at }: SunlitFace): V2[] {
  return pane.map((corner) => {
    const t = (at - corner[axis]) / travel[axis];
    return c.p(corner[0] + travel[0] * t, corner[1] + travel[1] * t, corner[2] + travel[2] * t);
  });
}

/** Pane `i` of `n` along one side, less half a bar at either end. */
function part([a, b]: Span, i: number, n: number): Span {
  const w = (b - a) / n;
  return [a + w * i + BAR / 2, a + w * (i + 1) - BAR / 2];
}
