// Ending `a-record`: a desk lamp over an open file at night. Two sheets, years apart, lie side by side at last.
import { mix } from '../../core/colour.ts';
import type { Place } from '../../core/place.ts';
import type { Plane } from '../../core/plane.ts';
import { blob } from '../../core/shape.ts';
import { seeded, type V2 } from '../../core/vec.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { layer, mug, stillLife } from '../../scenes/still-life.ts';
import { beam, glow } from '../../scenes/weather.ts';

const E = PALETTE.ending;
const LAMP = '#ffd596';

/** Picture of every ending that turns on what somebody once wrote down. */
export function aRecord(): Place {
  return stillLife(
    [
      layer('office', 0.4, office),
      layer('desk', 0.85, desk),
      layer('lamp', 1.0, lamp),
      { ...layer('lamp-light', 1.02, lampLight, 'screen'), glow: 'lamp' },
    ],
    { background: '#10151f', portrait: [336, 8, 664, 708] },
  );
}

/** Shelves of box files going back into the dark, a window with night in it. */
function office(p: Plane): void {
  p.rect(
    -80,
    -60,
    1440,
    600,
    p.lin(
      [500, 400],
      [1200, 0],
      [
        [0, mix(E.slate, E.ink, 0.35)],
        [1, E.ink],
      ],
    ),
  );
  p.rect(70, 30, 250, 290, mix(E.slate, E.ink, 0.15));
  p.rect(
    82,
    42,
    226,
    266,
    p.lin(
      [0, 42],
      [0, 308],
      [
        [0, '#0f1a2e'],
        [1, '#22385a'],
      ],
    ),
  );
  for (let y = 58; y < 300; y += 20) p.rect(82, y, 226, 4, E.ink, 'opacity=".5"');
  const random = seeded(9);
  for (const y of [56, 176, 296]) {
    let x = 690;
    while (x < 1340) {
      const w = 30 + random() * 22;
      const tone = mix(
        ['#5b6678', '#6a5a52', '#4d6264', '#70634f'][Math.floor(random() * 4)]!,
        E.ink,
        0.45 + Math.min(0.35, (x - 690) / 1600),
      );
      if (random() > 0.12) {
        p.rect(x, y, w - 3, 100, tone);
        p.rect(x + 7, y + 16, w - 17, 26, mix(E.paper, tone, 0.62));
        p.circle([x + w / 2 - 1, y + 78], 5, mix(tone, E.ink, 0.6));
        p.rect(x, y, 2, 100, mix(tone, LAMP, 0.25));
      }
      x += w;
    }
    p.rect(676, y + 100, 700, 10, mix(E.wood, E.ink, 0.45));
  }
  p.rect(668, 30, 10, 420, mix(E.wood, E.ink, 0.5));
}
function desk(p: Plane): void {
  p.d(
    'M-80 470L1360 430L1360 800L-80 800Z',
    p.lin(
      [560, 500],
      [1260, 720],
      [
        [0, mix(E.wood, LAMP, 0.12)],
        [0.5, mix(E.wood, E.ink, 0.4)],
        [1, mix(E.wood, E.ink, 0.75)],
      ],
    ),
  );
  p.line(
    [
      [-80, 470],
      [1360, 430],
    ],
    mix(E.wood, LAMP, 0.35),
    3,
    'opacity=".6"',
  );
  // the folder, and the two sheets
  p.d('M330 640L420 500L960 490L1030 634L690 668Z', E.ink, 'opacity=".35"');
  p.d('M318 626L410 492L672 486L676 652Z', '#8a7350');
  p.d('M676 652L672 486L950 482L1016 622Z', mix('#8a7350', LAMP, 0.12));
  sheet(
    p,
    [
      [352, 618],
      [434, 502],
      [650, 496],
      [648, 632],
    ],
    mix(E.paper, '#b98a4e', 0.34),
    11,
  );
  sheet(
    p,
    [
      [702, 632],
      [692, 496],
      [926, 494],
      [982, 610],
    ],
    mix(E.paper, '#ffffff', 0.3),
    7,
  );
  // one paper clip, and a pencil that has just drawn a line under each date
  p.raw(
    '<path d="M470 492v26q0 7 7 7t7 -7v-30q0 -11 -10 -11t-10 11v28" fill="none" stroke="#b9c2c9" stroke-width="3"/>',
  );
  p.d('M738 650L742 643L872 664L870 671Z', '#c98f3f');
  p.d('M738 650L742 643L724 642Z', E.paper);
  mug(p, [1092, 590], 84, '#4d6264', LAMP, -1);
}
/** A typed page: corners from its near left, clockwise. The date is the dark block at its head, underlined. */
function sheet(p: Plane, [a, b, c, d]: [V2, V2, V2, V2], paper: string, seed: number): void {
  const at = (u: number, v: number): V2 => [
    (b[0] * (1 - u) + c[0] * u) * (1 - v) + (a[0] * (1 - u) + d[0] * u) * v,
    (b[1] * (1 - u) + c[1] * u) * (1 - v) + (a[1] * (1 - u) + d[1] * u) * v,
  ];
  p.poly([a, b, c, d], paper);
  const bar = (u0: number, u1: number, v: number, h: number, colour: string, o: number): void => {
    p.poly([at(u0, v), at(u1, v), at(u1, v + h), at(u0, v + h)], colour, `fill-opacity="${o}"`);
  };
  bar(0.1, 0.42, 0.09, 0.06, '#3a3f4c', 0.9);
  bar(0.09, 0.44, 0.175, 0.012, '#a8523f', 0.95);
  const random = seeded(seed);
  for (let v = 0.27; v < 0.86; v += 0.075) bar(0.1, 0.55 + random() * 0.36, v, 0.026, '#4a4f5c', 0.5);
  p.poly([at(0.86, 0), c, at(1, 0.14)], mix(paper, E.ink, 0.2));
}
function lamp(p: Plane): void {
  const metal = '#2f4a4a';
  p.ellipse([508, 486], 74, 14, E.ink, 'opacity=".5"');
  p.ellipse([508, 478], 66, 13, metal);
  p.ellipse([506, 475], 58, 9, mix(metal, LAMP, 0.25));
  p.line(
    [
      [508, 474],
      [432, 330],
      [548, 206],
    ],
    mix(metal, E.ink, 0.3),
    11,
    'stroke-linejoin="round" stroke-linecap="round"',
  );
  p.line(
    [
      [505, 470],
      [429, 330],
      [545, 206],
    ],
    mix(metal, LAMP, 0.4),
    3,
    'stroke-linejoin="round" opacity=".7"',
  );
  p.circle([432, 330], 11, mix(metal, LAMP, 0.15));
  p.shape(blob([540, 196], [566, 182], [606, 204], [680, 262], [640, 306], [566, 274], [536, 228]), metal);
  p.shape(blob([560, 190], [606, 204], [678, 260], [662, 280], [600, 236]), mix(metal, LAMP, 0.35));
  p.d('M680 262L640 306L566 274L598 300L652 318L690 272Z', mix(LAMP, '#ffffff', 0.35));
}
function lampLight(p: Plane): void {
  beam(
    p,
    [
      [590, 290],
      [684, 276],
      [1060, 640],
      [300, 650],
    ],
    [640, 290],
    [680, 640],
    LAMP,
    0.4,
  );
  glow(p, [650, 296], 90, '#fff2d2', 0.8);
  glow(p, [670, 566], 420, LAMP, 0.42, [1.15, 0.42]);
}
