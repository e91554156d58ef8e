// Ending `next-door`: two cups on the wall between two back yards, early, with the steam still going up.
import { darken, mix } from '../../core/colour.ts';
import type { Place } from '../../core/place.ts';
import type { Plane } from '../../core/plane.ts';
import { blob } from '../../core/shape.ts';
import type { V2 } from '../../core/vec.ts';
import { brickwork } from '../../scenes/brickwork.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { layer, mug, stillLife } from '../../scenes/still-life.ts';
import { wire } from '../../scenes/street-things.ts';
import { glow } from '../../scenes/weather.ts';

const E = PALETTE.ending;
const SUN = '#ffdca6';
/** Pixels to a metre, and the top of the wall. */
const M = 330,
  TOP = 452;
const at = (u: number, y: number): V2 => [640 + u * M, TOP + 46 - y * M];

/** Picture of every ending that came from a neighbour, a friend, somebody near. */
export function nextDoorEnding(): Place {
  return stillLife(
    [
      layer('yards', 0.3, yards),
      layer('line', 0.5, washing),
      layer('wall', 0.9, wall),
      { ...layer('sun', 0.95, sun, 'screen'), glow: 'sun' },
    ],
    {
      background: '#8f9ab8',
      steam: [
        [560, 366],
        [724, 372],
      ],
      portrait: [370, 60, 540, 576],
    },
  );
}

/** Backs of two houses that are one building: a door each, a window each, the same roof. */
function yards(p: Plane): void {
  p.rect(
    -80,
    -60,
    1440,
    400,
    p.lin(
      [0, -40],
      [0, 300],
      [
        [0, '#8f9cc0'],
        [0.6, '#d9b5aa'],
        [1, '#f3d3ae'],
      ],
    ),
  );
  for (const [x, y, rx, ry, o] of [
    [260, 60, 260, 10, 0.5],
    [1020, 96, 220, 9, 0.5],
    [700, 30, 300, 8, 0.4],
  ] as const)
    p.ellipse([x, y], rx, ry, '#ffe6c4', `fill-opacity="${o}"`);
  p.d('M60 150L640 60L1220 150L1220 190L60 190Z', '#5f6384');
  p.d('M590 30L690 30L690 110L590 110Z', '#7a5a60');
  for (const x of [602, 632, 662]) p.rect(x, 10, 18, 24, '#6a4c54');
  p.rect(
    90,
    176,
    1100,
    420,
    p.lin(
      [90, 0],
      [1190, 0],
      [
        [0, mix('#9a6a64', SUN, 0.22)],
        [0.5, '#8a5f60'],
        [1, mix('#7a5660', E.slate, 0.3)],
      ],
    ),
  );
  brickwork(p, {
    u: [0, 11],
    y: [0, 4.1],
    openings: [
      { u: [1.2, 2.7], y: [1.1, 2.9] },
      { u: [3.6, 4.8], y: [0, 3.1] },
      { u: [6.2, 7.4], y: [0, 3.1] },
      { u: [8.3, 9.8], y: [1.1, 2.9] },
    ],
    seed: 31,
    at: (u, y) => [90 + u * 100, 590 - y * 100],
    share: () => 0.4,
    tone: (_u, _y, r) => (r > 0.5 ? mix('#9a6a64', SUN, 0.2 * r) : '#74505a'),
    opacity: 0.5,
  });
  for (const [x, glass] of [
    [210, mix('#6d7a9a', SUN, 0.35)],
    [920, '#59658a'],
  ] as const) {
    p.rect(x - 8, 288, 166, 18, '#c9b3a8');
    p.rect(x, 306, 150, 180, '#d6c3b4');
    p.rect(x + 10, 316, 130, 160, glass);
    p.rect(x + 71, 316, 8, 160, '#d6c3b4');
    p.rect(x + 10, 392, 130, 8, '#d6c3b4');
  }
  for (const [x, leaf] of [
    [450, '#4f7a74'],
    [710, '#8a5a4c'],
  ] as const) {
    p.rect(x - 8, 276, 136, 330, '#cbb5a8');
    p.rect(x, 284, 120, 330, leaf);
    p.rect(x + 18, 304, 84, 110, mix('#6d7a9a', SUN, 0.3));
    p.rect(x + 18, 306, 84, 4, E.ink, 'opacity=".3"');
  }
  p.rect(636, 176, 8, 420, '#5f4650', 'opacity=".8"');
  for (const x of [-80, 1190]) p.rect(x, 330, 180, 140, '#8d86a0');
  // morning haze: the cups are nearer than all this
  p.rect(
    -80,
    60,
    1440,
    420,
    p.lin(
      [0, 60],
      [0, 440],
      [
        [0, '#f3d6b6', 0.16],
        [1, '#f6dcbc', 0.6],
      ],
    ),
  );
}
/** Her washing and hers, on two lines. */
function washing(p: Plane): void {
  wire(p, [-60, 214], [470, 196], 26, '#4a4660', 2.4);
  wire(p, [820, 196], [1340, 226], 26, '#4a4660', 2.4);
  const towel = (x: number, y: number, w: number, h: number, c: string): void => {
    p.poly(
      [
        [x, y],
        [x + w, y + 2],
        [x + w + 4, y + h],
        [x - 2, y + h + 6],
      ],
      darken(c, 0.12),
    );
    p.poly(
      [
        [x, y],
        [x + w * 0.4, y + 1],
        [x + w * 0.36, y + h + 4],
        [x - 2, y + h + 6],
      ],
      mix(c, SUN, 0.4),
    );
    p.rect(x + 3, y - 7, 6, 14, '#b58a5c');
    p.rect(x + w - 9, y - 5, 6, 14, '#b58a5c');
  };
  towel(60, 226, 92, 120, '#b9c3d6');
  towel(176, 230, 56, 74, '#c98f7c');
  p.shape(
    blob([270, 228], [330, 226], [352, 250], [336, 262], [332, 330], [268, 332], [262, 262], [248, 250]),
    '#8fb0c9',
  );
  p.shape(blob([270, 228], [300, 227], [296, 332], [268, 332], [262, 262], [248, 250]), mix('#8fb0c9', SUN, 0.35));
  towel(900, 222, 70, 104, '#8d6a8a');
  towel(1000, 226, 110, 132, '#d9cdb8');
  towel(1146, 232, 50, 66, '#5f8a7f');
}
function wall(p: Plane): void {
  p.rect(
    -80,
    TOP + 30,
    1440,
    400,
    p.lin(
      [0, 0],
      [1280, 0],
      [
        [0, '#7c4c44'],
        [0.5, '#5c3a40'],
        [1, '#432e3a'],
      ],
    ),
  );
  brickwork(p, {
    u: [-2.3, 2.3],
    y: [-1, 0.02],
    openings: [],
    seed: 77,
    at,
    share: () => 0.62,
    tone: (u, _y, r) => mix(mix('#84503f', '#54343c', r), SUN, Math.max(0, 0.16 - u * 0.06)),
    opacity: 0.8,
  });
  // coping stones
  p.poly(
    [
      [-80, TOP],
      [1360, TOP],
      [1360, TOP + 24],
      [-80, TOP + 24],
    ],
    p.lin(
      [0, 0],
      [1280, 0],
      [
        [0, mix('#c9b6a4', SUN, 0.4)],
        [1, '#a4979c'],
      ],
    ),
  );
  p.poly(
    [
      [-80, TOP + 24],
      [1360, TOP + 24],
      [1360, TOP + 46],
      [-80, TOP + 46],
    ],
    '#8a7a7c',
  );
  p.rect(-80, TOP + 44, 1440, 14, E.ink, 'opacity=".3"');
  for (const x of [120, 430, 700, 1010, 1240]) p.rect(x, TOP, 3, 46, '#5f5560', 'opacity=".7"');
  // moss, and one snail with nowhere to be
  for (const [x, w] of [
    [180, 60],
    [860, 90],
    [1090, 50],
  ] as const)
    p.ellipse([x, TOP + 46], w, 7, '#6a7a55', 'fill-opacity=".7"');
  const [sx, sy] = [930, TOP + 2];
  p.d(`M${sx - 18} ${sy}q22 -6 44 -1q10 -2 12 -10l3 0q0 12 -12 13h-46Z`, '#8a7a60');
  p.circle([sx, sy - 9], 11, '#7a5a44');
  p.raw(`<path d="M${sx} ${sy - 9}m-5 0a5 5 0 1 1 5 5" fill="none" stroke="#c9a27a" stroke-width="2"/>`);
  // two cups, not a pair, and between them a folded bill under a peg
  mug(p, [556, TOP + 12], 92, '#33565f', SUN, -1);
  mug(p, [720, TOP + 16], 84, '#96452f', SUN, -1);
  p.poly(
    [
      [606, TOP + 14],
      [668, TOP + 10],
      [674, TOP + 17],
      [612, TOP + 22],
    ],
    E.paper,
  );
  p.poly(
    [
      [606, TOP + 14],
      [668, TOP + 10],
      [669, TOP + 12],
      [608, TOP + 16],
    ],
    '#ffffff',
    'fill-opacity=".7"',
  );
  p.rect(636, TOP + 4, 8, 15, '#b58a5c');
}
function sun(p: Plane): void {
  glow(p, [-40, 150], 560, '#ffcf98', 0.5, [1.5, 0.9]);
  p.d(
    'M-80 100L1360 300L1360 470L-80 380Z',
    p.lin(
      [-80, 240],
      [1200, 380],
      [
        [0, '#ffcf98', 0.3],
        [1, '#ffcf98', 0],
      ],
    ),
  );
}
