// The mouth: lips, the line between them, the crease of a smile.
import type { V3 } from '../core/vec.ts';
import { blob, both, type Shape, stroke } from '../core/shape.ts';
import type { Sketch } from './face.ts';
import { darker } from './tones.ts';

/** Height of the line between the lips, in head heights. */
const LINE = 0.21;

/** The mouth of this expression. */
export function drawMouth(k: Sketch): void {
  const { h, ex, lod, out, outline } = k;
  const m = ex.mouth,
    half = (h.kind === 'child' ? 0.08 : 0.093) * m.width;
  // the corners lie deeper than the middle: seen from above they would rise into a smirk
  const level = 0.03 * Math.min(0, h.n([0, 0, 1])[1]);
  const corner = (s: 1 | -1): V3 => {
    const skew = Math.max(0, s * m.skew) * 0.009;
    return [s * half, LINE + level + m.curve * 0.009 + skew, 0.318];
  };
  const line: V3[] = [
    corner(-1),
    [-half * 0.5, LINE - 0.001 + level * 0.4, 0.352],
    [0, LINE - 0.002 - m.curve * 0.003, 0.372],
    [half * 0.5, LINE - 0.001 + level * 0.4, 0.352],
    corner(1),
  ];
  const gap = m.open * 0.016;
  if (lod > 0) drawLips(k, line, half, gap);
  if (m.open > 0) drawGap(k, line, half, gap);
  const width = (lod === 0 ? 0.026 : 0.016) * (1 + 0.3 * m.press);
  out.push({
    name: 'mouth',
    shape: both(stroke(line.map(h.p), width * h.size, [0.35, 0.35]), outline),
    colour: 'line',
    opacity: lod === 0 ? 0.75 : 0.88,
  });
  if (lod > 0) drawCreases(k, half, corner);
}

function drawLips({ h, ex, out, outline, front, put }: Sketch, line: V3[], half: number, gap: number): void {
  const full = h.f.lips * (1 - 0.5 * ex.mouth.press);
  const up = 0.026 * full,
    down = 0.036 * full,
    flat = ex.mouth.curve > 2 ? 0.75 : 1;
  const lip = (...points: V3[]): Shape => both(blob(...points.map(h.p)), outline);
  const [left, l2, mid, r2, right] = line as [V3, V3, V3, V3, V3];
  const upper = lip(
    left,
    [-half * 0.55, LINE + up * 0.62 * flat, 0.352],
    [-0.02, LINE + up * flat, 0.374],
    [0, LINE + up * 0.8 * flat, 0.376],
    [0.02, LINE + up * flat, 0.374],
    [half * 0.55, LINE + up * 0.62 * flat, 0.352],
    right,
    r2,
    mid,
    l2,
  );
  out.push({ name: 'upper-lip', shape: upper, colour: 'lip', tone: darker(front), opacity: 0.42 + 0.12 * h.f.lips });
  const lower = lip(
    [-half * 0.8, LINE - 0.004 - gap * 0.4 + ex.mouth.curve * 0.004, 0.338],
    [-half * 0.4, LINE - gap - down * 0.85, 0.358],
    [0, LINE - gap - down, 0.368],
    [half * 0.4, LINE - gap - down * 0.85, 0.358],
    [half * 0.8, LINE - 0.004 - gap * 0.4 + ex.mouth.curve * 0.004, 0.338],
    [0, LINE - gap * 0.5, 0.37],
  );
  out.push({ name: 'lower-lip', shape: lower, colour: 'lip', tone: front, opacity: 0.2 + 0.16 * h.f.lips });
  const under = [
    [-0.046, LINE - gap - down - 0.012, 0.352],
    [0, LINE - gap - down - 0.008, 0.365],
    [0.046, LINE - gap - down - 0.012, 0.352],
    [0, LINE - gap - down - 0.026, 0.352],
  ] as V3[];
  put('under-lip', lip(...under), darker(front), outline, 0.5);
}

/** Parted lips: the dark between them, and in a smile the light edge of the teeth. */
function drawGap({ h, ex, lod, out, outline }: Sketch, line: V3[], half: number, gap: number): void {
  const lift = ex.mouth.curve * 0.004;
  const shape = both(
    blob(
      ...(
        [
          [-half * 0.84, LINE + lift, 0.332],
          line[1]!,
          line[2]!,
          line[3]!,
          [half * 0.84, LINE + lift, 0.332],
          [half * 0.4, LINE - gap * 0.9, 0.358],
          [0, LINE - gap * 1.15, 0.368],
          [-half * 0.4, LINE - gap * 0.9, 0.358],
        ] as V3[]
      ).map(h.p),
    ),
    outline,
  );
  out.push({ name: 'gap', shape, colour: 'line' });
  if (ex.mouth.curve < 2 || lod < 2) return;
  const teeth = stroke(
    [
      [-half * 0.72, LINE + lift * 0.7 - gap * 0.1, 0.335] as V3,
      [0, LINE - gap * 0.55, 0.37] as V3,
      [half * 0.72, LINE + lift * 0.7 - gap * 0.1, 0.335] as V3,
    ].map(h.p),
    gap * 0.9 * h.size,
    [0.1, 0.1],
  );
  out.push({ name: 'teeth', shape: both(teeth, shape), colour: 'white' });
}

/** The fold a smile makes beside the mouth; the small tuck of a pressed or lifted corner. */
function drawCreases({ h, ex, base, front, put }: Sketch, half: number, corner: (s: 1 | -1) => V3): void {
  const m = ex.mouth,
    e = h.f.eyeY;
  const crease = (points: V3[], opacity: number): void =>
    put('smile', stroke(points.map(h.p), 0.013 * h.size, [0.1, 0.1]), darker(front), base, opacity);
  for (const s of [1, -1] as const) {
    const [x, y, z] = corner(s);
    if (m.curve > 1.5 && h.kind !== 'child')
      crease(
        [
          [s * (half + 0.002), 0.3 + e * 0.6, 0.335],
          [s * (half + 0.034), 0.26, 0.31],
          [s * (half + 0.036), y - 0.006, 0.3],
        ],
        0.6,
      );
    else if (m.curve > 1.5 || m.press > 0.4 || s * m.skew > 1)
      crease(
        [
          [x + s * 0.01, y + 0.014, z - 0.004],
          [x + s * 0.018, y, z - 0.008],
          [x + s * 0.012, y - 0.014, z - 0.008],
        ],
        0.7,
      );
  }
}
