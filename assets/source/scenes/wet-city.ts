// The city through a wet windscreen. Drawn flat, without a camera: every edge here reads better by eye than by projection.
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { seeded, type V2 } from '../core/vec.ts';
import { PALETTE } from './palettes.ts';
import { beam } from './weather.ts';

const C = PALETTE.car;

/** Glass shape shared by the road, the rain and the wipers. */
export const WINDSCREEN: V2[] = [
  [-120, 20],
  [560, 6],
  [868, 44],
  [1004, 436],
  [880, 452],
  [300, 470],
  [-120, 500],
];
/** The driver's side window. */
export const SIDE_WINDOW: V2[] = [
  [952, 76],
  [1400, 40],
  [1400, 430],
  [1086, 420],
];

/** Where the street ahead runs to, on screen. */
const VANISH: V2 = [330, 330];

/** The wet street outside, without its lights. */
export function roadAhead(p: Plane): void {
  p.rect(
    -120,
    -40,
    1600,
    640,
    p.lin(
      [0, 0],
      [0, 480],
      [
        [0, '#070c16'],
        [0.55, '#14233a'],
        [0.8, '#274262'],
        [1, '#101a2b'],
      ],
    ),
  );
  const vp = VANISH;
  // terraces as two dark wedges
  p.poly(
    [
      [-120, 30],
      [vp[0] - 26, vp[1] - 26],
      [vp[0] - 26, vp[1] + 8],
      [-120, 470],
    ],
    '#0a1220',
  );
  p.poly(
    [
      [1200, -140],
      [vp[0] + 40, vp[1] - 30],
      [vp[0] + 40, vp[1] + 8],
      [1200, 560],
    ],
    '#0b1424',
  );
  for (let i = 0; i < 6; i++) {
    const t = i / 6,
      x = vp[0] + 70 + t * t * 620;
    p.poly(
      [
        [x, vp[1] - 40 - t * 150],
        [x + 16 + t * 50, vp[1] - 46 - t * 175],
        [x + 16 + t * 50, vp[1] - 12 - t * 40],
        [x, vp[1] - 12 - t * 34],
      ],
      i === 2 ? '#6f4f30' : '#182742',
      'opacity=".8"',
    );
  }
  p.poly(
    [
      [vp[0] - 24, vp[1] + 6],
      [vp[0] + 40, vp[1] + 6],
      [980, 640],
      [-260, 640],
    ],
    p.lin(
      [0, vp[1]],
      [0, 520],
      [
        [0, '#3d5f86'],
        [0.25, '#1d3250'],
        [1, '#0c1424'],
      ],
    ),
  );
}

/** A disc of light out of focus, with the rim a lens gives it. */
function disc(p: Plane, [x, y, r, colour, o]: readonly [number, number, number, string, number]): void {
  p.circle([x, y], r, colour, `fill-opacity="${o}"`);
  p.circle(
    [x, y],
    r * 0.94,
    'none',
    `stroke="${mix(colour, '#ffffff', 0.45)}" stroke-width="1.4" stroke-opacity="${(o * 0.7).toFixed(2)}"`,
  );
}
/** The same light lying in the wet road. */
function streak(p: Plane, x: number, w: number, colour: string, o: number): void {
  p.poly(
    [
      [x - w * 0.4, VANISH[1] + 6],
      [x + w * 0.4, VANISH[1] + 6],
      [x + w * 1.3, 480],
      [x - w * 1.1, 480],
    ],
    p.lin(
      [0, VANISH[1]],
      [0, 480],
      [
        [0, colour, o],
        [1, colour, 0],
      ],
    ),
    'filter="url(#soft)"',
  );
}
/** Street lamps going back along both pavements, and what else the town has on. */
export function sodiumLights(p: Plane): void {
  for (const [x, w, o] of [
    [252, 24, 0.6],
    [430, 30, 0.55],
    [560, 44, 0.4],
    [130, 46, 0.42],
  ] as const)
    streak(p, x, w, C.sodium, o);
  for (const d of [
    [88, 150, 34, C.sodium, 0.5],
    [210, 228, 22, C.sodium, 0.6],
    [268, 268, 14, C.sodium, 0.75],
    [300, 290, 9, C.sodium, 0.85],
    [640, 96, 42, C.sodium, 0.4],
    [500, 190, 26, C.sodium, 0.55],
    [430, 244, 16, C.sodium, 0.7],
    [390, 276, 10, C.sodium, 0.8],
    [398, 300, 11, '#63e0a0', 0.6],
    [160, 330, 16, '#dfe8f2', 0.32],
    [560, 330, 24, '#ffd9a0', 0.3],
    [740, 250, 20, '#dfe8f2', 0.18],
  ] as const)
    disc(p, d);
  const random = seeded(17);
  for (let i = 0; i < 10; i++)
    disc(p, [
      VANISH[0] + (random() - 0.5) * 220,
      VANISH[1] - 10 - random() * 40,
      3 + random() * 6,
      random() > 0.4 ? C.sodium : '#dfe8f2',
      0.35,
    ]);
}
/** The car in front, braking. */
export function brakeLights(p: Plane): void {
  streak(p, 322, 18, '#ff5a48', 0.75);
  streak(p, 352, 16, '#ff5a48', 0.65);
  for (const x of [322, 352]) {
    disc(p, [x, 326, 10, '#ff5a48', 0.95]);
    disc(p, [x, 326, 30, '#ff5a48', 0.16]);
  }
  disc(p, [30, 300, 26, '#ff5a48', 0.16]);
}
/** Our own blue lights, coming back off wet walls on both sides. */
export function blueOffWalls(p: Plane): void {
  const wall = (pts: V2[], from: V2, to: V2): void => beam(p, pts, from, to, '#2f6bff', 0.36);
  wall(
    [
      [560, 20],
      [900, 40],
      [1000, 440],
      [700, 450],
    ],
    [960, 240],
    [600, 260],
  );
  wall(
    [
      [-120, 30],
      [160, 60],
      [200, 460],
      [-120, 490],
    ],
    [-120, 260],
    [220, 270],
  );
}

/** Share of drops left: few inside the fan the wiper has cleared. */
function wiped(x: number, y: number): number {
  const d = Math.hypot(x - 250, (y - 640) * 0.98);
  return d > 170 && d < 560 && x < 760 ? 0.14 : 1;
}

/** Drops and runs on the glass; where the wipers go, the fan they have wiped is nearly clear. */
export function rainOnGlass(p: Plane, wipers = true): void {
  const r = seeded(5);
  for (let i = 0; i < (wipers ? 460 : 340); i++) {
    const x = -60 + r() * 1060,
      y = 10 + r() * 440,
      k = wipers ? wiped(x, y) : 1,
      s = (1.6 + r() * r() * 6.5) * (k < 1 ? 0.6 : 1);
    if (r() > k + 0.22) continue;
    const warm = r() > 0.62;
    p.ellipse([x, y], s * 0.86, s, '#050a12', 'opacity=".35"');
    p.raw(
      `<path d="M${(x - s * 0.55).toFixed(1)} ${(y + s * 0.2).toFixed(1)}a${(s * 0.6).toFixed(1)} ${(s * 0.62).toFixed(1)} 0 0 0 ${(s * 1.1).toFixed(1)} 0" fill="none" stroke="${warm ? '#ffc58a' : '#a9c4e2'}" stroke-width="${(s * 0.34).toFixed(1)}" opacity="${(0.45 + r() * 0.45).toFixed(2)}"/>`,
    );
  }
  for (let i = 0; i < 22; i++) {
    const x = 560 + r() * 420,
      y = 30 + r() * 200,
      l = 60 + r() * 150;
    p.raw(
      `<path d="M${x.toFixed(0)} ${y.toFixed(0)}q${(-6 + r() * 4).toFixed(1)} ${(l * 0.4).toFixed(0)} ${(-14 - r() * 12).toFixed(1)} ${l.toFixed(0)}" fill="none" stroke="#8fb0d2" stroke-width="${(1 + r() * 1.6).toFixed(1)}" opacity=".32" stroke-linecap="round"/>`,
    );
  }
  if (!wipers) return;
  // the arc left by the blade
  p.raw(
    '<path d="M-120 250C60 60 420 30 700 300" fill="none" stroke="#b9d0ea" stroke-width="2" opacity=".28"/><path d="M700 300C745 345 770 395 785 450" fill="none" stroke="#b9d0ea" stroke-width="2" opacity=".2"/>',
  );
  p.d('M210 474L760 292L764 302L226 480Z', '#03060b');
  p.d('M760 292L764 302L700 330L480 398L478 392Z', '#0d1622');
}
