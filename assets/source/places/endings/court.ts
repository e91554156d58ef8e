// Ending `court`: a bench in a court corridor, a jacket left on a hook above it, morning through one high window.
import { mix } from '../../core/colour.ts';
import type { Place } from '../../core/place.ts';
import type { Plane } from '../../core/plane.ts';
import type { V2 } from '../../core/vec.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { hungCoat, layer, stillLife, windowPatch } from '../../scenes/still-life.ts';
import { glow } from '../../scenes/weather.ts';

const E = PALETTE.ending;

/** Picture of every ending that goes before a court. */
export function court(): Place {
  return stillLife(
    [
      layer('wall', 0.4, wall),
      layer('hooks', 0.5, hooks),
      layer('bench', 0.8, bench),
      { ...layer('sun', 0.85, sun, 'screen'), glow: 'sun' },
      layer('pillar', 1.4, (p) => {
        p.rect(
          -90,
          -60,
          190,
          840,
          p.lin(
            [-60, 0],
            [100, 0],
            [
              [0, '#0e131d'],
              [1, '#1a2231'],
            ],
          ),
        );
        p.rect(94, -60, 6, 840, mix(E.slate, E.gold, 0.2), 'opacity=".6"');
      }),
    ],
    { background: '#232b3b' },
  );
}

function wall(p: Plane): void {
  p.rect(
    -80,
    -60,
    1440,
    600,
    p.lin(
      [1100, 0],
      [0, 400],
      [
        [0, mix(E.plaster, E.slate, 0.25)],
        [1, mix(E.slate, E.ink, 0.35)],
      ],
    ),
  );
  // stone courses above, a panelled dado below
  for (const y of [70, 170, 270]) p.rect(-80, y, 1440, 2, E.ink, 'opacity=".22"');
  for (const [x, y] of [
    [210, -30],
    [560, -30],
    [910, -30],
    [380, 70],
    [740, 70],
    [1100, 70],
    [210, 170],
    [560, 170],
    [910, 170],
  ] as const)
    p.rect(x, y, 2, 100, E.ink, 'opacity=".18"');
  const wood = p.lin(
    [1000, 0],
    [100, 0],
    [
      [0, mix(E.wood, E.rose, 0.15)],
      [1, mix(E.wood, E.ink, 0.6)],
    ],
  );
  p.rect(-80, 284, 1440, 262, wood);
  p.rect(-80, 284, 1440, 10, mix(E.wood, E.gold, 0.3), 'opacity=".6"');
  for (let x = -40; x < 1300; x += 164) {
    p.rect(x, 316, 128, 196, E.ink, 'opacity=".3"');
    p.rect(x + 5, 322, 123, 190, mix(E.wood, E.ink, 0.16), 'opacity=".85"');
    p.rect(x + 5, 508, 123, 4, mix(E.wood, E.gold, 0.4), 'opacity=".4"');
  }
  p.rect(
    -80,
    540,
    1440,
    260,
    p.lin(
      [0, 540],
      [0, 720],
      [
        [0, mix(E.slate, E.ink, 0.35)],
        [1, E.ink],
      ],
    ),
  );
  for (let x = -200; x < 1500; x += 150)
    p.line(
      [
        [640 + (x - 640) * 0.9, 540],
        [640 + (x - 640) * 1.5, 780],
      ],
      E.ink,
      2,
      'opacity=".35"',
    );
  p.line(
    [
      [-80, 604],
      [1360, 604],
    ],
    E.ink,
    2,
    'opacity=".35"',
  );
  // double doors at the end of the wall, shut, two small panes
  p.rect(1010, 96, 290, 448, mix(E.wood, E.ink, 0.55));
  for (const x of [1024, 1160]) {
    p.rect(x, 110, 128, 434, mix(E.wood, E.ink, 0.3));
    p.rect(x + 44, 160, 40, 120, mix(E.slate, E.gold, 0.28));
    p.rect(x + 20, 330, 88, 180, E.ink, 'opacity=".22"');
  }
  for (const x of [1140, 1168]) p.rect(x, 320, 6, 60, mix(E.gold, E.wood, 0.4));
}
function bench(p: Plane): void {
  const top = mix(E.wood, E.rose, 0.3),
    dark = mix(E.wood, E.ink, 0.65);
  p.ellipse([640, 604], 380, 22, E.ink, 'opacity=".55"');
  for (const x of [306, 948]) {
    p.poly(
      [
        [x, 470],
        [x + 26, 470],
        [x + 30, 606],
        [x - 4, 606],
      ],
      dark,
    );
    p.poly(
      [
        [x + 18, 470],
        [x + 26, 470],
        [x + 30, 606],
        [x + 20, 606],
      ],
      mix(dark, E.gold, 0.2),
    );
  }
  p.d(
    'M286 470L994 470L1014 500L266 500Z',
    p.lin(
      [980, 0],
      [300, 0],
      [
        [0, mix(top, E.gold, 0.25)],
        [1, mix(top, E.ink, 0.35)],
      ],
    ),
  );
  p.rect(266, 500, 748, 14, dark);
  p.rect(266, 500, 748, 3, E.gold, 'opacity=".35"');
  // a paper cup, gone cold, at the other end
  p.ellipse([366, 489], 20, 5, E.ink, 'opacity=".5"');
  p.d('M348 442L382 442L377 489L353 489Z', mix(E.paper, E.slate, 0.35));
  p.d('M368 442L382 442L377 489L368 489Z', mix(E.paper, E.gold, 0.2));
  p.ellipse([365, 442], 17, 4, mix(E.paper, E.slate, 0.5));
}
/** A rail of hooks, and on one of them a jacket: whoever it belongs to has gone in. */
function hooks(p: Plane): void {
  p.rect(432, 246, 520, 24, mix(E.wood, E.ink, 0.3));
  p.rect(432, 246, 520, 4, mix(E.wood, E.gold, 0.35), 'opacity=".8"');
  p.rect(432, 270, 520, 5, E.ink, 'opacity=".35"');
  for (const x of [482, 586, 690, 794, 898]) {
    p.d(`M${x - 3} 254h6v14q0 7 7 7q5 0 6 -6h4q0 11 -11 11q-12 0 -12 -13Z`, mix(E.gold, E.wood, 0.4));
    p.circle([x, 254], 5, mix(E.gold, E.wood, 0.15));
  }
  // its shadow on the panels, then the jacket
  p.poly(
    [
      [672, 288],
      [640, 318],
      [630, 430],
      [634, 486],
      [690, 490],
      [690, 288],
    ],
    E.ink,
    'opacity=".42"',
  );
  hungCoat(p, JACKET.at, JACKET.high, '#4a6674', E.gold, 1);
}
const JACKET = { at: [694, 268] as V2, high: 212 };

const band = (y0: number, y1: number, x0 = -80, x1 = 1010): V2[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

/**
 * A tall window behind us on the right. Its light breaks at every surface that stands nearer to it: wall, rail, panels,
 * jacket, seat, floor.
 */
function sun(p: Plane): void {
  const on = (surface: V2[], aside: number, strength: number): void => {
    p.clip([surface], (q) =>
      windowPatch(
        q,
        [
          [570 + aside, -40],
          [850 + aside, -40],
          [740 + aside, 500],
          [460 + aside, 500],
        ],
        '#b98a52',
        strength,
        [2, 4],
        0.034,
      ),
    );
  };
  const [jx, jy] = JACKET.at,
    jacket: V2[] = [
      [jx, jy],
      [jx + 34, jy + 18],
      [jx + 52, jy + 60],
      [jx + 57, jy + 160],
      [jx + 40, jy + 166],
      [jx + 42, jy + 208],
      [jx - 42, jy + 208],
      [jx - 38, jy + 166],
      [jx - 57, jy + 160],
      [jx - 52, jy + 60],
      [jx - 34, jy + 18],
    ],
    hole = (around: V2[]): V2[] => [...around, around[0]!, ...jacket.toReversed(), jacket.at(-1)!];
  on(band(-60, 246), 0, 0.5);
  on(band(246, 270, 432, 952), 14, 0.5);
  on(hole(band(284, 470)), 7, 0.42);
  on(jacket, 30, 0.3);
  // on the seat it lies the other way; under it the front of the bench is in its own shade
  windowPatch(
    p,
    [
      [505, 471],
      [775, 471],
      [742, 499],
      [452, 499],
    ],
    '#b98a52',
    0.5,
    [2, 1],
    0.06,
  );
  windowPatch(
    p,
    [
      [398, 616],
      [690, 616],
      [560, 720],
      [250, 720],
    ],
    '#b98a52',
    0.4,
    [2, 2],
    0.06,
  );
  glow(p, [700, 210], 420, E.gold, 0.28);
}
