// The front room of number 14, seen from the armchair opposite: a standard lamp in the far left corner, the bookcase, the
// door to the hall. Metres.
import type { Camera } from '../core/camera.ts';
import { darken, mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V2, V3 } from '../core/vec.ts';
import { pool } from './indoor-light.ts';
import { PALETTE } from './palettes.ts';
import { beam, glow } from './weather.ts';

const L = PALETTE.living;
/** `lamp` is the middle of the shade; `door` and `bookcase` are x ranges on the back wall. */
export const LIVING = {
  back: 4.7,
  left: -2.7,
  right: 2.9,
  ceiling: 2.5,
  lamp: [-1.62, 1.5, 4.1] as V3,
  seat: 0.43,
  door: [1.72, 2.46] as [number, number],
  bookcase: { x: [0.5, 1.38] as [number, number], top: 1.86, deep: 0.3 },
};

/** Walls, rug, doorway and lamp; the bookcase and the sofa stand before them. */
export function livingRoom(p: Plane, c: Camera): void {
  const { left, right, ceiling, back: z, lamp } = LIVING,
    near = 0.6;
  p.rect(-80, -60, 1440, 840, L.ink);
  const above = c.quad([left, ceiling, near], [right, ceiling, near], [right, ceiling, z], [left, ceiling, z]),
    leftWall = c.quad([left, 0, near], [left, 0, z], [left, ceiling, z], [left, ceiling, near]),
    rightWall = c.quad([right, 0, near], [right, 0, z], [right, ceiling, z], [right, ceiling, near]),
    farWall = c.quad([left, 0, z], [right, 0, z], [right, ceiling, z], [left, ceiling, z]),
    floor = c.quad([left, 0, near], [right, 0, near], [right, 0, z], [left, 0, z]);
  p.poly(above, mix(L.plum, L.ink, 0.3));
  p.poly(leftWall, mix(L.plum, L.wall, 0.3));
  p.poly(
    rightWall,
    p.lin(c.p(right, 1.4, z), c.p(right, 1.4, 1.8), [
      [0, mix(L.plum, L.cool, 0.1)],
      [1, L.ink],
    ]),
  );
  p.poly(
    farWall,
    p.lin(c.p(left, 1.4, z), c.p(right, 1.4, z), [
      [0, mix(L.wall, L.plum, 0.2)],
      [0.5, mix(L.wall, L.plum, 0.62)],
      [1, mix(L.plum, L.ink, 0.25)],
    ]),
  );
  p.poly(
    floor,
    p.lin(c.p(0, 0, z), c.p(0, 0, 1.5), [
      [0, mix(L.plum, L.rug, 0.22)],
      [1, L.ink],
    ]),
  );
  // a quiet stripe in the paper
  for (let x = left; x < right; x += 0.22)
    p.poly(c.quad([x, 0.12, z], [x + 0.09, 0.12, z], [x + 0.09, ceiling, z], [x, ceiling, z]), '#000', 'opacity=".08"');
  const k = c.scale(lamp[0], z);
  pool(p, farWall, c.p(lamp[0], lamp[1] + 0.1, z), 2.5 * k, '#c98a60', 0.78);
  pool(p, leftWall, c.p(left, lamp[1], lamp[2]), 2.1 * k, '#c98a60', 0.6, [0.6, 1]);
  pool(p, above, c.p(lamp[0], ceiling, lamp[2]), 1.7 * k, '#e0a878', 0.7, [1, 0.4]);
  p.poly(c.quad([left, 0, z], [right, 0, z], [right, 0.12, z], [left, 0.12, z]), mix(L.plum, L.ink, 0.4));
  rug(p, c);
  hallDoor(p, c);
}

function rug(p: Plane, c: Camera): void {
  const mat = (inset: number): V2[] =>
    c.quad(
      [-1.5 + inset, 0.002, 1.9 + inset],
      [1.5 - inset, 0.002, 1.9 + inset],
      [1.5 - inset, 0.002, 3.6 - inset],
      [-1.5 + inset, 0.002, 3.6 - inset],
    );
  p.poly(mat(0), mix(L.rug, L.ink, 0.52));
  pool(p, mat(0), c.p(-1.5, 0, 3.5), 520, mix(L.rug, L.lamp, 0.25), 0.9, [1, 0.5]);
  p.raw(
    `<path d="M${mat(0.14)
      .map((q) => q.map((v) => v.toFixed(1)).join(' '))
      .join('L')}Z" fill="none" stroke="${L.lamp}" stroke-width="4" opacity=".16"/>`,
  );
}

/** The door to the hall, standing open: the hall's own light, the leaf turned away into it. */
function hallDoor(p: Plane, c: Camera): void {
  const z = LIVING.back,
    [x0, x1] = LIVING.door,
    B = (x: number, y: number, zz = z): V2 => c.p(x, y, zz);
  p.poly([B(x0 - 0.08, 0), B(x1 + 0.08, 0), B(x1 + 0.08, 2.12), B(x0 - 0.08, 2.12)], mix(L.wall, L.lamp, 0.2));
  const hole = [B(x0, 0), B(x1, 0), B(x1, 2.04), B(x0, 2.04)];
  p.clip([hole], (q) => {
    q.poly(
      hole,
      q.lin(B(x0, 2.04), B(x0, 0), [
        [0, '#b5763f'],
        [0.5, '#8a5436'],
        [1, '#4f2c28'],
      ]),
    );
    // the stairs across the hall, going up to the right
    q.poly(
      [B(x0 - 0.4, 0, z + 1.1), B(x1 + 0.6, 0, z + 1.1), B(x1 + 0.6, 0.98, z + 1.1), B(x0 - 0.4, 0.98, z + 1.1)],
      '#4a2a24',
      'opacity=".55"',
    );
    for (let i = 0; i < 9; i++) {
      const x = x0 - 0.25 + i * 0.13;
      q.line([B(x, 0.5 + i * 0.1, z + 1.1), B(x, 1.3 + i * 0.1, z + 1.1)], '#2b1713', 3);
    }
    q.line([B(x0 - 0.3, 1.26, z + 1.1), B(x0 + 1, 2.26, z + 1.1)], '#2b1713', 6);
    q.poly([B(x0, 0), B(x1, 0), B(x1, 0, z + 1.1), B(x0, 0, z + 1.1)], '#6b3029');
  });
  p.poly(c.quad([x1, 0, z], [x1 - 0.1, 0, z + 0.72], [x1 - 0.1, 2.04, z + 0.72], [x1, 2.04, z]), '#5a3a38');
  p.line([B(x1, 0), B(x1, 2.04)], L.lamp, 1.6, 'opacity=".35"');
  p.line([B(x0, 0), B(x0, 2.04)], '#2a1620', 2.4);
}

/** The standard lamp itself. */
export function standardLamp(p: Plane, c: Camera): void {
  const [x, y, z] = LIVING.lamp,
    k = c.scale(x, z),
    foot = c.p(x, 0, z),
    at = c.p(x, y, z);
  p.line([foot, at], '#140c12', 4.4);
  p.ellipse(foot, 0.16 * k, 0.03 * k, '#140c12');
  p.poly(
    [
      [at[0] - 0.13 * k, at[1] - 0.3 * k],
      [at[0] + 0.13 * k, at[1] - 0.3 * k],
      [at[0] + 0.24 * k, at[1] + 0.06 * k],
      [at[0] - 0.24 * k, at[1] + 0.06 * k],
    ],
    p.lin(
      [at[0], at[1] - 0.3 * k],
      [at[0], at[1] + 0.06 * k],
      [
        [0, '#f0ae5e'],
        [0.55, '#ffe0a2'],
        [1, '#fff3d2'],
      ],
    ),
  );
}

/** Cones of lamplight up and down, over everything: a `screen` plane. */
export function lampLight(p: Plane, c: Camera): void {
  const [x, y, z] = LIVING.lamp,
    k = c.scale(x, z),
    [bx, by] = c.p(x, y, z);
  p.group('filter="url(#soft14)"', (q) => {
    beam(
      q,
      [
        [bx - 0.12 * k, by - 0.3 * k],
        [bx + 0.12 * k, by - 0.3 * k],
        [bx + 0.6 * k, by - 1.15 * k],
        [bx - 0.6 * k, by - 1.15 * k],
      ],
      [bx, by - 0.3 * k],
      [bx, by - 1.15 * k],
      L.lamp,
      0.3,
    );
    beam(
      q,
      [
        [bx - 0.22 * k, by + 0.06 * k],
        [bx + 0.22 * k, by + 0.06 * k],
        [bx + 1.2 * k, by + 1.6 * k],
        [bx - 1.0 * k, by + 1.6 * k],
      ],
      [bx, by],
      [bx, by + 1.6 * k],
      L.lamp,
      0.24,
    );
  });
  glow(p, [bx, by - 0.1 * k], 2.3 * k, '#d98a48', 0.5);
}

/** A television out of the frame on the right, muted: cold light, the other half of the room. */
export function televisionLight(p: Plane): void {
  const at: V2 = [1360, 470];
  p.circle(
    at,
    760,
    p.rad(at, 760, [
      [0, L.cool, 0.3],
      [0.4, L.cool, 0.11],
      [1, L.cool, 0],
    ]),
  );
}

/** A box with the lamp on its left: top, front, and whichever side is turned to us. */
export function furniture(
  p: Plane,
  c: Camera,
  x: [number, number],
  y: [number, number],
  z: [number, number],
  colour: string,
  lit: number,
): void {
  const b = c.box(x, y, z);
  p.poly(
    x[0] > c.spec.eye[0] ? b.left : b.right,
    x[0] > c.spec.eye[0] ? mix(colour, L.lamp, lit * 0.55) : darken(colour, 0.4),
  );
  p.poly(b.top, mix(colour, L.lamp, lit));
  p.poly(
    b.front,
    p.lin(c.p(x[0], y[0], z[0]), c.p(x[1], y[0], z[0]), [
      [0, mix(colour, L.lamp, lit * 0.6)],
      [1, mix(colour, L.ink, 0.3)],
    ]),
  );
}
