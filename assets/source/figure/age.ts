// What years draw on a face: lines at the eye, the fold beside the mouth, a slacker jaw. Few, and only where they read.
import type { V3 } from '../core/vec.ts';
import { stroke } from '../core/shape.ts';
import type { Sketch } from './face.ts';
import { darker } from './tones.ts';

/** Lines of age, from 45 on. */
export function drawAge({ h, lod, out, base, front, put }: Sketch): void {
  if (h.age < 45 || h.kind === 'child' || lod === 0) return;
  const years = Math.min(1, (h.age - 40) / 32),
    old = Math.max(0, Math.min(1, (h.age - 58) / 14)),
    e = h.f.eyeY,
    bearded = out.some((p) => p.name === 'beard');
  const line = (name: string, points: V3[], width: number, strength: number): void =>
    put(
      name,
      stroke(points.map(h.p), width * h.size, [0.1, 0.1]),
      darker(front),
      base,
      Number((strength * years).toFixed(2)),
    );
  for (const s of [1, -1] as const) {
    line(
      'fold',
      [
        [s * 0.082, 0.318 + e * 0.6, 0.35],
        [s * 0.122, 0.262, 0.322],
        [s * 0.132, 0.2, 0.303],
      ],
      0.015,
      0.85,
    );
    line(
      'bag',
      [
        [s * 0.085, 0.452 + e, 0.345],
        [s * 0.14, 0.437 + e, 0.325],
        [s * 0.195, 0.455 + e, 0.285],
      ],
      0.012,
      0.75,
    );
    if (lod < 2) continue;
    const corner = 0.138 * h.f.gap + 0.064 * h.f.eye;
    line(
      'crow',
      [
        [s * (corner + 0.014), 0.5 + e, 0.28],
        [s * (corner + 0.04), 0.515 + e, 0.255],
      ],
      0.009,
      0.8,
    );
    line(
      'crow',
      [
        [s * (corner + 0.014), 0.486 + e, 0.28],
        [s * (corner + 0.042), 0.478 + e, 0.25],
      ],
      0.009,
      0.8,
    );
    if (old === 0 || bearded) continue;
    line(
      'jowl',
      [
        [s * 0.108, 0.175, 0.31],
        [s * 0.125, 0.13, 0.3],
        [s * 0.13, 0.085, 0.285],
      ],
      0.015,
      0.8 * old,
    );
    line(
      'hollow',
      [
        [s * 0.2, 0.36 + e, 0.29],
        [s * 0.19, 0.3, 0.28],
        [s * 0.175, 0.24, 0.28],
      ],
      0.02,
      0.5 * old,
    );
  }
  if (lod === 2 && old > 0)
    for (const y of [0.68, 0.725])
      line(
        'brow-line',
        [
          [-0.11, y, 0.345],
          [0, y + 0.008, 0.36],
          [0.11, y, 0.345],
        ],
        0.009,
        0.5 * old,
      );
}
