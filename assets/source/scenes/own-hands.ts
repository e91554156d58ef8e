// The player's own hands, from behind: one flat by the notebook, one with a pencil. They put the player at the table.
import type { Plane } from '../core/plane.ts';
import { add, scale, type V2 } from '../core/vec.ts';
import { figure, type FigureSpec } from '../figure/figure.ts';
import type { Pose } from '../figure/skeleton.ts';
import type { Light } from '../figure/tones.ts';

const WRITING: Pose = {
  pelvis: { up: 0.46 },
  spine: { bend: 6 },
  round: 0.3,
  left: {
    from: 'chest',
    to: [0.16, -0.32, 0.66],
    elbow: [0.9, -0.5, -0.6],
    hand: 'relaxed',
    point: [-0.3, 0, 1],
    palm: [0, -1, 0],
  },
  right: {
    from: 'chest',
    to: [0.2, -0.32, 0.6],
    elbow: [0.9, -0.5, -0.6],
    hand: 'pen',
    point: [-0.55, -0.1, 0.75],
    palm: [-0.3, -1, 0],
  },
  legL: { to: [0.14, 0, 0.4], knee: [0.1, 1, 0.7] },
  legR: { to: [0.14, 0, 0.36], knee: [0.1, 1, 0.7] },
  order: { armL: 'top', armR: 'top' },
};

/**
 * Draws them with the pencil's point at `at`, in frame units; `head` is the height a head would have there, in pixels.
 * `look` is the officer, whose sleeves these are.
 */
export function ownHands(
  p: Plane,
  look: Omit<FigureSpec, 'pose' | 'turn' | 'light'>,
  light: Light,
  at: V2,
  head: number,
): void {
  const f = figure({ ...look, pose: WRITING, turn: 180, tilt: 52, light, detail: 2 }),
    h = f.joints.handR,
    on = (along: number, off: number): V2 => f.view.p(add(h.at, add(scale(h.point, along), scale(h.palm, off)))),
    point = on(0.66, 0.22),
    end = on(0.06, -0.22),
    k = head / 100;
  const pencil =
    `<path d="M${point.map((v) => v.toFixed(1)).join(' ')}L${end.map((v) => v.toFixed(1)).join(' ')}" stroke="#1b2028" stroke-width="4.2" stroke-linecap="round"/>` +
    `<path d="M${point.map((v) => v.toFixed(1)).join(' ')}L${on(0.58, 0.15)
      .map((v) => v.toFixed(1))
      .join(' ')}" stroke="#c9a87a" stroke-width="3.2"/>`;
  p.raw(
    `<g transform="translate(${(at[0] - point[0] * k).toFixed(1)} ${(at[1] - point[1] * k).toFixed(1)}) scale(${k.toFixed(4)})">${pencil}${f.overTable}</g>`,
  );
}
