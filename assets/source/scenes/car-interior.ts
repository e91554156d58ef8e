// Inside the response car at night, from the passenger seat: windscreen left, driver right, MDT glow from the dash.
// Drawn flat (no camera): every edge here is a curve that reads better by eye than by projection.
import type { Plane } from '../core/plane.ts';
import { seeded, type V2 } from '../core/vec.ts';
import { mix } from '../core/colour.ts';
import { blob } from '../core/shape.ts';
import { PALETTE } from './palettes.ts';
import { glow, beam } from './weather.ts';

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
export const SIDE_WINDOW: V2[] = [
  [952, 76],
  [1400, 40],
  [1400, 430],
  [1086, 420],
];

/** The wet city outside: soft discs of light, a street narrowing to a red and blue distance. */
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
  const vp: V2 = [330, 330];
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
  // reflections in the road, then the lights themselves
  p.group('style="mix-blend-mode:screen"', (q) => {
    for (const [x, w, col, o] of [
      [252, 24, C.sodium, 0.6],
      [430, 30, C.sodium, 0.55],
      [330, 16, '#ff5a48', 0.7],
      [356, 14, '#ff5a48', 0.6],
      [560, 44, C.sodium, 0.4],
      [130, 46, C.sodium, 0.42],
    ] as const)
      q.poly(
        [
          [x - w * 0.4, vp[1] + 6],
          [x + w * 0.4, vp[1] + 6],
          [x + w * 1.3, 480],
          [x - w * 1.1, 480],
        ],
        q.lin(
          [0, vp[1]],
          [0, 480],
          [
            [0, col, o],
            [1, col, 0],
          ],
        ),
        'filter="url(#soft)"',
      );
    // our own blue lights coming back off the wet walls
    beam(
      q,
      [
        [560, 20],
        [900, 40],
        [1000, 440],
        [700, 450],
      ],
      [960, 240],
      [600, 260],
      '#2f6bff',
      0.34,
    );
    beam(
      q,
      [
        [-120, 30],
        [160, 60],
        [200, 460],
        [-120, 490],
      ],
      [-120, 260],
      [220, 270],
      '#2f6bff',
      0.32,
    );
  });
  const r = seeded(17);
  const bokeh = (x: number, y: number, rad: number, col: string, o: number) => {
    p.circle([x, y], rad, col, `opacity="${o}"`);
    p.circle(
      [x, y],
      rad * 0.94,
      'none',
      `stroke="${mix(col, '#ffffff', 0.45)}" stroke-width="1.4" opacity="${o * 0.7}"`,
    );
  };
  for (const [x, y, rad, col, o] of [
    [88, 150, 34, C.sodium, 0.5],
    [210, 228, 22, C.sodium, 0.6],
    [268, 268, 14, C.sodium, 0.75],
    [300, 290, 9, C.sodium, 0.85],
    [640, 96, 42, C.sodium, 0.4],
    [500, 190, 26, C.sodium, 0.55],
    [430, 244, 16, C.sodium, 0.7],
    [390, 276, 10, C.sodium, 0.8],
    [322, 326, 9, '#ff5a48', 0.95],
    [350, 326, 9, '#ff5a48', 0.95],
    [398, 300, 11, '#63e0a0', 0.6],
    [160, 330, 16, '#dfe8f2', 0.32],
    [560, 330, 24, '#ffd9a0', 0.3],
    [740, 250, 20, '#dfe8f2', 0.18],
    [30, 300, 26, '#ff5a48', 0.16],
  ] as const)
    bokeh(x, y, rad, col, o);
  for (let i = 0; i < 10; i++)
    bokeh(vp[0] + (r() - 0.5) * 220, vp[1] - 10 - r() * 40, 3 + r() * 6, r() > 0.4 ? C.sodium : '#dfe8f2', 0.35);
}
/** Drops and runs on the glass; the wiped fan is nearly clear. */
export function rainOnGlass(p: Plane): void {
  const r = seeded(5);
  const wiped = (x: number, y: number): number => {
    const d = Math.hypot(x - 250, (y - 640) * 0.98);
    return d > 170 && d < 560 && x < 760 ? 0.14 : 1;
  };
  for (let i = 0; i < 460; i++) {
    const x = -60 + r() * 1060,
      y = 10 + r() * 440,
      k = wiped(x, y),
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
  // the arc left by the blade
  p.raw(
    '<path d="M-120 250C60 60 420 30 700 300" fill="none" stroke="#b9d0ea" stroke-width="2" opacity=".28"/><path d="M700 300C745 345 770 395 785 450" fill="none" stroke="#b9d0ea" stroke-width="2" opacity=".2"/>',
  );
  p.d('M210 474L760 292L764 302L226 480Z', '#03060b');
  p.d('M760 292L764 302L700 330L480 398L478 392Z', '#0d1622');
}
export function dashboard(p: Plane): void {
  // pillar, roof lining, mirror
  p.d(
    'M868 44L930 36L1110 470L1004 470Z',
    p.lin(
      [880, 200],
      [1060, 220],
      [
        [0, '#0b121d'],
        [0.7, '#141f2e'],
        [1, '#0a101a'],
      ],
    ),
  );
  p.d('M868 44L876 43L1014 450L1004 452Z', '#31465f', 'opacity=".7"');
  p.d('M-120 -60H1400V40L930 36L868 44L560 6L-120 20Z', '#05080e');
  p.d('M-120 20L560 6L868 44L866 52L560 16L-120 30Z', '#1a2838');
  p.d('M520 -10L660 -10L668 56Q668 74 646 74L536 66Q514 62 514 44Z', '#070b12');
  p.d('M526 14L654 20L658 52Q656 64 642 64L540 58Q524 54 524 42Z', '#1b2f47');
  p.d('M526 14L600 17L570 58L540 58Q524 54 524 42Z', '#2e5aa6', 'opacity=".55"');
  // dash: one long hull with a lit top edge
  const dash = 'M-140 508C140 470 470 462 700 452C820 446 930 440 1010 452L1180 520L1240 860H-140Z';
  p.d(
    dash,
    p.lin(
      [0, 460],
      [0, 720],
      [
        [0, '#16222f'],
        [0.25, '#0d151f'],
        [1, '#05080d'],
      ],
    ),
  );
  p.d(
    'M-140 508C140 470 470 462 700 452C820 446 930 440 1010 452L1018 460C930 450 820 456 700 462C470 473 140 482 -140 522Z',
    '#3c5674',
    'opacity=".75"',
  );
  p.d('M-140 560C120 528 300 520 420 516L430 560C300 566 100 580 -140 610Z', '#0a1119');
  for (const x of [40, 150, 250]) p.d(`M${x} ${556 - x * 0.1}l84 -9l2 16l-84 9Z`, '#05090e');
  // instrument cowl behind the wheel
  p.d('M640 470C660 420 830 404 900 448L930 520L660 530Z', '#080d14');
  p.d('M672 478C690 444 800 432 868 462L880 506L690 516Z', '#0c1a26');
  p.raw(
    '<g fill="none" stroke="#7fd8e6" stroke-width="2.4" opacity=".75"><path d="M704 506a34 34 0 0 1 56 -26"/><path d="M800 476a32 32 0 0 1 48 26"/></g><path d="M732 504l18 -20" stroke="#ff9d57" stroke-width="2.6"/><path d="M824 500l-4 -22" stroke="#ff9d57" stroke-width="2.6"/><rect x="772" y="486" width="18" height="12" fill="#7fd8e6" opacity=".6"/>',
  );
}
/** The mobile data terminal: the only bright plane in the car. */
export function terminal(p: Plane): void {
  p.d(
    'M338 520L560 502Q572 501 574 512L592 664Q593 676 581 677L352 694Q340 695 339 683L326 534Q325 522 338 520Z',
    '#05080c',
  );
  p.d(
    'M348 532L552 516L572 656L358 674Z',
    p.lin(
      [350, 520],
      [570, 680],
      [
        [0, '#123a44'],
        [1, '#0c2a33'],
      ],
    ),
  );
  // map: streets and the destination, one amber point
  p.raw(
    '<g fill="none" stroke="#86e4e0" stroke-linecap="round"><path d="M356 600L452 590L470 530" stroke-width="2.2" opacity=".5"/><path d="M372 560L520 548" stroke-width="2" opacity=".4"/><path d="M420 534L436 664" stroke-width="2" opacity=".4"/><path d="M362 640L470 630L556 586" stroke-width="5" opacity=".95"/><path d="M470 630L462 584L536 576" stroke-width="2" opacity=".45"/></g><circle cx="556" cy="586" r="8" fill="#ffb45e"/><circle cx="556" cy="586" r="14" fill="none" stroke="#ffb45e" stroke-width="2" opacity=".6"/><path d="M400 630l10 -7l10 7l-10 -3Z" fill="#ecfffb"/>',
  );
  p.raw(
    '<g fill="#c9fbf3"><path d="M362 544l62 -5l1 8l-62 5Z"/><path d="M364 557l40 -3l1 5l-40 3Z" opacity=".55"/><path d="M366 651l52 -4l1 6l-52 4Z" opacity=".5"/><path d="M470 524l66 -5l1 9l-66 5Z" fill="#ff7a5a" opacity=".95"/></g>',
  );
  // handset on its hook with a curled lead
  p.d('M250 520q-6 -16 10 -20l34 -6q14 -2 16 12l14 104q2 14 -12 17l-26 5q-14 2 -17 -12Z', '#0a0f16');
  p.d('M262 522l36 -6l4 30l-36 6Z', '#131d29');
  p.circle([300, 590], 4, '#ff6a4f');
  p.d('M252 520l8 -18l-2 20l16 100l-6 2Z', '#2f5560', 'opacity=".8"');
  let d = 'M300 626';
  for (let i = 0; i < 15; i++) d += `q${i % 2 ? 13 : -13} 4 ${-6} 9`;
  p.raw(
    `<path d="${d}" fill="none" stroke="#0a0f16" stroke-width="6"/><path d="${d}" fill="none" stroke="#27444e" stroke-width="1.6" opacity=".8"/>`,
  );
}
export function wheel(p: Plane): void {
  p.raw(
    `<g transform="translate(700 600) rotate(-14)"><ellipse rx="86" ry="176" fill="none" stroke="#04070b" stroke-width="30"/><ellipse rx="86" ry="176" fill="none" stroke="#131d29" stroke-width="22"/><path d="M-78 -66A86 176 0 0 1 -8 -175" fill="none" stroke="#5fb3b8" stroke-width="4" opacity=".8" transform="translate(-7 -3)"/><path d="M-60 -10L60 -36L66 30L-54 60Z" fill="#0a1018"/><circle cx="4" cy="8" r="40" fill="#0d141e"/><path d="M-10 44L8 170L30 168L24 40Z" fill="#0a1018"/></g>`,
  );
}
export const seat = (p: Plane): void => {
  p.shape(blob([1120, 250], [1205, 232], [1262, 262], [1268, 350], [1240, 392], [1150, 388], [1112, 340]), '#0b121b');
  p.d(
    'M1090 420C1150 388 1300 392 1420 430V860H1010C1030 700 1050 500 1090 420Z',
    p.lin(
      [1050, 500],
      [1280, 520],
      [
        [0, '#16222f'],
        [1, '#070c13'],
      ],
    ),
  );
  p.d('M1160 388l14 40M1226 390l4 40', 'none', 'stroke="#131c27" stroke-width="12"');
};
/** What the terminal throws on the dash, as light over everything. */
export const terminalLight = (p: Plane): void => glow(p, [460, 590], 330, '#4fc4c8', 0.4, [1.15, 0.85]);
