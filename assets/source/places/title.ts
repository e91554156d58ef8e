// Frame a: a terraced street in the rain; every window dark but one open door, and a blue light far off.
import { camera } from '../core/camera.ts';
import { Plane, type PlaneData } from '../core/plane.ts';
import type { Place } from '../core/place.ts';
import type { V2, V3 } from '../core/vec.ts';
import { mix } from '../core/colour.ts';
import { toPath, grow } from '../core/shape.ts';
import { figure, place } from '../figure/figure.ts';
import type { Light } from '../figure/tones.ts';
import {
  roofs,
  frontages,
  doorZ,
  HOUSE,
  groundSpill,
  groundShadow,
  car,
  lampPost,
  type HouseRow,
  type StreetColours,
} from '../scenes/street.ts';
import { glow, rain, beam, shimmer, ripples } from '../scenes/weather.ts';
import { CAST } from '../scenes/cast.ts';

const NIGHT: StreetColours = {
  sky: ['#0b1426', '#1b2d4a', '#3a5676'],
  wallNear: '#131d31',
  wallFar: '#1b2c48',
  roof: '#0d1626',
  trim: '#3c526f',
  glass: '#0c1526',
  door: '#2b3446',
  pavement: '#1a2840',
  road: '#111c30',
  kerb: '#42597a',
};

export function title(): Place {
  const c = camera({ eye: [0, 1.5, 0], yaw: 30, focal: 800, centre: [610, 452] });
  const right: HouseRow = { front: 5.2, from: 0.6, count: 13, width: 4.4, side: 1, seed: 3 };
  const left: HouseRow = { front: -5.6, from: 8, count: 12, width: 4.4, side: -1, seed: 8 };
  const LIT = 1,
    [d0, d1] = doorZ(right, LIT),
    dz = (d0 + d1) / 2;
  const lamp: V3 = [7.4, 2.35, dz + 0.05];
  const planes: PlaneData[] = [];

  const sky = new Plane('sky', 0);
  sky.rect(
    -80,
    -60,
    1440,
    840,
    sky.lin(
      [0, 0],
      [0, 470],
      [
        [0, NIGHT.sky[0]],
        [0.6, NIGHT.sky[1]],
        [1, NIGHT.sky[2]],
      ],
    ),
  );
  glow(sky, [150, 455], 420, '#6f8fb4', 0.5, [1.6, 0.7]);
  // low cloud
  for (const [x, y, rx, ry, o] of [
    [220, 120, 420, 46, 0.16],
    [640, 60, 520, 40, 0.2],
    [90, 250, 360, 34, 0.14],
    [520, 200, 300, 26, 0.12],
  ] as const)
    sky.ellipse([x, y], rx, ry, '#5f7fa6', `opacity="${o}" filter="url(#soft14)"`);
  planes.push(sky.data());

  const far = new Plane('left-row', 0.25);
  roofs(far, c, left, { ...NIGHT, roof: '#16243c', sky: ['#27405f', '#2b4566', '#3a5676'] });
  frontages(far, c, left, { ...NIGHT, wallNear: '#1a2a45', wallFar: '#2d4767', trim: '#38506f' }, { bricks: false });
  planes.push(far.data());

  const row = new Plane('right-row', 0.5);
  roofs(row, c, right, NIGHT);
  frontages(row, c, right, NIGHT, { lit: { index: LIT, warm: '#d9853f', reach: 3.4 }, upstairs: {} });
  planes.push(row.data());

  // the lit hall behind the open door
  const door = new Plane('door', 0.55);
  const D = (y: number, z: number): V2 => c.p(right.front, y, z);
  const opening = [D(HOUSE.step, d0), D(HOUSE.step, d1), D(HOUSE.doorH + 0.04, d1), D(HOUSE.doorH + 0.04, d0)];
  door.clip([opening], (q) => {
    q.poly(opening, '#e09a52');
    const X0 = right.front,
      X1 = right.front + 4;
    q.poly(
      c.quad(
        [X0, HOUSE.step, d0 - 0.1],
        [X0, HOUSE.step, d1 + 0.3],
        [X1, HOUSE.step, d1 + 0.3],
        [X1, HOUSE.step, d0 - 0.1],
      ),
      '#8a4a34',
    );
    q.poly(
      c.quad([X0, HOUSE.step, d1 + 0.12], [X1, HOUSE.step, d1 + 0.12], [X1, 2.6, d1 + 0.12], [X0, 2.6, d1 + 0.12]),
      q.lin(D(1, d1), D(1, d0), [
        [0, '#ffcf86'],
        [1, '#b86d37'],
      ]),
    );
    q.poly(
      c.quad([X1, HOUSE.step, d0 - 0.4], [X1, HOUSE.step, d1 + 0.12], [X1, 2.6, d1 + 0.12], [X1, 2.6, d0 - 0.4]),
      '#ffdf9f',
    );
    q.poly(
      c.quad(
        [X1 - 0.01, HOUSE.step, dz - 0.2],
        [X1 - 0.01, HOUSE.step, dz + 0.3],
        [X1 - 0.01, 2.1, dz + 0.3],
        [X1 - 0.01, 2.1, dz - 0.2],
      ),
      '#c98247',
    );
    q.circle(c.p(...lamp), 16, '#fff3cf');
    q.group('style="mix-blend-mode:screen"', (g) => glow(g, c.p(...lamp), 120, '#ffd28a', 0.9));
  });
  door.poly(
    [D(HOUSE.doorH + 0.1, d0), D(HOUSE.doorH + 0.1, d1), D(HOUSE.doorH + 0.34, d1), D(HOUSE.doorH + 0.34, d0)],
    '#ffcb83',
  );
  planes.push(door.data());

  // ground
  const ground = new Plane('ground', 0.6);
  const G = (x: number, z: number): V2 => c.p(x, 0, z);
  const kerbR = 3.0,
    kerbL = -3.6;
  ground.poly(
    [
      G(kerbL - 4, 90),
      G(right.front, 90),
      G(right.front, 0.4),
      G(right.front, -2.4),
      [1500, 900],
      [-300, 900],
      G(kerbL - 4, 3),
    ],
    NIGHT.road,
  );
  ground.poly([G(kerbR, 90), G(right.front, 90), G(right.front, 0.5), [1700, 900], G(kerbR, -0.4)], NIGHT.pavement);
  ground.poly(
    [G(kerbL, 90), G(left.front, 90), G(left.front, 4), G(kerbL, 4)],
    mix(NIGHT.pavement, NIGHT.sky[2], 0.25),
  );
  // road sheen: the sky lies in the wet tarmac
  ground.poly(
    [G(kerbL, 90), G(kerbR, 90), G(kerbR, 1), [640, 900], [-300, 900], G(kerbL, 4)],
    ground.lin(
      [0, 455],
      [0, 720],
      [
        [0, NIGHT.sky[2], 0.85],
        [0.16, NIGHT.sky[2], 0.42],
        [0.5, NIGHT.sky[1], 0.25],
        [1, NIGHT.sky[0], 0.4],
      ],
    ),
  );
  for (let z = 1; z < 40; z += z < 10 ? 0.9 : 3)
    ground.poly(
      c.quad([kerbR, 0.001, z], [right.front, 0.001, z], [right.front, 0.001, z + 0.03], [kerbR, 0.001, z + 0.03]),
      '#0a1120',
      'opacity=".5"',
    );
  for (const x of [3.75, 4.5])
    ground.poly(
      c.quad([x, 0.001, 1], [x + 0.02, 0.001, 1], [x + 0.05, 0.001, 60], [x, 0.001, 60]),
      '#0a1120',
      'opacity=".4"',
    );
  const kerb = c.box([kerbR - 0.14, kerbR], [-0.1, 0], [0.4, 90]);
  ground.poly(kerb.top, NIGHT.kerb, 'opacity=".75"');
  ground.poly(kerb.left, '#0b1322');
  planes.push(ground.data());

  // light spilling over step, pavement, kerb and road, with the figure's long shadow in it
  const spillPlane = new Plane('spill', 0.62, 'screen');
  const spill = groundSpill(lamp, right.front, d0, d1, -3.6).map((v) => c.p(...v));
  beam(spillPlane, spill, c.p(right.front, 0, dz), c.p(-3.2, 0, dz), '#ffb05c', 0.95);
  beam(
    spillPlane,
    groundSpill(lamp, right.front, d0 - 0.25, d1 + 0.25, -3.6).map((v) => c.p(...v)),
    c.p(right.front, 0, dz),
    c.p(-2.0, 0, dz),
    '#c9652a',
    0.5,
  );
  glow(spillPlane, c.p(right.front, 1.1, dz), 330, '#d9772f', 0.62, [1, 1.05]);
  planes.push(spillPlane.data());

  // mirror of the doorway in the wet road: nothing but a broken vertical smear
  const mirror = new Plane('reflections', 0.63, 'screen');
  const m = [
    c.p(right.front, 0, d0),
    c.p(right.front, 0, d1),
    c.p(right.front, -HOUSE.doorH, d1),
    c.p(right.front, -HOUSE.doorH, d0),
  ];
  const mx = (m[0]![0] + m[1]![0]) / 2;
  mirror.group('filter="url(#smear)"', (q) =>
    q.poly(
      m,
      q.lin(m[0]!, m[3]!, [
        [0, '#ffb768', 0.75],
        [0.6, '#d27a38', 0.4],
        [1, '#d27a38', 0],
      ]),
    ),
  );
  shimmer(
    mirror,
    [mx - 120, m[0]![1] + 6, 240, 180],
    90,
    '#ffd59a',
    5,
    (q) => Math.max(0, 1 - Math.abs(q[0] - mx) / 110) * Math.max(0, 1 - (q[1] - m[0]![1]) / 190),
    [14, 60],
  );
  shimmer(mirror, [-40, 470, 900, 250], 150, '#8fb0d6', 6, (q) => 0.35 * Math.max(0, 1 - (q[1] - 460) / 300), [10, 50]);
  planes.push(mirror.data());

  // figure on the threshold
  const person = new Plane('figure', 0.6);
  const px = 0.235 * c.scale(right.front - 0.05, dz);
  const light: Light = {
    from: [0.5, 0.6, -0.9],
    key: '#8a4f2e',
    shade: '#2a1a1e',
    wrap: 2.6,
    rims: [
      { from: [0.9, 0.5], width: 7, colour: '#ffd08a', opacity: 0.95 },
      { from: [-0.8, 0.4], width: 4, colour: '#f0a45c', opacity: 0.9 },
    ],
  };
  const f = figure({ ...CAST.priya, pose: 'guarded', turn: -58, light, detail: 0, expression: 'guarded' });
  const at = c.p(right.front - 0.05, HOUSE.step, dz + 0.06);
  // shadow first
  const outline = f.silhouette.map((poly) => poly.map(([x, y]) => [x * 0.00235, -y * 0.00235 * 1.0] as V2));
  const sh = groundShadow(c, outline, right.front, dz + 0.06, lamp, 5.2);
  person.d(
    toPath(grow(sh, 0.5), { tol: 0.8 }),
    person.lin(c.p(right.front, 0, dz), c.p(-1, 0, dz), [
      [0, '#0b1120', 0.92],
      [0.5, '#0d1424', 0.72],
      [1, '#111b2e', 0.0],
    ]),
  );
  person.raw(place(f, at[0], at[1], px));
  planes.push(person.data());

  // the nearest house falls back into the dark, so the eye goes to the door
  const fall = new Plane('near-dark', 0.7);
  fall.rect(
    760,
    -60,
    600,
    840,
    fall.lin(
      [800, 0],
      [1280, 0],
      [
        [0, '#070c18', 0],
        [0.5, '#070c18', 0.42],
        [1, '#070c18', 0.7],
      ],
    ),
  );
  planes.push(fall.data());
  // parked cars, lamp, far police car
  const things = new Plane('street-things', 0.75);
  const pc = c.p(-0.9, 0.8, 52);
  things.group('style="mix-blend-mode:screen"', (q) => {
    glow(q, [pc[0], pc[1] - 10], 150, '#2f6bff', 0.95);
    glow(q, [pc[0], pc[1] - 8], 44, '#9fc4ff', 0.9);
    beam(
      q,
      [
        [pc[0] - 8, pc[1] + 10],
        [pc[0] + 10, pc[1] + 10],
        [pc[0] + 90, 700],
        [pc[0] - 40, 700],
      ],
      [pc[0], pc[1] + 10],
      [pc[0], 640],
      '#3d78ff',
      0.5,
    );
    for (const dx of [-7, 6]) {
      q.circle([pc[0] + dx, pc[1] + 6], 3.4, '#eaf3ff');
      glow(q, [pc[0] + dx, pc[1] + 6], 26, '#cfe2ff', 0.9);
    }
    q.rect(pc[0] - 8, pc[1] - 7, 7, 3.4, '#bcd6ff');
    q.rect(pc[0] + 2, pc[1] - 7, 7, 3.4, '#4f8dff');
  });
  for (const [z, b] of [
    [27, 0.5],
    [21, 0.34],
    [14.5, 0.14],
  ] as const)
    car(
      things,
      c,
      { x: 1.95, z },
      {
        body: mix('#0d1627', NIGHT.wallFar, b),
        top: mix('#2c4362', NIGHT.sky[2], b),
        glass: mix('#1d304d', NIGHT.sky[2], b),
        edge: '#7f9fc8',
      },
    );
  for (const z of [20, 34, 50]) {
    const q = lampPost(things, c, -3.8, z, 0.9, '#101a2c', 5.4);
    things.group('style="mix-blend-mode:screen"', (g) => {
      glow(g, q, 900 / c.depth(-5, z), '#a7c6d8', 0.5);
    });
  }
  planes.push(things.data());

  const near = new Plane('foreground', 1.3);
  // wires and a near lamp post frame the sky
  for (const [a, b, s] of [
    [[-60, 96], [1340, -30], 64],
    [[-60, 128], [1340, 20], 70],
    [[-60, 150], [760, -60], 30],
  ] as const)
    near.raw(
      `<path d="M${a[0]} ${a[1]}Q${(a[0] + b[0]) / 2} ${(a[1] + b[1]) / 2 + s} ${b[0]} ${b[1]}" fill="none" stroke="#070c18" stroke-width="2.2" opacity=".85"/>`,
    );
  planes.push(near.data());

  const rn = new Plane('rain', 1.4, 'screen');
  const [gx, gy] = c.p(right.front - 1.2, 0.8, dz);
  rain(rn, {
    area: [-40, -80, 1360, 820],
    count: 520,
    length: [16, 46],
    width: 1.2,
    colour: '#93b0d4',
    opacity: [0.1, 0.36],
    lean: 0.16,
    seed: 4,
  });
  rain(rn, {
    area: [gx - 420, gy - 360, 840, 640],
    count: 420,
    length: [22, 56],
    width: 1.4,
    colour: '#ffd09a',
    opacity: [0.2, 0.7],
    lean: 0.16,
    seed: 14,
    keep: (q) => Math.max(0, 1 - Math.hypot((q[0] - gx) / 360, (q[1] - gy) / 300)),
  });
  rain(rn, {
    area: [-60, -160, 1420, 860],
    count: 46,
    length: [90, 180],
    width: 2.4,
    colour: '#a9bfdd',
    opacity: [0.08, 0.22],
    lean: 0.16,
    seed: 31,
  });
  ripples(rn, 70, [0, 560, 1280, 160], '#9db8dc', 8);
  planes.push(rn.data());
  return {
    background: NIGHT.sky[0],
    landscape: [60, 20, 960, 480],
    portrait: [330, 190, 390, 520],
    rain: null,
    planes,
  };
}
