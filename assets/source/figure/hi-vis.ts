// The reflective jacket officers wear over everything in the street: kept under the light of windows and lamps.
import { closeGaps, union } from '../core/shape.ts';
import { letters } from './lettering.ts';
import type { Mark, Part } from './paint.ts';
import { fromBehind, hoop, strip, yoke } from './panels.ts';
import type { Trunk } from './trunk.ts';
import { stack, type View } from './view.ts';

/** A sleeveless jacket with two bands round it and one over each shoulder. */
export function hiVis(v: View, t: Trunk, e: number): Part[] {
  const rear = fromBehind(v, t),
    rings = [0.06, 0.14, 0.22, 0.3, 0.38, 0.46, 0.54, 0.62, 0.7, 0.76].map((h) => t.ring(h, e));
  const tape: Partial<Mark> = { raw: '#ccd3d6' };
  const marks: Mark[] = [
    { shape: hoop(v, t, 0.18, 0.235, e), ...tape },
    { shape: hoop(v, t, 0.44, 0.495, e), ...tape },
    ...(rear ? [150, 210] : [30, -30]).map((a): Mark => ({
      shape: strip(t, 0.5, 0.96, a - 8, a + 8, e * 0.9),
      ...tape,
    })),
  ];
  if (rear) {
    marks.push(
      { shape: strip(t, 0.63, 0.81, 136, 224, e), raw: '#20395c' },
      { shape: letters(v, t, 'POLICE', [0.67, 0.775], [142, 218], e), raw: '#e6edf0' },
    );
  } else {
    marks.push({ shape: strip(t, 0.06, 0.88, -2, 2, e), tone: 'deep', opacity: 0.5 });
  }
  return [
    {
      name: 'hi-vis',
      shape: closeGaps(union(stack(v, rings), yoke(v, t, e, rear)), 4),
      colour: '#b4bb3a',
      round: 20,
      marks,
      cast: 6,
    },
  ];
}
