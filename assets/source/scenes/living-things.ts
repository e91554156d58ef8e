// What stands in the front room: the bookcase that did not fall, silver footballers, sofa, low table.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { seeded, type V2 } from '../core/vec.ts';
import { furniture, LIVING } from './living-room.ts';
import { PALETTE } from './palettes.ts';

const L = PALETTE.living;

/** Full, straight, in order of height, with dust before the books: nobody has pulled this down and put it back. */
export function bookcase(p: Plane, c: Camera): void {
  const { x, top, deep } = LIVING.bookcase,
    z = LIVING.back - deep,
    [x0, x1] = x;
  const rect = (a: number, b: number, y0: number, y1: number, zz: number, fill: string, extra = ''): void => {
    p.poly(c.quad([a, y0, zz], [b, y0, zz], [b, y1, zz], [a, y1, zz]), fill, extra);
  };
  p.poly(c.box([x0 - 0.04, x1 + 0.04], [0, top], [z, LIVING.back]).left, '#4a2c2c');
  rect(x0 - 0.04, x1 + 0.04, 0, top, z, '#2e1a20');
  p.poly(c.box([x0 - 0.04, x1 + 0.04], [0, top], [z, LIVING.back]).top, '#5a3634');
  const random = seeded(8),
    shelves = 5,
    each = (top - 0.14) / shelves;
  for (let s = 0; s < shelves; s++) {
    const y = 0.1 + s * each,
      room = each - 0.04;
    rect(x0, x1, y, y + room, z - 0.001, '#150b12');
    let n = 0;
    for (let at = x0 + 0.008; at < x1 - 0.03; n++) {
      const w = Math.min(0.03 + random() * 0.028, x1 - 0.006 - at),
        // tallest first on every shelf, as if with a rule
        h = room * (0.95 - 0.17 * ((at - x0) / (x1 - x0))) - random() * 0.006,
        tone = ['#7d4a48', '#54586f', '#8a6f4e', '#46605c', '#94805f', '#63455e'][Math.floor(random() * 6)]!,
        lit = 0.2 - ((at - x0) / (x1 - x0)) * 0.17;
      rect(at, at + w, y, y + h, z - 0.002, mix(mix(tone, L.plum, 0.12), L.lamp, lit));
      rect(at, at + 0.006, y, y + h, z - 0.003, L.lamp, `opacity="${(lit * 0.9).toFixed(2)}"`);
      if (n % 3 !== 1) rect(at, at + w, y + h * 0.7, y + h * 0.75, z - 0.003, L.lamp, 'opacity=".25"');
      at += w + 0.003;
    }
    // the shelf's front edge, and the dust on it
    rect(x0, x1, y - 0.03, y, z - 0.004, mix(L.wall, L.lamp, 0.16));
    rect(x0, x1, y - 0.006, y + 0.004, z - 0.005, '#e8d8c4', 'opacity=".42"');
  }
  footballers(p, c, z + 0.12);
}

/** Four small silver footballers on top, in order of height, each with a foot on a ball. */
function footballers(p: Plane, c: Camera, z: number): void {
  const { x, top } = LIVING.bookcase;
  for (const [i, h] of [0.27, 0.235, 0.2, 0.165].entries()) {
    const at = c.p(x[0] + 0.13 + i * 0.2, top, z),
      k = (c.scale(x[0], z) * h) / 40;
    const silver = ['#a8a4a4', '#94929a', '#828290', '#747585'][i]!;
    p.raw(
      `<g transform="translate(${at[0].toFixed(1)} ${at[1].toFixed(1)}) scale(${k.toFixed(3)})" fill="none" stroke="${silver}" stroke-linecap="round" stroke-linejoin="round">` +
        '<path d="M-9 0H11V-4.6H-9Z" fill="#1a1016" stroke="none"/>' +
        `<circle cx="0" cy="-36.6" r="3.3" fill="${silver}" stroke="none"/><path d="M-3.4 -31.6L3.2 -32L2.6 -20.6L-2.4 -20Z" fill="${silver}" stroke-width="1.6"/>` +
        '<path d="M-1 -20L-3 -12L-2.6 -5.6" stroke-width="3.6"/><path d="M1.6 -20.4L5 -14L9 -9.6L11 -9.4" stroke-width="3.4"/>' +
        `<path d="M-3 -30.6L-8.6 -26.6L-9.4 -21.6M2.8 -31L8 -28L10.4 -23.4" stroke-width="2.6"/><circle cx="9.6" cy="-6.2" r="2.6" fill="${silver}" stroke="none"/>` +
        '<path d="M-3 -31L-2.2 -20.6" stroke="#e8dcc4" stroke-width="1.3"/></g>',
    );
  }
}

/** The under-tens, framed, over the sofa: two rows of small shirts. */
export function teamPhotograph(p: Plane, c: Camera): void {
  const z = LIVING.back - 0.02,
    rect = (a: number, b: number, y0: number, y1: number, fill: string): void => {
      p.poly(c.quad([a, y0, z], [b, y0, z], [b, y1, z], [a, y1, z]), fill);
    };
  rect(-0.72, -0.02, 1.36, 1.82, '#3a2028');
  rect(-0.69, -0.05, 1.39, 1.79, '#c9a583');
  rect(-0.64, -0.1, 1.45, 1.74, '#5d6a52');
  for (const [y, n, from] of [
    [1.6, 6, -0.575],
    [1.5, 5, -0.53],
  ] as const)
    for (let i = 0; i < n; i++) {
      const [x, top] = c.p(from + i * 0.082, y, z),
        k = c.scale(-0.4, z);
      p.rect(x - 0.028 * k, top, 0.056 * k, 0.075 * k, i % 2 ? '#9c3f3c' : '#8c3836');
      p.circle([x, top - 0.018 * k], 0.02 * k, ['#c98f68', '#8a5a40', '#d9a47c'][i % 3]!);
    }
}

/** A two-seat sofa, its back to the far wall. */
export function sofa(p: Plane, c: Camera): void {
  const base = mix(L.sofa, L.plum, 0.22);
  furniture(p, c, [-1.12, 0.92], [0.1, 0.84], [4.02, 4.28], base, 0.3);
  furniture(p, c, [-1.3, -1.06], [0.06, 0.6], [3.34, 4.28], base, 0.42);
  furniture(p, c, [-1.06, 0.86], [0.1, LIVING.seat], [3.36, 4.06], base, 0.24);
  // two seat cushions, one pressed down
  p.poly(
    c.quad([-0.11, LIVING.seat, 3.36], [-0.09, LIVING.seat, 3.36], [-0.09, 0.2, 3.36], [-0.11, 0.2, 3.36]),
    L.ink,
    'opacity=".55"',
  );
  p.line([c.p(-0.1, LIVING.seat, 3.36), c.p(-0.1, LIVING.seat, 4.0)], L.ink, 2, 'opacity=".5"');
  p.line([c.p(-0.1, LIVING.seat, 4.02), c.p(-0.1, 0.84, 4.02)], L.ink, 2, 'opacity=".4"');
  furniture(p, c, [0.86, 1.1], [0.06, 0.6], [3.34, 4.28], base, 0.24);
}

/** A low table between us; a remote control squared to its edge, two mugs on mats. */
export function coffeeTable(p: Plane, c: Camera): void {
  const y = 0.38,
    [x0, x1] = [-0.75, 0.55] as const,
    [z0, z1] = [2.1, 2.6] as const,
    t = c.box([x0, x1], [y - 0.04, y], [z0, z1]);
  for (const [x, z] of [
    [x0 + 0.04, z1 - 0.08],
    [x1 - 0.09, z1 - 0.08],
    [x0 + 0.04, z0 + 0.04],
    [x1 - 0.09, z0 + 0.04],
  ] as const)
    p.poly(c.box([x, x + 0.05], [0, y - 0.04], [z, z + 0.05]).front, '#1a1018');
  p.poly(
    t.top,
    p.lin(c.p(x0, y, z1), c.p(x1, y, z0), [
      [0, '#c08a58'],
      [0.5, '#6b4440'],
      [1, '#2e1c26'],
    ]),
  );
  p.poly(t.front, '#22141c');
  const flat = (a: number, b: number, f: number, g: number, fill: string): void => {
    p.poly(c.quad([a, y + 0.002, f], [b, y + 0.002, f], [b, y + 0.002, g], [a, y + 0.002, g]), fill);
  };
  flat(-0.5, -0.44, 2.2, 2.38, '#0d0a12');
  for (const [x, z] of [
    [-0.2, 2.4],
    [0.18, 2.28],
  ] as const) {
    flat(x - 0.06, x + 0.06, z - 0.06, z + 0.06, '#3a2430');
    mug(p, c.p(x, y, z), c.scale(x, z));
  }
}

function mug(p: Plane, [x, y]: V2, k: number): void {
  p.raw(
    `<path d="M${(x + 0.036 * k).toFixed(1)} ${(y - 0.08 * k).toFixed(1)}q${(0.045 * k).toFixed(1)} ${(0.02 * k).toFixed(1)} 0 ${(0.055 * k).toFixed(1)}" fill="none" stroke="#6d6470" stroke-width="3"/>`,
  );
  p.rect(x - 0.038 * k, y - 0.095 * k, 0.076 * k, 0.095 * k, '#6d6470');
  p.rect(x - 0.038 * k, y - 0.095 * k, 0.026 * k, 0.095 * k, '#e3b98c');
  p.ellipse([x, y - 0.095 * k], 0.038 * k, 0.012 * k, '#2a1a1c');
}
