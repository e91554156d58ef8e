// Things that ring when they are touched: a few partials that die away, each at its own pace, and the touch itself.
import { createChance } from './chance.ts';
import { bandPass } from './filters.ts';
import { whiteNoise } from './noise.ts';
import { mixed, RATE, shaped, toPeak, wave, type Wave } from './wave.ts';

/** One partial: frequency in hertz, height, and seconds until it is 60 dB down. */
export type Partial = readonly [hertz: number, height: number, fadeSeconds: number];

/** How something is touched. */
export interface Touch {
  /** Share of the touch's own noise, 0 to 1, and where it lies in hertz. */
  readonly noise: number;
  readonly from: number;
  readonly to: number;
  /** Seconds until the noise has gone. */
  readonly fade: number;
  /** Seconds to reach full height. Skin and cloth take a few thousandths; metal none. */
  readonly attack?: number;
}

/** A body being touched once. `seed` moves each partial a little, so that no two touches are the same. Peak 1. */
export function struck(partials: readonly Partial[], touch: Touch, seed: number): Wave {
  const chance = createChance(seed);
  const length = Math.max(touch.fade, ...partials.map(([, , fade]) => fade)) + 0.02;
  const attack = touch.attack ?? 0.0006;
  const ringing = partials.map(([hertz, height, fade]) => {
    const tuned = hertz * chance.between(0.985, 1.015);
    const strength = height * chance.between(0.85, 1.15);
    return wave(length, (t) => strength * Math.sin(2 * Math.PI * tuned * t) * decay(t, fade));
  });
  const noise = toPeak(bandPass(whiteNoise(length, seed + 1), touch.from, touch.to));
  const contact = shaped(noise, (t) => touch.noise * decay(t, touch.fade));
  const body = shaped(mixed(...ringing, contact), (t) => Math.min(1, t / attack));
  return toPeak(shaped(body, (t) => Math.min(1, (length - t) / 0.01)));
}

/** Noise through a band, under an envelope: everything that slides, hisses or rubs. Peak 1. */
export function rubbed(
  seconds: number,
  [low, high]: readonly [number, number],
  height: (second: number) => number,
  seed: number,
): Wave {
  return toPeak(shaped(bandPass(whiteNoise(seconds, seed), low, high), height));
}

/** Height after `second` of something that is 60 dB down after `fade`. */
export function decay(second: number, fade: number): number {
  return Math.exp((-6.9 * second) / fade);
}

/** A tone with soft ends. `hertz` may move with time. */
export function tone(seconds: number, hertz: (second: number) => number, softEnds = 0.006): Wave {
  let phase = 0;
  return wave(seconds, (t) => {
    phase += (2 * Math.PI * hertz(t)) / RATE;
    return Math.sin(phase) * Math.min(1, t / softEnds, (seconds - t) / softEnds);
  });
}
