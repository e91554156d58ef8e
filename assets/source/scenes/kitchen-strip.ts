// The one warm light of the kitchen: a strip under the wall units, over the kettle. What it lights, and what leaves it.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';
import { KITCHEN } from './kitchen-plan.ts';
import { PALETTE } from './palettes.ts';
import { beam } from './weather.ts';

const K = PALETTE.kitchen;

/** Tiles and worktop under the lit strip, and the light on the unit doors below: drawn over the unlit kitchen, under its things. */
export function stripLit(p: Plane, c: Camera): void {
  const { back: z, counter } = KITCHEN,
    [x0, x1] = KITCHEN.units,
    [s0, s1] = KITCHEN.strip,
    quad = (a: number, b: number, y0: number, y1: number, zz: number): V2[] =>
      c.quad([a, y0, zz], [b, y0, zz], [b, y1, zz], [a, y1, zz]);
  const tiles = quad(x0, x1, counter, 1.5, z);
  p.poly(
    tiles,
    p.lin(c.p(0, 1.5, z), c.p(0, counter, z), [
      [0, '#ffe0a6'],
      [0.35, K.glow],
      [1, K.tile],
    ]),
  );
  p.clip([tiles], (q) => {
    q.poly(
      tiles,
      q.lin(c.p(s1 - 0.35, 1, z), c.p(x1, 1, z), [
        [0, K.teal, 0],
        [1, K.teal, 0.72],
      ]),
    );
    q.poly(
      tiles,
      q.lin(c.p(s0 + 0.25, 1, z), c.p(x0, 1, z), [
        [0, K.ink, 0],
        [1, K.ink, 0.6],
      ]),
    );
    for (let x = x0; x < x1; x += 0.18) q.poly(quad(x, x + 0.012, counter, 1.5, z), '#7c5426', 'opacity=".3"');
    for (let y = counter + 0.14; y < 1.5; y += 0.145) q.poly(quad(x0, x1, y, y + 0.01, z), '#7c5426', 'opacity=".26"');
  });
  const unit = c.box(KITCHEN.units, [1.5, 2.28], [z - 0.34, z]);
  p.poly(unit.bottom, '#ffd99a');
  p.poly(quad(s0, s1, 1.475, 1.5, z - 0.3), '#fff4d6');
  const top = c.box([x0, x1 + 0.02], [counter - 0.05, counter], [z - 0.63, z]);
  p.poly(
    top.top,
    p.lin(c.p(-1.6, counter, z), c.p(-0.4, counter, z - 0.5), [
      [0, '#f6cd8c'],
      [0.5, mix(K.top, K.tile, 0.7)],
      [1, mix(K.top, K.ink, 0.3)],
    ]),
  );
  p.line([top.front[3]!, top.front[2]!], '#e8b878', 1.6, 'opacity=".7"');
  // it reaches a little way down the doors, and dies there
  const below = quad(x0, x1, 0.1, counter - 0.06, z - 0.601),
    at = c.p((s0 + s1) / 2, counter - 0.1, z - 0.6);
  p.clip([below], (q) => {
    q.ellipse(
      at,
      280,
      120,
      q.rad(
        at,
        280,
        [
          [0, K.tile, 0.55],
          [0.5, K.tile, 0.2],
          [1, K.tile, 0],
        ],
        [1, 0.43],
      ),
    );
  });
}

/** What leaves the strip, over everything behind the table: a `screen` plane. */
export function stripLight(p: Plane, c: Camera): void {
  const { back: z } = KITCHEN,
    [s0, s1] = KITCHEN.strip,
    at = c.p((s0 + s1) / 2, 1.3, z - 0.3);
  p.circle(
    at,
    520,
    p.rad(at, 520, [
      [0, K.glow, 0.46],
      [0.25, '#d98f45', 0.27],
      [0.6, '#a8622f', 0.1],
      [1, '#a8622f', 0],
    ]),
  );
  p.group('filter="url(#soft14)"', (q) =>
    beam(
      q,
      [c.p(s0, 1.48, z - 0.3), c.p(s1, 1.48, z - 0.3), c.p(s1 + 1.3, 0, 2.4), c.p(s0 + 0.3, 0, 2.4)],
      c.p(-1.4, 1.48, z),
      c.p(-0.8, 0.1, 2.6),
      K.glow,
      0.1,
    ),
  );
}

/** The small blue ring of a kettle that is still on. */
export function kettleRing(p: Plane, c: Camera): void {
  const [x, z] = KITCHEN.kettle,
    y = KITCHEN.counter;
  const ring = c.quad(
    [x - 0.14, y + 0.03, z],
    [x + 0.14, y + 0.03, z],
    [x + 0.14, y + 0.047, z],
    [x - 0.14, y + 0.047, z],
  );
  p.poly(ring, '#7fd3ff');
  const at = c.p(x, y + 0.04, z);
  p.ellipse(
    at,
    40,
    16,
    p.rad(
      at,
      40,
      [
        [0, '#4fa8d8', 0.4],
        [1, '#4fa8d8', 0],
      ],
      [1, 0.4],
    ),
  );
}
