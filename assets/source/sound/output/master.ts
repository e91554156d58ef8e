// The last hand: no direct current, the right loudness, and peaks held where a loudspeaker can follow.
import { highPass } from '../core/filters.ts';
import { round } from '../core/loop.ts';
import { integratedLoudness, soundingLoudness } from '../core/loudness.ts';
import { fromDecibels, samples, scaled, type Audio, type Wave } from '../core/wave.ts';
import type { SoundRecipe } from '../sound-list.ts';

/** Peaks are held here, in dBFS: coding lifts them a little, and -1 dBTP is the end. */
const CEILING = -3;
/** Below this, in hertz, is only unrest of the loudspeaker. */
const FLOOR_HERTZ = 32;

/** Loudness in LUFS, by the measure that suits the kind. */
export function loudnessOf(audio: Audio, kind: SoundRecipe['kind']): number {
  return kind === 'thing' ? soundingLoudness(audio) : integratedLoudness(audio);
}

/** A sound at so many LUFS, ready to be coded. */
export function mastered(audio: Audio, kind: SoundRecipe['kind'], lufs: number): Audio {
  const loop = kind === 'bed';
  let out = audio.map((wave) => {
    const clean = loop ? round(wave, (x) => highPass(x, FLOOR_HERTZ)) : highPass(wave, FLOOR_HERTZ);
    return loop ? clean : softEnds(clean, kind === 'music' ? 2.5 : 0.03);
  });
  // Holding the peaks makes a sound quieter, so it is weighed again.
  for (let pass = 0; pass < 4; pass += 1) {
    const off = lufs - loudnessOf(out as unknown as Audio, kind);
    if (pass > 0 && Math.abs(off) < 0.05) break;
    const gain = fromDecibels(off);
    out = limited(out.map((wave) => scaled(wave, gain)));
  }
  return out as unknown as Audio;
}

/** Holds peaks under the ceiling by turning down early and slowly; both channels alike. */
function limited(channels: readonly Wave[]): Wave[] {
  const ceiling = fromDecibels(CEILING);
  const reach = samples(0.0025);
  const length = channels[0]!.length;
  const needed = new Float64Array(length).fill(1);
  for (let i = 0; i < length; i += 1) {
    const highest = Math.max(...channels.map((wave) => Math.abs(wave[i]!)));
    if (highest <= ceiling) continue;
    const gain = ceiling / highest;
    for (let n = Math.max(0, i - reach); n <= Math.min(length - 1, i + reach); n += 1)
      needed[n] = Math.min(needed[n]!, gain);
  }
  const smooth = averaged(needed, reach);
  return channels.map((wave) => wave.map((value, i) => value * smooth[i]!));
}

/** Mean over `reach` samples on either side. Goes round, so that a loop stays one. */
function averaged(of: Wave, reach: number): Wave {
  const at = (i: number) => of[(i + of.length) % of.length]!;
  let sum = 0;
  for (let i = -reach; i <= reach; i += 1) sum += at(i);
  return of.map((_, i) => {
    const value = sum / (2 * reach + 1);
    sum += at(i + reach + 1) - at(i - reach);
    return value;
  });
}

function softEnds(of: Wave, fallSeconds: number): Wave {
  const rise = samples(0.002);
  const fall = samples(fallSeconds);
  return of.map(
    (value, i) => value * Math.min(1, i / rise) * Math.sin(Math.min(1, (of.length - i) / fall) * (Math.PI / 2)) ** 2,
  );
}
