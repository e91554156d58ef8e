// A sixth-form corridor: tall windows on the left, a wall of lockers on the right, doors at the end. Metres.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { seeded, type V3 } from '../core/vec.ts';
import { houseWindow } from './house-window.ts';
import { PALETTE } from './palettes.ts';
import { block, face, type Room, roomBox } from './room-box.ts';
import type { RoomLight } from './room-light.ts';
import { type Opening, sunThrough } from './sun-through.ts';

const K = PALETTE.lockers;
const US: V3 = [0, 0, -1];
/** The box of the corridor. */
export const CORRIDOR: Room = { left: -1.75, right: 1.75, back: 10.5, ceiling: 2.8, near: 0.7 };
/** The windows, from far to near. */
const WINDOWS: Opening[] = [8.3, 6.0, 3.7, 1.4].map((z) => ({
  x: [-1.744, -1.744],
  y: [0.95, 2.5],
  z: [z, z + 1.6],
  panes: [2, 2],
}));
/** All the windows as one soft light. */
const SIDE_SUN: RoomLight = { at: [-1.9, 1.7, 4.4], key: K.sun, shade: K.shade, reach: 4.4 };
/** The way of the sun. */
const TRAVEL: V3 = [1, -0.52, -0.12];
/** Front of the lockers, their height, and where the row begins and ends. */
const ROW = { x: 1.36, y: 1.86, from: 1.3, to: 9.2, width: 0.44 };

/** Shell, windows, lockers, doors, a noticeboard. */
export function lockerCorridor(p: Plane, c: Camera, l: RoomLight = SIDE_SUN): void {
  roomBox(p, c, CORRIDOR, { wall: K.wall, floor: K.floor, ceiling: mix(K.wall, '#ffffff', 0.35) }, l);
  const { left, right, back } = CORRIDOR;
  for (let z = 1.6; z < back; z += 1) p.line([c.p(left, 0, z), c.p(right, 0, z)], K.shade, 1.2, 'opacity=".2"');
  for (const w of WINDOWS)
    houseWindow(
      p,
      c,
      w,
      [1, 0, 0],
      { frame: '#e9e4d6', view: ['#fff6da', '#ffe6ae'], skyline: { colour: '#d8bf90', upTo: 0.26 } },
      l,
    );
  // ceiling panels, off
  for (const z of [8, 5.6, 3.4])
    p.poly(
      c.quad([-0.3, 2.79, z], [0.5, 2.79, z], [0.5, 2.79, z + 0.9], [-0.3, 2.79, z + 0.9]),
      '#ffffff',
      'opacity=".22"',
    );
  doors(p, c, l);
  lockers(p, c, l);
}

function doors(p: Plane, c: Camera, l: RoomLight): void {
  const z = CORRIDOR.back - 0.01;
  face(p, c, [-1.0, 1.0], [0, 2.2], [z, z], US, mix(K.deep, K.wall, 0.3), l);
  for (const x of [-0.92, 0.04]) {
    face(p, c, [x, x + 0.88], [0, 2.1], [z - 0.01, z - 0.01], US, K.blue, l);
    p.poly(c.quad([x + 0.24, 0.95, z], [x + 0.64, 0.95, z], [x + 0.64, 1.9, z], [x + 0.24, 1.9, z]), '#fff1cf');
  }
}

/** Two tiers; a few doors in another colour, one left open a hand's width. */
function lockers(p: Plane, c: Camera, l: RoomLight): void {
  const random = seeded(17),
    n: V3 = [-1, 0, 0];
  block(p, c, [ROW.x, CORRIDOR.right], [0, ROW.y], [ROW.from, ROW.to], K.deep, l);
  for (let z = ROW.to - ROW.width; z > ROW.from - 0.1; z -= ROW.width)
    for (const [y0, y1] of [
      [0.1, 0.94],
      [0.98, 1.82],
    ] as const) {
      const pigment = random() > 0.9 ? K.odd : mix(K.blue, K.deep, random() * 0.5);
      face(p, c, [ROW.x - 0.004, ROW.x - 0.004], [y0, y1], [z + 0.015, z + ROW.width - 0.015], n, pigment, l);
      for (const y of [0.1, 0.14])
        face(
          p,
          c,
          [ROW.x - 0.006, ROW.x - 0.006],
          [y1 - y - 0.012, y1 - y],
          [z + 0.1, z + 0.34],
          n,
          mix(pigment, '#141c2c', 0.5),
          l,
        );
      face(
        p,
        c,
        [ROW.x - 0.008, ROW.x - 0.008],
        [(y0 + y1) / 2 - 0.04, (y0 + y1) / 2 + 0.04],
        [z + 0.34, z + 0.38],
        n,
        '#cfd6d8',
        l,
      );
    }
  face(p, c, [ROW.x, CORRIDOR.right], [ROW.y, ROW.y], [ROW.from, ROW.to], [0, 1, 0], mix(K.blue, '#ffffff', 0.2), l);
}

/** Bars of sun over the floor and up the lockers. */
export function lockerSun(p: Plane, c: Camera): void {
  const { left, back } = CORRIDOR,
    floor = c.quad([left, 0, 0.9], [ROW.x, 0, 0.9], [ROW.x, 0, back], [left, 0, back]),
    front = c.quad([ROW.x, 0, 0.9], [ROW.x, 0, ROW.to], [ROW.x, ROW.y, ROW.to], [ROW.x, ROW.y, 0.9]);
  for (const w of WINDOWS) {
    sunThrough(p, c, w, TRAVEL, { axis: 1, at: 0, within: floor }, '#ffcf86', 'opacity=".6"');
    sunThrough(p, c, w, TRAVEL, { axis: 0, at: ROW.x, within: front }, '#ffc27a', 'opacity=".5"');
  }
}

/** A bag somebody has put down. */
export function schoolBag(p: Plane, c: Camera, x: number, z: number): void {
  const o = c.p(x, 0, z),
    k = c.scale(x, z),
    at = (dx: number, y: number): string => `${(o[0] + dx * k).toFixed(1)} ${(o[1] - y * k).toFixed(1)}`;
  p.ellipse(o, 0.24 * k, 0.04 * k, '#10141f', 'opacity=".4"');
  p.d(
    `M${at(-0.17, 0)}C${at(-0.2, 0.2)} ${at(-0.16, 0.4)} ${at(0, 0.42)}C${at(0.16, 0.4)} ${at(0.2, 0.2)} ${at(0.17, 0)}Z`,
    '#3f4a6e',
  );
  p.d(
    `M${at(-0.17, 0)}C${at(-0.2, 0.2)} ${at(-0.16, 0.4)} ${at(0, 0.42)}C${at(-0.1, 0.34)} ${at(-0.1, 0.2)} ${at(-0.09, 0)}Z`,
    '#c9a880',
    'opacity=".75"',
  );
  p.d(
    `M${at(-0.1, 0.03)}H${(o[0] + 0.12 * k).toFixed(1)}V${(o[1] - 0.18 * k).toFixed(1)}H${(o[0] - 0.1 * k).toFixed(1)}Z`,
    '#2f3858',
  );
}
