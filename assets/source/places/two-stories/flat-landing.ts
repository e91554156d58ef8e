// A landing of flats at night: the strip light on its timer, and the one warm thing is a door that stands open.
// Three people and three distances: whoever rang, whoever opened, and the neighbour behind a chain.
import { type Camera, camera } from '../../core/camera.ts';
import type { Place } from '../../core/place.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import { POSE } from '../../figure/poses.ts';
import type { Pose } from '../../figure/skeleton.ts';
import type { V2 } from '../../core/vec.ts';
import type { Light } from '../../figure/tones.ts';
import { CAST } from '../../cast/two-stories.ts';
import {
  doorChain,
  FLAT_DOORS,
  FLIGHT,
  flatLanding as drawRoom,
  LANDING,
  neighbourDoor,
  neighbourShut,
  NEXT_DOOR_GAP,
  openFlat,
  STRIP,
} from '../../scenes/flat-landing.ts';
import { dusk, whileLight } from '../../scenes/lit-planes.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { standing } from '../../scenes/person.ts';
import { beam, glow } from '../../scenes/weather.ts';

const S = PALETTE.stairwell;
const UNDER_STRIP: Light = {
  from: [-0.2, 0.6, 0.7],
  key: '#e9f4e6',
  shade: '#5a7478',
  wrap: 0.66,
  rims: [
    { from: [-0.9, 0.4], width: 3.4, colour: '#ffc27a', opacity: 0.9 },
    { from: [0.7, 0.8], width: 2.6, colour: '#f2fff2', opacity: 0.7 },
  ],
  sink: 0.25,
  sinkColour: '#14201f',
};
const IN_DOOR: Light = {
  from: [0.5, 0.5, 0.6],
  key: '#e6ddc2',
  shade: '#6e5a50',
  wrap: 0.68,
  rims: [
    { from: [-0.8, 0.5], width: 5, colour: '#ffd08c', opacity: 0.95 },
    { from: [0.9, 0.4], width: 4, colour: '#ffc47c', opacity: 0.9 },
  ],
  sink: 0.2,
  sinkColour: '#2c1c18',
};
const BEHIND_CHAIN: Light = { ...IN_DOOR, from: [-0.6, 0.5, 0.6], key: '#d9e2d2', shade: '#574c4a', wrap: 0.75 };

/** One hand on the frame of her own door. */
const AT_FRAME: Pose = {
  ...POSE.relaxed,
  shrug: [0, 0.04],
  right: {
    to: [0.43, -0.34, 0.12],
    elbow: [0.5, -1, -0.4],
    hand: 'flat',
    point: [0.1, 0.98, 0.12],
    palm: [0.95, 0, -0.25],
  },
};
/** One hand open, the other in a pocket. */
const TELLING: Pose = { ...POSE.pockets, right: { ...POSE.palms.right, to: [0.1, -0.56, 0.44] } };
/** A hand on the edge of the door, the other down: he could shut it. */
const BEHIND_DOOR: Pose = { ...POSE.chain, left: POSE.relaxed.left };

/** Place `flat-landing`. */
export function flatLanding(): Place {
  const c = camera({ eye: [0, 1.35, 0], focal: 1040, centre: [640, 285] });
  const back = new Plane('landing', 0.55);
  drawRoom(back, c);
  openFlat(back, c);
  neighbourShut(back, c, STRIP);
  const [a, b] = FLAT_DOORS.theirs,
    [g0, g1] = NEXT_DOOR_GAP,
    z = LANDING.back,
    mid = (a + b) / 2;
  const light = new Plane('flat-light', 0.62, 'screen');
  glow(light, c.p(mid, 1.1, z), 300, '#ff9f4a', 0.55);
  light.group('filter="url(#soft3)"', (q) =>
    beam(
      q,
      [c.p(a, 0, z), c.p(b, 0, z), c.p(b + 0.95, 0, z - 1.75), c.p(a + 0.25, 0, z - 1.75)],
      c.p(mid, 0, z),
      c.p(mid + 0.7, 0, z - 1.7),
      '#ffb462',
      0.85,
    ),
  );
  const strip = new Plane('strip-light', 0.62, 'screen');
  glow(strip, c.p(0.05, 2.34, 3.8), 420, '#cfe8da', 0.42, [1.5, 0.6]);
  // the tube throws its light down the middle of the landing and leaves the corners
  strip.group('filter="url(#soft14)"', (q) =>
    beam(
      q,
      [c.p(-0.2, 2.45, 3.6), c.p(0.3, 2.45, 3.6), c.p(1.5, 0, 3.4), c.p(-1.4, 0, 3.4)],
      c.p(0.05, 2.45, 3.6),
      c.p(0.05, 0, 3.4),
      '#d9f0e2',
      0.3,
    ),
  );
  return {
    background: S.shade,
    landscape: [190, 60, 900, 450],
    portrait: [304, 0, 675, 720],
    rain: null,
    lights: { strip: 'on', flat: 'on' },
    points: {
      window: c.p(0.02, FLIGHT.rise * FLIGHT.steps + 0.9, FLIGHT.from + FLIGHT.run * FLIGHT.steps + 1),
      chain: c.p(g0 + 0.08, 1.16, z),
      timer: c.p(0.425, 1.235, z),
      mat: c.p(mid, 0, z - 0.26),
    },
    planes: [
      back.data(),
      whileLight(strip, 'strip', 'steady'),
      flatDark(c),
      standing(c, {
        who: 'pav',
        how: 'door',
        depth: 0.56,
        shadow: 0,
        at: [(g0 + g1) / 2 + 0.03, 0, z + 0.06],
        within: c.quad([g0, 0, z], [g1, 0, z], [g1, FLAT_DOORS.top, z], [g0, FLAT_DOORS.top, z]),
        under: (p) => neighbourDoor(p, c, STRIP),
        over: (p) => {
          fingers(p, c.p(g0, 1.36, z), c.scale(g0, z));
          doorChain(p, c);
        },
        heads: ['concerned', 'guarded', 'neutral@mark'],
        gazes: { mark: { yaw: -30 } },
        spec: { ...CAST.pav, pose: BEHIND_DOOR, turn: -16, expression: 'concerned', light: BEHIND_CHAIN, detail: 2 },
      }),
      whileLight(light, 'flat', 'lamp'),
      standing(c, {
        who: 'leanne',
        how: 'door',
        depth: 0.9,
        shadow: 0.24,
        at: [mid + 0.05, 0, z - 0.3],
        heads: ['guarded', 'afraid', 'tired', 'cold@mark'],
        gazes: { mark: { yaw: 26 } },
        spec: { ...CAST.leanne, pose: AT_FRAME, turn: 14, expression: 'guarded', light: IN_DOOR, detail: 2 },
      }),
      standing(c, {
        who: 'mark',
        how: 'landing',
        at: [0.36, 0, 3.56],
        heads: ['tired', 'ashamed', 'guarded', 'afraid@leanne'],
        gazes: { leanne: { yaw: -32 } },
        spec: { ...CAST.mark, pose: TELLING, turn: -24, expression: 'tired', light: UNDER_STRIP, detail: 2 },
      }),
      standing(c, {
        who: 'mark',
        how: 'stairs',
        depth: 0.8,
        shadow: 0,
        at: [0.16, FLIGHT.rise * 0.7, FLIGHT.from + 0.22],
        heads: ['tired', 'ashamed', 'neutral@us', 'guarded@leanne'],
        gazes: { us: { yaw: 4, pitch: -8 }, leanne: { yaw: -38 } },
        spec: { ...CAST.mark, pose: 'sofaEdge', turn: -8, expression: 'tired', light: UNDER_STRIP, detail: 2 },
      }),
      standing(c, {
        who: 'nadia',
        how: 'landing',
        depth: 0.98,
        at: [-0.38, 0, 3.66],
        heads: ['listening', 'concerned', 'neutral@leanne'],
        gazes: { leanne: { yaw: -62 } },
        spec: { ...CAST.nadia, pose: 'writing', turn: 34, expression: 'listening', light: UNDER_STRIP, detail: 2 },
      }),
      dusk('strip', '#4a5878', (p) => lamplit(p, c, mid)),
    ],
  };
}
/** Four fingers round the edge of a door, thumb behind it: `at` is that edge, by the highest of them; `k` pixels a metre. */
function fingers(p: Plane, at: V2, k: number): void {
  for (const [i, reach] of [0.044, 0.052, 0.05, 0.038].entries()) {
    const y = at[1] + i * 0.021 * k,
      finger = (colour: string, width: number): void => {
        p.line(
          [
            [at[0] + 0.012 * k, y],
            [at[0] - reach * k, y + 0.008 * k],
          ],
          colour,
          width,
          'stroke-linecap="round"',
        );
      };
    finger('#3a2620', 0.024 * k);
    finger('#a57a56', 0.018 * k);
  }
}
/** What the open door keeps for itself when the timer has run out. */
function lamplit(p: Plane, c: Camera, x: number): void {
  const o = c.p(x, 1.0, LANDING.back);
  p.circle(
    o,
    420,
    p.rad(o, 420, [
      [0, '#ffe7cf', 1],
      [0.3, '#ffe0c0', 0.8],
      [1, '#ffe0c0', 0],
    ]),
  );
}
/** The open door without its lamp; whoever stands in it still has the strip. */
function flatDark(c: Camera): PlaneData {
  const p = new Plane('no-flat', 0.56, 'multiply').soft(),
    [x0, x1] = FLAT_DOORS.theirs,
    z = LANDING.back - 0.01;
  p.poly(c.quad([x0, 0, z], [x1, 0, z], [x1, FLAT_DOORS.top, z], [x0, FLAT_DOORS.top, z]), '#3a4456');
  return whileLight(p, '!flat');
}
