// Mrs Okafor's front door: its frame when it stands open, and the door itself on its chain. Metres.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V2 } from '../core/vec.ts';
import { PALETTE } from './palettes.ts';

const N = PALETTE.nextDoor;
const DARK = '#0b0d12';

/** Her front door's frame, near and dark, with the rain's cold on its edge. */
export function doorFrame(p: Plane, c: Camera): void {
  const z = 1.45,
    L = c.p(-0.86, 0, z)[0],
    R = c.p(0.9, 0, z)[0],
    top = Math.max(-50, c.p(0, 2.2, z)[1]);
  p.d(`M-120 -100H1400V860H-120ZM${L} ${top}V820H${R}V${top}Z`, DARK, 'fill-rule="evenodd"');
  p.rect(L - 9, -60, 9, 900, '#39475c', 'opacity=".55"');
  p.rect(R, -60, 12, 900, '#8a6a45', 'opacity=".7"');
}

/** The door drawn to on its chain, all but a hand's breadth and a face: nothing of the hall is seen but that. */
export function doorOnChain(p: Plane, gap: [number, number], at: number): void {
  const [x0, x1] = gap;
  // the leaf, opening inwards: its outside is to us, painted, wet
  p.rect(
    -80,
    -60,
    x0 + 80,
    840,
    p.lin(
      [x0 - 320, 300],
      [x0, 300],
      [
        [0, DARK],
        [0.7, '#1b2a2a'],
        [1, '#2c4140'],
      ],
    ),
  );
  for (const [y0, y1] of [
    [-40, 300],
    [350, 780],
  ] as const) {
    p.rect(x0 - 330, y0, 250, y1 - y0, '#0e1718', 'opacity=".75"');
    p.rect(x0 - 82, y0, 3, y1 - y0, '#4d6866', 'opacity=".5"');
  }
  p.rect(x0, -60, 15, 840, mix(N.cream, N.wood, 0.62));
  p.rect(x0 - 3, -60, 3, 840, '#6d8a8c', 'opacity=".6"');
  // the frame on the other side
  p.rect(x1, -60, 1440, 840, DARK);
  p.rect(
    x1,
    -60,
    54,
    840,
    p.lin(
      [x1, 300],
      [x1 + 54, 300],
      [
        [0, '#5a5245'],
        [0.4, '#2c2a28'],
        [1, DARK],
      ],
    ),
  );
  chain(p, [x0 + 6, at - 16], [x1 + 10, at + 10]);
}

/** Links hanging in a shallow curve from the door to its keeper. */
function chain(p: Plane, a: V2, b: V2): void {
  p.rect(a[0] - 12, a[1] - 13, 20, 26, '#8d7c58');
  p.rect(b[0] - 2, b[1] - 9, 40, 18, '#6f6146');
  const n = 14,
    on = (t: number): V2 => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + Math.sin(Math.PI * t) * 26];
  for (let i = 0; i < n; i++) {
    const [x, y] = on((i + 0.5) / n),
      q = on((i + 0.6) / n),
      turn = (Math.atan2(q[1] - y, q[0] - x) * 180) / Math.PI,
      half = (b[0] - a[0]) / n / 1.5;
    p.raw(
      `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="${half.toFixed(1)}" ry="${i % 2 ? 1.8 : 4.6}" transform="rotate(${turn.toFixed(0)} ${x.toFixed(1)} ${y.toFixed(1)})" fill="none" stroke="${i % 2 ? '#a8966c' : '#d6c28e'}" stroke-width="2.4"/>`,
    );
  }
}
