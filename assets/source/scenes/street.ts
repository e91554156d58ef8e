// A terraced street in two-point perspective. Right-hand houses stand on x = front; the street runs along z.
// Parameters are hours of the day: night (one lit door) or dawn.
import type { Camera } from '../core/camera.ts';
import type { Plane } from '../core/plane.ts';
import { seeded, type V2 } from '../core/vec.ts';
import { mix, darken } from '../core/colour.ts';

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

/** Roof slopes and chimney stacks. */
export function roofs(p: Plane, c: Camera, row: HouseRow, col: StreetColours, light?: (z: number) => string): void {
  const x = row.front,
    b = x + row.side * HOUSE.depth;
  for (let i = row.count - 1; i >= 0; i--) {
    const z0 = row.from + i * row.width,
      z1 = z0 + row.width;
    p.poly(
      c.quad(
        [x - row.side * 0.16, HOUSE.eaves, z0],
        [x - row.side * 0.16, HOUSE.eaves, z1],
        [b, HOUSE.ridge + 0.6, z1],
        [b, HOUSE.ridge + 0.6, z0],
      ),
      light?.(z0) ?? air(c, col.roof, col.sky[1], x, z0),
    );
    // chimney stacks sit on the party walls
    const cx0 = x + row.side * 2.6,
      cx1 = x + row.side * 3.3;
    const bx = c.box(
      [Math.min(cx0, cx1), Math.max(cx0, cx1)],
      [HOUSE.ridge - 0.9, HOUSE.ridge + 1.35],
      [z1 - 0.85, z1 + 0.05],
    );
    const body = air(c, darken(col.roof, 0.22), col.sky[1], x, z1),
      face = air(c, mix(col.roof, col.wallNear, 0.5), col.sky[1], x, z1);
    p.poly(bx.front, body);
    p.poly(row.side > 0 ? bx.left : bx.right, face);
    p.poly(bx.top, face);
    for (const k of [0.16, 0.42, 0.68]) {
      const pot = c.box(
        [cx0 + row.side * 0.2 - 0.1, cx0 + row.side * 0.2 + 0.1],
        [HOUSE.ridge + 1.35, HOUSE.ridge + 1.75],
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
/** Walls, bricks, windows, doors and steps of a row. */
export function frontages(
  p: Plane,
  c: Camera,
  row: HouseRow,
  col: StreetColours,
  o: { lit?: LitHouse; bricks?: boolean; upstairs?: Record<number, string>; trimLight?: string } = {},
): void {
  const x = row.front,
    rnd = seeded(row.seed),
    s = row.side;
  const F = (y: number, z: number): V2 => c.p(x, y, z);
  const R = (y0: number, y1: number, z0: number, z1: number): V2[] => [F(y0, z0), F(y0, z1), F(y1, z1), F(y1, z0)];
  const litZ = o.lit ? (doorZ(row, o.lit.index)[0] + doorZ(row, o.lit.index)[1]) / 2 : 0;
  const warmAt = (y: number, z: number): number =>
    o.lit ? Math.max(0, 1 - Math.hypot((z - litZ) * 0.8, y - 1.2) / o.lit.reach) : 0;
  for (let i = row.count - 1; i >= 0; i--) {
    const z0 = row.from + i * row.width,
      z1 = z0 + row.width;
    const wall = mix(
      air(c, col.wallNear, col.wallFar, x, z0),
      ['#6b4a4a', '#3f4f66', '#51463f', '#39414f'][i % 4]!,
      0.1,
    );
    p.poly(R(0, HOUSE.eaves, z0, z1), wall);
    // gutter and party line
    p.poly(R(HOUSE.eaves - 0.14, HOUSE.eaves + 0.02, z0, z1), air(c, col.trim, col.wallFar, x, z0), 'opacity=".75"');
    p.poly(R(0, HOUSE.eaves, z1 - 0.05, z1 + 0.04), darken(wall, 0.35), 'opacity=".7"');
  }
  if (o.lit) {
    const [a, b] = doorZ(row, o.lit.index);
    const centre = F(1.1, (a + b) / 2),
      r = o.lit.reach * c.scale(x, (a + b) / 2);
    p.clip([R(0, HOUSE.eaves, row.from, row.from + row.count * row.width)], (q) =>
      q.circle(
        centre,
        r,
        q.rad(centre, r, [
          [0, o.lit!.warm, 0.75],
          [0.35, o.lit!.warm, 0.4],
          [0.7, o.lit!.warm, 0.12],
          [1, o.lit!.warm, 0],
        ]),
        'filter="url(#stipple)"',
      ),
    );
  }
  if (o.bricks !== false) {
    const tones: Record<string, string> = {};
    for (let i = 0; i < row.count; i++) {
      const z0 = row.from + i * row.width;
      if (c.depth(x, z0) > 26) break;
      for (let r = 0; r < 64; r++)
        for (let k = 0; k < row.width / 0.24 - 1; k++) {
          const y = r * 0.08,
            z = z0 + k * 0.24 + (r % 2 ? 0.12 : 0),
            w = warmAt(y, z);
          if (c.depth(x, z) < 1.2) continue;
          const chance = 0.1 + w * 0.36;
          if (rnd() > chance) continue;
          const base = air(c, col.wallNear, col.wallFar, x, z0);
          const colr =
            w > 0.08
              ? mix(mix(base, '#8c4630', 0.3 + w * 0.5), o.lit!.warm, w * 0.34 * rnd())
              : mix(base, rnd() > 0.5 ? col.trim : '#000000', 0.16);
          const q = [F(y + 0.008, z + 0.008), F(y + 0.008, z + 0.23), F(y + 0.072, z + 0.23), F(y + 0.072, z + 0.008)];
          if (q[0]![0] < -60 && q[1]![0] < -60) continue;
          tones[colr] = (tones[colr] ?? '') + 'M' + q.map((v) => v.map((n) => n.toFixed(1)).join(' ')).join('L') + 'Z';
        }
    }
    // merge near-identical tones to keep the file small
    const merged: Record<string, string> = {};
    for (const [k, d] of Object.entries(tones)) {
      const key =
        '#' +
        [1, 3, 5]
          .map((n) => (Math.round(parseInt(k.slice(n, n + 2), 16) / 12) * 12).toString(16).padStart(2, '0'))
          .join('');
      merged[key] = (merged[key] ?? '') + d;
    }
    for (const [k, d] of Object.entries(merged)) p.d(d, k, 'opacity=".75"');
  }
  for (let i = row.count - 1; i >= 0; i--) {
    const z0 = row.from + i * row.width,
      [d0, d1] = doorZ(row, i),
      isLit = o.lit?.index === i;
    const trim = (y: number, z: number): string =>
      mix(
        mix(air(c, col.trim, col.wallFar, x, z), col.wallNear, Math.max(0, 0.62 - c.depth(x, z) * 0.07)),
        o.lit?.warm ?? '#fff',
        warmAt(y, z) * 0.7,
      );
    const glass = air(c, col.glass, col.wallFar, x, z0);
    const w0 = i % 2 ? z0 + 0.6 : d1 + 0.75,
      w1 = i % 2 ? d0 - 0.75 : z0 + row.width - 0.6;
    const windows: [number, number, number, number][] = [
      [0.95, 2.35, w0, w1],
      [3.15, 4.5, d0 - 0.02, d1 + 0.02],
      [3.15, 4.5, (w0 + w1) / 2 - 0.62, (w0 + w1) / 2 + 0.62],
    ];
    windows.forEach(([y0, y1, za, zb], n) => {
      p.poly(R(y0 - 0.14, y0, za - 0.12, zb + 0.12), trim(y0, za));
      p.poly(R(y1, y1 + 0.2, za - 0.1, zb + 0.1), trim(y1, za), 'opacity=".8"');
      const lamp = o.upstairs?.[i * 3 + n];
      p.poly(R(y0, y1, za, zb), lamp ?? glass);
      p.poly(
        R(y0, y1, za, zb),
        p.lin(F(y1, za), F(y0, zb), [
          [0, col.sky[2], lamp ? 0 : 0.3],
          [0.5, col.sky[2], 0.02],
          [1, '#000', 0.25],
        ]),
      );
      const bar = trim(y0, za);
      p.poly(R((y0 + y1) / 2 - 0.03, (y0 + y1) / 2 + 0.03, za, zb), bar);
      p.poly(R(y0, y1, za, za + 0.06), bar);
      p.poly(R(y0, y1, zb - 0.06, zb), bar);
      if (n === 0) p.poly(R(y0, y1, (za + zb) / 2 - 0.03, (za + zb) / 2 + 0.03), bar);
      if (lamp) p.poly(R(y0 + 0.05, y1, za + 0.1, za + (zb - za) * 0.4), darken(lamp, 0.25), 'opacity=".6"');
    });
    // door and step
    p.poly(R(0, HOUSE.doorH + 0.38, d0 - 0.16, d1 + 0.16), trim(1.2, d0));
    if (!isLit) {
      p.poly(
        R(HOUSE.step, HOUSE.doorH + 0.06, d0, d1),
        air(c, mix([col.door, '#2d4a44', '#3a3550', '#5a3a34'][(i + 1) % 4]!, col.wallNear, 0.62), col.wallFar, x, z0),
      );
      p.poly(R(HOUSE.doorH + 0.1, HOUSE.doorH + 0.34, d0, d1), glass);
      p.poly(R(1.25, 1.9, d0 + 0.2, d1 - 0.2), '#000', 'opacity=".18"');
      p.poly(R(0.35, 1.0, d0 + 0.2, d1 - 0.2), '#000', 'opacity=".18"');
    }
    const st = c.box(s > 0 ? [x - 0.34, x] : [x, x + 0.34], [0, HOUSE.step], [d0 - 0.1, d1 + 0.1]);
    p.poly(st.top, trim(0.3, d0));
    p.poly(s > 0 ? st.left : st.right, darken(trim(0.2, d0), 0.3));
    p.poly(st.front, darken(trim(0.2, d0), 0.45));
  }
}
