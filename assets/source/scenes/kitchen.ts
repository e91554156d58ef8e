// A small kitchen at night, square on: units and kettle, the doorway to the hall, a black window, the fridge.
import type { Camera } from '../core/camera.ts';
import type { Plane } from '../core/plane.ts';
import { seeded, type V2 } from '../core/vec.ts';
import { mix } from '../core/colour.ts';
import { KITCHEN } from './kitchen-plan.ts';
import { fridge, hallDoorway, worktopThings } from './kitchen-things.ts';
import { PALETTE } from './palettes.ts';
import { beam } from './weather.ts';

const K = PALETTE.kitchen;

/** Walls, floor, units, window; then the things in it. */
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
  worktopThings(p, c);
  fridge(p, c);
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
