// The control room on the night shift: one handler, lit by screens; the amber lamp means the line is still open.
import { camera, type Camera } from '../../core/camera.ts';
import type { Place } from '../../core/place.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import type { V2 } from '../../core/vec.ts';
import { figure, place, type FigureSpec } from '../../figure/figure.ts';
import type { Light } from '../../figure/tones.ts';
import type { Look } from '../../cast/look.ts';
import { CAST } from '../../cast/quiet-house.ts';
import { beacon, controlRoom, deskThings, farDesk, nearScreen, screenSpill } from '../../scenes/control-room.ts';
import { flatCamera, onFrame } from '../../scenes/flat-camera.ts';
import { dusk, whileLight } from '../../scenes/lit-planes.ts';
import { HEAD_M, standing } from '../../scenes/person.ts';
import { glow } from '../../scenes/weather.ts';

/** The status lamp, on screen. */
const LAMP = { x: 868, y: 280 };
const HEAD_PX = 142;
/** The backs of her two screens, on our left and right: foot, foot, top, top. */
const SCREENS: Record<'left' | 'right', V2[]> = {
  left: [
    [-30, 640],
    [380, 606],
    [360, 366],
    [-58, 356],
  ],
  right: [
    [824, 608],
    [1320, 644],
    [1350, 360],
    [846, 370],
  ],
};

/** Place `control`. */
export function control(): Place {
  const c = camera({ eye: [0, 1.36, 0], focal: 880, centre: [610, 290] });
  const room = new Plane('room', 0.3);
  controlRoom(room, c);
  const screens = new Plane('screen-light', 0.9, 'screen');
  glow(screens, [646, 470], 420, '#3fa9ab', 0.34, [1.1, 0.8]);
  for (const pts of Object.values(SCREENS)) screenSpill(screens, pts);
  const amber = new Plane('amber', 1.36, 'screen');
  glow(amber, [LAMP.x, LAMP.y - 18], 250, '#f0a443', 0.6);
  glow(amber, [LAMP.x, LAMP.y - 16], 40, '#ffe6b4', 0.8);
  const unlit = new Plane('amber-out', 1.355);
  unlit.d(
    `M${LAMP.x - 11} ${LAMP.y - 4}V${LAMP.y - 24}Q${LAMP.x} ${LAMP.y - 36} ${LAMP.x + 11} ${LAMP.y - 24}V${LAMP.y - 4}Z`,
    '#3a3226',
  );
  return {
    background: '#071015',
    landscape: [180, 20, 900, 450],
    portrait: [378, 80, 520, 555],
    rain: null,
    steam: [[462, 556]],
    lights: { amber: 'on', screens: 'on' },
    points: { display: [320, 246], lamp: [LAMP.x, LAMP.y - 20], clock: c.p(-5.6, 2.4, 13) },
    planes: [
      room.data(),
      ranks(c),
      whileLight(screens, 'screens', 'steady'),
      handler(),
      desk(),
      whileLight(unlit, '!amber'),
      whileLight(amber, 'amber', 'lamp'),
      dusk('screens', '#9fb4b8', undefined, 1.4),
    ],
  };
}

/** Five colleagues in the dusk of the room, each with a call of their own. */
function ranks(c: Camera): PlaneData {
  const p = new Plane('ranks', 0.5);
  const worker =
    (look: Look, jumper: string, turn: number, haze: number) =>
    (x: number, z: number): string => {
      const light: Light = {
        from: [0.1, -0.35, 0.9],
        key: '#a9e6e0',
        shade: '#23424f',
        wrap: 0.9,
        haze: { colour: '#15363f', amount: haze },
        rims: [{ from: [-0.4, 0.9], width: 4, colour: '#5fb9bd', opacity: 0.6 }],
      };
      const outfit: FigureSpec['outfit'] = {
        top: { kind: 'jumper', colour: jumper },
        bottom: { kind: 'trousers', colour: '#2b3340' },
        shoes: '#222',
      };
      const f = figure({ ...look, outfit, hat: 'headset', pose: 'tableFence', turn, light, detail: 1 });
      const [px, py] = c.p(x, 0.1, z);
      return place(f, px, py, HEAD_M * c.scale(x, z));
    };
  farDesk(p, c, -2.6, 9.2, worker({ ...CAST.sam, skin: 7 }, '#5a6a72', 12, 0.5), 0.1);
  farDesk(p, c, 0.1, 9.2, worker({ ...CAST.officer, skin: 5 }, '#6a6f80', -20, 0.5), 0.1);
  farDesk(p, c, 2.9, 9.2, worker({ ...CAST.daniel, skin: 5 }, '#6a6358', -16, 0.48), 0.1);
  farDesk(p, c, -3.4, 6.2, worker({ ...CAST.okafor, skin: 1 }, '#7a5f6a', 28, 0.3), 0.3);
  farDesk(p, c, 2.55, 6.0, worker({ ...CAST.sam, skin: 4 }, '#46606a', -26, 0.28), 0.3);
  return p.data();
}

/** One hand at the earpiece, the other on the keys: she is listening harder than the line is good. */
function handler(): PlaneData {
  const light: Light = {
    from: [0.35, -0.28, 0.85],
    key: '#d6fbf4',
    shade: '#2c505d',
    wrap: 0.66,
    sink: 0.35,
    sinkColour: '#061014',
    rims: [
      { from: [0.8, 0.6], width: 3.6, colour: '#f4b96a', opacity: 0.95 },
      { from: [-0.9, 0.35], width: 2.6, colour: '#8fe3df', opacity: 0.8 },
    ],
  };
  return standing(flatCamera(HEAD_PX), {
    who: 'call-handler',
    how: 'desk',
    shadow: 0,
    at: onFrame(HEAD_PX, 634, 926),
    spec: {
      ...CAST.handler,
      pose: 'headsetHand',
      turn: 20,
      expression: 'concerned',
      gaze: { pitch: 13, yaw: 4 },
      light,
      detail: 2,
    },
    heads: [
      'concerned',
      'listening',
      'neutral',
      'tired',
      'relieved',
      'concerned@screen',
      'neutral@screen',
      'listening@keys',
    ],
    gazes: { screen: { yaw: 24, pitch: 2 }, keys: { yaw: -6, pitch: 18 } },
    under: (p) => {
      p.d('M470 420C478 372 540 352 620 352C716 352 768 380 774 430L790 760H452Z', '#08141a');
      p.d(
        'M470 420C478 372 540 352 620 352C716 352 768 380 774 430L771 436C760 388 712 362 620 362C544 362 488 380 474 428Z',
        '#2c6a70',
        'opacity=".6"',
      );
    },
  });
}

/** Our edge of her desk, with the backs of her screens. */
function desk(): PlaneData {
  const p = new Plane('near-desk', 1.35);
  p.d(
    'M-140 560C200 516 1080 516 1420 560V860H-140Z',
    p.lin(
      [0, 520],
      [0, 640],
      [
        [0, '#16323a'],
        [1, '#070f13'],
      ],
    ),
  );
  p.d('M-140 560C200 516 1080 516 1420 560L1420 568C1080 523 200 523 -140 568Z', '#5fb5b5', 'opacity=".6"');
  nearScreen(p, SCREENS.left, 1);
  nearScreen(p, SCREENS.right, -1);
  deskThings(p);
  beacon(p, LAMP.x, LAMP.y, 372);
  return p.data();
}
