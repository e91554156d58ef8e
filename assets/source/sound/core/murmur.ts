// People talking where no word can be made out: a buzz through moving vowels, in runs and pauses, never a raised voice.
import { createChance, type Chance } from './chance.ts';
import { resonance } from './filters.ts';
import { addRound, RATE, samples, shaped, swell, toPeak, wave, type Wave } from './wave.ts';

/** First two resonances of vowels, in hertz. */
const VOWELS = [
  [320, 870],
  [480, 1190],
  [530, 1640],
  [300, 1990],
  [570, 840],
  [440, 1020],
] as const;

/** How somebody talks. */
export interface Talker {
  /** Pitch in hertz. */
  readonly pitch: number;
  /** Syllables a second; 4 is unhurried. */
  readonly pace: number;
  /** Share of the time spent talking, 0 to 1. */
  readonly talks: number;
  readonly seed: number;
}

/** One talker on a loop, without words. Peak 1. */
export function murmur(loopSeconds: number, { pitch, pace, talks, seed }: Talker): Wave {
  const chance = createChance(seed);
  const loop = new Float64Array(samples(loopSeconds));
  let at = chance.between(0, 1.5);
  while (at < loopSeconds - 1) {
    const run = chance.between(0.8, 2.2);
    const ends = Math.min(at + run, loopSeconds - 0.3);
    // A phrase sinks towards its end, as calm speech does.
    for (let begun = at; at < ends;) {
      const length = chance.between(0.75, 1.2) / pace;
      const sink = 1.06 - 0.14 * ((at - begun) / run);
      addRound(loop, at, syllable(length * 1.25, pitch * sink * chance.between(0.96, 1.05), chance));
      at += length;
    }
    at += (run * (1 - talks)) / talks + chance.between(0.1, 0.5);
  }
  return toPeak(loop);
}

function syllable(seconds: number, hertz: number, chance: Chance): Wave {
  const [first, second] = VOWELS[Math.floor(chance.next() * VOWELS.length)]!;
  let phase = 0;
  const voice = wave(seconds, (t) => {
    phase += (hertz * (1 + 0.01 * Math.sin(2 * Math.PI * 5 * t))) / RATE;
    return 2 * (phase % 1) - 1;
  });
  const loudness = chance.between(0.5, 1);
  const low = resonance(voice, first, 6);
  const high = resonance(voice, second, 9);
  const vowel = low.map((value, index) => value + 0.4 * high[index]!);
  return shaped(vowel, (t) => loudness * swell(t, seconds, seconds * 0.45, seconds * 0.5));
}
