// The contact centre at night: cold screens, ranks of desks going back to a wall display, one amber status light.
import type { Camera } from '../core/camera.ts';
import type { Plane } from '../core/plane.ts';
import { seeded, type V2 } from '../core/vec.ts';
import { mix } from '../core/colour.ts';
import { PALETTE } from './palettes.ts';
import { glow } from './weather.ts';

const C = PALETTE.control;
/** Metres. */
const ROOM = { back: 13, left: -6.5, right: 6.5, ceiling: 3.3 };

/** Shell, ceiling panels, wall display and clocks. */
export function controlRoom(p: Plane, c: Camera): void {
  const R = ROOM,
    B = (x: number, y: number, z: number = R.back): V2 => c.p(x, y, z);
  p.rect(-80, -60, 1440, 840, C.ink);
  p.poly(
    c.quad(
      [R.left, R.ceiling, 1.2],
      [R.right, R.ceiling, 1.2],
      [R.right, R.ceiling, R.back],
      [R.left, R.ceiling, R.back],
    ),
    p.lin(
      B(0, R.ceiling),
      [640, -40],
      [
        [0, mix(C.desk, C.deep, 0.2)],
        [1, C.ink],
      ],
    ),
  );
  p.poly(
    c.quad([R.left, 0, 1.2], [R.left, 0, R.back], [R.left, R.ceiling, R.back], [R.left, R.ceiling, 1.2]),
    p.lin(
      B(R.left, 1.5),
      [-60, 300],
      [
        [0, mix(C.desk, C.wall, 0.3)],
        [1, C.ink],
      ],
    ),
  );
  p.poly(
    c.quad([R.right, 0, 1.2], [R.right, 0, R.back], [R.right, R.ceiling, R.back], [R.right, R.ceiling, 1.2]),
    p.lin(
      B(R.right, 1.5),
      [1340, 300],
      [
        [0, C.desk],
        [1, C.ink],
      ],
    ),
  );
  p.poly([B(R.left, 0), B(R.right, 0), B(R.right, R.ceiling), B(R.left, R.ceiling)], mix(C.desk, C.wall, 0.45));
  p.poly(
    c.quad([R.left, 0, 1.2], [R.right, 0, 1.2], [R.right, 0, R.back], [R.left, 0, R.back]),
    mix(C.deep, C.ink, 0.4),
  );
  // ceiling panels, switched low
  for (let z = 3; z < 13; z += 2)
    for (const x of [-4.4, -1.6, 1.2, 4])
      p.poly(
        c.quad(
          [x, R.ceiling - 0.01, z],
          [x + 1.1, R.ceiling - 0.01, z],
          [x + 1.1, R.ceiling - 0.01, z + 0.5],
          [x, R.ceiling - 0.01, z + 0.5],
        ),
        mix(C.wall, C.screen, 0.25),
        `opacity="${(0.12 + z * 0.02).toFixed(2)}"`,
      );
  // wall display: a county in lines, calls as points; one amber
  const wall = [B(-4.4, 1.15), B(4.0, 1.15), B(4.0, 2.95), B(-4.4, 2.95)];
  p.poly([B(-4.5, 1.08), B(4.1, 1.08), B(4.1, 3.02), B(-4.5, 3.02)], C.ink);
  p.clip([wall], (q) => {
    q.poly(
      wall,
      q.lin(B(-4.4, 2.9), B(4, 1.2), [
        [0, '#123c47'],
        [0.5, '#17505b'],
        [1, '#0f3540'],
      ]),
    );
    const r = seeded(9);
    let d = '';
    for (let i = 0; i < 15; i++) {
      let x = -4.6 + r() * 9,
        y = 1 + r() * 2;
      d += `M${B(x, y)
        .map((v) => v.toFixed(1))
        .join(' ')}`;
      for (let k = 0; k < 5; k++) {
        x += (r() - 0.42) * 1.5;
        y += (r() - 0.5) * 0.7;
        d += `L${B(x, y)
          .map((v) => v.toFixed(1))
          .join(' ')}`;
      }
    }
    q.raw(`<path d="${d}" fill="none" stroke="${C.screen}" stroke-width="1.3" opacity=".4"/>`);
    q.raw(
      `<path d="M${B(-4.4, 1.7).join(' ')}C${B(-2, 2.2).join(' ')} ${B(-1, 1.2).join(' ')} ${B(0.6, 1.8).join(' ')}S${B(3, 2.6).join(' ')} ${B(4.1, 2.2).join(' ')}" fill="none" stroke="${C.screen}" stroke-width="4" opacity=".5"/>`,
    );
    for (let i = 0; i < 26; i++) {
      const a = B(-4.2 + r() * 8, 1.25 + r() * 1.6);
      q.circle(a, 1.6 + r() * 1.6, C.white, `opacity="${(0.3 + r() * 0.5).toFixed(2)}"`);
    }
    calls(q, B);
    const hot = B(1.5, 2.12);
    q.circle(hot, 5, C.amber);
    q.circle(hot, 11, 'none', `stroke="${C.amber}" stroke-width="2" opacity=".7"`);
    for (const x of [-1.6, 1.25]) q.poly([B(x, 1.1), B(x + 0.04, 1.1), B(x + 0.04, 3), B(x, 3)], C.ink);
  });
  p.group('style="mix-blend-mode:screen"', (q) => {
    glow(q, B(-0.2, 2.05), 430, '#2f8f96', 0.55, [1.5, 0.75]);
  });
  // clocks
  for (const x of [-5.6, 4.9]) {
    const o = B(x, 2.4);
    p.circle(o, 17, C.ink);
    p.circle(o, 14, mix(C.wall, C.white, 0.3));
    // thirteen minutes to ten: the hour and the minute hand
    p.line([o, [o[0] - 6.4, o[1] - 2.9]], C.ink, 3);
    p.line([o, [o[0] - 11.6, o[1] - 2.2]], C.ink, 1.6);
  }
}
/** The list of calls waiting, thirty-two of them, on the left third of the wall; one is new. */
function calls(p: Plane, B: (x: number, y: number) => V2): void {
  p.poly([B(-4.4, 1.15), B(-1.6, 1.15), B(-1.6, 2.95), B(-4.4, 2.95)], mix(C.deep, C.desk, 0.5), 'opacity=".85"');
  const random = seeded(31);
  for (let i = 0; i < 32; i++) {
    const x = i < 16 ? -4.28 : -2.96,
      y = 2.84 - (i % 16) * 0.104,
      long = 0.4 + random() * 0.5,
      fresh = i === 6;
    p.poly(
      [B(x, y), B(x + 0.16, y), B(x + 0.16, y - 0.05), B(x, y - 0.05)],
      fresh ? C.amber : mix(C.screen, C.wall, 0.4),
    );
    p.poly(
      [B(x + 0.22, y), B(x + 0.22 + long, y), B(x + 0.22 + long, y - 0.05), B(x + 0.22, y - 0.05)],
      fresh ? C.amber : C.screen,
      `opacity="${fresh ? 1 : (0.3 + random() * 0.35).toFixed(2)}"`,
    );
  }
}
/** Keyboard, a mug gone half cold, a pad with a pencil: what a night at this desk needs. */
export function deskThings(desk: Plane): void {
  desk.group('transform="translate(-46 0)"', (p) => {
    p.d('M560 568L742 568L760 598L544 598Z', '#0a161b');
    p.d('M560 568L742 568L743 570.5L559 570.5Z', '#8fe3df', 'opacity=".7"');
    for (const y of [576, 583, 590])
      p.line(
        [
          [558 - (y - 568) * 0.5, y],
          [744 + (y - 568) * 0.5, y],
        ],
        '#1d3a42',
        2.4,
        'stroke-dasharray="9 3"',
      );
    p.ellipse([508, 598], 24, 6, '#04090c', 'opacity=".6"');
    p.d('M488 562L528 562L525 596Q508 602 491 596Z', '#2b5158');
    p.d('M516 562L528 562L525 596Q520 599 514 600Z', '#a8ebe4', 'opacity=".75"');
    p.d('M488 570Q472 570 474 582Q476 592 490 590L490 585Q480 586 479 581Q478 575 488 575Z', '#244a52');
    p.ellipse([508, 562], 20, 4, '#0a161b');
    p.d('M776 574L852 566L868 600L786 610Z', '#c9d9d2', 'opacity=".55"');
    for (const i of [0, 1, 2])
      p.line(
        [
          [788 + i * 3, 582 + i * 7],
          [838 + i * 2, 577 + i * 7],
        ],
        '#16323a',
        1.6,
        'opacity=".6"',
      );
    p.line(
      [
        [820, 604],
        [872, 580],
      ],
      '#f2b35c',
      3,
      'stroke-linecap="round"',
    );
  });
}
/** One desk seen from the front, with a handler behind two screens. glowK = how bright the screens light the face. */
export function farDesk(
  p: Plane,
  c: Camera,
  x: number,
  z: number,
  person: (x: number, z: number) => string,
  tone: number,
): void {
  const body = mix(C.desk, C.ink, tone),
    scr = mix(C.deep, C.ink, tone * 0.6);
  p.raw(person(x, z + 0.5));
  const d = c.box([x - 0.95, x + 0.95], [0, 0.74], [z - 0.35, z + 0.3]);
  p.poly(d.top, mix(body, C.screen, 0.2));
  p.poly(d.front, body);
  for (const [a, b] of [
    [-0.86, -0.06],
    [0.06, 0.86],
  ] as const) {
    const s = c.box([x + a, x + b], [0.77, 1.03], [z - 0.06, z]);
    const q = s.front;
    p.shape(s.hull, scr);
    p.line([q[3]!, q[2]!], C.screen, Math.max(1, 0.012 * c.scale(x, z)), 'opacity=".75"');
    const m = c.p(x + (a + b) / 2, 0.77, z - 0.03),
      k = c.scale(x, z);
    p.poly(
      [
        [m[0] - 0.05 * k, m[1] - 0.05 * k],
        [m[0] + 0.05 * k, m[1] - 0.05 * k],
        [m[0] + 0.09 * k, m[1] + 0.03 * k],
        [m[0] - 0.09 * k, m[1] + 0.03 * k],
      ],
      scr,
    );
  }
}
/** What escapes round the edges of a near monitor, for a plane of light: one soft glow, brightest against the frame. */
export function screenSpill(p: Plane, pts: V2[]): void {
  const inwards = pts[0]![0] < 640 ? 10 : -10;
  for (const [blur, strength] of [
    ['soft14', 0.4],
    ['soft', 0.3],
  ] as const)
    p.poly(
      pts.map(([x, y]) => [x + inwards, y - 8]),
      C.screen,
      `opacity="${strength}" filter="url(#${blur})"`,
    );
}
/** Near monitors: dark backs, their edges lit from before them. */
export function nearScreen(p: Plane, pts: V2[], lean: number): void {
  p.poly(
    pts,
    p.lin(pts[0]!, pts[2]!, [
      [0, '#0c1a20'],
      [1, '#050a0d'],
    ]),
  );
  p.line([pts[3]!, pts[2]!], '#bdf3ea', 3.2, 'opacity=".85"');
  p.line([lean > 0 ? pts[2]! : pts[3]!, lean > 0 ? pts[1]! : pts[0]!], '#bdf3ea', 2.4, 'opacity=".7"');
  const cx = (pts[0]![0] + pts[1]![0]) / 2,
    cy = (pts[0]![1] + pts[3]![1]) / 2;
  p.circle([cx, cy + 10], 12, '#0b151a');
}
/** Status beacon: amber while a call is open. */
export function beacon(p: Plane, x: number, y: number, foot: number): void {
  p.rect(x - 2.5, y, 5, foot - y, '#0a1318');
  p.rect(x - 11, y - 4, 22, 7, '#0a1318');
  p.d(`M${x - 11} ${y - 4}V${y - 24}Q${x} ${y - 36} ${x + 11} ${y - 24}V${y - 4}Z`, C.amber);
  p.d(`M${x - 4} ${y - 6}V${y - 27}Q${x} ${y - 31} ${x + 3} ${y - 27}V${y - 6}Z`, '#fff0cf');
}
