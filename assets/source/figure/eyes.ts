// Sockets, eyes, lids and brows.
import type { V3 } from '../core/vec.ts';
import { blob, both, ellipse, type Shape, stroke } from '../core/shape.ts';
import type { Sketch } from './face.ts';
import { darker } from './tones.ts';

/** One eye as it lies in the face: a way to its points (0 inner corner .. 1 outer, heads up or down) and its sizes. */
interface Eye {
  s: 1 | -1;
  /** A point of the eye: along it, and head heights above its middle line. */
  at: (along: number, up: number) => V3;
  /** Height of the opening above and below the line between the corners. */
  up: number;
  down: number;
}

/** Both eyes, as far as the head shows them. */
export function drawEyes(k: Sketch): void {
  for (const s of [1, -1] as const) {
    if (k.h.n([s * 0.42, 0, 0.9])[2] < 0.06) continue;
    const eye = eyeOf(k, s);
    drawSocket(k, eye);
    if (k.lod > 0) drawEye(k, eye);
    drawBrow(k, s);
  }
}

function eyeOf({ h, ex }: Sketch, s: 1 | -1): Eye {
  const f = h.f,
    half = 0.064 * f.eye,
    mid = 0.138 * f.gap,
    y = 0.494 + f.eyeY;
  const lid = Math.max(0, ex.lid - 0.18 * f.hood);
  return {
    s,
    // the outer corner lies a little higher and further back than the inner one
    at: (along, up) => [
      s * (mid - half + along * half * 2),
      y + up + (along - 0.5) * 0.008,
      0.338 - 0.045 * along ** 2,
    ],
    up: 0.036 * f.eye * lid - 0.006,
    down: 0.02 * f.eye * (1 - 0.55 * ex.squint),
  };
}

/** The shaded hollow under the brow, light enough to leave the eye room. */
function drawSocket({ h, lod, base, front, t, put }: Sketch, { s }: Eye): void {
  const e = h.f.eyeY,
    w = h.f.gap,
    own = t([s * 0.25, -0.25, 0.9]);
  const socket = blob(
    ...(
      [
        [s * 0.04, 0.53 + e, 0.37],
        [s * 0.13 * w, 0.556 + e, 0.36],
        [s * 0.222 * w, 0.546 + e, 0.285],
        [s * 0.22 * w, 0.5 + e, 0.275],
        [s * 0.15 * w, 0.468 + e, 0.325],
        [s * 0.058, 0.474 + e, 0.35],
      ] as V3[]
    ).map(h.p),
  );
  const depth = lod === 0 ? 0.9 : h.kind === 'child' ? 0.28 : 0.66 - 0.34 * h.f.soft;
  put('socket', socket, darker(own === 'lit' ? front : own), base, depth);
}

function drawEye(k: Sketch, eye: Eye): void {
  const { h, ex, lod, out, base, front, put } = k;
  const { at, up, down, s } = eye;
  const draw = (points: V3[], width: number, ends: [number, number]): Shape =>
    both(stroke(points.map(h.p), width * h.size, ends), base);
  const open = ex.lid - 0.18 * h.f.hood > 0.26;
  const inner = at(0, -0.004),
    outer = at(1, 0);
  if (open) {
    const shape = both(
      blob(
        ...[
          inner,
          at(0.26, up * 0.82),
          at(0.56, up),
          at(0.86, up * 0.62),
          outer,
          at(0.72, -down * 0.9),
          at(0.34, -down),
        ].map(h.p),
      ),
      base,
    );
    if (lod === 2) out.push({ name: 'white', shape, colour: 'white' });
    const middle = at(0.5 + s * ex.look[0] * 0.24, 0.006 + ex.look[1] * 0.014);
    // a child's iris fills more of the eye, and leaves little white
    const r = (h.kind === 'child' ? 0.037 : 0.032) * h.size * (0.35 + 0.65 * h.f.eye);
    const iris = both(ellipse(h.p(middle), r * Math.max(0.45, h.facing), r), lod === 2 ? shape : base);
    if (lod === 2) {
      out.push({ name: 'iris', shape: iris, colour: 'iris' });
      const spark = ellipse(
        h.p([middle[0] - k.l.from[0] * -0.008, middle[1] + 0.012, middle[2] + 0.01]),
        r * 0.22,
        r * 0.22,
      );
      out.push({ name: 'spark', shape: both(spark, iris), colour: 'spark', opacity: 0.75 });
      out.push({
        name: 'lower-lid',
        shape: draw([at(0.18, -down * 0.86), at(0.5, -down * 1.1), at(0.9, -down * 0.5)], 0.009, [0.1, 0.3]),
        colour: 'line',
        opacity: 0.4,
      });
    } else out.push({ name: 'iris', shape: both(iris, shape.length ? shape : base), colour: 'iris' });
  }
  // a shut lid hangs as a bow on the line of the lower one
  const lid: V3[] = open
    ? [inner, at(0.26, up * 0.86), at(0.58, up * 1.02), at(0.88, up * 0.62), at(1.06, -0.004)]
    : [at(0.02, -0.004), at(0.28, -down * 0.95), at(0.6, -down * 1.05), at(0.9, -down * 0.55), at(1.05, -0.002)];
  out.push({
    name: 'lid',
    shape: draw(lid, h.kind === 'child' ? 0.017 : 0.019 + 0.004 * h.f.lips, [0.4, 0.25]),
    colour: 'line',
  });
  if (lod === 2 && h.kind !== 'child')
    put(
      'crease',
      draw([at(0.1, up + 0.012), at(0.5, up + 0.024), at(0.95, up * 0.6 + 0.02)], 0.009, [0.1, 0.1]),
      darker(front),
      base,
      0.75,
    );
  if (ex.squint > 0.5)
    put(
      'squint',
      draw([at(0.12, -down - 0.022), at(0.5, -down - 0.03), at(0.98, -down - 0.014)], 0.012, [0.05, 0.2]),
      darker(front),
      base,
      0.6,
    );
}

function drawBrow({ h, ex, lod, out, outline }: Sketch, s: 1 | -1): void {
  const f = h.f,
    e = f.eyeY,
    raised = Math.max(0, s * ex.browSkew) / 100,
    // the outer end lies further back: seen from above it would rise, and the brows would frown
    level = 0.06 * Math.min(0, h.n([0, 0, 1])[1]);
  const at = (a: number): V3 => {
    const x = 0.056 * f.gap - ex.pinch * 0.008 * (1 - a) + a * 0.18;
    const arch =
      Math.sin(a ** 1.25 * Math.PI * 0.86) * 0.022 * f.arch * (1 - Math.max(0, Math.min(0.85, ex.browIn / 4.2)));
    const lift = (ex.browIn / 100) * (1 - a) ** 2 + (ex.browOut / 100) * a ** 2 + raised * (0.6 + 0.4 * a);
    return [s * x, 0.562 + e + 0.004 * f.eye + lift * 1.15 + arch + level * a * a, 0.37 - a * a * 0.095];
  };
  const width = 0.027 * f.brows * h.size * (lod === 0 ? 1.3 : 1);
  const brow = stroke([at(0), at(0.33), at(0.66), at(1)].map(h.p), width, [0.6, 0.1]);
  out.push({ name: 'brow', shape: both(brow, outline), colour: 'hair' });
}
