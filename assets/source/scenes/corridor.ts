// A school corridor in low sun: windows on the left lay bars of light across the floor, the pegs and the coats.
import type { Camera } from '../core/camera.ts';
import type { Plane } from '../core/plane.ts';
import { mix } from '../core/colour.ts';
import { coatPegs } from './coat-pegs.ts';
import { PALETTE } from './palettes.ts';
import { beam } from './weather.ts';

const S = PALETTE.corridor;
const CORRIDOR = { left: -1.7, right: 1.7, back: 15, ceiling: 2.8, windows: [3.2, 5.7, 8.2, 10.7, 13] };

/** Walls, windows, far doors, pegs and coats. */
export function corridor(p: Plane, c: Camera): void {
  const R = CORRIDOR,
    near = 0.8;
  const along = (x: number, y: number, stops: [string, string, string]): string =>
    p.lin(c.p(x, y, 1.4), c.p(x, y, R.back), [
      [0, stops[0]],
      [0.55, stops[1]],
      [1, stops[2]],
    ]);
  p.rect(-80, -60, 1440, 840, S.ink);
  p.poly(
    c.quad(
      [R.left, R.ceiling, near],
      [R.right, R.ceiling, near],
      [R.right, R.ceiling, R.back],
      [R.left, R.ceiling, R.back],
    ),
    along(0, R.ceiling, [mix(S.wallCool, S.ink, 0.62), mix(S.wallCool, S.ink, 0.34), mix(S.wallCool, S.far, 0.3)]),
  );
  for (let z = 2.4; z < R.back; z += 2.5)
    p.poly(
      c.quad(
        [-0.5, R.ceiling - 0.01, z],
        [0.5, R.ceiling - 0.01, z],
        [0.5, R.ceiling - 0.01, z + 1.1],
        [-0.5, R.ceiling - 0.01, z + 1.1],
      ),
      S.far,
      'opacity=".12"',
    );
  p.poly(
    c.quad([R.left, 0, near], [R.left, 0, R.back], [R.left, R.ceiling, R.back], [R.left, R.ceiling, near]),
    along(R.left, 1.2, [mix(S.wallCool, S.ink, 0.74), mix(S.wallCool, S.ink, 0.44), mix(S.wallCool, S.far, 0.2)]),
  );
  p.poly(
    c.quad([R.right, 0, near], [R.right, 0, R.back], [R.right, R.ceiling, R.back], [R.right, R.ceiling, near]),
    along(R.right, 1.2, [mix(S.wallCool, S.ink, 0.4), mix(S.wall, S.ink, 0.26), mix(S.wall, S.far, 0.4)]),
  );
  p.poly(
    c.quad([R.left, 0, near], [R.right, 0, near], [R.right, 0, R.back], [R.left, 0, R.back]),
    along(0, 0, [mix(S.floor, S.ink, 0.68), mix(S.floor, S.ink, 0.36), mix(S.floor, S.far, 0.55)]),
  );
  for (let z = 1.5; z < R.back; z += 1)
    p.poly(
      c.quad([R.left, 0.001, z], [R.right, 0.001, z], [R.right, 0.001, z + 0.015], [R.left, 0.001, z + 0.015]),
      S.ink,
      'opacity=".2"',
    );
  // skirting and a painted dado keep the walls from being paper
  for (const x of [R.left, R.right]) {
    p.poly(c.quad([x, 0, near], [x, 0, R.back], [x, 0.12, R.back], [x, 0.12, near]), S.ink, 'opacity=".45"');
    p.poly(c.quad([x, 0.12, near], [x, 0.12, R.back], [x, 0.9, R.back], [x, 0.9, near]), S.peg, 'opacity=".3"');
  }
  farDoors(p, c);
  coatPegs(p, c, { x: R.right - 0.02, near: 1.7, far: 12.4 });
  for (const z of R.windows) {
    const q = (y0: number, y1: number, a: number, b: number, f: string, o = ''): void => {
      p.poly(c.quad([R.left, y0, z + a], [R.left, y0, z + b], [R.left, y1, z + b], [R.left, y1, z + a]), f, o);
    };
    q(0.92, 2.5, -0.06, 1.66, mix(S.wallCool, S.ink, 0.15));
    q(1.0, 2.42, 0, 1.6, '#fff0c6');
    q(1.0, 1.5, 0, 1.6, '#cfcfae', 'opacity=".75"');
    q(1.0, 1.22, 0.2, 0.9, '#8fa08a', 'opacity=".6"');
    q(1.0, 2.42, 0.77, 0.83, mix(S.wallCool, S.ink, 0.4));
    q(1.9, 1.95, 0, 1.6, mix(S.wallCool, S.ink, 0.4));
    q(0.88, 0.94, -0.1, 1.7, mix(S.wallCool, S.sun, 0.4));
    // the radiator under it
    q(0.2, 0.78, 0.1, 1.5, mix(S.wallCool, S.ink, 0.36));
    for (let u = 0.16; u < 1.46; u += 0.14) q(0.22, 0.76, u, u + 0.04, S.ink, 'opacity=".22"');
  }
}
/** Double doors full of light: the way out is where the light is. */
function farDoors(p: Plane, c: Camera): void {
  const R = CORRIDOR;
  p.poly(
    c.quad([R.left, 0, R.back], [R.right, 0, R.back], [R.right, R.ceiling, R.back], [R.left, R.ceiling, R.back]),
    mix(S.wallCool, S.far, 0.3),
  );
  p.poly(c.quad([-0.9, 0, R.back], [0.9, 0, R.back], [0.9, 2.1, R.back], [-0.9, 2.1, R.back]), mix(S.peg, S.far, 0.15));
  for (const x of [-0.7, 0.12])
    p.poly(c.quad([x, 0.9, R.back], [x + 0.58, 0.9, R.back], [x + 0.58, 1.95, R.back], [x, 1.95, R.back]), '#fff4d8');
  p.poly(
    c.quad([-0.02, 0, R.back], [0.02, 0, R.back], [0.02, 2.1, R.back], [-0.02, 2.1, R.back]),
    mix(S.peg, S.ink, 0.4),
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
        '#ffd690',
        'fill-opacity=".6"',
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
