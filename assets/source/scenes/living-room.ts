// The front room, square on: a standard lamp on the left, a cool street window out of shot on the right.
import type { Camera } from '../core/camera.ts';
import type { Plane } from '../core/plane.ts';
import { seeded, type V2 } from '../core/vec.ts';
import { mix, darken } from '../core/colour.ts';
import { PALETTE } from './palettes.ts';
import { beam, glow } from './weather.ts';

const L = PALETTE.living;
/** Metres; `lamp` is the middle of the shade. */
export const LIVING = {
  back: 4.7,
  left: -2.7,
  right: 2.7,
  ceiling: 2.5,
  lamp: [-1.75, 1.52, 4.2] as [number, number, number],
  seat: 0.43,
  door: [1.62, 2.34] as [number, number],
};

/** Walls, rug, bookcase, trophies and lamp. */
export function livingRoom(p: Plane, c: Camera): void {
  const R = LIVING,
    zb = R.back;
  const B = (x: number, y: number, z = zb): V2 => c.p(x, y, z);
  const rect = (x0: number, x1: number, y0: number, y1: number, z: number, f: string, o = '') =>
    p.poly([B(x0, y0, z), B(x1, y0, z), B(x1, y1, z), B(x0, y1, z)], f, o);
  p.rect(-80, -60, 1440, 840, L.ink);
  p.poly(
    c.quad([R.left, R.ceiling, 0.9], [R.right, R.ceiling, 0.9], [R.right, R.ceiling, zb], [R.left, R.ceiling, zb]),
    p.lin(B(-1.75, R.ceiling), c.p(0.6, R.ceiling, 1.4), [
      [0, mix(L.wall, L.lamp, 0.3)],
      [0.5, mix(L.plum, L.wall, 0.3)],
      [1, L.ink],
    ]),
  );
  p.poly(
    c.quad([R.left, 0, 0.9], [R.left, 0, zb], [R.left, R.ceiling, zb], [R.left, R.ceiling, 0.9]),
    p.lin(B(R.left, 1.4), c.p(R.left, 1.4, 1.6), [
      [0, mix(L.wall, L.lamp, 0.28)],
      [1, L.ink],
    ]),
  );
  p.poly(
    c.quad([R.right, 0, 0.9], [R.right, 0, zb], [R.right, R.ceiling, zb], [R.right, R.ceiling, 0.9]),
    p.lin(B(R.right, 1.4), c.p(R.right, 1.4, 1.8), [
      [0, mix(L.plum, L.cool, 0.2)],
      [1, L.ink],
    ]),
  );
  rect(
    R.left,
    R.right,
    0,
    R.ceiling,
    zb,
    p.lin(B(R.left, 1.4), B(R.right, 1.4), [
      [0, mix(L.wall, L.lamp, 0.2)],
      [0.5, mix(L.wall, L.plum, 0.35)],
      [1, mix(L.plum, L.cool, 0.16)],
    ]),
  );
  // wallpaper: a quiet vertical stripe
  for (let x = R.left; x < R.right; x += 0.22) rect(x, x + 0.09, 0.1, R.ceiling, zb, '#000', 'opacity=".07"');
  rect(R.left, R.right, 0, 0.12, zb, mix(L.plum, L.ink, 0.4));
  // floor and rug
  p.poly(
    c.quad([R.left, 0, 0.8], [R.right, 0, 0.8], [R.right, 0, zb], [R.left, 0, zb]),
    p.lin(c.p(0, 0, zb), c.p(0, 0, 1.5), [
      [0, mix(L.plum, L.rug, 0.3)],
      [1, L.ink],
    ]),
  );
  p.poly(
    c.quad([-1.7, 0.002, 1.9], [1.5, 0.002, 1.9], [1.5, 0.002, 3.7], [-1.7, 0.002, 3.7]),
    p.lin(c.p(-1.7, 0, 3), c.p(1.5, 0, 2.4), [
      [0, mix(L.rug, L.lamp, 0.16)],
      [1, mix(L.rug, L.ink, 0.55)],
    ]),
  );
  p.poly(
    c.quad([-1.55, 0.003, 2.02], [1.35, 0.003, 2.02], [1.35, 0.003, 2.08], [-1.55, 0.003, 2.08]),
    L.lamp,
    'opacity=".25"',
  );
  p.poly(
    c.quad([-1.55, 0.003, 3.52], [1.35, 0.003, 3.52], [1.35, 0.003, 3.58], [-1.55, 0.003, 3.58]),
    L.lamp,
    'opacity=".3"',
  );
  bookcase(p, rect);
  hallDoor(p, c, rect);
  trophies(p, c, rect);
  // standard lamp
  const [lx, ly, lz] = R.lamp,
    k = c.scale(lx, lz),
    a = c.p(lx, 0, lz),
    b = c.p(lx, ly, lz);
  p.poly(
    [
      [a[0] - 2.4, a[1]],
      [a[0] + 2.4, a[1]],
      [b[0] + 2, b[1]],
      [b[0] - 2, b[1]],
    ],
    '#140c12',
  );
  p.ellipse(a, 0.16 * k, 0.03 * k, '#140c12');
  p.poly(
    [
      [b[0] - 0.13 * k, b[1] - 0.3 * k],
      [b[0] + 0.13 * k, b[1] - 0.3 * k],
      [b[0] + 0.24 * k, b[1] + 0.06 * k],
      [b[0] - 0.24 * k, b[1] + 0.06 * k],
    ],
    p.lin(
      [b[0], b[1] - 0.3 * k],
      [b[0], b[1] + 0.06 * k],
      [
        [0, '#f7b765'],
        [0.6, '#ffe4ab'],
        [1, '#fff3d2'],
      ],
    ),
  );
}
type Rect = (x0: number, x1: number, y0: number, y1: number, z: number, fill: string, extra?: string) => void;

/** Full, upright, in order of height: nobody has pulled this down. */
function bookcase(p: Plane, rect: Rect): void {
  const z = LIVING.back - 0.05,
    x0 = 0.62,
    x1 = 1.36,
    random = seeded(8);
  rect(x0 - 0.05, x1 + 0.05, 0, 2.12, z, '#2a1720');
  for (let shelf = 0; shelf < 5; shelf++) {
    const y = 0.12 + shelf * 0.395;
    rect(x0, x1, y, y + 0.36, z - 0.01, '#190e16');
    rect(x0, x1, y - 0.03, y, z - 0.02, mix(L.wall, L.lamp, 0.3));
    for (let x = x0 + 0.015; x < x1 - 0.05;) {
      const w = 0.034 + random() * 0.03,
        h = 0.25 + Math.round(random() * 3) * 0.022;
      const tone = ['#7d4a48', '#5c5f78', '#8a6f4e', '#4f6660', '#94805f', '#6a4a63'][Math.floor(random() * 6)]!;
      rect(x, Math.min(x + w, x1 - 0.02), y, y + h, z - 0.015, mix(tone, L.lamp, 0.16 - (x - x0) * 0.1));
      rect(x, Math.min(x + w, x1 - 0.02), y + h * 0.72, y + h * 0.77, z - 0.016, L.lamp, 'opacity=".35"');
      x += w + 0.006;
    }
  }
}
/** The door to the hall, standing open: its warm light, the leaf turned away into it. */
function hallDoor(p: Plane, c: Camera, rect: Rect): void {
  const z = LIVING.back - 0.02,
    [x0, x1] = LIVING.door;
  rect(x0 - 0.08, x1 + 0.08, 0, 2.12, z, mix(L.wall, L.lamp, 0.34));
  rect(
    x0,
    x1,
    0,
    2.04,
    z - 0.01,
    p.lin(c.p(x0, 1.9, z), c.p(x1, 0.3, z), [
      [0, '#a9714a'],
      [0.6, '#7d4d3e'],
      [1, '#54333a'],
    ]),
  );
  rect(x0, x1, 0, 0.92, z - 0.01, '#4a2a30', 'opacity=".4"');
  rect(x1 - 0.16, x1, 0, 2.04, z - 0.01, '#4d3038');
  rect(x1 - 0.16, x1 - 0.145, 0, 2.04, z - 0.01, L.lamp, 'opacity=".45"');
}
/** A shelf over the sofa with two small football cups. */
function trophies(p: Plane, c: Camera, rect: Rect): void {
  const z = LIVING.back - 0.12;
  rect(-0.62, 0.42, 2.04, 2.08, z, mix(L.wall, L.lamp, 0.35));
  rect(-0.62, 0.42, 2.02, 2.04, z, '#22141c');
  for (const [i, x] of [-0.36, 0.1].entries()) {
    const k = c.scale(x, z),
      q = c.p(x, 2.08, z),
      h = [0.24, 0.18][i]! * k,
      w = 0.055 * k;
    p.rect(q[0] - w * 0.7, q[1] - h * 0.2, w * 1.4, h * 0.2, '#1c1117');
    p.d(
      `M${q[0] - w} ${q[1] - h}H${q[0] + w}C${q[0] + w} ${q[1] - h * 0.55} ${q[0] + w * 0.3} ${q[1] - h * 0.5} ${q[0] + w * 0.2} ${q[1] - h * 0.2}H${q[0] - w * 0.2}C${q[0] - w * 0.3} ${q[1] - h * 0.5} ${q[0] - w} ${q[1] - h * 0.55} ${q[0] - w} ${q[1] - h}Z`,
      '#b98b4e',
    );
    p.d(
      `M${q[0] - w} ${q[1] - h}H${q[0] - w * 0.3}C${q[0] - w * 0.4} ${q[1] - h * 0.6} ${q[0] - w * 0.3} ${q[1] - h * 0.4} ${q[0] - w * 0.1} ${q[1] - h * 0.2}H${q[0] - w * 0.2}C${q[0] - w * 0.3} ${q[1] - h * 0.5} ${q[0] - w} ${q[1] - h * 0.55} ${q[0] - w} ${q[1] - h}Z`,
      '#ffdf9e',
    );
    p.raw(
      `<path d="M${q[0] - w} ${q[1] - h * 0.92}q${-w * 0.8} ${h * 0.1} ${w * 0.3} ${h * 0.34}M${q[0] + w} ${q[1] - h * 0.92}q${w * 0.8} ${h * 0.1} ${-w * 0.3} ${h * 0.34}" fill="none" stroke="#b98b4e" stroke-width="1.6"/>`,
    );
  }
}
/** A low table between us and the sofa; a remote control squared to its edge. */
export function coffeeTable(p: Plane, c: Camera): void {
  const t = c.box([-0.95, 0.25], [0.36, 0.4], [2.55, 3.0]);
  p.poly(
    t.top,
    p.lin(c.p(-0.9, 0.4, 3), c.p(0.25, 0.4, 2.6), [
      [0, '#b98455'],
      [1, '#4a3036'],
    ]),
  );
  p.poly(t.front, '#2a1a22');
  for (const x of [-0.9, 0.16]) p.poly(c.box([x, x + 0.05], [0, 0.36], [2.58, 2.63]).front, '#1a1018');
  p.poly(c.quad([-0.5, 0.401, 2.66], [-0.42, 0.401, 2.66], [-0.42, 0.401, 2.86], [-0.5, 0.401, 2.86]), '#0d0a12');
}
/** A two-seat sofa facing us. */
export function sofa(p: Plane, c: Camera): void {
  const base = mix(L.sofa, L.plum, 0.2);
  const box = (x: [number, number], y: [number, number], z: [number, number], f: string, t: string) => {
    const b = c.box(x, y, z);
    p.poly(b.top, t);
    p.poly(x[0] > 0 ? b.left : b.right, darken(f, 0.25));
    p.poly(b.front, f);
  };
  const lin = (x0: number, x1: number, lit: number) =>
    p.lin(c.p(x0, 0.6, 3.9), c.p(x1, 0.6, 3.9), [
      [0, mix(base, L.lamp, lit)],
      [0.5, base],
      [1, mix(base, L.cool, 0.12)],
    ]);
  p.poly(c.box([-1.15, 1.15], [0.1, 0.92], [4.3, 4.55]).front, lin(-1.15, 1.15, 0.2));
  p.poly(c.box([-1.15, 1.15], [0.1, 0.92], [4.3, 4.55]).top, mix(base, L.lamp, 0.28));
  box([-1.1, 1.1], [0.1, LIVING.seat], [3.65, 4.35], lin(-1.1, 1.1, 0.14), mix(base, L.lamp, 0.2));
  p.poly(
    c.quad([-0.01, LIVING.seat, 3.649], [0.01, LIVING.seat, 3.649], [0.01, 0.2, 3.649], [-0.01, 0.2, 3.649]),
    L.ink,
    'opacity=".5"',
  );
  for (const s of [-1, 1] as const) {
    const b = c.box(s < 0 ? [-1.36, -1.1] : [1.1, 1.36], [0.06, 0.64], [3.6, 4.5]);
    p.poly(s < 0 ? b.right : b.left, mix(base, L.ink, 0.35));
    p.poly(b.top, mix(base, s < 0 ? L.lamp : L.cool, 0.32));
    p.poly(b.front, mix(base, s < 0 ? L.lamp : L.cool, 0.12));
  }
}
/** Cones of lamp light and the cool from the street side, as light over everything. */
export function livingLight(p: Plane, c: Camera): void {
  const [lx, ly, lz] = LIVING.lamp,
    k = c.scale(lx, lz),
    b = c.p(lx, ly, lz);
  p.group('filter="url(#soft14)"', (q) => {
    beam(
      q,
      [
        [b[0] - 0.12 * k, b[1] - 0.3 * k],
        [b[0] + 0.12 * k, b[1] - 0.3 * k],
        [b[0] + 0.7 * k, b[1] - 1.3 * k],
        [b[0] - 0.7 * k, b[1] - 1.3 * k],
      ],
      [b[0], b[1] - 0.3 * k],
      [b[0], b[1] - 1.3 * k],
      L.lamp,
      0.26,
    );
    beam(
      q,
      [
        [b[0] - 0.22 * k, b[1] + 0.06 * k],
        [b[0] + 0.22 * k, b[1] + 0.06 * k],
        [b[0] + 1.3 * k, b[1] + 1.62 * k],
        [b[0] - 1.1 * k, b[1] + 1.62 * k],
      ],
      [b[0], b[1]],
      [b[0], b[1] + 1.6 * k],
      L.lamp,
      0.2,
    );
  });
  glow(p, [b[0], b[1] - 0.1 * k], 2.4 * k, '#d98a48', 0.6);
  // television: cold light from the right
  p.circle(
    [1330, 520],
    760,
    p.rad([1330, 520], 760, [
      [0, L.cool, 0.36],
      [0.4, L.cool, 0.14],
      [1, L.cool, 0],
    ]),
  );
}
