// Brick walls in a running bond: courses are laid round the openings, then most bricks are left out, so that a wall is
// told by the bricks the light finds.
import { hex, rgb, type Rgb } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { seeded, type V2 } from '../core/vec.ts';

/** Metres: one brick with its mortar. */
const BRICK = { long: 0.225, high: 0.075, joint: 0.007 };
/** A half brick or less is cut from a whole one, as at the edge of a window; nothing thinner is laid. */
const SLIVER = 0.05;

/** A hole in the wall, along it and up it, in metres. */
export interface Opening {
  u: [number, number];
  y: [number, number];
}
/** One wall. `u` runs along it and `y` up it, in metres. */
export interface BrickWall {
  u: [number, number];
  y: [number, number];
  openings: Opening[];
  seed: number;
  /** From the wall to the frame; null where it is behind us or too far to draw. */
  at: (u: number, y: number) => V2 | null;
  /** Share of bricks drawn at a point, 0 to 1. */
  share: (u: number, y: number) => number;
  /** Colour of a brick; `r` is its own chance, 0 to 1. */
  tone: (u: number, y: number, r: number) => string;
  opacity?: number;
}

/** Draws one upright rectangle: along the front from `u0` to `u1`, up it from `y0` to `y1`. */
type RectDraw = (p: Plane, u0: number, u1: number, y0: number, y1: number, fill: string, extra?: string) => void;

/** How to draw rectangles on a flat front; `at` takes the front to the frame. */
export const rectOn =
  (at: (u: number, y: number) => V2): RectDraw =>
  (p, u0, u1, y0, y1, fill, extra = '') => {
    p.poly([at(u0, y0), at(u1, y0), at(u1, y1), at(u0, y1)], fill, extra);
  };

/** Lays the wall. */
export function brickwork(p: Plane, wall: BrickWall): void {
  const random = seeded(wall.seed),
    cloud = clouds(wall.seed + 7),
    paths = new Map<string, string>();
  const [y0, y1] = wall.y;
  const courses = Math.floor((y1 - y0) / BRICK.high);
  for (let row = 0; row < courses; row++) {
    const y = y0 + row * BRICK.high;
    for (const [from, to] of stretches(wall, y + BRICK.high / 2)) {
      let u = from - (row % 2 ? BRICK.long / 2 : 0);
      for (; u < to; u += BRICK.long) {
        const a = Math.max(u, from),
          b = Math.min(u + BRICK.long, to),
          r = random();
        if (b - a < SLIVER || r > wall.share(a, y) * cloud(a, y)) continue;
        const d = brick(wall, a, b, y);
        if (!d) continue;
        const tone = coarse(wall.tone(a, y, random()));
        paths.set(tone, (paths.get(tone) ?? '') + d);
      }
    }
  }
  for (const [tone, d] of paths) p.d(d, tone, `opacity="${wall.opacity ?? 0.8}"`);
}

/** The parts of a course that are wall. */
function stretches(wall: BrickWall, y: number): [number, number][] {
  let parts: [number, number][] = [wall.u];
  for (const { u, y: span } of wall.openings) {
    if (y < span[0] || y > span[1]) continue;
    parts = parts.flatMap(([a, b]): [number, number][] =>
      u[1] <= a || u[0] >= b
        ? [[a, b]]
        : [
            [a, u[0]],
            [u[1], b],
          ],
    );
  }
  return parts.filter(([a, b]) => b - a > SLIVER);
}
function brick(wall: BrickWall, a: number, b: number, y: number): string | null {
  const j = BRICK.joint,
    corners = [
      wall.at(a + j, y + j),
      wall.at(b - j, y + j),
      wall.at(b - j, y + BRICK.high - j),
      wall.at(a + j, y + BRICK.high - j),
    ];
  if (corners.some((q) => !q)) return null;
  return `M${corners.map((q) => q!.map((v) => v.toFixed(1)).join(' ')).join('L')}Z`;
}
const ease = (t: number): number => t * t * (3 - 2 * t);
/** Smooth noise, 0.25 to 1.75 about 1: bricks show in drifts, not like salt. */
function clouds(seed: number): (u: number, y: number) => number {
  const at = (i: number, k: number): number => seeded(seed + i * 374761 + k * 668265)();
  return (u, y) => {
    const a = u / 0.8,
      b = y / 0.42,
      i = Math.floor(a),
      k = Math.floor(b),
      s = ease(a - i),
      t = ease(b - k);
    const low = at(i, k) * (1 - s) + at(i + 1, k) * s,
      high = at(i, k + 1) * (1 - s) + at(i + 1, k + 1) * s;
    return 0.25 + 1.5 * (low * (1 - t) + high * t);
  };
}
/** Near-identical tones become one, which keeps the file small. */
const coarse = (colour: string): string => hex(rgb(colour).map((v) => Math.round(v / 7) * 7) as Rgb);
