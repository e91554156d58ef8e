// In the car with Sam at the wheel, rain on the glass and the address on the terminal between us.
import type { Place } from '../../core/place.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import { seeded } from '../../core/vec.ts';
import { CAST } from '../../cast/quiet-house.ts';
import { flatCamera, onFrame } from '../../scenes/flat-camera.ts';
import { dashboard, paperBag, seat, terminal, terminalLight, terminalOff, wheel } from '../../scenes/car-interior.ts';
import { whileLight } from '../../scenes/lit-planes.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { standing } from '../../scenes/person.ts';
import {
  blueOffWalls,
  brakeLights,
  rainOnGlass,
  roadAhead,
  SIDE_WINDOW,
  sodiumLights,
  WINDSCREEN,
} from '../../scenes/wet-city.ts';
import { glow } from '../../scenes/weather.ts';
import { CABIN_LIGHT, DRIVING, seatBelt } from './car-seat.ts';

const C = PALETTE.car;
const HEAD_PX = 186;

/** Place `car`. */
export function car(): Place {
  const road = new Plane('road', 0.2).soft();
  road.rect(-80, -60, 1440, 840, C.ink);
  road.clip([WINDSCREEN], (p) => roadAhead(p));
  road.clip([SIDE_WINDOW], (p) => sideStreet(p));
  const glass = new Plane('glass', 0.35);
  glass.clip([WINDSCREEN], (p) => rainOnGlass(p));
  const cabin = new Plane('cabin', 0.8);
  dashboard(cabin);
  seat(cabin);
  wheel(cabin);
  paperBag(cabin);
  const screen = new Plane('terminal', 1.2);
  terminal(screen);
  const light = new Plane('terminal-light', 1.2, 'screen');
  terminalLight(light);
  return {
    background: C.ink,
    landscape: [250, 10, 940, 470],
    portrait: [600, 20, 560, 597],
    rain: null,
    lights: { sodium: 'on', brake: 'on', blue: 'on', terminal: 'on' },
    points: { terminal: [460, 596], road: [336, 322], bag: [604, 448], radio: [290, 520] },
    planes: [
      road.data(),
      through('sodium', 0.25, (p) => sodiumLights(p), 'steady'),
      through('brake', 0.27, (p) => brakeLights(p), 'steady'),
      through('blue', 0.28, (p) => blueOffWalls(p), 'blue'),
      glass.data(),
      cabin.data(),
      sam(),
      whileLight(sodiumWash(), 'sodium', 'steady'),
      screen.data(),
      whileLight(terminalOff(new Plane('terminal-dark', 1.2)), '!terminal'),
      whileLight(light, 'terminal', 'steady'),
    ],
  };
}

/** Lights of the town, seen only through the windscreen. */
function through(light: string, depth: number, draw: (p: Plane) => void, how: 'steady' | 'blue'): PlaneData {
  const p = new Plane(`${light}-lights`, depth, 'screen');
  p.clip([WINDSCREEN], draw);
  return whileLight(p, light, how);
}
/** What the lamps we pass lay on the roof lining and the seat. */
function sodiumWash(): Plane {
  const p = new Plane('sodium-wash', 1.02, 'screen');
  glow(p, [1270, 150], 330, C.sodium, 0.3);
  glow(p, [300, 500], 380, C.sodium, 0.12, [1.6, 0.3]);
  return p;
}

function sam(): PlaneData {
  return standing(flatCamera(HEAD_PX), {
    who: 'sam',
    how: 'driving',
    shadow: 0,
    at: onFrame(HEAD_PX, 898, 1108),
    spec: {
      ...CAST.sam,
      face: { ...CAST.sam.face, nose: 0.92 },
      pose: DRIVING,
      turn: -64,
      tilt: 5,
      expression: 'tired',
      gaze: { yaw: 4, pitch: -8 },
      light: CABIN_LIGHT,
      detail: 2,
    },
    heads: [
      'tired',
      'neutral',
      'wry',
      'smiling',
      'concerned',
      'listening',
      'neutral@us',
      'wry@us',
      'listening@us',
      'concerned@us',
    ],
    gazes: { us: { yaw: 46, pitch: -4 } },
    over: seatBelt,
  });
}

function sideStreet(p: Plane): void {
  p.rect(
    900,
    0,
    500,
    480,
    p.lin(
      [950, 0],
      [1280, 440],
      [
        [0, '#0c1626'],
        [0.6, '#1d3352'],
        [1, '#0f1b2c'],
      ],
    ),
  );
  for (const [x, y, r, colour, o] of [
    [1180, 130, 46, C.sodium, 0.5],
    [1068, 200, 24, C.sodium, 0.35],
    [1252, 250, 30, '#dfe8f2', 0.16],
  ] as const)
    p.circle([x, y], r, colour, `opacity="${o}"`);
  const random = seeded(2);
  for (let i = 0; i < 60; i++) {
    const x = 960 + random() * 330,
      y = 60 + random() * 330,
      l = 8 + random() * 46;
    p.raw(
      `<path d="M${x.toFixed(0)} ${y.toFixed(0)}l${(l * 0.5).toFixed(0)} ${l.toFixed(0)}" stroke="#9dbbdb" stroke-width="1.3" opacity="${(0.12 + random() * 0.3).toFixed(2)}"/>`,
    );
  }
}
