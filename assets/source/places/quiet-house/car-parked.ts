// The car standing still, past midnight: the form on the terminal, the engine off, rain left to lie on the glass.
import type { Place } from '../../core/place.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import { seeded, type V2 } from '../../core/vec.ts';
import { CAST } from '../../cast/quiet-house.ts';
import type { Light } from '../../figure/tones.ts';
import { flatCamera, onFrame } from '../../scenes/flat-camera.ts';
import { dashboard, seat, seatEdge, terminal, terminalLight, terminalOff, wheel } from '../../scenes/car-interior.ts';
import { dusk, whileLight } from '../../scenes/lit-planes.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { standing } from '../../scenes/person.ts';
import { rainOnGlass, SIDE_WINDOW, WINDSCREEN } from '../../scenes/wet-city.ts';
import { glow } from '../../scenes/weather.ts';
import { PARKED, PARKED_LIGHT } from './car-seat.ts';

const C = PALETTE.car;

/** Place `car-parked`. */
export function carParked(): Place {
  const outside = new Plane('outside', 0.2).soft();
  outside.rect(-80, -60, 1440, 840, C.ink);
  outside.clip([WINDSCREEN], (p) => yard(p));
  outside.clip([SIDE_WINDOW], (p) =>
    p.rect(
      900,
      0,
      500,
      480,
      p.lin(
        [950, 0],
        [1280, 440],
        [
          [0, '#0d1829'],
          [1, '#16263d'],
        ],
      ),
    ),
  );
  const glass = new Plane('glass', 0.35);
  glass.clip([WINDSCREEN], (p) => rainOnGlass(p, false));
  glass.clip([SIDE_WINDOW], (p) => runs(p));
  const cabin = new Plane('cabin', 0.8);
  dashboard(cabin, false);
  seat(cabin);
  wheel(cabin);
  const screen = new Plane('terminal', 1.2);
  terminal(screen, 'form');
  const screenLight = new Plane('terminal-light', 1.2, 'screen');
  terminalLight(screenLight);
  return {
    background: C.ink,
    landscape: [250, 10, 940, 470],
    portrait: [600, 20, 560, 597],
    rain: null,
    lights: { lamp: 'on', terminal: 'on' },
    points: { terminal: [460, 596], doorway: [410, 300], radio: [290, 520] },
    planes: [
      outside.data(),
      whileLight(yardLamp(), 'lamp', 'steady'),
      glass.data(),
      adeyemi(),
      cabin.data(),
      sam('listening', -40, [
        'tired',
        'neutral',
        'listening',
        'wry',
        'smiling',
        'concerned',
        'guarded',
        'tired@screen',
        'concerned@screen',
      ]),
      screen.data(),
      whileLight(terminalOff(new Plane('terminal-dark', 1.2)), '!terminal'),
      whileLight(screenLight, 'terminal', 'steady'),
      dusk('lamp', '#a9b3cc', undefined, 1.25),
    ],
  };
}

/** Sam half turned to us, waiting for the report to be done. */
function sam(how: string, turn: number, heads: string[]): PlaneData {
  const px = 182;
  return standing(flatCamera(px), {
    who: 'sam',
    how,
    shadow: 0,
    at: onFrame(px, 956, 1092),
    spec: {
      ...CAST.sam,
      pose: PARKED,
      turn,
      tilt: 4,
      expression: 'tired',
      gaze: { yaw: 6, pitch: -4 },
      light: PARKED_LIGHT,
      detail: 2,
    },
    heads,
    gazes: { screen: { yaw: -6, pitch: 14 } },
    over: seatEdge,
  });
}

/** The sergeant stooping at the driver's window in her coat, the lamp behind her; for when nobody is at the wheel. */
function adeyemi(): PlaneData {
  const px = 118;
  const light: Light = {
    from: [-0.7, 0.1, 0.6],
    key: '#b9c7cf',
    shade: '#363f5a',
    wrap: 0.8,
    sink: 0.3,
    sinkColour: '#060b14',
    rims: [{ from: [0.85, 0.6], width: 4, colour: '#ffb877', opacity: 0.9 }],
  };
  return standing(flatCamera(px), {
    who: 'adeyemi',
    how: 'window',
    depth: 0.7,
    shadow: 0,
    at: onFrame(px, 1070, 946),
    within: SIDE_WINDOW,
    spec: {
      ...CAST.adeyemi,
      outfit: { ...CAST.adeyemi.outfit, top: { kind: 'coat', colour: '#3a4660', under: '#b9c2cc' } },
      pose: 'clasped',
      turn: -24,
      expression: 'listening',
      gaze: { yaw: -2, pitch: 6 },
      light,
      detail: 2,
    },
    heads: ['listening', 'neutral', 'tired', 'concerned', 'guarded', 'wry', 'smiling'],
  });
}

/** The station yard through wet glass: a wall, a back door with a lamp over it, wet ground. */
function yard(p: Plane): void {
  p.rect(
    -120,
    -40,
    1600,
    640,
    p.lin(
      [0, 0],
      [0, 480],
      [
        [0, '#0a1220'],
        [0.7, '#16253c'],
        [1, '#0f1a2c'],
      ],
    ),
  );
  p.d('M-120 120L1100 150L1100 360L-120 372Z', '#152238');
  p.d('M-120 120L1100 150L1100 158L-120 130Z', '#31486a', 'opacity=".7"');
  const random = seeded(8);
  for (let i = 0; i < 90; i++) {
    const x = -100 + random() * 1100,
      y = 140 + Math.floor(random() * 16) * 13.5;
    p.rect(x, y, 34, 11, random() > 0.5 ? '#1c2c46' : '#101b2e', 'opacity=".7"');
  }
  p.rect(352, 206, 116, 158, '#0d1626');
  p.rect(362, 216, 96, 148, '#22344f');
  p.rect(386, 236, 48, 54, '#6c5a44');
  p.rect(346, 196, 128, 12, '#2a3f60');
  for (const [x, y] of [
    [560, 210],
    [706, 214],
    [124, 206],
  ] as const) {
    p.rect(x, y, 84, 66, '#0b1424');
    p.rect(x + 40, y, 4, 66, '#2a3f60');
  }
  p.rect(560, 210, 84, 66, '#8a7350', 'opacity=".55"');
  p.d(
    'M-120 372L1100 360L1100 560L-120 560Z',
    p.lin(
      [0, 366],
      [0, 520],
      [
        [0, '#2b4262'],
        [0.4, '#172842'],
        [1, '#0b1424'],
      ],
    ),
  );
  // a row of other cars' roofs along the wall
  for (const x of [-60, 150, 620, 820])
    p.d(`M${x} 382Q${x + 16} 338 ${x + 60} 332L${x + 128} 332Q${x + 162} 340 ${x + 182} 384Z`, '#0a1322').d(
      `M${x + 22} 352Q${x + 40} 334 ${x + 62} 332L${x + 128} 332Q${x + 146} 336 ${x + 158} 346L${x + 154} 349Q${x + 142} 340 ${x + 126} 338L${x + 64} 338Q${x + 44} 340 ${x + 26} 356Z`,
      '#4b678c',
      'opacity=".7"',
    );
}
/** The lamp over the back door, out of focus, and its smear in the wet. */
function yardLamp(): Plane {
  const p = new Plane('yard-lamp', 0.25, 'screen');
  const at: V2 = [410, 182];
  p.clip([WINDSCREEN], (q) => {
    glow(q, at, 250, C.sodium, 0.75);
    q.circle(at, 17, '#ffd9ac', 'fill-opacity=".9"');
    q.d(
      'M384 372L438 372L486 480L330 480Z',
      q.lin(
        [0, 366],
        [0, 480],
        [
          [0, C.sodium, 0.55],
          [1, C.sodium, 0],
        ],
      ),
      'filter="url(#soft)"',
    );
    glow(q, [602, 242], 90, C.sodium, 0.3);
  });
  return p;
}
function runs(p: Plane): void {
  const random = seeded(12);
  for (let i = 0; i < 46; i++) {
    const x = 960 + random() * 330,
      y = 60 + random() * 320,
      l = 10 + random() * 60;
    p.line(
      [
        [x, y],
        [x - 1 + random() * 3, y + l],
      ],
      '#9dbbdb',
      1.3,
      `stroke-opacity="${(0.12 + random() * 0.25).toFixed(2)}"`,
    );
  }
}
