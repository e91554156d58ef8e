// The living room of a small flat at night, square on: one floor lamp in the middle, a window, a door to the hall. Metres.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V2, V3 } from '../core/vec.ts';
import { houseWindow } from './house-window.ts';
import { PALETTE } from './palettes.ts';
import { block, face, type Room, roomBox } from './room-box.ts';
import { type RoomLight, toneAt } from './room-light.ts';

const F = PALETTE.flat;
const US: V3 = [0, 0, -1];
/** The box of the room. */
export const FLAT_ROOM: Room = { left: -1.95, right: 1.95, back: 4.2, ceiling: 2.38 };
/** The lamp's shade; it stands behind the chair nobody sits on. */
export const FLOOR_LAMP: RoomLight = { at: [-0.04, 1.5, 3.85], key: F.lamp, shade: F.shade, reach: 2.1 };
/** The door to the hall, x range. */
const HALL_DOOR = [-1.5, -0.78] as const;

/** Shell, window, shelf, the frame that hangs crooked, rug, dustpan. */
export function flatRoom(p: Plane, c: Camera, l: RoomLight = FLOOR_LAMP): void {
  roomBox(p, c, FLAT_ROOM, { wall: F.wall, floor: F.floor, ceiling: mix(F.wall, '#ffffff', 0.3) }, l);
  const z = FLAT_ROOM.back;
  face(p, c, [FLAT_ROOM.left, FLAT_ROOM.right], [0, 0.1], [z - 0.004, z - 0.004], US, mix(F.wall, F.wood, 0.5), l);
  hallDoor(p, c, l);
  houseWindow(
    p,
    c,
    { x: [0.92, 1.7], y: [0.92, 2.0], z: [z - 0.006, z - 0.006], panes: [2, 1] },
    US,
    {
      frame: mix(F.wall, '#ffffff', 0.4),
      view: ['#0e1a30', F.night],
      skyline: { colour: '#0b1220', upTo: 0.36 },
      curtain: F.cloth,
      gathered: 0.24,
    },
    l,
  );
  for (const [x, y] of [
    [1.06, 1.16],
    [1.16, 1.24],
    [1.42, 1.12],
    [1.52, 1.2],
    [1.6, 1.1],
  ] as const)
    p.rect(c.p(x, y, z)[0], c.p(x, y, z)[1], 4, 5, '#ffb868', 'opacity=".75"');
  crookedFrame(p, c, l);
  shelf(p, c, l);
  p.poly(
    c.quad([-0.95, 0.003, 2.2], [0.95, 0.003, 2.2], [0.95, 0.003, 3.6], [-0.95, 0.003, 3.6]),
    p.lin(c.p(0, 0, 3.6), c.p(0, 0, 2.2), [
      [0, toneAt(l, F.rug, [0, 0, 3.5], [0, 1, 0])],
      [1, toneAt(l, F.rug, [0, 0, 2.0], [0, 1, 0])],
    ]),
  );
  lamp(p, c);
}

function hallDoor(p: Plane, c: Camera, l: RoomLight): void {
  const [x0, x1] = HALL_DOOR,
    z = FLAT_ROOM.back - 0.006;
  face(p, c, [x0 - 0.07, x1 + 0.07], [0, 2.07], [z, z], US, mix(F.wall, '#ffffff', 0.3), l);
  face(p, c, [x0, x1], [0, 2], [z - 0.002, z - 0.002], US, '#5b5566', l);
  p.poly(
    c.quad([x0, 0, z], [x0 + 0.34, 0, z], [x0 + 0.34, 2, z], [x0, 2, z]),
    p.lin(c.p(x0, 2, z), c.p(x0, 0, z), [
      [0, '#2a2c3e'],
      [1, '#191b29'],
    ]),
  );
}

/** A frame knocked askew on its nail; nobody has put it straight. */
function crookedFrame(p: Plane, c: Camera, l: RoomLight): void {
  const o = c.p(0.36, 1.72, FLAT_ROOM.back - 0.01),
    k = c.scale(0.36, FLAT_ROOM.back),
    tone = (f: string): string => toneAt(l, f, [0.36, 1.72, FLAT_ROOM.back], US);
  p.group(`transform="rotate(7 ${o[0].toFixed(1)} ${(o[1] - 0.2 * k).toFixed(1)})"`, (q) => {
    q.rect(o[0] - 0.2 * k, o[1] - 0.15 * k, 0.4 * k, 0.3 * k, tone(F.wood));
    q.rect(o[0] - 0.17 * k, o[1] - 0.12 * k, 0.34 * k, 0.24 * k, tone('#d8d2c4'));
    q.d(
      `M${o[0] - 0.17 * k} ${o[1] + 0.12 * k}l${0.12 * k} ${-0.13 * k}l${0.08 * k} ${0.07 * k}l${0.05 * k} ${-0.05 * k}l${0.09 * k} ${0.11 * k}Z`,
      tone(F.cloth),
    );
  });
}

/** A low unit with a television that is off, and one gap in the row of records. */
function shelf(p: Plane, c: Camera, l: RoomLight): void {
  block(p, c, [0.36, 1.72], [0, 0.46], [3.82, 4.18], F.wood, l);
  for (const [a, b] of [
    [0.42, 0.98],
    [1.06, 1.66],
  ] as const)
    face(p, c, [a, b], [0.08, 0.38], [3.815, 3.815], US, mix(F.wood, '#0c0c14', 0.6), l);
  for (let i = 0; i < 12; i++)
    if (i !== 7)
      face(
        p,
        c,
        [1.09 + i * 0.045, 1.125 + i * 0.045],
        [0.08, 0.34 - (i % 3) * 0.02],
        [3.81, 3.81],
        US,
        ['#9a5a4a', '#5a6f86', '#a08a54', '#6a5a7a'][i % 4]!,
        l,
      );
  const s = c.quad([0.5, 0.5, 4.0], [1.32, 0.5, 4.0], [1.32, 0.96, 4.0], [0.5, 0.96, 4.0]);
  p.poly(
    s,
    p.lin(s[0]!, s[2]!, [
      [0, '#1c2030'],
      [1, '#0c0e18'],
    ]),
  );
  p.line([s[0]!, s[3]!], F.lamp, 1.6, 'opacity=".5"');
}

function lamp(p: Plane, c: Camera): void {
  const [x, y, z] = FLOOR_LAMP.at,
    k = c.scale(x, z),
    foot = c.p(x, 0, z),
    b: V2 = c.p(x, y, z);
  p.line([foot, b], '#17151f', 4);
  p.ellipse(foot, 0.15 * k, 0.03 * k, '#17151f');
  p.poly(
    [
      [b[0] - 0.13 * k, b[1] - 0.16 * k],
      [b[0] + 0.13 * k, b[1] - 0.16 * k],
      [b[0] + 0.21 * k, b[1] + 0.14 * k],
      [b[0] - 0.21 * k, b[1] + 0.14 * k],
    ],
    p.lin(
      [b[0], b[1] - 0.16 * k],
      [b[0], b[1] + 0.14 * k],
      [
        [0, '#f8c27c'],
        [0.6, '#ffe9b8'],
        [1, '#fff6dd'],
      ],
    ),
  );
}

/** A dustpan and brush at the edge of the rug, and what has been swept together. */
export function dustpan(p: Plane, c: Camera): void {
  const at = (x: number, z: number): V2 => c.p(x, 0.004, z);
  p.poly([at(0.3, 2.72), at(0.58, 2.78), at(0.54, 2.98), at(0.3, 2.94)], '#3a5a78');
  p.poly([at(0.3, 2.72), at(0.58, 2.78), at(0.575, 2.8), at(0.3, 2.745)], '#8fb0c8');
  p.line([at(0.42, 2.96), at(0.46, 3.12)], '#3a5a78', 7);
  for (const [x, z, s] of [
    [0.35, 2.82, 5],
    [0.4, 2.78, 4],
    [0.46, 2.85, 6],
    [0.5, 2.8, 4],
    [0.39, 2.88, 4],
  ] as const) {
    const o = at(x, z);
    p.poly(
      [
        [o[0], o[1] - s],
        [o[0] + s, o[1]],
        [o[0] - s * 0.8, o[1] + 1],
      ],
      '#e8e2d2',
    );
  }
}
