// A small kitchen at night with its strip light off, square on: units, the doorway to the hall, the fridge, a black window.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { seeded, type V2 } from '../core/vec.ts';
import { KITCHEN } from './kitchen-plan.ts';
import { fridge, hallDoorway } from './kitchen-things.ts';
import { PALETTE } from './palettes.ts';

const K = PALETTE.kitchen;
type Rect = (x0: number, x1: number, y0: number, y1: number, z: number, fill: string, extra?: string) => void;

/** Walls, floor, units, window; then what stands against them. */
export function kitchen(p: Plane, c: Camera): void {
  const rect: Rect = (x0, x1, y0, y1, z, fill, extra = '') => {
    p.poly([c.p(x0, y0, z), c.p(x1, y0, z), c.p(x1, y1, z), c.p(x0, y1, z)], fill, extra);
  };
  shell(p, c);
  hallDoorway(p, c);
  nightWindow(p, c, rect);
  units(p, c, rect);
  fridge(p, c);
}

/** Walls, ceiling and a tiled floor, each fading towards us. */
function shell(p: Plane, c: Camera): void {
  const { left, right, back, ceiling } = KITCHEN;
  p.rect(-80, -60, 1440, 840, K.ink);
  const side = (x: number, far: string, mid: string): void => {
    p.poly(
      c.quad([x, 0, 1], [x, 0, back], [x, ceiling, back], [x, ceiling, 1]),
      p.lin(c.p(x, 1, back), c.p(x, 1, 1.6), [
        [0, far],
        [0.6, mid],
        [1, K.ink],
      ]),
    );
  };
  side(left, mix(K.teal, K.tile, 0.2), mix(K.teal, K.ink, 0.35));
  side(right, mix(K.teal, K.ink, 0.25), mix(K.teal, K.ink, 0.6));
  p.poly(
    c.quad([left, ceiling, 1], [right, ceiling, 1], [right, ceiling, back], [left, ceiling, back]),
    p.lin(c.p(-1, ceiling, back), c.p(0, ceiling, 1.4), [
      [0, mix(K.teal, K.tile, 0.1)],
      [1, K.ink],
    ]),
  );
  p.poly(
    c.quad([left, 0, back], [right, 0, back], [right, ceiling, back], [left, ceiling, back]),
    p.lin(c.p(left, 1, back), c.p(right, 1, back), [
      [0, mix(K.teal, K.tile, 0.16)],
      [0.5, K.teal],
      [1, mix(K.teal, K.ink, 0.45)],
    ]),
  );
  p.poly(
    c.quad([left, 0, 0.8], [right, 0, 0.8], [right, 0, back], [left, 0, back]),
    p.lin(c.p(0, 0, back), c.p(0, 0, 1.6), [
      [0, mix(K.unit, K.tile, 0.1)],
      [1, K.ink],
    ]),
  );
  for (let i = -6; i <= 6; i++)
    for (let k = 0; k < 8; k++)
      if ((i + k) % 2 === 0) {
        const x = i * 0.45,
          z = 1.6 + k * 0.45;
        p.poly(
          c.quad([x, 0.001, z], [x + 0.45, 0.001, z], [x + 0.45, 0.001, z + 0.45], [x, 0.001, z + 0.45]),
          '#000',
          'opacity=".13"',
        );
      }
}

/** Night, a lamp across the yard, rain on the glass, a plant. */
function nightWindow(p: Plane, c: Camera, rect: Rect): void {
  const { back: z } = KITCHEN,
    {
      x: [x0, x1],
      y: [y0, y1],
    } = KITCHEN.window,
    middle = (x0 + x1) / 2,
    frame = mix(K.top, K.ink, 0.35);
  rect(x0 - 0.06, x1 + 0.06, y0 - 0.06, y1 + 0.06, z, frame);
  const glass = c.quad([x0, y0, z], [x1, y0, z], [x1, y1, z], [x0, y1, z]);
  p.clip([glass], (q) => {
    q.poly(
      glass,
      q.lin(c.p(x0, y1, z), c.p(x1, y0, z), [
        [0, '#0b1728'],
        [0.6, '#1a2f4a'],
        [1, '#27425e'],
      ]),
    );
    q.poly(
      [
        c.p(x0, y0, z),
        c.p(middle + 0.06, y0, z),
        c.p(middle + 0.06, y0 + 0.3, z),
        c.p(x0 + 0.3, 1.58, z),
        c.p(x0, 1.5, z),
      ],
      '#0a1422',
    );
    const lamp = c.p(x1 - 0.2, 1.74, z);
    q.circle(lamp, 6, '#c3d6e2');
    q.circle(
      lamp,
      40,
      q.rad(lamp, 40, [
        [0, '#a9c8e0', 0.55],
        [1, '#a9c8e0', 0],
      ]),
    );
    const r = seeded(4);
    for (let i = 0; i < 40; i++) {
      const [x, y] = c.p(x0 + 0.02 + r() * (x1 - x0 - 0.04), y0 + 0.03 + r() * 1, z),
        l = 5 + r() * 18;
      q.raw(
        `<path d="M${x.toFixed(1)} ${y.toFixed(1)}q${(r() * 3 - 1.5).toFixed(1)} ${(l / 2).toFixed(1)} 0 ${l.toFixed(1)}" stroke="#8fb0cc" stroke-width="1" fill="none" opacity="${(0.2 + r() * 0.35).toFixed(2)}"/>`,
      );
    }
  });
  rect(middle - 0.02, middle + 0.02, y0, y1, z, frame);
  rect(x0 - 0.12, x1 + 0.12, y0 - 0.1, y0 - 0.04, z, mix(K.top, K.ink, 0.2));
  plant(p, c.p(x1 - 0.2, y0 - 0.04, z));
}

function plant(p: Plane, [x, y]: V2): void {
  p.poly(
    [
      [x - 9, y],
      [x + 9, y],
      [x + 11, y - 15],
      [x - 11, y - 15],
    ],
    mix(K.unit, K.ink, 0.3),
  );
  for (const [dx, dy, w] of [
    [-14, -30, 7],
    [-2, -40, 7],
    [12, -32, 7],
    [19, -21, 6],
  ] as const)
    p.raw(
      `<path d="M${x} ${y - 14}Q${x + dx * 0.4 - w} ${y - 14 + dy * 0.6} ${x + dx} ${y - 14 + dy}Q${x + dx * 0.5 + w} ${y - 14 + dy * 0.5} ${x} ${y - 14}" fill="#0d2026"/>`,
    );
}

/** Wall units, tiles, worktop and base units, all shut. */
function units(p: Plane, c: Camera, rect: Rect): void {
  const { back: z, counter } = KITCHEN,
    [x0, x1] = KITCHEN.units,
    door = (x1 - x0) / 4;
  rect(x0, x1, counter, 1.5, z, mix(K.tile, K.ink, 0.72));
  const unit = c.box([x0, x1], [1.5, 2.28], [z - 0.34, z]);
  p.poly(unit.bottom, mix(K.unit, K.ink, 0.5));
  p.poly(unit.front, mix(K.unit, K.ink, 0.35));
  p.poly(unit.right, mix(K.unit, K.ink, 0.6));
  const base = c.box([x0, x1], [0, counter - 0.05], [z - 0.6, z]);
  p.poly(
    base.front,
    p.lin(c.p(-2, 0.5, z - 0.6), c.p(1.8, 0.5, z - 0.6), [
      [0, mix(K.unit, K.ink, 0.12)],
      [1, mix(K.unit, K.ink, 0.5)],
    ]),
  );
  p.poly(base.right, K.ink);
  for (let i = 0; i < 4; i++) {
    const x = x0 + i * door,
      handle = i % 2 ? 0.06 : door - 0.09;
    rect(x + 0.02, x + door - 0.02, 1.52, 2.26, z - 0.341, mix(K.unit, K.teal, 0.5));
    rect(x + handle, x + handle + 0.02, 1.6, 1.74, z - 0.342, K.top, 'opacity=".5"');
    rect(x + 0.02, x + door - 0.02, 0.12, 0.7, z - 0.601, '#000', 'opacity=".18"');
    rect(x + 0.2, x + 0.37, 0.76, 0.775, z - 0.601, K.top, 'opacity=".4"');
  }
  const top = c.box([x0, x1 + 0.02], [counter - 0.05, counter], [z - 0.63, z]);
  p.poly(top.top, mix(K.top, K.ink, 0.45));
  p.poly(top.front, mix(K.top, K.ink, 0.45));
}
