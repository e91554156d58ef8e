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
  wolf(p, c.p(x[0] + 0.12, 1.68, front), k);
}

const crayon = (d: string, colour: string, width: number, fill = 'none'): string =>
  `<path d="${d}" stroke="${colour}" stroke-width="${width}" fill="${fill}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Wax crayon on sugar paper, 30 by 24 cm: a wolf, very well fed, under a moon. */
function wolf(p: Plane, [x, y]: V2, k: number): void {
  const s = (0.3 * k) / 60;
  p.raw(
    `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(-3) scale(${s.toFixed(3)})">` +
      '<rect width="60" height="48" fill="#d8d3ba"/><circle cx="50" cy="9" r="5" fill="#d9a441"/>' +
      crayon('M3 43C18 41 40 44 57 42', '#4f7a52', 2.4) +
      // tail and legs, the great belly, a head with two ears and a mouth full of teeth
      crayon('M13 26C6 27 2 20 5 13C8 15 9 20 14 22', '#5b6675', 1.6, '#7d8998') +
      crayon('M18 38V43M25 39V43M33 39V43M39 38V43', '#4c5868', 3) +
      crayon('M12 29C11 17 25 13 34 17C42 20 44 31 39 37C32 42 13 41 12 29Z', '#5b6675', 1.8, '#7d8998') +
      crayon(
        'M35 25L36 8L41 13L46 7L48 15L58 18L57 20L50 22L57 25L48 28C43 30 37 29 35 25Z',
        '#5b6675',
        1.6,
        '#7d8998',
      ) +
      '<path d="M51 20.2L52 22L53.4 19.8L54.4 21.4L55.6 19.6Z" fill="#fff6e0"/>' +
      crayon('M19 34C24 37 31 37 35 33', '#dfe3df', 2.6) +
      '<circle cx="44.5" cy="16" r="1.6" fill="#d9a441"/><circle cx="57.6" cy="18.6" r="1.6" fill="#1d222a"/></g>',
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
      q.lin(B(0, 2.04), B(0, 0.4), [
        [0, '#b47444'],
        [0.5, '#8a5436'],
        [1, '#55322a'],
      ]),
    );
    // dado and carpet, then the side of the stairs cutting across
    q.poly([B(-1, 0, z + 1.6), B(1, 0, z + 1.6), B(1, 1.0, z + 1.6), B(-1, 1.0, z + 1.6)], '#4a2c22', 'opacity=".5"');
    q.poly([B(-0.9, 0, z + 2.4), B(0.9, 0, z + 2.4), B(0.6, 0, z), B(-0.6, 0, z)], '#6b3029');
    q.poly(
      [B(0.02, 2.04, z + 0.7), B(0.9, 0.9, z + 0.7), B(0.9, 2.3, z + 0.7), B(0.02, 2.3, z + 0.7)],
      '#3a2019',
      'opacity=".75"',
    );
    q.line([B(0.02, 2.04, z + 0.7), B(0.9, 0.9, z + 0.7)], '#c98d58', 2.4, 'opacity=".7"');
  });
  p.line([B(x0, 0), B(x0, 2.04)], '#ffcf94', 2, 'opacity=".5"');
}
