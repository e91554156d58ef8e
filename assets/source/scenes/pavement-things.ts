// What stands on a pavement the night before the bins go: bins, a bike on a drainpipe, a pumpkin gone soft on a wall.
import type { Camera } from '../core/camera.ts';
import { darken, mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { blob } from '../core/shape.ts';
import type { V2 } from '../core/vec.ts';

/** The dark a thing is made of and what the sky puts on its edges. */
export interface ThingColours {
  body: string;
  edge: string;
}

/** A wheelie bin with its near bottom corner at (x, z) metres, its lid towards the road. */
export function bin(p: Plane, c: Camera, x: number, z: number, col: ThingColours): void {
  const k = c.scale(x, z),
    foot = c.p(x + 0.28, 0, z + 0.3);
  p.ellipse([foot[0], foot[1]], 0.44 * k, 0.1 * k, '#03060d', 'opacity=".6"');
  // narrower at the foot
  const low = 0.06,
    P = (a: number, y: number, b: number): V2 => {
      const t = low * (1 - y / 1);
      return c.p(x + (a ? 0.56 - t : t), y, z + (b ? 0.62 - t : t));
    };
  p.poly([P(0, 0.04, 0), P(1, 0.04, 0), P(1, 1, 0), P(0, 1, 0)], mix(col.body, col.edge, 0.16));
  p.poly([P(0, 0.04, 0), P(0, 0.04, 1), P(0, 1, 1), P(0, 1, 0)], col.body);
  const lid = c.box([x - 0.03, x + 0.59], [1, 1.07], [z - 0.04, z + 0.66]);
  p.shape(lid.hull, mix(col.body, col.edge, 0.1));
  p.poly(lid.top, mix(col.body, col.edge, 0.42));
  p.line([lid.front[3]!, lid.front[2]!], col.edge, Math.max(0.8, 0.016 * k), 'opacity=".75"');
  p.line([lid.left[3]!, lid.left[2]!], col.edge, Math.max(0.8, 0.012 * k), 'opacity=".5"');
  p.line([P(0, 0.04, 0), P(0, 1, 0)], col.edge, Math.max(0.8, 0.012 * k), 'opacity=".45"');
}

/** A bicycle leaning on a wall that runs along z: `x` is the wall, `z` its back wheel. */
export function bike(p: Plane, c: Camera, x: number, z: number, col: ThingColours): void {
  const at = (u: number, y: number): V2 => c.p(x - 0.12, y, z + u);
  const k = c.scale(x, z),
    wide = Math.max(0.8, 0.024 * k);
  for (const u of [0.34, 1.38]) {
    const ring: V2[] = Array.from({ length: 30 }, (_, i) =>
      at(u + 0.33 * Math.cos((i * Math.PI) / 15), 0.34 + 0.33 * Math.sin((i * Math.PI) / 15)),
    );
    p.line([...ring, ring[0]!], '#070c16', wide * 1.7);
    p.line(ring.slice(2, 13), col.edge, wide * 0.5, 'opacity=".7"');
  }
  const frame = (pts: [number, number][], w = 1): void => {
    p.line(
      pts.map(([u, y]) => at(u, y)),
      col.body,
      wide * 1.4 * w,
      'stroke-linejoin="round"',
    );
  };
  frame([
    [0.34, 0.34],
    [0.78, 0.32],
    [1.2, 0.8],
    [0.62, 0.78],
    [0.34, 0.34],
  ]);
  frame([
    [0.78, 0.32],
    [0.58, 0.92],
  ]);
  frame([
    [1.38, 0.34],
    [1.18, 0.98],
    [1.3, 1.02],
  ]);
  p.line([at(0.48, 0.94), at(0.72, 0.95)], '#070c16', wide * 2.4, 'stroke-linecap="round"');
  p.line([at(0.66, 0.8), at(1.2, 0.82)], col.edge, wide * 0.5, 'opacity=".7"');
}

/** The low wall between two front steps, running out from the house front `x` towards the road, with a pumpkin on its end. */
export function lowWall(p: Plane, c: Camera, x: number, z: number, out: number, col: ThingColours): void {
  const wall = c.box([x - out, x], [0, 0.56], [z - 0.11, z + 0.11]);
  p.poly(wall.front, col.body);
  p.poly(wall.left, darken(col.body, 0.3));
  const cap = c.box([x - out - 0.04, x], [0.56, 0.63], [z - 0.15, z + 0.15]);
  p.poly(cap.front, mix(col.body, col.edge, 0.35));
  p.poly(cap.left, mix(col.body, col.edge, 0.2));
  p.poly(cap.top, mix(col.body, col.edge, 0.55));
  softPumpkin(p, c.p(x - out + 0.2, 0.63, z), 0.17 * c.scale(x, z));
}

/** A pumpkin gone soft: sunk to one side, its ribs slack, the cut face fallen in on itself and nothing to be read in it. */
function softPumpkin(p: Plane, [x, y]: V2, r: number): void {
  const at = (u: number, v: number): V2 => [x + u * r, y + v * r];
  p.ellipse(at(0.1, 0.06), 1.3 * r, 0.2 * r, '#05080f', 'opacity=".5"');
  p.shape(
    blob(
      at(-1.1, -0.1),
      at(-1, -0.6),
      at(-0.5, -0.92),
      at(-0.1, -0.74),
      at(0.4, -0.86),
      at(1, -0.5),
      at(1.3, -0.02),
      at(0, 0.1),
    ),
    '#5b3d30',
  );
  p.shape(blob(at(-0.98, -0.3), at(-0.84, -0.62), at(-0.5, -0.84), at(-0.3, -0.66), at(-0.6, -0.12)), '#7d5238');
  for (const [u, lean] of [
    [-0.5, -0.24],
    [0.36, 0.2],
    [0.78, 0.34],
  ] as const)
    p.line([at(u, -0.78), at(u + lean * 0.6, -0.36), at(u + lean * 0.4, 0.02)], '#3c2a28', Math.max(0.8, r * 0.08));
  // stalk folded over, and the dark where the cut has closed
  p.line(
    [at(-0.1, -0.74), at(-0.02, -0.98), at(0.26, -0.94)],
    '#39402f',
    Math.max(1.2, r * 0.16),
    'stroke-linejoin="round"',
  );
  p.shape(blob(at(-0.2, -0.5), at(0.04, -0.56), at(0.2, -0.16), at(0.02, -0.1)), '#221a1d');
}
