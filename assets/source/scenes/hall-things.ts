// What the hall of number 14 tells without a word: hooks, receipts, plaster. All on the right-hand wall, x = wall.
import type { Camera } from '../core/camera.ts';
import type { Plane } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';
import { mix } from '../core/colour.ts';
import { blob, type Shape, stroke } from '../core/shape.ts';
import { FLOOR } from './hallway.ts';
import { PALETTE } from './palettes.ts';

const H = PALETTE.hall;

/** A board of three pegs from `z`, a name over each; a man's jacket on the first and nothing on the others. */
export function hooks(p: Plane, c: Camera, wall: number, z: number): void {
  const x = wall - 0.02,
    W = (y: number, zz: number, out = 0): V2 => c.p(x - out, FLOOR + y, zz),
    k = c.scale(x, z);
  p.poly([W(1.66, z), W(1.66, z + 0.84), W(1.75, z + 0.84), W(1.75, z)], mix(H.cream, H.wood, 0.55));
  p.poly([W(1.655, z), W(1.655, z + 0.84), W(1.666, z + 0.84), W(1.666, z)], mix(H.wood, H.umber, 0.4));
  for (const [i, at] of [z + 0.17, z + 0.44, z + 0.7].entries()) {
    const label = [W(1.8, at - 0.06), W(1.8, at + 0.07), W(1.865, at + 0.07), W(1.865, at - 0.06)];
    p.poly(label, '#fff0d4');
    p.line([W(1.832, at - 0.035), W(1.832, at + 0.04)], '#5a3a2c', 1.8);
    p.line([W(1.705, at), W(1.712, at, 0.075)], '#3a2418', 0.026 * k);
    if (i === 0) jacket(p, W, at);
    p.circle(W(1.712, at, 0.075), 0.019 * k, '#5a3a26');
  }
}
/** A man's short jacket hung by its loop: collar, two shoulders, two sleeves, a straight hem. */
function jacket(p: Plane, W: (y: number, z: number, out?: number) => V2, z: number): void {
  const cloth = '#3d4b5a',
    lit = '#566878',
    dark = '#232c36';
  const cut = (fill: string, ...points: [number, number][]): void => {
    p.poly(
      points.map(([y, dz]) => W(y, z + dz)),
      fill,
    );
  };
  // the far sleeve, the body, the near sleeve
  cut(dark, [1.54, 0.12], [1.5, 0.19], [1.24, 0.225], [1.0, 0.225], [0.995, 0.14], [1.3, 0.11]);
  cut(cloth, [1.66, -0.05], [1.66, 0.05], [1.57, 0.17], [1.3, 0.165], [1.04, 0.165], [1.03, -0.17], [1.57, -0.17]);
  cut(lit, [1.62, 0.02], [1.57, 0.16], [1.3, 0.155], [1.1, 0.155], [1.1, 0.015]);
  cut(cloth, [1.6, -0.12], [1.52, -0.215], [1.25, -0.25], [0.99, -0.25], [0.985, -0.155], [1.3, -0.12]);
  p.line([W(1.55, z - 0.12), W(1.3, z - 0.125), W(1.05, z - 0.135)], dark, 2.6);
  p.line([W(1.54, z + 0.135), W(1.3, z + 0.13), W(1.05, z + 0.14)], dark, 2);
  // opening, waistband, cuffs, a pocket
  p.line([W(1.58, z), W(1.05, z - 0.005)], dark, 2.4);
  cut(dark, [1.1, -0.17], [1.1, 0.165], [1.04, 0.165], [1.03, -0.17]);
  cut(dark, [1.04, -0.25], [1.04, -0.15], [0.985, -0.155], [0.99, -0.25]);
  p.line([W(1.28, z + 0.06), W(1.2, z + 0.12)], dark, 2.2);
  // a turned-down collar, the loop over the peg
  cut(dark, [1.67, -0.06], [1.68, 0.0], [1.67, 0.06], [1.58, 0.09], [1.6, 0.0], [1.58, -0.09]);
  p.line([W(1.67, z - 0.015), W(1.71, z), W(1.67, z + 0.015)], dark, 2.4);
}

/** New plaster smeared over the wall at shoulder height: pale, uneven, still damp round its edge. */
export function palePlaster(p: Plane, c: Camera, wall: number, z: number): void {
  const x = wall - 0.01,
    W = (y: number, dz: number): V2 => c.p(x, FLOOR + y, z + dz);
  const smear = (grow: number): Shape => {
    const g = (y: number, dz: number): V2 => W(1.4 + (y - 1.4) * grow, 0.22 + (dz - 0.22) * grow);
    return blob(
      g(1.58, 0.06),
      g(1.6, 0.2),
      g(1.66, 0.34),
      g(1.6, 0.44),
      g(1.52, 0.42),
      g(1.46, 0.48),
      g(1.34, 0.44),
      g(1.3, 0.34),
      g(1.2, 0.24),
      g(1.22, 0.1),
      g(1.32, 0.06),
      g(1.4, -0.03),
      g(1.49, 0.04),
    );
  };
  p.shape(smear(1.06), '#8a5632', 'opacity=".3" filter="url(#soft3)"');
  p.shape(smear(1.0), '#bd8a58');
  p.shape(smear(0.9), '#dbb586');
  // the sweep of the trowel
  p.clip(smear(0.96), (q) => {
    for (const [y, w, o] of [
      [1.54, 12, 0.16],
      [1.36, 16, 0.14],
    ] as const)
      q.shape(stroke([W(y - 0.1, -0.02), W(y + 0.02, 0.2), W(y, 0.46)], w, [0.1, 0.3]), '#f2d6ae', `opacity="${o}"`);
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
