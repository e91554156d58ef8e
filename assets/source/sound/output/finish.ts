// From a recipe to the files: made, mastered, coded, listened to, and mastered again for what coding took away.
import { withMargins } from '../core/loop.ts';
import { RATE, samples, type Audio, type Wave } from '../core/wave.ts';
import { LEVELS, type SoundRecipe } from '../sound-list.ts';
import { loudnessOf, mastered } from './master.ts';
import { fromAac, toAac, toOpus } from './programs.ts';
import type { OpusReader } from './read-opus.ts';

/**
 * What a loop's file holds of the loop before its first turn and after it, in milliseconds. Any stretch of one turn is a
 * whole loop, wherever it begins: so neither the blurred ends of a coded file nor the delay of a decoder can be heard.
 */
const MARGIN_MS = 200;

/** Everything about one sound that is written down. `loop` and `lengthMs` as in the manifest. */
export interface Finished {
  readonly audio: Audio;
  readonly opus: Uint8Array;
  readonly aac: Uint8Array;
  readonly loop: readonly [number, number] | null;
  readonly lengthMs: number;
}

/** Makes one sound. */
export async function finished({ kind, level, coding, make }: SoundRecipe, reader: OpusReader): Promise<Finished> {
  const made = make();
  const { lufs } = LEVELS[level];
  const audio = mastered(made, kind, lufs);
  const aac = toAac(withEnds(audio, kind), coding);
  const lengthMs = Math.round((audio[0].length / RATE) * 1000);
  let opus = toOpus(withEnds(audio, kind), coding);
  let heard = await reader.read(opus);
  // Opus makes noise quieter, the more the fewer bits it has.
  let asked = lufs;
  for (let pass = 0; pass < 2; pass += 1) {
    const off = lufs - loudnessOf(kind === 'bed' ? turn(heard, MARGIN_MS, lengthMs) : heard, kind);
    if (Math.abs(off) < 0.15) break;
    asked += off;
    opus = toOpus(withEnds(mastered(made, kind, asked), kind), coding);
    heard = await reader.read(opus);
  }
  const loop =
    kind === 'bed' ? ([smoothestStart([heard, fromAac(aac, audio.length)], lengthMs), lengthMs] as const) : null;
  return { audio, opus, aac, loop, lengthMs };
}

function withEnds(audio: Audio, kind: SoundRecipe['kind']): Audio {
  if (kind !== 'bed') return audio;
  return audio.map((wave) => withMargins(wave, samples(MARGIN_MS / 1000))) as unknown as Audio;
}

/** One turn of a decoded loop. */
function turn(whole: Audio, fromMs: number, lengthMs: number): Audio {
  const from = samples(fromMs / 1000);
  return whole.map((wave) => wave.slice(from, from + samples(lengthMs / 1000))) as unknown as Audio;
}

/** Where in the margin, in whole milliseconds, a turn of the decoded loop ends most nearly as it began, in every format. */
function smoothestStart(formats: readonly Audio[], lengthMs: number): number {
  const length = samples(lengthMs / 1000);
  const channels = formats.flat().map((wave) => ({ wave, usual: usualStep(wave) }));
  const gap = (ms: number) => {
    const at = samples(ms / 1000);
    // Value and slope, against the steps that the wave takes anyway: nothing of the seam may be left for an ear.
    const gaps = channels.map(({ wave, usual }) => {
      const step = (i: number) => Math.abs(wave[at + i]! - wave[at + length + i]!);
      return Math.max(step(-1), step(0), step(1)) / usual;
    });
    return Math.max(...gaps);
  };
  let best = MARGIN_MS;
  for (let ms = 40; ms < 2 * MARGIN_MS - 40; ms += 1) if (gap(ms) < gap(best)) best = ms;
  return best;
}

/** How far a wave moves from one sample to the next: the root of the mean square. */
function usualStep(wave: Wave): number {
  let sum = 0;
  for (let i = 1; i < wave.length; i += 1) sum += (wave[i]! - wave[i - 1]!) ** 2;
  return Math.sqrt(sum / wave.length);
}
