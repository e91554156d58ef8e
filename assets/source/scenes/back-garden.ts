// A strip of back garden from the kitchen door: slabs, a washing line, a fence, and the backs of the houses beyond. Metres.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { seeded, type V2, type V3 } from '../core/vec.ts';
import { PALETTE } from './palettes.ts';
import { block, face } from './room-box.ts';
import { type RoomLight, toneAt } from './room-light.ts';

const G = PALETTE.garden;
const US: V3 = [0, 0, -1];
/** The last sun, low on the right. */
const LATE_SUN: RoomLight = { at: [9, 4.5, 2], key: G.sun, shade: G.shade, reach: 16 };
/** Where the fence runs, and how high: to the chest of a man who stands behind it. */
export const FENCE = { z: 4.5, y: 1.1, post: 1.22 } as const;

/** Sky with a low band of warm light. */
export function gardenSky(p: Plane): void {
  p.rect(
    -80,
    -60,
    1440,
    840,
    p.lin(
      [0, -40],
      [0, 330],
      [
        [0, '#8ea6c6'],
        [0.5, '#c8c4bc'],
        [1, G.low],
      ],
    ),
  );
  for (const [x, y, rx, ry, o] of [
    [300, 90, 330, 11, 0.5],
    [820, 60, 280, 9, 0.4],
    [980, 150, 380, 12, 0.55],
  ] as const)
    p.ellipse([x, y], rx, ry, '#fff0d2', `opacity="${o}" filter="url(#soft3)"`);
}

/** The row behind: kitchens' extensions, drainpipes, chimneys; one kitchen window lit early. */
export function backsOfHouses(p: Plane, c: Camera): void {
  const z = 24,
    random = seeded(40);
  for (let i = -5; i < 5; i++) {
    const x = i * 4.6 + 0.6,
      brick = mix(G.brick, G.sky, 0.34 + random() * 0.1);
    const wall = c.quad([x, 0, z], [x + 4.6, 0, z], [x + 4.6, 4.9, z], [x, 4.9, z]);
    p.poly(
      wall,
      p.lin(wall[0]!, wall[1]!, [
        [0, mix(brick, G.shade, 0.25)],
        [1, mix(brick, G.sun, 0.25)],
      ]),
    );
    p.poly(
      [c.p(x - 0.1, 4.85, z), c.p(x + 4.7, 4.85, z), c.p(x + 4.7, 6.9, z + 3), c.p(x - 0.1, 6.9, z + 3)],
      mix(G.roof, G.sky, 0.3),
    );
    const stack = c.p(x + 4.4, 6.4, z + 1.5),
      k = c.scale(x, z + 1.5);
    p.rect(stack[0] - 0.3 * k, stack[1] - 1.6 * k, 0.6 * k, 1.7 * k, mix(brick, G.shade, 0.3));
    for (const d of [-0.16, 0.1])
      p.rect(stack[0] + d * k, stack[1] - 1.95 * k, 0.14 * k, 0.36 * k, mix(G.brick, G.sun, 0.3));
    for (const [u, y, w, h] of [
      [0.7, 3.1, 1.0, 1.3],
      [2.9, 3.2, 0.7, 1.1],
      [0.6, 0.9, 1.2, 1.3],
    ] as const) {
      const lit = i === 1 && y < 1;
      face(
        p,
        c,
        [x + u - 0.1, x + u + w + 0.1],
        [y - 0.1, y + h + 0.1],
        [z - 0.01, z - 0.01],
        US,
        mix('#efe6d4', G.sky, 0.3),
        LATE_SUN,
      );
      p.poly(
        c.quad([x + u, y, z], [x + u + w, y, z], [x + u + w, y + h, z], [x + u, y + h, z]),
        lit ? '#ffd28c' : mix('#5a6a86', G.low, random() * 0.3),
      );
      p.line([c.p(x + u, y + h / 2, z), c.p(x + u + w, y + h / 2, z)], mix('#efe6d4', G.sky, 0.4), 2.4);
    }
    p.line([c.p(x + 0.16, 0, z), c.p(x + 0.16, 4.8, z)], mix(G.shade, G.sky, 0.4), 3);
  }
}

/** The gardens between: a hedge, a shed roof, a bare fruit tree. */
export function gardensBetween(p: Plane, c: Camera): void {
  const z = 13,
    random = seeded(6);
  const top: V2[] = [];
  for (let x = -11; x <= 11; x += 0.4) top.push(c.p(x, 1.5 + random() * 0.16 + 0.2 * Math.sin(x * 0.7), z));
  p.poly(
    [...top, [1400, 500], [-120, 500]],
    p.lin(
      [0, 0],
      [1280, 0],
      [
        [0, mix(G.grass, G.shade, 0.55)],
        [1, mix(G.grass, G.sun, 0.25)],
      ],
    ),
  );
  const shed = c.box([3.4, 5.6], [0, 1.7], [10, 12]);
  p.poly(shed.front, mix(G.fence, G.shade, 0.35));
  p.poly(
    [c.p(3.2, 1.66, 9.9), c.p(5.8, 1.66, 9.9), c.p(5.8, 2.25, 11.4), c.p(3.2, 2.25, 11.4)],
    mix(G.roof, G.sun, 0.3),
  );
}

/** Grass, slabs to the fence, a border with what is left in November. */
export function lawn(p: Plane, c: Camera): void {
  const P = (x: number, z: number): V2 => c.p(x, 0, z);
  p.poly(
    [
      [-80, P(0, 4.5)[1]],
      [1360, P(0, 4.5)[1]],
      [1360, 800],
      [-80, 800],
    ],
    p.lin(
      P(3, 5),
      [0, 760],
      [
        [0, toneAt(LATE_SUN, mix(G.grass, G.sun, 0.35), [2, 0, 5], [0, 1, 0])],
        [1, toneAt(LATE_SUN, mix(G.grass, G.shade, 0.5), [-2, 0, 1], [0, 1, 0])],
      ],
    ),
  );
  const random = seeded(3);
  for (let i = 0; i < 9; i++) {
    const z = 1.3 + i * 0.44;
    p.poly(
      c.quad(
        [-0.5 + 0.03 * i, 0.002, z],
        [0.34 + 0.03 * i, 0.002, z],
        [0.35 + 0.03 * i, 0.002, z + 0.4],
        [-0.49 + 0.03 * i, 0.002, z + 0.4],
      ),
      toneAt(LATE_SUN, mix(G.slab, G.shade, random() * 0.2), [0, 0, z], [0, 1, 0]),
    );
  }
  // the shadow of the fence falls away from the sun, towards us on the left
  p.poly([P(-6, FENCE.z), P(6, FENCE.z), P(4.6, FENCE.z - 0.5), P(-7, FENCE.z - 0.5)], G.shade, 'opacity=".38"');
}

/** Boards between posts, one board newer than the rest: someone has mended it. */
export function fence(p: Plane, c: Camera): void {
  const { z, y, post } = FENCE,
    random = seeded(8);
  face(p, c, [-5, 5], [0.02, y - 0.02], [z + 0.01, z + 0.01], US, mix(G.fence, G.shade, 0.6), LATE_SUN);
  for (let x = -5; x < 5; x += 0.15) {
    const fresh = Math.abs(x - 1.3) < 0.2,
      top = y + (random() - 0.5) * 0.03;
    face(p, c, [x, x + 0.142], [0.02, top], [z, z], US, fresh ? '#e0b988' : mix(G.fence, G.shade, random() * 0.28), {
      ...LATE_SUN,
      at: [7, 3, -1],
    });
  }
  for (const h of [0.3, 0.86]) block(p, c, [-5, 5], [h, h + 0.06], [z - 0.05, z], mix(G.fence, G.shade, 0.2), LATE_SUN);
  for (const x of [-3.4, -1.6, 0.2, 2.0, 3.8])
    block(p, c, [x, x + 0.1], [0, post], [z - 0.08, z + 0.02], mix(G.fence, '#ffffff', 0.08), LATE_SUN);
  p.line([c.p(-5, y, z), c.p(5, y, z)], '#fff0cf', 1.8, 'opacity=".6"');
}

/** A line across the garden with one tea towel and four pegs. */
export function washingLine(p: Plane, c: Camera): void {
  const z = 4.3,
    a = c.p(-3.4, 2.1, z),
    b = c.p(3.4, 2.24, z),
    m: V2 = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 34];
  p.raw(
    `<path d="M${a.join(' ')}Q${m.join(' ')} ${b.join(' ')}" fill="none" stroke="#f2ead6" stroke-width="2" opacity=".9"/>`,
  );
  const at = (t: number): V2 => [
    (1 - t) ** 2 * a[0] + 2 * t * (1 - t) * m[0] + t * t * b[0],
    (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * m[1] + t * t * b[1],
  ];
  const [q, r] = [at(0.2), at(0.3)];
  p.d(
    `M${q.join(' ')}L${r.join(' ')}C${r[0] - 8} ${r[1] + 60} ${r[0] + 8} ${r[1] + 100} ${r[0] - 4} ${r[1] + 128}L${q[0] - 8} ${q[1] + 124}C${q[0] + 6} ${q[1] + 90} ${q[0] - 8} ${q[1] + 50} ${q.join(' ')}Z`,
    '#d9c6a6',
  );
  p.d(
    `M${r.join(' ')}C${r[0] - 8} ${r[1] + 60} ${r[0] + 8} ${r[1] + 100} ${r[0] - 4} ${r[1] + 128}L${r[0] - 34} ${r[1] + 126}C${r[0] - 20} ${r[1] + 80} ${r[0] - 40} ${r[1] + 40} ${r[0] - 30} ${r[1] - 2}Z`,
    '#fff0cc',
  );
  for (const t of [0.205, 0.295, 0.42, 0.45]) p.rect(at(t)[0] - 2.5, at(t)[1] - 6, 5, 14, '#b5624a');
}
