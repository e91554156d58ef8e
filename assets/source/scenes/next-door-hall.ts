// A small hall seen from its open front door. The party wall with number 14 is on the right. Metres; floor at y = 0.
import type { Camera } from '../core/camera.ts';
import type { Plane } from '../core/plane.ts';
import type { V2, V3 } from '../core/vec.ts';
import { mix } from '../core/colour.ts';
import { blob } from '../core/shape.ts';
import { pool } from './indoor-light.ts';
import { photographs } from './next-door-photographs.ts';
import { PALETTE } from './palettes.ts';

const N = PALETTE.nextDoor;
const ROOM = { back: 4.4, left: -1.5, right: 1.35, ceiling: 2.5 };
/** Under the shade, in metres. */
export const READING_LAMP: V3 = [0.86, 1.3, 3.75];

/** The whole hall; every object in it is hers. */
export function nextDoorHall(p: Plane, c: Camera): void {
  const R = ROOM,
    z = R.back,
    B = (x: number, y: number, zz = z): V2 => c.p(x, y, zz);
  p.rect(-80, -60, 1440, 840, N.ink);
  p.poly(
    c.quad([R.left, R.ceiling, 0.8], [R.right, R.ceiling, 0.8], [R.right, R.ceiling, z], [R.left, R.ceiling, z]),
    p.lin(B(0.6, R.ceiling), c.p(0, R.ceiling, 1.6), [
      [0, mix(N.wall, N.olive, 0.5)],
      [1, mix(N.olive, N.ink, 0.75)],
    ]),
  );
  p.poly(
    c.quad([R.left, 0, 0.8], [R.left, 0, z], [R.left, R.ceiling, z], [R.left, R.ceiling, 0.8]),
    p.lin(B(R.left, 1), c.p(R.left, 1, 1.4), [
      [0, mix(N.olive, N.ink, 0.35)],
      [1, N.ink],
    ]),
  );
  p.poly(
    c.quad([R.right, 0, 0.8], [R.right, 0, z], [R.right, R.ceiling, z], [R.right, R.ceiling, 0.8]),
    p.lin(c.p(R.right, 1, 3.6), c.p(R.right, 1, 1.5), [
      [0, mix(N.wall, N.olive, 0.5)],
      [1, mix(N.olive, N.ink, 0.75)],
    ]),
  );
  p.poly(
    [B(R.left, 0), B(R.right, 0), B(R.right, R.ceiling), B(R.left, R.ceiling)],
    p.lin(B(R.right, 1.2), B(R.left, 1.2), [
      [0, mix(N.wall, N.olive, 0.4)],
      [0.6, mix(N.wall, N.olive, 0.8)],
      [1, mix(N.olive, N.ink, 0.4)],
    ]),
  );
  // wallpaper: small sprigs in staggered rows
  for (let r = 0; r < 10; r++)
    for (let k = 0; k < 15; k++) {
      const q = B(R.left + 0.1 + k * 0.2 + (r % 2) * 0.1, 0.3 + r * 0.24, z - 0.001);
      p.raw(
        `<path d="M${q[0].toFixed(1)} ${q[1].toFixed(1)}l-4 -7m4 7l4 -7m-4 7v-10" stroke="${N.cream}" stroke-width="1.4" opacity=".16" fill="none"/>`,
      );
    }
  p.poly(
    c.quad([R.left, 0, 0.8], [R.right, 0, 0.8], [R.right, 0, z], [R.left, 0, z]),
    p.lin(B(0.4, 0), c.p(0, 0, 1.7), [
      [0, mix(N.wood, N.wall, 0.35)],
      [1, N.ink],
    ]),
  );
  p.poly(
    c.quad([-0.75, 0.002, 1.2], [0.55, 0.002, 1.2], [0.55, 0.002, 3.9], [-0.75, 0.002, 3.9]),
    mix(N.rose, N.ink, 0.35),
  );
  for (const x of [-0.68, 0.46])
    p.poly(
      c.quad([x, 0.003, 1.2], [x + 0.03, 0.003, 1.2], [x + 0.03, 0.003, 3.9], [x, 0.003, 3.9]),
      N.cream,
      'opacity=".3"',
    );
  p.poly([B(R.left, 0), B(R.right, 0), B(R.right, 0.13), B(R.left, 0.13)], mix(N.cream, N.olive, 0.6));
  const k = c.scale(READING_LAMP[0], z);
  pool(
    p,
    [B(R.left, 0), B(R.right, 0), B(R.right, R.ceiling), B(R.left, R.ceiling)],
    B(READING_LAMP[0], READING_LAMP[1] + 0.1),
    1.9 * k,
    '#d9b56a',
    0.7,
  );
  pool(
    p,
    c.quad([R.right, 0, 0.8], [R.right, 0, z], [R.right, R.ceiling, z], [R.right, R.ceiling, 0.8]),
    c.p(R.right, READING_LAMP[1], READING_LAMP[2]),
    1.7 * k,
    '#e8c478',
    0.7,
    [0.75, 1],
  );
  innerDoor(p, B);
  photographs(p, B);
  calendar(p, B);
  coatStand(p, c);
  lampTable(p, c);
  listeningChair(p, c);
}

type Wall = (x: number, y: number, z?: number) => V2;

function innerDoor(p: Plane, B: Wall): void {
  const rect = (x0: number, x1: number, y0: number, y1: number, fill: string): void => {
    p.poly([B(x0, y0), B(x1, y0), B(x1, y1), B(x0, y1)], fill);
  };
  rect(-0.42, 0.44, 0, 2.1, mix(N.cream, N.wall, 0.4));
  rect(-0.34, 0.36, 0, 2.03, mix(N.wood, N.olive, 0.45));
  for (const x of [-0.26, 0.04]) {
    rect(x, x + 0.24, 1.1, 1.9, mix(N.olive, N.lamp, 0.22));
    rect(x, x + 0.24, 0.2, 0.95, mix(N.wood, N.ink, 0.2));
  }
}
/** The council's calendar: bin days on the front, and on the back what she has heard, with dates. */
function calendar(p: Plane, B: Wall): void {
  const sheet = (y0: number, y1: number, fill: string): void => {
    p.poly([B(-0.74, y0), B(-0.52, y0), B(-0.52, y1), B(-0.74, y1)], fill);
  };
  sheet(1.16, 1.46, N.cream);
  sheet(1.35, 1.46, '#6f8a5a');
  for (let r = 0; r < 3; r++)
    for (let k = 0; k < 5; k++) {
      const q = B(-0.72 + k * 0.04, 1.32 - r * 0.045);
      p.rect(q[0], q[1], 5, 5, k === 3 ? '#a8503f' : N.wood, 'opacity=".5"');
    }
  // a corner lifts: it has been turned over often
  p.poly([B(-0.6, 1.16), B(-0.52, 1.16), B(-0.52, 1.23)], N.wall);
  p.poly([B(-0.6, 1.16), B(-0.575, 1.225), B(-0.52, 1.23)], '#fff6dc');
}
function coatStand(p: Plane, c: Camera): void {
  const x = -1.3,
    z = 3.5,
    k = c.scale(x, z),
    at = (dx: number, y: number): V2 => c.p(x + dx, y, z);
  p.line([at(0, 0), at(0, 1.86)], N.ink, 0.045 * k);
  for (const s of [-1, 1]) {
    p.line([at(0, 0.16), at(s * 0.2, 0)], N.ink, 0.035 * k);
    p.line([at(0, 1.66), at(s * 0.12, 1.7), at(s * 0.15, 1.8)], N.ink, 0.026 * k);
  }
  garment(p, (dx, y) => at(-0.13 + dx, y), 0.62, '#4c5a58', '#6a7a70');
  garment(p, (dx, y) => at(0.15 + dx, y), 0.86, mix(N.rose, N.ink, 0.15), mix(N.rose, N.lamp, 0.42));
  // a felt hat on the top knob, a shopping bag over it all
  p.line([at(0, 1.84), at(0, 1.93)], N.ink, 0.045 * k);
  const felt = mix(N.wood, N.cream, 0.16);
  p.shape(blob(at(-0.12, 1.9), at(-0.105, 2.0), at(-0.03, 2.02), at(0.04, 2.0), at(0.11, 2.01), at(0.125, 1.9)), felt);
  p.shape(blob(at(0.03, 1.91), at(0.04, 1.98), at(0.1, 1.99), at(0.12, 1.9)), mix(felt, N.lamp, 0.3));
  p.poly([at(-0.122, 1.925), at(0.127, 1.925), at(0.128, 1.895), at(-0.124, 1.895)], N.ink);
  p.shape(
    blob(at(-0.23, 1.88), at(-0.1, 1.905), at(0.1, 1.905), at(0.24, 1.885), at(0.1, 1.865), at(-0.1, 1.862)),
    mix(felt, N.lamp, 0.14),
  );
  p.poly([at(0.02, 1.08), at(0.03, 0.8), at(0.26, 0.8), at(0.27, 1.08)], '#8a7a4e');
  p.poly([at(0.15, 1.08), at(0.16, 0.8), at(0.26, 0.8), at(0.27, 1.08)], mix('#8a7a4e', N.lamp, 0.4));
  p.raw(
    `<path d="M${at(0.07, 1.08).join(' ')}Q${at(0.13, 1.5).join(' ')} ${at(0.21, 1.08).join(' ')}" fill="none" stroke="#5f5434" stroke-width="4"/>`,
  );
}
/** A coat hung by its collar: shoulders, a sleeve each side, the front edge; hem at `hem` metres. */
function garment(p: Plane, at: (dx: number, y: number) => V2, hem: number, cloth: string, lit: string): void {
  p.shape(
    blob(
      at(-0.03, 1.7),
      at(-0.14, 1.6),
      at(-0.19, 1.3),
      at(-0.2, 1.08),
      at(-0.14, 1.06),
      at(-0.15, hem + 0.02),
      at(0, hem),
      at(0.15, hem + 0.02),
      at(0.14, 1.06),
      at(0.2, 1.08),
      at(0.19, 1.3),
      at(0.14, 1.6),
      at(0.03, 1.7),
    ),
    cloth,
  );
  p.shape(
    blob(
      at(0.04, 1.66),
      at(0.13, 1.56),
      at(0.18, 1.3),
      at(0.185, 1.1),
      at(0.14, 1.12),
      at(0.135, hem + 0.06),
      at(0.06, hem + 0.05),
      at(0.05, 1.2),
    ),
    lit,
  );
  p.line([at(0.02, 1.62), at(0.03, 1.2), at(0.02, hem + 0.03)], N.ink, 2.2, 'opacity=".5"');
  p.line([at(-0.12, 1.52), at(-0.13, 1.1)], N.ink, 2, 'opacity=".4"');
  p.poly([at(-0.06, 1.7), at(0.06, 1.7), at(0.09, 1.56), at(0.01, 1.62), at(-0.08, 1.56)], mix(cloth, N.ink, 0.35));
}
/** A dining chair with its back to the party wall: somebody has been sitting here to listen. */
function listeningChair(p: Plane, c: Camera): void {
  const wood = '#2e2117',
    b = (x0: number, x1: number, y0: number, y1: number, z0: number, z1: number): void => {
      p.shape(c.box([x0, x1], [y0, y1], [z0, z1]).hull, wood);
    };
  const x = 1.2,
    z0 = 2.82,
    z1 = 3.18;
  for (const [dx, dz] of [
    [-0.36, 0],
    [-0.36, 0.33],
    [-0.03, 0],
    [-0.03, 0.33],
  ] as const)
    b(x + dx, x + dx + 0.028, 0, 0.45, z0 + dz, z0 + dz + 0.028);
  for (const dz of [0, 0.33]) b(x - 0.008, x + 0.015, 0.45, 0.86, z0 + dz, z0 + dz + 0.028);
  for (const y of [0.62, 0.78]) b(x - 0.004, x + 0.012, y, y + 0.06, z0, z1);
  const seat = c.box([x - 0.37, x + 0.01], [0.43, 0.48], [z0 - 0.02, z1 + 0.02]);
  p.poly(seat.top, mix(N.rose, N.lamp, 0.3));
  p.poly(seat.left, mix(N.rose, N.ink, 0.3));
  p.poly(seat.front, mix(N.rose, N.ink, 0.45));
}
function lampTable(p: Plane, c: Camera): void {
  const [x, y, z] = READING_LAMP,
    t = c.box([x - 0.24, x + 0.26], [0.72, 0.76], [z - 0.2, z + 0.2]);
  for (const dx of [-0.2, 0.2]) p.poly(c.box([x + dx, x + dx + 0.035], [0, 0.72], [z - 0.18, z - 0.15]).front, N.ink);
  p.poly(t.top, mix(N.wood, N.lamp, 0.5));
  p.poly(t.front, N.wood);
  const k = c.scale(x, z),
    q = c.p(x, y, z),
    foot = c.p(x, 0.76, z);
  p.rect(q[0] - 0.02 * k, q[1], 0.04 * k, foot[1] - q[1], N.ink);
  p.ellipse(foot, 0.08 * k, 0.02 * k, N.ink);
  p.poly(
    [
      [q[0] - 0.09 * k, q[1] - 0.2 * k],
      [q[0] + 0.09 * k, q[1] - 0.2 * k],
      [q[0] + 0.18 * k, q[1] + 0.06 * k],
      [q[0] - 0.18 * k, q[1] + 0.06 * k],
    ],
    p.lin(
      [q[0], q[1] - 0.2 * k],
      [q[0], q[1] + 0.06 * k],
      [
        [0, '#f4bd70'],
        [1, '#fff3d2'],
      ],
    ),
  );
  // spectacles folded on a newspaper
  p.poly(
    c.quad(
      [x - 0.2, 0.762, z - 0.16],
      [x + 0.02, 0.762, z - 0.16],
      [x + 0.03, 0.762, z + 0.02],
      [x - 0.18, 0.762, z + 0.02],
    ),
    N.cream,
  );
}
