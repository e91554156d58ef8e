// A wave is what every maker hands on: samples of one channel at 48 kHz, -1 to 1 by custom and free until it is mastered.

/** Samples a second, everywhere in this folder: Opus knows no other rate. */
export const RATE = 48_000;

/** One channel of sound at {@link RATE}. */
export type Wave = Float64Array;

/** One channel, or left and right. Both channels have the same length. */
export type Audio = readonly [Wave] | readonly [Wave, Wave];

/** How many samples this many seconds are. */
export function samples(seconds: number): number {
  return Math.round(seconds * RATE);
}

/** Silence of this many seconds. */
export function silence(seconds: number): Wave {
  return new Float64Array(samples(seconds));
}

/** A wave from a function of time in seconds. */
export function wave(seconds: number, at: (second: number) => number): Wave {
  return silence(seconds).map((_, index) => at(index / RATE));
}

/** A copy, louder or quieter by a factor. */
export function scaled(of: Wave, factor: number): Wave {
  return of.map((value) => value * factor);
}

/** A copy whose loudest sample is at full height. */
export function toPeak(of: Wave): Wave {
  return scaled(of, 1 / Math.max(1e-12, peakOf(of)));
}

/** A copy shaped by a function of time in seconds. */
export function shaped(of: Wave, gainAt: (second: number) => number): Wave {
  return of.map((value, index) => value * gainAt(index / RATE));
}

/** Waves one over another from their beginnings; as long as the longest. */
export function mixed(...waves: readonly Wave[]): Wave {
  const sum = new Float64Array(Math.max(...waves.map(({ length }) => length)));
  for (const each of waves) each.forEach((value, index) => (sum[index]! += value));
  return sum;
}

/** Adds a wave to another at a second, in place. What reaches past the end is left off. */
export function addAt(onto: Wave, second: number, what: Wave, factor = 1): void {
  const from = samples(second);
  const count = Math.min(what.length, onto.length - from);
  for (let i = Math.max(0, -from); i < count; i += 1) onto[from + i]! += what[i]! * factor;
}

/** Adds a wave to a loop at a second, in place. What reaches past the end comes in again at the beginning. */
export function addRound(onto: Wave, second: number, what: Wave, factor = 1): void {
  const from = samples(second);
  for (let i = 0; i < what.length; i += 1) onto[(from + i) % onto.length]! += what[i]! * factor;
}

/** The highest sample, either side of nought. */
function peakOf(of: Wave): number {
  return of.reduce((highest, value) => Math.max(highest, Math.abs(value)), 0);
}

/** 0 to 1 and back: up over `rise` seconds, down over the last `fall` of `length`; smooth at every corner. */
export function swell(second: number, length: number, rise: number, fall: number): number {
  const up = Math.min(1, Math.max(0, second / rise));
  const down = Math.min(1, Math.max(0, (length - second) / fall));
  return Math.sin((up * Math.PI) / 2) ** 2 * Math.sin((down * Math.PI) / 2) ** 2;
}

/** A factor from decibels. */
export function fromDecibels(decibels: number): number {
  return 10 ** (decibels / 20);
}
