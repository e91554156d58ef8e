// A terraced street in two-point perspective. Right-hand houses stand on x = front; the street runs along z.
// Parameters are hours of the day: night (one lit door) or dawn.
import type { Camera } from '../core/camera.ts';
import type { Plane } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';
import { mix, darken } from '../core/colour.ts';
import { brickwork } from './brickwork.ts';
import { frontDoor, type Hole, type OnWall, sash } from './street-windows.ts';

/** An hour of the day: the sky from top to horizon, and what it does to everything. */
export interface StreetColours {
  sky: [string, string, string];
  wallNear: string;
  wallFar: string;
  roof: string;
  trim: string;
  glass: string;
  door: string;
  pavement: string;
  road: string;
  kerb: string;
}
/** A terrace along z from `from`; `side` is 1 when it stands to our right. */
export interface HouseRow {
  front: number;
  from: number;
  count: number;
  width: number;
  side: 1 | -1;
  seed: number;
  /** How far chimney stacks stand above the ridge, in metres, and where along them their pots are. */
  stacks?: { rise: number; pots: readonly number[] };
}
/** Metres. */
export const HOUSE = { eaves: 5.1, ridge: 7.1, depth: 4.2, doorW: 0.95, doorH: 2.12, step: 0.12 };

/** Door position inside one house, measured along z from the house's near edge. */
export const doorZ = (row: HouseRow, i: number): [number, number] => {
  const z = row.from + i * row.width + (i % 2 ? row.width - 0.55 - HOUSE.doorW : 0.55);
  return [z, z + HOUSE.doorW];
};

/** Window position inside one house, along z: the big one downstairs, or the one above the door. */
export const windowZ = (row: HouseRow, i: number, which: 'downstairs' | 'over-door'): [number, number] => {
  const z0 = row.from + i * row.width,
    [d0, d1] = doorZ(row, i);
  if (which === 'over-door') return [d0 - 0.02, d1 + 0.02];
  return i % 2 ? [z0 + 0.6, d0 - 0.75] : [d1 + 0.75, z0 + row.width - 0.6];
};

/** Nearness shade: houses fade towards the sky colour with distance. */
const air = (c: Camera, near: string, far: string, x: number, z: number): string =>
  mix(near, far, Math.max(0, Math.min(1, (c.depth(x, z) - 6) / 46)));

/** `z`, or the nearest point beyond it that is far enough before the eye to be drawn. */
const before = (c: Camera, x: number, z: number): number => {
  let at = z;
  while (c.depth(x, at) < 0.9) at += 0.1;
  return at;
};

/** Whether a stretch of the front shows at all: the renderer cannot lay see-through shapes far outside the frame. */
const inFrame = (c: Camera, x: number, z0: number, z1: number): boolean => {
  if (z0 >= z1 || c.depth(x, z0) < 0.5) return false;
  const [a, b] = [c.p(x, 0, z0)[0], c.p(x, 0, z1)[0]];
  return Math.min(a, b) < 1400 && Math.max(a, b) > -120;
};

/** Roof slopes and chimney stacks. */
export function roofs(p: Plane, c: Camera, row: HouseRow, col: StreetColours): void {
  const x = row.front,
    b = x + row.side * HOUSE.depth;
  const { rise, pots } = row.stacks ?? { rise: 1.35, pots: [0.16, 0.42, 0.68] };
  for (let i = row.count - 1; i >= 0; i--) {
    const z1 = row.from + (i + 1) * row.width,
      z0 = before(c, x, z1 - row.width);
    if (!inFrame(c, x, z0, z1)) continue;
    p.poly(
      c.quad(
        [x - row.side * 0.16, HOUSE.eaves, z0],
        [x - row.side * 0.16, HOUSE.eaves, z1],
        [b, HOUSE.ridge + 0.6, z1],
        [b, HOUSE.ridge + 0.6, z0],
      ),
      air(c, col.roof, col.sky[1], x, z0),
    );
    // chimney stacks sit on the party walls
    const cx0 = x + row.side * 2.6,
      cx1 = x + row.side * 3.3;
    const bx = c.box(
      [Math.min(cx0, cx1), Math.max(cx0, cx1)],
      [HOUSE.ridge - 0.9, HOUSE.ridge + rise],
      [z1 - 0.85, z1 + 0.05],
    );
    const body = air(c, darken(col.roof, 0.22), col.sky[1], x, z1),
      face = air(c, mix(col.roof, col.wallNear, 0.5), col.sky[1], x, z1);
    p.poly(bx.front, body);
    p.poly(row.side > 0 ? bx.left : bx.right, face);
    p.poly(bx.top, face);
    for (const k of pots) {
      const pot = c.box(
        [cx0 + row.side * 0.2 - 0.1, cx0 + row.side * 0.2 + 0.1],
        [HOUSE.ridge + rise, HOUSE.ridge + rise + 0.4],
        [z1 - 0.85 + k - 0.09, z1 - 0.85 + k + 0.09],
      );
      p.shape(pot.hull, body);
    }
  }
}

/** A house whose door is open: how warm, and how far its light reaches (metres). */
export interface LitHouse {
  index: number;
  warm: string;
  reach: number;
}
/** What may differ from row to row. `windows` are lit panes by house x 3 + (0 downstairs, 1 over the door, 2 beside it). */
export interface RowOptions {
  lit?: LitHouse;
  bricks?: boolean;
  windows?: Record<number, string>;
  /** Share of bricks drawn where no light falls. */
  share?: number;
}

/** Walls, bricks, pipes, windows, doors and steps of a row. */
export function frontages(p: Plane, c: Camera, row: HouseRow, col: StreetColours, o: RowOptions = {}): void {
  const x = row.front,
    s = row.side,
    lit = o.lit;
  const at: OnWall = (y, z, into = 0) => c.p(x + s * into, y, z);
  const R = (y0: number, y1: number, z0: number, z1: number): V2[] => [at(y0, z0), at(y0, z1), at(y1, z1), at(y1, z0)];
  const litZ = lit ? (doorZ(row, lit.index)[0] + doorZ(row, lit.index)[1]) / 2 : 0;
  const warmth = (y: number, z: number): number =>
    lit ? Math.max(0, 1 - Math.hypot((z - litZ) * 0.8, y - 1.2) / lit.reach) : 0;
  const wallAt = (i: number): string =>
    mix(
      air(c, col.wallNear, col.wallFar, x, row.from + i * row.width),
      ['#6b4a4a', '#3f4f66', '#51463f', '#39414f'][i % 4]!,
      0.1,
    );
  const trim = (y: number, z: number): string =>
    mix(
      mix(air(c, col.trim, col.wallFar, x, z), col.wallNear, Math.max(0, 0.62 - c.depth(x, z) * 0.07)),
      lit?.warm ?? '#ffffff',
      warmth(y, z) * 0.7,
    );
  for (let i = row.count - 1; i >= 0; i--) {
    const z1 = row.from + (i + 1) * row.width,
      z0 = before(c, x, z1 - row.width);
    if (!inFrame(c, x, z0, z1)) continue;
    p.poly(R(0, HOUSE.eaves, z0, z1), wallAt(i));
    p.poly(R(HOUSE.eaves - 0.14, HOUSE.eaves + 0.02, z0, z1), air(c, col.trim, col.wallFar, x, z0), 'opacity=".75"');
    p.poly(R(0, HOUSE.eaves, z1 - 0.05, z1 + 0.04), darken(wallAt(i), 0.35), 'opacity=".7"');
    p.poly(R(0, 0.24, z0, z1), darken(wallAt(i), 0.4), 'opacity=".5"');
  }
  if (lit) warmWall(p, c, row, lit, at(1.1, litZ), R(0, HOUSE.eaves, row.from, row.from + row.count * row.width));
  if (o.bricks !== false)
    for (let i = 0; i < row.count && c.depth(x, row.from + i * row.width) < 26; i++) {
      const z0 = row.from + i * row.width,
        base = air(c, col.wallNear, col.wallFar, x, z0);
      brickwork(p, {
        u: [z0, z0 + row.width],
        y: [0.24, HOUSE.eaves - 0.15],
        openings: holes(row, i).map(([y0, y1, a, b]) => ({ u: [a - 0.02, b + 0.02], y: [y0 - 0.13, y1 + 0.2] })),
        seed: row.seed * 31 + i,
        at: (z, y) => {
          const q = at(y, z);
          return c.depth(x, z) < 1.2 || q[0] < -70 || q[0] > 1350 ? null : q;
        },
        share: (z, y) => (o.share ?? 0.16) + warmth(y, z) * 0.62,
        tone: (z, y, r) => {
          const w = warmth(y, z);
          return w > 0.08
            ? mix(mix(base, '#8c4630', 0.3 + w * 0.5), lit!.warm, w * 0.34 * r)
            : mix(base, r > 0.5 ? col.trim : '#000000', 0.08 + Math.abs(r - 0.5) * 0.2);
        },
      });
    }
  for (let i = row.count - 1; i >= 0; i--) {
    const z0 = row.from + i * row.width,
      [d0, d1] = doorZ(row, i),
      far = c.depth(x, z0 + row.width) > 30,
      glass = air(c, col.glass, col.wallFar, x, z0),
      [door, ...windows] = holes(row, i);
    windows.forEach((hole, n) => {
      if (!inFrame(c, x, hole[2], hole[3])) return;
      const lamp = o.windows?.[i * 3 + n];
      sash(p, at, {
        hole,
        four: n === 0,
        bar: trim(hole[0], hole[2]),
        stone: trim(hole[1], hole[2]),
        glass,
        sky: col.sky[2],
        brick: mix(wallAt(i), lit?.warm ?? '#ffffff', warmth(hole[0], hole[2]) * 0.4),
        ...(lamp && { lamp }),
        seed: row.seed * 97 + i * 3 + n,
        far,
      });
    });
    if (inFrame(c, x, d0, d1)) {
      p.poly(R(0, HOUSE.doorH + 0.38, d0 - 0.16, d1 + 0.16), trim(1.2, d0));
      if (lit?.index !== i)
        frontDoor(p, at, {
          hole: door!,
          leaf: air(
            c,
            mix([col.door, '#2d4a44', '#3a3550', '#5a3a34'][(i + 1) % 4]!, col.wallNear, 0.5),
            col.wallFar,
            x,
            z0,
          ),
          frame: mix(trim(1.2, d0), wallAt(i), 0.35),
          glass,
          brick: wallAt(i),
          metal: mix(trim(1, d0), '#c9b48d', 0.45),
          far,
        });
      const st = c.box(s > 0 ? [x - 0.34, x] : [x, x + 0.34], [0, HOUSE.step], [d0 - 0.1, d1 + 0.1]);
      p.poly(st.top, mix(trim(0.3, d0), col.sky[2], 0.15));
      p.poly(s > 0 ? st.left : st.right, darken(trim(0.2, d0), 0.3));
      p.poly(st.front, darken(trim(0.2, d0), 0.45));
    }
    if (i % 2 === 0 && !far && inFrame(c, x, z0 + row.width - 0.2, z0 + row.width)) {
      // one pipe to two houses, down the party wall
      const z = z0 + row.width - 0.16;
      p.poly(R(0, HOUSE.eaves, z, z + 0.1), darken(wallAt(i), 0.45));
      p.poly(R(0, HOUSE.eaves, z, z + 0.025), mix(wallAt(i), col.sky[2], 0.3));
    }
  }
}

/** Door first, then the three windows of a house. */
function holes(row: HouseRow, i: number): Hole[] {
  const [d0, d1] = doorZ(row, i),
    [w0, w1] = windowZ(row, i, 'downstairs'),
    middle = (w0 + w1) / 2;
  return [
    [HOUSE.step, HOUSE.doorH + 0.36, d0, d1],
    [0.95, 2.35, w0, w1],
    [3.15, 4.5, d0 - 0.02, d1 + 0.02],
    [3.15, 4.5, middle - 0.62, middle + 0.62],
  ];
}
function warmWall(p: Plane, c: Camera, row: HouseRow, lit: LitHouse, centre: V2, wall: V2[]): void {
  const r = lit.reach * c.scale(row.front, (doorZ(row, lit.index)[0] + doorZ(row, lit.index)[1]) / 2);
  p.clip([wall], (q) =>
    q.circle(
      centre,
      r,
      q.rad(centre, r, [
        [0, lit.warm, 0.75],
        [0.35, lit.warm, 0.4],
        [0.7, lit.warm, 0.12],
        [1, lit.warm, 0],
      ]),
      'filter="url(#stipple)"',
    ),
  );
}
