// A small kitchen at night, square on: units and kettle, the doorway to the hall, a black window, the fridge.
import type { Camera } from '../core/camera.ts';
import type { Plane } from '../core/plane.ts';
import { seeded, type V2 } from '../core/vec.ts';
import { mix, darken } from '../core/colour.ts';
import { hull, circlePts } from '../core/shape.ts';
import { PALETTE } from './palettes.ts';
import { beam } from './weather.ts';

const K = PALETTE.kitchen;

/** Metres. `strip` and `door` are x ranges on the back wall. */
export const KITCHEN = {
  back: 5.0,
  left: -2.7,
  right: 2.7,
  ceiling: 2.5,
  counter: 0.92,
  strip: [-2.2, -0.75] as [number, number],
  door: [-0.42, 0.4] as [number, number],
  table: { x0: -0.62, x1: 0.92, z0: 1.78, z1: 2.36, y: 0.74 },
};

export function kitchen(p: Plane, c: Camera): void {
  const R = KITCHEN,
    zb = R.back;
  const B = (x: number, y: number, z = zb): V2 => c.p(x, y, z);
  const rect = (x0: number, x1: number, y0: number, y1: number, z: number, f: string, o = '') =>
    p.poly([B(x0, y0, z), B(x1, y0, z), B(x1, y1, z), B(x0, y1, z)], f, o);
  // shell
  p.rect(-80, -60, 1440, 840, K.ink);
  p.poly(
    c.quad([R.left, 0, 1], [R.left, 0, zb], [R.left, R.ceiling, zb], [R.left, R.ceiling, 1]),
    p.lin(c.p(R.left, 1, zb), c.p(R.left, 1, 1.6), [
      [0, mix(K.teal, K.tile, 0.32)],
      [0.6, mix(K.teal, K.ink, 0.2)],
      [1, K.ink],
    ]),
  );
  p.poly(
    c.quad([R.right, 0, 1], [R.right, 0, zb], [R.right, R.ceiling, zb], [R.right, R.ceiling, 1]),
    p.lin(c.p(R.right, 1, zb), c.p(R.right, 1, 1.6), [
      [0, mix(K.teal, K.ink, 0.1)],
      [1, K.ink],
    ]),
  );
  p.poly(
    c.quad([R.left, R.ceiling, 1], [R.right, R.ceiling, 1], [R.right, R.ceiling, zb], [R.left, R.ceiling, zb]),
    p.lin(c.p(-1, R.ceiling, zb), c.p(0, R.ceiling, 1.4), [
      [0, mix(K.teal, K.tile, 0.16)],
      [1, K.ink],
    ]),
  );
  rect(
    R.left,
    R.right,
    0,
    R.ceiling,
    zb,
    p.lin(B(R.left, 1), B(R.right, 1), [
      [0, mix(K.teal, K.tile, 0.26)],
      [0.55, K.teal],
      [1, mix(K.teal, K.ink, 0.3)],
    ]),
  );
  // floor, with the light lying across it
  const fl = c.quad([R.left, 0, 0.8], [R.right, 0, 0.8], [R.right, 0, zb], [R.left, 0, zb]);
  p.poly(
    fl,
    p.lin(c.p(0, 0, zb), c.p(0, 0, 1.6), [
      [0, mix(K.unit, K.tile, 0.14)],
      [1, K.ink],
    ]),
  );
  for (let i = -6; i <= 6; i++)
    for (let k = 0; k < 8; k++)
      if ((i + k) % 2 === 0)
        p.poly(
          c.quad(
            [i * 0.45, 0.001, 1.6 + k * 0.45],
            [i * 0.45 + 0.45, 0.001, 1.6 + k * 0.45],
            [i * 0.45 + 0.45, 0.001, 2.05 + k * 0.45],
            [i * 0.45, 0.001, 2.05 + k * 0.45],
          ),
          '#000',
          'opacity=".13"',
        );

  // splashback glowing under the units: the brightest plane in the room
  const [s0, s1] = R.strip;
  rect(
    R.left,
    -0.55,
    R.counter,
    1.5,
    zb,
    p.lin(B(0, 1.5), B(0, R.counter), [
      [0, '#ffe0a6'],
      [0.3, K.glow],
      [1, K.tile],
    ]),
  );
  rect(
    R.left,
    -0.55,
    R.counter,
    1.5,
    zb,
    p.lin(B(s1 - 0.2, 1), B(-0.55, 1), [
      [0, K.teal, 0],
      [1, K.teal, 0.5],
    ]),
  );
  for (let x = R.left; x < -0.55; x += 0.18) rect(x, x + 0.012, R.counter, 1.5, zb - 0.001, '#7c5426', 'opacity=".28"');
  for (let y = R.counter + 0.14; y < 1.5; y += 0.145)
    rect(R.left, -0.55, y, y + 0.01, zb - 0.001, '#7c5426', 'opacity=".24"');
  hallDoorway(p, c);
  // window: night, rain, a lamp across the yard
  rect(0.74, 1.74, 1.06, 2.2, zb, mix(K.top, K.ink, 0.25));
  p.clip([[B(0.8, 1.12), B(1.68, 1.12), B(1.68, 2.14), B(0.8, 2.14)]], (q) => {
    q.poly(
      [B(0.8, 1.12), B(1.68, 1.12), B(1.68, 2.14), B(0.8, 2.14)],
      q.lin(B(0.8, 2.14), B(1.68, 1.12), [
        [0, '#0b1728'],
        [0.6, '#1c3350'],
        [1, '#2a4765'],
      ]),
    );
    q.poly([B(0.8, 1.12), B(1.3, 1.12), B(1.3, 1.42), B(1.1, 1.6), B(0.8, 1.5)], '#0a1422');
    q.circle(B(1.5, 1.72), 9, '#d7e6ee');
    q.circle(
      B(1.5, 1.72),
      44,
      q.rad(B(1.5, 1.72), 44, [
        [0, '#a9c8e0', 0.7],
        [1, '#a9c8e0', 0],
      ]),
    );
    const r = seeded(4);
    for (let i = 0; i < 46; i++) {
      const x = 0.82 + r() * 0.84,
        y = 1.15 + r() * 1,
        a = B(x, y),
        l = 6 + r() * 22;
      q.raw(
        `<path d="M${a[0].toFixed(1)} ${a[1].toFixed(1)}q${(r() * 3 - 1.5).toFixed(1)} ${(l / 2).toFixed(1)} 0 ${l.toFixed(1)}" stroke="#8fb0cc" stroke-width="1.1" fill="none" opacity="${(0.2 + r() * 0.4).toFixed(2)}"/>`,
      );
    }
  });
  rect(1.22, 1.26, 1.12, 2.14, zb, mix(K.top, K.ink, 0.25));
  rect(0.68, 1.8, 1.02, 1.08, zb, mix(K.top, K.ink, 0.1));
  // plant on the sill
  const pl = B(1.6, 1.08);
  p.poly(
    [
      [pl[0] - 11, pl[1]],
      [pl[0] + 11, pl[1]],
      [pl[0] + 13, pl[1] - 18],
      [pl[0] - 13, pl[1] - 18],
    ],
    mix(K.unit, K.ink, 0.3),
  );
  for (const [dx, dy, w] of [
    [-16, -34, 8],
    [-2, -46, 8],
    [14, -36, 8],
    [22, -24, 7],
  ] as const)
    p.raw(
      `<path d="M${pl[0]} ${pl[1] - 17}Q${pl[0] + dx * 0.4 - w} ${pl[1] - 17 + dy * 0.6} ${pl[0] + dx} ${pl[1] - 17 + dy}Q${pl[0] + dx * 0.5 + w} ${pl[1] - 17 + dy * 0.5} ${pl[0]} ${pl[1] - 17}" fill="#0d2026"/>`,
    );
  // wall units with the strip beneath
  const unit = c.box([R.left, -0.55], [1.5, 2.28], [zb - 0.34, zb]);
  p.poly(unit.bottom, '#ffd99a');
  p.poly(unit.front, mix(K.unit, K.ink, 0.25));
  p.poly(unit.right, mix(K.unit, K.ink, 0.5));
  for (let i = 0; i < 4; i++) {
    const x = R.left + i * 0.537;
    p.poly(
      [
        B(x + 0.02, 1.52, zb - 0.341),
        B(x + 0.52, 1.52, zb - 0.341),
        B(x + 0.52, 2.26, zb - 0.341),
        B(x + 0.02, 2.26, zb - 0.341),
      ],
      mix(K.unit, K.teal, 0.35),
    );
    p.poly(
      [
        B(x + (i % 2 ? 0.06 : 0.48), 1.6, zb - 0.342),
        B(x + (i % 2 ? 0.09 : 0.51), 1.6, zb - 0.342),
        B(x + (i % 2 ? 0.09 : 0.51), 1.76, zb - 0.342),
        B(x + (i % 2 ? 0.06 : 0.48), 1.76, zb - 0.342),
      ],
      K.top,
      'opacity=".55"',
    );
  }
  rect(s0, s1, 1.475, 1.5, zb - 0.3, '#fff4d6');
  // base units and worktop
  const base = c.box([R.left, -0.55], [0, R.counter - 0.05], [zb - 0.6, zb]);
  p.poly(
    base.front,
    p.lin(c.p(-2, 0.5, zb - 0.6), c.p(1.8, 0.5, zb - 0.6), [
      [0, mix(K.unit, K.tile, 0.1)],
      [1, mix(K.unit, K.ink, 0.45)],
    ]),
  );
  p.poly(base.right, K.ink);
  for (let i = 0; i < 4; i++) {
    const x = R.left + i * 0.537;
    p.poly(
      [
        B(x + 0.02, 0.12, zb - 0.601),
        B(x + 0.52, 0.12, zb - 0.601),
        B(x + 0.52, 0.7, zb - 0.601),
        B(x + 0.02, 0.7, zb - 0.601),
      ],
      '#000',
      'opacity=".16"',
    );
    p.poly(
      [
        B(x + 0.2, 0.76, zb - 0.601),
        B(x + 0.37, 0.76, zb - 0.601),
        B(x + 0.37, 0.78, zb - 0.601),
        B(x + 0.2, 0.78, zb - 0.601),
      ],
      K.top,
      'opacity=".5"',
    );
  }
  const top = c.box([R.left, -0.53], [R.counter - 0.05, R.counter], [zb - 0.63, zb]);
  p.poly(
    top.top,
    p.lin(c.p(-1.6, R.counter, zb), c.p(1.5, R.counter, zb - 0.6), [
      [0, '#f1c684'],
      [0.4, mix(K.top, K.tile, 0.5)],
      [1, mix(K.top, K.ink, 0.45)],
    ]),
  );
  p.poly(top.front, mix(K.top, K.ink, 0.3));
  // things on the worktop: jars, board, tap, kettle with its small blue ring
  const Z = zb - 0.28;
  const box = (x0: number, x1: number, h: number, f: string) => {
    const b = c.box([x0, x1], [R.counter, R.counter + h], [Z - 0.1, Z + 0.1]);
    p.poly(b.front, f);
    p.poly(b.top, mix(f, K.glow, 0.3));
  };
  box(-2.4, -2.24, 0.3, '#3a2c20');
  box(-2.2, -2.04, 0.24, '#4a3524');
  box(-2.0, -1.86, 0.19, '#573f2a');
  const kt = (x: number, y: number): V2 => c.p(x, R.counter + y, Z - 0.06);
  p.shape(
    hull([kt(-1.36, 0.03), kt(-1.08, 0.03), kt(-1.11, 0.27), kt(-1.33, 0.27)].flatMap((q) => circlePts(q, 3))),
    '#2a3338',
  );
  p.shape(hull([kt(-1.3, 0.3), kt(-1.14, 0.3), kt(-1.22, 0.33)].flatMap((q) => circlePts(q, 2.5))), '#1b2226');
  p.raw(
    `<path d="M${kt(-1.1, 0.25).join(' ')}Q${kt(-0.94, 0.28).join(' ')} ${kt(-0.99, 0.07).join(' ')}" fill="none" stroke="#1b2226" stroke-width="6"/>`,
  );
  p.poly([kt(-1.34, 0.22), kt(-1.43, 0.28), kt(-1.35, 0.27)], '#2a3338');
  p.poly([kt(-1.37, 0), kt(-1.07, 0), kt(-1.07, 0.03), kt(-1.37, 0.03)], '#14181b');
  p.poly([kt(-1.36, 0.03), kt(-1.08, 0.03), kt(-1.08, 0.045), kt(-1.36, 0.045)], '#7fd3ff');
  p.poly([kt(-1.31, 0.06), kt(-1.27, 0.06), kt(-1.28, 0.26), kt(-1.31, 0.26)], '#ffe2ae', 'opacity=".75"');
  // fridge with a child's drawing and a school letter
  const fr = c.box([1.92, 2.62], [0, 1.72], [zb - 0.64, zb]);
  p.poly(fr.front, mix(K.unit, '#9fb4b0', 0.16));
  p.poly(fr.left, mix(K.unit, '#b9b08a', 0.16));
  p.poly(fr.top, mix(K.unit, '#9fb4b0', 0.3));
  const Fz = zb - 0.641,
    pin = (x: number, y: number, w: number, h: number, f: string, rot = 0) => {
      const q = c.p(x, y, Fz),
        k = c.scale(x, Fz);
      p.raw(
        `<rect x="${q[0].toFixed(1)}" y="${q[1].toFixed(1)}" width="${(w * k).toFixed(1)}" height="${(h * k).toFixed(1)}" fill="${f}" transform="rotate(${rot} ${q[0].toFixed(1)} ${q[1].toFixed(1)})"/>`,
      );
    };
  pin(2.04, 1.52, 0.24, 0.19, '#a9b3a2', -3);
  pin(2.34, 1.5, 0.16, 0.22, '#8f9a96', 2);
  const d = c.p(2.1, 1.46, Fz);
  p.raw(
    `<g transform="rotate(-3 ${d[0]} ${d[1]})" stroke-width="1.6" fill="none"><path d="M${d[0] - 2} ${d[1] + 17}h34" stroke="#4e6a58"/><path d="M${d[0] + 8} ${d[1] + 16}v-10l9 -7l9 7v10" stroke="#8f4a3c"/><circle cx="${d[0] + 30}" cy="${d[1] - 2}" r="3" stroke="#b98b3f"/></g>`,
  );
  p.poly(c.quad([1.92, 1.16, Fz], [2.62, 1.16, Fz], [2.62, 1.175, Fz], [1.92, 1.175, Fz]), '#000', 'opacity=".35"');
}

/** Light leaving the strip, as a separate additive plane. */
export function kitchenLight(p: Plane, c: Camera): void {
  const zb = KITCHEN.back,
    [s0, s1] = KITCHEN.strip;
  const m = c.p((s0 + s1) / 2, 1.3, zb - 0.3);
  p.circle(
    m,
    520,
    p.rad(m, 520, [
      [0, K.glow, 0.5],
      [0.25, '#d98f45', 0.28],
      [0.6, '#a8622f', 0.1],
      [1, '#a8622f', 0],
    ]),
    'filter="url(#stipple)"',
  );
  beam(
    p,
    [c.p(s0, 1.48, zb - 0.3), c.p(s1, 1.48, zb - 0.3), c.p(s1 + 1.3, 0, 2.4), c.p(s0 + 0.3, 0, 2.4)],
    c.p(-1.4, 1.48, zb),
    c.p(-0.8, 0.1, 2.6),
    K.glow,
    0.1,
  );
  // steam: three slow ribbons
  const k = c.p(-1.4, KITCHEN.counter + 0.3, zb - 0.3);
  for (const [dx, h, w, o] of [
    [0, 150, 15, 0.5],
    [12, 190, 20, 0.34],
    [-14, 120, 11, 0.4],
  ] as const)
    p.raw(
      `<path d="M${k[0] + dx} ${k[1]}c-16 -${h * 0.3} ${w + 12} -${h * 0.5} -4 -${h}c ${w} ${h * 0.25} ${w + 10} ${h * 0.7} ${w * 0.4} ${h}Z" fill="#ffe6ba" opacity="${o}" filter="url(#soft3)"/>`,
    );
}

type V = (x: number, y: number, z?: number) => V2;

/** The way to the hall: a warm dim strip of wallpaper and the foot of the stairs. */
function hallDoorway(p: Plane, c: Camera): void {
  const [x0, x1] = KITCHEN.door,
    zb = KITCHEN.back,
    B: V = (x, y, z = zb) => c.p(x, y, z);
  const frame = mix(K.top, K.tile, 0.3);
  p.poly([B(x0 - 0.08, 0), B(x1 + 0.08, 0), B(x1 + 0.08, 2.12), B(x0 - 0.08, 2.12)], frame);
  const hole = [B(x0, 0), B(x1, 0), B(x1, 2.04), B(x0, 2.04)];
  p.clip([hole], (q) => {
    q.poly(
      hole,
      q.lin(B(x0, 1), B(x1, 1), [
        [0, '#7a4b32'],
        [0.5, '#a86a40'],
        [1, '#5a3527'],
      ]),
    );
    q.poly([B(-0.9, 0, zb + 2.4), B(0.9, 0, zb + 2.4), B(0.6, 0, zb), B(-0.6, 0, zb)], '#4f2a24');
    q.poly(
      [B(x0, 0.95, zb + 1.2), B(x1, 0.95, zb + 1.2), B(x1, 1.0, zb + 1.2), B(x0, 1.0, zb + 1.2)],
      '#e2b07a',
      'opacity=".4"',
    );
    q.poly(
      [B(0.3, 0, zb + 0.6), B(0.9, 0, zb + 0.6), B(0.9, 2.2, zb + 0.6), B(0.3, 2.2, zb + 0.6)],
      '#3a2019',
      'opacity=".55"',
    );
  });
  p.line([B(x0, 0), B(x0, 2.04)], '#ffcf94', 2, 'opacity=".5"');
}

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
  const book = [T(0.2, 1.82), T(0.4, 1.82), T(0.41, 1.98), T(0.22, 1.98)];
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
