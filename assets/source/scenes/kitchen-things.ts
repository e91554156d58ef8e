// What stands in the kitchen: kettle, jars and cups set out, the fridge with a child's wolf on it, the way to the hall.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { circlePts, hull } from '../core/shape.ts';
import type { V2 } from '../core/vec.ts';
import { KITCHEN } from './kitchen-plan.ts';
import { PALETTE } from './palettes.ts';

const K = PALETTE.kitchen;

/** Jars in order of height, the kettle, and the cups out already with their handles all one way. */
export function worktopThings(p: Plane, c: Camera): void {
  const { counter } = KITCHEN,
    [kx, kz] = KITCHEN.kettle,
    far = kz + 0.06;
  for (const [x0, x1, h, fill] of [
    [-2.4, -2.24, 0.3, '#3a2c20'],
    [-2.2, -2.04, 0.24, '#4a3524'],
    [-2.0, -1.86, 0.19, '#573f2a'],
  ] as const) {
    const jar = c.box([x0, x1], [counter, counter + h], [far - 0.1, far + 0.1]);
    p.poly(jar.front, fill);
    p.poly(
      c.quad(
        [x0, counter + h - 0.04, far - 0.101],
        [x1, counter + h - 0.04, far - 0.101],
        [x1, counter + h, far - 0.101],
        [x0, counter + h, far - 0.101],
      ),
      mix(fill, K.ink, 0.5),
    );
    p.line([jar.front[3]!, jar.front[2]!], K.glow, 1.4, 'opacity=".6"');
  }
  const at = (dx: number, y: number): V2 => c.p(kx + dx, counter + y, kz),
    round = (r: number, ...q: V2[]): void => {
      p.shape(hull(q.flatMap((v) => circlePts(v, r))), r > 2.6 ? '#2a3338' : '#1b2226');
    };
  round(3, at(-0.14, 0.03), at(0.14, 0.03), at(0.11, 0.27), at(-0.11, 0.27));
  round(2.5, at(-0.08, 0.3), at(0.08, 0.3), at(0, 0.33));
  p.raw(
    `<path d="M${at(0.12, 0.25).join(' ')}Q${at(0.28, 0.28).join(' ')} ${at(0.23, 0.07).join(' ')}" fill="none" stroke="#1b2226" stroke-width="6"/>`,
  );
  p.poly([at(-0.12, 0.22), at(-0.21, 0.28), at(-0.13, 0.27)], '#2a3338');
  p.poly([at(-0.15, 0), at(0.15, 0), at(0.15, 0.03), at(-0.15, 0.03)], '#14181b');
  p.poly([at(-0.09, 0.06), at(-0.05, 0.06), at(-0.06, 0.26), at(-0.09, 0.26)], '#ffe2ae', 'opacity=".75"');
  for (const x of [-0.9, -0.77, -0.64]) cup(p, c, x, kz);
}

function cup(p: Plane, c: Camera, x: number, z: number): void {
  const at = (dx: number, y: number): V2 => c.p(x + dx, KITCHEN.counter + y, z);
  p.raw(
    `<path d="M${at(0.036, 0.075).join(' ')}Q${at(0.075, 0.07).join(' ')} ${at(0.034, 0.025).join(' ')}" fill="none" stroke="#8d8a74" stroke-width="2.4"/>`,
  );
  p.poly([at(-0.036, 0), at(0.036, 0), at(0.04, 0.09), at(-0.04, 0.09)], '#8d8a74');
  p.poly([at(-0.036, 0), at(-0.01, 0), at(-0.012, 0.09), at(-0.04, 0.09)], '#e6d3a2');
}

/** The fridge: a wolf in wax crayon, a letter from school, and nothing else. */
export function fridge(p: Plane, c: Camera): void {
  const { x, front, top } = KITCHEN.fridge,
    face = mix(K.unit, '#9fb4b0', 0.14),
    body = c.box(x, [0, top], [front, KITCHEN.back]);
  p.poly(body.left, mix(K.unit, '#b9b08a', 0.1));
  p.poly(
    body.front,
    p.lin(c.p(x[0], 1, front), c.p(x[1], 1, front), [
      [0, mix(face, '#b9b08a', 0.22)],
      [0.4, face],
      [1, mix(face, K.ink, 0.3)],
    ]),
  );
  const seam = (y: number): V2[] =>
    c.quad([x[0], y, front], [x[1], y, front], [x[1], y + 0.014, front], [x[0], y + 0.014, front]);
  p.poly(seam(1.16), '#000', 'opacity=".4"');
  p.poly(
    c.quad(
      [x[0] + 0.05, 1.22, front],
      [x[0] + 0.075, 1.22, front],
      [x[0] + 0.075, 1.4, front],
      [x[0] + 0.05, 1.4, front],
    ),
    K.ink,
    'opacity=".6"',
  );
  const k = c.scale(x[0], front),
    letter = c.p(x[1] - 0.2, 1.62, front);
  p.rect(
    letter[0],
    letter[1],
    0.15 * k,
    0.21 * k,
    '#8f9a96',
    `transform="rotate(2 ${letter[0].toFixed(1)} ${letter[1].toFixed(1)})"`,
  );
  for (const t of [0.05, 0.08, 0.11, 0.14])
    p.line(
      [
        [letter[0] + 3, letter[1] + t * k],
        [letter[0] + 0.12 * k, letter[1] + t * k + 1],
      ],
      '#5d6a6a',
      1.2,
    );
  wolf(p, c.p(x[0] + 0.1, 1.62, front), k);
}

/** One go of a wax crayon: it skips on the grain of the paper. */
const crayon = (d: string, colour: string, width: number): string =>
  `<path d="${d}" stroke="${colour}" stroke-width="${width}" fill="none" stroke-linejoin="round" stroke-dasharray="7 .5 11 .7 4 .4"/>`;

/** Wax crayon on sugar paper, 30 by 24 cm: a wolf, very well fed, under a moon. Rubbed in to and fro, outlined hard afterwards. */
function wolf(p: Plane, [x, y]: V2, k: number): void {
  const s = (0.3 * k) / 60,
    grey = '#76828f',
    hard = '#3f4a58';
  p.raw(
    `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(-3) scale(${s.toFixed(3)})">` +
      '<path d="M0 .6L59.4 0L60 47.4L.7 48Z" fill="#cfc9ae"/>' +
      crayon('M47 9L54 5L46 7L53 11L46 12L54 8L49 14', '#c8913a', 1.7) +
      crayon('M2 44L9 41L13 45L21 42L26 45L34 42L40 45L47 41L52 44L58 42', '#4f7a52', 1.9) +
      // the great belly and the tail, rubbed in; then the head
      crayon(
        'M13 33L16 21L18 37L22 17L24 39L28 15L30 40L33 16L36 39L39 19L40 36L42 24M11 27L5 24L9 21L3 18L7 15L5 12',
        grey,
        2.7,
      ) +
      crayon('M37 24L38 11L41 27L43 14L46 28L48 16L51 26L53 19L56 21', grey, 2.3) +
      crayon('M18 37L17.4 44M25 39L25.6 44.4M33 39L32.5 44M39 37L40 43.4', hard, 2.3) +
      crayon('M12 30C10 19 24 12 34 17M40 20C45 29 42 38 36 39C27 42 14 40 12 31L13 27', hard, 1.3) +
      crayon('M12 26C5 27 1 19 4.6 12.4', hard, 1.1) +
      crayon(
        'M35 24L35.6 8L40.4 13.6L45.6 6.6L48 15L58 18.4L56 21L49 22M49 22.6L56.4 25L47 29C43 31 38 30 35.6 26',
        hard,
        1.3,
      ) +
      crayon('M50 22L51.4 24.4L52.6 22L54 24.2L55 22', '#efe8cf', 1.1) +
      crayon('M19 33L24 36.6L30 35L35 32', '#d4d6cf', 1.9) +
      '<path d="M43.6 17.6L45.4 16.8L45 18.6Z" fill="#1d222a"/></g>',
  );
  p.circle([x + 0.15 * k, y + 1], 2.6, '#a8403a');
}

/** The way to the hall: warm dim wallpaper, the carpet, the foot of the stairs. */
export function hallDoorway(p: Plane, c: Camera): void {
  const [x0, x1] = KITCHEN.door,
    z = KITCHEN.back,
    B = (x: number, y: number, zz = z): V2 => c.p(x, y, zz);
  p.poly([B(x0 - 0.08, 0), B(x1 + 0.08, 0), B(x1 + 0.08, 2.12), B(x0 - 0.08, 2.12)], mix(K.top, K.tile, 0.16));
  const hole = [B(x0, 0), B(x1, 0), B(x1, 2.04), B(x0, 2.04)];
  p.clip([hole], (q) => {
    q.poly(
      hole,
      q.lin(B(x0, 2.04), B(x0, 0.4), [
        [0, '#b47444'],
        [0.5, '#8a5436'],
        [1, '#55322a'],
      ]),
    );
    // dado and carpet, then the side of the stairs cutting across
    const m = (x0 + x1) / 2;
    q.poly(
      [B(m - 1, 0, z + 1.6), B(m + 1, 0, z + 1.6), B(m + 1, 1.0, z + 1.6), B(m - 1, 1.0, z + 1.6)],
      '#4a2c22',
      'opacity=".5"',
    );
    q.poly([B(m - 0.9, 0, z + 2.4), B(m + 0.9, 0, z + 2.4), B(m + 0.6, 0, z), B(m - 0.6, 0, z)], '#6b3029');
    q.poly(
      [B(m + 0.42, 2.04, z + 0.7), B(m + 1.3, 0.9, z + 0.7), B(m + 1.3, 2.3, z + 0.7), B(m + 0.42, 2.3, z + 0.7)],
      '#3a2019',
      'opacity=".75"',
    );
    q.line([B(m + 0.42, 2.04, z + 0.7), B(m + 1.3, 0.9, z + 0.7)], '#c98d58', 2.4, 'opacity=".7"');
  });
  p.line([B(x0, 0), B(x0, 2.04)], '#ffcf94', 2, 'opacity=".5"');
}
