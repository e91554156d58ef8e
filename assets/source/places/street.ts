// The terrace from the parked car: at 14 a frosted window upstairs and the fanlight are lit; at 12 nothing is.
import { camera, type Camera } from '../core/camera.ts';
import { Plane, type PlaneData } from '../core/plane.ts';
import type { Place } from '../core/place.ts';
import type { V2 } from '../core/vec.ts';
import { figure, place } from '../figure/figure.ts';
import type { Light } from '../figure/tones.ts';
import { CAST } from '../scenes/cast.ts';
import { doorZ, frontages, HOUSE, roofs, windowZ, type HouseRow, type StreetColours } from '../scenes/street.ts';
import { HEAD_M } from '../scenes/person.ts';
import { glow, ripples, shimmer } from '../scenes/weather.ts';

const NIGHT: StreetColours = {
  sky: ['#0b1426', '#1b2d4a', '#3a5676'],
  wallNear: '#1b2841',
  wallFar: '#26406a',
  roof: '#0d1626',
  trim: '#425a78',
  glass: '#0a1220',
  door: '#2b3446',
  pavement: '#1d2c46',
  road: '#111c30',
  kerb: '#42597a',
};
const ROW: HouseRow = { front: 5.2, from: -1.5, count: 8, width: 4.4, side: 1, seed: 3 };
/** House numbers fall towards us: 14 is the second of the row, 12 the first. */
const N14 = 1,
  N12 = 0;

/** Place `street`. */
export function street(): Place {
  const c = camera({ eye: [-1.6, 1.5, 0], yaw: 54, focal: 640, centre: [640, 372] });
  const F = (y: number, z: number): V2 => c.p(ROW.front, y, z);
  const pane = (y0: number, y1: number, z0: number, z1: number): V2[] => [F(y0, z0), F(y0, z1), F(y1, z1), F(y1, z0)];
  const [d0, d1] = doorZ(ROW, N14),
    [u0, u1] = windowZ(ROW, N14, 'over-door');

  const sky = new Plane('sky', 0).soft();
  sky.rect(
    -80,
    -60,
    1440,
    840,
    sky.lin(
      [0, 0],
      [0, 430],
      [
        [0, NIGHT.sky[0]],
        [0.6, NIGHT.sky[1]],
        [1, NIGHT.sky[2]],
      ],
    ),
  );
  const row = new Plane('houses', 0.5);
  roofs(row, c, ROW, NIGHT);
  frontages(row, c, ROW, NIGHT, { upstairs: {} });
  // the lit panes: frosted above, fanlight below
  const frosted = pane(3.2, 4.44, u0 + 0.08, u1 - 0.08);
  row.poly(
    frosted,
    row.lin(frosted[3]!, frosted[1]!, [
      [0, '#f6d9a2'],
      [0.5, '#ffe9bf'],
      [1, '#e3b677'],
    ]),
  );
  for (let i = 1; i < 9; i++) {
    const z = u0 + 0.08 + ((u1 - u0 - 0.16) * i) / 9;
    row.line([F(3.2, z), F(4.44, z + 0.02)], '#d9b27a', 1.2, 'opacity=".45"');
  }
  row.poly(pane(3.8, 3.86, u0, u1), '#8d7a63');
  const fan = pane(HOUSE.doorH + 0.1, HOUSE.doorH + 0.34, d0, d1);
  row.poly(fan, '#ffcf8a');
  row.line([F(HOUSE.doorH + 0.1, (d0 + d1) / 2), F(HOUSE.doorH + 0.34, (d0 + d1) / 2)], '#6b4d35', 2.4);
  drawnCurtain(row, pane);
  const numeral = F(1.62, (d0 + d1) / 2);
  row.raw(
    `<g fill="none" stroke="#c9b48d" stroke-width="1.6" transform="translate(${numeral[0].toFixed(1)} ${numeral[1].toFixed(1)})"><path d="M-6 -4L-3.4 -6V6"/><path d="M5 6V-6L0 2.6H7"/></g>`,
  );

  const ground = new Plane('ground', 0.6);
  const G = (x: number, z: number): V2 => c.p(x, 0, z);
  ground.poly(
    [G(-1, 60), G(ROW.front, 60), G(ROW.front, -3.2), [1500, 900], [-300, 900], [-300, 420]],
    ground.lin(
      [0, 410],
      [0, 720],
      [
        [0, NIGHT.sky[2]],
        [0.3, NIGHT.sky[1]],
        [1, '#0c1526'],
      ],
    ),
  );
  ground.poly([G(3.4, 60), G(ROW.front, 60), G(ROW.front, -3.2), G(3.4, -1.9)], NIGHT.pavement);
  for (let z = -2; z < 30; z += z < 12 ? 0.9 : 3)
    ground.poly(
      c.quad([3.4, 0.001, z], [ROW.front, 0.001, z], [ROW.front, 0.001, z + 0.03], [3.4, 0.001, z + 0.03]),
      '#0a1120',
      'opacity=".5"',
    );
  ground.poly(
    c.quad([3.28, 0.01, -1.9], [3.4, 0.01, -1.9], [3.4, 0.01, 60], [3.28, 0.01, 60]),
    NIGHT.kerb,
    'opacity=".75"',
  );
  const under = G(4.2, (d0 + d1) / 2);
  ripples(ground, 60, [0, 560, 1280, 160], '#9db8dc', 8);
  shimmer(ground, [-40, 500, 1360, 220], 150, '#8fb0d6', 6, () => 0.3, [10, 60]);

  const light = new Plane('window-light', 0.62, 'screen');
  glow(light, F(3.8, (u0 + u1) / 2), 250, '#e59a4c', 0.5);
  glow(light, F(2.3, (d0 + d1) / 2), 170, '#e08a40', 0.42);
  glow(light, [under[0], under[1] + 20], 190, '#c9772f', 0.36, [1.5, 0.35]);
  return {
    background: '#0a1120',
    landscape: [190, 20, 900, 450],
    portrait: [470, 20, 546, 582],
    rain: { front: true, lit: [520, 760] },
    planes: [sky.data(), row.data(), ground.data(), behindCurtain(c, pane), light.data(), carWindow()],
  };
}

/** The front room of 14: one lamp left on behind a drawn curtain. */
function drawnCurtain(p: Plane, pane: (y0: number, y1: number, z0: number, z1: number) => V2[]): void {
  const [w0, w1] = windowZ(ROW, N14, 'downstairs'),
    mid = (w0 + w1) / 2;
  const glass = pane(1.0, 2.31, w0 + 0.06, w1 - 0.06);
  p.clip([glass], (g) => {
    g.poly(glass, '#3b2c2a');
    const [x, y] = pane(1.45, 1.45, mid + 0.25, mid + 0.25)[0]!;
    g.circle(
      [x, y],
      62,
      g.rad([x, y], 62, [
        [0, '#b07a42'],
        [0.45, '#855a36'],
        [1, '#3b2c2a', 0],
      ]),
    );
    for (let i = 1; i < 8; i++) {
      const z = w0 + ((w1 - w0) * i) / 8;
      g.poly(pane(0.95, 2.35, z, z + 0.05), '#1d1822', 'opacity=".35"');
    }
  });
  p.poly(pane(1.62, 1.68, w0, w1), NIGHT.trim);
  p.poly(pane(1.0, 2.35, mid - 0.02, mid + 0.02), NIGHT.trim);
}

/** Mrs Okafor at 12: her grey head in the gap of the curtains, one hand holding them apart, a faint lamp behind her. */
function behindCurtain(c: Camera, pane: (y0: number, y1: number, z0: number, z1: number) => V2[]): PlaneData {
  const p = new Plane('okafor-window', 0.61);
  const [w0, w1] = windowZ(ROW, N12, 'downstairs'),
    x = ROW.front + 0.3,
    /** A point on the glass: height, and the share of its width from the right. */
    at = (y: number, share: number): V2 => c.p(ROW.front, y, w0 + (w1 - w0) * share);
  const glass = pane(1.0, 2.31, w0 + 0.06, w1 - 0.06);
  p.clip([glass], (g) => {
    g.poly(
      glass,
      g.rad(at(1.75, 0.3), 90, [
        [0, '#8a683f'],
        [0.6, '#6d5238'],
        [1, '#3f3630'],
      ]),
    );
    const light: Light = {
      from: [-0.5, 0.4, 0.7],
      key: '#d0a67c',
      shade: '#4d4048',
      wrap: 0.8,
      rims: [{ from: [0.8, 0.5], width: 5, colour: '#e8b878', opacity: 0.9 }],
    };
    const f = figure({ ...CAST.okafor, pose: 'relaxed', turn: -20, expression: 'concerned', light, detail: 1 });
    const q = c.p(x, -0.04, w0 + (w1 - w0) * 0.275);
    g.raw(place(f, q[0], q[1], HEAD_M * c.scale(x, w0 + (w1 - w0) * 0.275)));
    // the right curtain hangs; the left one is drawn off by her hand
    const cloth = (from: V2, to: V2): string =>
      g.lin(from, to, [
        [0, '#6a5443'],
        [0.3, '#46404a'],
        [1, '#2b3242'],
      ]);
    g.poly(
      [at(2.4, -0.05), at(2.4, 0.16), at(1.5, 0.13), at(0.95, 0.11), at(0.95, -0.05)],
      cloth(at(1.5, 0.15), at(1.5, -0.05)),
    );
    g.poly(
      [
        at(2.4, 1),
        at(2.4, 0.26),
        at(1.9, 0.29),
        at(1.55, 0.33),
        at(1.33, 0.37),
        at(1.2, 0.345),
        at(0.95, 0.32),
        at(0.95, 1),
      ],
      cloth(at(1.5, 0.34), at(1.5, 0.95)),
    );
    for (const [top, pinch, foot] of [
      [0.33, 0.41, 0.38],
      [0.45, 0.48, 0.47],
      [0.62, 0.64, 0.65],
      [0.76, 0.77, 0.77],
      [0.89, 0.89, 0.89],
    ] as const)
      g.line([at(2.4, top), at(1.33, pinch), at(0.95, foot)], '#1e2533', 2.2, 'opacity=".55"');
    g.line([at(2.4, 0.07), at(0.95, 0.04)], '#1e2533', 2.2, 'opacity=".55"');
  });
  // four fingers round the edge
  for (const y of [1.38, 1.35, 1.32, 1.29]) {
    p.line([at(y, 0.352), at(y + 0.01, 0.392)], '#946544', 2.9, 'stroke-linecap="round"');
  }
  p.poly(pane(1.62, 1.68, w0, w1), NIGHT.trim);
  p.poly(pane(1.0, 2.35, (w0 + w1) / 2 - 0.02, (w0 + w1) / 2 + 0.02), NIGHT.trim);
  return { ...p.data(), who: 'okafor', how: 'window' };
}

/** The dark edge of our own car window: we are parked, looking out. */
function carWindow(): PlaneData {
  const p = new Plane('car-window', 1.5).soft();
  p.d(
    'M-160 -120H1440V860H-160ZM40 -30C30 200 10 420 -20 640C300 600 900 590 1330 640C1300 400 1290 200 1300 -40Z',
    '#04070d',
    'fill-rule="evenodd"',
  );
  p.d('M-20 640C300 600 900 590 1330 640L1330 634C900 583 300 593 -19 633Z', '#33507a', 'opacity=".6"');
  p.d('M40 -30C30 200 10 420 -20 640L-14 640C16 420 36 200 47 -30Z', '#33507a', 'opacity=".4"');
  return p.data();
}
