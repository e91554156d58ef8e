// Measures the files that are shipped: loudness, peaks, and how a loop's end leads into its beginning.
import { readFileSync } from 'node:fs';
import { truePeak } from '../core/loudness.ts';
import { RATE, type Audio, type Wave } from '../core/wave.ts';
import { LEVELS, SOUNDS } from '../sound-list.ts';
import { loudnessOf } from './master.ts';
import { readManifest, SOUNDS_FOLDER, type ListedSound } from './manifest.ts';
import { openOpusReader } from './read-opus.ts';

/** Peaks stay under this, in dBTP. */
const HIGHEST_PEAK = -1;
/** A step over a loop's seam may be at most this many times as large as the loop's own steps usually are: noise has those. */
const LARGEST_SEAM = 3;
/** Direct current may be this much of full height at most: -54 dB. */
const LARGEST_OFFSET = 0.002;

/** What one file measures, and what is wrong with that. */
export interface Level {
  readonly id: string;
  readonly kind: ListedSound['kind'];
  /** Integrated for beds and music; for things, of the part that sounds. */
  readonly lufs: number;
  /** In dBTP. */
  readonly peak: number;
  /** The step from a loop's last sample to its first, in usual steps of that loop; null for what is no loop. */
  readonly seam: number | null;
  /** Mean of all samples: direct current. */
  readonly offset: number;
  readonly opusBytes: number;
  readonly aacBytes: number;
  readonly faults: readonly string[];
}

/** Every sound of the manifest, measured. */
export async function measureLevels(): Promise<readonly Level[]> {
  const reader = await openOpusReader();
  const levels: Level[] = [];
  for (const sound of readManifest()) {
    const [opus, aac] = sound.files.map((file) => new Uint8Array(readFileSync(new URL(file, SOUNDS_FOLDER))));
    levels.push(measured(sound, await reader.read(opus!), opus!.length, aac!.length));
  }
  reader.free();
  return levels;
}

function measured(sound: ListedSound, whole: Audio, opusBytes: number, aacBytes: number): Level {
  const { id, kind, loop } = sound;
  const recipe = SOUNDS[id];
  const heard = loop === null ? whole : whole.map((wave) => wave.slice(toSample(loop[0]), toSample(loop[0] + loop[1])));
  const lufs = loudnessOf(heard as unknown as Audio, kind);
  const peak = truePeak(heard);
  const seam = loop === null ? null : Math.max(...heard.map(seamOf));
  const offset = Math.max(...heard.map((wave) => Math.abs(wave.reduce((sum, value) => sum + value, 0) / wave.length)));
  const faults: string[] = [];
  if (recipe === undefined) faults.push('nothing in the list makes it');
  else {
    const { lufs: wanted, within } = LEVELS[recipe.level];
    if (Math.abs(lufs - wanted) > within) faults.push(`wants ${wanted} LUFS`);
  }
  if (peak > HIGHEST_PEAK) faults.push(`peaks over ${HIGHEST_PEAK} dBTP`);
  if (seam !== null && seam > LARGEST_SEAM) faults.push('its seam can be heard');
  if (offset > LARGEST_OFFSET) faults.push('direct current');
  return { id, kind, lufs, peak, seam, offset, opusBytes, aacBytes, faults };
}

function seamOf(wave: Wave): number {
  let sum = 0;
  for (let i = 1; i < wave.length; i += 1) sum += (wave[i]! - wave[i - 1]!) ** 2;
  return Math.abs(wave[0]! - wave[wave.length - 1]!) / Math.sqrt(sum / (wave.length - 1));
}

function toSample(ms: number): number {
  return Math.round((ms / 1000) * RATE);
}
