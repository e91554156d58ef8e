// The player's own hands at the bottom edge of a kitchen: a slice of toast held from both sides, one bite gone.
import type { Plane } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';

/** In the light of one strip, up and to the right: skin lit, half lit and in shade; crumb and crust; sleeves of a base layer. */
const C = {
  lit: '#d3a680',
  half: '#a67f66',
  shade: '#6c5650',
  line: '#3f3335',
  crumb: '#c79a5f',
  dim: '#8f6a45',
  crust: '#5e4029',
  sleeve: '#1c2634',
  cuff: '#34445a',
};

/** Draws them with the middle of the slice at `at`, in frame units. */
export function toastHands(p: Plane, [x, y]: V2): void {
  p.group(`transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(-5)"`, (q) => {
    q.group('filter="url(#soft)"', (s) => s.d('M-130 150L-90 40L-40 10H50L100 50L130 150Z', '#04060a', 'opacity=".4"'));
    below(q, 1);
    below(q, -1);
    slice(q);
    above(q, 1);
    above(q, -1);
  });
}

/** Forearm, back of the hand and the fingers under the slice; `side` 1 is the left hand, -1 the right, a little lower. */
function below(p: Plane, side: 1 | -1): void {
  p.group(posed(side), (h) => {
    h.d('M-186 190L-146 88L-92 108L-104 190Z', C.sleeve);
    h.d('M-150 98L-144 84L-90 105L-93 121Z', C.cuff);
    h.d(
      'M-143 88C-140 58 -124 34 -100 22C-84 14 -66 14 -52 24L-40 36C-46 58 -62 84 -92 107Z',
      side > 0 ? C.half : C.lit,
    );
    h.d('M-143 88C-140 62 -130 46 -118 36C-116 62 -108 84 -92 107Z', C.shade, `opacity="${side > 0 ? 0.75 : 0.4}"`);
    // first finger along the underside, the others behind it
    for (const [fy, long, tone] of [
      [50, 34, C.shade],
      [42, 46, C.half],
    ] as const) {
      h.line(
        [
          [-66, fy],
          [-66 + long, fy + 3],
        ],
        C.line,
        19,
        'stroke-linecap="round"',
      );
      h.line(
        [
          [-66, fy],
          [-66 + long, fy + 3],
        ],
        tone,
        17,
        'stroke-linecap="round"',
      );
    }
  });
}

/** A slice seen along its face, thick at the near edge, with a bite out of the far corner. */
function slice(p: Plane): void {
  p.d(
    'M-72 24C-78 2 -78 -20 -66 -32C-50 -46 -24 -38 -4 -42C8 -44 14 -40 20 -34C16 -26 24 -18 34 -20C34 -10 46 -4 58 -8C64 2 68 14 68 26L64 42H-66Z',
    C.crust,
  );
  p.d(
    'M-63 24C-69 4 -69 -16 -60 -25C-46 -37 -24 -30 -4 -34C4 -36 9 -34 13 -30C11 -20 20 -11 30 -12C32 -3 43 3 55 0C58 9 60 17 60 26Z',
    C.crumb,
  );
  p.d('M-63 24C-69 4 -69 -16 -60 -25C-52 -31 -42 -32 -32 -32C-50 -14 -52 6 -46 25Z', C.dim, 'opacity=".6"');
  p.d('M13 -30C11 -20 20 -11 30 -12C32 -3 43 3 55 0L58 -8C46 -4 34 -10 34 -20C24 -18 16 -26 20 -34Z', '#e3c38c');
  for (const [a, b, r] of [
    [-20, -12, 3],
    [6, 4, 2.4],
    [-34, 8, 2.2],
    [32, 12, 2.6],
    [-6, 16, 2],
  ] as const)
    p.ellipse([a, b], r * 1.5, r * 0.8, C.dim, 'opacity=".55"');
}

/** The thumb, on top. */
function above(p: Plane, side: 1 | -1): void {
  p.group(posed(side), (h) => {
    h.d('M-112 58C-104 30 -82 6 -54 -6C-43 -10 -34 0 -40 9C-55 17 -66 32 -72 56C-80 78 -106 82 -112 58Z', C.line);
    h.d(
      'M-112 56C-104 28 -82 5 -54 -6C-44 -9 -36 0 -42 8C-56 16 -68 31 -74 55C-82 74 -106 78 -112 56Z',
      side > 0 ? C.half : C.lit,
    );
    h.d(
      'M-108 44C-98 22 -80 6 -56 -4C-50 -6 -46 -4 -43 0C-60 6 -84 20 -96 50Z',
      C.lit,
      `opacity="${side > 0 ? 0.8 : 0.3}"`,
    );
    h.d('M-56 -2C-50 -6 -44 -4 -42 1C-46 5 -52 6 -56 4Z', '#e7c6a8', 'opacity=".85"');
    h.line(
      [
        [-86, 22],
        [-80, 27],
      ],
      C.shade,
      1.8,
      'stroke-linecap="round"',
    );
  });
}

const posed = (side: 1 | -1): string =>
  `transform="${side > 0 ? 'translate(2 0)' : 'translate(6 4) scale(-1 1) rotate(4)'}"`;
