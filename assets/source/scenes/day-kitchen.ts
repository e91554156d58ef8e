// A pensioner's kitchen by day, square on: units under the window, a glazed garden door in the left wall. Metres.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V2, V3 } from '../core/vec.ts';
import { houseWindow } from './house-window.ts';
import { PALETTE } from './palettes.ts';
import { block, face, type Room, roomBox } from './room-box.ts';
import { type RoomLight, toneAt } from './room-light.ts';
import type { Opening } from './sun-through.ts';

const K = PALETTE.dayKitchen;
const US: V3 = [0, 0, -1];
/** The box of the room. */
export const DAY_KITCHEN: Room = { left: -2.1, right: 2.1, back: 4.2, ceiling: 2.42 };
/** The glass in the garden door. */
export const GARDEN_GLASS: Opening = { x: [-2.1, -2.1], y: [0.95, 1.92], z: [2.86, 3.42], panes: [1, 1] };
/** The light that comes in by it. */
const MORNING: RoomLight = { at: [-2.0, 1.6, 2.9], key: K.day, shade: K.shade, reach: 3.3 };
/** Height and front of the worktop. */
export const WORKTOP = { y: 0.9, front: 3.58 } as const;

/** Shell, door, window, units, cooker. */
export function dayKitchen(p: Plane, c: Camera, l: RoomLight = MORNING): void {
  roomBox(p, c, DAY_KITCHEN, { wall: K.wall, floor: K.floor, ceiling: '#ece8da' }, l);
  const { left, right, back } = DAY_KITCHEN;
  for (let z = 1.2; z < back; z += 0.45) p.line([c.p(left, 0, z), c.p(right, 0, z)], K.shade, 1.2, 'opacity=".22"');
  for (let x = left; x <= right; x += 0.45) p.line([c.p(x, 0, 1), c.p(x, 0, back)], K.shade, 1.2, 'opacity=".2"');
  gardenDoor(p, c, l);
  face(p, c, [left, right], [WORKTOP.y, 1.42], [back - 0.004, back - 0.004], US, K.tile, l);
  for (let x = left + 0.15; x < right; x += 0.15)
    p.line([c.p(x, WORKTOP.y, back), c.p(x, 1.42, back)], K.shade, 1, 'opacity=".16"');
  for (const y of [1.07, 1.24]) p.line([c.p(left, y, back), c.p(right, y, back)], K.shade, 1, 'opacity=".16"');
  const view: Opening = { x: [-0.62, 0.5], y: [1.1, 2.06], z: [back - 0.006, back - 0.006], panes: [2, 1] };
  houseWindow(
    p,
    c,
    view,
    US,
    {
      frame: '#f4f1e6',
      view: ['#dfeaf2', '#f3ead2'],
      skyline: { colour: '#93a27c', upTo: 0.32 },
      curtain: mix(K.accent, '#ffffff', 0.35),
      gathered: 0.2,
    },
    l,
  );
  units(p, c, l);
}

/** Half glass, half panel; a cat flap nobody uses, a bolt drawn back. */
function gardenDoor(p: Plane, c: Camera, l: RoomLight): void {
  const x = -2.09,
    n: V3 = [1, 0, 0];
  face(p, c, [x, x], [0, 2.1], [2.7, 3.56], n, '#e9e4d4', l);
  face(p, c, [x + 0.01, x + 0.01], [0, 2.02], [2.76, 3.52], n, mix(K.unit, '#ffffff', 0.2), l);
  const q = c.quad([x + 0.02, 0.95, 2.86], [x + 0.02, 0.95, 3.42], [x + 0.02, 1.92, 3.42], [x + 0.02, 1.92, 2.86]);
  p.poly(
    q,
    p.lin(q[3]!, q[0]!, [
      [0, '#fffaf0'],
      [0.6, '#fff0cc'],
      [1, '#d6d3a0'],
    ]),
  );
  face(p, c, [x + 0.02, x + 0.02], [0.14, 0.8], [2.88, 3.4], n, K.unit, l);
  p.line([c.p(x + 0.03, 1.02, 2.94), c.p(x + 0.03, 0.98, 2.8)], '#6a5a44', 5);
}

function units(p: Plane, c: Camera, l: RoomLight): void {
  const { left, right, back } = DAY_KITCHEN,
    { y, front } = WORKTOP;
  block(p, c, [left + 0.02, right], [0.08, y - 0.04], [front + 0.03, back], K.unit, l);
  face(p, c, [left, right], [0, 0.08], [front + 0.08, front + 0.08], US, mix(K.unit, K.shade, 0.7), l);
  for (let i = 0; i < 7; i++) {
    const a = left + 0.02 + i * 0.6;
    if (a > right - 0.3) break;
    face(p, c, [a + 0.02, a + 0.56], [0.12, 0.66], [front + 0.02, front + 0.02], US, mix(K.unit, '#ffffff', 0.14), l);
    face(p, c, [a + 0.02, a + 0.56], [0.7, 0.83], [front + 0.02, front + 0.02], US, mix(K.unit, '#ffffff', 0.18), l);
    p.line([c.p(a + 0.2, 0.765, front), c.p(a + 0.38, 0.765, front)], K.shade, 3, 'opacity=".5"');
  }
  block(p, c, [left, right], [y - 0.04, y], [front, back], K.top, l);
  // wall cupboards right of the window, a calendar left of it
  block(p, c, [0.86, right], [1.46, 2.16], [back - 0.34, back], mix(K.unit, '#ffffff', 0.1), l);
  for (const a of [0.9, 1.52])
    face(p, c, [a, a + 0.56], [1.5, 2.12], [back - 0.345, back - 0.345], US, mix(K.unit, '#ffffff', 0.22), l);
  calendar(p, c, l);
  // tap over the sink
  const t = c.p(-0.06, y, 3.96),
    k = c.scale(-0.06, 3.96);
  p.raw(
    `<path d="M${t[0]} ${t[1]}v${-0.2 * k}q0 ${-0.1 * k} ${0.09 * k} ${-0.1 * k}q${0.08 * k} 0 ${0.08 * k} ${0.08 * k}" fill="none" stroke="#dfe6e6" stroke-width="5"/>`,
  );
}

/** Squares of a month; the appointments are struck through in one hand. */
function calendar(p: Plane, c: Camera, l: RoomLight): void {
  const z = DAY_KITCHEN.back - 0.01,
    x = -1.44,
    y = 1.5;
  face(p, c, [x, x + 0.4], [y, y + 0.56], [z, z], US, '#f6f2e4', l);
  face(p, c, [x + 0.02, x + 0.38], [y + 0.3, y + 0.54], [z - 0.002, z - 0.002], US, mix('#93a27c', K.day, 0.4), l);
  for (let i = 0; i < 5; i++)
    p.line(
      [c.p(x + 0.03, y + 0.05 + i * 0.055, z), c.p(x + 0.37, y + 0.05 + i * 0.055, z)],
      K.shade,
      1,
      'opacity=".4"',
    );
  for (const [a, b] of [
    [0.08, 0.24],
    [0.22, 0.13],
    [0.3, 0.19],
  ] as const) {
    const o = c.p(x + a, y + b, z);
    p.line(
      [
        [o[0] - 7, o[1] - 4],
        [o[0] + 7, o[1] + 4],
      ],
      K.accent,
      2.6,
    );
  }
}

/** What stands on the worktop: teapot and two cups, a weekly pill box, a tin with its lid off. */
export function kitchenThings(p: Plane, c: Camera, l: RoomLight = MORNING): void {
  const y = WORKTOP.y,
    at = (x: number, z = 3.76): { o: V2; k: number } => ({ o: c.p(x, y, z), k: c.scale(x, z) });
  const tin = at(1.0);
  block(p, c, [0.9, 1.14], [y, y + 0.16], [3.7, 3.86], K.accent, l);
  p.line([c.p(0.9, y + 0.1, 3.7), c.p(1.14, y + 0.1, 3.7)], '#f2d9a8', 3);
  p.poly(
    [
      [tin.o[0] + 52, tin.o[1]],
      [tin.o[0] + 104, tin.o[1]],
      [tin.o[0] + 98, tin.o[1] - 12],
      [tin.o[0] + 58, tin.o[1] - 12],
    ],
    toneAt(l, K.accent, [1.3, 1, 3.7], US),
  );
  for (let i = 0; i < 7; i++)
    block(p, c, [0.42 + i * 0.052, 0.466 + i * 0.052], [y, y + 0.045], [3.66, 3.74], i < 3 ? '#e8f0f4' : '#9fc0d4', l);
  const pot = at(-1.16),
    col = toneAt(l, '#7d5a48', [-1.2, 1, 3.7], US),
    lit = toneAt(l, '#d6a27c', [-1.4, 1, 3.7], [-1, 0, 0]);
  const P = (dx: number, h: number): string =>
    `${(pot.o[0] + dx * pot.k).toFixed(1)} ${(pot.o[1] - h * pot.k).toFixed(1)}`;
  p.d(
    `M${P(-0.09, 0)}C${P(-0.17, 0.06)} ${P(-0.13, 0.18)} ${P(0, 0.18)}C${P(0.13, 0.18)} ${P(0.17, 0.06)} ${P(0.09, 0)}Z`,
    col,
  );
  p.d(
    `M${P(-0.09, 0)}C${P(-0.17, 0.06)} ${P(-0.13, 0.18)} ${P(0, 0.18)}C${P(-0.09, 0.15)} ${P(-0.1, 0.06)} ${P(-0.05, 0)}Z`,
    lit,
  );
  p.d(
    `M${P(0.11, 0.06)}C${P(0.18, 0.08)} ${P(0.18, 0.14)} ${P(0.24, 0.16)}L${P(0.22, 0.18)}C${P(0.16, 0.17)} ${P(0.16, 0.14)} ${P(0.12, 0.12)}Z`,
    col,
  );
  p.circle([pot.o[0], pot.o[1] - 0.2 * pot.k], 5, col);
  for (const x of [-0.84, -0.68]) {
    const m = at(x, 3.7);
    p.rect(m.o[0] - 0.04 * m.k, m.o[1] - 0.09 * m.k, 0.08 * m.k, 0.09 * m.k, toneAt(l, '#eef0ea', [x, 1, 3.7], US));
    p.rect(m.o[0] - 0.04 * m.k, m.o[1] - 0.09 * m.k, 0.024 * m.k, 0.09 * m.k, '#fffdf4');
  }
}
