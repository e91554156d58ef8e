// The kitchen table, the chairs, and what the player's officer has put down on it.
import type { Camera } from '../core/camera.ts';
import { darken, mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';
import { KITCHEN } from './kitchen-plan.ts';
import { PALETTE } from './palettes.ts';

const K = PALETTE.kitchen;

/** The table between her and us, her mug on it. */
export function kitchenTable(p: Plane, c: Camera): void {
  const { x0, x1, z0, z1, y } = KITCHEN.table;
  for (const x of [x0 + 0.06, x1 - 0.13])
    p.poly(c.box([x, x + 0.07], [0, y - 0.04], [z0 + 0.05, z0 + 0.12]).front, '#0e1a1d');
  p.poly(
    c.quad(
      [x0 + 0.06, y - 0.13, z0 + 0.04],
      [x1 - 0.06, y - 0.13, z0 + 0.04],
      [x1 - 0.06, y - 0.04, z0 + 0.04],
      [x0 + 0.06, y - 0.04, z0 + 0.04],
    ),
    '#14262a',
  );
  const t = c.box([x0, x1], [y - 0.045, y], [z0, z1]);
  p.poly(
    t.top,
    p.lin(c.p(x0, y, z1), c.p(x1, y, z0), [
      [0, mix(K.tile, K.glow, 0.3)],
      [0.5, mix(K.tile, K.unit, 0.45)],
      [1, mix(K.unit, K.ink, 0.1)],
    ]),
  );
  p.poly(
    t.front,
    p.lin(c.p(x0, y, z0), c.p(x1, y, z0), [
      [0, mix(K.tile, K.ink, 0.55)],
      [1, darken(K.unit, 0.4)],
    ]),
  );
  for (const z of [1.96, 2.16])
    p.poly(
      c.quad([x0, y + 0.001, z], [x1, y + 0.001, z], [x1, y + 0.001, z + 0.008], [x0, y + 0.001, z + 0.008]),
      '#000',
      'opacity=".16"',
    );
}

/** What we have brought to the table: the cap put down, a closed notebook. */
export function ownThings(p: Plane, c: Camera): void {
  const y = KITCHEN.table.y,
    T = (x: number, z: number): V2 => c.p(x, y, z);
  const book = [T(0.56, 1.84), T(0.76, 1.84), T(0.76, 2.0), T(0.57, 2.0)];
  p.poly(
    book.map((q) => [q[0] + 3, q[1] + 6] as V2),
    '#06090a',
    'opacity=".5"',
  );
  p.poly([book[0]!, book[1]!, [book[1]![0], book[1]![1] - 7], [book[0]![0], book[0]![1] - 7]], '#d9d0bb');
  p.poly(
    book.map((q) => [q[0], q[1] - 7] as V2),
    '#26323a',
  );
  p.line(
    [
      [book[0]![0] + 12, book[0]![1] - 8],
      [book[3]![0] + 10, book[3]![1] - 7],
    ],
    '#5d7a80',
    2,
  );
  const at = T(-0.22, 1.94),
    k = c.scale(-0.22, 1.94) * 0.74;
  const u = (x: number, h: number): string => `${(at[0] + x * k).toFixed(1)} ${(at[1] - h * k).toFixed(1)}`;
  p.ellipse([at[0] + 6, at[1] + 1], 0.19 * k, 0.035 * k, '#06090a', 'opacity=".5"');
  p.d(`M${u(-0.135, 0.03)}C${u(-0.14, 0.17)} ${u(0.14, 0.17)} ${u(0.135, 0.03)}Z`, '#1d2730');
  p.d(
    `M${u(-0.135, 0.05)}C${u(-0.13, 0.15)} ${u(-0.03, 0.15)} ${u(0, 0.145)}C${u(-0.06, 0.13)} ${u(-0.1, 0.1)} ${u(-0.11, 0.05)}Z`,
    '#a5794d',
  );
  p.rect(at[0] - 0.135 * k, at[1] - 0.05 * k, 0.27 * k, 0.036 * k, '#0d1216');
  for (let i = 0; i < 13; i++)
    for (const row of [0, 1])
      if ((i + row) % 2)
        p.rect(
          at[0] + (-0.135 + i * 0.0208) * k,
          at[1] - (0.05 - row * 0.0175) * k,
          0.0208 * k,
          0.0175 * k,
          '#c9c7b8',
          `opacity="${i < 6 ? 0.9 : 0.5}"`,
        );
  p.ellipse([at[0], at[1] - 0.01 * k], 0.18 * k, 0.022 * k, '#141b21');
}

/** A plain kitchen chair from the side; `dir` = which way a sitter would face. */
export function sideChair(p: Plane, c: Camera, x: number, z: number, dir: 1 | -1, colour: string): void {
  const b = (x0: number, x1: number, y0: number, y1: number, z0: number, z1: number): void => {
    p.shape(c.box([Math.min(x0, x1), Math.max(x0, x1)], [y0, y1], [z0, z1]).hull, colour);
  };
  const bx = x - dir * 0.24;
  b(bx, bx + dir * 0.46, 0.42, 0.46, z - 0.2, z + 0.2);
  for (const [dx, dz] of [
    [0.02, -0.18],
    [0.42, -0.18],
    [0.02, 0.18],
    [0.42, 0.18],
  ] as const)
    b(bx + dir * dx, bx + dir * (dx + 0.035), 0, 0.44, z + dz - 0.018, z + dz + 0.018);
  for (const dz of [-0.19, 0.17]) b(bx - dir * 0.02, bx + dir * 0.015, 0.44, 0.92, z + dz, z + dz + 0.03);
  for (const y of [0.64, 0.78, 0.88]) b(bx - dir * 0.02, bx + dir * 0.01, y, y + 0.05, z - 0.18, z + 0.19);
}

/** The back of a chair seen square on, behind whoever sits in it. */
export function backChair(p: Plane, c: Camera, x: number, z: number, colour: string): void {
  const bar = (x0: number, x1: number, y0: number, y1: number): void => {
    p.poly(c.box([x0, x1], [y0, y1], [z, z + 0.03]).front, colour);
  };
  for (const s of [-1, 1]) bar(x + s * 0.21 - 0.018, x + s * 0.21 + 0.018, 0.3, 0.98);
  for (const y of [0.66, 0.8, 0.92]) bar(x - 0.2, x + 0.2, y, y + 0.055);
}
