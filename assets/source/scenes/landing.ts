// The upstairs landing of number 14 in the dark, square on to its three doors, from the top stair. Metres; floor at y = 0.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';
import { PALETTE } from './palettes.ts';

const L = PALETTE.landing;

/** Metres. */
export const UPSTAIRS = { back: 3.35, left: -1.35, right: 1.4, ceiling: 2.4, doorTop: 2.0 };
/** Openings in the back wall, x ranges. */
export const DOORS = { bathroom: [-1.02, -0.36], bedroom: [-0.16, 0.48], box: [0.66, 1.24] } as const;
/** An opening's x range. */
export type Opening = readonly [number, number];
/** The face of a shut door. */
export const DOOR_FACE = mix(L.door, L.wallDark, 0.42);

/** A rectangle on the back wall, or on a plane `z` metres away. */
export function onWall(p: Plane, c: Camera, x: Opening, y: Opening, fill: string, extra = '', z = UPSTAIRS.back): void {
  p.poly(c.quad([x[0], y[0], z], [x[1], y[0], z], [x[1], y[1], z], [x[0], y[1], z]), fill, extra);
}

/** Walls, carpet and three doors: bathroom shut, bedroom ajar on the dark, box room shut and bolted from outside. */
export function landing(p: Plane, c: Camera): void {
  const { back: z, left, right, ceiling, doorTop } = UPSTAIRS;
  p.rect(-80, -60, 1440, 840, L.ink);
  const side = (x: number, far: string): void => {
    p.poly(
      c.quad([x, 0, 0.5], [x, 0, z], [x, ceiling, z], [x, ceiling, 0.5]),
      p.lin(c.p(x, 1, z), c.p(x, 1, 1.5), [
        [0, far],
        [1, L.ink],
      ]),
    );
  };
  p.poly(
    c.quad([left, ceiling, 0.5], [right, ceiling, 0.5], [right, ceiling, z], [left, ceiling, z]),
    p.lin(c.p(0, ceiling, z), c.p(0, ceiling, 1.6), [
      [0, mix(L.wallDark, L.ink, 0.35)],
      [1, L.ink],
    ]),
  );
  side(left, mix(L.wallDark, L.wall, 0.12));
  side(right, mix(L.wallDark, L.ink, 0.3));
  onWall(
    p,
    c,
    [left, right],
    [0, ceiling],
    p.lin(c.p(left, 1, z), c.p(right, 1, z), [
      [0, mix(L.wall, L.wallDark, 0.35)],
      [0.5, mix(L.wall, L.wallDark, 0.5)],
      [1, mix(L.wallDark, L.ink, 0.12)],
    ]),
  );
  // the dark comes down from the ceiling in speckle
  onWall(
    p,
    c,
    [left, right],
    [1.5, ceiling],
    p.lin(c.p(0, ceiling, z), c.p(0, 1.5, z), [
      [0, L.ink, 0.42],
      [1, L.ink, 0],
    ]),
    'filter="url(#stipple)"',
  );
  p.poly(
    c.quad([left, 0, 0.5], [right, 0, 0.5], [right, 0, z], [left, 0, z]),
    p.lin(c.p(0, 0, z), c.p(0, 0, 1.9), [
      [0, mix(L.carpet, L.wall, 0.14)],
      [1, L.ink],
    ]),
  );
  onWall(p, c, [left, right], [0, 0.1], mix(L.door, L.wallDark, 0.65));
  for (const [x0, x1] of Object.values(DOORS))
    onWall(p, c, [x0 - 0.07, x1 + 0.07], [0, doorTop + 0.07], mix(L.door, L.wallDark, 0.52));
  heights(p, c);
  shutDoor(p, c, DOORS.bathroom);
  bedroomAjar(p, c);
  shutDoor(p, c, DOORS.box);
  bolt(p, c);
}

/** Pencil marks up the child's door frame, one for each birthday. */
function heights(p: Plane, c: Camera): void {
  const x = DOORS.bedroom[1] + 0.015;
  for (const [i, y] of [0.86, 0.95, 1.02, 1.09, 1.15, 1.2, 1.26].entries())
    p.line([c.p(x, y, UPSTAIRS.back), c.p(x + (i % 2 ? 0.03 : 0.042), y, UPSTAIRS.back)], L.ink, 1.3, 'opacity=".7"');
}

function shutDoor(p: Plane, c: Camera, [x0, x1]: Opening): void {
  const { doorTop } = UPSTAIRS,
    w = x1 - x0;
  // its left side has what light there is, and its foot lies in shadow
  onWall(
    p,
    c,
    [x0, x1],
    [0, doorTop],
    p.lin(c.p(x0, 1, UPSTAIRS.back), c.p(x1, 0.7, UPSTAIRS.back), [
      [0, mix(DOOR_FACE, L.door, 0.2)],
      [1, mix(DOOR_FACE, L.ink, 0.3)],
    ]),
  );
  for (const x of [x0, x1 - 0.008]) onWall(p, c, [x, x + 0.008], [0, doorTop], L.ink, 'opacity=".7"');
  onWall(p, c, [x0, x1], [doorTop - 0.012, doorTop], L.ink, 'opacity=".6"');
  onWall(p, c, [x0, x1], [0, 0.012], L.ink, 'opacity=".8"');
  for (const [y0, y1] of [
    [0.2, 0.8],
    [1.02, 1.84],
  ] as const)
    for (const t of [0.13, 0.54]) panel(p, c, [x0 + w * t, x0 + w * (t + 0.33)], [y0, y1]);
  p.circle(c.p(x0 + w * 0.08, 0.98, UPSTAIRS.back), 5, '#b39a66');
}

/** A sunk panel with its raised field: a moulding dark above and on the left, and light where it faces the light. */
function panel(p: Plane, c: Camera, [x0, x1]: Opening, [y0, y1]: Opening): void {
  const z = UPSTAIRS.back,
    m = 0.026,
    edge = (fill: string, ...points: [number, number][]): void => {
      p.poly(
        points.map(([x, y]) => c.p(x, y, z)),
        fill,
      );
    };
  edge(mix(DOOR_FACE, L.ink, 0.62), [x0, y1], [x1, y1], [x1 - m, y1 - m], [x0 + m, y1 - m]);
  edge(mix(DOOR_FACE, L.ink, 0.48), [x0, y0], [x0, y1], [x0 + m, y1 - m], [x0 + m, y0 + m]);
  edge(mix(DOOR_FACE, L.door, 0.42), [x1, y0], [x1, y1], [x1 - m, y1 - m], [x1 - m, y0 + m]);
  edge(mix(DOOR_FACE, L.door, 0.3), [x0, y0], [x1, y0], [x1 - m, y0 + m], [x0 + m, y0 + m]);
  onWall(p, c, [x0 + m, x1 - m], [y0 + m, y1 - m], mix(DOOR_FACE, L.ink, 0.3));
  onWall(p, c, [x0 + m * 2, x1 - m * 2], [y0 + m * 2, y1 - m * 2], mix(DOOR_FACE, L.ink, 0.16));
}

/** The child's room with its night light out: the leaf pushed in, the end of a bed. */
function bedroomAjar(p: Plane, c: Camera): void {
  onWall(p, c, DOORS.bedroom, [0, UPSTAIRS.doorTop], '#1b1c26');
  bedroomThings(p, c, '#262b3a', '#1d1a22');
  bedroomLeaf(p, c, mix(L.door, L.ink, 0.62), mix(L.door, L.ink, 0.4));
}

/** The end of a bed inside the child's door, in the colours of the light of the moment. */
export function bedroomThings(p: Plane, c: Camera, cover: string, wood: string): void {
  const z = UPSTAIRS.back;
  p.clip(
    [c.quad([DOORS.bedroom[0], 0, z], [DOORS.bedroom[1], 0, z], [DOORS.bedroom[1], 2, z], [DOORS.bedroom[0], 2, z])],
    (q) => {
      onWall(q, c, [0.16, 1], [0.1, 0.48], cover, '', z + 1.4);
      onWall(q, c, [0.14, 0.2], [0.1, 0.72], wood, '', z + 1.38);
    },
  );
}

/** Its door, opened inwards on the left. */
export function bedroomLeaf(p: Plane, c: Camera, face: string, edge: string): void {
  const z = UPSTAIRS.back,
    x = DOORS.bedroom[0],
    h = UPSTAIRS.doorTop;
  p.poly(c.quad([x, 0, z], [x + 0.16, 0, z + 0.6], [x + 0.16, h, z + 0.6], [x, h, z]), face);
  p.poly(
    c.quad([x + 0.16, 0, z + 0.6], [x + 0.19, 0, z + 0.59], [x + 0.19, h, z + 0.59], [x + 0.16, h, z + 0.6]),
    edge,
  );
}

/** Where the bolt is, metres on the back wall: at a grown hand's height. */
export const BOLT: V2 = [DOORS.box[0] + 0.03, 1.46];

/** A brass bolt on our side of the box-room door: shot home into a keeper on the frame. */
function bolt(p: Plane, c: Camera): void {
  const k = c.scale(BOLT[0], UPSTAIRS.back) * 0.84,
    [x, y] = c.p(...BOLT, UPSTAIRS.back);
  const bar = (x0: number, x1: number, half: number, fill: string, dy = 0): void => {
    p.rect(x + x0 * k, y + (dy - half) * k, (x1 - x0) * k, half * 2 * k, fill);
  };
  p.rect(x - 0.08 * k, y, 0.28 * k, 0.046 * k, L.ink, 'opacity=".45"');
  bar(0, 0.19, 0.027, '#6f5831');
  bar(0, 0.19, 0.004, '#a68248', -0.023);
  bar(-0.09, -0.034, 0.03, '#6f5831');
  bar(-0.1, 0.17, 0.012, '#b8944f');
  bar(-0.1, 0.17, 0.003, '#e6c987', -0.008);
  for (const at of [0.022, 0.136]) bar(at, at + 0.028, 0.021, '#86693a');
  bar(-0.072, -0.05, 0.021, '#86693a');
  for (const at of [0.008, 0.182]) for (const dy of [-0.018, 0.018]) p.circle([x + at * k, y + dy * k], 1.5, '#4a3a22');
  bar(0.094, 0.116, 0.018, '#b8944f', 0.022);
  p.circle([x + 0.105 * k, y + 0.042 * k], 0.014 * k, '#d1ad66');
}

/** Newel and handrail of the stairs we have come up, on our left, between us and the doors. */
export function stairRail(p: Plane, c: Camera): void {
  const rail = '#080d12',
    x = -0.92,
    z = 1.72,
    k = c.scale(x, z),
    foot = c.p(x, -0.4, z),
    top = c.p(x, 1.0, z);
  p.rect(top[0] - 0.045 * k, top[1], 0.09 * k, foot[1] - top[1], rail);
  p.ellipse([top[0], top[1] - 0.035 * k], 0.055 * k, 0.05 * k, rail);
  const down = (t: number, h: number): V2 => c.p(x, h - t * 0.85, z - t * 1.05);
  p.poly([down(0, 0.86), down(0.9, 0.86), down(0.9, 0.79), down(0, 0.79)], rail);
  for (let t = 0.1; t < 0.8; t += 0.14) {
    const a = down(t, 0.8),
      half = 0.011 * c.scale(x, z - t * 1.05);
    p.rect(a[0] - half, a[1], half * 2, 900, rail);
  }
  p.line(
    [
      [top[0] + 0.042 * k, top[1]],
      [foot[0] + 0.042 * k, foot[1]],
    ],
    mix(L.wall, L.bath, 0.4),
    1.6,
    'opacity=".5"',
  );
}
