// What makes the silhouette a response officer: vest, straps, radio, camera, belt, and the word on the back.
import { type V2, add, scale, mul } from '../core/vec.ts';
import { type Shape, hull, circlePts, union, minus, poly, stroke, line, closeGaps, grow } from '../core/shape.ts';
import { type View, stack } from './view.ts';
import type { Joints } from './skeleton.ts';
import type { Mark, Part } from './paint.ts';
import type { Trunk } from './trunk.ts';

/** Stab vest, radio, body camera and belt over a black shirt. */
export function policeKit(v: View, t: Trunk, j: Joints, ease: number): Part[] {
  const e = ease + 0.075,
    out: Part[] = [];
  const strap = (s: number, back: boolean): Shape => {
    const a = back ? 180 - s * 26 : s * 26,
      c = back ? 180 - s * 60 : s * 60;
    return t.patch(
      [
        [0.7, a],
        [0.86, a],
        [0.985, back ? 180 - s * 52 : s * 52],
        [0.95, back ? 180 - s * 82 : s * 82],
        [0.84, c],
        [0.7, c],
      ],
      e * 0.8,
    );
  };
  const core = stack(
    v,
    [0.27, 0.34, 0.42, 0.5, 0.58, 0.66, 0.74].map((h) => t.ring(h, e)),
  );
  const rear = v.z(t.at(0.7, 180)) > v.z(t.at(0.7, 0));
  const yokeRear = hull(
    [
      [0.72, 180 - 70],
      [0.72, 180 + 70],
      [0.9, 180 - 66],
      [0.9, 180 + 66],
      [0.97, 180 - 40],
      [0.97, 180 + 40],
    ].map(([h, a]) => v.p(t.at(h!, a!, e * 0.9))),
  );
  const yokeFront = hull(
    [
      [0.72, -66],
      [0.72, 66],
      [0.86, -56],
      [0.86, 56],
      [0.88, 24],
      [0.88, -24],
    ].map(([h, a]) => v.p(t.at(h!, a!, e * 0.9))),
  );
  const shape = closeGaps(union(core, rear ? yokeRear : yokeFront, ...[1, -1].map((s) => strap(s, rear))), 3);
  const marks: Mark[] = [];
  const band = (h0: number, h1: number, a0: number, a1: number): Shape => {
    const n = 6,
      up: [number, number][] = [],
      dn: [number, number][] = [];
    for (let i = 0; i <= n; i++) {
      const a = a0 + ((a1 - a0) * i) / n;
      up.push([h1, a]);
      dn.push([h0, a]);
    }
    return t.patch([...up, ...dn.toReversed()], e);
  };
  const vis = (h: number, a: number) => t.faces(h, a);
  if (vis(0.5, 0)) {
    marks.push({
      shape: stroke([v.p(t.at(0.86, 0, e)), v.p(t.at(0.6, 0, e)), v.p(t.at(0.28, 0, e))], 2, [0.8, 0.8]),
      tone: 'deep',
    });
    if (vis(0.5, 40)) marks.push({ shape: band(0.36, 0.5, 16, 50), tone: 'deep', opacity: 0.55 });
    if (vis(0.5, -40)) marks.push({ shape: band(0.36, 0.5, -48, -14), tone: 'deep', opacity: 0.55 });
    if (vis(0.76, -30)) {
      marks.push({ shape: band(0.72, 0.785, -44, -12), raw: '#2f5d8c', opacity: 0.95 });
    }
  }
  if (rear) {
    marks.push({ shape: band(0.66, 0.83, 180 - 46, 180 + 46), raw: '#27486d', opacity: 0.95 });
    marks.push({
      shape: letters(v, t, 'POLICE', 0.69, 0.8, 138, 222, e),
      raw: '#e6edf0',
    });
    marks.push({ shape: band(0.36, 0.395, 110, 250), raw: '#aebac4', opacity: 0.55 });
    marks.push({
      shape: stroke([v.p(t.at(0.6, 138, e)), v.p(t.at(0.46, 150, e)), v.p(t.at(0.33, 146, e))], 2.4, [0.3, 0.3]),
      tone: 'deep',
    });
    marks.push({
      shape: stroke([v.p(t.at(0.6, 222, e)), v.p(t.at(0.46, 210, e)), v.p(t.at(0.33, 214, e))], 2.4, [0.3, 0.3]),
      tone: 'deep',
    });
  }
  out.push({ name: 'vest', shape, colour: '#454f60', round: 20, marks, cast: 5 });
  if (vis(0.8, 36)) {
    const r0 = t.at(0.86, 40, e + 0.05),
      upv = mul(j.Rc, [0, 1, 0]),
      lat = mul(j.Rc, [1, 0, 0]);
    const q = (x: number, y: number): V2 => v.p(add(r0, add(scale(lat, x), scale(upv, y))));
    out.push({
      name: 'radio',
      shape: union(
        poly(q(-0.085, 0.06), q(0.085, 0.06), q(0.08, -0.28), q(-0.08, -0.28)),
        poly(q(0.035, 0.05), q(0.075, 0.05), q(0.07, 0.28), q(0.045, 0.28)),
      ),
      colour: '#2c333e',
      round: 3,
      marks: [{ shape: poly(q(-0.05, 0.02), q(0.05, 0.02), q(0.05, -0.08), q(-0.05, -0.08)), tone: 'lit' }],
      cast: 3,
    });
  }
  if (vis(0.66, -8)) {
    const r0 = t.at(0.64, -4, e + 0.05),
      upv = mul(j.Rc, [0, 1, 0]),
      lat = mul(j.Rc, [1, 0, 0]);
    const q = (x: number, y: number): V2 => v.p(add(r0, add(scale(lat, x), scale(upv, y))));
    out.push({
      name: 'camera',
      shape: poly(q(-0.09, 0.12), q(0.09, 0.12), q(0.09, -0.12), q(-0.09, -0.12)),
      colour: '#20262f',
      round: 2,
      marks: [
        { shape: hull(circlePts(q(0, 0.03), 4.5)), tone: 'lit' },
        { shape: hull(circlePts(q(0.05, -0.075), 1.8)), raw: '#ff5a4a' },
      ],
      cast: 2,
    });
  }
  // belt and pouches
  const be = ease + 0.06;
  const belt = stack(v, [t.ring(0.17, be), t.ring(0.235, be)]);
  const pouches: Shape[] = [];
  for (const [a0, a1, lo] of [
    [48, 74, 0.06],
    [82, 104, 0.02],
    [-46, -70, 0.07],
    [-84, -108, 0.05],
    [128, 150, 0.06],
    [-132, -156, 0.08],
  ] as const)
    if (vis(0.2, (a0 + a1) / 2))
      pouches.push(
        hull(
          [
            [0.24, a0],
            [0.24, a1],
            [lo, a0],
            [lo, a1],
          ].map(([h, a]) => v.p(t.at(h!, a!, be + 0.07))),
        ),
      );
  out.push({
    name: 'belt',
    shape: union(belt, ...pouches),
    colour: '#262c36',
    round: 4,
    marks: [
      { shape: minus(grow(union(...pouches), 1.2), union(...pouches)), tone: 'deep' },
      {
        shape: vis(0.2, 0)
          ? hull(
              [
                [0.225, -7],
                [0.225, 7],
                [0.18, 7],
                [0.18, -7],
              ].map(([h, a]) => v.p(t.at(h!, a!, be + 0.02))),
            )
          : [],
        tone: 'lit',
      },
    ],
    cast: 3,
  });
  return out;
}

/** Block letters wrapped on the trunk, so reflective words turn with the body. */
const GLYPH: Record<string, number[][][]> = {
  P: [
    [
      [0, 0],
      [0, 5],
    ],
    [
      [0, 5],
      [3, 5],
      [3, 2.6],
      [0, 2.6],
    ],
  ],
  O: [
    [
      [0, 0],
      [0, 5],
      [3, 5],
      [3, 0],
      [0, 0],
    ],
  ],
  L: [
    [
      [0, 5],
      [0, 0],
      [3, 0],
    ],
  ],
  I: [
    [
      [1.2, 0],
      [1.2, 5],
    ],
  ],
  C: [
    [
      [3, 5],
      [0, 5],
      [0, 0],
      [3, 0],
    ],
  ],
  E: [
    [
      [3, 5],
      [0, 5],
      [0, 0],
      [3, 0],
    ],
    [
      [0, 2.6],
      [2.4, 2.6],
    ],
  ],
};
function letters(v: View, t: Trunk, word: string, h0: number, h1: number, a0: number, a1: number, ease: number): Shape {
  const out: Shape[] = [],
    n = word.length,
    cell = 4.6,
    total = n * cell - 1.6;
  word.split('').forEach((ch, i) => {
    for (const run of GLYPH[ch] ?? []) {
      const pts = run.map(([x, y]) =>
        v.p(t.at(h0 + ((h1 - h0) * y!) / 5, a0 + ((a1 - a0) * (i * cell + x!)) / total, ease)),
      );
      const size = Math.abs(v.p(t.at(h1, (a0 + a1) / 2, ease))[1] - v.p(t.at(h0, (a0 + a1) / 2, ease))[1]);
      for (let q = 0; q + 1 < pts.length; q++) out.push(line([pts[q]!, pts[q + 1]!], size * 0.19));
    }
  });
  return union(...out);
}
