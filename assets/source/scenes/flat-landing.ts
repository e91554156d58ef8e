// A landing in a block of flats, square on: a door each side, and between them the stairs up to a window. Metres.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V2, V3 } from '../core/vec.ts';
import { PALETTE } from './palettes.ts';
import { block, face, type Room, roomBox, type Span, wallBand } from './room-box.ts';
import { type RoomLight, toneAt } from './room-light.ts';

const S = PALETTE.stairwell;
const US: V3 = [0, 0, -1];
/** The box of the landing. */
export const LANDING: Room = { left: -1.9, right: 1.9, back: 4.4, ceiling: 2.4 };
/** Openings in the back wall, x ranges, and how high the doors are. */
export const FLAT_DOORS = {
  theirs: [-1.32, -0.56],
  stairs: [-0.37, 0.37],
  neighbour: [0.56, 1.28],
  top: 2.04,
} as const;
/** The strip on the ceiling. */
export const STRIP: RoomLight = { at: [0.05, 2.4, 2.9], key: S.strip, shade: S.shade, reach: 2.5 };
/** The flight up, behind the back wall. */
export const FLIGHT = { from: 4.4, rise: 0.175, run: 0.27, steps: 9 } as const;

/** Shell with gloss paint to shoulder height, the flight and its window, and what hangs on the walls. */
export function flatLanding(p: Plane, c: Camera, l: RoomLight = STRIP): void {
  roomBox(p, c, LANDING, { wall: S.upper, floor: S.floor, ceiling: mix(S.upper, '#ffffff', 0.3) }, l);
  const { left, right, back } = LANDING;
  wallBand(p, c, LANDING, [0, 1.12], S.gloss, l);
  wallBand(p, c, LANDING, [1.12, 1.16], mix(S.gloss, '#10181a', 0.45), l);
  wallBand(p, c, LANDING, [0, 0.12], mix(S.gloss, '#10181a', 0.5), l);
  // floor tiles
  for (let z = 1.4; z < back; z += 0.5) p.line([c.p(left, 0, z), c.p(right, 0, z)], S.shade, 1.4, 'opacity=".35"');
  for (let x = left; x <= right; x += 0.5) p.line([c.p(x, 0, 1), c.p(x, 0, back)], S.shade, 1.4, 'opacity=".3"');
  stairsUp(p, c, l);
  for (const [x0, x1] of [FLAT_DOORS.theirs, FLAT_DOORS.neighbour])
    face(
      p,
      c,
      [x0 - 0.08, x1 + 0.08],
      [0, FLAT_DOORS.top + 0.08],
      [back - 0.006, back - 0.006],
      US,
      mix(S.upper, S.gloss, 0.4),
      l,
    );
  strip(p, c);
  wallThings(p, c, l);
}

/** Concrete steps, a tall wired window at the turn, night behind it. */
function stairsUp(p: Plane, c: Camera, l: RoomLight): void {
  const [x0, x1] = FLAT_DOORS.stairs,
    { from, rise, run, steps } = FLIGHT,
    end = from + run * steps,
    top = rise * steps,
    far = end + 1.1;
  const hole = c.quad([x0, 0, from], [x1, 0, from], [x1, LANDING.ceiling, from], [x0, LANDING.ceiling, from]);
  // up there only what the window and the strip leave
  const dim: RoomLight = { ...l, reach: l.reach * 0.72 };
  p.clip([hole], (q) => {
    face(q, c, [x0, x1], [0, 4], [far, far], US, S.upper, dim);
    face(q, c, [x0, x0], [0, 4], [from, far], [1, 0, 0], mix(S.upper, S.gloss, 0.35), dim);
    face(q, c, [x1, x1], [0, 4], [from, far], [-1, 0, 0], mix(S.upper, S.gloss, 0.35), dim);
    window(q, c, far - 0.01, top);
    for (let i = steps - 1; i >= 0; i--) {
      const y = i * rise,
        z = from + i * run;
      face(q, c, [x0, x1], [y + rise, y + rise], [z, z + run], [0, 1, 0], mix(S.floor, '#ffffff', 0.16), dim);
      face(q, c, [x0, x1], [y, y + rise], [z, z], US, mix(S.floor, S.shade, 0.3), dim);
      q.line([c.p(x0, y + rise, z), c.p(x1, y + rise, z)], S.strip, 1.6, `opacity="${(0.5 - i * 0.04).toFixed(2)}"`);
    }
  });
  for (const x of [x0, x1]) p.line([c.p(x, 0, from), c.p(x, LANDING.ceiling, from)], S.shade, 2, 'opacity=".6"');
}

function window(p: Plane, c: Camera, z: number, floor: number): void {
  const y0 = floor + 0.28,
    y1 = floor + 1.5,
    pts = c.quad([-0.3, y0, z], [0.3, y0, z], [0.3, y1, z], [-0.3, y1, z]);
  p.poly(c.quad([-0.36, y0 - 0.06, z], [0.36, y0 - 0.06, z], [0.36, y1 + 0.06, z], [-0.36, y1 + 0.06, z]), '#46585a');
  p.poly(
    pts,
    p.lin(pts[3]!, pts[0]!, [
      [0, '#12233f'],
      [0.7, S.night],
      [1, '#3d5678'],
    ]),
  );
  for (const x of [-0.1, 0.1]) p.line([c.p(x, y0, z), c.p(x, y1, z)], '#46585a', 3.4);
  p.line([c.p(-0.3, y0 + 0.62, z), c.p(0.3, y0 + 0.62, z)], '#46585a', 3);
  for (const [x, y] of [
    [-0.2, 0.16],
    [0.24, 0.1],
    [0.28, 0.24],
  ] as const)
    p.circle(c.p(x, y0 + y, z), 1.8, S.warm, 'opacity=".8"');
}

/** The lamp itself, in a long plastic cover. */
function strip(p: Plane, c: Camera): void {
  const y = LANDING.ceiling;
  p.poly(c.quad([-0.2, y - 0.02, 2.5], [0.3, y - 0.02, 2.5], [0.3, y - 0.02, 4.14], [-0.2, y - 0.02, 4.14]), '#8b9a92');
  p.poly(
    c.quad([-0.12, y - 0.05, 2.5], [0.22, y - 0.05, 2.5], [0.22, y - 0.05, 4.1], [-0.12, y - 0.05, 4.1]),
    '#fbfff6',
  );
}

/** The timer's orange button, a frame of notices, a fire-door stop: what a block puts on its walls. */
function wallThings(p: Plane, c: Camera, l: RoomLight): void {
  const z = LANDING.back - 0.01;
  face(p, c, [0.385, 0.465], [1.18, 1.29], [z, z], US, '#dfe5dc', l);
  p.circle(c.p(0.425, 1.235, z), 4.4, '#ff9a3c');
  const x = LANDING.right - 0.01;
  face(p, c, [x, x], [1.32, 1.92], [3.0, 3.7], [-1, 0, 0], mix(S.shade, S.gloss, 0.4), l);
  for (const [a, b, y0, y1] of [
    [3.06, 3.3, 1.4, 1.84],
    [3.36, 3.62, 1.56, 1.84],
    [3.36, 3.58, 1.38, 1.52],
  ] as const)
    face(p, c, [x - 0.01, x - 0.01], [y0, y1], [a, b], [-1, 0, 0], '#dfe5d6', l);
}

/** Next door with nobody at it. */
export function neighbourShut(p: Plane, c: Camera, l: RoomLight): void {
  leaf(p, c, FLAT_DOORS.neighbour, LANDING.back - 0.008, NEXT_DOOR, l);
}

/** The pigment of their leaf. */
const NEXT_DOOR = mix(S.door, '#6d3f3a', 0.75);
/** How far next door is drawn back: as far as its chain. Metres. */
const GAP = 0.48;
/** The gap on the right of that door, x range. */
export const NEXT_DOOR_GAP: Span = [FLAT_DOORS.neighbour[1] - GAP, FLAT_DOORS.neighbour[1]];

/** Next door, on its chain: somebody's hall lamp behind. */
export function neighbourDoor(p: Plane, c: Camera, l: RoomLight): void {
  const [g0, g1] = NEXT_DOOR_GAP,
    z = LANDING.back - 0.008;
  p.poly(
    c.quad([g0, 0, z], [g1, 0, z], [g1, FLAT_DOORS.top, z], [g0, FLAT_DOORS.top, z]),
    p.lin(c.p(g1, 1.9, z), c.p(g0, 0.3, z), [
      [0, '#b98a5c'],
      [0.6, '#8a5f48'],
      [1, '#4a3836'],
    ]),
  );
  leaf(p, c, [FLAT_DOORS.neighbour[0], g0], z - 0.002, NEXT_DOOR, l);
}

/** The chain, drawn over whoever looks out. */
export function doorChain(p: Plane, c: Camera): void {
  const [g0, g1] = NEXT_DOOR_GAP,
    z = LANDING.back - 0.03;
  const from = c.p(g0 - 0.035, 1.14, z),
    to = c.p(g1 + 0.02, 1.18, z),
    links = 13;
  // its plate on the leaf and its eye on the frame; between them it is taut
  p.rect(from[0] - 9, from[1] - 5, 13, 10, '#a8925e');
  p.rect(to[0] - 3, to[1] - 7, 8, 14, '#a8925e');
  for (let i = 0; i <= links; i++) {
    const t = i / links,
      o: V2 = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t + 5 * Math.sin(Math.PI * t)];
    // every other link is seen edge on
    if (i % 2) p.ellipse(o, 5, 3.2, 'none', 'stroke="#e2cf9c" stroke-width="1.8"');
    else
      p.line(
        [
          [o[0] - 5, o[1]],
          [o[0] + 5, o[1]],
        ],
        '#c9b27c',
        2.6,
      );
  }
}

/** A flat's front door, shut: two panels, letter plate, spy hole, no number. */
function leaf(p: Plane, c: Camera, x: Span, z: number, pigment: string, l: RoomLight): void {
  const w = x[1] - x[0],
    part = (a: number, b: number, y0: number, y1: number, f: string): void => {
      face(p, c, [x[0] + a, x[0] + b], [y0, y1], [z - 0.002, z - 0.002], US, f, l);
    };
  face(p, c, x, [0, FLAT_DOORS.top], [z, z], US, pigment, l);
  part(w * 0.14, w * 0.86, 0.2, 0.86, mix(pigment, '#0d1518', 0.22));
  part(w * 0.14, w * 0.86, 1.12, 1.84, mix(pigment, '#0d1518', 0.22));
  part(w * 0.32, w * 0.68, 0.96, 1.02, '#b7b3a0');
  p.circle(c.p(x[0] + w / 2, 1.5, z), 3, '#101a1c');
  p.circle(c.p(x[0] + w * 0.9, 1.02, z), 4.4, '#c9c2a8');
}

/** Their flat behind the open door: a narrow warm hall, coats, a lamp further in. The leaf stands back against the wall. */
export function openFlat(p: Plane, c: Camera): void {
  const [x0, x1] = FLAT_DOORS.theirs,
    z = LANDING.back - 0.01,
    hole = c.quad([x0, 0, z], [x1, 0, z], [x1, FLAT_DOORS.top, z], [x0, FLAT_DOORS.top, z]),
    warm: RoomLight = { at: [-1.2, 1.9, 6.2], key: S.warm, shade: '#7a4c36', reach: 4.2 },
    back = 7.2;
  p.clip([hole], (q) => {
    face(q, c, [x0 - 0.2, x1 + 0.3], [0, 0], [z, back], [0, 1, 0], '#a0705a', warm);
    face(q, c, [x0 - 0.2, x1 + 0.3], [0, 2.4], [back, back], US, '#fff0d2', warm);
    face(q, c, [x0 - 0.2, x0 - 0.2], [0, 2.4], [z, back], [1, 0, 0], '#fbe6c4', warm);
    face(q, c, [x1 + 0.3, x1 + 0.3], [0, 2.4], [z, back], [-1, 0, 0], '#f3d8b0', warm);
    // a door further in, a shelf of shoes, coats on the right
    face(q, c, [-1.42, -1.0], [0, 1.98], [back - 0.01, back - 0.01], US, '#8a5a42', warm);
    block(q, c, [x0 - 0.2, x0 + 0.08], [0, 0.34], [5.6, 6.5], '#7a5138', warm);
    for (const [zz, col] of [
      [5.0, '#5d6a74'],
      [5.35, '#8a4a44'],
    ] as const) {
      const h = c.p(x1 + 0.24, 1.66, zz),
        k = c.scale(x1, zz);
      q.d(
        `M${h[0]} ${h[1]}C${h[0] - 0.2 * k} ${h[1] + 0.1 * k} ${h[0] - 0.2 * k} ${h[1] + 0.6 * k} ${h[0] - 0.17 * k} ${h[1] + 0.82 * k}H${h[0] + 0.1 * k}V${h[1]}Z`,
        toneAt(warm, col, [x1, 1.3, zz], [-1, 0, 0]),
      );
    }
  });
  // the leaf, folded back inside, seen edge on; the mat
  p.poly(c.quad([x0, 0, z], [x0 + 0.05, 0, z], [x0 + 0.05, FLAT_DOORS.top, z], [x0, FLAT_DOORS.top, z]), '#17363e');
  p.poly(
    c.quad(
      [x0 + 0.02, 0.003, z - 0.46],
      [x1 - 0.02, 0.003, z - 0.46],
      [x1 - 0.02, 0.003, z - 0.06],
      [x0 + 0.02, 0.003, z - 0.06],
    ),
    '#6a4636',
  );
}
