// Ending `court`: a bench in a court corridor, a coat left over its arm, morning through one high window.
import { mix } from '../../core/colour.ts';
import type { Place } from '../../core/place.ts';
import type { Plane } from '../../core/plane.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { layer, stillLife, windowPatch } from '../../scenes/still-life.ts';
import { glow } from '../../scenes/weather.ts';

const E = PALETTE.ending;

/** Picture of every ending that goes before a court. */
export function court(): Place {
  return stillLife(
    [
      layer('wall', 0.4, wall),
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
  for (const y of [352, 396]) {
    p.rect(
      300,
      y,
      680,
      30,
      p.lin(
        [980, 0],
        [300, 0],
        [
          [0, mix(top, E.gold, 0.15)],
          [1, mix(top, E.ink, 0.45)],
        ],
      ),
    );
    p.rect(300, y, 680, 3, E.gold, 'opacity=".3"');
    p.rect(300, y + 27, 680, 3, E.ink, 'opacity=".4"');
  }
  for (const x of [318, 640, 950]) p.rect(x, 344, 14, 140, dark);
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
  coat(p);
  // a paper cup, gone cold, at the other end
  p.ellipse([366, 489], 20, 5, E.ink, 'opacity=".5"');
  p.d('M348 442L382 442L377 489L353 489Z', mix(E.paper, E.slate, 0.35));
  p.d('M368 442L382 442L377 489L368 489Z', mix(E.paper, E.gold, 0.2));
  p.ellipse([365, 442], 17, 4, mix(E.paper, E.slate, 0.5));
}
/** A coat laid over the back of the bench, one sleeve down: whoever it belongs to has gone in. */
function coat(p: Plane): void {
  const cloth = '#55707a',
    fold = mix(cloth, E.ink, 0.5);
  // what lies on the seat, then what hangs before the slats, then the sleeve
  p.d('M684 466L902 458L918 486L890 500L700 502L676 488Z', mix(cloth, E.ink, 0.55));
  p.d('M692 336L884 330L894 372L900 452L906 484L800 492L690 488L696 420Z', mix(cloth, E.ink, 0.3));
  p.d('M790 333L884 330L894 372L900 452L906 484L806 491L800 410Z', cloth);
  p.d('M862 331L884 330L894 372L900 452L906 484L880 487L878 420Z', mix(cloth, E.gold, 0.36));
  p.d('M686 330L888 323L890 342L690 350Z', mix(cloth, E.gold, 0.22));
  p.d('M752 322L812 318L832 334L800 372L772 372L744 338Z', mix(cloth, E.ink, 0.62));
  p.d('M812 318L836 330L812 388L798 374L816 340Z', mix(cloth, E.gold, 0.2));
  p.d('M752 322L734 336L766 390L782 376L760 342Z', mix(cloth, E.ink, 0.2));
  p.d('M706 348L742 344L754 430L758 556L724 560L716 452Z', mix(cloth, E.ink, 0.16));
  p.d('M732 345L742 344L754 430L758 556L746 557L742 440Z', mix(cloth, E.gold, 0.24));
  p.d('M724 548L758 544L758 556L724 560Z', mix(cloth, E.ink, 0.6));
  for (const d of ['M786 388Q788 440 784 490', 'M838 352Q846 420 842 488'])
    p.raw(`<path d="${d}" fill="none" stroke="${fold}" stroke-width="2.4"/>`);
  for (const y of [404, 432, 460]) p.circle([794, y], 3.6, fold);
}
/** A tall window behind us on the right lies over wall, bench and floor. */
function sun(p: Plane): void {
  windowPatch(
    p,
    [
      [560, -40],
      [860, -40],
      [760, 470],
      [460, 470],
    ],
    '#b98a52',
    0.5,
    [2, 4],
    0.06,
  );
  windowPatch(
    p,
    [
      [432, 545],
      [720, 545],
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
