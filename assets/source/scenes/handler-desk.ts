// A call handler's desk seen over the handler's own shoulder: the screen with the line that says nothing, keyboard, mug.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { seeded, type V2 } from '../core/vec.ts';
import { PALETTE } from './palettes.ts';

const C = PALETTE.control;
/** Metres: the screen we work at, upright at one depth. */
export const SCREEN = { x: [-0.14, 0.6], y: [0.86, 1.32], z: 2.2 } as const;
/** The desk top. */
const DESK_TOP = { y: 0.74, z: [1.75, 2.5] } as const;

/** Desk edge, a second screen turned away, keyboard, mug. */
export function handlerDesk(p: Plane, c: Camera): void {
  const top = c.quad(
    [-2.6, DESK_TOP.y, DESK_TOP.z[0]],
    [2.6, DESK_TOP.y, DESK_TOP.z[0]],
    [2.6, DESK_TOP.y, DESK_TOP.z[1]],
    [-2.6, DESK_TOP.y, DESK_TOP.z[1]],
  );
  p.poly(
    top,
    p.lin(c.p(0, DESK_TOP.y, 2.5), c.p(0, DESK_TOP.y, 1.75), [
      [0, mix(C.wall, C.screen, 0.2)],
      [1, C.deep],
    ]),
  );
  p.poly([top[0]!, top[1]!, [1400, 800], [-80, 800]], C.ink);
  p.line([top[0]!, top[1]!], C.screen, 1.6, 'opacity=".35"');
  // the screen beside ours, seen from its edge: only its light
  const side = c.quad([-1.3, 0.88, 2.05], [-0.5, 0.88, 2.26], [-0.5, 1.28, 2.26], [-1.3, 1.28, 2.05]);
  p.poly(
    side,
    p.lin(side[0]!, side[2]!, [
      [0, '#0c2a33'],
      [1, '#18515c'],
    ]),
  );
  p.line([...side, side[0]!], '#050b0e', 7);
  const [a, b] = [c.p(-1.18, 1.18, 2.08), c.p(-0.7, 1.18, 2.2)];
  for (let i = 0; i < 6; i++) {
    const y = i * 17;
    p.line(
      [
        [a[0], a[1] + y],
        [a[0] + (b[0] - a[0]) * (0.9 - (i % 3) * 0.16), a[1] + y],
      ],
      C.screen,
      4,
      `opacity="${i === 1 ? 0.8 : 0.34}"`,
    );
  }
  const keys = c.quad(
    [-0.06, DESK_TOP.y + 0.005, 1.84],
    [0.5, DESK_TOP.y + 0.005, 1.84],
    [0.48, DESK_TOP.y + 0.02, 2.02],
    [-0.04, DESK_TOP.y + 0.02, 2.02],
  );
  p.poly(keys, '#0a1419');
  for (let r = 0; r < 4; r++)
    p.line(
      [c.p(-0.03, DESK_TOP.y + 0.02, 1.87 + r * 0.04), c.p(0.46, DESK_TOP.y + 0.02, 1.87 + r * 0.04)],
      C.screen,
      2,
      'opacity=".3" stroke-dasharray="11 4"',
    );
  const m = c.p(0.82, DESK_TOP.y, 2.05),
    k = c.scale(0.82, 2.05);
  p.rect(m[0] - 0.04 * k, m[1] - 0.1 * k, 0.08 * k, 0.1 * k, '#31525c');
  p.rect(m[0] - 0.04 * k, m[1] - 0.1 * k, 0.022 * k, 0.1 * k, mix(C.screen, '#31525c', 0.25));
  p.ellipse([m[0], m[1] - 0.1 * k], 0.04 * k, 0.01 * k, '#0c181d');
}

/** Our screen. The trace of the open line is almost flat: breath, a thing set down, nothing said. */
export function openLine(p: Plane, c: Camera): void {
  const { x, y, z } = SCREEN,
    q = c.quad([x[0], y[0], z], [x[1], y[0], z], [x[1], y[1], z], [x[0], y[1], z]),
    at = (u: number, v: number): V2 => [q[0]![0] + (q[1]![0] - q[0]![0]) * u, q[0]![1] + (q[3]![1] - q[0]![1]) * v];
  const foot = at(0.5, 0);
  p.rect(foot[0] - 16, foot[1], 32, 40, '#050b0e');
  p.poly([at(-0.02, -0.04), at(1.02, -0.04), at(1.02, 1.04), at(-0.02, 1.04)], '#050b0e');
  p.clip([q], (s) => {
    s.poly(
      q,
      s.lin(at(0, 1), at(1, 0), [
        [0, '#1a5f6a'],
        [0.6, '#134a55'],
        [1, '#0d3741'],
      ]),
    );
    // left column: what the caller's record holds; the number, and lines that stay empty
    for (let i = 0; i < 8; i++)
      s.line(
        [at(0.05, 0.88 - i * 0.1), at(i < 2 ? 0.27 : 0.12 + (i % 3) * 0.03, 0.88 - i * 0.1)],
        C.screen,
        4,
        `opacity="${i < 2 ? 0.8 : 0.3}"`,
      );
    s.poly([at(0.33, 0.06), at(0.34, 0.06), at(0.34, 0.94), at(0.33, 0.94)], C.screen, 'opacity=".25"');
    trace(s, at);
    // open: an amber dot, and the bar of minutes that have gone by
    s.circle(at(0.4, 0.86), 8, C.amber);
    s.line([at(0.44, 0.86), at(0.62, 0.86)], C.amber, 5, 'opacity=".85"');
    for (const [u, w] of [
      [0.4, 0.16],
      [0.6, 0.16],
      [0.8, 0.14],
    ] as const)
      s.poly([at(u, 0.1), at(u + w, 0.1), at(u + w, 0.2), at(u, 0.2)], C.screen, 'opacity=".3"');
  });
  p.line([q[3]!, q[2]!], '#d9fff6', 2, 'opacity=".6"');
}

function trace(p: Plane, at: (u: number, v: number) => V2): void {
  const random = seeded(55);
  for (let i = 0; i <= 6; i++)
    p.line([at(0.38 + i * 0.095, 0.28), at(0.38 + i * 0.095, 0.76)], C.screen, 1, 'opacity=".2"');
  let d = '';
  for (let i = 0; i <= 120; i++) {
    const u = i / 120,
      breath = Math.exp(-(((u - 0.3) / 0.05) ** 2)) * 0.035 + Math.exp(-(((u - 0.72) / 0.04) ** 2)) * 0.045,
      knock = Math.abs(u - 0.52) < 0.008 ? 0.14 : 0,
      v = 0.52 + (random() - 0.5) * 2 * (0.008 + breath + knock),
      [x, y] = at(0.38 + u * 0.57, v);
    d += `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`;
  }
  p.raw(`<path d="${d}" fill="none" stroke="${C.white}" stroke-width="2.6" stroke-linejoin="round"/>`);
}
