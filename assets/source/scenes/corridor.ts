// A school corridor in low sun: windows on the left lay bars of light across the floor, the pegs and the coats.
import type { Camera } from '../core/camera.ts';
import type { Plane } from '../core/plane.ts';
import { mix } from '../core/colour.ts';
import { blob } from '../core/shape.ts';
import { seeded, type V2 } from '../core/vec.ts';
import { PALETTE } from './palettes.ts';
import { beam } from './weather.ts';

const S = PALETTE.corridor;
const CORRIDOR = { left: -1.7, right: 1.7, back: 15, ceiling: 2.8, windows: [3.2, 5.7, 8.2, 10.7, 13] };

/** Walls, windows, far doors, pegs and coats. */
export function corridor(p: Plane, c: Camera): void {
  const R = CORRIDOR;
  p.rect(-80, -60, 1440, 840, S.ink);
  p.poly(
    c.quad(
      [R.left, R.ceiling, 0.8],
      [R.right, R.ceiling, 0.8],
      [R.right, R.ceiling, R.back],
      [R.left, R.ceiling, R.back],
    ),
    p.lin(c.p(0, R.ceiling, 1.4), c.p(0, R.ceiling, R.back), [
      [0, mix(S.wallCool, S.ink, 0.4)],
      [0.5, S.wallCool],
      [1, S.far],
    ]),
  );
  p.poly(
    c.quad([R.left, 0, 0.8], [R.left, 0, R.back], [R.left, R.ceiling, R.back], [R.left, R.ceiling, 0.8]),
    p.lin(c.p(R.left, 1.2, 1.4), c.p(R.left, 1.2, R.back), [
      [0, mix(S.wallCool, S.ink, 0.55)],
      [0.6, mix(S.wallCool, S.ink, 0.12)],
      [1, S.far],
    ]),
  );
  p.poly(
    c.quad([R.right, 0, 0.8], [R.right, 0, R.back], [R.right, R.ceiling, R.back], [R.right, R.ceiling, 0.8]),
    p.lin(c.p(R.right, 1.2, 1.4), c.p(R.right, 1.2, R.back), [
      [0, mix(S.wallCool, S.ink, 0.25)],
      [0.5, mix(S.wall, S.wallCool, 0.5)],
      [1, S.far],
    ]),
  );
  p.poly(
    c.quad([R.left, 0, 0.8], [R.right, 0, 0.8], [R.right, 0, R.back], [R.left, 0, R.back]),
    p.lin(c.p(0, 0, 1.5), c.p(0, 0, R.back), [
      [0, mix(S.floor, S.ink, 0.55)],
      [0.45, mix(S.floor, S.wallCool, 0.35)],
      [1, S.far],
    ]),
  );
  for (let z = 1.5; z < R.back; z += 1)
    p.poly(
      c.quad([R.left, 0.001, z], [R.right, 0.001, z], [R.right, 0.001, z + 0.015], [R.left, 0.001, z + 0.015]),
      S.ink,
      'opacity=".16"',
    );
  // far end: double doors full of light
  p.poly(
    c.quad([R.left, 0, R.back], [R.right, 0, R.back], [R.right, R.ceiling, R.back], [R.left, R.ceiling, R.back]),
    mix(S.far, S.wallCool, 0.25),
  );
  p.poly(c.quad([-0.9, 0, R.back], [0.9, 0, R.back], [0.9, 2.1, R.back], [-0.9, 2.1, R.back]), mix(S.peg, S.far, 0.3));
  for (const x of [-0.7, 0.12])
    p.poly(c.quad([x, 0.9, R.back], [x + 0.58, 0.9, R.back], [x + 0.58, 1.95, R.back], [x, 1.95, R.back]), '#fff4d8');
  pegs(p, c);
  // windows on the left
  for (const z of R.windows) {
    const q = (y0: number, y1: number, a: number, b: number, f: string, o = '') =>
      p.poly(c.quad([R.left, y0, z + a], [R.left, y0, z + b], [R.left, y1, z + b], [R.left, y1, z + a]), f, o);
    q(0.92, 2.5, -0.06, 1.66, mix(S.far, S.wallCool, 0.4));
    q(1.0, 2.42, 0, 1.6, '#fff0c6');
    q(1.0, 1.5, 0, 1.6, '#d9d6b8', 'opacity=".7"');
    q(1.0, 2.42, 0.77, 0.83, mix(S.wallCool, S.ink, 0.2));
    q(1.9, 1.95, 0, 1.6, mix(S.wallCool, S.ink, 0.2));
  }
}
/** How far down the corridor: 0 near us, 1 at the doors. */
const distance = (z: number): number => Math.max(0, Math.min(1, (z - 2) / 13));

/** A bench, a rail of small coats and bags, and a board of paintings above, down the right-hand wall. */
function pegs(p: Plane, c: Camera): void {
  const x = CORRIDOR.right - 0.02,
    random = seeded(6);
  const wall = (y0: number, y1: number, z0: number, z1: number, fill: string, extra = ''): void => {
    p.poly(c.quad([x, y0, z0], [x, y0, z1], [x, y1, z1], [x, y1, z0]), fill, extra);
  };
  wall(1.5, 2.35, 1.7, 12, mix(S.peg, S.far, 0.25));
  for (let z = 11.4; z > 1.8; z -= 0.62) {
    const tone = ['#c98a5b', '#7f9a86', '#b9a05a', '#8a6f8f', '#5f86a0'][Math.floor(random() * 5)]!;
    wall(1.6, 2.24, z, z + 0.5, mix('#f3ecdc', S.far, distance(z) * 0.6));
    wall(1.72, 1.72 + 0.2 + random() * 0.2, z + 0.08, z + 0.26 + random() * 0.16, mix(tone, S.far, distance(z) * 0.7));
    wall(1.68, 1.72, z + 0.06, z + 0.44, mix('#6f8a5f', S.far, distance(z) * 0.7));
  }
  wall(1.14, 1.2, 1.7, 12, mix(S.floor, S.ink, 0.3));
  for (let z = 11.6; z > 1.8; z -= 0.34) {
    const fade = distance(z),
      empty = random() > 0.62;
    if (empty) {
      wall(1.08, 1.14, z + 0.1, z + 0.13, S.ink, 'opacity=".5"');
      continue;
    }
    const coat = mix(
      ['#8f4f4a', '#4a6380', '#58715c', '#b08a4c', '#6b5578'][Math.floor(random() * 5)]!,
      S.far,
      fade * 0.75,
    );
    const q = (y: number, dz: number, out: number): V2 => c.p(x - out, y, z + dz);
    p.shape(
      blob(
        q(1.12, 0.1, 0.02),
        q(1.04, 0.0, 0.08),
        q(0.7, -0.04, 0.12),
        q(0.58, 0.04, 0.12),
        q(0.58, 0.18, 0.1),
        q(0.74, 0.25, 0.06),
        q(1.04, 0.2, 0.04),
      ),
      coat,
    );
    p.shape(
      blob(q(1.1, 0.06, 0.06), q(1.0, 0.0, 0.1), q(0.7, -0.03, 0.13), q(0.6, 0.03, 0.12), q(0.76, 0.05, 0.1)),
      mix(coat, S.sun, 0.35 * (1 - fade)),
    );
  }
  const bench = c.box([CORRIDOR.right - 0.36, CORRIDOR.right], [0.36, 0.41], [1.7, 12]);
  p.poly(
    bench.top,
    p.lin(c.p(1.5, 0.4, 2), c.p(1.5, 0.4, 12), [
      [0, mix(S.floor, S.sun, 0.35)],
      [1, S.far],
    ]),
  );
  p.poly(bench.left, mix(S.floor, S.ink, 0.45));
  p.poly(
    c.quad(
      [CORRIDOR.right - 0.3, 0, 1.7],
      [CORRIDOR.right - 0.3, 0, 12],
      [CORRIDOR.right - 0.3, 0.36, 12],
      [CORRIDOR.right - 0.3, 0.36, 1.7],
    ),
    S.ink,
    'opacity=".55"',
  );
}
/** Bars of sun: each window thrown on to the floor by the same low sun, and the dusty shaft between. */
export function corridorSun(p: Plane, c: Camera): void {
  const R = CORRIDOR,
    slope = 0.62,
    drift = -0.42; // sunlight falls `slope` and comes towards us `drift` per metre across
  const land = (y: number, z: number): { x: number; z: number } => ({
    x: R.left + y / slope,
    z: z + (drift * y) / slope,
  });
  const edge = R.right - 0.36;
  for (const z of R.windows)
    for (const [a, b] of [
      [0.04, 0.75],
      [0.85, 1.56],
    ] as const) {
      const near = [land(1.02, z + a), land(1.02, z + b)] as const,
        far = [land(2.4, z + a), land(2.4, z + b)] as const;
      const stop = (q: { x: number; z: number }, from: { x: number; z: number }): { x: number; z: number } => {
        const k = Math.min(1, (edge - from.x) / Math.max(0.01, q.x - from.x));
        return { x: from.x + (q.x - from.x) * k, z: from.z + (q.z - from.z) * k };
      };
      const e0 = stop(far[0], near[0]),
        e1 = stop(far[1], near[1]);
      p.poly(
        [
          c.p(near[0].x, 0.002, near[0].z),
          c.p(near[1].x, 0.002, near[1].z),
          c.p(e1.x, 0.002, e1.z),
          c.p(e0.x, 0.002, e0.z),
        ],
        S.sun,
        'opacity=".55"',
      );
      beam(
        p,
        [c.p(R.left, 2.4, z + a), c.p(R.left, 1.02, z + a), c.p(near[0].x, 0, near[0].z), c.p(e0.x, 0, e0.z)],
        c.p(R.left, 1.8, z),
        c.p(e0.x, 0, e0.z),
        '#ffe9b8',
        0.2,
      );
    }
}
