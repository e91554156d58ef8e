// Noise in three colours, and slow movement that comes round again.
import { createChance } from './chance.ts';
import { samples, type Wave } from './wave.ts';

/** Noise of equal power at every frequency. */
export function whiteNoise(seconds: number, seed: number): Wave {
  const chance = createChance(seed);
  return new Float64Array(samples(seconds)).map(() => chance.normal() * 0.3);
}

/**
 * Noise of equal power in every octave (Paul Kellet's three-pole approximation): what wind, rooms and rain are made from.
 * Goes over its beginning twice, so that its end leads into it and a loop of it has no seam.
 */
export function pinkNoise(seconds: number, seed: number): Wave {
  const white = whiteNoise(seconds, seed);
  let low = 0;
  let middle = 0;
  let high = 0;
  const step = (value: number) => {
    low = 0.99765 * low + value * 0.099046;
    middle = 0.963 * middle + value * 0.2965164;
    high = 0.57 * high + value * 1.0526913;
    return (low + middle + high + value * 0.1848) * 0.2;
  };
  for (const value of white) step(value);
  return white.map(step);
}

/** A slow unrest around 1 that is back where it began after `loopSeconds`; `depth` 0.2 keeps it within 0.8 to 1.2. */
export function unrest(loopSeconds: number, depth: number, seed: number): (second: number) => number {
  const chance = createChance(seed);
  const waves = [1, 2, 3, 5].map((turns) => ({ turns, phase: chance.between(0, 2 * Math.PI) }));
  return (second) =>
    1 +
    (depth / waves.length) *
      waves.reduce((sum, { turns, phase }) => sum + Math.sin((2 * Math.PI * turns * second) / loopSeconds + phase), 0);
}
