// What an ending is told with: a few things left in a place, seen square on, and the light that finds them.
import { darken, mix } from '../core/colour.ts';
import type { Place } from '../core/place.ts';
import { Plane, type PlaneData } from '../core/plane.ts';
import { blob } from '../core/shape.ts';
import type { V2 } from '../core/vec.ts';
import { PALETTE } from './palettes.ts';

const E = PALETTE.ending;

/** A still life as a place: nobody in it, its subject inside the phone's window. */
export const stillLife = (planes: PlaneData[], more: Partial<Place> = {}): Place => ({
  background: E.ink,
  landscape: [190, 90, 900, 450],
  portrait: [376, 60, 528, 563],
  rain: null,
  planes,
  ...more,
});

/** One drawn plane, by name and depth. */
export function layer(
  name: string,
  depth: number,
  draw: (p: Plane) => void,
  blend: PlaneData['blend'] = 'normal',
): PlaneData {
  const p = new Plane(name, depth, blend);
  draw(p);
  return p.data();
}

/** The light of one window lying on a flat surface: its outline, cut into panes by `bars` across and down. */
export function windowPatch(
  p: Plane,
  [a, b, c, d]: [V2, V2, V2, V2],
  colour: string,
  strength: number,
  bars: [number, number] = [2, 2],
  gap = 0.05,
): void {
  const at = (u: number, v: number): V2 => [
    (a[0] * (1 - u) + b[0] * u) * (1 - v) + (d[0] * (1 - u) + c[0] * u) * v,
    (a[1] * (1 - u) + b[1] * u) * (1 - v) + (d[1] * (1 - u) + c[1] * u) * v,
  ];
  for (let i = 0; i < bars[0]; i++)
    for (let k = 0; k < bars[1]; k++) {
      const [u0, u1, v0, v1] = [
        i / bars[0] + gap / 2,
        (i + 1) / bars[0] - gap / 2,
        k / bars[1] + gap / 2,
        (k + 1) / bars[1] - gap / 2,
      ];
      p.poly([at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)], colour, `fill-opacity="${strength}"`);
    }
}

/** A coat by its loop at (x, y), `h` pixels long; `lit` is the side the light comes from, -1 left, 1 right. */
export function hungCoat(p: Plane, [x, y]: V2, h: number, cloth: string, light: string, lit: -1 | 1): void {
  const path = (...pts: [number, number][]): string =>
    `M${pts.map(([k, v]) => `${(x + k * h * 0.24 * lit).toFixed(1)} ${(y + v * h).toFixed(1)}`).join('L')}Z`;
  const sleeve = (s: 1 | -1, fill: string, edge: string): void => {
    p.d(
      path(
        [0.6 * s, 0.09],
        [0.78 * s, 0.14],
        [0.98 * s, 0.3],
        [1.1 * s, 0.54],
        [1.06 * s, 0.76],
        [0.76 * s, 0.77],
        [0.72 * s, 0.54],
        [0.58 * s, 0.3],
      ),
      fill,
    );
    p.d(path([1.07 * s, 0.7], [1.06 * s, 0.76], [0.76 * s, 0.77], [0.75 * s, 0.71]), darken(cloth, 0.55));
    p.d(
      path(
        [0.78 * s, 0.14],
        [0.98 * s, 0.3],
        [1.1 * s, 0.54],
        [1.07 * s, 0.7],
        [1.0 * s, 0.7],
        [1.02 * s, 0.54],
        [0.9 * s, 0.31],
      ),
      edge,
    );
  };
  sleeve(-1, darken(cloth, 0.5), darken(cloth, 0.42));
  p.d(
    path(
      [-0.16, 0],
      [0.16, 0],
      [0.64, 0.08],
      [0.72, 0.16],
      [0.62, 0.36],
      [0.66, 0.6],
      [0.8, 0.98],
      [0.3, 1.0],
      [-0.3, 0.995],
      [-0.8, 0.98],
      [-0.66, 0.6],
      [-0.62, 0.36],
      [-0.72, 0.16],
      [-0.64, 0.08],
    ),
    darken(cloth, 0.34),
  );
  p.d(
    path(
      [0.03, 0.24],
      [0.36, 0.06],
      [0.64, 0.08],
      [0.72, 0.16],
      [0.62, 0.36],
      [0.66, 0.6],
      [0.8, 0.98],
      [0.3, 1.0],
      [0.05, 0.998],
    ),
    cloth,
  );
  sleeve(1, mix(cloth, light, 0.12), mix(cloth, light, 0.5));
  // collar, lapels, the dark of the neck, a pocket, three buttons
  p.d(path([-0.16, 0], [0.16, 0], [0.24, 0.06], [0.02, 0.14], [-0.24, 0.06]), darken(cloth, 0.7));
  p.d(path([0.16, 0.0], [0.4, 0.06], [0.3, 0.19], [0.03, 0.3], [0.2, 0.1]), mix(cloth, light, 0.22));
  p.d(path([-0.16, 0.0], [-0.4, 0.06], [-0.3, 0.19], [-0.0, 0.3], [-0.18, 0.1]), darken(cloth, 0.2));
  p.d(path([0.24, 0.62], [0.56, 0.6], [0.57, 0.64], [0.25, 0.66]), darken(cloth, 0.3));
  p.d(path([0.02, 0.3], [0.05, 0.3], [0.06, 0.995], [0.02, 0.995]), darken(cloth, 0.55));
  for (const v of [0.38, 0.52, 0.66])
    p.circle([x + 0.13 * h * 0.24 * lit, y + v * h], Math.max(1.5, h * 0.011), darken(cloth, 0.6));
}

/** A mug standing on (x, y), `h` pixels high; `lit` as in `hungCoat`. */
export function mug(p: Plane, [x, y]: V2, h: number, glaze: string, light: string, lit: -1 | 1): void {
  const w = h * 0.42,
    X = (k: number): string => (x + k * w * lit).toFixed(1),
    Y = (k: number): string => (y - k * h).toFixed(1);
  p.ellipse([x, y], w * 1.25, h * 0.1, '#05070d', 'opacity=".4"');
  p.raw(
    `<path d="M${X(-0.95)} ${Y(0.8)}Q${X(-1.9)} ${Y(0.8)} ${X(-1.8)} ${Y(0.46)}Q${X(-1.7)} ${Y(0.16)} ${X(-0.9)} ${Y(0.22)}" fill="none" stroke="${darken(glaze, 0.3)}" stroke-width="${(h * 0.1).toFixed(1)}"/>`,
  );
  p.d(
    `M${X(-1)} ${Y(1)}L${X(1)} ${Y(1)}L${X(0.9)} ${Y(0.06)}Q${X(0)} ${Y(-0.04)} ${X(-0.9)} ${Y(0.06)}Z`,
    darken(glaze, 0.25),
  );
  p.d(
    `M${X(0.1)} ${Y(1)}L${X(1)} ${Y(1)}L${X(0.9)} ${Y(0.06)}Q${X(0.5)} ${Y(0)} ${X(0.2)} ${Y(0.0)}Z`,
    mix(glaze, light, 0.45),
  );
  p.ellipse([x, y - h], w, h * 0.1, darken(glaze, 0.6));
  p.ellipse([x, y - h + h * 0.03], w * 0.84, h * 0.07, '#3a2620');
}

/** A holdall standing on (x, y): `w` pixels wide, packed and closed. */
export function holdall(p: Plane, [x, y]: V2, w: number, cloth: string, light: string, lit: -1 | 1): void {
  const h = w * 0.5,
    X = (k: number): number => x + k * (w / 2) * lit;
  p.ellipse([x, y], w * 0.58, w * 0.06, '#05070d', 'opacity=".5"');
  p.shape(
    blob(
      [X(-1), y - h * 0.1],
      [X(-1.02), y - h * 0.6],
      [X(-0.8), y - h * 0.95],
      [X(0), y - h * 1.02],
      [X(0.8), y - h * 0.95],
      [X(1.02), y - h * 0.6],
      [X(1), y - h * 0.1],
      [X(0.9), y],
      [X(-0.9), y],
    ),
    darken(cloth, 0.3),
  );
  p.shape(
    blob(
      [X(0.1), y - h * 0.98],
      [X(0.78), y - h * 0.93],
      [X(1), y - h * 0.58],
      [X(0.98), y - h * 0.12],
      [X(0.88), y - 2],
      [X(0.3), y - 2],
    ),
    cloth,
  );
  p.poly(
    [
      [X(0.78), y - h * 0.9],
      [X(0.99), y - h * 0.58],
      [X(0.97), y - h * 0.1],
      [X(0.82), y - h * 0.1],
    ],
    mix(cloth, light, 0.5),
  );
  p.line(
    [
      [X(-0.78), y - h * 0.86],
      [X(0), y - h * 0.93],
      [X(0.78), y - h * 0.86],
    ],
    darken(cloth, 0.65),
    3,
  );
  for (const k of [-0.42, 0.42])
    p.line(
      [
        [X(k - 0.06), y - 2],
        [X(k), y - h * 0.95],
      ],
      darken(cloth, 0.55),
      w * 0.035,
    );
  const strap = (rise: number, colour: string, wide: number): string =>
    `<path d="M${X(-0.42).toFixed(1)} ${(y - h * 0.94).toFixed(1)}C${X(-0.4).toFixed(1)} ${(y - h * rise).toFixed(1)} ${X(0.4).toFixed(1)} ${(y - h * rise).toFixed(1)} ${X(0.42).toFixed(1)} ${(y - h * 0.94).toFixed(1)}" fill="none" stroke="${colour}" stroke-width="${wide}"/>`;
  p.raw(strap(1.5, darken(cloth, 0.55), w * 0.035) + strap(1.51, mix(cloth, light, 0.5), 1.6));
}

/** A book lying shut at (x, y), seen from a little above. */
export function shutBook(p: Plane, [x, y]: V2, w: number, cover: string, light: string): void {
  const h = w * 0.16;
  p.poly(
    [
      [x - w / 2, y],
      [x + w * 0.42, y + h * 0.3],
      [x + w * 0.5, y - h * 0.9],
      [x - w * 0.4, y - h * 1.2],
    ],
    darken(cover, 0.1),
  );
  p.poly(
    [
      [x - w / 2, y],
      [x + w * 0.42, y + h * 0.3],
      [x + w * 0.42, y + h * 1.1],
      [x - w / 2, y + h * 0.8],
    ],
    E.paper,
  );
  p.poly(
    [
      [x - w / 2, y + h * 0.8],
      [x + w * 0.42, y + h * 1.1],
      [x + w * 0.42, y + h * 1.3],
      [x - w / 2, y + h],
    ],
    darken(cover, 0.35),
  );
  p.line(
    [
      [x - w * 0.4, y - h * 1.2],
      [x + w * 0.5, y - h * 0.9],
    ],
    light,
    2,
    'opacity=".7"',
  );
}
