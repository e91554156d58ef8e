// An ambulance standing in the street, its back doors open towards us: a small lit room with a bench in it. Generic: no crest, no words.
import type { Camera } from '../core/camera.ts';
import { darken, mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';

/** Metres: half width, length, floor, roof. */
const VAN = { half: 1.0, long: 5.2, floor: 0.62, roof: 2.55 };
const BODY = '#56605a';

/** Draws it with its back at `z`, its middle at `x`. */
export function ambulance(p: Plane, c: Camera, x: number, z: number): void {
  const B = (u: number, y: number, back = z): V2 => c.p(x + u * VAN.half, y, back);
  const quad = (u0: number, u1: number, y0: number, y1: number, fill: string, extra = '', back = z): void => {
    p.poly([B(u0, y0, back), B(u1, y0, back), B(u1, y1, back), B(u0, y1, back)], fill, extra);
  };
  const k = c.scale(x, z),
    foot = c.p(x, 0, z + 1.2);
  p.ellipse(foot, 1.5 * k, 0.26 * k, '#03060d', 'opacity=".7"');
  // flank towards us on the road side, then the back as a frame round the open room
  const flank = (y0: number, y1: number, fill: string, extra = ''): void => {
    p.poly([B(-1, y0), B(-1, y1), B(-1, y1, z + VAN.long), B(-1, y0, z + VAN.long)], fill, extra);
    p.poly([B(1, y0), B(1, y1), B(1, y1, z + VAN.long), B(1, y0, z + VAN.long)], fill, extra);
  };
  flank(0.42, VAN.roof, darken(BODY, 0.35));
  flank(1.15, 1.5, mix('#2f6b52', BODY, 0.3), 'opacity=".8"');
  quad(-1, 1, 0.42, VAN.roof, BODY);
  quad(-1, 1, VAN.roof - 0.12, VAN.roof, mix(BODY, '#a9c2e2', 0.3));
  p.clip([[B(-0.86, VAN.floor), B(0.86, VAN.floor), B(0.86, 2.32), B(-0.86, 2.32)]], (q) => {
    const R = (u: number, y: number, deep: number): V2 => B(u, y, z + deep);
    q.poly([B(-0.86, VAN.floor), B(0.86, VAN.floor), B(0.86, 2.32), B(-0.86, 2.32)], '#8d9a94');
    q.poly([R(-0.86, 0.62, 0), R(-0.86, 0.62, 2.6), R(-0.86, 2.32, 2.6), R(-0.86, 2.32, 0)], '#a3afa6');
    q.poly([R(0.86, 0.62, 0), R(0.86, 0.62, 2.6), R(0.86, 2.32, 2.6), R(0.86, 2.32, 0)], '#84918b');
    q.poly([R(-0.86, 0.62, 0), R(0.86, 0.62, 0), R(0.86, 0.62, 2.6), R(-0.86, 0.62, 2.6)], '#525d60');
    q.poly([R(-0.86, 0.62, 2.6), R(0.86, 0.62, 2.6), R(0.86, 2.32, 2.6), R(-0.86, 2.32, 2.6)], '#76847f');
    q.poly([R(-0.6, 1.5, 2.59), R(0.2, 1.5, 2.59), R(0.2, 2.1, 2.59), R(-0.6, 2.1, 2.59)], '#65736e');
    q.poly([R(-0.4, 2.3, 0.3), R(0.4, 2.3, 0.3), R(0.4, 2.3, 2.4), R(-0.4, 2.3, 2.4)], '#f6f2da');
    const bench = c.box([x - 0.84, x - 0.3], [VAN.floor, 1.02], [z + 0.3, z + 2.4]);
    q.poly(bench.top, '#4f7f73');
    q.poly(bench.right, '#38584f');
    q.poly(bench.front, '#436b61');
    q.poly([R(0.84, 1.1, 0.5), R(0.84, 1.1, 1.6), R(0.84, 2.0, 1.6), R(0.84, 2.0, 0.5)], '#6b7d76');
  });
  // the two doors folded back, lamps, step
  for (const s of [-1, 1] as const) {
    const hinge = 0.9 * s;
    p.poly(
      [B(hinge, 0.5), B(hinge, 2.4), c.p(x + s * 1.32, 2.4, z - 0.75), c.p(x + s * 1.32, 0.5, z - 0.75)],
      mix(BODY, '#dfe3d4', s < 0 ? 0.02 : 0.28),
    );
    p.poly(
      [B(hinge, 1.55), B(hinge, 2.2), c.p(x + s * 1.28, 2.2, z - 0.68), c.p(x + s * 1.28, 1.55, z - 0.68)],
      '#22324a',
      'opacity=".8"',
    );
    quad(s * 0.93 - 0.06, s * 0.93 + 0.06, 0.66, 0.96, '#7a2f30');
  }
  quad(-0.9, 0.9, 0.3, 0.46, '#0b1220');
  const tread = c.box([x - 0.7, x + 0.7], [0.3, 0.36], [z - 0.36, z]);
  p.poly(tread.top, '#5d6a72');
  p.poly(tread.front, '#1a2434');
  for (const u of [-0.86, 0.86]) {
    const q = B(u, 0.3, z + 0.5);
    p.ellipse(q, 0.1 * k, 0.3 * k, '#05070d');
  }
}
