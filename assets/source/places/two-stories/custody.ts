// Custody at three in the morning: quiet, green paint, a high counter, and a sergeant who has his whole attention to give.
import { camera } from '../../core/camera.ts';
import type { Place } from '../../core/place.ts';
import { Plane } from '../../core/plane.ts';
import type { Light } from '../../figure/tones.ts';
import { CAST } from '../../cast/two-stories.ts';
import { COUNTER, custodyCounter, custodySuite, SUITE } from '../../scenes/custody-desk.ts';
import { dusk, whileLight } from '../../scenes/lit-planes.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { standing } from '../../scenes/person.ts';
import { glow } from '../../scenes/weather.ts';

const C = PALETTE.custody;
const BY_SCREEN: Light = {
  from: [-0.3, 0.15, 0.92],
  key: '#f4fdff',
  shade: '#86a0ae',
  wrap: 0.5,
  rims: [
    { from: [-0.8, 0.1], width: 3, colour: '#b9ecff', opacity: 0.9 },
    { from: [0.6, 0.9], width: 3, colour: '#eaf8ea', opacity: 0.7 },
  ],
};
const UNDER_STRIP: Light = {
  from: [-0.75, 0.4, 0.45],
  key: '#e6f2e6',
  shade: '#566c74',
  wrap: 0.6,
  rims: [{ from: [-0.7, 0.7], width: 4, colour: '#f2fff2', opacity: 0.8 }],
  sink: 0.3,
  sinkColour: '#10191c',
};
/** Place `custody`. */
export function custody(): Place {
  const c = camera({ eye: [0, 1.5, 0], focal: 1090, centre: [640, 316] });
  const room = new Plane('suite', 0.55);
  custodySuite(room, c);
  const strip = new Plane('strip-light', 0.6, 'screen');
  glow(strip, c.p(0.2, 2.5, 3.7), 380, '#bfe0cc', 0.5, [1.6, 0.7]);
  const counter = new Plane('counter', 0.95);
  custodyCounter(counter, c);
  const screen = new Plane('screen-light', 0.97, 'screen');
  glow(screen, c.p(-0.62, COUNTER.y + 0.35, 3.3), 260, '#4fb0d0', 0.6, [1, 0.9]);
  return {
    background: C.shade,
    landscape: [190, 60, 900, 450],
    portrait: [372, 34, 620, 661],
    rain: null,
    lights: { strip: 'on', screen: 'on' },
    points: {
      board: c.p(-0.5, 1.8, SUITE.back),
      clock: c.p(1.2, 2.0, SUITE.back),
      bag: c.p(0.33, COUNTER.y + 0.05, 2.85),
      passage: c.p(SUITE.left, 1.3, 4.7),
    },
    planes: [
      room.data(),
      whileLight(strip, 'strip', 'steady'),
      standing(c, {
        who: 'boateng',
        how: 'counter',
        depth: 0.9,
        shadow: 0,
        at: [-0.2, COUNTER.step, 3.42],
        heads: ['neutral', 'concerned', 'tired', 'concerned@mark'],
        gazes: { mark: { yaw: 22 } },
        spec: {
          ...CAST.boateng,
          pose: 'clasped',
          turn: 8,
          expression: 'neutral',
          gaze: { yaw: -6, pitch: 4 },
          light: BY_SCREEN,
          detail: 2,
        },
      }),
      whileLight(screen, 'screen', 'steady'),
      counter.data(),
      standing(c, {
        who: 'mark',
        how: 'counter',
        at: [0.56, 0, 2.56],
        heads: ['ashamed', 'tired', 'afraid'],
        spec: { ...CAST.mark, pose: 'relaxed', turn: -62, expression: 'ashamed', light: UNDER_STRIP, detail: 2 },
      }),
      dusk('strip', '#4f6478', (p) => {
        const o = c.p(-0.3, COUNTER.y + 0.4, 3.4);
        p.circle(
          o,
          330,
          p.rad(o, 330, [
            [0, '#d9f2ff', 1],
            [0.4, '#b9dcec', 0.7],
            [1, '#b9dcec', 0],
          ]),
        );
      }),
    ],
  };
}
