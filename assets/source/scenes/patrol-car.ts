// A parked response car seen from its front and road side. Generic: no force, no badge, no number.
import type { Camera } from '../core/camera.ts';
import { darken, mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { hull } from '../core/shape.ts';
import type { V2 } from '../core/vec.ts';

/** Body in the light there is, glass, what catches the sky, and the dark of tyres and grille. */
export interface PatrolColours {
  body: string;
  glass: string;
  edge: string;
  dark: string;
}
/** Metres: half width and length. */
const SIZE = { half: 0.88, long: 4.4 };
/** Side view from the nose back: share of the length, height. */
const FLANK: [number, number][] = [
  [0.0, 0.3],
  [-0.005, 0.62],
  [0.03, 0.84],
  [0.26, 0.99],
  [0.4, 1.44],
  [0.55, 1.49],
  [0.9, 1.46],
  [0.985, 1.02],
  [1.0, 0.6],
  [0.99, 0.3],
];
const lean = (y: number): number => (y > 0.99 ? 1 - (y - 0.99) * 0.4 : 1);

/** Draws it with its nose towards us at `z`; returns the middle of its light bar, on screen. */
export function patrolCar(p: Plane, c: Camera, x: number, z: number, col: PatrolColours): V2 {
  const P = (u: number, y: number, v: number): V2 => c.p(x + u * SIZE.half * lean(y), y, z + v * SIZE.long);
  const k = c.scale(x, z);
  p.ellipse(P(0, 0.02, 0.45), SIZE.half * 1.35 * c.scale(x, z + 2), 0.18 * k, '#03060d', 'opacity=".75"');
  const road = FLANK.map(([v, y]) => P(-1, y, v)),
    kerb = FLANK.map(([v, y]) => P(1, y, v));
  p.shape(hull([...road, ...kerb]), col.body);
  const across = (i: number, j: number, fill: string, inset = 1, extra = ''): void => {
    const [a, b] = [FLANK[i]!, FLANK[j]!];
    p.poly([P(-inset, a[1], a[0]), P(inset, a[1], a[0]), P(inset, b[1], b[0]), P(-inset, b[1], b[0])], fill, extra);
  };
  across(2, 3, mix(col.body, col.edge, 0.22));
  across(3, 4, col.glass, 0.93);
  across(4, 5, mix(col.body, col.edge, 0.3));
  if (c.spec.eye[0] < x - SIZE.half) roadSide(p, c, x, z, col, P);
  // nose: lamps, grille, bumper
  for (const u of [-0.72, 0.72])
    p.poly(
      [P(u - 0.2, 0.78, 0), P(u + 0.2, 0.78, 0), P(u + 0.18, 0.64, -0.004), P(u - 0.18, 0.64, -0.004)],
      mix(col.edge, '#ffffff', 0.12),
    );
  p.poly([P(-0.45, 0.74, -0.002), P(0.45, 0.74, -0.002), P(0.42, 0.58, -0.005), P(-0.42, 0.58, -0.005)], col.dark);
  p.poly([P(-0.98, 0.46, 0), P(0.98, 0.46, 0), P(0.96, 0.3, 0), P(-0.96, 0.3, 0)], col.dark, 'opacity=".8"');
  p.line([P(-0.95, 0.985, 0.26), P(0.95, 0.985, 0.26)], col.edge, Math.max(0.7, 0.016 * k), 'opacity=".6"');
  // the light bar
  const bar = c.box([x - 0.55, x + 0.55], [1.5, 1.62], [z + 0.5 * SIZE.long, z + 0.57 * SIZE.long]);
  p.shape(bar.hull, '#16305e');
  p.poly(bar.front, '#23478a');
  return c.p(x, 1.56, z + 0.52 * SIZE.long);
}

/** What is seen only from the road side of it: flank, side glass, markings, wheels. */
function roadSide(
  p: Plane,
  c: Camera,
  x: number,
  z: number,
  col: PatrolColours,
  P: (u: number, y: number, v: number) => V2,
): void {
  const k = c.scale(x, z);
  p.poly(
    FLANK.map(([v, y]) => P(-1, y, v)),
    darken(col.body, 0.3),
  );
  // side glass, and a plain two-tone band along the doors
  p.poly(
    [P(-1.005, 1.02, 0.31), P(-1.005, 1.4, 0.42), P(-1.005, 1.42, 0.86), P(-1.005, 1.02, 0.95)],
    darken(col.glass, 0.2),
  );
  for (const v of [0.56, 0.77])
    p.poly(
      [P(-1.01, 1.0, v), P(-1.01, 1.43, v - 0.005), P(-1.01, 1.43, v + 0.02), P(-1.01, 1.0, v + 0.025)],
      darken(col.body, 0.3),
    );
  for (let i = 0; i < 12; i++)
    p.poly(
      [
        P(-1.01, 0.66, 0.06 + i * 0.075),
        P(-1.01, 0.66, 0.06 + (i + 1) * 0.075),
        P(-1.01, 0.86, 0.06 + (i + 1) * 0.075),
        P(-1.01, 0.86, 0.06 + i * 0.075),
      ],
      i % 2 ? mix(col.body, '#b7bf6a', 0.32) : mix(col.body, '#1c3468', 0.6),
      'opacity=".8"',
    );
  p.line([P(-1, 0.99, 0.26), P(-1, 1.02, 0.95)], col.edge, Math.max(0.8, 0.02 * k), 'opacity=".7"');
  p.line([P(-1, 1.44, 0.4), P(-1, 1.49, 0.55), P(-1, 1.46, 0.9)], col.edge, Math.max(0.8, 0.022 * k), 'opacity=".85"');
  for (const v of [0.17, 0.8]) {
    const q = P(-1.01, 0.32, v),
      tall = 0.33 * c.scale(x, z + v * SIZE.long),
      thin = Math.max(1.5, Math.abs(P(-1, 0.3, v + 0.075)[0] - P(-1, 0.3, v - 0.075)[0]) / 2);
    p.ellipse(q, thin, tall, col.dark);
    p.ellipse(q, thin * 0.58, tall * 0.58, mix(col.body, col.edge, 0.25));
  }
}
