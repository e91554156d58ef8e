// Ending `back-home`: the hooks in the hall by night. A big coat is on them again; the porch lamp is lit for somebody.
import { darken, mix } from '../../core/colour.ts';
import type { Place } from '../../core/place.ts';
import type { Plane } from '../../core/plane.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { hungCoat, layer, stillLife } from '../../scenes/still-life.ts';
import { beam, glow } from '../../scenes/weather.ts';

const E = PALETTE.ending,
  H = PALETTE.hall;
const LAMP = '#ffb768';

/** Picture of every ending in which the one who did the harm lives there again. */
export function backHome(): Place {
  return stillLife(
    [
      layer('hall', 0.5, hall),
      layer('coats', 0.8, coats),
      { ...layer('porch', 0.9, porch, 'screen'), glow: 'lamp' },
      layer('post', 1.4, (p) => {
        p.rect(1090, -60, 270, 840, '#0d0d14');
        p.rect(1084, -60, 8, 840, mix(H.wood, LAMP, 0.3), 'opacity=".6"');
      }),
    ],
    { background: '#1a1620', portrait: [40, 20, 656, 700] },
  );
}

function hall(p: Plane): void {
  p.rect(
    -80,
    -60,
    1440,
    700,
    p.lin(
      [200, 0],
      [1100, 0],
      [
        [0, mix(H.wall, E.ink, 0.42)],
        [0.5, mix(H.wall, E.ink, 0.66)],
        [1, mix(H.umber, E.ink, 0.4)],
      ],
    ),
  );
  p.rect(-80, 556, 1440, 22, mix(H.umber, E.ink, 0.2));
  p.rect(
    -80,
    578,
    1440,
    240,
    p.lin(
      [150, 0],
      [1000, 0],
      [
        [0, mix(H.carpet, E.ink, 0.4)],
        [1, mix(H.carpet, E.ink, 0.78)],
      ],
    ),
  );
  // the front door, shut, on the left: two frosted panes with the porch behind them
  p.rect(64, 40, 270, 540, darken(H.wood, 0.4));
  p.rect(78, 54, 242, 526, mix(H.wood, E.ink, 0.3));
  for (const x of [104, 210]) {
    p.rect(
      x,
      96,
      84,
      196,
      p.lin(
        [0, 96],
        [0, 292],
        [
          [0, '#ffd08a'],
          [0.5, '#d98d48'],
          [1, '#8a5330'],
        ],
      ),
    );
    for (let k = 12; k < 84; k += 14)
      p.line(
        [
          [x + k, 96],
          [x + k, 292],
        ],
        '#7a4626',
        1.6,
        'opacity=".4"',
      );
    p.rect(x, 356, 84, 180, E.ink, 'opacity=".3"');
  }
  p.circle([306, 330], 9, '#d9a860');
  p.rect(296, 382, 22, 34, '#a98a52');
  // keys, on the inside, in the lock
  p.line(
    [
      [306, 398],
      [302, 424],
    ],
    '#c9a56a',
    3,
  );
  p.line(
    [
      [306, 398],
      [312, 430],
    ],
    '#8f7a4a',
    3,
  );
}
function coats(p: Plane): void {
  p.rect(
    470,
    176,
    460,
    30,
    p.lin(
      [470, 0],
      [930, 0],
      [
        [0, mix(H.wood, LAMP, 0.3)],
        [1, mix(H.wood, E.ink, 0.4)],
      ],
    ),
  );
  p.rect(470, 176, 460, 3, LAMP, 'opacity=".4"');
  for (const x of [540, 700, 860]) {
    p.line(
      [
        [x, 196],
        [x, 216],
        [x - 10, 220],
      ],
      '#c9a56a',
      5,
      'stroke-linecap="round"',
    );
    // three name cards, in a child's felt tip
    p.rect(x - 26, 146, 52, 22, mix(E.paper, E.ink, 0.35));
    p.line(
      [
        [x - 16, 158],
        [x - 6, 153],
        [x, 160],
        [x + 14, 155],
      ],
      '#a8523f',
      3,
      'opacity=".8"',
    );
  }
  hungCoat(p, [540, 210], 330, '#3a4250', LAMP, -1);
  hungCoat(p, [860, 212], 190, '#6a6fa0', LAMP, -1);
  // his boots, and small shoes with their laces tied
  const shoe = (x: number, y: number, k: number, c: string): void => {
    p.d(
      `M${x} ${y}v${-22 * k}q${14 * k} -4 ${24 * k} 0q${4 * k} ${10 * k} ${26 * k} ${14 * k}q${8 * k} 4 ${8 * k} ${8 * k}Z`,
      c,
    );
    p.line(
      [
        [x, y],
        [x + 58 * k, y],
      ],
      '#07080c',
      4,
    );
    p.line(
      [
        [x, y - 22 * k],
        [x + 2 * k, y - 4],
      ],
      LAMP,
      2,
      'opacity=".7"',
    );
  };
  shoe(500, 600, 1.5, '#231a18');
  shoe(556, 606, 1.5, '#2c211d');
  shoe(846, 596, 0.8, '#4a3f5c');
  shoe(886, 600, 0.8, '#544866');
}
function porch(p: Plane): void {
  glow(p, [200, 200], 560, '#c9772f', 0.5, [1.2, 1]);
  glow(p, [430, 300], 420, LAMP, 0.22, [1.5, 0.8]);
  beam(
    p,
    [
      [90, 582],
      [322, 582],
      [560, 720],
      [140, 720],
    ],
    [200, 582],
    [300, 720],
    LAMP,
    0.4,
  );
}
