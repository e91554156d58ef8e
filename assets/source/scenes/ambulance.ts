// An ambulance standing in the street, its back doors open towards us: a small lit room with a bench in it. Generic: no crest, no words.
import type { Camera } from '../core/camera.ts';
import { darken, mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';

/** Metres, from the ground and from the middle of its back: how wide, high and long it is, and the bench inside its doors. */
export const VAN = { half: 1.0, long: 5.2, sill: 0.5, floor: 0.62, roof: 2.55, seat: 1.06 };
const BODY = '#66717c';
const WALL = '#c6cdbf';
/** How deep the room goes, and the inside half width. */
const ROOM = { deep: 2.5, half: 0.84, top: 2.34 };

/** Draws it with its back at `z`, its middle at `x`: body, wheels, marking, the lit room, doors, step. */
export function ambulance(p: Plane, c: Camera, x: number, z: number): void {
  const at = (u: number, y: number, deep = 0): V2 => c.p(x + u, y, z + deep);
  const back = (u0: number, u1: number, y0: number, y1: number): V2[] => [
    at(u0, y0),
    at(u1, y0),
    at(u1, y1),
    at(u0, y1),
  ];
  const { half, sill, roof, floor } = VAN;
  under(p, at);
  // the side towards the middle of the road, then the back
  const flank = (y0: number, y1: number): V2[] => [
    at(-half, y0),
    at(-half, y1),
    at(-half, y1, VAN.long),
    at(-half, y0, VAN.long),
  ];
  p.poly(flank(sill, roof), darken(BODY, 0.42));
  blocks(p, (t, y) => at(-half, y, 0.1 + t * 4.4), 6, 0.45);
  p.poly(back(-half, half, sill, roof), BODY);
  p.poly(back(-half, half, roof - 0.14, roof), mix(BODY, '#a9c2e2', 0.35));
  room(p, at);
  // sill, lamps
  p.poly(back(-half, half, sill - 0.1, floor - 0.02), '#262f3a');
  p.line([at(-ROOM.half, floor), at(ROOM.half, floor)], '#fffbe0', 4.2);
  for (const s of [-1, 1]) p.poly(back(s * 0.92 - 0.055, s * 0.92 + 0.055, 0.7, 1.0), '#8a3534');
  doors(p, at);
  // the step lets down under the sill, lit from above
  const tread = c.box([x - 0.55, x + 0.5], [0.27, 0.32], [z - 0.42, z - 0.06]);
  for (const u of [-0.48, 0.4]) p.line([at(u, sill - 0.08), at(u, 0.3, -0.24)], '#10161f', 4);
  p.poly(tread.top, '#b9beae');
  p.poly(tread.front, '#39434a');
  p.poly(tread.left, '#2a333b');
}

/** What is under the body: its shadow, and the lower half of each tyre in its arch. */
function under(p: Plane, at: (u: number, y: number, deep?: number) => V2): void {
  const { half } = VAN;
  p.group('filter="url(#soft)"', (q) =>
    q.poly(
      [at(-half - 0.1, 0, 0.35), at(half + 0.1, 0, 0.35), at(half + 0.2, 0, 5), at(-half - 0.15, 0, 5)],
      '#02050b',
      'opacity=".85"',
    ),
  );
  p.poly(
    [at(-half + 0.05, 0.12, 0.5), at(half - 0.05, 0.12, 0.5), at(half - 0.05, 0.56, 0.5), at(-half + 0.05, 0.56, 0.5)],
    '#05080e',
  );
  for (const u of [-half + 0.04, half - 0.28]) {
    const [l, r, top] = [at(u, 0, 0.75), at(u + 0.24, 0, 0.75), at(u, 0.6, 0.75)];
    p.d(
      `M${l[0].toFixed(1)} ${top[1].toFixed(1)}V${(l[1] - 5).toFixed(1)}Q${l[0].toFixed(1)} ${l[1].toFixed(1)} ${(l[0] + 6).toFixed(1)} ${l[1].toFixed(1)}H${(r[0] - 5).toFixed(1)}Q${r[0].toFixed(1)} ${r[1].toFixed(1)} ${r[0].toFixed(1)} ${(r[1] - 5).toFixed(1)}V${top[1].toFixed(1)}Z`,
      '#0d1219',
    );
    p.line(
      [
        [l[0] + 1, l[1] - 6],
        [l[0] + 1, top[1]],
      ],
      '#3a4653',
      1.6,
      'opacity=".7"',
    );
  }
}

/** Two rows of blocks, one pale, one dark, each set off from the other: at a share of a surface's length and a height. */
function blocks(p: Plane, on: (t: number, y: number) => V2, n: number, dim: number): void {
  for (let i = 0; i < n; i++)
    for (const row of [0, 1]) {
      const [a, b, y0, y1] = [i / n, (i + 1) / n, 1.22 - row * 0.26, 1.48 - row * 0.26];
      p.poly([on(a, y0), on(b, y0), on(b, y1), on(a, y1)], darken((i + row) % 2 ? '#2c5a4a' : '#b9b866', dim));
    }
}

/** Walls, floor, ceiling light, cupboards on the far wall and the bench by the doors. */
function room(p: Plane, at: (u: number, y: number, deep?: number) => V2): void {
  const { half, top, deep } = ROOM,
    y = VAN.floor;
  const across = (d: number, u0: number, u1: number, y0: number, y1: number): V2[] => [
    at(u0, y0, d),
    at(u1, y0, d),
    at(u1, y1, d),
    at(u0, y1, d),
  ];
  const side = (u: number, y0: number, y1: number, d0: number, d1: number): V2[] => [
    at(u, y0, d0),
    at(u, y1, d0),
    at(u, y1, d1),
    at(u, y0, d1),
  ];
  p.clip([across(0, -half, half, y, top)], (q) => {
    q.poly(across(0, -half, half, y, top), darken(WALL, 0.1));
    q.poly(across(deep, -half, half, y, top), darken(WALL, 0.14));
    q.poly(
      side(half, y, top, 0, deep),
      q.lin(at(half, 1.4, 0), at(half, 1.4, deep), [
        [0, mix(WALL, '#fff8dc', 0.55)],
        [1, darken(WALL, 0.08)],
      ]),
    );
    q.poly([at(-half, y), at(half, y), at(half, y, deep), at(-half, y, deep)], '#8b938d');
    q.poly([at(-half, top), at(half, top), at(half, top, deep), at(-half, top, deep)], '#d9dccb');
    q.poly([at(-0.3, top, 0.15), at(0.3, top, 0.15), at(0.3, top, deep - 0.2), at(-0.3, top, deep - 0.2)], '#fffdf0');
    // cupboards, a shelf of drawers, a strap to hold on to
    q.poly(across(deep - 0.01, -0.7, 0.05, 1.5, 2.1), darken(WALL, 0.26));
    q.line([at(-0.32, 1.5, deep), at(-0.32, 2.1, deep)], darken(WALL, 0.45), 1.2);
    q.poly(side(half, 1.62, 2.08, 0.5, 1.25), darken(WALL, 0.1));
    q.poly(side(half, 1.62, 2.08, 1.33, 2.1), darken(WALL, 0.13));
    q.poly(side(half, 1.18, 1.24, 0.3, 2.2), '#7f8c84');
    // the bench: cushion, edge, and the dark under it
    q.poly(across(0.28, -half, 0.42, y, VAN.seat - 0.1), '#52605f');
    q.poly(across(0.28, -half, 0.42, VAN.seat - 0.1, VAN.seat), '#3d6f64');
    q.poly(
      [at(-half, VAN.seat, 0.28), at(0.42, VAN.seat, 0.28), at(0.42, VAN.seat, 0.78), at(-half, VAN.seat, 0.78)],
      '#6fa294',
    );
    q.poly([at(0.42, y, 0.28), at(0.42, VAN.seat, 0.28), at(0.42, VAN.seat, 0.78), at(0.42, y, 0.78)], '#2f5249');
  });
}

/** The near door shows us its outside, in the dark; the other its inside, lit by the room. */
function doors(p: Plane, at: (u: number, y: number, deep?: number) => V2): void {
  const { sill } = VAN,
    top = 2.42;
  for (const s of [-1, 1] as const) {
    const leaf = (t: number, y: number): V2 => at(s * (0.98 + t * 0.44), y, -t * 0.86);
    const part = (t0: number, t1: number, y0: number, y1: number): V2[] => [
      leaf(t0, y0),
      leaf(t1, y0),
      leaf(t1, y1),
      leaf(t0, y1),
    ];
    const face = s < 0 ? darken(BODY, 0.3) : mix(BODY, WALL, 0.72);
    p.poly(
      part(0, 1, sill, top),
      s < 0
        ? face
        : p.lin(leaf(0, 1.5), leaf(1, 1.5), [
            [0, mix(face, '#fff6d8', 0.35)],
            [1, darken(face, 0.16)],
          ]),
    );
    p.poly(part(0.16, 0.86, 1.62, 2.22), s < 0 ? '#1d2b40' : '#33445a');
    p.poly(part(0.16, 0.5, 1.9, 2.22), '#8fa6c4', 'opacity=".22"');
    if (s < 0) blocks(p, leaf, 2, 0.3);
    else {
      p.poly(part(0.14, 0.88, 0.7, 1.5), darken(face, 0.1));
      p.line([leaf(0.2, 1.34), leaf(0.66, 1.34)], '#5d6a6c', 4, 'stroke-linecap="round"');
    }
    p.line([leaf(1, sill), leaf(1, top), leaf(0, top)], s < 0 ? '#9fb4cc' : '#f4f0da', 1.8, 'opacity=".7"');
  }
}
