// Second-order filters after the Audio EQ Cookbook (W3C Note, 2021). Corner frequencies in hertz.
import { RATE, type Wave } from './wave.ts';

/** Numerator and denominator of one second-order filter, the denominator's first number being 1. */
export interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** Runs a wave through one second-order filter. */
export function filtered(of: Wave, { b, a }: Biquad): Wave {
  const out = new Float64Array(of.length);
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  for (let i = 0; i < of.length; i += 1) {
    const x = of[i]!;
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    out[i] = y;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
  }
  return out;
}

/** Takes away what is higher; 12 dB an octave each time. */
export function lowPass(of: Wave, hertz: number, times = 1): Wave {
  return repeat(of, times, corner(hertz, Math.SQRT1_2, 'low'));
}

/** Takes away what is lower; 12 dB an octave each time. */
export function highPass(of: Wave, hertz: number, times = 1): Wave {
  return repeat(of, times, corner(hertz, Math.SQRT1_2, 'high'));
}

/** Keeps what lies between two frequencies; 12 dB an octave on each side, each time. */
export function bandPass(of: Wave, low: number, high: number, times = 1): Wave {
  return lowPass(highPass(of, low, times), high, times);
}

/** Rings at one frequency: the higher `sharpness`, the longer and purer. */
export function resonance(of: Wave, hertz: number, sharpness: number): Wave {
  return filtered(of, corner(hertz, sharpness, 'band'));
}

function repeat(of: Wave, times: number, filter: Biquad): Wave {
  let out = of;
  for (let time = 0; time < times; time += 1) out = filtered(out, filter);
  return out;
}

function corner(hertz: number, sharpness: number, kind: 'low' | 'high' | 'band'): Biquad {
  const angle = (2 * Math.PI * hertz) / RATE;
  const cos = Math.cos(angle);
  const alpha = Math.sin(angle) / (2 * sharpness);
  const whole = 1 + alpha;
  const a = [(-2 * cos) / whole, (1 - alpha) / whole] as const;
  if (kind === 'band') return { b: [alpha / whole, 0, -alpha / whole], a };
  const middle = kind === 'low' ? 1 - cos : -1 - cos;
  return { b: [Math.abs(middle) / 2 / whole, middle / whole, Math.abs(middle) / 2 / whole], a };
}
