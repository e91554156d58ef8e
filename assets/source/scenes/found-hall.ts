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
/** The first of the hooks on the end wall. */
export const HOOKS = { x: 0.52 } as const;
/** A low bench for putting shoes on, along the right wall. */
export const BENCH = { x: [0.8, 1.28], z: [3.1, 4.2], y: 0.44 } as const;

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

/** Hooks on the end wall, beside the door: a long coat, a work jacket, a swimming bag. */
function hooks(p: Plane, c: Camera, l: RoomLight): void {
  const z = FOUND.back - 0.01;
  face(p, c, [HOOKS.x - 0.2, HOOKS.x + 0.62], [1.7, 1.77], [z, z], US, mix(H.wood, H.shade, 0.2), l);
  coat(p, c, l, HOOKS.x, 1.06, H.coat);
  coat(p, c, l, HOOKS.x + 0.4, 0.72, '#46606a');
  // the bag: a cord over the hook, a drawn neck, a round end
  const o = c.p(HOOKS.x + 0.52, 1.68, z),
    k = c.scale(HOOKS.x, z),
    tone = toneAt(l, '#a06a4a', [HOOKS.x + 0.5, 1.2, z], [-0.5, 0, -0.8]);
  const at = (dx: number, dy: number): V2 => [o[0] + dx * k, o[1] + dy * k];
  for (const dx of [-0.04, 0.04]) p.line([at(0, 0), at(dx, 0.42)], '#9d917e', 2);
  p.shape(blob(at(-0.04, 0.42), at(0.04, 0.42), at(0.13, 0.6), at(0.1, 0.76), at(-0.1, 0.76), at(-0.13, 0.6)), tone);
}

/** A coat hung by its loop, front to us: drooping shoulders, empty sleeves, an edge that stands open. `len` from hook to hem. */
function coat(p: Plane, c: Camera, l: RoomLight, x: number, len: number, pigment: string): void {
  const z = FOUND.back - 0.08,
    o = c.p(x, 1.7, z),
    k = c.scale(x, z),
    body = toneAt(l, pigment, [x, 1.2, z], [-0.35, 0, -0.9]),
    light = toneAt(l, mix(pigment, H.lamp, 0.3), [x - 0.2, 1.2, z], [-0.9, 0, -0.3]),
    dark = mix(body, H.shade, 0.6);
  const at = (dx: number, dy: number): V2 => [o[0] + dx * k, o[1] + dy * k];
  const path = (fill: string, d: string): void => {
    // pairs of centimetres from the hook
    p.d(
      d.replaceAll(/(-?[\d.]+) (-?[\d.]+)/g, (_, dx: string, dy: string) =>
        at(+dx / 100, +dy / 100)
          .map((n) => n.toFixed(1))
          .join(' '),
      ),
      fill,
    );
  };
  const hem = len * 100,
    cuff = Math.min(hem - 6, 70);
  // its shadow on the wall, away from the door
  p.group('filter="url(#soft3)"', (q) =>
    q.poly([at(0.06, 0.08), at(0.26, 0.3), at(0.27, len), at(0.0, len + 0.02)], '#0e1424', 'opacity=".5"'),
  );
  path(
    body,
    `M-5 5L5 5C12 8 17 12 19 20L21 ${hem - 2}C10 ${hem + 1} -8 ${hem + 1} -20 ${hem}L-18 20C-16 12 -12 8 -5 5Z`,
  );
  // sleeves: the lit one towards the door, the other in shade
  path(
    light,
    `M-13 9C-19 12 -21 20 -23 34L-24 ${cuff}C-21 ${cuff + 2} -17 ${cuff + 2} -14 ${cuff}L-14 34C-14 24 -13 16 -13 9Z`,
  );
  path(dark, `M14 10C19 14 21 22 23 34L23 ${cuff - 2}C20 ${cuff} 17 ${cuff} 15 ${cuff - 1}L15 34Z`);
  path(dark, `M1 14L5 ${hem}L-1 ${hem}L-1 16Z`);
  path(light, `M-6 4L0 13L-4 18L-10 8Z`);
  path(body, `M6 4L0 13L5 18L10 8Z`);
  p.line([at(-0.145, 0.3), at(-0.14, cuff / 100)], dark, 1.6);
  p.line([at(0, 0), at(0, 0.06)], '#9d917e', 2.4);
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
