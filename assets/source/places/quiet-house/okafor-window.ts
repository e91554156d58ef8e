// Mrs Okafor behind the front window of 12: first in the gap of the curtains, later right at the glass.
import { camera, type Camera } from '../../core/camera.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import type { V2, V3 } from '../../core/vec.ts';
import { CAST } from '../../cast/quiet-house.ts';
import { type Light, SKIN, toneOf } from '../../figure/tones.ts';
import { standing } from '../../scenes/person.ts';

const BAR = '#46597a';
/** The lamp in her room stands to her right, nearer the door: it has one side of her face. */
const LAMP: Light = {
  from: [0.8, 0.25, 0.45],
  key: '#ffe3b8',
  shade: '#80656c',
  wrap: 0.3,
  rims: [
    { from: [0.9, 0.3], width: 4, colour: '#ffd99c', opacity: 0.9 },
    { from: [-0.8, 0.5], width: 3, colour: '#8ea4c4', opacity: 0.5 },
  ],
};
/** How much larger she is drawn than the window asks: she must be known from across the road. */
const LARGER = 1.3;

/** How far each curtain is drawn in, and where she stands: shares of the glass from its right edge. */
interface Dressing {
  left: number;
  right: number;
  her: number;
  turn: number;
}

/** `okafor window`: a gap, and her grey head in it. */
export const okaforInGap = (c: Camera, front: number, wide: [number, number]): PlaneData =>
  behindGlass(c, front, wide, 'window', { left: 0.88, right: 0.4, her: 0.7, turn: -22 });
/** `okafor glass`: the curtains wide open, close to the pane. She isn't hiding. */
export const okaforAtGlass = (c: Camera, front: number, wide: [number, number]): PlaneData =>
  behindGlass(c, front, wide, 'glass', { left: 0.88, right: 0.06, her: 0.28, turn: -34 });

function behindGlass(
  c: Camera,
  front: number,
  [z0, z1]: [number, number],
  how: 'window' | 'glass',
  d: Dressing,
): PlaneData {
  /** A point of the glass: height, and the share of its width from its near (right-hand) edge. */
  const at = (y: number, t: number): V2 => c.p(front + 0.1, y, z0 + (z1 - z0) * t);
  const glass = [at(1.0, 0.035), at(1.0, 0.965), at(2.31, 0.965), at(2.31, 0.035)];
  const feet: V3 = [front + 0.3, -0.42, z0 + (z1 - z0) * d.her];
  return standing(nearer(c, feet), {
    who: 'mrs-okafor',
    how,
    depth: 0.61,
    shadow: 0,
    at: feet,
    within: glass,
    spec: { ...CAST.okafor, pose: 'relaxed', turn: d.turn, expression: 'concerned', light: LAMP, detail: 2 },
    heads: ['concerned', 'neutral', 'listening', 'guarded', 'tired', 'concerned@fourteen', 'guarded@fourteen'],
    gazes: { fourteen: { yaw: -26 } },
    under: (p) => room(p, at, glass),
    over: (p) => {
      cloth(p, at, glass, d);
      if (how === 'window') hand(p, at(1.37, d.right + 0.01));
      bars(p, at);
    },
  });
}

/** The same camera, with everything about one point larger. */
function nearer(c: Camera, at: V3): Camera {
  const [x, y] = c.p(...at),
    { centre, focal } = c.spec;
  return camera({
    ...c.spec,
    focal: focal * LARGER,
    centre: [x + (centre[0] - x) * LARGER, y + (centre[1] - y) * LARGER],
  });
}

function room(p: Plane, at: (y: number, t: number) => V2, glass: V2[]): void {
  p.poly(
    glass,
    p.rad(at(1.85, 0.4), 130, [
      [0, '#c79659'],
      [0.5, '#8a6741'],
      [1, '#453a33'],
    ]),
  );
  // a picture rail and a shade, so that it is a room
  p.line([at(2.16, 0.04), at(2.16, 0.96)], '#5d4630', 1.4, 'opacity=".7"');
  p.poly([at(1.9, 0.4), at(1.9, 0.53), at(2.08, 0.5), at(2.08, 0.43)], '#ffdfa6');
}
/** Cloth by lamplight: warm at its edge, night where it meets the wall. */
const shade = (plane: Plane, from: V2, to: V2): string =>
  plane.lin(from, to, [
    [0, '#8d6d50'],
    [0.3, '#544956'],
    [1, '#2b3242'],
  ]);
/** Both curtains; the one she holds is drawn to her hand and falls back below it. */
function cloth(p: Plane, at: (y: number, t: number) => V2, glass: V2[], { left, right }: Dressing): void {
  p.clip([glass], (g) => {
    g.poly(
      [
        at(2.4, -0.05),
        at(2.4, right + 0.07),
        at(1.9, right + 0.04),
        at(1.45, right),
        at(1.37, right - 0.02),
        at(1.24, right + 0.02),
        at(0.95, right + 0.03),
        at(0.95, -0.05),
      ],
      shade(g, at(1.5, right), at(1.5, Math.min(-0.05, right - 0.5))),
    );
    g.poly(
      [at(2.4, 1.02), at(2.4, left - 0.02), at(1.5, left), at(0.95, left + 0.01), at(0.95, 1.02)],
      shade(g, at(1.5, left), at(1.5, 1.05)),
    );
    for (let t = right - 0.06; t > 0; t -= 0.09)
      g.line([at(2.4, t + 0.04), at(1.5, t), at(0.95, t + 0.02)], '#1e2533', 2, 'opacity=".5"');
    g.line([at(2.4, left + 0.06), at(0.95, left + 0.06)], '#1e2533', 2, 'opacity=".5"');
  });
}
/** Her left arm and hand, in frame units from where the cloth is held: sleeve, wrist, four fingers over the edge, a thumb. */
function hand(p: Plane, [x, y]: V2): void {
  const skin = toneOf(SKIN[7], 'lit', LAMP),
    dark = toneOf(SKIN[7], 'deep', LAMP),
    gown = CAST.okafor.outfit.top.colour;
  p.group(`transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"`, (q) => {
    q.d('M-44 44C-42 34 -32 22 -18 6L-4 15C-9 27 -12 36 -13 46Z', toneOf(gown, 'half', LAMP));
    q.d('M-13 46C-12 36 -9 27 -4 15L-9 12C-15 26 -20 35 -23 45Z', toneOf(gown, 'shade', LAMP));
    q.d('M-19 8.5L-16.5 4.500L-2.5 14L-5.5 18Z', toneOf(gown, 'lit', LAMP));
    q.d('M-15.5 7.500L-11 -1C-8 -6 -3 -9 3 -9L5 8C2 11 -1 12 -5 13.500Z', skin);
    q.d('M-5 13.500C-1 12 2 11 5 8L4.5 2C1 8 -4 9 -10 10.500Z', dark, 'opacity=".55"');
    for (const [top, long] of [
      [-7.6, 12],
      [-3.2, 14.5],
      [1.2, 13.5],
      [5.2, 10],
    ] as const) {
      const tip = top + 2 + long * 0.32;
      q.line(
        [
          [0, top + 1],
          [long * 0.55, top + 1.6],
          [long, tip + 1.2],
        ],
        dark,
        3.9,
        'stroke-linecap="round" stroke-linejoin="round"',
      );
      q.line(
        [
          [0, top],
          [long * 0.55, top + 0.8],
          [long - 0.4, tip],
        ],
        skin,
        3.3,
        'stroke-linecap="round" stroke-linejoin="round"',
      );
      q.line(
        [
          [1, top - 1],
          [long * 0.5, top - 0.4],
        ],
        '#d79a5e',
        0.8,
        'stroke-linecap="round" opacity=".7"',
      );
    }
  });
}
function bars(p: Plane, at: (y: number, t: number) => V2): void {
  p.line([at(1.65, 0.035), at(1.65, 0.965)], BAR, 5);
  p.line([at(1.0, 0.5), at(2.31, 0.5)], BAR, 4);
}
