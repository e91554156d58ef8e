// The hall's walls, ceiling, floor and far door: each surface one dark tone, and on it a pool of the lamp. Metres.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';
import { FLOOR, type HallSpec } from './hall-plan.ts';
import { PALETTE } from './palettes.ts';
import { pool } from './indoor-light.ts';

const H = PALETTE.hall;

/** Walls, dado and ceiling under the lamp. */
export function hallWalls(p: Plane, c: Camera, s: HallSpec, ceiling: number): void {
  const y0 = FLOOR,
    lit = s.lit ?? 1;
  const dim = (colour: string): string => mix(colour, H.umber, 1 - lit);
  const [lx, ly, lz] = s.lamp;
  const wall = (x: number): V2[] => c.quad([x, y0, s.from], [x, y0, s.to], [x, ceiling, s.to], [x, ceiling, s.from]);
  const far = c.quad([s.left, y0, s.to], [s.right, y0, s.to], [s.right, ceiling, s.to], [s.left, ceiling, s.to]);
  const above = c.quad(
    [s.left, ceiling, s.from],
    [s.right, ceiling, s.from],
    [s.right, ceiling, s.to],
    [s.left, ceiling, s.to],
  );
  p.poly(far, dim(mix(H.wall, H.umber, 0.25)));
  p.poly(above, dim(mix(H.wallLit, H.wall, 0.45)));
  p.poly(wall(s.left), dim(mix(H.wall, H.umber, 0.12)));
  p.poly(
    wall(s.right),
    p.lin(c.p(s.right, 1.4, s.from), c.p(s.right, 1.4, s.to), [
      [0, dim(mix(H.wall, H.umber, 0.35))],
      [0.45, dim(H.wallLit)],
      [1, dim(H.wall)],
    ]),
  );
  // dado: a darker painted lower wall under a rail
  const band = (h0: number, h1: number): V2[] =>
    c.quad([s.right, y0 + h0, s.from], [s.right, y0 + h0, s.to], [s.right, y0 + h1, s.to], [s.right, y0 + h1, s.from]);
  p.poly(band(0, 0.92), H.wood, 'opacity=".42"');
  p.poly(
    c.quad([s.left, y0, s.to], [s.right, y0, s.to], [s.right, y0 + 0.92, s.to], [s.left, y0 + 0.92, s.to]),
    H.wood,
    'opacity=".38"',
  );
  p.poly(band(0.92, 0.97), H.cream, `opacity="${(0.35 * lit).toFixed(2)}"`);
  p.poly(band(0, 0.13), H.umber, 'opacity=".5"');
  // how the lamp falls on each: full on the near wall, thin along the ceiling
  const metre = c.scale(s.right, lz),
    slant = (c.p(s.right, ly, lz - 0.5)[0] - c.p(s.right, ly, lz + 0.5)[0]) / metre;
  pool(p, wall(s.right), c.p(s.right, ly - 0.25, lz), 2.3 * metre, H.wallLit, 1 - lit * 0.55, [
    Math.min(1, Math.max(0.3, slant * 1.7)),
    1,
  ]);
  pool(p, above, c.p(lx, ceiling, lz), 2.1 * metre, H.wallLit, 0.8 - lit * 0.5, [1, 0.42]);
  pool(p, far, c.p(lx, ly, s.to), 1.6 * c.scale(lx, s.to), H.wallLit, 0.7 - lit * 0.45);
}

/** Boards, the new carpet, and the strip of clear plastic people are to walk on. */
export function hallFloor(p: Plane, c: Camera, s: HallSpec): void {
  const y0 = FLOOR,
    lit = s.lit ?? 1,
    x0 = s.stairRight + 0.12,
    x1 = s.right - 0.14;
  const dim = (colour: string): string => mix(colour, H.umber, 1 - lit);
  const strip = (a: number, b: number): V2[] => c.quad([a, y0, s.from], [b, y0, s.from], [b, y0, s.to], [a, y0, s.to]);
  p.poly(strip(s.left, s.right), dim(mix(H.wood, H.wall, 0.25)));
  p.poly(strip(x0, x1), dim(mix(H.carpet, H.wall, 0.3)));
  for (const x of [x0, x1 - 0.05]) p.poly(strip(x, x + 0.05), H.cream, `opacity="${(0.28 * lit).toFixed(2)}"`);
  const [lx, , lz] = s.lamp;
  pool(
    p,
    strip(x0, x1),
    c.p(lx, y0, lz - 0.2),
    1.5 * c.scale(lx, lz),
    mix('#a8483a', H.wallLit, 0.25),
    1.05 - lit * 0.6,
    [1, 0.5],
  );
  if (s.plastic) plastic(p, c, s, (x0 + x1) / 2);
}

/** Clear sheet, 60 cm wide: hardly there but for its edges and the lamp lying in it. */
function plastic(p: Plane, c: Camera, s: HallSpec, middle: number): void {
  const y = FLOOR + 0.004,
    a = middle - 0.3,
    b = middle + 0.3;
  const sheet = c.quad([a, y, s.from], [b, y, s.from], [b, y, s.to], [a, y, s.to]);
  p.poly(sheet, H.cream, 'opacity=".07"');
  const [lx, , lz] = s.lamp,
    shine = c.p(lx, y, lz - 0.9);
  p.clip([sheet], (q) => {
    q.ellipse(
      shine,
      46,
      150,
      q.rad(
        shine,
        150,
        [
          [0, H.cream, 0.5],
          [0.35, H.wallLit, 0.24],
          [1, H.wallLit, 0],
        ],
        [0.34, 1],
      ),
    );
    // it will not lie quite flat
    for (const [x, z, w, o] of [
      [a + 0.05, 2.1, 0.2, 0.2],
      [b - 0.3, 2.6, 0.24, 0.16],
      [a + 0.12, 3.1, 0.2, 0.14],
      [b - 0.22, 1.7, 0.18, 0.2],
    ] as const)
      q.line([c.p(x, y, z), c.p(x + w, y, z + 0.07)], H.cream, 2, `opacity="${o}" stroke-linecap="round"`);
  });
  for (const x of [a, b]) p.line([c.p(x, y, s.from), c.p(x, y, s.to)], H.cream, 1.3, 'opacity=".24"');
}

/** The kitchen door at the end, half glazed: the one cool thing in the warm house. */
export function kitchenDoor(p: Plane, c: Camera, s: HallSpec): void {
  const y0 = FLOOR,
    z = s.to,
    lit = s.lit ?? 1,
    [x0, x1] = kitchenDoorway(s);
  const rect = (a: number, b: number, h0: number, h1: number, fill: string, extra = ''): void => {
    p.poly(c.quad([a, h0, z], [b, h0, z], [b, h1, z], [a, h1, z]), fill, extra);
  };
  rect(x0 - 0.07, x1 + 0.07, y0, 2.2, mix(mix(H.cream, H.wall, 0.45), H.umber, 1 - lit));
  rect(x0, x1, y0, 2.13, mix(H.cool, '#22343a', 0.42));
  rect(x0, x1, y0, y0 + 0.9, '#22343a', 'opacity=".5"');
  rect(x0 + 0.1, x1 - 0.1, 1.2, 1.95, mix(H.cool, '#ffffff', 0.25), 'opacity=".7"');
  rect((x0 + x1) / 2 - 0.02, (x0 + x1) / 2 + 0.02, 1.2, 1.95, '#22343a', 'opacity=".6"');
}

/** The door's x range, in metres. */
export const kitchenDoorway = (s: HallSpec): [number, number] => [Math.max(0.02, s.stairRight + 0.14), s.right - 0.12];

/** Flex, shade and bulb. */
export function hangingLamp(p: Plane, c: Camera, s: HallSpec, ceiling: number): void {
  const at = c.p(...s.lamp),
    hook = c.p(s.lamp[0], ceiling, s.lamp[2]),
    k = c.scale(s.lamp[0], s.lamp[2]);
  p.line([hook, at], H.umber, 1.4);
  const y = (m: number): number => at[1] + m * k;
  p.poly(
    [
      [at[0] - 0.09 * k, y(-0.02)],
      [at[0] + 0.09 * k, y(-0.02)],
      [at[0] + 0.17 * k, y(0.2)],
      [at[0] - 0.17 * k, y(0.2)],
    ],
    p.lin(
      [at[0], y(-0.02)],
      [at[0], y(0.2)],
      [
        [0, '#f3bd72'],
        [0.6, H.cream],
        [1, '#fff6dc'],
      ],
    ),
  );
}
