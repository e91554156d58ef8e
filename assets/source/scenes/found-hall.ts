// The hall of a flat as officers find it, from the open front door: dark, a phone on the floor, one door ajar at the end. Metres.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { blob } from '../core/shape.ts';
import type { V2, V3 } from '../core/vec.ts';
import { PALETTE } from './palettes.ts';
import { block, face, type Room, roomBox } from './room-box.ts';
import { type RoomLight, toneAt } from './room-light.ts';

const H = PALETTE.foundHall;
const US: V3 = [0, 0, -1];
/** The box of the hall. */
export const FOUND: Room = { left: -1.3, right: 1.3, back: 5.2, ceiling: 2.42 };
/** The room at the end, its door ajar, x range; its lamp lights the hall. */
export const FAR_DOOR = { x: [-0.62, 0.14], top: 2.02 } as const;
/** That lamp. */
const THROUGH_DOOR: RoomLight = { at: [-0.24, 1.5, 5.0], key: H.lamp, shade: H.shade, reach: 2.3 };
/** The ceiling light, if somebody finds the switch. */
export const HALL_LAMP: V3 = [0.1, 1.98, 3.6];
/** Where the phone lies, face up. */
export const PHONE: V3 = [0.4, 0.006, 3.95];
/** A low bench for putting shoes on, along the right wall. */
export const BENCH = { x: [0.66, 1.28], z: [3.05, 4.2], y: 0.44 } as const;

/** Shell, doors, bench, coats, a mirror. */
export function foundHall(p: Plane, c: Camera, l: RoomLight = THROUGH_DOOR): void {
  roomBox(p, c, FOUND, { wall: H.wall, floor: H.floor, ceiling: mix(H.wall, '#ffffff', 0.25) }, l);
  const { left, right, back } = FOUND;
  for (let x = left + 0.2; x < right; x += 0.2)
    p.line([c.p(x, 0.001, 0.9), c.p(x, 0.001, back)], H.shade, 1.2, 'opacity=".3"');
  for (const [x, n] of [
    [left + 0.004, [1, 0, 0]],
    [right - 0.004, [-1, 0, 0]],
  ] as const)
    face(p, c, [x, x], [0, 0.12], [0.8, back], [...n], mix(H.door, H.wall, 0.4), l);
  sideDoor(p, c, l);
  farRoom(p, c, l);
  // mirror on the left, which holds the light of the far door
  const mirror = left + 0.01;
  face(p, c, [mirror, mirror], [1.1, 1.84], [2.2, 2.72], [1, 0, 0], H.wood, l);
  const m = c.quad([mirror, 1.14, 2.24], [mirror, 1.14, 2.68], [mirror, 1.8, 2.68], [mirror, 1.8, 2.24]);
  p.poly(
    m,
    p.lin(m[0]!, m[1]!, [
      [0, '#2a3450'],
      [0.7, '#6a6a78'],
      [1, '#c9a684'],
    ]),
  );
  hooks(p, c, l);
  for (const z of [BENCH.z[1] - 0.08, BENCH.z[0] + 0.03])
    for (const x of [BENCH.x[1] - 0.08, BENCH.x[0] + 0.03])
      block(p, c, [x, x + 0.05], [0, BENCH.y - 0.06], [z, z + 0.05], H.wood, l);
  block(p, c, BENCH.x, [BENCH.y - 0.06, BENCH.y], BENCH.z, H.wood, l);
}

/** A door half way down on the left, shut. */
function sideDoor(p: Plane, c: Camera, l: RoomLight): void {
  const x = FOUND.left + 0.01,
    n: V3 = [1, 0, 0];
  face(p, c, [x, x], [0, 2.1], [3.3, 4.22], n, mix(H.door, '#ffffff', 0.2), l);
  face(p, c, [x + 0.006, x + 0.006], [0, 2.02], [3.37, 4.15], n, H.door, l);
  for (const [y0, y1] of [
    [0.2, 0.9],
    [1.08, 1.84],
  ] as const)
    face(p, c, [x + 0.01, x + 0.01], [y0, y1], [3.5, 4.02], n, mix(H.door, H.shade, 0.2), l);
}

/** The door at the end stands a third open on a lamp. */
function farRoom(p: Plane, c: Camera, l: RoomLight): void {
  const [x0, x1] = FAR_DOOR.x,
    z = FOUND.back - 0.008,
    hole = c.quad([x0, 0, z], [x1, 0, z], [x1, FAR_DOOR.top, z], [x0, FAR_DOOR.top, z]);
  face(p, c, [x0 - 0.08, x1 + 0.08], [0, FAR_DOOR.top + 0.08], [z, z], US, H.door, l);
  const inside: RoomLight = { at: [-0.5, 1.35, 7.4], key: H.lamp, shade: '#5a3d34', reach: 3 };
  p.clip([hole], (q) => {
    face(q, c, [-2, 1.6], [0, 2.5], [8, 8], US, '#e8cba0', inside);
    face(q, c, [-2, 1.6], [0, 0], [z, 8], [0, 1, 0], '#9a7a62', inside);
    // the arm of a sofa, a curtain; the lamp itself
    block(q, c, [-0.2, 1.4], [0, 0.62], [6.9, 7.7], '#7a5a62', inside);
    const lamp = c.p(-0.46, 1.36, 7.4),
      k = c.scale(-0.46, 7.4);
    q.line([lamp, c.p(-0.46, 0, 7.4)], '#5a3d34', 3);
    q.poly(
      [
        [lamp[0] - 0.12 * k, lamp[1] - 0.16 * k],
        [lamp[0] + 0.12 * k, lamp[1] - 0.16 * k],
        [lamp[0] + 0.2 * k, lamp[1] + 0.12 * k],
        [lamp[0] - 0.2 * k, lamp[1] + 0.12 * k],
      ],
      '#fff2d0',
    );
    // the leaf, swung in from the right jamb
    face(q, c, [x1 - 0.02, x1 - 0.02], [0, FAR_DOOR.top], [z, z + 0.74], [-1, 0, 0], H.door, inside);
  });
}

/** A row of hooks over the bench: a long coat, a work jacket, a swimming bag. */
function hooks(p: Plane, c: Camera, l: RoomLight): void {
  const x = FOUND.right - 0.02;
  face(p, c, [x, x], [1.66, 1.74], [3.0, 4.3], [-1, 0, 0], H.wood, l);
  for (const [z, len, col] of [
    [4.05, 1.0, H.coat],
    [3.72, 0.72, '#46606a'],
    [3.34, 0.46, '#a06a4a'],
  ] as const) {
    const q = (dz: number, y: number, out: number): V2 => c.p(x - out, y, z + dz);
    const fall = (o: number, ...ys: [number, number, number][]): V2[] => ys.map(([dz, y, out]) => q(dz, y, out * o));
    p.shape(
      blob(
        ...fall(
          1,
          [0.02, 1.7, 0.03],
          [-0.1, 1.58, 0.2],
          [-0.14, 1.2, 0.3],
          [-0.12, 1.7 - len, 0.3],
          [0.1, 1.7 - len, 0.06],
          [0.12, 1.5, 0.03],
        ),
      ),
      toneAt(l, col, [x, 1.2, z], [-1, 0, 0.2]),
    );
    p.shape(
      blob(
        ...fall(
          1,
          [0.02, 1.66, 0.05],
          [-0.06, 1.56, 0.2],
          [-0.1, 1.2, 0.3],
          [-0.1, 1.7 - len, 0.29],
          [-0.06, 1.72 - len, 0.22],
          [-0.04, 1.3, 0.2],
        ),
      ),
      toneAt(l, mix(col, H.lamp, 0.3), [x, 1.2, z], [-0.4, 0, 1]),
    );
  }
}

/** Face up, and still counting the seconds of the call. */
export function phoneOnFloor(p: Plane, c: Camera): void {
  const [x, y, z] = PHONE;
  const lying = (inset: number): V2[] => {
    const w = 0.055 - inset,
      h = 0.16 - inset;
    return c.quad(
      [x - w - 0.02, y, z - h],
      [x + w - 0.02, y, z - h - 0.02],
      [x + w + 0.03, y, z + h - 0.02],
      [x - w + 0.03, y, z + h],
    );
  };
  p.poly(
    lying(0).map((q): V2 => [q[0], q[1] + 3]),
    '#05070c',
  );
  p.poly(lying(0), '#1a2430');
  const glass = lying(0.008);
  p.poly(glass, '#eaf6ff');
  p.circle([(glass[0]![0] + glass[1]![0]) / 2 + 1, glass[0]![1] - 5], 2.6, '#c0392f');
}
