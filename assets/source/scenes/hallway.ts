// A narrow terraced hall with stairs up the left, seen through the front door or from inside. Metres; floor at y = 0.18.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';
import { FLOOR, type HallSpec, STEP } from './hall-plan.ts';
import { hallFloor, hallWalls, hangingLamp, kitchenDoor } from './hall-shell.ts';
import { PALETTE } from './palettes.ts';
import { glow } from './weather.ts';

const H = PALETTE.hall;

/** Shell, kitchen door, stairs and lamp. */
export function hallway(p: Plane, c: Camera, s: HallSpec): void {
  const ceiling = s.ceiling ?? 2.6,
    lit = s.lit ?? 1;
  hallWalls(p, c, s, ceiling);
  if (s.well) stairwell(p, c, s, ceiling, s.well);
  hallFloor(p, c, s);
  kitchenDoor(p, c, s);
  stairs(p, c, s, ceiling);
  hangingLamp(p, c, s, ceiling);
  const at = c.p(...s.lamp),
    k = c.scale(s.lamp[0], s.lamp[2]);
  p.group('style="mix-blend-mode:screen"', (g) => {
    glow(g, [at[0], at[1] + 0.12 * k], 1.5 * k, '#ffb45e', 0.75 * (0.4 + lit * 0.6));
  });
}

/** The hole in the ceiling: the wall going on up, the edge of the landing, a little of its cool light. */
function stairwell(p: Plane, c: Camera, s: HallSpec, ceiling: number, [z0, z1]: [number, number]): void {
  const up = FLOOR + 14 * STEP.rise,
    hole = c.quad(
      [s.left, ceiling, z0],
      [s.stairRight, ceiling, z0],
      [s.stairRight, ceiling, z1],
      [s.left, ceiling, z1],
    );
  p.clip([hole], (q) => {
    q.poly(hole, '#1a1216');
    const glimmer = c.p(-0.9, up + 0.3, z1 + 0.9);
    q.circle(
      glimmer,
      190,
      q.rad(glimmer, 190, [
        [0, '#7e8a8c', 0.62],
        [0.5, '#4a4b52', 0.3],
        [1, '#1a1216', 0],
      ]),
    );
    // the wall beside the stairs goes up into the dark
    q.poly(
      c.quad([s.left, ceiling, z0], [s.left, ceiling, z1 + 1], [s.left, 5, z1 + 1], [s.left, 5, z0]),
      q.lin(c.p(s.left, ceiling, z1), c.p(s.left, 3.4, z0 + 1), [
        [0, '#4b3430'],
        [0.5, '#2a1c1e'],
        [1, '#140e12'],
      ]),
    );
    // on the other side the stairs are boxed in as far as the top step, and end in a corner
    q.poly(
      c.quad([s.stairRight, ceiling, z0], [s.stairRight, ceiling, z1], [s.stairRight, 5, z1], [s.stairRight, 5, z0]),
      q.lin(c.p(s.stairRight, ceiling, z1), c.p(s.stairRight, 3.2, z0 + 0.8), [
        [0, '#4d342a'],
        [0.5, '#2e1f1d'],
        [1, '#171013'],
      ]),
    );
    q.poly(
      c.quad([s.stairRight, ceiling, z0], [s.stairRight, ceiling, z1], [s.stairRight, up, z1], [s.stairRight, up, z0]),
      '#52382b',
    );
  });
}

/** Treads and risers, drawn from the top down so that nearer steps cover farther ones. */
function stairs(p: Plane, c: Camera, s: HallSpec, ceiling: number): void {
  const { stairRight: sr, stairAt: z0 } = s,
    n = s.steps ?? 12,
    lit = s.lit ?? 1,
    fromStairs = c.spec.eye[0] < sr;
  const dim = (colour: string): string => mix(colour, H.umber, 1 - lit);
  // whoever stands to the left of it sees the inner face of the string, and the treads before it
  if (fromStairs) string(p, c, s, ceiling);
  for (let i = n - 1; i >= 0; i--) {
    const za = z0 + i * STEP.run,
      zb = za + STEP.run,
      ya = FLOOR + i * STEP.rise,
      yb = ya + STEP.rise;
    // light on the treads: most beside the lamp, next to none at the top
    const k =
      Math.max(0, 1 - Math.abs(za + 0.3 - s.lamp[2]) * 0.22) * (s.well ? Math.max(0, 1 - (i / n) ** 2 * 1.1) : 1);
    if (!fromStairs)
      p.poly(c.quad([sr, ya, za], [sr, ya, zb], [sr, FLOOR, zb], [sr, FLOOR, za]), dim(mix(H.wood, H.umber, 0.2)));
    p.poly(
      c.quad([s.left, ya, za], [sr, ya, za], [sr, yb, za], [s.left, yb, za]),
      dim(mix(H.carpet, H.umber, (s.well ? 0.75 : 0.42) - k * (s.well ? 0.5 : 0.2))),
    );
    p.poly(
      c.quad([s.left, yb, za], [sr, yb, za], [sr, yb, zb], [s.left, yb, zb]),
      p.lin(c.p(s.left, yb, za), c.p(sr, yb, za), [
        [0, dim(mix(H.carpet, s.well ? H.umber : H.wallLit, s.well ? 0.5 - k * 0.3 : 0.18 + k * 0.42))],
        [1, dim(mix(H.carpet, H.wallLit, 0.1 + k * 0.55))],
      ]),
    );
    p.poly(
      c.quad([sr - 0.07, yb, za], [sr, yb, za], [sr, yb, zb], [sr - 0.07, yb, zb]),
      dim(mix(H.wall, H.cream, k * 0.6)),
    );
  }
  if (!fromStairs) string(p, c, s, ceiling);
}

/** Height of the string's straight top edge at `z`; it stands a little proud of the treads. */
const stringTop = (s: HallSpec, z: number): number =>
  FLOOR + STEP.rise + 0.09 + ((z - s.stairAt) * STEP.rise) / STEP.run;

/** The panelled side under the stairs, which catches the lamp, up to its string. */
function string(p: Plane, c: Camera, s: HallSpec, ceiling: number): void {
  const { stairRight: sr, stairAt: z0 } = s,
    lit = s.lit ?? 1,
    end = z0 + (s.steps ?? 12) * STEP.run,
    meets = Math.min(end, z0 + ((ceiling - stringTop(s, z0)) * STEP.run) / STEP.rise);
  const dim = (colour: string): string => mix(colour, H.umber, 1 - lit);
  const side: V2[] = [
    c.p(sr, FLOOR, z0),
    c.p(sr, stringTop(s, z0), z0),
    c.p(sr, stringTop(s, meets), meets),
    c.p(sr, ceiling, end),
    c.p(sr, FLOOR, end),
  ];
  p.poly(
    side,
    p.lin(c.p(sr, 0.6, z0), c.p(sr, 0.6, end), [
      [0, dim(mix(H.wallLit, H.wood, 0.35))],
      [1, dim(mix(H.wall, H.wood, 0.5))],
    ]),
  );
}

/** Newel, rail and spindles over the first `steps` stairs: its own plane, so that people can stand behind it. */
export function bannister(
  p: Plane,
  c: Camera,
  s: HallSpec,
  colour: string = PALETTE.hall.umber,
  steps = s.steps ?? 12,
): void {
  const sr = s.stairRight + 0.01,
    z0 = s.stairAt,
    rail = 0.92,
    newel = z0 - 0.06;
  const z = (i: number): number => z0 + (i - 0.2) * STEP.run;
  const at = (i: number, h: number): V2 => c.p(sr, FLOOR + i * STEP.rise + h, z(i));
  const upright = (a: V2, b: V2, half: number): void => {
    p.poly(
      [
        [a[0] - half, a[1]],
        [a[0] + half, a[1]],
        [b[0] + half, b[1]],
        [b[0] - half, b[1]],
      ],
      colour,
    );
  };
  // every spindle stands on the string; the newel takes the place of the first
  for (let i = 1.5; i < steps; i++)
    upright(c.p(sr, stringTop(s, z(i)) - 0.02, z(i)), at(i, rail), 0.0084 * c.scale(sr, z(i)));
  p.poly([at(0, rail), at(steps, rail), at(steps, rail + 0.06), at(0, rail + 0.08)], colour);
  const foot = c.p(sr, FLOOR, newel),
    top = c.p(sr, FLOOR + 1.12, newel),
    k = c.scale(sr, newel);
  upright(foot, top, 0.036 * k);
  p.circle([top[0], top[1] - 0.03 * k], 0.055 * k, colour);
}
