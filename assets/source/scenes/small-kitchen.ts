// A kitchen in a rented flat, square on: sink under a dark window, one strip of light over the cooker, boots by the door.
import type { Camera } from '../core/camera.ts';
import { darken, mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';
import { PALETTE } from './palettes.ts';

const K = PALETTE.home;
/** Metres: back wall, worktop front and height, ceiling. */
const ROOM = { back: 3.2, front: 2.6, top: 0.9, ceiling: 2.42 };
/** Where the strip under the cupboard hangs, in metres. */
export const STRIP = { x: 1.36, half: 0.44, y: 1.44, z: 3.0 };

/** Walls, ceiling with its lamp off, window, cupboards, worktop. */
export function smallKitchen(p: Plane, c: Camera): void {
  const W = (x: number, y: number, z = ROOM.back): V2 => c.p(x, y, z);
  const rect = (x0: number, x1: number, y0: number, y1: number, fill: string, extra = '', z = ROOM.back): void => {
    p.poly([W(x0, y0, z), W(x1, y0, z), W(x1, y1, z), W(x0, y1, z)], fill, extra);
  };
  p.rect(
    -80,
    -60,
    1440,
    840,
    p.lin(
      [1100, 300],
      [-60, 300],
      [
        [0, mix(K.wall, K.top, 0.35)],
        [0.45, K.wall],
        [1, mix(K.wall, K.ink, 0.6)],
      ],
    ),
  );
  p.poly(
    c.quad(
      [-4, ROOM.ceiling, 0.6],
      [4, ROOM.ceiling, 0.6],
      [4, ROOM.ceiling, ROOM.back],
      [-4, ROOM.ceiling, ROOM.back],
    ),
    p.lin(
      [1000, 0],
      [0, 0],
      [
        [0, mix(K.wall, K.ink, 0.3)],
        [1, mix(K.wall, K.ink, 0.7)],
      ],
    ),
  );
  // the crack that every one of these ceilings has, and a lamp that has begun to move
  p.line(
    [
      c.p(0.7, ROOM.ceiling, 3.1),
      c.p(1.0, ROOM.ceiling, 2.7),
      c.p(0.8, ROOM.ceiling, 2.3),
      c.p(1.1, ROOM.ceiling, 1.9),
    ],
    K.ink,
    1.4,
    'opacity=".35" stroke-linejoin="round"',
  );
  const hang = c.p(-0.2, ROOM.ceiling, 2.5);
  p.line([hang, [hang[0] + 5, hang[1] + 48]], K.ink, 2.4);
  p.poly(
    [
      [hang[0] - 2, hang[1] + 46],
      [hang[0] + 14, hang[1] + 48],
      [hang[0] + 30, hang[1] + 80],
      [hang[0] - 24, hang[1] + 73],
    ],
    mix(K.wall, K.ink, 0.35),
  );
  p.poly(
    [
      [hang[0] + 7, hang[1] + 47],
      [hang[0] + 14, hang[1] + 48],
      [hang[0] + 30, hang[1] + 80],
      [hang[0] + 12, hang[1] + 78],
    ],
    mix(K.wall, K.lamp, 0.16),
  );
  // the floor, and what little of the light gets down to it
  p.poly(
    c.quad([-4, 0, 0.6], [4, 0, 0.6], [4, 0, ROOM.back], [-4, 0, ROOM.back]),
    p.lin(c.p(1.2, 0, 2.4), c.p(-1.6, 0, 2.4), [
      [0, mix(K.top, K.ink, 0.45)],
      [1, mix(K.wall, K.ink, 0.68)],
    ]),
  );
  for (const z of [1.9, 2.2, 2.5]) p.line([c.p(-2.6, 0, z), c.p(2.6, 0, z)], K.ink, 1.4, 'opacity=".3"');
  // tiles behind the worktop
  rect(-1.3, 4.2, 0.9, 1.42, mix(K.tile, K.ink, 0.25));
  for (let x = -1.3; x < 4.2; x += 0.15) rect(x, x + 0.008, 0.9, 1.42, K.ink, 'opacity=".25"');
  for (const y of [1.05, 1.2, 1.35]) rect(-1.3, 4.2, y, y + 0.008, K.ink, 'opacity=".25"');
  window(p, rect, W);
  // cupboards over the cooker
  const box = c.box([0.98, 4.2], [1.5, 2.2], [2.86, ROOM.back]);
  p.poly(box.front, mix(K.unit, K.top, 0.12));
  p.poly(box.left, darken(K.unit, 0.35));
  p.poly(box.bottom, mix(K.unit, K.lamp, 0.3));
  for (const x of [1.5, 2.04, 2.58]) p.line([c.p(x, 1.5, 2.86), c.p(x, 2.2, 2.86)], K.ink, 2, 'opacity=".7"');
  for (const x of [1.44, 1.58]) p.line([c.p(x, 1.56, 2.85), c.p(x, 1.68, 2.85)], mix(K.tile, K.lamp, 0.3), 3);
  // worktop and what is under it
  const top = c.box([-1.3, 4.2], [0.86, ROOM.top], [ROOM.front, ROOM.back]);
  p.poly(
    top.top,
    p.lin(c.p(2, 0.9, 2.8), c.p(-1.2, 0.9, 2.8), [
      [0, mix(K.top, K.lamp, 0.4)],
      [0.4, K.top],
      [1, mix(K.top, K.ink, 0.55)],
    ]),
  );
  p.poly(
    top.front,
    p.lin(c.p(2, 0.9, ROOM.front), c.p(-1.2, 0.9, ROOM.front), [
      [0, mix(K.top, K.lamp, 0.2)],
      [1, mix(K.top, K.ink, 0.6)],
    ]),
  );
  p.poly(top.left, mix(K.top, K.ink, 0.7));
  const doors = c.box([-1.28, 4.2], [0, 0.86], [ROOM.front + 0.04, ROOM.back]);
  p.poly(
    doors.front,
    p.lin(c.p(2, 0.5, 2.6), c.p(-1.2, 0.5, 2.6), [
      [0, mix(K.unit, K.top, 0.2)],
      [1, darken(K.unit, 0.45)],
    ]),
  );
  p.poly(c.box([-1.28, 4.2], [0, 0.1], [ROOM.front + 0.06, ROOM.back]).front, K.ink);
  for (const x of [-0.7, -0.1, 0.5, 1.1, 1.7, 2.3])
    p.line([c.p(x, 0.1, ROOM.front + 0.04), c.p(x, 0.85, ROOM.front + 0.04)], K.ink, 2.2, 'opacity=".7"');
  sink(p, c);
}
function window(
  p: Plane,
  rect: (x0: number, x1: number, y0: number, y1: number, fill: string, extra?: string) => void,
  W: (x: number, y: number) => V2,
): void {
  rect(-0.62, 0.66, 1.1, 2.1, mix(K.tile, K.ink, 0.3));
  rect(-0.56, 0.6, 1.16, 2.04, K.night);
  const [x, y] = W(0.3, 1.55);
  p.clip([[W(-0.56, 1.16), W(0.6, 1.16), W(0.6, 2.04), W(-0.56, 2.04)]], (q) => {
    // backs of the houses opposite, one window still lit
    q.poly(
      [W(-0.56, 1.16), W(0.6, 1.16), W(0.6, 1.66), W(0.2, 1.78), W(-0.1, 1.62), W(-0.56, 1.7)],
      darken(K.night, 0.55),
    );
    q.rect(x - 8, y - 4, 13, 18, '#b98a4e');
    for (const [a, b] of [
      [-0.3, 1.46],
      [-0.12, 1.42],
      [0.44, 1.4],
    ] as const)
      q.rect(W(a, b)[0], W(a, b)[1], 13, 18, mix(K.night, '#5f7fa6', 0.25));
    q.poly([W(-0.56, 2.04), W(-0.1, 2.04), W(-0.4, 1.16), W(-0.56, 1.16)], '#8fa9c8', 'opacity=".08"');
  });
  rect(0, 0.04, 1.16, 2.04, mix(K.tile, K.ink, 0.2));
  rect(-0.7, 0.74, 1.06, 1.11, mix(K.tile, K.lamp, 0.16));
  // a plant that is forgiven a good deal
  const [px, py] = W(-0.42, 1.11);
  p.poly(
    [
      [px - 16, py],
      [px + 16, py],
      [px + 20, py - 28],
      [px - 20, py - 28],
    ],
    '#6a4336',
  );
  for (const [dx, dy] of [
    [-22, -50],
    [-8, -66],
    [10, -60],
    [24, -40],
    [2, -44],
  ] as const)
    p.raw(
      `<path d="M${px.toFixed(1)} ${(py - 26).toFixed(1)}q${dx * 0.2} ${dy * 0.8} ${dx} ${dy}" fill="none" stroke="#3f5a48" stroke-width="4" stroke-linecap="round"/>`,
    );
}
function sink(p: Plane, c: Camera): void {
  p.poly(
    c.quad([-0.5, 0.901, 2.68], [0.42, 0.901, 2.68], [0.42, 0.901, 3.06], [-0.5, 0.901, 3.06]),
    mix(K.tile, '#ffffff', 0.12),
  );
  p.poly(
    c.quad([-0.42, 0.902, 2.73], [0.12, 0.902, 2.73], [0.12, 0.902, 3.02], [-0.42, 0.902, 3.02]),
    darken(K.tile, 0.55),
  );
  for (const x of [0.19, 0.25, 0.31, 0.37])
    p.line([c.p(x, 0.903, 2.72), c.p(x, 0.903, 3.02)], K.ink, 1.4, 'opacity=".4"');
  const [x, y] = c.p(-0.14, 0.9, 3.1);
  p.raw(
    `<path d="M${x.toFixed(1)} ${y.toFixed(1)}v-46q0 -26 26 -26q22 0 22 22v8" fill="none" stroke="${mix(K.tile, '#ffffff', 0.35)}" stroke-width="8" stroke-linecap="round"/><path d="M${(x - 2).toFixed(1)} ${y.toFixed(1)}v-46q0 -28 26 -28" fill="none" stroke="#e9eef2" stroke-width="1.8" opacity=".6"/>`,
  );
}
