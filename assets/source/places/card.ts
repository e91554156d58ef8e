// The picture on a shared link: a door ajar at night, light on a wet step, and a large quiet dark for words. It says nothing else.
import { darken, mix } from '../core/colour.ts';
import { flatten } from '../core/on-show.ts';
import type { Plane } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';
import type { FlatPicture } from '../output/draw-flat.ts';
import { brickwork, rectOn } from '../scenes/brickwork.ts';
import { PALETTE } from '../scenes/palettes.ts';
import { layer } from '../scenes/still-life.ts';
import { beam, glow, rain, shimmer } from '../scenes/weather.ts';

const S = PALETTE.street;
/** Pixels to a metre, and the middle of the step. The drawing is 1200 x 1080. */
const M = 214,
  FOOT: V2 = [930, 816];
const at = (u: number, y: number): V2 => [FOOT[0] + u * M, FOOT[1] - y * M];
const rect = rectOn(at);
/** How far the door stands open, in metres of its own width. */
const GAP = 0.3;

/**
 * Two crops: 1200 x 630 for links, 1080 x 1080 for squares. Words belong on the left 700 pixels of the wide one and in the top
 * 380 of the square one: nothing there is lighter than 4.5 : 1 against #f6ecdb allows.
 */
export function cardPictures(): FlatPicture[] {
  const planes = [
    layer('wall', 0.5, wall),
    layer('door', 0.6, door),
    layer('ground', 0.8, ground),
    layer('light', 0.9, light, 'screen'),
    layer('rain', 1.4, drops, 'screen'),
  ];
  return [
    {
      svg: flatten(planes, false),
      whole: [0, 0, 1200, 1080],
      background: S.ink,
      cuts: [
        { file: 'card-1200x630', view: [0, 326, 1200, 630], width: 1200, quality: 80 },
        { file: 'card-1080x1080', view: [120, 0, 1080, 1080], width: 1080, quality: 80 },
      ],
    },
  ];
}

const near = (u: number, y: number): number => Math.max(0, 1 - (Math.hypot(u, (y - 1) * 0.8) - 0.4) / 1.35);

function wall(p: Plane): void {
  p.rect(
    -40,
    -40,
    1280,
    1160,
    p.lin(
      [0, 0],
      [0, 860],
      [
        [0, '#0a1120'],
        [1, '#0e182a'],
      ],
    ),
  );
  p.circle(
    at(0, 1.1),
    470,
    p.rad(at(0, 1.1), 470, [
      [0, mix(S.ember, S.night, 0.5), 0.9],
      [0.5, mix(S.ember, S.night, 0.85), 0.5],
      [1, S.night, 0],
    ]),
  );
  brickwork(p, {
    u: [-4.4, 1.4],
    y: [0, 4],
    openings: [
      { u: [-0.72, 0.72], y: [-1, 2.32] },
      { u: [-0.8, 0.8], y: [2.1, 2.32] },
    ],
    seed: 22,
    at,
    share: (u, y) => 0.07 + near(u, y) * 0.75,
    tone: (u, y, r) => mix(mix('#16233a', '#101a2c', r), mix(S.ember, '#6d3327', r), near(u, y) * 0.6),
    opacity: 0.85,
  });
}
/** On the leaf: it swings in, so that its free edge is a little shorter. */
const L = (u: number, h: number): V2 => at(u, h - Math.max(0, 0.2 - u) * (h > 1 ? 0.05 : -0.04));

function door(p: Plane): void {
  const stone = mix(S.slate, S.ember, 0.25);
  for (const s of [-1, 1] as const)
    p.poly(
      [at(0.5 * s, -0.08), at(0.72 * s, -0.08), at(0.72 * s, 2.1), at(0.5 * s, 2.1)],
      p.lin(at(0.5 * s, 1), at(0.72 * s, 1), [
        [0, mix(stone, S.amber, s < 0 ? 0.42 : 0.16)],
        [1, mix(stone, S.night, 0.3)],
      ]),
    );
  rect(
    p,
    -0.8,
    0.8,
    2.1,
    2.32,
    p.lin(at(0, 2.1), at(0, 2.32), [
      [0, mix(stone, S.ember, 0.25)],
      [1, mix(S.night, S.slate, 0.5)],
    ]),
  );
  rect(p, -0.8, 0.8, 2.305, 2.32, S.mist, 'opacity=".5"');
  // the hall, as much of it as the gap gives
  rect(
    p,
    -0.5,
    0.5,
    0,
    2.1,
    p.lin(at(-0.5, 1), at(0, 1), [
      [0, '#ffdf9f'],
      [0.5, '#f0ae64'],
      [1, '#9a5a34'],
    ]),
  );
  p.poly([at(-0.5, 0), at(-0.1, 0), at(-0.24, 0.3), at(-0.5, 0.34)], '#a8623f');
  p.poly([at(-0.44, 0.34), at(-0.3, 0.31), at(-0.3, 1.7), at(-0.44, 1.74)], '#d18f50', 'fill-opacity=".7"');
  // the leaf, hinged on the right, swung in
  const leaf = '#3a545e',
    edge = -0.5 + GAP;
  p.poly(
    [L(edge, 0.02), L(0.5, 0.02), L(0.5, 2.08), L(edge, 2.08)],
    p.lin(L(edge, 1), L(0.5, 1), [
      [0, mix(leaf, S.amber, 0.1)],
      [0.3, darken(leaf, 0.35)],
      [1, darken(leaf, 0.6)],
    ]),
  );
  p.poly([L(edge - 0.035, 0.01), L(edge, 0.02), L(edge, 2.08), L(edge - 0.035, 2.09)], mix(leaf, '#ffe2ae', 0.85));
  for (const [a, b] of [
    [-0.1, 0.12],
    [0.2, 0.42],
  ] as const)
    for (const [c, d] of [
      [0.22, 0.86],
      [1.1, 1.92],
    ] as const) {
      p.poly([L(a, c), L(b, c), L(b, d), L(a, d)], darken(leaf, 0.62));
      p.poly([L(a, c), L(b, c), L(b, c + 0.02), L(a, c + 0.02)], mix(leaf, S.mist, 0.25), 'opacity=".5"');
    }
  p.circle(L(edge + 0.05, 1.0), 7, '#d9b878');
}
function ground(p: Plane): void {
  p.rect(
    -40,
    FOOT[1] + 12,
    1280,
    300,
    p.lin(
      [0, FOOT[1] + 12],
      [0, 1080],
      [
        [0, '#121f35'],
        [1, '#080d18'],
      ],
    ),
  );
  for (const x of [200, 480, 760, 1040])
    p.line(
      [
        [x + (x - 640) * 0.05, FOOT[1] + 14],
        [x + (x - 640) * 0.6, 1090],
      ],
      '#060b16',
      3,
      'opacity=".7"',
    );
  p.line(
    [
      [-40, 930],
      [1240, 930],
    ],
    '#060b16',
    3,
    'opacity=".7"',
  );
  p.poly(
    [at(-0.78, 0.02), at(0.78, 0.02), at(0.94, -0.16), at(-0.94, -0.16)],
    p.lin(at(-0.9, 0), at(0.9, 0), [
      [0, mix(S.ember, S.amber, 0.35)],
      [0.45, mix(S.ember, S.amber, 0.1)],
      [1, mix(S.slate, S.ember, 0.3)],
    ]),
  );
  p.poly(
    [at(-0.94, -0.16), at(0.94, -0.16), at(0.94, -0.3), at(-0.94, -0.3)],
    p.lin(at(-0.94, 0), at(0.94, 0), [
      [0, mix(S.night, S.ember, 0.4)],
      [1, S.night],
    ]),
  );
  rect(p, -0.94, 0.94, -0.175, -0.16, S.amber, 'opacity=".6"');
}
function light(p: Plane): void {
  beam(
    p,
    [at(-0.5, -0.3), at(-0.5 + GAP, -0.3), [820, 1100], [470, 1100]],
    at(-0.4, -0.3),
    [640, 1100],
    '#ffb768',
    0.75,
  );
  beam(
    p,
    [at(-0.5, 0.01), at(-0.5 + GAP, 0.01), at(-0.36, -0.16), at(-0.86, -0.16)],
    at(-0.4, 0),
    at(-0.6, -0.2),
    '#ffd59a',
    0.7,
  );
  glow(p, at(-0.36, 1.1), 270, '#d9772f', 0.6, [0.9, 1.25]);
  p.group('filter="url(#smear)"', (q) =>
    q.rect(
      FOOT[0] - 0.5 * M,
      FOOT[1] + 70,
      GAP * M,
      190,
      q.lin(
        [0, FOOT[1] + 70],
        [0, FOOT[1] + 260],
        [
          [0, '#ffb768', 0.6],
          [1, '#d27a38', 0],
        ],
      ),
    ),
  );
  shimmer(
    p,
    [560, 880, 420, 200],
    60,
    '#ffd59a',
    5,
    (q) => 0.9 * Math.max(0, 1 - Math.abs(q[0] - 820 + (q[1] - 880) * 0.5) / 130),
    [14, 60],
  );
}
function drops(p: Plane): void {
  rain(p, {
    area: [-40, -80, 1280, 1140],
    count: 170,
    length: [18, 50],
    width: 1.2,
    colour: '#7f9cc4',
    opacity: [0.06, 0.18],
    lean: 0.16,
    seed: 4,
  });
  rain(p, {
    area: [620, 360, 560, 620],
    count: 170,
    length: [22, 56],
    width: 1.4,
    colour: '#ffd09a',
    opacity: [0.15, 0.5],
    lean: 0.16,
    seed: 14,
    keep: (q) => Math.max(0, 1 - Math.hypot((q[0] - 850) / 250, (q[1] - 690) / 320)),
  });
}
