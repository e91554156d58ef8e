// How loud a sound is to people: ITU-R BS.1770-5 (integrated loudness, true peak), and a shorter measure for short things.
import { filtered, type Biquad } from './filters.ts';
import { samples, type Wave } from './wave.ts';

/** The standard's two filters at 48 kHz: the head's own lift of the highs, and the ear's indifference to the lows. */
const HEAD: Biquad = {
  b: [1.53512485958697, -2.69169618940638, 1.19839281085285],
  a: [-1.69065929318241, 0.73248077421585],
};
const EAR: Biquad = { b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] };
const OFFSET = -0.691;

/** Loudness in LUFS of the whole, gated as the standard says: blocks of 400 ms, a quarter apart. For beds and music. */
export function integratedLoudness(channels: readonly Wave[]): number {
  const powers = powersOf(channels, samples(0.4), samples(0.1));
  const heard = powers.filter((power) => toLufs(power) > -70);
  const gate = toLufs(mean(heard)) - 10;
  return toLufs(mean(heard.filter((power) => toLufs(power) > gate)));
}

/**
 * Loudness in LUFS of the part of a short sound that is heard: blocks of 50 ms, of which those within 10 dB of the loudest
 * count. Most of our things are over before the standard's first block of 400 ms is, so that its measure would say more
 * about the silence after a click than about the click.
 */
export function soundingLoudness(channels: readonly Wave[]): number {
  const powers = powersOf(channels, samples(0.05), samples(0.0125));
  const gate = Math.max(...powers.map(toLufs)) - 10;
  return toLufs(mean(powers.filter((power) => toLufs(power) > gate)));
}

/** The highest the wave reaches between samples too, in dBTP: four times as many samples, as the standard has it. */
export function truePeak(channels: readonly Wave[]): number {
  let highest = 0;
  for (const wave of channels) {
    for (let i = 0; i < wave.length; i += 1) {
      highest = Math.max(highest, Math.abs(wave[i]!));
      // Between two low samples nothing can rise above the peak that counts.
      if (Math.max(Math.abs(wave[i]!), Math.abs(wave[i + 1] ?? 0)) < highest * 0.5) continue;
      for (const taps of BETWEEN) {
        let sum = 0;
        for (let n = 0; n < taps.length; n += 1) sum += taps[n]! * (wave[i + n - SPAN + 1] ?? 0);
        highest = Math.max(highest, Math.abs(sum));
      }
    }
  }
  return 20 * Math.log10(Math.max(1e-9, highest));
}

/** Samples on each side that a value between two samples is worked out from. */
const SPAN = 12;
const BETWEEN = [0.25, 0.5, 0.75].map((part) =>
  Array.from({ length: 2 * SPAN }, (_, n) => {
    const distance = part - (n - SPAN + 1);
    const window = Math.cos((Math.PI * distance) / (2 * SPAN)) ** 2;
    return (window * Math.sin(Math.PI * distance)) / (Math.PI * distance);
  }),
);

/** Mean power of each block, all channels together. Blocks overlap, so the power so far is added up once. */
function powersOf(channels: readonly Wave[], block: number, hop: number): number[] {
  const heard = channels.map((wave) => filtered(filtered(wave, HEAD), EAR));
  const length = Math.max(block, heard[0]?.length ?? 0);
  const soFar = new Float64Array(length + 1);
  // One channel is played on both sides: it is twice what it measures (`dualmono` in ffmpeg's meter).
  const sides = heard.length === 1 ? 2 : 1;
  for (let i = 0; i < length; i += 1) {
    let now = 0;
    for (const wave of heard) now += (wave[i] ?? 0) ** 2;
    soFar[i + 1] = soFar[i]! + now * sides;
  }
  const powers: number[] = [];
  for (let from = 0; from + block <= length; from += hop) powers.push((soFar[from + block]! - soFar[from]!) / block);
  return powers;
}

function toLufs(power: number): number {
  return OFFSET + 10 * Math.log10(Math.max(1e-12, power));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
