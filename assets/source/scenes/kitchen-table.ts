// The kitchen table, the chairs, and what the player's officer has put down on it.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';
import { KITCHEN } from './kitchen-plan.ts';
import { PALETTE } from './palettes.ts';

const K = PALETTE.kitchen;

/** The table we sit at, our end of it out of the frame below; the light of the strip lies along its far left corner. */
export function kitchenTable(p: Plane, c: Camera): void {
  const { x0, x1, z0, z1, y } = KITCHEN.table,
    top = c.quad([x0, y, z0], [x1, y, z0], [x1, y, z1], [x0, y, z1]);
  p.poly(
    top,
    p.lin(c.p(x0, y, z1), c.p(0.5, y, z0 + 0.2), [
      [0, mix(K.tile, K.glow, 0.28)],
      [0.4, mix(K.tile, K.unit, 0.5)],
      [1, mix(K.unit, K.ink, 0.45)],
    ]),
  );
  p.clip([top], (q) => {
    const shine = c.p(-0.7, y, z1 - 0.16);
    q.ellipse(
      shine,
      420,
      120,
      q.rad(
        shine,
        420,
        [
          [0, K.glow, 0.34],
          [0.45, '#d98f45', 0.16],
          [1, '#d98f45', 0],
        ],
        [1, 0.29],
      ),
      'filter="url(#stipple)"',
    );
    // the boards run across; and that is all there is to see on it
    for (const z of [1.62, 1.38, 1.12])
      q.poly(c.quad([x0, y, z], [x1, y, z], [x1, y, z + 0.006], [x0, y, z + 0.006]), '#05090b', 'opacity=".34"');
    q.rect(
      -80,
      470,
      1440,
      330,
      q.lin(
        [640, 520],
        [640, 760],
        [
          [0, K.ink, 0],
          [1, K.ink, 0.8],
        ],
      ),
    );
  });
  p.line([top[3]!, top[2]!], '#f0c07c', 1.8, 'opacity=".55"');
}

/** What we have brought to the table: the hat put down, the notebook open at a clean page. */
export function ownThings(p: Plane, c: Camera): void {
  notebook(p, c);
  hat(p, c.p(-0.42, KITCHEN.table.y, 1.46), c.scale(-0.42, 1.46) * 0.84);
}

/** Open flat, the near edge to us; some lines are written. */
function notebook(p: Plane, c: Camera): void {
  const y = KITCHEN.table.y + 0.006,
    T = (x: number, z: number, up = 0): V2 => c.p(x - 0.03 + (z - 1.2) * 0.06, y + up, z),
    page = (a: number, b: number): V2[] => [T(a, 1.1), T(b, 1.1), T(b, 1.32), T(a, 1.32)];
  p.poly(
    [T(-0.13, 1.085), T(0.24, 1.08), T(0.25, 1.31), T(-0.12, 1.335)],
    '#04080a',
    'opacity=".5" filter="url(#soft3)"',
  );
  p.poly([T(-0.105, 1.095), T(0.215, 1.095), T(0.215, 1.325), T(-0.105, 1.325)], '#141c22');
  p.poly(
    page(-0.1, 0.055),
    p.lin(T(-0.1, 1.2), T(0.055, 1.2), [
      [0, '#c9ae84'],
      [0.85, '#a08e70'],
      [1, '#6c6454'],
    ]),
  );
  p.poly(
    page(0.055, 0.21),
    p.lin(T(0.055, 1.2), T(0.21, 1.2), [
      [0, '#7c7260'],
      [0.14, '#a3947a'],
      [1, '#827a69'],
    ]),
  );
  for (let i = 0; i < 7; i++) {
    const z = 1.295 - i * 0.027,
      length = [0.125, 0.11, 0.13, 0.06, 0.12, 0.1, 0.045][i]!;
    p.line([T(-0.085, z), T(-0.085 + length, z)], '#3d4654', 1.8, 'opacity=".75" stroke-dasharray="9 3 14 4 6 3"');
    p.line([T(0.072, z), T(0.197, z)], '#5a5648', 0.8, 'opacity=".5"');
  }
}

/** How high the hat's band runs, in metres: it follows the crown round, lowest towards us. */
const band = (lift: number, x: number): number => lift - 0.03 * Math.sqrt(Math.max(0, 1 - (x / 0.137) ** 2)) + 0.03;

/** The bowler with its checked band; `k` is pixels to a metre. */
function hat(p: Plane, at: V2, k: number): void {
  const u = (x: number, h: number): string => `${(at[0] + x * k).toFixed(1)} ${(at[1] - h * k).toFixed(1)}`;
  p.ellipse([at[0] + 14, at[1] + 4], 0.2 * k, 0.05 * k, '#04080a', 'opacity=".5" filter="url(#soft3)"');
  // the brim from a little above: its far half behind the crown
  p.ellipse([at[0], at[1] - 0.012 * k], 0.185 * k, 0.05 * k, '#131a20');
  p.raw(
    `<path d="M${u(-0.185, 0.012)}A${(0.185 * k).toFixed(1)} ${(0.05 * k).toFixed(1)} 0 0 1 ${u(-0.02, 0.061)}" fill="none" stroke="#c58f58" stroke-width="2.4"/>`,
  );
  p.d(
    `M${u(-0.135, 0.03)}C${u(-0.15, 0.19)} ${u(0.15, 0.19)} ${u(0.135, 0.03)}C${u(0.08, 0.0)} ${u(-0.08, 0.0)} ${u(-0.135, 0.03)}Z`,
    '#1d2730',
  );
  p.d(
    `M${u(-0.134, 0.06)}C${u(-0.13, 0.155)} ${u(-0.04, 0.158)} ${u(-0.01, 0.15)}C${u(-0.07, 0.135)} ${u(-0.105, 0.1)} ${u(-0.108, 0.05)}Z`,
    '#a5794d',
  );
  const strip = (a: number, b: number, h0: number, h1: number, fill: string, extra = ''): void => {
    p.d(`M${u(a, band(h0, a))}L${u(b, band(h0, b))}L${u(b, band(h1, b))}L${u(a, band(h1, a))}Z`, fill, extra);
  };
  const n = 16,
    edge = (i: number): number => -0.136 * Math.cos((i / n) * Math.PI);
  for (let i = 0; i < n; i++) {
    strip(edge(i), edge(i + 1), 0.014, 0.052, '#0d1216');
    for (const row of [0, 1])
      if ((i + row) % 2)
        strip(
          edge(i),
          edge(i + 1),
          0.014 + row * 0.019,
          0.033 + row * 0.019,
          '#c9c7b8',
          `opacity="${i < 7 ? 0.9 : 0.45}"`,
        );
  }
}

/** The back of a chair seen square on, behind whoever sits in it. */
export function backChair(p: Plane, c: Camera, x: number, z: number, colour: string): void {
  const bar = (x0: number, x1: number, y0: number, y1: number): void => {
    p.poly(c.box([x0, x1], [y0, y1], [z, z + 0.03]).front, colour);
  };
  for (const s of [-1, 1]) bar(x + s * 0.21 - 0.018, x + s * 0.21 + 0.018, 0.3, 0.98);
  for (const y of [0.66, 0.8, 0.92]) bar(x - 0.2, x + 0.2, y, y + 0.055);
}
