// The front of number 14, square on, in the wet: brick where the light finds it, a stone surround, the number by the door.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { seeded, type V2 } from '../core/vec.ts';
import { brickwork, rectOn } from './brickwork.ts';
import { FLOOR } from './hall-plan.ts';
import { PALETTE } from './palettes.ts';

const S = PALETTE.street,
  H = PALETTE.hall;

/** The door opening, in metres, in the wall at `z`. */
export const DOOR = { x0: -0.42, x1: 0.72, top: 2.22, z: 3.4 };
/** The porch lamp on the wall beside the door, in metres: across and up. */
export const PORCH: V2 = [1.185, 2.22];
const WINDOW = { x0: -2.34, x1: -1.03, y0: 0.78, y1: 2.12 };

type OnFront = (x: number, y: number) => V2;

/** Draws wall, window, surround, number, lamp and wet step; `opening` (on screen) is left clear. */
export function houseFront(wall: Plane, c: Camera, opening: V2[]): void {
  const W: OnFront = (x, y) => c.p(x, y, DOOR.z),
    rect = rectOn(W);
  wall.raw(
    `<clipPath id="facade"><path clip-rule="evenodd" d="M-80 -60H1360V780H-80Z M${opening.map((q) => q.map((v) => v.toFixed(1)).join(' ')).join('L')}Z"/></clipPath>`,
  );
  wall.group('clip-path="url(#facade)"', (p) => {
    p.rect(-80, -60, 1440, 840, mix(S.night, S.ink, 0.25));
    const middle = W(0.15, 1.25);
    p.circle(
      middle,
      620,
      p.rad(middle, 620, [
        [0, mix(S.ember, S.night, 0.28), 0.95],
        [0.42, mix(S.ember, S.night, 0.62), 0.72],
        [0.75, mix(S.ember, S.night, 0.86), 0.4],
        [1, S.night, 0],
      ]),
      'filter="url(#stipple)"',
    );
    bricks(p, W);
    wet(p, W);
    frontRoomWindow(p, W);
    surround(p, W);
    numberAndBell(p, W);
    porchLamp(p, W);
    rect(p, 1.9, 2.01, -0.2, 3.4, mix(S.night, S.ink, 0.5));
    rect(p, 1.9, 1.922, -0.2, 3.4, mix(S.ember, S.steel, 0.5), 'opacity=".6"');
    for (const y of [0.9, 2.3]) rect(p, 1.87, 2.04, y, y + 0.06, mix(S.night, S.ink, 0.2));
  });
  jambs(wall, c);
  step(wall, c);
}

/** 1 at the door, 0 where its light has gone. */
const nearDoor = (x: number, y: number): number =>
  Math.max(0, 1 - (Math.hypot(x - 0.15, (y - 1.25) * 0.8) - 0.62) / 1.75);

function bricks(p: Plane, W: OnFront): void {
  const { x0, x1, top } = DOOR;
  brickwork(p, {
    u: [-3.5, 3.5],
    y: [-0.3, 3.2],
    openings: [
      { u: [x0 - 0.22, x1 + 0.22], y: [-1, top + 0.24] },
      { u: [x0 - 0.3, x1 + 0.3], y: [top, top + 0.24] },
      { u: [WINDOW.x0 - 0.02, WINDOW.x1 + 0.02], y: [WINDOW.y0 - 0.14, WINDOW.y1 + 0.2] },
      { u: [WINDOW.x0 - 0.16, WINDOW.x1 + 0.16], y: [WINDOW.y0 - 0.14, WINDOW.y0] },
      { u: [WINDOW.x0 - 0.12, WINDOW.x1 + 0.12], y: [WINDOW.y1, WINDOW.y1 + 0.2] },
    ],
    seed: 12,
    at: W,
    share: (x, y) => 0.2 + nearDoor(x, y) * 0.72,
    tone: (x, y, r) => {
      const near = nearDoor(x, y);
      return mix(
        mix(S.slate, S.night, 0.4 + r * 0.45),
        mix(S.ember, '#6d3327', r),
        Math.min(0.8, near * (0.5 + 0.4 * r)),
      );
    },
    opacity: 0.85,
  });
}
/** Water standing on the faces of bricks: short level glints, warm near the door and cold away from it. */
function wet(p: Plane, W: OnFront): void {
  const random = seeded(41),
    rect = rectOn(W);
  for (let i = 0; i < 150; i++) {
    const x = -3.2 + random() * 6.6,
      y = -0.1 + random() * 3.1,
      near = nearDoor(x, y),
      long = 0.05 + random() * 0.13;
    const course = Math.round(y / 0.075) * 0.075 - 0.3 + 0.068;
    rect(
      p,
      x,
      x + long,
      course,
      course + 0.012,
      near > 0.25 ? S.amber : S.mist,
      `opacity="${(0.1 + near * 0.4 * random() + random() * 0.1).toFixed(2)}"`,
    );
  }
}
function frontRoomWindow(p: Plane, W: OnFront): void {
  const { x0, x1, y0, y1 } = WINDOW,
    stone = mix(S.slate, S.steel, 0.35),
    rect = rectOn(W);
  rect(
    p,
    x0 - 0.12,
    x1 + 0.12,
    y1,
    y1 + 0.2,
    p.lin(W(x0, y1), W(x1 + 0.1, y1), [
      [0, mix(S.night, S.slate, 0.6)],
      [1, mix(S.slate, S.ember, 0.24)],
    ]),
  );
  rect(p, x0, x1, y0, y1, mix(S.night, S.ink, 0.45));
  rect(p, x0 + 0.03, x1 - 0.03, y0 + 0.03, y1 - 0.08, mix(S.slate, S.steel, 0.2));
  const [a, b, low, high] = [x0 + 0.09, x1 - 0.09, y0 + 0.09, y1 - 0.14];
  rect(
    p,
    a,
    b,
    low,
    high,
    p.lin(W(a, high), W(b, low), [
      [0, S.ink],
      [1, mix(S.slate, S.ember, 0.22)],
    ]),
  );
  for (let i = 0; i < 9; i++) rect(p, a + i * 0.125, a + 0.05 + i * 0.125, low, high, S.steel, 'opacity=".1"');
  rect(p, (a + b) / 2 - 0.025, (a + b) / 2 + 0.025, low, high, mix(S.slate, S.steel, 0.2));
  rect(p, a, b, (low + high) / 2 - 0.02, (low + high) / 2 + 0.03, mix(S.slate, S.steel, 0.25));
  p.poly([W(a, high), W(a + 0.42, high), W(a + 0.12, low), W(a, low)], S.steel, 'opacity=".12"');
  rect(p, x0, x1, y1 - 0.08, y1, S.ink, 'opacity=".7"');
  rect(
    p,
    x0 - 0.16,
    x1 + 0.16,
    y0 - 0.13,
    y0,
    p.lin(W(x0, y0), W(x1 + 0.16, y0), [
      [0, stone],
      [1, mix(stone, S.ember, 0.45)],
    ]),
  );
  rect(p, x0 - 0.16, x1 + 0.16, y0 - 0.025, y0, S.mist, 'opacity=".5"');
  rect(p, x0 - 0.1, x1 + 0.1, y0 - 0.4, y0 - 0.13, S.ink, 'opacity=".28"');
}
/** Stone posts and lintel, lit from the opening; the top edge of the lintel holds the rain. */
function surround(p: Plane, W: OnFront): void {
  const { x0, x1, top } = DOOR,
    face = mix(S.slate, S.ember, 0.34),
    chamfer = mix(S.ember, S.amber, 0.34),
    rect = rectOn(W);
  // each post is two flat planes: its face to us, and the chamfer that the hall's light finds
  const post = (outer: number, inner: number): void => {
    const edge = inner + (outer - inner) * 0.26;
    rect(p, outer, edge, 0, top, face);
    rect(p, edge, inner, 0, top, chamfer);
    // two stones to a post
    for (const y of [0.32, 1.24]) rect(p, outer, inner, y, y + 0.012, S.ink, 'opacity=".35"');
    rect(p, outer, edge, 0, 0.32, S.ink, 'opacity=".16"');
  };
  post(x0 - 0.22, x0);
  post(x1 + 0.22, x1);
  const band = (y0: number, y1: number, fill: string, extra = ''): void =>
    rect(p, x0 - 0.3, x1 + 0.3, y0, y1, fill, extra);
  band(
    top,
    top + 0.24,
    p.lin(W(0, top), W(0, top + 0.24), [
      [0, mix(S.slate, S.ember, 0.6)],
      [0.55, mix(S.slate, S.ember, 0.28)],
      [1, mix(S.night, S.slate, 0.6)],
    ]),
  );
  band(top + 0.222, top + 0.24, S.mist, 'opacity=".6"');
  band(top, top + 0.028, S.amber, 'opacity=".6"');
  const random = seeded(4);
  for (let i = 0; i < 9; i++) {
    const x = x0 - 0.26 + random() * 1.6;
    rect(p, x, x + 0.008, top - 0.012 - random() * 0.02, top, S.amber, 'opacity=".55"');
  }
}
function numberAndBell(p: Plane, W: OnFront): void {
  const rect = rectOn(W);
  rect(p, 1.1, 1.27, 1.82, 1.97, mix(S.mist, S.amber, 0.35));
  const [x, y] = W(1.185, 1.895);
  p.raw(
    `<g fill="none" stroke="${S.ink}" stroke-width="3.2" transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"><path d="M-11 -5.5L-6.5 -9V9.5"/><path d="M8.5 9.5V-9L-0.5 4.2H12.5"/></g>`,
  );
  p.circle(W(1.185, 1.71), 7.5, mix(S.mist, S.amber, 0.5));
  p.circle(W(1.185, 1.71), 3.6, S.ink);
}
/** A glass bulkhead on a bracket, unlit; its light is a plane of its own. */
function porchLamp(p: Plane, W: OnFront): void {
  const [x, y] = PORCH,
    rect = rectOn(W);
  rect(p, x - 0.05, x + 0.05, y + 0.08, y + 0.2, mix(S.night, S.ink, 0.5));
  p.poly(
    [W(x - 0.08, y + 0.1), W(x + 0.08, y + 0.1), W(x + 0.11, y - 0.1), W(x - 0.11, y - 0.1)],
    mix(S.steel, S.amber, 0.22),
  );
  rect(p, x - 0.13, x + 0.13, y - 0.13, y - 0.1, mix(S.night, S.ink, 0.3));
  rect(p, x - 0.1, x + 0.1, y + 0.1, y + 0.13, mix(S.night, S.ink, 0.3));
  rect(p, x - 0.012, x + 0.012, y - 0.1, y + 0.1, mix(S.night, S.ink, 0.3));
}
/** The thickness of the wall at the opening. */
function jambs(p: Plane, c: Camera): void {
  const { x0, x1, top, z } = DOOR;
  p.poly(c.quad([x0, FLOOR, z], [x0, FLOOR, z + 0.12], [x0, top, z + 0.12], [x0, top, z]), mix(S.amber, H.cream, 0.4));
  p.poly(c.quad([x1, FLOOR, z], [x1, FLOOR, z + 0.12], [x1, top, z + 0.12], [x1, top, z]), mix(S.amber, H.wall, 0.45));
  p.poly(c.quad([x0, top, z], [x1, top, z], [x1, top, z + 0.12], [x0, top, z + 0.12]), mix(S.ember, S.amber, 0.55));
}
/** A swept stone step and the wet flags before it: the door lies in both. */
function step(p: Plane, c: Camera): void {
  const { x0, x1, z } = DOOR,
    front = z - 0.36,
    a = x0 - 0.2,
    b = x1 + 0.2;
  p.poly(
    c.quad([-4, 0, z], [4, 0, z], [4, 0, 1.9], [-4, 0, 1.9]),
    p.lin(c.p(0, 0, z), c.p(0, 0, 2.3), [
      [0, mix(S.night, S.slate, 0.5)],
      [1, S.ink],
    ]),
  );
  for (const x of [-2.1, -1.2, -0.3, 0.6, 1.5, 2.4])
    p.poly(c.quad([x, 0.001, z], [x + 0.02, 0.001, z], [x + 0.02, 0.001, 1.9], [x, 0.001, 1.9]), S.ink, 'opacity=".5"');
  p.poly(c.quad([-4, 0.001, 2.62], [4, 0.001, 2.62], [4, 0.001, 2.6], [-4, 0.001, 2.6]), S.ink, 'opacity=".5"');
  const near = c.p(0.15, 0, front);
  p.poly(
    c.quad([x0 - 0.1, 0.002, front], [x1 + 0.1, 0.002, front], [x1 + 0.5, 0.002, 1.9], [x0 - 0.5, 0.002, 1.9]),
    p.lin(
      near,
      [near[0], near[1] + 110],
      [
        [0, mix(S.ember, S.amber, 0.4), 0.75],
        [0.5, S.ember, 0.35],
        [1, S.ember, 0.05],
      ],
    ),
  );
  p.poly(
    c.quad([a + 0.04, FLOOR, z], [b - 0.04, FLOOR, z], [b, FLOOR, front], [a, FLOOR, front]),
    p.lin(c.p(0, FLOOR, z), c.p(0, FLOOR, front), [
      [0, mix(S.amber, H.cream, 0.35)],
      [0.6, mix(S.ember, S.amber, 0.5)],
      [1, mix(S.ember, S.amber, 0.8)],
    ]),
  );
  p.poly(
    c.quad([a, FLOOR, front], [b, FLOOR, front], [b, 0, front], [a, 0, front]),
    p.lin(c.p(a, 0, front), c.p(b, 0, front), [
      [0, S.night],
      [0.5, mix(S.night, S.ember, 0.45)],
      [1, S.night],
    ]),
  );
  p.poly(
    c.quad([a, FLOOR, front], [b, FLOOR, front], [b, FLOOR - 0.02, front], [a, FLOOR - 0.02, front]),
    S.amber,
    'opacity=".75"',
  );
  // standing water on the tread and the flags
  const random = seeded(19);
  for (let i = 0; i < 60; i++) {
    const onStep = i < 18,
      x = onStep ? a + 0.1 + random() * (b - a - 0.3) : -1.6 + random() * 3.6,
      zz = onStep ? front + 0.04 + random() * 0.28 : 2.2 + random() * 0.75,
      warm = Math.max(0, 1 - Math.abs(x - 0.15) / 1.1),
      q = c.p(x, onStep ? FLOOR : 0.003, zz);
    p.ellipse(
      q,
      6 + random() * 26,
      0.6 + random() * 0.9,
      warm > 0.25 ? '#ffe0ac' : S.mist,
      `opacity="${(0.14 + random() * (warm > 0.25 ? 0.34 : 0.16)).toFixed(2)}"`,
    );
  }
}
