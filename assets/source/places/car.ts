// In the car with Sam at the wheel, rain on the glass and the address on the terminal between us.
import { Plane } from '../core/plane.ts';
import type { Place } from '../core/place.ts';
import { seeded } from '../core/vec.ts';
import { figure } from '../figure/figure.ts';
import type { Light } from '../figure/tones.ts';
import { dashboard, seat, terminal, terminalLight, wheel } from '../scenes/car-interior.ts';
import { rainOnGlass, roadAhead, SIDE_WINDOW, WINDSCREEN } from '../scenes/wet-city.ts';
import { CAST } from '../scenes/cast.ts';
import { PALETTE } from '../scenes/palettes.ts';

const C = PALETTE.car;

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

  const driver = new Plane('driver', 1);
  const onSam: Light = {
    from: [-0.8, -0.12, 0.35],
    key: '#b4c6cc',
    shade: '#3b415c',
    wrap: 0.85,
    sink: 0.5,
    sinkColour: '#03060b',
    rims: [
      { from: [0.85, 0.5], width: 3.4, colour: '#ffab66', opacity: 0.85 },
      { from: [-0.9, -0.2], width: 2.2, colour: '#c8fbf6', opacity: 0.75 },
    ],
  };
  const f = figure({
    ...CAST.sam,
    pose: 'wheel',
    turn: -72,
    tilt: 6,
    expression: 'tired',
    gaze: { yaw: 6, pitch: -12 },
    light: onSam,
    detail: 2,
  });
  const s = 1.95,
    headX = 1004,
    headY = 236;
  driver.raw(`<g transform="translate(${headX - f.head[0] * s} ${headY - f.head[1] * s}) scale(${s})">${f.svg}</g>`);
  driver.d('M1118 372C1080 450 1010 540 930 680L968 700C1040 570 1110 470 1140 390Z', '#0a0f16', 'opacity=".9"');
  driver.d('M1118 372C1080 450 1010 540 930 680L936 683C1016 546 1086 454 1123 376Z', '#4aa0a6', 'opacity=".6"');
  const near = new Plane('terminal', 1.2);
  terminal(near);
  const light = new Plane('terminal-light', 1.2, 'screen');
  terminalLight(light);
  return {
    background: C.ink,
    landscape: [250, 10, 940, 470],
    portrait: [640, 40, 500, 532],
    rain: null,
    planes: [road.data(), glass.data(), cabin.data(), driver.data(), near.data(), light.data()],
  };
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
