// What stands in a street and what a lit door throws on the ground.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { hull, type Shape, union } from '../core/shape.ts';
import type { V2, V3 } from '../core/vec.ts';

/** Patch of light a lamp throws through an opening onto the ground (y = 0), exact for the given lamp. */
export function groundSpill(lamp: V3, x: number, z0: number, z1: number, far: number): V3[] {
  const t = (far - lamp[0]) / (x - lamp[0]);
  return [
    [x, 0, z0],
    [x, 0, z1],
    [far, 0, lamp[2] + (z1 - lamp[2]) * t],
    [far, 0, lamp[2] + (z0 - lamp[2]) * t],
  ];
}
/** Shadow of an upright outline (u along z, height y, both metres) standing at (x, z), thrown by a lamp onto the ground. */
export function groundShadow(c: Camera, outline: V2[][], x: number, z: number, lamp: V3, limit: number): Shape {
  return union(
    ...outline.map(
      (poly) =>
        [
          poly.map(([u, y]) => {
            const t = Math.min(limit, lamp[1] / Math.max(0.05, lamp[1] - y));
            const gx = lamp[0] + (x - lamp[0]) * t,
              gz = lamp[2] + (z + u - lamp[2]) * t;
            return c.p(gx, 0, gz);
          }),
        ] as Shape,
    ),
  );
}
/** One tone for each part. */
export interface CarColours {
  body: string;
  top: string;
  glass: string;
  edge: string;
  tail?: string;
}
/** How far the sides lean in above the waist line. */
const tuck = (y: number): number => (y > 0.98 ? 1 - (y - 0.98) * 0.42 : 1);

/** A parked hatchback seen from behind and from the road side: tail, flank, glass, roof, each one tone. `side` = visible flank. */
export function car(p: Plane, c: Camera, at: { x: number; z: number; side?: 1 | -1 }, col: CarColours): void {
  const x = at.x,
    z = at.z,
    L = 4.0,
    w = 0.84,
    sd = at.side ?? -1;
  const P = (u: number, y: number, v: number): V2 => c.p(x + u * w, y, z + v * L);
  const flank: [number, number][] = [
    [0.0, 0.34],
    [-0.01, 0.62],
    [0.015, 0.86],
    [0.06, 0.97],
    [0.17, 1.4],
    [0.24, 1.47],
    [0.52, 1.45],
    [0.7, 1.0],
    [0.95, 0.86],
    [1, 0.6],
    [0.99, 0.32],
  ];
  const near = flank.map(([v, y]) => P(sd * tuck(y), y, v)),
    farSide = flank.map(([v, y]) => P(-sd * tuck(y), y, v));
  const k = c.scale(x, z + L * 0.5);
  p.ellipse(P(0, 0.02, 0.5), w * 1.25 * k, 0.16 * k, '#03060d', 'opacity=".7"');
  p.shape(hull([...near, ...farSide]), col.body);
  // roof and bonnet catch the sky
  const strip = (i: number, j: number, f: string, o = '') =>
    p.poly(
      [
        P(-tuck(flank[i]![1]), flank[i]![1], flank[i]![0]),
        P(tuck(flank[i]![1]), flank[i]![1], flank[i]![0]),
        P(tuck(flank[j]![1]), flank[j]![1], flank[j]![0]),
        P(-tuck(flank[j]![1]), flank[j]![1], flank[j]![0]),
      ],
      f,
      o,
    );
  strip(5, 6, col.top);
  strip(7, 8, col.top);
  p.poly(near, mix(col.body, '#000000', 0.22));
  // glass: rear window, side windows
  p.poly(
    [P(-0.86 * tuck(1.38), 1.38, 0.165), P(0.86 * tuck(1.38), 1.38, 0.165), P(0.9, 1.02, 0.07), P(-0.9, 1.02, 0.07)],
    col.glass,
  );
  p.poly(
    [
      P(sd * 1.0 * tuck(1.02), 1.02, 0.12),
      P(sd * tuck(1.38), 1.38, 0.2),
      P(sd * tuck(1.39), 1.39, 0.5),
      P(sd * tuck(1.02), 1.02, 0.66),
    ],
    mix(col.glass, '#000000', 0.15),
  );
  p.poly(
    [P(sd * 1.005, 1.0, 0.36), P(sd * 0.85, 1.4, 0.36), P(sd * 0.85, 1.4, 0.385), P(sd * 1.005, 1.0, 0.385)],
    col.body,
  );
  // lines of light along the edges
  p.line([P(sd, 0.99, 0.05), P(sd, 1.0, 0.7), P(sd, 0.88, 0.95)], col.edge, Math.max(0.7, 0.022 * k), 'opacity=".7"');
  p.line(
    [P(sd * tuck(1.47), 1.47, 0.24), P(sd * tuck(1.45), 1.45, 0.52)],
    col.edge,
    Math.max(0.7, 0.02 * k),
    'opacity=".8"',
  );
  p.line(
    [P(-0.86 * tuck(1.47), 1.475, 0.23), P(0.86 * tuck(1.47), 1.475, 0.23)],
    col.edge,
    Math.max(0.7, 0.022 * k),
    'opacity=".8"',
  );
  // tail: lamps, plate, bumper
  for (const u of [-0.8, 0.8])
    p.poly(
      [P(u - 0.14, 0.92, 0), P(u + 0.14, 0.92, 0), P(u + 0.12, 0.7, -0.01), P(u - 0.12, 0.7, -0.01)],
      col.tail ?? '#6b2a2c',
    );
  p.poly(
    [P(-0.3, 0.66, -0.01), P(0.3, 0.66, -0.01), P(0.3, 0.54, -0.01), P(-0.3, 0.54, -0.01)],
    '#8a8450',
    'opacity=".55"',
  );
  p.poly([P(-1, 0.46, -0.005), P(1, 0.46, -0.005), P(0.98, 0.32, 0), P(-0.98, 0.32, 0)], '#04070d', 'opacity=".75"');
  for (const v of [0.19, 0.8]) {
    const q = P(sd * 1.01, 0.31, v),
      kk = c.scale(x + sd * w, z + v * L),
      thin = Math.abs(P(sd, 0.3, v + 0.07)[0] - P(sd, 0.3, v - 0.07)[0]) / 2;
    p.ellipse(q, Math.max(1.5, thin), 0.31 * kk, '#04060b');
    p.ellipse(q, Math.max(0.8, thin * 0.55), 0.17 * kk, mix(col.body, col.edge, 0.35));
  }
}
/** A wire hung from `a` to `b`, in frame units: its curve's handle is `sag` below the straight middle, so the wire is half that. */
export function wire(
  p: Plane,
  a: Readonly<V2>,
  b: Readonly<V2>,
  sag: number,
  colour: string,
  width: number,
  opacity?: string,
): void {
  p.raw(
    `<path d="M${a[0]} ${a[1]}Q${(a[0] + b[0]) / 2} ${(a[1] + b[1]) / 2 + sag} ${b[0]} ${b[1]}" fill="none" stroke="${colour}" stroke-width="${width}"${opacity ? ` opacity="${opacity}"` : ''}/>`,
  );
}
/** A concrete lamp post with its lantern; returns lantern position on screen. */
export function lampPost(p: Plane, c: Camera, x: number, z: number, reach: number, colour: string, height = 5.6): V2 {
  const k = c.scale(x, z),
    a = c.p(x, 0, z),
    b = c.p(x, height, z),
    e = c.p(x + reach, height + 0.16, z);
  p.poly(
    [
      [a[0] - 0.085 * k, a[1]],
      [a[0] + 0.085 * k, a[1]],
      [b[0] + 0.045 * k, b[1]],
      [b[0] - 0.045 * k, b[1]],
    ],
    colour,
  );
  p.poly(
    [
      [b[0] - 0.03 * k, b[1] - 0.02 * k],
      [b[0] + 0.02 * k, b[1] + 0.06 * k],
      [e[0], e[1] + 0.05 * k],
      [e[0], e[1] - 0.02 * k],
    ],
    colour,
  );
  p.poly(
    [
      [e[0] - 0.06 * k, e[1] - 0.05 * k],
      [e[0] + Math.sign(reach) * 0.5 * k, e[1] - 0.06 * k],
      [e[0] + Math.sign(reach) * 0.46 * k, e[1] + 0.07 * k],
      [e[0] - 0.04 * k, e[1] + 0.07 * k],
    ],
    colour,
  );
  return [e[0] + Math.sign(reach) * 0.24 * k, e[1] + 0.08 * k];
}
