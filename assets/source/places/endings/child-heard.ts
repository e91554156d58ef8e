// Ending `child-heard`: a drawing on a small school desk in the sun: a door, and a wolf who knows the way. Somebody asked what page.
import { mix } from '../../core/colour.ts';
import type { Place } from '../../core/place.ts';
import type { Plane } from '../../core/plane.ts';
import { blob } from '../../core/shape.ts';
import type { V2 } from '../../core/vec.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { layer, stillLife, windowPatch } from '../../scenes/still-life.ts';
import { glow } from '../../scenes/weather.ts';

const E = PALETTE.ending;
const SUN = '#ffdf9e';

/** Picture of every ending that a child told, and an adult wrote down. */
export function childHeard(): Place {
  return stillLife(
    [layer('room', 0.4, room), layer('desk', 0.9, desk), { ...layer('sun', 0.95, sun, 'screen'), glow: 'sun' }],
    { background: '#4f5a70', portrait: [326, 8, 664, 708], dust: [200, 60, 560, 420] },
  );
}

function room(p: Plane): void {
  p.rect(
    -80,
    -60,
    1440,
    600,
    p.lin(
      [100, 0],
      [1300, 200],
      [
        [0, mix(E.plaster, E.slate, 0.2)],
        [1, mix(E.slate, E.ink, 0.2)],
      ],
    ),
  );
  p.rect(-80, 330, 1440, 120, '#4c6d7d', 'fill-opacity=".4"');
  // low shelves of readers, and pots of pencils on top
  p.rect(700, 210, 640, 240, mix(E.wood, E.slate, 0.35));
  for (const [x, w] of [
    [716, 196],
    [926, 196],
    [1136, 196],
  ] as const) {
    p.rect(x, 226, w, 98, E.ink, 'opacity=".5"');
    p.rect(x, 338, w, 98, E.ink, 'opacity=".5"');
    for (let k = 0; k < 9; k++) {
      const h = 58 + ((k * 37 + x) % 28);
      p.rect(
        x + 8 + k * 20,
        324 - h,
        15,
        h,
        mix(['#8f4f4a', '#4a6380', '#58715c', '#b08a4c', '#6b5578'][(k * 3 + x) % 5]!, E.slate, 0.35),
      );
      if (k % 3 !== 1)
        p.rect(
          x + 8 + k * 20,
          436 - h * 0.9,
          15,
          h * 0.9,
          mix(['#6b5578', '#b08a4c', '#4a6380', '#8f4f4a'][(k * 5 + x) % 4]!, E.slate, 0.45),
        );
    }
  }
  p.rect(700, 206, 640, 8, mix(E.wood, SUN, 0.3));
  for (const [x, c] of [
    [760, '#5f7f8f'],
    [1010, '#8f5f4f'],
  ] as const) {
    p.rect(x, 168, 44, 40, c);
    for (const [dx, h, k] of [
      [6, 34, '#b08a4c'],
      [16, 46, '#a8523f'],
      [26, 38, '#4f7f5a'],
      [34, 42, '#4a6380'],
    ] as const)
      p.line(
        [
          [x + dx, 170],
          [x + dx + (dx - 20) * 0.3, 170 - h],
        ],
        k,
        5,
      );
  }
  p.rect(-80, 450, 1440, 350, mix(E.wood, E.ink, 0.45));
}
function desk(p: Plane): void {
  // a small chair behind the desk, pushed in
  p.d('M560 300Q640 286 724 300L730 372Q642 358 554 372Z', mix('#4c6d7d', E.ink, 0.2));
  p.d('M560 300Q640 286 724 300L725 312Q640 297 559 312Z', mix('#4c6d7d', SUN, 0.35));
  for (const x of [572, 706]) p.rect(x, 366, 10, 80, mix(E.slate, E.ink, 0.3));
  p.d(
    'M250 700L396 412L944 404L1090 690Z',
    p.lin(
      [320, 560],
      [1010, 560],
      [
        [0, mix('#b98f5f', SUN, 0.25)],
        [1, mix('#8a6a4c', E.ink, 0.25)],
      ],
    ),
  );
  p.d('M250 700L1090 690L1092 720L248 730Z', mix('#8a6a4c', E.ink, 0.5));
  p.line(
    [
      [396, 412],
      [944, 404],
    ],
    SUN,
    2.4,
    'opacity=".5"',
  );
  drawing(p);
  crayons(p);
}
/** Wax crayon: a door in a wall, a round yellow window, a wolf on this side of it, very well fed. */
function drawing(p: Plane): void {
  const a: V2 = [436, 650],
    b: V2 = [500, 452],
    c: V2 = [830, 448],
    d: V2 = [876, 642];
  const at = (u: number, v: number): V2 => [
    (b[0] * (1 - u) + c[0] * u) * v + (a[0] * (1 - u) + d[0] * u) * (1 - v),
    (b[1] * (1 - u) + c[1] * u) * v + (a[1] * (1 - u) + d[1] * u) * (1 - v),
  ];
  const area = (colour: string, ...pts: [number, number][]): void => {
    p.shape(blob(...pts.map(([u, v]) => at(u, v))), colour, 'fill-opacity=".9"');
  };
  const stroke = (colour: string, w: number, ...pts: [number, number][]): void => {
    p.line(
      pts.map(([u, v]) => at(u, v)),
      colour,
      w,
      'stroke-linecap="round" stroke-linejoin="round"',
    );
  };
  p.poly([at(-0.01, -0.03), at(1.02, -0.03), at(1.01, 1), at(0.01, 1)], E.ink, 'opacity=".3"');
  p.poly([a, b, c, d], mix(E.paper, '#ffffff', 0.45));
  // ground and night, laid on in sweeps
  for (let i = 0; i < 9; i++)
    stroke('#5f8a63', 5, [0.04 + i * 0.105, 0.06 + (i % 2) * 0.03], [0.13 + i * 0.1, 0.12 - (i % 2) * 0.03]);
  for (let i = 0; i < 8; i++)
    stroke('#6f86b8', 6, [0.05 + i * 0.115, 0.9 + (i % 3) * 0.02], [0.16 + i * 0.112, 0.93 - (i % 2) * 0.03]);
  // the door: brown, its handle very large, open a crack
  stroke('#7a4a2c', 7, [0.62, 0.14], [0.62, 0.74], [0.86, 0.74], [0.86, 0.14]);
  for (let i = 0; i < 8; i++)
    stroke(
      i % 3 === 1 ? '#a06c3c' : '#b9824a',
      7,
      [0.65 + i * 0.024, 0.17 + (i % 2) * 0.02],
      [0.655 + i * 0.024, 0.7 - (i % 3) * 0.014],
    );
  area('#e0b050', [0.665, 0.4], [0.69, 0.44], [0.715, 0.4], [0.69, 0.36]);
  stroke('#ffd24a', 6, [0.885, 0.14], [0.885, 0.74]);
  // the wolf
  const fur = '#5d5768';
  // its coat is scribbled in, to and fro, and the wax misses in places
  const scribble = (w: number, ...turns: [u: number, top: number, foot: number][]): void => {
    turns.forEach(([u, top, foot], i) => {
      stroke(i % 3 === 1 ? '#6d6678' : fur, w - (i % 2) * 1.6, [u, foot], [u + 0.024, top], [u + 0.03, foot + 0.015]);
    });
  };
  scribble(
    6,
    [0.13, 0.48, 0.34],
    [0.16, 0.52, 0.3],
    [0.19, 0.54, 0.27],
    [0.22, 0.53, 0.26],
    [0.25, 0.55, 0.25],
    [0.28, 0.53, 0.26],
    [0.31, 0.55, 0.25],
    [0.34, 0.54, 0.26],
    [0.37, 0.55, 0.26],
    [0.4, 0.58, 0.28],
    [0.43, 0.64, 0.32],
    [0.46, 0.67, 0.44],
    [0.49, 0.66, 0.48],
    [0.52, 0.63, 0.5],
    [0.55, 0.6, 0.52],
  );
  for (const [u, lean] of [
    [0.19, -0.012],
    [0.25, 0.006],
    [0.37, -0.004],
    [0.44, 0.012],
  ] as const) {
    stroke(fur, 7, [u, 0.3], [u + lean, 0.12]);
    stroke('#6d6678', 4, [u + 0.014, 0.28], [u + lean + 0.012, 0.13]);
  }
  stroke(fur, 6, [0.45, 0.64], [0.443, 0.75], [0.485, 0.67], [0.53, 0.76], [0.535, 0.62]);
  stroke(fur, 8, [0.14, 0.43], [0.1, 0.47], [0.08, 0.55], [0.07, 0.66]);
  stroke('#6d6678', 4, [0.13, 0.47], [0.09, 0.55], [0.085, 0.64]);
  p.circle(at(0.5, 0.58), 4, '#ffd24a');
  p.circle(at(0.5, 0.58), 1.8, E.ink);
  stroke('#1e1a22', 3, [0.59, 0.55], [0.6, 0.56]);
  // a moon, because it is dark
  area('#ffd24a', [0.3, 0.82], [0.34, 0.9], [0.41, 0.84], [0.36, 0.76]);
}
function crayons(p: Plane): void {
  for (const [x, y, dx, dy, c] of [
    [930, 560, 74, 22, '#7a4a2c'],
    [918, 602, 86, -12, '#5d5768'],
    [966, 640, 60, 26, '#ffd24a'],
    [396, 560, -46, 34, '#6f86b8'],
  ] as const) {
    p.line(
      [
        [x + 2, y + 6],
        [x + dx + 2, y + dy + 6],
      ],
      E.ink,
      11,
      'opacity=".35" stroke-linecap="round"',
    );
    p.line(
      [
        [x, y],
        [x + dx, y + dy],
      ],
      c,
      12,
      'stroke-linecap="butt"',
    );
    p.line(
      [
        [x + dx * 0.2, y + dy * 0.2],
        [x + dx * 0.76, y + dy * 0.76],
      ],
      mix(c, E.paper, 0.4),
      12,
    );
    p.line(
      [
        [x + dx, y + dy],
        [x + dx * 1.14, y + dy * 1.14],
      ],
      c,
      7,
      'stroke-linecap="round"',
    );
  }
}
function sun(p: Plane): void {
  windowPatch(
    p,
    [
      [430, 404],
      [790, 400],
      [700, 730],
      [260, 730],
    ],
    '#c99a56',
    0.42,
    [2, 2],
    0.06,
  );
  windowPatch(
    p,
    [
      [40, -40],
      [330, -40],
      [520, 300],
      [230, 300],
    ],
    '#c99a56',
    0.22,
    [2, 2],
    0.06,
  );
  p.d(
    'M-80 -60L240 -60L800 420L330 620Z',
    p.lin(
      [60, 0],
      [560, 520],
      [
        [0, SUN, 0.26],
        [1, SUN, 0],
      ],
    ),
  );
  glow(p, [40, 40], 420, SUN, 0.34);
}
