// Chance that always falls the same way: the same seed gives the same sound on every machine.

/** A source of chosen chance. */
export interface Chance {
  /** 0 up to 1. */
  next(): number;
  /** Anything between two numbers. */
  between(low: number, high: number): number;
  /** Around 0 with a spread of 1, as noise has it. */
  normal(): number;
}

/** Chance from a seed (mulberry32). */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
