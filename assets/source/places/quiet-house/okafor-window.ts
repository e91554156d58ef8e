// Mrs Okafor behind the front window of 12: first in the gap of the curtains, later right at the glass.
import type { Camera } from '../../core/camera.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import type { V2 } from '../../core/vec.ts';
import { CAST } from '../../cast/quiet-house.ts';
import type { Light } from '../../figure/tones.ts';
import { standing } from '../../scenes/person.ts';

const BAR = '#46597a';
const LAMP: Light = {
  from: [-0.5, 0.4, 0.7],
  key: '#dcb083',
  shade: '#564450',
  wrap: 0.75,
  rims: [{ from: [0.8, 0.5], width: 5, colour: '#f0c084', opacity: 0.9 }],
};

/** Room, curtain and bars: how far each curtain is drawn in, as shares of the glass from its right edge. */
interface Dressing {
  left: number;
  right: number;
}

/** `okafor window`: a gap, and her grey head in it. */
export const okaforInGap = (c: Camera, front: number, wide: [number, number]): PlaneData =>
  behindGlass(c, front, wide, 'window', { left: 0.34, right: 0.13 }, 0.27, -20);
/** `okafor glass`: the curtains wide open, close to the pane. She isn't hiding. */
export const okaforAtGlass = (c: Camera, front: number, wide: [number, number]): PlaneData =>
  behindGlass(c, front, wide, 'glass', { left: 0.84, right: 0.1 }, 0.42, -34);

function behindGlass(
  c: Camera,
  front: number,
  [z0, z1]: [number, number],
  how: string,
  d: Dressing,
  share: number,
  turn: number,
): PlaneData {
  /** A point of the glass: height, and the share of its width from its near (right-hand) edge. */
  const at = (y: number, t: number): V2 => c.p(front + 0.1, y, z0 + (z1 - z0) * t);
  const glass = [at(1.0, 0.035), at(1.0, 0.965), at(2.31, 0.965), at(2.31, 0.035)];
  const z = z0 + (z1 - z0) * share;
  return standing(c, {
    who: 'mrs-okafor',
    how,
    depth: 0.61,
    shadow: 0,
    at: [front + (how === 'glass' ? 0.24 : 0.34), -0.04, z],
    within: glass,
    spec: { ...CAST.okafor, pose: 'relaxed', turn, expression: 'concerned', light: LAMP, detail: 1 },
    heads: ['concerned', 'neutral', 'listening', 'guarded', 'tired', 'concerned@fourteen', 'guarded@fourteen'],
    gazes: { fourteen: { yaw: -26 } },
    under: (p) => room(p, at, glass),
    over: (p) => cloth(p, at, glass, d),
  });
}
function room(p: Plane, at: (y: number, t: number) => V2, glass: V2[]): void {
  p.poly(
    glass,
    p.rad(at(1.9, 0.34), 120, [
      [0, '#b98a52'],
      [0.5, '#7d5d3c'],
      [1, '#3f3630'],
    ]),
  );
  // the corner of a picture rail and a shade, so that it is a room
  p.line([at(2.16, 0), at(2.16, 1)], '#5d4630', 1.4, 'opacity=".7"');
  p.poly([at(1.98, 0.56), at(1.98, 0.7), at(2.14, 0.67), at(2.14, 0.59)], '#f2cf94', 'opacity=".85"');
}
/** Cloth by lamplight: warm at its edge, night where it meets the wall. */
const shade = (plane: Plane, from: V2, to: V2): string =>
  plane.lin(from, to, [
    [0, '#7d6149'],
    [0.3, '#4c4350'],
    [1, '#2b3242'],
  ]);
function cloth(p: Plane, at: (y: number, t: number) => V2, glass: V2[], { left, right }: Dressing): void {
  p.clip([glass], (g) => {
    g.poly(
      [at(2.4, -0.05), at(2.4, right + 0.03), at(1.5, right), at(0.95, right - 0.02), at(0.95, -0.05)],
      shade(g, at(1.5, right), at(1.5, -0.05)),
    );
    // drawn off to one side, as a hand does it
    g.poly(
      [
        at(2.4, 1),
        at(2.4, left - 0.08),
        at(1.9, left - 0.05),
        at(1.55, left - 0.01),
        at(1.33, left + 0.03),
        at(1.2, left),
        at(0.95, left - 0.02),
        at(0.95, 1),
      ],
      shade(g, at(1.5, left), at(1.5, Math.min(1, left + 0.6))),
    );
    for (let t = left + 0.06; t < 0.98; t += 0.13)
      g.line([at(2.4, t), at(1.33, t + (0.5 - t) * 0.1 + 0.03), at(0.95, t)], '#1e2533', 2.2, 'opacity=".55"');
    g.line([at(2.4, right * 0.5), at(0.95, right * 0.4)], '#1e2533', 2.2, 'opacity=".55"');
  });
  if (left < 0.5)
    for (const y of [1.38, 1.35, 1.32, 1.29])
      p.line([at(y, left + 0.012), at(y + 0.01, left + 0.052)], '#946544', 2.9, 'stroke-linecap="round"');
  const bar = (a: V2, b: V2, w: number): void => {
    p.line([a, b], BAR, w);
  };
  bar(at(1.65, 0), at(1.65, 1), 5);
  bar(at(1.0, 0.5), at(2.33, 0.5), 4);
}
