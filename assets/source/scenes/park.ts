// A small park at dusk: a path, a bench under the one lamp, railings and the backs of houses beyond. Metres, grass at y = 0.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { blob } from '../core/shape.ts';
import { seeded, type V2 } from '../core/vec.ts';
import { PALETTE } from './palettes.ts';
import { block } from './room-box.ts';
import type { RoomLight } from './room-light.ts';
import { shimmer } from './weather.ts';

const K = PALETTE.park;
/** The lamp, and its light on what is near. */
export const PARK_LAMP: RoomLight = { at: [1.66, 2.4, 5.4], key: K.lamp, shade: '#2b3558', reach: 2.6 };
/** The bench, facing us: middle of its seat. */
export const BENCH = { x: [-0.95, 0.85], z: 3.7, y: 0.45 } as const;

/** Sky going from violet to the last of the light. */
export function duskSky(p: Plane): void {
  p.rect(
    -80,
    -60,
    1440,
    840,
    p.lin(
      [0, -40],
      [0, 330],
      [
        [0, '#2a3462'],
        [0.45, K.sky],
        [0.8, '#a8828e'],
        [1, K.low],
      ],
    ),
  );
  for (const [x, y, rx, ry, o] of [
    [260, 196, 300, 9, 0.4],
    [760, 226, 380, 8, 0.5],
    [1080, 150, 260, 10, 0.3],
  ] as const)
    p.ellipse([x, y], rx, ry, '#e8b59a', `opacity="${o}" filter="url(#soft3)"`);
}

/** The backs of a terrace beyond the railings: one long roof with its chimneys, low extensions, a few windows lit. */
export function farSide(p: Plane, c: Camera): void {
  const z = 50,
    random = seeded(21),
    wall = mix(K.far, K.low, 0.05),
    roof = mix(K.far, K.ink, 0.22);
  const at = (x: number, y: number): V2 => c.p(x, y, z);
  const box = (x0: number, x1: number, y0: number, y1: number, colour: string, extra = ''): void => {
    p.poly([at(x0, y0), at(x1, y0), at(x1, y1), at(x0, y1)], colour, extra);
  };
  let x = -38,
    eaves = 5.4;
  while (x < 38) {
    // three or four houses under one roof, then a step in it
    const homes = random() > 0.5 ? 4 : 3,
      w = 5.2,
      end = x + homes * w;
    eaves += random() * 1.2 - 0.6;
    p.poly([at(x - 0.2, eaves), at(x - 0.2, eaves + 2.2), at(end, eaves + 2.2), at(end, eaves)], roof);
    box(x, end, -2, eaves, wall);
    for (let i = 0; i < homes; i++) {
      const h = x + i * w;
      box(h + w - 0.6, h + w + 0.5, eaves + 1.5, eaves + 3.1, roof);
      for (const pot of [0, 0.5]) box(h + w - 0.4 + pot, h + w - 0.15 + pot, eaves + 3.1, eaves + 3.6, roof);
      p.poly([at(h + 0.3, -2), at(h + 0.3, 2.6), at(h + 2.3, 3.5), at(h + 2.3, -2)], mix(wall, K.ink, 0.16));
      for (const [dx, y] of [
        [3.3, 3.4],
        [0.8, 4.0],
        [3.4, 0.9],
      ] as const) {
        const lit = random() > 0.7;
        box(h + dx, h + dx + 0.95, y, y + 1.2, lit ? K.lamp : mix(K.far, K.ink, 0.34), `opacity="${lit ? 0.75 : 0.6}"`);
      }
    }
    x = end;
  }
  const rail = c.p(0, 1.2, 17)[1],
    foot = c.p(0, 0, 17)[1];
  for (let i = 0; i < 110; i++)
    p.line(
      [
        [-60 + i * 13, rail],
        [-60 + i * 13, foot],
      ],
      mix(K.far, K.ink, 0.5),
      2,
    );
  p.line(
    [
      [-80, rail + 4],
      [1360, rail + 4],
    ],
    mix(K.far, K.ink, 0.5),
    3,
  );
}

/** A bare tree, drawn as a trunk that keeps dividing. */
export function bareTree(p: Plane, at: V2, height: number, colour: string, seed: number): void {
  const random = seeded(seed);
  const grow = (o: V2, angle: number, length: number, width: number, left: number): void => {
    const e: V2 = [o[0] + Math.cos(angle) * length, o[1] + Math.sin(angle) * length];
    p.line([o, e], colour, width, 'stroke-linecap="round"');
    if (left === 0) return;
    for (const s of [-1, 1])
      grow(e, angle + s * (0.24 + random() * 0.34), length * (0.68 + random() * 0.16), width * 0.66, left - 1);
  };
  grow(at, -Math.PI / 2 + 0.05, height * 0.3, height * 0.045, 6);
}

/** Grass, the wet path that bends past the bench, leaves on it. */
export function parkGround(p: Plane, c: Camera): void {
  const G = (x: number, z: number): V2 => c.p(x, 0, z);
  p.rect(
    -80,
    c.p(0, 0, 60)[1],
    1440,
    600,
    p.lin(
      c.p(0, 0, 40),
      [0, 720],
      [
        [0, mix(K.far, K.low, 0.18)],
        [0.3, mix(K.ground, '#3d5a52', 0.4)],
        [1, K.ink],
      ],
    ),
  );
  const path = blob(
    G(-8, 3.7),
    G(-1.7, 3.38),
    G(0.2, 3.44),
    G(1.5, 3.56),
    G(2.5, 4.4),
    G(2.9, 7),
    G(2.4, 13),
    G(3.0, 13),
    G(4.2, 7),
    G(4.4, 4.4),
    G(5.6, 3.3),
    G(9, 2.8),
    G(9, 1.4),
    G(-8, 1.4),
  );
  const wet = p.lin(
    G(3, 13),
    [640, 720],
    [
      [0, '#7d7396'],
      [0.3, '#4f5480'],
      [1, '#2a3150'],
    ],
  );
  // its edge is worn, not cut
  p.group('filter="url(#soft3)"', (q) => q.shape(path, wet));
  shimmer(
    p,
    [500, c.p(0, 0, 3.6)[1], 760, 100],
    80,
    K.lamp,
    12,
    (q) => Math.max(0, 1 - Math.abs(q[0] - c.p(1.0, 0, 3.2)[0]) / 320) * 0.8,
    [8, 44],
  );
  const random = seeded(33);
  for (let i = 0; i < 64; i++) {
    const z = 2.3 + random() ** 1.6 * 6,
      x = -3.4 + random() * 7,
      o = G(x, z),
      k = c.scale(x, z) * (0.03 + random() * 0.03),
      near = Math.max(0, 1 - Math.hypot(x - 1.5, z - 4.6) / 2.8);
    leaf(p, o, k, Math.round(random() * 360), mix(mix(K.leaf, K.ink, 0.45 + random() * 0.25), K.lamp, near * 0.6));
  }
}

/** A fallen leaf, flat on the ground: a point, a stalk and one curled half. */
function leaf(p: Plane, [x, y]: V2, k: number, turn: number, colour: string): void {
  p.raw(
    `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${k.toFixed(1)} ${(k * 0.4).toFixed(1)}) rotate(${turn})">` +
      `<path d="M-1 0C-.5-.8.3-.7 1 0C.3.6-.4.7-1 0Z" fill="${colour}"/>` +
      `<path d="M-1.5.1L1 0C.3.6-.4.7-1 0Z" fill="${mix(colour, K.ink, 0.35)}"/></g>`,
  );
}

/** An iron bench with wooden slats. */
export function bench(p: Plane, c: Camera, l: RoomLight = PARK_LAMP): void {
  const { x, z, y } = BENCH,
    wood = '#a5754e';
  for (const a of [x[0] + 0.1, x[1] - 0.16]) {
    block(p, c, [a, a + 0.06], [0, 0.92], [z + 0.26, z + 0.32], '#3a4058', l);
    block(p, c, [a, a + 0.06], [0, y - 0.04], [z - 0.2, z - 0.14], '#3a4058', l);
  }
  for (const h of [0.58, 0.7, 0.82]) block(p, c, [x[0], x[1]], [h, h + 0.08], [z + 0.24, z + 0.27], wood, l);
  for (const d of [0.12, -0.02, -0.16]) block(p, c, [x[0], x[1]], [y - 0.04, y], [z + d, z + d + 0.11], wood, l);
  for (const a of [x[0] + 0.06, x[1] - 0.14])
    block(p, c, [a, a + 0.08], [0.62, 0.66], [z - 0.2, z + 0.28], '#3a4058', l);
}

/** The lamp post with its glass head. */
export function parkLamp(p: Plane, c: Camera): void {
  const [x, y, z] = PARK_LAMP.at,
    k = c.scale(x, z),
    a = c.p(x, 0, z),
    b = c.p(x, y, z);
  p.poly(
    [
      [a[0] - 0.06 * k, a[1]],
      [a[0] + 0.06 * k, a[1]],
      [b[0] + 0.03 * k, b[1]],
      [b[0] - 0.03 * k, b[1]],
    ],
    p.lin(
      [a[0] - 6, 0],
      [a[0] + 6, 0],
      [
        [0, K.ink],
        [1, '#5a4a52'],
      ],
    ),
  );
  p.poly(
    [
      [b[0] - 0.1 * k, b[1] + 0.02 * k],
      [b[0] + 0.1 * k, b[1] + 0.02 * k],
      [b[0] + 0.15 * k, b[1] - 0.26 * k],
      [b[0] - 0.15 * k, b[1] - 0.26 * k],
    ],
    '#fff0cf',
  );
  p.poly(
    [
      [b[0] - 0.2 * k, b[1] - 0.25 * k],
      [b[0] + 0.2 * k, b[1] - 0.25 * k],
      [b[0], b[1] - 0.42 * k],
    ],
    K.ink,
  );
}
