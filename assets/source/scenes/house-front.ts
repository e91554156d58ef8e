// The front of number 14, square on: brick only where the light finds it, a stone surround, the number by the door.
import type { Camera } from '../core/camera.ts';
import type { Plane } from '../core/plane.ts';
import { seeded, type V2 } from '../core/vec.ts';
import { mix } from '../core/colour.ts';
import { FLOOR } from './hallway.ts';
import { PALETTE } from './palettes.ts';

const S = PALETTE.street,
  H = PALETTE.hall;

/** The door opening, in metres, in the wall at `z`. */
export const DOOR = { x0: -0.42, x1: 0.72, top: 2.22, z: 3.4 };

/** Draws wall, window, surround, number and step; `opening` (on screen) is left clear. */
export function houseFront(wall: Plane, c: Camera, opening: V2[]): void {
  const W = (x: number, y: number): V2 => c.p(x, y, DOOR.z);
  const rect = (p: Plane, x0: number, x1: number, y0: number, y1: number, fill: string, extra = ''): void => {
    p.poly([W(x0, y0), W(x1, y0), W(x1, y1), W(x0, y1)], fill, extra);
  };
  wall.raw(
    `<clipPath id="facade"><path clip-rule="evenodd" d="M-80 -60H1360V780H-80Z M${opening.map((q) => q.map((v) => v.toFixed(1)).join(' ')).join('L')}Z"/></clipPath>`,
  );
  wall.group('clip-path="url(#facade)"', (p) => {
    p.rect(-80, -60, 1440, 840, S.night);
    p.rect(
      -80,
      -60,
      1440,
      840,
      p.rad(W(0.15, 1.2), 560, [
        [0, mix(S.ember, S.night, 0.35), 0.95],
        [0.45, mix(S.ember, S.night, 0.68), 0.7],
        [1, S.night, 0],
      ]),
    );
    bricks(p, W);
    // window on the left: drawn curtains, cold
    rect(p, -2.35, -1.02, 0.75, 2.15, mix(S.slate, S.steel, 0.2));
    p.poly(
      [W(-2.3, 0.8), W(-1.07, 0.8), W(-1.07, 2.1), W(-2.3, 2.1)],
      p.lin(W(-2.3, 2.1), W(-1.07, 0.8), [
        [0, S.ink],
        [1, mix(S.slate, S.ember, 0.25)],
      ]),
    );
    for (let i = 0; i < 7; i++) rect(p, -2.3 + i * 0.176, -2.22 + i * 0.176, 0.8, 2.1, S.steel, 'opacity=".1"');
    rect(p, -1.72, -1.67, 0.8, 2.1, mix(S.slate, S.steel, 0.25));
    rect(p, -2.5, -0.9, 0.66, 0.76, mix(S.slate, S.steel, 0.4));
    surround(p, W);
    numberFourteen(p, W);
    // downpipe
    rect(p, 1.86, 1.97, -0.2, 3, mix(S.night, S.ink, 0.4));
    rect(p, 1.86, 1.88, -0.2, 3, S.steel, 'opacity=".55"');
  });
  // jamb thickness, threshold, step
  const { x0, x1, top, z } = DOOR;
  wall.poly(
    c.quad([x0, FLOOR, z], [x0, FLOOR, z + 0.12], [x0, top, z + 0.12], [x0, top, z]),
    mix(S.amber, H.cream, 0.4),
  );
  wall.poly(
    c.quad([x1, FLOOR, z], [x1, FLOOR, z + 0.12], [x1, top, z + 0.12], [x1, top, z]),
    mix(S.amber, H.wall, 0.45),
  );
  wall.poly(
    c.quad([x0 - 0.12, FLOOR, z], [x1 + 0.12, FLOOR, z], [x1 + 0.16, FLOOR, z - 0.34], [x0 - 0.16, FLOOR, z - 0.34]),
    wall.lin(c.p(0, FLOOR, z), c.p(0, FLOOR, z - 0.34), [
      [0, mix(S.amber, H.cream, 0.2)],
      [1, mix(S.ember, S.amber, 0.25)],
    ]),
  );
  wall.poly(
    c.quad(
      [x0 - 0.16, FLOOR, z - 0.34],
      [x1 + 0.16, FLOOR, z - 0.34],
      [x1 + 0.16, 0, z - 0.34],
      [x0 - 0.16, 0, z - 0.34],
    ),
    mix(S.night, S.ember, 0.3),
  );
}

function bricks(p: Plane, W: (x: number, y: number) => V2): void {
  const random = seeded(12),
    width = 0.225,
    height = 0.075;
  const byTone: Record<string, string> = {};
  for (let r = -2; r < 44; r++)
    for (let k = -16; k < 16; k++) {
      const x = k * width + (r % 2 ? width / 2 : 0),
        y = r * height;
      const d = Math.hypot(x - 0.15, (y - 1.2) * 0.75);
      if (random() > 0.5 - Math.min(0.34, Math.max(0, d - 0.9) * 0.2)) continue;
      const near = Math.max(0, 1 - (d - 0.6) / 1.7);
      const tone = mix(mix(S.slate, S.night, 0.45 + random() * 0.4), mix(S.ember, '#7a3b2c', random()), near * 0.62);
      const q = [
        W(x + 0.006, y + 0.006),
        W(x + width - 0.006, y + 0.006),
        W(x + width - 0.006, y + height - 0.006),
        W(x + 0.006, y + height - 0.006),
      ];
      byTone[tone] = (byTone[tone] ?? '') + 'M' + q.map((a) => a.map((v) => v.toFixed(1)).join(' ')).join('L') + 'Z';
    }
  for (const [tone, d] of Object.entries(byTone)) p.d(d, tone, 'opacity=".8"');
}

/** Stone posts and lintel, lit from the opening. */
function surround(p: Plane, W: (x: number, y: number) => V2): void {
  const { x0, x1, top } = DOOR,
    cold = mix(S.slate, S.ember, 0.3);
  const post = (a: number, b: number, from: string, to: string): void => {
    p.poly(
      [W(a, 0), W(b, 0), W(b, top), W(a, top)],
      p.lin(W(a, 1), W(b, 1), [
        [0, from],
        [1, to],
      ]),
    );
  };
  post(x0 - 0.22, x0, cold, mix(S.ember, S.amber, 0.42));
  post(x1, x1 + 0.22, mix(S.ember, S.amber, 0.36), cold);
  const band = (y0: number, y1: number, fill: string, extra = ''): void => {
    p.poly([W(x0 - 0.3, y0), W(x1 + 0.3, y0), W(x1 + 0.3, y1), W(x0 - 0.3, y1)], fill, extra);
  };
  band(
    top,
    top + 0.24,
    p.lin(W(0, top), W(0, top + 0.24), [
      [0, mix(S.slate, S.ember, 0.55)],
      [0.55, mix(S.slate, S.ember, 0.26)],
      [1, mix(S.night, S.slate, 0.6)],
    ]),
  );
  band(top + 0.225, top + 0.24, S.steel, 'opacity=".6"');
  band(top, top + 0.03, S.amber, 'opacity=".55"');
}

function numberFourteen(p: Plane, W: (x: number, y: number) => V2): void {
  p.poly([W(1.07, 1.72), W(1.23, 1.72), W(1.23, 1.86), W(1.07, 1.86)], mix(S.mist, S.amber, 0.35));
  const [x, y] = W(1.15, 1.79);
  p.raw(
    `<g fill="none" stroke="${S.ink}" stroke-width="3.2" transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"><path d="M-11 -5.5L-6.5 -9V9.5"/><path d="M8.5 9.5V-9L-0.5 4.2H12.5"/></g>`,
  );
  p.circle(W(1.15, 1.56), 7, mix(S.mist, S.amber, 0.5));
  p.circle(W(1.15, 1.56), 3.4, S.ink);
}
