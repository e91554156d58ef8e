// A dining room on a winter Sunday, square on: the sideboard at the back, the window in the right-hand wall. Metres.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V2, V3 } from '../core/vec.ts';
import { houseWindow } from './house-window.ts';
import { PALETTE } from './palettes.ts';
import { block, face, type Room, roomBox, wallBand } from './room-box.ts';
import { type RoomLight, toneAt } from './room-light.ts';
import type { Opening } from './sun-through.ts';

const D = PALETTE.dining;
/** The box of the room. */
export const DINING: Room = { left: -2.15, right: 1.55, back: 4.3, ceiling: 2.45 };
/** The window, low enough for the sun to reach the cloth. */
export const DINING_WINDOW: Opening = { x: [1.55, 1.55], y: [0.72, 1.84], z: [2.0, 3.95], panes: [3, 2] };
/** The light that comes in by it, falling on everything inside. */
export const AFTERNOON: RoomLight = { at: [1.6, 1.4, 3.0], key: D.sun, shade: D.shade, reach: 2.9 };
/** Where the sideboard stands, and its top. */
export const SIDEBOARD = { x: [-0.3, 1.3], z: [3.86, 4.28], y: 0.86 } as const;

/** Shell, window, pictures, clock and sideboard. */
export function diningRoom(p: Plane, c: Camera, l: RoomLight = AFTERNOON): void {
  roomBox(p, c, DINING, { wall: D.wall, floor: D.floor, ceiling: D.ceiling, right: mix(D.wall, D.wood, 0.25) }, l);
  const { left, right, back } = DINING;
  // dado: painted boards below, paper above
  wallBand(p, c, DINING, [0, 0.72], D.boards, l);
  wallBand(p, c, DINING, [0.72, 0.77], mix(D.boards, D.cloth, 0.5), l);
  wallBand(p, c, DINING, [0, 0.11], mix(D.boards, D.wood, 0.5), l);
  for (let x = left + 0.18; x < right; x += 0.24)
    p.line([c.p(x, 0.11, back - 0.005), c.p(x, 0.72, back - 0.005)], D.shade, 1.2, 'opacity=".3"');
  houseWindow(
    p,
    c,
    DINING_WINDOW,
    [-1, 0, 0],
    {
      frame: D.cloth,
      view: ['#fff3cd', '#ffe1a0'],
      skyline: { colour: '#dfb27c', upTo: 0.3 },
      curtain: D.curtain,
      gathered: 0.3,
    },
    l,
  );
  pictures(p, c, l);
  sideboard(p, c, l);
}

/** Three of the family in frames, and the paler paper where a fourth hung. */
function pictures(p: Plane, c: Camera, l: RoomLight): void {
  const z = DINING.back - 0.01,
    us: V3 = [0, 0, -1];
  for (const [x, y, w, h, who] of [
    [
      -1.16,
      1.5,
      0.34,
      0.44,
      [
        [-0.08, 0, 0.9],
        [0.09, 0.07, 0.75],
      ],
    ],
    [-0.68, 1.62, 0.26, 0.32, [[0.02, 0, 1]]],
    [
      0.08,
      1.52,
      0.3,
      0.42,
      [
        [-0.1, 0.1, 0.6],
        [0.06, -0.02, 0.9],
        [0.15, 0.14, 0.5],
      ],
    ],
  ] as const) {
    face(p, c, [x, x + w], [y, y + h], [z, z], us, D.wood, l);
    face(p, c, [x + 0.03, x + w - 0.03], [y + 0.03, y + h - 0.03], [z - 0.004, z - 0.004], us, D.cloth, l);
    // heads and shoulders, no more: [across, down, size] in parts of the frame's height
    const o = c.p(x + w / 2, y + h * 0.5, z),
      k = c.scale(x, z) * h,
      tone = toneAt(l, mix(D.curtain, D.wall, 0.5), [x, y, z], us);
    for (const [dx, dy, s] of who) {
      const m: V2 = [o[0] + dx * k, o[1] + dy * k];
      p.ellipse([m[0], m[1] - 0.06 * k * s], 0.09 * k * s, 0.12 * k * s, mix(tone, D.wood, 0.4));
      p.d(
        `M${m[0] - 0.19 * k * s} ${o[1] + 0.34 * k}C${m[0] - 0.19 * k * s} ${m[1] + 0.08 * k} ${m[0] + 0.19 * k * s} ${m[1] + 0.08 * k} ${m[0] + 0.19 * k * s} ${o[1] + 0.34 * k}Z`,
        tone,
      );
    }
  }
  face(p, c, [-0.32, -0.02], [1.5, 1.94], [z, z], us, mix(D.wall, '#ffffff', 0.3), l, 'opacity=".55"');
  // twenty to four, and getting dark early
  const o = c.p(1.37, 1.72, z),
    k = c.scale(1.37, z);
  p.circle(o, 0.15 * k, toneAt(l, D.wood, [1.37, 1.72, z], us));
  p.circle(o, 0.12 * k, toneAt(l, D.cloth, [1.37, 1.72, z], us));
  p.line([o, [o[0] + 0.06 * k, o[1] + 0.035 * k]], D.wood, 3);
  p.line([o, [o[0] - 0.083 * k, o[1] + 0.05 * k]], D.wood, 2);
}

/** Two doors and a drawer; her opened post, and her stick hung out of her reach. */
function sideboard(p: Plane, c: Camera, l: RoomLight): void {
  const { x, z, y } = SIDEBOARD,
    us: V3 = [0, 0, -1],
    f = z[0] - 0.003;
  block(p, c, [x[0], x[1]], [0.1, y - 0.04], [z[0], z[1]], D.wood, l);
  block(p, c, [x[0] - 0.04, x[1] + 0.04], [y - 0.04, y], [z[0] - 0.03, z[1]], mix(D.wood, D.sun, 0.16), l);
  for (const a of [x[0] + 0.06, x[1] - 0.12]) block(p, c, [a, a + 0.06], [0, 0.1], [z[0], z[0] + 0.06], D.wood, l);
  const w = (x[1] - x[0]) / 3;
  for (let i = 0; i < 3; i++) {
    const a = x[0] + w * i + 0.035;
    face(p, c, [a, a + w - 0.07], [0.62, 0.78], [f, f], us, mix(D.wood, D.sun, 0.12), l);
    face(p, c, [a, a + w - 0.07], [0.15, 0.58], [f, f], us, mix(D.wood, D.sun, 0.07), l);
    p.circle(c.p(a + w / 2 - 0.035, 0.7, f), 2.6, D.cloth, 'opacity=".7"');
  }
  const sheet = (a: number, b: number, near: number, far: number, colour: string): void => {
    p.poly(
      c.quad([a, y + 0.004, near], [b, y + 0.004, near], [b + 0.02, y + 0.03, far], [a + 0.03, y + 0.03, far]),
      colour,
    );
  };
  sheet(-0.1, 0.12, z[0] + 0.02, z[0] + 0.2, '#b7a78c');
  sheet(-0.04, 0.2, z[0] + 0.0, z[0] + 0.17, '#e6d9bb');
  sheet(0.04, 0.25, z[0] - 0.01, z[0] + 0.15, '#fff3d4');
  stick(p, c);
}

/** Hooked over the far end of the sideboard: four steps from her chair. */
function stick(p: Plane, c: Camera): void {
  const { x, z, y } = SIDEBOARD,
    at = (dx: number, h: number) => c.p(x[1] + 0.05 + dx, h, z[0] - 0.05),
    k = c.scale(x[1], z[0]);
  const [foot, top, bend, end] = [at(0.03, 0.02), at(0, y + 0.02), at(-0.02, y + 0.13), at(-0.14, y + 0.02)];
  p.raw(
    `<path d="M${foot.join(' ')}L${top.join(' ')}C${bend.join(' ')} ${end[0]} ${bend[1]} ${end.join(' ')}" fill="none" stroke="#3a2115" stroke-width="${0.03 * k}" stroke-linecap="round"/>`,
  );
  p.line([at(0.04, 0.1), at(0.01, y)], D.sun, 1.8, 'opacity=".8"');
}
