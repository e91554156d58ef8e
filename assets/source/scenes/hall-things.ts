// What the hall of number 14 tells without a word: hooks, receipts, plaster. All on the right-hand wall, x = wall.
import type { Camera } from '../core/camera.ts';
import type { Plane } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';
import { mix } from '../core/colour.ts';
import { blob, type Shape } from '../core/shape.ts';
import { FLOOR } from './hallway.ts';
import { PALETTE } from './palettes.ts';

const H = PALETTE.hall;

/** A rail of three hooks from `z`, a man's coat on the first and nothing on the others. */
export function hooks(p: Plane, c: Camera, wall: number, z: number): void {
  const x = wall - 0.02,
    W = (y: number, zz: number, out = 0): V2 => c.p(x - out, FLOOR + y, zz);
  p.poly([W(1.66, z), W(1.66, z + 0.78), W(1.76, z + 0.78), W(1.76, z)], mix(H.cream, H.wood, 0.45));
  for (const [i, at] of [z + 0.14, z + 0.39, z + 0.64].entries()) {
    const a = W(1.69, at),
      b = W(1.63, at, 0.06),
      tip = W(1.68, at, 0.09);
    p.line([a, b, tip], '#1c120f', 4);
    if (i === 0) coat(p, W, at);
  }
}
function coat(p: Plane, W: (y: number, z: number, out?: number) => V2, z: number): void {
  const cloth = '#37434f',
    lit = '#5a6a76';
  p.shape(
    blob(
      W(1.64, z),
      W(1.54, z - 0.13),
      W(1.2, z - 0.2),
      W(0.72, z - 0.21),
      W(0.7, z, 0.08),
      W(0.72, z + 0.2),
      W(1.2, z + 0.18),
      W(1.54, z + 0.12),
    ),
    cloth,
  );
  p.shape(
    blob(W(1.62, z + 0.02), W(1.5, z + 0.12), W(1.1, z + 0.19), W(0.74, z + 0.2), W(0.74, z + 0.1), W(1.2, z + 0.08)),
    lit,
    'opacity=".8"',
  );
  p.line([W(1.58, z - 0.02), W(1.2, z - 0.03), W(0.74, z - 0.02)], '#1d252d', 2.4);
  p.shape(blob(W(1.66, z - 0.05), W(1.66, z + 0.05), W(1.54, z + 0.08), W(1.52, z - 0.06)), '#222b34');
}

/** A square of new plaster at shoulder height, paler than the wall and not yet painted. */
export function palePlaster(p: Plane, c: Camera, wall: number, z: number): void {
  const x = wall - 0.01,
    W = (y: number, zz: number): V2 => c.p(x, FLOOR + y, zz);
  const edge: Shape = [
    [
      W(1.55, z),
      W(1.57, z + 0.2),
      W(1.55, z + 0.44),
      W(1.4, z + 0.45),
      W(1.24, z + 0.44),
      W(1.22, z + 0.3),
      W(1.23, z + 0.12),
      W(1.2, z + 0.01),
      W(1.38, z - 0.01),
    ],
  ];
  p.poly(edge[0]!, '#dfb98d');
  p.clip(edge, (q) => {
    q.poly([W(1.62, z - 0.05), W(1.62, z + 0.5), W(1.42, z + 0.5), W(1.5, z - 0.05)], '#e6c39a', 'opacity=".8"');
    // the sweep of the trowel
    for (const [y, w] of [
      [1.5, 4],
      [1.4, 5],
      [1.31, 3],
      [1.24, 5],
    ] as const)
      q.line([W(y - 0.06, z - 0.02), W(y, z + 0.2), W(y + 0.02, z + 0.5)], '#cda277', w, 'opacity=".55"');
  });
}

/** The front-room door, open on a dim room, in the right wall from `z`. */
export function frontRoomDoor(p: Plane, c: Camera, wall: number, z: number): void {
  const quad = (z0: number, z1: number, y0: number, y1: number, fill: string): void => {
    p.poly(
      c.quad([wall, FLOOR + y0, z0], [wall, FLOOR + y0, z1], [wall, FLOOR + y1, z1], [wall, FLOOR + y1, z0]),
      fill,
    );
  };
  quad(z - 0.09, z + 0.95, 0, 2.1, mix(H.cream, H.wall, 0.45));
  quad(z, z + 0.86, 0, 2.02, '#4a2732');
  quad(z + 0.5, z + 0.86, 0, 2.02, '#6b3b3c');
}

/** A narrow table against the wall from `z`, with till receipts in a neat pile under a coin tray. */
export function receiptTable(p: Plane, c: Camera, wall: number, z: number): void {
  const top = FLOOR + 0.88,
    box = c.box([wall - 0.3, wall], [top - 0.05, top], [z, z + 0.56]);
  for (const [x, zz] of [
    [wall - 0.28, z + 0.02],
    [wall - 0.28, z + 0.5],
    [wall - 0.05, z + 0.02],
  ] as const) {
    const leg = c.box([x, x + 0.04], [FLOOR, top - 0.04], [zz, zz + 0.04]);
    p.poly(leg.front, '#2a1712');
    p.poly(leg.left, '#3a2018');
  }
  p.poly(box.top, mix(H.wallLit, H.wood, 0.3));
  p.poly(box.left, mix(H.wood, H.umber, 0.2));
  p.poly(box.front, mix(H.wood, H.umber, 0.5));
  // receipts: a squared-off pile and one laid apart
  for (let i = 0; i < 5; i++) {
    const y = top + 0.006 + i * 0.006,
      d = (i % 2) * 0.008;
    p.poly(
      c.quad(
        [wall - 0.22 + d, y, z + 0.1],
        [wall - 0.14 + d, y, z + 0.1],
        [wall - 0.14 + d, y, z + 0.34],
        [wall - 0.22 + d, y, z + 0.34],
      ),
      i === 4 ? '#fff4df' : '#d9c3a0',
    );
  }
  p.poly(
    c.quad(
      [wall - 0.28, top + 0.004, z + 0.36],
      [wall - 0.2, top + 0.004, z + 0.34],
      [wall - 0.17, top + 0.004, z + 0.5],
      [wall - 0.25, top + 0.004, z + 0.52],
    ),
    '#f6e6c8',
  );
  // a jar of pens holds them to the wall
  const jar = c.p(wall - 0.07, top, z + 0.46),
    k = c.scale(wall - 0.07, z + 0.46);
  p.rect(jar[0] - 0.035 * k, jar[1] - 0.11 * k, 0.07 * k, 0.11 * k, '#6f7f7c');
}
