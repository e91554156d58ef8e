// The control room on the night shift: one handler, lit by screens; the amber lamp means the line is still open.
import { camera } from '../core/camera.ts';
import { Plane } from '../core/plane.ts';
import type { Place } from '../core/place.ts';
import { figure, place, type FigureSpec } from '../figure/figure.ts';
import type { Light } from '../figure/tones.ts';
import { CAST, type Look } from '../scenes/cast.ts';
import { beacon, controlRoom, farDesk, nearScreen } from '../scenes/control-room.ts';
import { HEAD_M } from '../scenes/person.ts';
import { glow } from '../scenes/weather.ts';

/** Place `control`. */
export function control(): Place {
  const c = camera({ eye: [0, 1.36, 0], focal: 880, centre: [610, 290] });
  const room = new Plane('room', 0.3);
  controlRoom(room, c);
  const air = new Plane('screen-light', 0.9, 'screen');
  glow(air, [646, 470], 420, '#3fa9ab', 0.34, [1.1, 0.8]);
  const amber = new Plane('amber', 1.36, 'screen');
  glow(amber, [960, 262], 230, '#f0a443', 0.5);

  const ranks = new Plane('ranks', 0.5);
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
      const q = c.p(x, 0.1, z);
      return place(f, q[0], q[1], HEAD_M * c.scale(x, z));
    };
  farDesk(ranks, c, -2.6, 9.2, worker({ ...CAST.sam, skin: 7 }, '#5a6a72', 12, 0.5), 0.1);
  farDesk(ranks, c, 0.1, 9.2, worker({ ...CAST.officer, skin: 5 }, '#6a6f80', -20, 0.5), 0.1);
  farDesk(ranks, c, 2.9, 9.2, worker({ ...CAST.daniel, skin: 5 }, '#6a6358', -16, 0.48), 0.1);
  farDesk(ranks, c, -3.4, 6.2, worker({ ...CAST.okafor, skin: 1 }, '#7a5f6a', 28, 0.3), 0.3);
  farDesk(ranks, c, 2.55, 6.0, worker({ ...CAST.sam, skin: 4 }, '#46606a', -26, 0.28), 0.3);

  const handler = new Plane('handler', 1);
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
  const f = figure({
    ...CAST.handler,
    pose: 'listening',
    turn: 20,
    expression: 'concerned',
    gaze: { pitch: 4, yaw: 2 },
    light,
    detail: 2,
  });
  const s = 1.42;
  handler.d('M470 420C478 372 540 352 620 352C716 352 768 380 774 430L790 760H452Z', '#08141a');
  handler.d(
    'M470 420C478 372 540 352 620 352C716 352 768 380 774 430L771 436C760 388 712 362 620 362C544 362 488 380 474 428Z',
    '#2c6a70',
    'opacity=".6"',
  );
  handler.raw(`<g transform="translate(${630 - f.head[0] * s} ${196 - f.head[1] * s}) scale(${s})">${f.svg}</g>`);

  const desk = new Plane('near-desk', 1.35);
  desk.d(
    'M-140 560C200 516 1080 516 1420 560V860H-140Z',
    desk.lin(
      [0, 520],
      [0, 640],
      [
        [0, '#16323a'],
        [1, '#070f13'],
      ],
    ),
  );
  desk.d('M-140 560C200 516 1080 516 1420 560L1420 568C1080 523 200 523 -140 568Z', '#5fb5b5', 'opacity=".6"');
  nearScreen(
    desk,
    [
      [-30, 640],
      [380, 606],
      [360, 366],
      [-58, 356],
    ],
    1,
  );
  nearScreen(
    desk,
    [
      [890, 608],
      [1320, 644],
      [1350, 360],
      [914, 370],
    ],
    -1,
  );
  desk.d('M560 568L742 568L760 596L544 596Z', '#0a161b');
  desk.d('M560 568L742 568L743 570L559 570Z', '#8fe3df', 'opacity=".7"');
  beacon(desk, 960, 280, 372);
  return {
    background: '#071015',
    landscape: [180, 20, 900, 450],
    portrait: [390, 40, 480, 512],
    rain: null,
    planes: [room.data(), ranks.data(), air.data(), handler.data(), desk.data(), amber.data()],
  };
}
