// What is in the small kitchen at ten past two: supper on the worktop, and a work jacket on the door.
import type { Camera } from '../core/camera.ts';
import { darken, mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { blob } from '../core/shape.ts';
import { PALETTE } from './palettes.ts';

const K = PALETTE.home;

/** Toaster, a plate with half a slice, kettle, the clock at ten past two. */
export function supper(p: Plane, c: Camera): void {
  const [tx, ty] = c.p(1.02, 0.9, 2.9);
  p.ellipse([tx + 44, ty + 2], 60, 8, K.ink, 'opacity=".45"');
  p.d(`M${tx} ${ty}v-50q0 -14 14 -14h62q14 0 14 14v50Z`, '#8c8f92');
  p.d(`M${tx + 58} ${ty}v-64h18q14 0 14 14v50Z`, '#d9c6a2', 'opacity=".75"');
  p.d(`M${tx + 14} ${ty - 62}q2 -14 16 -12q8 -4 16 0q14 -2 14 12Z`, '#b9824a');
  const [kx, ky] = c.p(1.52, 0.9, 2.95);
  p.ellipse([kx + 30, ky + 2], 46, 7, K.ink, 'opacity=".45"');
  p.d(`M${kx} ${ky}q-4 -56 14 -78h34q18 22 14 78Z`, '#545d66');
  p.d(`M${kx + 40} ${ky}q6 -40 -2 -78h10q18 22 14 78Z`, '#c9b48d', 'opacity=".6"');
  p.raw(
    `<path d="M${(kx + 10).toFixed(1)} ${(ky - 76).toFixed(1)}q20 -26 42 0" fill="none" stroke="#2a3138" stroke-width="7"/>`,
  );
  const [px, py] = c.p(0.62, 0.905, 2.78);
  p.ellipse([px, py + 3], 54, 10, K.ink, 'opacity=".4"');
  p.ellipse([px, py], 50, 10, '#c9cbc4');
  p.ellipse([px, py - 1.5], 36, 6.4, '#aeb2ae');
  p.d(`M${px - 26} ${py - 2}q2 -13 18 -11q10 -4 20 1l10 11q-22 6 -48 -1Z`, '#b9824a');
  p.d(`M${px + 10} ${py - 11}q10 3 12 11q-8 4 -10 -1q-6 -2 -2 -10Z`, '#e3b878');
  const [cx, cy] = c.p(-0.92, 1.86, 3.2);
  p.circle([cx, cy], 26, K.ink);
  p.circle([cx, cy], 22, mix(K.tile, K.lamp, 0.3));
  p.line(
    [
      [cx, cy],
      [cx + 11.5, cy - 6],
    ],
    K.ink,
    3.4,
  );
  p.line(
    [
      [cx, cy],
      [cx + 15, cy - 8.8],
    ],
    K.ink,
    2,
  );
}
/** The door on the left, with a work jacket on its hook. */
export function byTheDoor(p: Plane, c: Camera): void {
  const R = (x0: number, x1: number, y0: number, y1: number, fill: string, extra = ''): void => {
    p.poly([c.p(x0, y0, 3.2), c.p(x1, y0, 3.2), c.p(x1, y1, 3.2), c.p(x0, y1, 3.2)], fill, extra);
  };
  R(-2.6, -1.5, 0, 2.1, mix(K.wall, K.ink, 0.45));
  R(-2.52, -1.58, 0, 2.04, mix(K.unit, K.top, 0.1));
  for (const [a, b] of [
    [0.2, 0.92],
    [1.06, 1.9],
  ] as const) {
    R(-2.4, -2.1, a, b, darken(K.unit, 0.3));
    R(-2.0, -1.7, a, b, darken(K.unit, 0.3));
  }
  p.circle(c.p(-1.66, 1.0, 3.2), 6, '#c9a56a');
  // a dark work jacket, one pale band; no badge, no number
  const [hx, hy] = c.p(-2.05, 1.82, 3.18);
  p.line(
    [
      [hx, hy - 8],
      [hx, hy + 6],
    ],
    '#c9a56a',
    4,
  );
  p.shape(
    blob(
      [hx, hy],
      [hx + 30, hy + 14],
      [hx + 54, hy + 44],
      [hx + 66, hy + 150],
      [hx + 60, hy + 236],
      [hx + 40, hy + 244],
      [hx - 40, hy + 248],
      [hx - 60, hy + 236],
      [hx - 66, hy + 150],
      [hx - 54, hy + 46],
      [hx - 28, hy + 14],
    ),
    '#18212f',
  );
  p.poly(
    [
      [hx + 4, hy + 20],
      [hx + 28, hy + 16],
      [hx + 40, hy + 60],
      [hx + 38, hy + 242],
      [hx + 2, hy + 244],
    ],
    '#2b394d',
  );
  p.poly(
    [
      [hx + 44, hy + 48],
      [hx + 54, hy + 46],
      [hx + 66, hy + 150],
      [hx + 62, hy + 230],
      [hx + 48, hy + 230],
      [hx + 48, hy + 140],
    ],
    '#3f5470',
  );
  p.poly(
    [
      [hx - 12, hy + 6],
      [hx + 12, hy + 6],
      [hx + 24, hy + 22],
      [hx, hy + 40],
      [hx - 24, hy + 22],
    ],
    '#10161f',
  );
  p.line(
    [
      [hx + 2, hy + 40],
      [hx + 2, hy + 244],
    ],
    '#0b1018',
    2,
  );
  p.poly(
    [
      [hx - 56, hy + 150],
      [hx + 56, hy + 146],
      [hx + 54, hy + 164],
      [hx - 54, hy + 168],
    ],
    '#a9b5ad',
    'opacity=".55"',
  );
}

/** A pair of work boots on the floor by the units, toes to the door: the near one whole, the other a little behind it. */
export function boots(p: Plane, c: Camera): void {
  for (const [x, z, turn] of [
    [-0.44, 2.5, -4],
    [-0.56, 2.36, 3],
  ] as const) {
    const [px, py] = c.p(x, 0, z),
      k = c.scale(x, z) / 300;
    p.group(
      `transform="translate(${px.toFixed(1)} ${py.toFixed(1)}) rotate(${turn}) scale(${(-k).toFixed(3)} ${k.toFixed(3)})"`,
      (b) => {
        b.ellipse([6, 4], 56, 7, '#04060a', 'opacity=".6"');
        // sole and heel, upper, tongue, cuff
        b.d('M-38 -8H62Q66 0 60 4H-8L-12 1V4H-38Q-42 -2 -38 -8Z', '#05070b');
        b.d('M-38 -7C-42 -30 -36 -56 -38 -84C-24 -90 -6 -90 4 -86C4 -62 8 -46 18 -38C38 -32 58 -26 62 -7Z', '#171c24');
        b.d('M-38 -7C-41 -24 -38 -44 -38 -62C-32 -40 -24 -22 -20 -7Z', '#5a4f42', 'opacity=".7"');
        b.d('M-2 -88L6 -92C8 -66 12 -50 22 -40L16 -36C4 -46 0 -62 -2 -88Z', '#2d3138');
        b.d('M-38 -84C-24 -90 -6 -90 4 -86C-10 -82 -26 -81 -38 -84Z', '#020306');
        b.d('M40 -33C54 -28 61 -20 62 -7H46C48 -18 46 -26 40 -33Z', '#0c1016');
        for (const i of [0, 1, 2, 3, 4])
          b.line(
            [
              [-7 + i * 3.2, -78 + i * 9],
              [7 + i * 3.4, -80 + i * 9],
            ],
            '#8f8775',
            1.8,
            'stroke-linecap="round"',
          );
        b.raw(
          '<path d="M8 -42C-4 -36 -14 -30 -10 -18M8 -42C20 -30 12 -20 22 -14" fill="none" stroke="#8f8775" stroke-width="1.8" stroke-linecap="round"/>',
        );
      },
    );
  }
}
