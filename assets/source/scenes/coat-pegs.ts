// A rail of small coats and bags down the right-hand wall of a school corridor, paintings above, a bench with shoes below.
import type { Camera } from '../core/camera.ts';
import { darken, mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { blob } from '../core/shape.ts';
import { seeded, type V2 } from '../core/vec.ts';
import { PALETTE } from './palettes.ts';

const S = PALETTE.corridor;
const CLOTH = ['#8f4f4a', '#4a6380', '#58715c', '#b08a4c', '#6b5578', '#3f5a63'];

/** Where on the wall: `x` metres across, from `near` to `far` along the corridor. */
export interface PegWall {
  x: number;
  near: number;
  far: number;
}
/** How far down the corridor: 0 near us, 1 at the doors. */
const fade = (z: number): number => Math.max(0, Math.min(1, (z - 2) / 13));

/** Everything on the wall, from its far end towards us. */
export function coatPegs(p: Plane, c: Camera, w: PegWall): void {
  const on = (y: number, z: number, out = 0): V2 => c.p(w.x - out, y, z);
  const wall = (y0: number, y1: number, z0: number, z1: number, fill: string, extra = '', out = 0): void => {
    p.poly([on(y0, z0, out), on(y0, z1, out), on(y1, z1, out), on(y1, z0, out)], fill, extra);
  };
  wall(1.46, 2.32, w.near, w.far, mix(S.peg, S.ink, 0.22));
  wall(2.32, 2.36, w.near, w.far, mix(S.floor, S.ink, 0.3));
  paintings(p, on, wall, w);
  wall(1.12, 1.22, w.near, w.far, mix(S.floor, S.ink, 0.42));
  wall(1.2, 1.22, w.near, w.far, S.sun, 'opacity=".35"');
  const random = seeded(6);
  let n = 0;
  for (let z = w.far - 0.3; z > w.near + 0.1; z -= 0.42, n++) {
    wall(1.13, 1.16, z - 0.012, z + 0.012, S.ink, '', 0.07);
    wall(1.225, 1.3, z - 0.05, z + 0.05, mix('#f3ecdc', S.wallCool, fade(z) * 0.6), 'opacity=".85"');
    if (n % 5 === 3) continue;
    const cloth = mix(CLOTH[(n * 5 + 1) % CLOTH.length]!, S.wallCool, 0.1 + fade(z) * 0.55);
    if (n % 7 === 2) bag(p, on, z, cloth);
    else coat(p, on, z, cloth, 0.5 + random() * 0.14);
  }
  bench(p, c, w);
}

/** A child's coat by its loop, front to the corridor: hood, shoulders, two sleeves, a zip; the windows light its near side. */
function coat(p: Plane, on: (y: number, z: number, out?: number) => V2, z: number, cloth: string, long: number): void {
  const hem = 1.1 - long,
    lit = mix(cloth, S.sun, 0.3),
    dark = darken(cloth, 0.38),
    thin = Math.max(0.8, Math.abs(on(1, z)[1] - on(1.01, z)[1]));
  // it hangs a little turned towards us: its far side stands out from the wall
  const at = (y: number, dz: number): V2 => on(y, z + dz, 0.12 + dz * 0.42);
  const cut = (fill: string, ...points: [number, number][]): void => {
    p.poly(
      points.map(([y, dz]) => at(y, dz)),
      fill,
    );
  };
  cut(mix(cloth, S.sun, 0.42), [1.0, 0.14], [0.93, 0.22], [hem + 0.14, 0.28], [hem + 0.13, 0.19], [0.86, 0.14]);
  cut(
    cloth,
    [1.05, -0.06],
    [1.05, 0.06],
    [1.0, 0.16],
    [0.88, 0.17],
    [hem, 0.2],
    [hem - 0.012, 0],
    [hem, -0.2],
    [0.88, -0.17],
    [1.0, -0.16],
  );
  cut(lit, [1.03, 0], [1.0, 0.16], [0.88, 0.17], [hem, 0.2], [hem - 0.012, 0]);
  cut(darken(cloth, 0.16), [1.0, -0.14], [0.94, -0.22], [hem + 0.13, -0.29], [hem + 0.12, -0.2], [0.86, -0.14]);
  cut(dark, [hem + 0.17, -0.285], [hem + 0.13, -0.29], [hem + 0.12, -0.2], [hem + 0.16, -0.195]);
  p.line([at(0.93, -0.01), at(hem, -0.01)], dark, thin);
  p.line([at(0.9, -0.15), at(hem + 0.14, -0.19)], dark, thin);
  // the hood, fallen open, and its dark inside
  const hood = (w: number, y0: number, y1: number, fill: string): void => {
    p.shape(
      blob(
        at(y1, 0),
        at((y0 + y1) / 2 + 0.03, -w),
        at(y0 + 0.03, -w * 0.8),
        at(y0, 0),
        at(y0 + 0.03, w * 0.8),
        at((y0 + y1) / 2 + 0.03, w),
      ),
      fill,
    );
  };
  hood(0.14, 0.9, 1.12, darken(cloth, 0.14));
  hood(0.085, 0.94, 1.08, darken(cloth, 0.55));
  p.line([at(1.17, 0), at(1.08, 0)], dark, thin);
}
/** A gym bag on its string. */
function bag(p: Plane, on: (y: number, z: number, out?: number) => V2, z: number, cloth: string): void {
  const thin = Math.max(0.8, Math.abs(on(1, z)[1] - on(1.012, z)[1]));
  p.line([on(1.14, z, 0.07), on(0.92, z - 0.04, 0.08)], mix(cloth, '#ffffff', 0.4), thin);
  p.line([on(1.14, z, 0.07), on(0.92, z + 0.05, 0.06)], mix(cloth, '#ffffff', 0.4), thin);
  p.shape(
    blob(
      on(0.94, z, 0.07),
      on(0.88, z - 0.1, 0.1),
      on(0.66, z - 0.11, 0.12),
      on(0.6, z, 0.1),
      on(0.66, z + 0.1, 0.06),
      on(0.88, z + 0.09, 0.05),
    ),
    darken(cloth, 0.1),
  );
  p.shape(
    blob(on(0.9, z - 0.03, 0.1), on(0.85, z - 0.1, 0.12), on(0.68, z - 0.1, 0.13), on(0.64, z - 0.04, 0.12)),
    mix(cloth, S.sun, 0.4),
  );
}
/** What sevens and eights paint: a hill and a sun, a house, a tree, one wolf. */
function paintings(
  p: Plane,
  on: (y: number, z: number, out?: number) => V2,
  wall: (y0: number, y1: number, z0: number, z1: number, fill: string) => void,
  w: PegWall,
): void {
  const random = seeded(14);
  let n = 0;
  for (let z = w.far - 0.7; z > w.near; z -= 0.6, n++) {
    const dim = (colour: string): string => mix(mix(colour, S.wallCool, 0.18), S.wallCool, fade(z) * 0.6),
      y = 1.6 + random() * 0.06,
      high = 0.58;
    wall(y, y + high, z, z + 0.48, dim('#e9dfc8'));
    const at = (u: number, v: number): V2 => on(y + 0.03 + v * (high - 0.06), z + 0.03 + u * 0.42);
    const shape = (colour: string, ...pts: [number, number][]): void => {
      p.poly(
        pts.map(([u, v]) => at(u, v)),
        dim(colour),
      );
    };
    shape(['#9fb9c9', '#b9c9a8', '#c9b9d0'][n % 3]!, [0, 0], [1, 0], [1, 1], [0, 1]);
    if (n % 4 === 0) {
      shape('#6f8a5f', [0, 0], [1, 0], [1, 0.3], [0.6, 0.44], [0, 0.26]);
      shape('#e0b050', [0.64, 0.7], [0.8, 0.64], [0.92, 0.76], [0.86, 0.92], [0.7, 0.92], [0.6, 0.82]);
    } else if (n % 4 === 1) {
      shape('#7f8f6a', [0, 0], [1, 0], [1, 0.2], [0, 0.2]);
      shape('#a8624e', [0.26, 0.16], [0.74, 0.16], [0.74, 0.55], [0.26, 0.55]);
      shape('#5b4a5e', [0.18, 0.55], [0.82, 0.55], [0.5, 0.84]);
    } else if (n % 4 === 2) {
      shape('#5d6f8f', [0, 0], [1, 0], [1, 0.5], [0, 0.42]);
      shape('#8a5f3f', [0.45, 0.1], [0.55, 0.1], [0.55, 0.5], [0.45, 0.5]);
      shape('#5f8a63', [0.22, 0.46], [0.78, 0.46], [0.84, 0.72], [0.5, 0.94], [0.16, 0.72]);
    } else {
      shape(
        '#6a5f74',
        [0.12, 0.12],
        [0.26, 0.12],
        [0.3, 0.34],
        [0.62, 0.34],
        [0.66, 0.12],
        [0.8, 0.12],
        [0.8, 0.5],
        [0.94, 0.62],
        [0.9, 0.82],
        [0.78, 0.68],
        [0.66, 0.74],
        [0.62, 0.56],
        [0.2, 0.56],
        [0.04, 0.72],
      );
      shape('#d9c27a', [0.1, 0.8], [0.2, 0.76], [0.26, 0.86], [0.18, 0.94]);
    }
  }
}
/** A slatted bench, shoes under it. */
function bench(p: Plane, c: Camera, w: PegWall): void {
  const random = seeded(3);
  for (let z = w.far; z > w.near; z -= 0.34) {
    if (random() < 0.4) continue;
    pairOfShoes(
      p,
      c,
      w.x - 0.1 - random() * 0.08,
      z,
      mix(['#3a3540', '#6b4a3c', '#44506b', '#7a4a4a'][Math.floor(random() * 4)]!, S.wallCool, fade(z) * 0.6),
    );
  }
  const top = c.box([w.x - 0.34, w.x], [0.36, 0.41], [w.near, w.far]);
  p.poly(
    top.top,
    p.lin(c.p(w.x - 0.2, 0.4, w.near), c.p(w.x - 0.2, 0.4, w.far), [
      [0, mix(S.floor, S.ink, 0.2)],
      [1, mix(S.wallCool, S.floor, 0.3)],
    ]),
  );
  p.poly(top.left, mix(S.floor, S.ink, 0.5));
  for (let z = w.near + 0.3; z < w.far; z += 1.4)
    p.poly(c.box([w.x - 0.32, w.x - 0.26], [0, 0.36], [z, z + 0.06]).left, mix(S.ink, S.floor, 0.3));
}
/** Two small shoes side by side, toes to the corridor: from here we see the side of one and the top of the other. */
function pairOfShoes(p: Plane, c: Camera, x: number, z: number, leather: string): void {
  for (const at of [z + 0.12, z]) {
    const S2 = (out: number, y: number): V2 => c.p(x - out, y, at),
      thin = 0.012 * c.scale(x, at);
    p.poly([S2(0.205, 0), S2(0, 0), S2(0, 0.025), S2(0.21, 0.025)], darken(leather, 0.55));
    p.shape(
      blob(
        S2(0.002, 0.02),
        S2(-0.002, 0.1),
        S2(0.05, 0.112),
        S2(0.095, 0.09),
        S2(0.15, 0.066),
        S2(0.198, 0.056),
        S2(0.208, 0.02),
      ),
      leather,
    );
    p.shape(
      blob(S2(0.12, 0.074), S2(0.16, 0.063), S2(0.2, 0.05), S2(0.205, 0.026), S2(0.15, 0.034)),
      mix(leather, S.sun, 0.32),
    );
    p.line(
      [S2(0.004, 0.1), S2(0.05, 0.108), S2(0.08, 0.096)],
      darken(leather, 0.65),
      thin * 1.6,
      'stroke-linecap="round"',
    );
    p.line([S2(0.1, 0.074), S2(0.118, 0.04)], darken(leather, 0.4), thin);
  }
}
