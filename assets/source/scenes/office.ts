// A small office in a school: window on the left, desk against the back, chairs drawn away from it. Metres.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { seeded, type V2, type V3 } from '../core/vec.ts';
import { houseWindow } from './house-window.ts';
import { PALETTE } from './palettes.ts';
import { block, face, type Room, roomBox } from './room-box.ts';
import { type RoomLight, toneAt } from './room-light.ts';

const O = PALETTE.office;
const US: V3 = [0, 0, -1];
/** The box of the room. */
export const OFFICE: Room = { left: -2.1, right: 2.0, back: 4.2, ceiling: 2.5 };
/** The window. */
export const OFFICE_WINDOW = { x: [-2.094, -2.094], y: [0.95, 2.2], z: [2.0, 3.5], panes: [3, 1] } as const;
/** Late daylight by it. */
const OFFICE_DAY: RoomLight = { at: [-2.05, 1.6, 2.7], key: O.day, shade: O.shade, reach: 2.9 };
/** The desk along the back wall, and the desk lamp on it. */
export const DESK = { x: [0.1, 1.6], z: [3.56, 4.18], y: 0.73, lamp: [1.36, 1.06, 3.85] } as const;

/** Shell, window, shelves, desk and what is on it. */
export function office(p: Plane, c: Camera, l: RoomLight = OFFICE_DAY): void {
  roomBox(p, c, OFFICE, { wall: O.wall, floor: O.floor, ceiling: '#dedacb' }, l);
  const z = OFFICE.back - 0.006;
  face(p, c, [OFFICE.left, OFFICE.right], [0, 0.11], [z, z], US, mix(O.wall, O.wood, 0.5), l);
  houseWindow(
    p,
    c,
    { ...OFFICE_WINDOW, x: [-2.094, -2.094], panes: [3, 1] },
    [1, 0, 0],
    { frame: '#efe9da', view: ['#f4f0e2', '#ffe9c4'], skyline: { colour: '#a7b08c', upTo: 0.4 } },
    l,
  );
  // blinds, raised to a third
  for (let i = 0; i < 7; i++) {
    const y = 2.18 - i * 0.06;
    p.line([c.p(-2.06, y, 2.0), c.p(-2.06, y, 3.5)], '#d9d2bf', 3.4);
  }
  board(p, c, l);
  shelves(p, c, l);
  desk(p, c, l);
}

/** A pin board: timetables, a year photograph, cards of thanks. */
function board(p: Plane, c: Camera, l: RoomLight): void {
  const z = OFFICE.back - 0.01,
    random = seeded(5);
  face(p, c, [-1.5, -0.24], [1.2, 1.98], [z, z], US, O.wood, l);
  face(p, c, [-1.46, -0.28], [1.24, 1.94], [z - 0.002, z - 0.002], US, mix(O.wood, O.wall, 0.6), l);
  for (const [x, y, w, h] of [
    [-1.4, 1.6, 0.3, 0.28],
    [-1.4, 1.3, 0.22, 0.24],
    [-1.04, 1.66, 0.44, 0.22],
    [-1.1, 1.3, 0.2, 0.28],
    [-0.84, 1.34, 0.24, 0.24],
    [-0.54, 1.6, 0.2, 0.28],
    [-0.54, 1.3, 0.2, 0.22],
  ] as const)
    face(
      p,
      c,
      [x, x + w],
      [y, y + h],
      [z - 0.004, z - 0.004],
      US,
      mix(O.paper, random() > 0.6 ? O.cloth : '#d8c49a', random() * 0.5),
      l,
    );
}

/** Files, books, one cup with pens; a trailing plant on top. */
function shelves(p: Plane, c: Camera, l: RoomLight): void {
  const z = OFFICE.back,
    random = seeded(12);
  for (const y of [1.36, 1.78]) {
    block(p, c, [0.2, 1.6], [y - 0.03, y], [z - 0.26, z], O.wood, l);
    for (let x = 0.26; x < 1.44;) {
      const w = 0.05 + random() * 0.04,
        h = 0.22 + random() * 0.1;
      if (random() > 0.16)
        block(
          p,
          c,
          [x, x + w - 0.008],
          [y, y + h],
          [z - 0.2, z - 0.02],
          ['#8a5f56', '#5a6f86', '#a8925c', '#5f7a68', '#c2b79a'][Math.floor(random() * 5)]!,
          l,
        );
      x += w;
    }
  }
}

function desk(p: Plane, c: Camera, l: RoomLight): void {
  const { x, z, y, lamp } = DESK;
  block(p, c, [x[1] - 0.45, x[1] - 0.02], [0, y - 0.04], [z[0] + 0.03, z[1]], mix(O.wood, O.shade, 0.2), l);
  block(p, c, [x[0] + 0.03, x[0] + 0.08], [0, y - 0.04], [z[0] + 0.03, z[1]], O.wood, l);
  block(p, c, [x[0], x[1]], [y - 0.04, y], [z[0], z[1]], mix(O.wood, '#ffffff', 0.12), l);
  // screen turned to the wall, asleep; a tray of papers; her own mug
  block(p, c, [0.42, 0.96], [y + 0.1, y + 0.43], [3.9, 3.93], '#2b3038', l);
  block(p, c, [0.64, 0.74], [y, y + 0.12], [3.92, 3.96], '#2b3038', l);
  block(p, c, [1.02, 1.24], [y, y + 0.05], [3.7, 3.98], O.paper, l);
  const k = c.scale(lamp[0], lamp[2]),
    foot = c.p(lamp[0], y, lamp[2]),
    head = c.p(...lamp);
  p.ellipse(foot, 0.09 * k, 0.02 * k, '#2b3038');
  p.line([foot, [foot[0] + 14, (foot[1] + head[1]) / 2], head], '#2b3038', 4);
  p.poly(
    [
      [head[0] - 0.05 * k, head[1] - 0.06 * k],
      [head[0] + 0.05 * k, head[1] - 0.06 * k],
      [head[0] + 0.11 * k, head[1] + 0.05 * k],
      [head[0] - 0.11 * k, head[1] + 0.05 * k],
    ],
    toneAt(l, O.cloth, [1.3, 1, 3.8], US),
  );
}

/** A chair with a padded seat and back, no arms, set at an angle (degrees, 0 = facing us, + to our right). */
export function angledChair(p: Plane, c: Camera, x: number, z: number, turn: number, l: RoomLight = OFFICE_DAY): void {
  const a = (turn * Math.PI) / 180,
    at = (u: number, y: number, v: number): V3 => [
      x + u * Math.cos(a) + v * Math.sin(a),
      y,
      z + u * Math.sin(a) - v * Math.cos(a),
    ];
  const quad = (pts: V3[], n: V3, f: string): void => {
    p.poly(
      pts.map((q): V2 => c.p(...q)),
      toneAt(l, f, pts[0]!, n),
    );
  };
  const turned = (u: number, v: number): V3 => [
    u * Math.cos(a) + v * Math.sin(a),
    0,
    u * Math.sin(a) - v * Math.cos(a),
  ];
  const leg = (u: number, v: number): void => {
    p.line([c.p(...at(u, 0.4, v)), c.p(...at(u * 1.08, 0, v * 1.1))], toneAt(l, O.wood, at(u, 0.2, v), US), 6);
  };
  for (const [u, v] of [
    [-0.24, -0.24],
    [0.24, -0.24],
  ] as const)
    leg(u, v);
  const box = (u: [number, number], y: [number, number], v: [number, number], f: string): void => {
    const sides: [V3, V3[]][] = [
      [turned(0, -1), [at(u[0], y[0], v[0]), at(u[1], y[0], v[0]), at(u[1], y[1], v[0]), at(u[0], y[1], v[0])]],
      [turned(-1, 0), [at(u[0], y[0], v[0]), at(u[0], y[0], v[1]), at(u[0], y[1], v[1]), at(u[0], y[1], v[0])]],
      [turned(1, 0), [at(u[1], y[0], v[0]), at(u[1], y[0], v[1]), at(u[1], y[1], v[1]), at(u[1], y[1], v[0])]],
      [turned(0, 1), [at(u[0], y[0], v[1]), at(u[1], y[0], v[1]), at(u[1], y[1], v[1]), at(u[0], y[1], v[1])]],
    ];
    // far sides first
    for (const [n, pts] of sides.toSorted((s, t) => mean(t[1]) - mean(s[1]))) quad(pts, n, f);
    quad([at(u[0], y[1], v[0]), at(u[1], y[1], v[0]), at(u[1], y[1], v[1]), at(u[0], y[1], v[1])], [0, 1, 0], f);
  };
  const back = (): void => box([-0.27, 0.27], [0.44, 0.92], [-0.28, -0.2], O.cloth),
    seat = (): void => box([-0.28, 0.28], [0.36, 0.46], [-0.26, 0.28], O.cloth);
  const facesUs = Math.cos(a) > 0;
  if (facesUs) back();
  seat();
  if (!facesUs) back();
  for (const [u, v] of [
    [-0.24, 0.24],
    [0.24, 0.24],
  ] as const)
    leg(u, v);
}
const mean = (pts: V3[]): number => pts.reduce((s, q) => s + q[2], 0) / pts.length;

/** A low table to one side: tissues where anyone would keep them, two glasses of water. */
export function sideTable(p: Plane, c: Camera, l: RoomLight = OFFICE_DAY): void {
  for (const [x, z] of [
    [-0.2, 3.28],
    [0.24, 3.28],
    [-0.2, 3.0],
    [0.24, 3.0],
  ] as const)
    block(p, c, [x, x + 0.04], [0, 0.42], [z, z + 0.04], O.wood, l);
  block(p, c, [-0.24, 0.32], [0.42, 0.46], [2.96, 3.36], mix(O.wood, '#ffffff', 0.14), l);
  block(p, c, [0.06, 0.28], [0.46, 0.54], [3.14, 3.26], mix(O.cloth, '#ffffff', 0.4), l);
  const t = c.p(0.17, 0.55, 3.2);
  p.poly(
    [
      [t[0] - 11, t[1]],
      [t[0] - 5, t[1] - 15],
      [t[0] + 1, t[1] - 8],
      [t[0] + 9, t[1] - 17],
      [t[0] + 12, t[1]],
    ],
    '#f6f3ea',
  );
  for (const x of [-0.14, -0.02]) {
    const o = c.p(x, 0.46, 3.1);
    p.rect(o[0] - 9, o[1] - 30, 18, 30, '#e8f2f0', 'opacity=".4"');
    p.line(
      [
        [o[0] - 9, o[1] - 30],
        [o[0] - 9, o[1]],
      ],
      '#ffffff',
      1.8,
      'opacity=".8"',
    );
  }
}

/** A tall plant by the window, in its pot. */
export function officePlant(p: Plane, c: Camera, l: RoomLight = OFFICE_DAY): void {
  const o = c.p(-1.62, 0, 3.7),
    k = c.scale(-1.62, 3.7),
    random = seeded(4);
  p.poly(
    [
      [o[0] - 0.2 * k, o[1] - 0.36 * k],
      [o[0] + 0.2 * k, o[1] - 0.36 * k],
      [o[0] + 0.15 * k, o[1]],
      [o[0] - 0.15 * k, o[1]],
    ],
    toneAt(l, '#b98a66', [-1.6, 0.3, 3.6], US),
  );
  for (let i = 0; i < 17; i++) {
    const a = -1.57 + (random() - 0.5) * 2.3,
      r = (0.5 + random() * 0.55) * k,
      y = o[1] - 0.36 * k,
      e: V2 = [o[0] + Math.cos(a) * r * 0.62, y + Math.sin(a) * r],
      m: V2 = [o[0] + Math.cos(a) * r * 0.2, y + Math.sin(a) * r * 0.62];
    const w = 0.07 * k;
    p.d(
      `M${o[0].toFixed(1)} ${y.toFixed(1)}Q${(m[0] - w).toFixed(1)} ${m[1].toFixed(1)} ${e[0].toFixed(1)} ${e[1].toFixed(1)}Q${(m[0] + w).toFixed(1)} ${(m[1] + w * 0.6).toFixed(1)} ${o[0].toFixed(1)} ${y.toFixed(1)}Z`,
      toneAt(
        l,
        mix(O.leaf, '#c9d08a', random() * 0.4),
        [-1.8, 1, 3.4],
        random() > 0.5 ? [-0.8, 0.5, -0.3] : [0.6, 0, -0.8],
      ),
    );
  }
}
