// The same street at dawn, at number 14's step. The light comes from the sky and asks nothing.
import { camera } from '../core/camera.ts';
import { Plane, type PlaneData } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';
import type { Place } from '../core/place.ts';
import type { Shape } from '../core/shape.ts';
import type { Light } from '../figure/tones.ts';
import { roofs, frontages, doorZ, HOUSE, type HouseRow, type StreetColours } from '../scenes/street.ts';
import { glow, shimmer } from '../scenes/weather.ts';
import { CAST } from '../scenes/cast.ts';
import { standing } from '../scenes/person.ts';

const DAY: StreetColours = {
  sky: ['#8a94bb', '#e3ae9f', '#f6d3ae'],
  wallNear: '#7a5058',
  wallFar: '#c9958c',
  roof: '#5b5c7c',
  trim: '#d9c0b4',
  glass: '#5d6d94',
  door: '#4d5f6e',
  pavement: '#8f86a0',
  road: '#6a6f92',
  kerb: '#d8c3b8',
};

/** Place `dawn`. */
export function dawn(): Place {
  const c = camera({ eye: [2.5, 1.1, 5.3], yaw: 36, focal: 1000, centre: [600, 272] });
  const right: HouseRow = { front: 5.2, from: 0.6, count: 13, width: 4.4, side: 1, seed: 3 };
  const LIT = 1,
    [d0, d1] = doorZ(right, LIT),
    dz = (d0 + d1) / 2;
  const planes: PlaneData[] = [];
  const vp = c.p(-1, 1.2, 400);

  const sky = new Plane('sky', 0).soft();
  sky.rect(
    -80,
    -60,
    1440,
    840,
    sky.lin(
      [0, -20],
      [0, 430],
      [
        [0, '#7f8cb8'],
        [0.4, '#c79fa9'],
        [0.72, '#eeb694'],
        [1, '#ffe2b4'],
      ],
    ),
  );
  glow(sky, [vp[0] + 30, vp[1] - 12], 420, '#fff0c8', 0.95, [1.4, 0.8]);
  for (const [x, y, rx, ry, col, o] of [
    [180, 92, 380, 15, '#f7c9b0', 0.55],
    [420, 148, 300, 10, '#ffdcb8', 0.6],
    [60, 196, 260, 9, '#ffe0bd', 0.65],
    [640, 60, 340, 13, '#b79cb4', 0.5],
    [320, 236, 240, 7, '#fff0d2', 0.6],
  ] as const)
    sky.ellipse([x, y], rx, ry, col, `opacity="${o}" filter="url(#soft3)"`);
  planes.push(sky.data());

  const row = new Plane('right-row', 0.5);
  roofs(row, c, right, DAY, undefined);
  frontages(row, c, right, DAY, { upstairs: { [LIT * 3 + 1]: '#f7cf93' } });
  // low sun rakes along the fronts from the end of the street
  const F = (y: number, z: number): V2 => c.p(right.front, y, z);
  row.group('style="mix-blend-mode:soft-light"', (q) => {
    q.poly(
      [F(0, 4.2), F(0, 56), F(5.1, 56), F(5.1, 4.2)],
      q.lin(F(2, 56), F(2, 5.4), [
        [0, '#fff3cf', 0.9],
        [0.5, '#ffd9a4', 0.65],
        [1, '#8a7fae', 0.4],
      ]),
    );
  });
  // one gap between the houses opposite lets the sun reach this door
  row.group('style="mix-blend-mode:soft-light"', (q) => {
    for (const [a, b, o] of [
      [6.9, 10.4, 0.5],
      [7.3, 9.9, 0.55],
    ] as const)
      q.poly([F(0, a), F(0, b), F(3.6, b + 0.9), F(3.6, a + 0.9)], '#ffe9b0', `opacity="${o}" filter="url(#soft3)"`);
  });
  row.group('style="mix-blend-mode:screen"', (q) => {
    q.poly(
      [F(0, 7.1), F(0, 10.1), F(3.2, 10.9), F(3.2, 7.9)],
      q.lin(F(0, 9), F(3.2, 9), [
        [0, '#ff9f5e', 0.34],
        [1, '#ff9f5e', 0.04],
      ]),
      'filter="url(#soft)"',
    );
  });
  planes.push(row.data());

  const door = new Plane('door', 0.55);
  const opening = [F(HOUSE.step, d0), F(HOUSE.step, d1), F(HOUSE.doorH + 0.06, d1), F(HOUSE.doorH + 0.06, d0)];
  door.clip([opening], (q) => {
    const X0 = right.front,
      X1 = X0 + 4;
    q.poly(opening, '#6b4a4e');
    q.poly(
      c.quad([X0, HOUSE.step, d1 + 0.12], [X1, HOUSE.step, d1 + 0.12], [X1, 2.6, d1 + 0.12], [X0, 2.6, d1 + 0.12]),
      q.lin(F(1, d1), F(1, d0), [
        [0, '#d99a72'],
        [1, '#7a5250'],
      ]),
    );
    q.poly(
      c.quad(
        [X0, HOUSE.step, d0 - 0.1],
        [X0, HOUSE.step, d1 + 0.3],
        [X1, HOUSE.step, d1 + 0.3],
        [X1, HOUSE.step, d0 - 0.1],
      ),
      '#84505a',
    );
    q.poly(
      c.quad([X1, HOUSE.step, d0 - 0.4], [X1, HOUSE.step, d1 + 0.12], [X1, 2.6, d1 + 0.12], [X1, 2.6, d0 - 0.4]),
      '#8f666a',
    );
    q.poly(
      c.quad(
        [X0, HOUSE.step, d1 + 0.1],
        [X0 + 1.1, HOUSE.step, d1 + 0.1],
        [X0 + 0.3, 2.0, d1 + 0.1],
        [X0, 2.0, d1 + 0.1],
      ),
      '#ffe0ac',
      'opacity=".75"',
    );
  });
  door.poly(
    [F(HOUSE.doorH + 0.1, d0), F(HOUSE.doorH + 0.1, d1), F(HOUSE.doorH + 0.34, d1), F(HOUSE.doorH + 0.34, d0)],
    '#8d84a2',
  );
  planes.push(door.data());

  const ground = new Plane('ground', 0.6);
  const G = (x: number, z: number): V2 => c.p(x, 0, z);
  const kerbR = 3.0,
    kerbL = -1.5;
  ground.poly(
    [G(kerbL - 4, 90), G(right.front, 90), G(right.front, 5.0), [1600, 900], [-300, 900], [-300, 440]],
    ground.lin(
      [0, 405],
      [0, 720],
      [
        [0, '#f3c8a6'],
        [0.25, '#b79aa6'],
        [1, '#5f6790'],
      ],
    ),
  );
  ground.poly(
    [G(kerbR, 90), G(right.front, 90), G(right.front, 5.0), [1700, 900], [900, 980], G(kerbR, 4.9)],
    ground.lin(
      [0, 405],
      [0, 720],
      [
        [0, '#f0cbb0'],
        [0.3, '#bfa4a8'],
        [1, '#857c9c'],
      ],
    ),
  );
  for (let z = 5.4; z < 40; z += z < 12 ? 0.9 : 3)
    ground.poly(
      c.quad([kerbR, 0.001, z], [right.front, 0.001, z], [right.front, 0.001, z + 0.03], [kerbR, 0.001, z + 0.03]),
      '#4e4a68',
      'opacity=".3"',
    );
  for (const x of [3.75, 4.5])
    ground.poly(
      c.quad([x, 0.001, 5.2], [x + 0.02, 0.001, 5.2], [x + 0.05, 0.001, 60], [x, 0.001, 60]),
      '#4e4a68',
      'opacity=".26"',
    );
  const kerb = c.box([kerbR - 0.14, kerbR], [-0.1, 0], [5.0, 90]);
  ground.poly(kerb.top, '#ecd2bd');
  ground.poly(kerb.left, '#5b5878');
  // long soft shadows come towards us: houses' own shade on the near pavement
  ground.poly(
    [G(right.front, 60), G(right.front - 0.5, 60), G(right.front - 1.5, 5.2), G(right.front, 5.0)],
    '#4f4a70',
    'opacity=".28"',
  );
  // puddles keep the sky
  const puddle = (x: number, z: number, w: number, l: number): Shape => [
    Array.from({ length: 28 }, (_, i) => {
      const a = (i / 28) * Math.PI * 2,
        k = 1 + 0.2 * Math.sin(a * 3 + x) + 0.1 * Math.sin(a * 5);
      return G(x + Math.cos(a) * w * k, z + Math.sin(a) * l * k);
    }),
  ];
  for (const s of [puddle(1.5, 9.9, 0.62, 0.62), puddle(2.35, 7.9, 0.26, 0.16), puddle(0.4, 14.5, 0.9, 1.2)])
    ground.shape(
      s,
      ground.lin(
        [0, 430],
        [0, 690],
        [
          [0, '#ffe9c4'],
          [0.5, '#f0b9a0'],
          [1, '#9c8db4'],
        ],
      ),
      'opacity=".92"',
    );
  shimmer(
    ground,
    [-40, 420, 760, 120],
    90,
    '#fff3d6',
    6,
    (q) => 0.7 * Math.max(0, 1 - (q[1] - 412) / 130) * Math.max(0, 1 - Math.abs(q[0] - vp[0] - 30) / 330),
    [10, 60],
  );
  planes.push(ground.data());

  // people on the step
  const sun: Light = {
    from: [-0.86, 0.3, 0.32],
    key: '#ffe3bd',
    shade: '#8a7396',
    wrap: 0.68,
    rims: [{ from: [-0.95, 0.35], width: 4, colour: '#fff6dd', opacity: 0.9 }],
    sink: 0.1,
    sinkColour: '#4b4568',
  };
  const x = right.front - 0.2,
    y = HOUSE.step - 0.03;
  planes.push(
    standing(c, {
      who: 'priya',
      how: 'step',
      shadow: 0,
      at: [x, y, dz + 0.2],
      spec: {
        ...CAST.priya,
        pose: 'stepMug',
        turn: -44,
        expression: 'relieved',
        gaze: { yaw: -2, pitch: -4 },
        light: sun,
        detail: 2,
      },
    }),
    standing(c, {
      who: 'isla',
      how: 'step',
      shadow: 0,
      at: [x - 0.02, y, dz - 0.2],
      spec: {
        ...CAST.isla,
        pose: 'stepLean',
        turn: -36,
        expression: 'neutral',
        gaze: { yaw: -4 },
        light: sun,
        detail: 2,
      },
    }),
  );

  const near = new Plane('wires', 1.3);
  for (const [a, b, sag] of [
    [[-60, 60], [1340, -70], 64],
    [[-60, 92], [1340, -10], 70],
  ] as const)
    near.raw(
      `<path d="M${a[0]} ${a[1]}Q${(a[0] + b[0]) / 2} ${(a[1] + b[1]) / 2 + sag} ${b[0]} ${b[1]}" fill="none" stroke="#5a5578" stroke-width="2" opacity=".8"/>`,
    );
  for (const [bx, by, f] of [
    [300, 92, 1],
    [322, 93, -1],
    [356, 94, 1],
  ] as const)
    near.raw(
      `<path transform="translate(${bx} ${by}) scale(${f} 1)" d="M-8 -3q6 -9 13 -6q3 -3 6 -1l-3 2q0 7 -8 8l-10 4Z" fill="#4c4768"/>`,
    );
  planes.push(near.data());
  const haze = new Plane('haze', 1.35, 'screen');
  glow(haze, [vp[0] + 30, vp[1]], 620, '#ffce96', 0.36, [1.4, 0.8]);
  planes.push(haze.data());
  return { background: '#c79fa9', landscape: [190, 30, 900, 450], portrait: [376, 50, 480, 512], rain: null, planes };
}
