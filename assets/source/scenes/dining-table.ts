// The table under its cloth: three places laid and two used.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V2, V3 } from '../core/vec.ts';
import { PALETTE } from './palettes.ts';
import { face } from './room-box.ts';
import { type RoomLight, toneAt } from './room-light.ts';

const D = PALETTE.dining;
/** Edges and top, metres; the cloth hangs down `drop`. */
export const TABLE = { x: [-0.66, 0.84], z: [2.66, 3.36], y: 0.75, drop: 0.26 } as const;

/** Cloth, legs, dishes. */
export function diningTable(p: Plane, c: Camera, l: RoomLight): void {
  const { x, z, y, drop } = TABLE,
    us: V3 = [0, 0, -1];
  for (const a of [x[0] + 0.08, x[1] - 0.15])
    face(p, c, [a, a + 0.07], [0, y - drop], [z[0] + 0.06, z[0] + 0.06], us, D.wood, l);
  face(p, c, [x[0], x[1]], [y, y], [z[0], z[1]], [0, 1, 0], D.cloth, l);
  // the cloth falls in long folds, its hem a little uneven
  const hem: V2[] = [];
  for (let i = 0; i <= 24; i++) {
    const t = i / 24,
      dip = 0.012 * Math.sin(i * 2.1) + 0.01 * Math.sin(i * 0.9);
    hem.push(c.p(x[0] + (x[1] - x[0]) * t, y - drop + dip, z[0]));
  }
  const fall = p.lin(c.p(x[0], y, z[0]), c.p(x[1], y, z[0]), [
    [0, toneAt(l, mix(D.cloth, D.wall, 0.3), [x[0], y, z[0]], us)],
    [1, toneAt(l, mix(D.cloth, D.wall, 0.12), [x[1], y, z[0]], us)],
  ]);
  p.poly([c.p(x[0], y, z[0]), c.p(x[1], y, z[0]), ...hem.toReversed()], fall);
  for (let i = 1; i < 24; i += 2) {
    const t = i / 24,
      a = x[0] + (x[1] - x[0]) * t,
      top = c.p(a, y - 0.03, z[0]),
      low = hem[i]!;
    p.poly(
      [top, [low[0] + 9, low[1]], [low[0] - 4, low[1]]],
      D.shade,
      `opacity="${(0.2 + 0.1 * Math.sin(i * 1.7)).toFixed(2)}"`,
    );
  }
  p.line([c.p(x[0], y, z[0]), c.p(x[1], y, z[0])], '#fff6dc', 2, 'opacity=".55"');
}

/** Plates, glasses, jug. `place` for each: used, or laid and left. */
export function tableThings(p: Plane, c: Camera): void {
  const at = (x: number, z: number): { o: V2; k: number } => ({ o: c.p(x, TABLE.y, z), k: c.scale(x, z) });
  place(p, at(0.06, 2.8), true);
  place(p, at(0.36, 3.22), false);
  jug(p, at(0.6, 3.28));
  place(p, at(0.68, 2.94), true);
  for (const [x, z, full] of [
    [0.24, 2.98, 0.5],
    [0.48, 3.1, 0.15],
  ] as const)
    glass(p, at(x, z), full);
}
type Spot = { o: V2; k: number };
const shade = (p: Plane, { o, k }: Spot, rx: number): void => {
  p.ellipse([o[0] - 0.06 * k, o[1] + 2], rx * k * 1.15, rx * k * 0.27, D.shade, 'opacity=".32"');
};

/** A plate; used ones have the knife and fork laid together, the third still has its napkin standing. */
function place(p: Plane, spot: Spot, used: boolean): void {
  const { o, k } = spot;
  shade(p, spot, 0.15);
  p.ellipse([o[0], o[1] - 2], 0.15 * k, 0.04 * k, '#fffaf0');
  p.ellipse([o[0], o[1] - 2], 0.105 * k, 0.026 * k, '#dccfb6');
  if (used) {
    p.ellipse([o[0] + 4, o[1] - 2], 0.05 * k, 0.012 * k, '#8a5a33', 'opacity=".75"');
    p.line(
      [
        [o[0] - 0.03 * k, o[1] - 8],
        [o[0] + 0.02 * k, o[1] + 9],
      ],
      '#fffdf2',
      2.4,
    );
    p.line(
      [
        [o[0] + 0.0 * k, o[1] - 9],
        [o[0] + 0.05 * k, o[1] + 8],
      ],
      '#a89c88',
      2.4,
    );
    return;
  }
  p.poly(
    [
      [o[0] - 0.07 * k, o[1] - 3],
      [o[0] + 0.07 * k, o[1] - 3],
      [o[0] + 0.008 * k, o[1] - 0.15 * k],
    ],
    '#fff4d8',
  );
  p.poly(
    [
      [o[0] - 0.07 * k, o[1] - 3],
      [o[0] - 0.01 * k, o[1] - 3],
      [o[0] + 0.008 * k, o[1] - 0.15 * k],
    ],
    '#b99f86',
  );
  p.line(
    [
      [o[0] - 0.2 * k, o[1] - 7],
      [o[0] - 0.18 * k, o[1] + 8],
    ],
    '#fffdf2',
    2.4,
  );
  p.line(
    [
      [o[0] + 0.18 * k, o[1] - 7],
      [o[0] + 0.2 * k, o[1] + 8],
    ],
    '#fffdf2',
    2.4,
  );
}
function glass(p: Plane, spot: Spot, full: number): void {
  const { o, k } = spot,
    h = 0.13 * k,
    w = 0.034 * k;
  shade(p, spot, 0.04);
  p.rect(o[0] - w, o[1] - h, 2 * w, h, '#fff8e6', 'opacity=".28"');
  if (full) p.rect(o[0] - w, o[1] - h * full, 2 * w, h * full, '#ffe7b0', 'opacity=".5"');
  p.line(
    [
      [o[0] + w, o[1] - h],
      [o[0] + w, o[1]],
    ],
    '#fffdf2',
    2,
    'opacity=".9"',
  );
  p.ellipse([o[0], o[1] - h], w, w * 0.25, 'none', 'stroke="#fffdf2" stroke-width="1.4" opacity=".8"');
}
function jug(p: Plane, spot: Spot): void {
  const { o, k } = spot,
    y = (h: number): number => o[1] - h * k;
  shade(p, spot, 0.08);
  p.d(
    `M${o[0] - 0.07 * k} ${y(0)}C${o[0] - 0.1 * k} ${y(0.1)} ${o[0] - 0.05 * k} ${y(0.17)} ${o[0] - 0.06 * k} ${y(0.25)}H${o[0] + 0.06 * k}C${o[0] + 0.05 * k} ${y(0.17)} ${o[0] + 0.1 * k} ${y(0.1)} ${o[0] + 0.07 * k} ${y(0)}Z`,
    '#7f95a0',
  );
  p.d(
    `M${o[0] + 0.02 * k} ${y(0.01)}C${o[0] + 0.05 * k} ${y(0.1)} ${o[0] + 0.01 * k} ${y(0.17)} ${o[0] + 0.02 * k} ${y(0.25)}H${o[0] + 0.06 * k}C${o[0] + 0.05 * k} ${y(0.17)} ${o[0] + 0.1 * k} ${y(0.1)} ${o[0] + 0.07 * k} ${y(0)}Z`,
    '#eadfc0',
  );
  p.raw(
    `<path d="M${o[0] - 0.06 * k} ${y(0.21)}C${o[0] - 0.15 * k} ${y(0.22)} ${o[0] - 0.14 * k} ${y(0.08)} ${o[0] - 0.075 * k} ${y(0.07)}" fill="none" stroke="#6d828c" stroke-width="${0.02 * k}"/>`,
  );
}
/** The lamp over the table: a cloth shade on a flex, unlit by day. */
export function pendantShade(p: Plane, c: Camera): void {
  const o = c.p(0.05, 1.98, 2.9),
    k = c.scale(0.05, 2.9);
  p.line(
    [
      [o[0], -60],
      [o[0], o[1] - 0.16 * k],
    ],
    '#2c2430',
    2.4,
  );
  p.poly(
    [
      [o[0] - 0.1 * k, o[1] - 0.16 * k],
      [o[0] + 0.1 * k, o[1] - 0.16 * k],
      [o[0] + 0.2 * k, o[1] + 0.06 * k],
      [o[0] - 0.2 * k, o[1] + 0.06 * k],
    ],
    p.lin(
      [o[0] - 0.2 * k, 0],
      [o[0] + 0.2 * k, 0],
      [
        [0, '#6b5560'],
        [0.6, '#a58468'],
        [1, '#e8c591'],
      ],
    ),
  );
}
