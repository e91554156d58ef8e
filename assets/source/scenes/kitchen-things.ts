// Kettle and jars on the worktop, the fridge with a child's drawing: everything put away.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { circlePts, hull } from '../core/shape.ts';
import type { V2 } from '../core/vec.ts';
import { KITCHEN } from './kitchen-plan.ts';
import { PALETTE } from './palettes.ts';

const K = PALETTE.kitchen;

/** Jars in order of height, and the kettle with its small blue ring. */
export function worktopThings(p: Plane, c: Camera): void {
  const R = KITCHEN,
    zb = R.back;
  // things on the worktop: jars, board, tap, kettle with its small blue ring
  const Z = zb - 0.28;
  const box = (x0: number, x1: number, h: number, f: string) => {
    const b = c.box([x0, x1], [R.counter, R.counter + h], [Z - 0.1, Z + 0.1]);
    p.poly(b.front, f);
    p.poly(b.top, mix(f, K.glow, 0.3));
  };
  box(-2.4, -2.24, 0.3, '#3a2c20');
  box(-2.2, -2.04, 0.24, '#4a3524');
  box(-2.0, -1.86, 0.19, '#573f2a');
  const kt = (x: number, y: number): V2 => c.p(x, R.counter + y, Z - 0.06);
  p.shape(
    hull([kt(-1.36, 0.03), kt(-1.08, 0.03), kt(-1.11, 0.27), kt(-1.33, 0.27)].flatMap((q) => circlePts(q, 3))),
    '#2a3338',
  );
  p.shape(hull([kt(-1.3, 0.3), kt(-1.14, 0.3), kt(-1.22, 0.33)].flatMap((q) => circlePts(q, 2.5))), '#1b2226');
  p.raw(
    `<path d="M${kt(-1.1, 0.25).join(' ')}Q${kt(-0.94, 0.28).join(' ')} ${kt(-0.99, 0.07).join(' ')}" fill="none" stroke="#1b2226" stroke-width="6"/>`,
  );
  p.poly([kt(-1.34, 0.22), kt(-1.43, 0.28), kt(-1.35, 0.27)], '#2a3338');
  p.poly([kt(-1.37, 0), kt(-1.07, 0), kt(-1.07, 0.03), kt(-1.37, 0.03)], '#14181b');
  p.poly([kt(-1.36, 0.03), kt(-1.08, 0.03), kt(-1.08, 0.045), kt(-1.36, 0.045)], '#7fd3ff');
  p.poly([kt(-1.31, 0.06), kt(-1.27, 0.06), kt(-1.28, 0.26), kt(-1.31, 0.26)], '#ffe2ae', 'opacity=".75"');
}

/** The fridge, a child's drawing and a school letter on its door. */
export function fridge(p: Plane, c: Camera): void {
  const zb = KITCHEN.back;
  // fridge with a child's drawing and a school letter
  const fr = c.box([1.92, 2.62], [0, 1.72], [zb - 0.64, zb]);
  p.poly(fr.front, mix(K.unit, '#9fb4b0', 0.16));
  p.poly(fr.left, mix(K.unit, '#b9b08a', 0.16));
  p.poly(fr.top, mix(K.unit, '#9fb4b0', 0.3));
  const Fz = zb - 0.641,
    pin = (x: number, y: number, w: number, h: number, f: string, rot = 0) => {
      const q = c.p(x, y, Fz),
        k = c.scale(x, Fz);
      p.raw(
        `<rect x="${q[0].toFixed(1)}" y="${q[1].toFixed(1)}" width="${(w * k).toFixed(1)}" height="${(h * k).toFixed(1)}" fill="${f}" transform="rotate(${rot} ${q[0].toFixed(1)} ${q[1].toFixed(1)})"/>`,
      );
    };
  pin(2.04, 1.52, 0.24, 0.19, '#a9b3a2', -3);
  pin(2.34, 1.5, 0.16, 0.22, '#8f9a96', 2);
  const d = c.p(2.1, 1.46, Fz);
  p.raw(
    `<g transform="rotate(-3 ${d[0]} ${d[1]})" stroke-width="1.6" fill="none"><path d="M${d[0] - 2} ${d[1] + 17}h34" stroke="#4e6a58"/><path d="M${d[0] + 8} ${d[1] + 16}v-10l9 -7l9 7v10" stroke="#8f4a3c"/><circle cx="${d[0] + 30}" cy="${d[1] - 2}" r="3" stroke="#b98b3f"/></g>`,
  );
  p.poly(c.quad([1.92, 1.16, Fz], [2.62, 1.16, Fz], [2.62, 1.175, Fz], [1.92, 1.175, Fz]), '#000', 'opacity=".35"');
}

type V = (x: number, y: number, z?: number) => V2;

/** The way to the hall: a warm dim strip of wallpaper and the foot of the stairs. */
export function hallDoorway(p: Plane, c: Camera): void {
  const [x0, x1] = KITCHEN.door,
    zb = KITCHEN.back,
    B: V = (x, y, z = zb) => c.p(x, y, z);
  const frame = mix(K.top, K.tile, 0.3);
  p.poly([B(x0 - 0.08, 0), B(x1 + 0.08, 0), B(x1 + 0.08, 2.12), B(x0 - 0.08, 2.12)], frame);
  const hole = [B(x0, 0), B(x1, 0), B(x1, 2.04), B(x0, 2.04)];
  p.clip([hole], (q) => {
    q.poly(
      hole,
      q.lin(B(x0, 1), B(x1, 1), [
        [0, '#7a4b32'],
        [0.5, '#a86a40'],
        [1, '#5a3527'],
      ]),
    );
    q.poly([B(-0.9, 0, zb + 2.4), B(0.9, 0, zb + 2.4), B(0.6, 0, zb), B(-0.6, 0, zb)], '#4f2a24');
    q.poly(
      [B(x0, 0.95, zb + 1.2), B(x1, 0.95, zb + 1.2), B(x1, 1.0, zb + 1.2), B(x0, 1.0, zb + 1.2)],
      '#e2b07a',
      'opacity=".4"',
    );
    q.poly(
      [B(0.3, 0, zb + 0.6), B(0.9, 0, zb + 0.6), B(0.9, 2.2, zb + 0.6), B(0.3, 2.2, zb + 0.6)],
      '#3a2019',
      'opacity=".55"',
    );
  });
  p.line([B(x0, 0), B(x0, 2.04)], '#ffcf94', 2, 'opacity=".5"');
}
