// A narrow terraced hall with stairs up the left, seen through the front door or from inside. Metres; floor at y = 0.18.
import type { Camera } from '../core/camera.ts';
import type { Plane } from '../core/plane.ts';
import type { V2, V3 } from '../core/vec.ts';
import { mix, darken } from '../core/colour.ts';
import { PALETTE } from './palettes.ts';
import { glow } from './weather.ts';

/** Metres; `from` and `to` along z, `stairRight` the open side of the stairs, `lamp` the hanging lamp. */
export interface HallSpec {
  from: number;
  to: number;
  left: number;
  right: number;
  ceiling?: number;
  lamp?: V3;
  lit?: number;
  stairAt?: number;
  stairRight?: number;
  steps?: number;
  pictures?: boolean;
}
/** Height of the floor above the path outside. */
export const FLOOR = 0.18;
/** One stair. */
export const STEP = { rise: 0.19, run: 0.25 };

/** Shell, kitchen door, stairs and lamp. */
export function hallway(p: Plane, c: Camera, s: HallSpec): void {
  const H = PALETTE.hall,
    y0 = FLOOR,
    y1 = s.ceiling ?? 2.6,
    lit = s.lit ?? 1;
  const lamp = s.lamp ?? [0.15, 2.15, 5.4];
  const dim = (col: string, k: number) => darken(col, 1 - lit * k);
  const lp = c.p(...lamp);

  // far wall, ceiling, side walls: each plane one tone plus one gradient from the lamp
  p.poly(
    c.quad([s.left, y0, s.to], [s.right, y0, s.to], [s.right, y1, s.to], [s.left, y1, s.to]),
    dim(mix(H.wall, H.umber, 0.25), 1),
  );
  p.poly(
    c.quad([s.left, y1, s.from], [s.right, y1, s.from], [s.right, y1, s.to], [s.left, y1, s.to]),
    dim(mix(H.wallLit, H.wall, 0.45), 1),
  );
  p.poly(
    c.quad([s.left, y0, s.from], [s.left, y0, s.to], [s.left, y1, s.to], [s.left, y1, s.from]),
    dim(mix(H.wall, H.umber, 0.12), 1),
  );
  const rw = c.quad([s.right, y0, s.from], [s.right, y0, s.to], [s.right, y1, s.to], [s.right, y1, s.from]);
  p.poly(
    rw,
    p.lin(c.p(s.right, 1.4, s.from), c.p(s.right, 1.4, s.to), [
      [0, dim(mix(H.wall, H.umber, 0.35), 1)],
      [0.45, dim(H.wallLit, 1)],
      [1, dim(H.wall, 1)],
    ]),
  );
  // dado: a darker painted lower wall
  p.poly(
    c.quad([s.right, y0, s.from], [s.right, y0, s.to], [s.right, y0 + 0.92, s.to], [s.right, y0 + 0.92, s.from]),
    H.wood,
    'opacity=".42"',
  );
  p.poly(
    c.quad([s.left, y0, s.to], [s.right, y0, s.to], [s.right, y0 + 0.92, s.to], [s.left, y0 + 0.92, s.to]),
    H.wood,
    'opacity=".38"',
  );
  p.poly(
    c.quad(
      [s.right, y0 + 0.92, s.from],
      [s.right, y0 + 0.92, s.to],
      [s.right, y0 + 0.97, s.to],
      [s.right, y0 + 0.97, s.from],
    ),
    H.cream,
    'opacity=".35"',
  );

  // floor: boards and a runner, warm pool under the lamp
  const fl = c.quad([s.left, y0, s.from], [s.right, y0, s.from], [s.right, y0, s.to], [s.left, y0, s.to]);
  p.poly(fl, dim(mix(H.wood, H.wall, 0.25), 1));
  const rx0 = (s.stairRight ?? s.left) + 0.12,
    rx1 = s.right - 0.14;
  p.poly(
    c.quad([rx0, y0, s.from], [rx1, y0, s.from], [rx1, y0, s.to], [rx0, y0, s.to]),
    dim(mix(H.carpet, H.wall, 0.3), 1),
  );
  p.poly(
    c.quad([rx0, y0, s.from], [rx0 + 0.05, y0, s.from], [rx0 + 0.05, y0, s.to], [rx0, y0, s.to]),
    H.cream,
    'opacity=".28"',
  );
  p.poly(
    c.quad([rx1 - 0.05, y0, s.from], [rx1, y0, s.from], [rx1, y0, s.to], [rx1 - 0.05, y0, s.to]),
    H.cream,
    'opacity=".28"',
  );

  // kitchen door at the end: the one cool light in the warm house
  {
    const k0 = Math.max(0.02, (s.stairRight ?? -0.1) + 0.14),
      k1 = s.right - 0.12;
    p.poly(
      c.quad([k0 - 0.07, y0, s.to], [k1 + 0.07, y0, s.to], [k1 + 0.07, 2.2, s.to], [k0 - 0.07, 2.2, s.to]),
      dim(mix(H.cream, H.wall, 0.45), 1),
    );
    p.poly(c.quad([k0, y0, s.to], [k1, y0, s.to], [k1, 2.13, s.to], [k0, 2.13, s.to]), mix(H.cool, '#22343a', 0.42));
    p.poly(
      c.quad([k0, y0, s.to], [k1, y0, s.to], [k1, y0 + 0.9, s.to], [k0, y0 + 0.9, s.to]),
      '#22343a',
      'opacity=".5"',
    );
    p.poly(
      c.quad([k0 + 0.1, 1.2, s.to], [k1 - 0.1, 1.2, s.to], [k1 - 0.1, 1.95, s.to], [k0 + 0.1, 1.95, s.to]),
      mix(H.cool, '#ffffff', 0.25),
      'opacity=".55"',
    );
    p.poly(
      c.quad(
        [(k0 + k1) / 2 - 0.02, 1.2, s.to],
        [(k0 + k1) / 2 + 0.02, 1.2, s.to],
        [(k0 + k1) / 2 + 0.02, 1.95, s.to],
        [(k0 + k1) / 2 - 0.02, 1.95, s.to],
      ),
      '#22343a',
      'opacity=".6"',
    );
  }
  // frames on the right wall
  if (s.pictures !== false)
    for (const [z, h0, h1, w] of [
      [5.6, 1.45, 1.85, 0.34],
      [6.6, 1.5, 1.85, 0.28],
      [7.5, 1.45, 1.8, 0.3],
    ] as const) {
      p.poly(c.quad([s.right, h0, z], [s.right, h0, z + w], [s.right, h1, z + w], [s.right, h1, z]), H.umber);
      p.poly(
        c.quad(
          [s.right, h0 + 0.04, z + 0.04],
          [s.right, h0 + 0.04, z + w - 0.04],
          [s.right, h1 - 0.04, z + w - 0.04],
          [s.right, h1 - 0.04, z + 0.04],
        ),
        mix(H.cream, H.wall, 0.4),
      );
    }
  // stairs, drawn from the top down so nearer steps cover farther ones
  const sr = s.stairRight ?? -0.1,
    z0 = s.stairAt ?? 4.4,
    n = s.steps ?? 12;
  for (let i = n - 1; i >= 0; i--) {
    const za = z0 + i * STEP.run,
      zb = za + STEP.run,
      ya = y0 + i * STEP.rise,
      yb = ya + STEP.rise;
    const k = Math.max(0, 1 - Math.abs(za + 0.3 - lamp[2]) * 0.22);
    p.poly(c.quad([sr, ya, za], [sr, ya, zb], [sr, y0, zb], [sr, y0, za]), dim(mix(H.wood, H.umber, 0.2), 1));
    p.poly(
      c.quad([s.left, ya, za], [sr, ya, za], [sr, yb, za], [s.left, yb, za]),
      dim(mix(H.carpet, H.umber, 0.42 - k * 0.2), 1),
    );
    p.poly(
      c.quad([s.left, yb, za], [sr, yb, za], [sr, yb, zb], [s.left, yb, zb]),
      dim(mix(H.carpet, H.wallLit, 0.18 + k * 0.42), 1),
    );
    p.poly(
      c.quad([sr - 0.07, yb, za], [sr, yb, za], [sr, yb, zb], [sr - 0.07, yb, zb]),
      dim(mix(H.wallLit, H.cream, k * 0.6), 1),
    );
  }
  // the panelled side under the stairs catches the lamp; its straight string stands a little proud of the treads
  const end = z0 + n * STEP.run,
    string = y0 + STEP.rise + 0.09,
    meets = Math.min(end, z0 + ((y1 - string) * STEP.run) / STEP.rise);
  const side: V2[] = [
    c.p(sr, y0, z0),
    c.p(sr, string, z0),
    c.p(sr, string + ((meets - z0) * STEP.rise) / STEP.run, meets),
    c.p(sr, y1, end),
    c.p(sr, y0, end),
  ];
  p.poly(
    side,
    p.lin(c.p(sr, 0.6, z0), c.p(sr, 0.6, z0 + n * STEP.run), [
      [0, dim(mix(H.wallLit, H.wood, 0.35), 1)],
      [1, dim(mix(H.wall, H.wood, 0.5), 1)],
    ]),
  );

  // lamp: shade, bulb glow, pool on the ceiling
  p.poly(
    [
      c.p(lamp[0], y1, lamp[2]),
      [c.p(lamp[0], y1, lamp[2])[0] + 1.2, c.p(lamp[0], y1, lamp[2])[1]],
      [lp[0] + 1.2, lp[1]],
      [lp[0], lp[1]],
    ],
    H.umber,
  );
  const k = c.scale(lamp[0], lamp[2]);
  p.poly(
    [
      [lp[0] - 0.09 * k, lp[1] - 0.02 * k],
      [lp[0] + 0.09 * k, lp[1] - 0.02 * k],
      [lp[0] + 0.17 * k, lp[1] + 0.2 * k],
      [lp[0] - 0.17 * k, lp[1] + 0.2 * k],
    ],
    H.cream,
  );
  p.group('style="mix-blend-mode:screen"', (g) => {
    glow(g, [lp[0], lp[1] + 0.12 * k], 1.5 * k, '#ffb45e', 0.75 * lit);
  });
}
/** Newel, rail and spindles over the first `steps` stairs: its own plane, so that people can stand behind it. */
export function bannister(
  p: Plane,
  c: Camera,
  s: HallSpec,
  colour: string = PALETTE.hall.umber,
  steps = s.steps ?? 12,
): void {
  const sr = (s.stairRight ?? -0.1) + 0.02,
    z0 = s.stairAt ?? 4.4,
    n = steps;
  const rail = 0.92,
    at = (i: number, h: number): V2 => c.p(sr, FLOOR + i * STEP.rise + h, z0 + i * STEP.run - STEP.run * 0.2);
  for (let i = 0; i < n; i++)
    for (const f of [0.5]) {
      const k = c.scale(sr, z0 + (i + f) * STEP.run) * 0.7;
      const a = at(i + f, 0.27),
        b = at(i + f, rail);
      p.poly(
        [
          [a[0] - 0.012 * k, a[1]],
          [a[0] + 0.012 * k, a[1]],
          [b[0] + 0.012 * k, b[1]],
          [b[0] - 0.012 * k, b[1]],
        ],
        colour,
      );
    }
  const r: V2[] = [at(0, rail), at(n, rail), at(n, rail + 0.06), at(0, rail + 0.08)];
  p.poly(r, colour);
  const np = c.p(sr, FLOOR, z0 - 0.08),
    nt = c.p(sr, FLOOR + 1.12, z0 - 0.08),
    k = c.scale(sr, z0 - 0.08);
  p.poly(
    [
      [np[0] - 0.036 * k, np[1]],
      [np[0] + 0.036 * k, np[1]],
      [nt[0] + 0.036 * k, nt[1]],
      [nt[0] - 0.036 * k, nt[1]],
    ],
    colour,
  );
  p.circle([nt[0], nt[1] - 0.03 * k], 0.055 * k, colour);
}
