// The landing of a family's house by day, square on to one shut bedroom door. Metres.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V3 } from '../core/vec.ts';
import { houseWindow } from './house-window.ts';
import { PALETTE } from './palettes.ts';
import { block, face, type Room, roomBox } from './room-box.ts';
import { type RoomLight, toneAt } from './room-light.ts';
import type { Opening } from './sun-through.ts';

const L = PALETTE.dayLanding;
const US: V3 = [0, 0, -1];
/** The box of the landing. */
export const DAY_LANDING: Room = { left: -1.45, right: 1.45, back: 3.5, ceiling: 2.4 };
/** Her door, x range, and its height. */
export const HER_DOOR = { x: [0.08, 0.84], top: 2.0 } as const;
/** The stair window on the left. */
export const STAIR_WINDOW: Opening = { x: [-1.45, -1.45], y: [1.0, 2.1], z: [1.75, 2.65], panes: [2, 2] };
/** Its daylight. */
const DAYLIGHT: RoomLight = { at: [-1.4, 1.7, 2.3], key: L.day, shade: L.shade, reach: 2.7 };

/** Shell, window, a second door standing open on a made bed, photographs, the airing pile. */
export function dayLanding(p: Plane, c: Camera, l: RoomLight = DAYLIGHT): void {
  roomBox(p, c, DAY_LANDING, { wall: L.wall, floor: L.carpet, ceiling: '#e6e2dc' }, l);
  const z = DAY_LANDING.back - 0.006;
  face(p, c, [DAY_LANDING.left, DAY_LANDING.right], [0, 0.12], [z, z], US, L.door, l);
  houseWindow(
    p,
    c,
    { ...STAIR_WINDOW, x: [-1.444, -1.444] },
    [1, 0, 0],
    { frame: '#f4f2ea', view: ['#f6fbff', '#e3ecef'], skyline: { colour: '#b9c4bd', upTo: 0.34 } },
    l,
  );
  otherRoom(p, c, l);
  const [x0, x1] = HER_DOOR.x;
  face(p, c, [x0 - 0.08, x1 + 0.08], [0, HER_DOOR.top + 0.08], [z - 0.002, z - 0.002], US, '#f2eee4', l);
  for (const [x, y, s] of [
    [-0.18, 1.42, 0.3],
    [-0.18, 1.82, 0.22],
  ] as const) {
    face(p, c, [x - s / 2, x + s / 2 - 0.04], [y, y + s * 0.9], [z - 0.004, z - 0.004], US, L.wood, l);
    face(
      p,
      c,
      [x - s / 2 + 0.025, x + s / 2 - 0.065],
      [y + 0.025, y + s * 0.9 - 0.025],
      [z - 0.006, z - 0.006],
      US,
      mix(L.wall, L.day, 0.6),
      l,
    );
  }
  // newel and rail on the right, going down
  const r = 1.16;
  for (let i = 0; i < 7; i++) block(p, c, [r, r + 0.03], [0, 0.9], [1.3 + i * 0.22, 1.33 + i * 0.22], L.door, l);
  block(p, c, [r - 0.02, r + 0.05], [0.9, 0.96], [1.2, 2.86], L.wood, l);
  block(p, c, [r - 0.03, r + 0.07], [0, 1.06], [2.82, 2.92], L.door, l);
}

/** The mother's room across the landing: door wide, bed made, a uniform on a hanger. */
function otherRoom(p: Plane, c: Camera, l: RoomLight): void {
  const [x0, x1] = [-1.24, -0.5],
    z = DAY_LANDING.back - 0.008,
    far = 5.4,
    inside: RoomLight = { at: [-1.6, 1.6, 4.6], key: '#fff3dc', shade: L.shade, reach: 2.6 };
  face(p, c, [x0 - 0.08, x1 + 0.08], [0, 2.08], [z, z], US, '#f2eee4', l);
  p.clip([c.quad([x0, 0, z], [x1, 0, z], [x1, 2, z], [x0, 2, z])], (q) => {
    face(q, c, [-2.4, 0.2], [0, 2.4], [far, far], US, '#cbb9a4', inside);
    face(q, c, [-2.4, 0.2], [0, 0], [z, far], [0, 1, 0], L.carpet, inside);
    face(q, c, [x1 + 0.02, x1 + 0.02], [0, 2.4], [z, far], [-1, 0, 0], '#cbb9a4', inside);
    block(q, c, [-2.2, -0.86], [0, 0.52], [4.1, far], '#8fa3b5', inside);
    block(q, c, [-2.2, -0.86], [0.5, 0.62], [4.7, far], '#efe8da', inside);
    const h = c.p(-0.72, 1.75, far - 0.05),
      k = c.scale(-0.72, far);
    q.d(
      `M${h[0]} ${h[1]}l${-0.22 * k} ${0.12 * k}v${0.62 * k}h${0.44 * k}v${-0.62 * k}Z`,
      toneAt(inside, '#5f8f96', [-0.7, 1.5, far], US),
    );
  });
}

/** Shut: a white door with strips of tape where pictures were, and a line of light under it. */
export function herDoorShut(p: Plane, c: Camera, l: RoomLight = DAYLIGHT): void {
  const [x0, x1] = HER_DOOR.x,
    z = DAY_LANDING.back - 0.01;
  face(p, c, [x0, x1], [0, HER_DOOR.top], [z, z], US, L.door, l);
  for (const [y0, y1] of [
    [0.2, 0.9],
    [1.08, 1.84],
  ] as const)
    for (const a of [0.09, 0.42]) {
      face(p, c, [x0 + a, x0 + a + 0.25], [y0, y1], [z - 0.002, z - 0.002], US, mix(L.door, L.shade, 0.14), l);
      face(
        p,
        c,
        [x0 + a + 0.02, x0 + a + 0.25],
        [y0, y1 - 0.02],
        [z - 0.003, z - 0.003],
        US,
        mix(L.door, L.shade, 0.04),
        l,
      );
    }
  for (const [x, y, r] of [
    [0.2, 1.62, -14],
    [0.42, 1.7, 8],
    [0.56, 1.5, -4],
    [0.26, 1.36, 20],
  ] as const) {
    const o = c.p(x0 + x, y, z - 0.004);
    p.rect(
      o[0] - 14,
      o[1] - 4,
      28,
      8,
      '#aebdd0',
      `opacity=".9" transform="rotate(${r} ${o[0].toFixed(1)} ${o[1].toFixed(1)})"`,
    );
  }
  const k = c.p(x0 + 0.07, 1.0, z - 0.01);
  p.rect(k[0] - 3, k[1] - 14, 7, 28, '#8d8474');
  p.line([k, [k[0] + 22, k[1]]], '#6d6456', 5);
}

/** A few centimetres open: a dark room with its curtains drawn, the leaf pulled back into it. */
export function herDoorOpen(p: Plane, c: Camera, l: RoomLight = DAYLIGHT): void {
  const [x0, x1] = HER_DOOR.x,
    z = DAY_LANDING.back - 0.01;
  p.clip([c.quad([x0, 0, z], [x1, 0, z], [x1, HER_DOOR.top, z], [x0, HER_DOOR.top, z])], (q) => {
    q.poly(c.quad([x0, 0, z], [x1, 0, z], [x1, HER_DOOR.top, z], [x0, HER_DOOR.top, z]), '#262a42');
    // a seam of day between the curtains, a bed not made
    q.poly(c.quad([0.5, 0.9, z + 2], [1.5, 0.9, z + 2], [1.5, 2.2, z + 2], [0.5, 2.2, z + 2]), '#3a4068');
    q.poly(c.quad([0.86, 0.9, z + 2], [0.9, 0.9, z + 2], [0.9, 2.2, z + 2], [0.86, 2.2, z + 2]), '#c9d6e8');
    q.poly(c.quad([0.5, 0.1, z + 1.2], [2, 0.1, z + 1.2], [2, 0.52, z + 1.2], [0.5, 0.46, z + 1.2]), '#4a4f74');
    face(q, c, [x1 - 0.03, x1 - 0.03], [0, HER_DOOR.top], [z, z + 0.7], [-1, 0, 0], mix(L.door, '#4a4f74', 0.4), l);
  });
}

/** A tray left on the carpet outside: tea gone cold, toast not touched. */
export function tray(p: Plane, c: Camera, l: RoomLight = DAYLIGHT): void {
  block(p, c, [0.2, 0.62], [0.01, 0.035], [2.88, 3.14], L.wood, l);
  const o = c.p(0.33, 0.04, 3.02),
    k = c.scale(0.33, 3.02);
  p.ellipse(o, 0.1 * k, 0.028 * k, '#f6f3ec');
  p.poly(
    [
      [o[0] - 16, o[1] - 2],
      [o[0] + 10, o[1] - 4],
      [o[0] + 14, o[1] + 2],
      [o[0] - 12, o[1] + 4],
    ],
    '#c2874c',
  );
  const m = c.p(0.52, 0.04, 3.0);
  p.rect(m[0] - 0.04 * k, m[1] - 0.09 * k, 0.08 * k, 0.09 * k, '#7fa0b0');
  p.ellipse([m[0], m[1] - 0.09 * k], 0.04 * k, 0.012 * k, '#6b4a34');
  p.raw(
    `<path d="M${m[0] + 0.04 * k} ${m[1] - 0.075 * k}q${0.045 * k} ${0.02 * k} 0 ${0.055 * k}" fill="none" stroke="#7fa0b0" stroke-width="4"/>`,
  );
}
