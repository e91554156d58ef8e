// Ending `second-knock`: the same wet door, later. Light behind the glass, the knocker still lifted a little.
import { darken, mix } from '../../core/colour.ts';
import type { Place } from '../../core/place.ts';
import type { Plane } from '../../core/plane.ts';
import { seeded, type V2 } from '../../core/vec.ts';
import { brickwork, rectOn } from '../../scenes/brickwork.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { layer, stillLife } from '../../scenes/still-life.ts';
import { beam, glow, shimmer } from '../../scenes/weather.ts';

const S = PALETTE.street;
/** Pixels to a metre, and where the middle of the step is. */
const M = 236,
  FOOT: V2 = [640, 624];
const at = (u: number, y: number): V2 => [FOOT[0] + u * M, FOOT[1] - y * M];
const rect = rectOn(at);

/** Picture of every ending in which somebody went back to a door. */
export function secondKnock(): Place {
  return stillLife(
    [
      layer('wall', 0.5, wall),
      layer('door', 0.6, door),
      layer('step', 0.8, step),
      { ...layer('glass-light', 0.9, light, 'screen'), glow: 'lamp' },
    ],
    { background: S.ink, rain: { front: true, lit: [500, 780] }, portrait: [356, 20, 570, 608] },
  );
}

const near = (u: number, y: number): number => Math.max(0, 1 - (Math.hypot(u, (y - 1.5) * 0.8) - 0.5) / 1.9);

function wall(p: Plane): void {
  p.rect(
    -80,
    -60,
    1440,
    840,
    p.rad(at(0, 1.5), 660, [
      [0, mix(S.ember, S.night, 0.5)],
      [0.5, mix(S.ember, S.night, 0.82)],
      [1, S.ink],
    ]),
  );
  brickwork(p, {
    u: [-3.1, 3.1],
    y: [0, 3],
    openings: [
      { u: [-0.78, 0.78], y: [-1, 2.34] },
      { u: [-0.86, 0.86], y: [2.1, 2.34] },
    ],
    seed: 5,
    at,
    share: (u, y) => 0.2 + near(u, y) * 0.6,
    tone: (u, y, r) =>
      mix(
        mix(S.slate, S.night, 0.45 + r * 0.4),
        mix(S.ember, '#6d3327', r),
        Math.min(0.6, near(u, y) * (0.4 + 0.3 * r)),
      ),
    opacity: 0.85,
  });
  const random = seeded(8);
  for (let i = 0; i < 110; i++) {
    const u = -2.8 + random() * 5.6,
      y = Math.round((0.2 + random() * 2.4) / 0.075) * 0.075 + 0.066;
    if (Math.abs(u) < 0.84) continue;
    rect(
      p,
      u,
      u + 0.06 + random() * 0.12,
      y,
      y + 0.011,
      near(u, y) > 0.4 ? S.amber : S.mist,
      `opacity="${(0.12 + random() * 0.3).toFixed(2)}"`,
    );
  }
  // lamplight of the street on one pipe
  rect(p, 1.62, 1.73, -0.6, 3, mix(S.night, S.ink, 0.5));
  rect(p, 1.62, 1.64, -0.6, 3, S.steel, 'opacity=".6"');
}
function door(p: Plane): void {
  const stone = mix(S.slate, S.ember, 0.28);
  for (const s of [-1, 1] as const) {
    // two flat planes: the face of the stone, and the chamfer that the light behind the glass finds
    p.poly([at(0.62 * s, -0.1), at(0.78 * s, -0.1), at(0.78 * s, 2.1), at(0.62 * s, 2.1)], stone);
    p.poly([at(0.56 * s, -0.1), at(0.62 * s, -0.1), at(0.62 * s, 2.1), at(0.56 * s, 2.1)], mix(stone, S.amber, 0.34));
  }
  rect(
    p,
    -0.86,
    0.86,
    2.1,
    2.34,
    p.lin(at(0, 2.1), at(0, 2.34), [
      [0, mix(stone, S.ember, 0.3)],
      [1, mix(S.night, S.slate, 0.6)],
    ]),
  );
  rect(p, -0.86, 0.86, 2.325, 2.34, S.mist, 'opacity=".6"');
  rect(p, -0.56, 0.56, 0, 2.1, S.ink);
  const leaf = '#37505a';
  rect(
    p,
    -0.52,
    0.52,
    0.02,
    2.06,
    p.lin(at(-0.5, 1), at(0.5, 1), [
      [0, darken(leaf, 0.25)],
      [0.5, leaf],
      [1, darken(leaf, 0.3)],
    ]),
  );
  for (const [a, b] of [
    [-0.4, -0.06],
    [0.06, 0.4],
  ] as const) {
    rect(p, a - 0.02, b + 0.02, 1.08, 1.92, darken(leaf, 0.5));
    rect(
      p,
      a,
      b,
      1.1,
      1.9,
      p.lin(at(a, 1.9), at(a, 1.1), [
        [0, '#ffe9bf'],
        [0.4, '#ffc27a'],
        [1, '#b5683a'],
      ]),
    );
    for (let u = a + 0.04; u < b; u += 0.045) p.line([at(u, 1.1), at(u, 1.9)], '#96592f', 1.3, 'opacity=".35"');
    rect(p, a - 0.02, b + 0.02, 0.2, 0.82, darken(leaf, 0.42));
    rect(p, a - 0.02, b + 0.02, 0.2, 0.225, mix(leaf, S.mist, 0.4), 'opacity=".6"');
    rect(p, a - 0.02, b + 0.02, 0.82, 0.835, S.ink, 'opacity=".6"');
  }
  // letter box, lock, and a ring knocker held off its plate
  rect(p, -0.16, 0.16, 0.92, 1.0, '#b99a5c');
  rect(p, -0.16, 0.16, 0.985, 1.0, '#ffe0ac');
  p.circle(at(-0.44, 1.02), 8, '#c9a56a');
  const [x, y] = at(0, 1.62);
  rect(p, -0.05, 0.05, 1.5, 1.74, darken(leaf, 0.2));
  p.circle([x, y - 16], 9, '#b99a5c');
  p.raw(
    `<path d="M${x - 4} ${y - 14}C${x - 24} ${y} ${x - 16} ${y + 30} ${x + 5} ${y + 30}C${x + 24} ${y + 28} ${x + 24} ${y - 2} ${x + 5} ${y - 14}" fill="none" stroke="#d9b878" stroke-width="6"/>`,
  );
  p.ellipse([x + 10, y + 36], 15, 5, S.ink, 'opacity=".5"');
  // rain running down the paint
  const random = seeded(2);
  for (let i = 0; i < 30; i++) {
    const u = -0.5 + random(),
      top = 0.1 + random() * 1.8;
    p.line(
      [at(u, top), at(u + 0.004, top - 0.06 - random() * 0.2)],
      S.mist,
      1.6,
      `opacity="${(0.15 + random() * 0.3).toFixed(2)}" stroke-linecap="round"`,
    );
  }
}
function step(p: Plane): void {
  p.d(
    'M-80 640L1360 640L1360 800L-80 800Z',
    p.lin(
      [0, 640],
      [0, 740],
      [
        [0, mix(S.night, S.slate, 0.5)],
        [1, S.ink],
      ],
    ),
  );
  p.poly(
    [at(-0.84, 0.02), at(0.84, 0.02), at(1.0, -0.16), at(-1.0, -0.16)],
    p.lin(at(0, 0), at(0, -0.16), [
      [0, mix(S.ember, S.amber, 0.45)],
      [1, mix(S.slate, S.ember, 0.6)],
    ]),
  );
  p.poly(
    [at(-1.0, -0.16), at(1.0, -0.16), at(1.0, -0.3), at(-1.0, -0.3)],
    p.lin(at(-1, 0), at(1, 0), [
      [0, S.night],
      [0.5, mix(S.night, S.ember, 0.4)],
      [1, S.night],
    ]),
  );
  rect(p, -1, 1, -0.175, -0.16, S.amber, 'opacity=".6"');
  // wet footprints, coming only
  for (const [u, y, r] of [
    [-0.26, -0.04, -6],
    [0.1, -0.1, 4],
  ] as const) {
    const [fx, fy] = at(u, y);
    p.raw(
      `<g transform="translate(${fx} ${fy}) rotate(${r}) scale(1 .3)"><path d="M-13 26Q-16 -20 -8 -44Q0 -56 9 -44Q15 -20 12 26Z" fill="#3a2a26" opacity=".6"/><path d="M-12 36H11Q13 58 0 60Q-14 58 -12 36Z" fill="#3a2a26" opacity=".6"/></g>`,
    );
  }
}
function light(p: Plane): void {
  glow(p, at(0, 1.55), 330, '#d9803a', 0.6, [1, 1.15]);
  beam(p, [at(-0.5, -0.3), at(0.5, -0.3), [900, 760], [380, 760]], at(0, -0.3), [640, 760], '#d98a48', 0.5);
  shimmer(p, [360, 690, 560, 60], 30, '#ffd59a', 5, (q) => 0.8 * Math.max(0, 1 - Math.abs(q[0] - 640) / 280), [20, 70]);
}
