// Sash windows and front doors of a terrace, set back in the wall, so that brick has thickness.
import { darken, mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { seeded, type V2 } from '../core/vec.ts';

/** From a wall to the frame: height, place along the street, and how far into the house, in metres. */
export type OnWall = (y: number, z: number, into?: number) => V2;
/** A hole in the front: bottom, top, near edge, far edge, in metres. */
export type Hole = [y0: number, y1: number, z0: number, z1: number];

/** How deep glass and doors sit, in metres. */
const REVEAL = 0.1;

/** One sash window. */
export interface Sash {
  hole: Hole;
  /** A bar down the middle as well as across. */
  four: boolean;
  /** Frame and bars, stone of sill and lintel, panes, what the panes mirror, and the brick seen in the reveal. */
  bar: string;
  stone: string;
  glass: string;
  sky: string;
  brick: string;
  /** A light inside, and the seed that chooses the curtains; frosted glass has none. */
  lamp?: string;
  seed: number;
  frosted?: boolean;
  /** Too far off for curtains and depth. */
  far: boolean;
}

/** Sill, lintel, reveal, panes, curtains, bars. */
export function sash(p: Plane, at: OnWall, s: Sash): void {
  const [y0, y1, z0, z1] = s.hole;
  const quad = (a: number, b: number, c: number, d: number, into = 0): V2[] => [
    at(a, c, into),
    at(a, d, into),
    at(b, d, into),
    at(b, c, into),
  ];
  p.poly(quad(y1, y1 + 0.2, z0 - 0.1, z1 + 0.1), s.stone, 'opacity=".85"');
  if (s.far) {
    p.poly(quad(y0 - 0.13, y0, z0 - 0.1, z1 + 0.1), s.stone);
    p.poly(quad(y0, y1, z0, z1), s.lamp ?? s.glass);
    p.poly(quad((y0 + y1) / 2 - 0.03, (y0 + y1) / 2 + 0.03, z0, z1), s.bar);
    return;
  }
  p.clip([quad(y0, y1, z0, z1)], (q) => {
    q.poly(quad(y0, y1, z0, z1), darken(s.brick, 0.5));
    q.poly([at(y0, z1), at(y0, z1, REVEAL), at(y1, z1, REVEAL), at(y1, z1)], mix(s.brick, s.bar, 0.3));
    q.poly([at(y0, z0), at(y0, z1), at(y0, z1, REVEAL), at(y0, z0, REVEAL)], darken(s.stone, 0.25));
    q.poly(quad(y0, y1, z0, z1, REVEAL), s.bar);
    const bar = 0.055;
    q.clip([quad(y0 + bar, y1 - bar, z0 + bar, z1 - bar, REVEAL)], (g) => {
      const pane = quad(y0, y1, z0, z1, REVEAL);
      g.poly(pane, s.lamp ?? s.glass);
      if (s.frosted) frost(g, at, s);
      else {
        if (s.lamp) lampInside(g, at, s, s.lamp);
        curtains(g, quad, s);
      }
      if (!s.lamp)
        g.poly(
          pane,
          g.lin(at(y1, z0, REVEAL), at(y0, z1, REVEAL), [
            [0, s.sky, 0.5],
            [0.4, s.sky, 0.16],
            [0.42, s.sky, 0.03],
            [1, '#000000', 0.25],
          ]),
        );
    });
    const middle = (y0 + y1) / 2;
    q.poly(quad(middle - 0.03, middle + 0.035, z0, z1, REVEAL - 0.02), s.bar);
    if (s.four) q.poly(quad(y0, y1, (z0 + z1) / 2 - 0.025, (z0 + z1) / 2 + 0.025, REVEAL - 0.01), s.bar);
    q.poly(quad(y1 - 0.1, y1, z0, z1), '#05070d', 'opacity=".35"');
  });
  const out = -0.07;
  p.poly(quad(y0 - 0.13, y0, z0 - 0.12, z1 + 0.12, out), s.stone);
  p.poly(
    [at(y0, z0 - 0.12, out), at(y0, z1 + 0.12, out), at(y0, z1 + 0.12), at(y0, z0 - 0.12)],
    mix(s.stone, s.sky, 0.3),
  );
  p.poly(quad(y0 - 0.3, y0 - 0.13, z0 - 0.1, z1 + 0.14), '#05070d', 'opacity=".22"');
}

/** A lamp behind ribbed glass: brightest where it hangs, even otherwise, nothing to be seen. */
function frost(p: Plane, at: OnWall, { hole: [y0, y1, z0, z1], lamp = '#ffe9bf' }: Sash): void {
  const middle = at(y0 + (y1 - y0) * 0.62, (z0 + z1) / 2, REVEAL),
    r = Math.abs(at(y0, z0)[1] - at(y1, z0)[1]);
  p.circle(
    middle,
    r,
    p.rad(middle, r, [
      [0, mix(lamp, '#ffffff', 0.55)],
      [0.5, lamp],
      [1, mix(lamp, '#b5793f', 0.55)],
    ]),
  );
  for (let z = z0; z < z1; z += 0.075) p.line([at(y0, z, REVEAL), at(y1, z, REVEAL)], '#c08a4c', 1, 'opacity=".28"');
}

/** A lamp in the room: a soft patch on whatever hangs before it. */
function lampInside(p: Plane, at: OnWall, { hole: [y0, y1, z0, z1] }: Sash, lamp: string): void {
  const spot = at(y0 + (y1 - y0) * 0.4, z0 + (z1 - z0) * 0.62, REVEAL),
    r = Math.abs(at(y0, z0)[1] - at(y1, z0)[1]) * 0.8;
  p.circle(
    spot,
    r,
    p.rad(spot, r, [
      [0, mix(lamp, '#ffd9a0', 0.6)],
      [0.4, mix(lamp, '#ffd9a0', 0.2), 0.8],
      [1, lamp, 0],
    ]),
  );
}

/** Drawn, half drawn, a blind, or nets: what a street shows of its rooms. */
function curtains(p: Plane, quad: (a: number, b: number, c: number, d: number, into?: number) => V2[], s: Sash): void {
  const [y0, y1, z0, z1] = s.hole,
    w = z1 - z0,
    random = seeded(s.seed),
    kind = Math.floor(random() * 4);
  const cloth = s.lamp ? darken(s.lamp, 0.45) : mix(s.glass, s.sky, 0.22 + random() * 0.16),
    deep = 0.1 + 0.06;
  const hang = (a: number, b: number): void => {
    p.poly(quad(y0, y1, z0 + a * w, z0 + b * w, deep), cloth, s.lamp ? 'opacity=".5"' : 'opacity=".6"');
    for (let k = a + 0.04; k < b; k += 0.075)
      p.poly(quad(y0, y1, z0 + k * w, z0 + (k + 0.02) * w, deep), darken(cloth, 0.4), 'opacity=".5"');
  };
  if (kind === 0) hang(-0.1, 1.1);
  else if (kind === 1) {
    hang(-0.1, 0.24);
    hang(0.78, 1.1);
  } else if (kind === 2) p.poly(quad(y0 + (y1 - y0) * 0.42, y1, z0, z1, deep), cloth, 'opacity=".55"');
  else p.poly(quad(y0, y0 + (y1 - y0) * 0.5, z0, z1, deep), cloth, 'opacity=".3"');
}

/** One front door that is shut. */
export interface FrontDoor {
  hole: Hole;
  leaf: string;
  frame: string;
  glass: string;
  brick: string;
  metal: string;
  far: boolean;
}
/** Frame, fanlight, four panels, letter box and knocker; the leaf fills the hole to 0.28 m under its top. */
export function frontDoor(p: Plane, at: OnWall, d: FrontDoor): void {
  const [y0, y1, z0, z1] = d.hole,
    transom = y1 - 0.3,
    w = z1 - z0;
  const quad = (a: number, b: number, c: number, e: number, into = 0): V2[] => [
    at(a, c, into),
    at(a, e, into),
    at(b, e, into),
    at(b, c, into),
  ];
  if (d.far) {
    p.poly(quad(y0, transom, z0, z1), d.leaf);
    p.poly(quad(transom + 0.06, y1, z0, z1), d.glass);
    return;
  }
  p.clip([quad(y0, y1, z0, z1)], (q) => {
    q.poly(quad(y0, y1, z0, z1), darken(d.brick, 0.5));
    q.poly([at(y0, z1), at(y0, z1, REVEAL), at(y1, z1, REVEAL), at(y1, z1)], mix(d.brick, d.frame, 0.3));
    q.poly(quad(y0, y1, z0, z1, REVEAL), d.frame);
    q.poly(quad(y0, transom, z0 + 0.06, z1 - 0.06, REVEAL), d.leaf);
    q.poly(quad(transom + 0.07, y1 - 0.05, z0 + 0.06, z1 - 0.06, REVEAL), d.glass);
    for (const [a, b] of [
      [0.17, 0.46],
      [0.54, 0.83],
    ] as const)
      for (const [low, high] of [
        [y0 + 0.16, y0 + 0.74],
        [y0 + 0.98, transom - 0.14],
      ] as const) {
        q.poly(quad(low, high, z0 + a * w, z0 + b * w, REVEAL), darken(d.leaf, 0.3));
        q.poly(quad(low, low + 0.03, z0 + a * w, z0 + b * w, REVEAL), mix(d.leaf, d.frame, 0.35));
      }
    q.poly(quad(y0 + 0.82, y0 + 0.89, z0 + 0.34 * w, z0 + 0.66 * w, REVEAL), d.metal);
    q.circle(at(y0 + 1.32, z0 + 0.5 * w, REVEAL), Math.max(1.2, Math.abs(at(1, z0)[1] - at(1.04, z0)[1])), d.metal);
    q.poly(quad(y1 - 0.14, y1, z0, z1), '#05070d', 'opacity=".35"');
  });
}
