// One bay of an emergency department, square on: trolley, trunking with its reading light, a curtain on a ceiling rail. Metres.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V2, V3 } from '../core/vec.ts';
import { PALETTE } from './palettes.ts';
import { block, face, type Room, roomBox } from './room-box.ts';
import { type RoomLight, toneAt } from './room-light.ts';

const B = PALETTE.bay;
const US: V3 = [0, 0, -1];
/** The box of the bay. */
export const BAY: Room = { left: -2.3, right: 1.75, back: 4.1, ceiling: 2.6 };
/** The reading light over the trolley: the bay's own, warm. */
const READING: RoomLight = { at: [0.55, 1.72, 3.75], key: B.reading, shade: B.shade, reach: 2.4 };
/** How far along its rail the curtain is drawn, x range, and where the rail runs. */
export const CURTAIN = { x: [-2.3, -0.95], z: 2.7, y: [0.36, 2.3] } as const;

/** Shell, trunking, sockets, a chart, a hand-gel bottle. */
export function hospitalBay(p: Plane, c: Camera, l: RoomLight = READING): void {
  roomBox(p, c, BAY, { wall: B.wall, floor: B.floor, ceiling: mix(B.wall, '#ffffff', 0.4) }, l);
  const z = BAY.back - 0.01;
  face(p, c, [BAY.left, BAY.right], [0, 0.14], [z, z], US, mix(B.floor, B.shade, 0.4), l);
  face(p, c, [BAY.left, BAY.right], [0.86, 0.98], [z, z], US, mix(B.curtain, B.wall, 0.45), l);
  // trunking: sockets, two outlets, a call handset on its wire, the light itself
  block(p, c, [-0.3, 1.5], [1.34, 1.56], [z - 0.1, z], mix(B.wall, '#ffffff', 0.4), l);
  for (const x of [-0.2, 0.02, 1.16]) face(p, c, [x, x + 0.15], [1.4, 1.5], [z - 0.103, z - 0.103], US, B.steel, l);
  for (const [x, col] of [
    [0.3, '#e8eef0'],
    [0.86, '#3a4a58'],
  ] as const)
    p.circle(c.p(x, 1.45, z - 0.11), 6, col);
  block(p, c, [0.25, 0.86], [1.62, 1.7], [z - 0.14, z], '#f3f3ea', l);
  p.poly(
    c.quad([0.25, 1.62, z - 0.14], [0.86, 1.62, z - 0.14], [0.86, 1.6, z - 0.05], [0.25, 1.6, z - 0.05]),
    '#fff6dd',
  );
  p.raw(
    `<path d="M${c.p(1.06, 1.4, z - 0.11).join(' ')}C${c.p(1.2, 1.0, z - 0.2).join(' ')} ${c.p(1.0, 0.86, z - 0.3).join(' ')} ${c.p(0.98, 0.8, z - 0.5).join(' ')}" fill="none" stroke="#5c6a72" stroke-width="2.4"/>`,
  );
  // chart on the wall, gel, a bin
  face(p, c, [-0.86, -0.5], [1.3, 1.82], [z, z], US, '#dfe7e4', l);
  for (let i = 0; i < 5; i++)
    p.line([c.p(-0.8, 1.74 - i * 0.09, z), c.p(-0.58 - (i % 2) * 0.08, 1.74 - i * 0.09, z)], B.steel, 2);
  const x = BAY.right - 0.01;
  face(p, c, [x, x], [1.2, 1.46], [2.8, 2.94], [-1, 0, 0], '#dfe9ea', l);
  // ceiling rail
  const rail = (a: V3, b: V3): void => {
    p.line([c.p(...a), c.p(...b)], B.steel, 4);
  };
  rail([BAY.left, CURTAIN.y[1] + 0.05, CURTAIN.z], [BAY.right, CURTAIN.y[1] + 0.05, CURTAIN.z]);
}

/** The trolley, head to the back wall, its back half raised; a folded blanket, rails down. */
export function trolley(p: Plane, c: Camera, l: RoomLight = READING): void {
  const [x0, x1] = [0.2, 1.06];
  block(p, c, [x0 + 0.08, x1 - 0.08], [0.32, 0.42], [2.5, 3.9], B.steel, l);
  for (const [x, z] of [
    [x0 + 0.1, 3.8],
    [x1 - 0.16, 3.8],
    [x0 + 0.1, 2.55],
    [x1 - 0.16, 2.55],
  ] as const) {
    block(p, c, [x, x + 0.06], [0.1, 0.34], [z, z + 0.06], B.steel, l);
    p.circle(c.p(x + 0.03, 0.07, z), 0.06 * c.scale(x, z), '#26333a');
  }
  // raised head end: a slope from the pillow down to the middle
  const S = (x: number, y: number, z: number): V2 => c.p(x, y, z),
    white = (y: number, z: number, n: V3): string => toneAt(l, B.sheet, [0.6, y, z], n);
  p.poly(
    [S(x0, 1.06, 3.9), S(x1, 1.06, 3.9), S(x1, 0.62, 3.2), S(x0, 0.62, 3.2)],
    p.lin(S(x0, 1.06, 3.9), S(x0, 0.62, 3.2), [
      [0, white(1.06, 3.9, [0, 0.8, -0.6])],
      [1, white(0.62, 3.2, [0, 0.8, -0.6])],
    ]),
  );
  p.poly([S(x0, 1.06, 3.9), S(x0, 0.62, 3.2), S(x0, 0.5, 3.2), S(x0, 0.94, 3.9)], white(0.8, 3.5, [-1, 0, 0]));
  block(p, c, [x0, x1], [0.48, 0.62], [2.4, 3.2], B.sheet, l);
  // pillow with the dent of a head, blanket folded at the foot
  const a = S(x0 + 0.43, 1.03, 3.8),
    k = c.scale(0.6, 3.8);
  p.ellipse(a, 0.33 * k, 0.11 * k, white(1, 3.8, [0, 0.6, -0.8]));
  p.ellipse([a[0] - 4, a[1] + 2], 0.14 * k, 0.035 * k, B.shade, 'opacity=".16"');
  block(p, c, [x0 - 0.01, x1 + 0.01], [0.6, 0.68], [2.42, 2.8], mix(B.curtain, B.sheet, 0.35), l);
}

/** The curtain, drawn half across: folds lit from the ward side, mesh at the top. */
export function bayCurtain(p: Plane, c: Camera): void {
  const { x, z, y } = CURTAIN,
    w = (x[1] - x[0]) / 18;
  p.poly(
    c.quad([x[0], y[0] + 0.03, z], [x[1] - 0.02, y[0] + 0.03, z], [x[1] - 0.02, y[1], z], [x[0], y[1], z]),
    mix(B.curtain, B.shade, 0.35),
  );
  for (let i = 0; i < 18; i++) {
    const a = x[0] + i * w,
      deep = 0.05 * Math.sin(i * 1.9),
      q = c.quad([a, y[0], z + deep], [a + w, y[0], z - deep], [a + w, y[1], z - deep], [a, y[1], z + deep]);
    // the ward's white comes through at the left, and dies along the rail
    const lit = (i % 2 ? 0.3 : 0.06) * (1 - i / 30);
    p.poly(
      q,
      p.lin(q[3]!, q[0]!, [
        [0, mix(B.curtain, B.ward, lit + 0.1)],
        [0.6, mix(B.curtain, B.ward, lit)],
        [1, mix(B.curtain, B.shade, 0.42 - lit * 0.6)],
      ]),
    );
  }
  const top = c.quad([x[0], y[1] - 0.34, z], [x[1], y[1] - 0.34, z], [x[1], y[1], z], [x[0], y[1], z]);
  p.poly(top, B.ward, 'opacity=".16"');
  for (let i = 0; i <= 9; i++)
    p.line([c.p(x[0] + i * w * 2, y[1], z), c.p(x[0] + i * w * 2, y[1] + 0.05, z)], '#e8f0f0', 3);
}

/** A patient's chair with wooden arms, facing right; the near arm is drawn by `bayChairArm`. */
export function bayChair(p: Plane, c: Camera, x: number, z: number, l: RoomLight = READING): void {
  const cloth = mix(B.curtain, '#3a4f68', 0.55);
  for (const [dx, dz] of [
    [-0.26, 0.24],
    [0.2, 0.24],
    [-0.26, -0.26],
    [0.2, -0.26],
  ] as const)
    block(p, c, [x + dx, x + dx + 0.045], [0, 0.54], [z + dz, z + dz + 0.045], '#a0734a', l);
  block(p, c, [x - 0.28, x + 0.26], [0.53, 0.57], [z + 0.23, z + 0.3], '#a0734a', l);
  block(p, c, [x - 0.3, x - 0.18], [0.36, 1.06], [z - 0.23, z + 0.23], cloth, l);
  block(p, c, [x - 0.2, x + 0.24], [0.34, 0.45], [z - 0.23, z + 0.23], cloth, l);
}
/** The wooden arm between the sitter and us. */
export function bayChairArm(p: Plane, c: Camera, x: number, z: number, l: RoomLight = READING): void {
  block(p, c, [x - 0.28, x + 0.26], [0.53, 0.565], [z - 0.28, z - 0.22], '#a0734a', l);
}
