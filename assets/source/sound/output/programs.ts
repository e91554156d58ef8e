// The programs of others that the makers use: fluidsynth plays, ffmpeg codes. Debian and Ubuntu call the packages
// `fluidsynth`, `musescore-general-soundfont` and `ffmpeg`. The game and its tests need none of them.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RATE, type Audio, type Wave } from '../core/wave.ts';

const SOUNDFONT = process.env['SOUNDFONT'] ?? '/usr/share/sounds/sf3/MuseScore_General_Full.sf3';

/** Plays a MIDI file dry. */
export function runFluidsynth(midi: Uint8Array): readonly [Wave, Wave] {
  if (!existsSync(SOUNDFONT))
    throw new Error(`no soundfont at ${SOUNDFONT}: install musescore-general-soundfont, or set SOUNDFONT`);
  return inScratch((folder) => {
    const source = join(folder, 'cue.mid');
    const target = join(folder, 'cue.raw');
    writeFileSync(source, midi);
    run('fluidsynth', [
      '-ni',
      '-q',
      '-R',
      '0',
      '-C',
      '0',
      '-g',
      '0.8',
      '-r',
      String(RATE),
      '-O',
      'float',
      '-T',
      'raw',
      '-F',
      target,
      SOUNDFONT,
      source,
    ]);
    return apart(readFileSync(target), 2) as readonly [Wave, Wave];
  });
}

/** How a sound is coded: kilobits a second, and the highest frequency, in hertz, that is worth any of them. */
export interface Coding {
  readonly rate: number;
  readonly band: 4000 | 8000 | 12_000 | 20_000;
}

/** A sound as an Ogg file of Opus. */
export function toOpus(audio: Audio, { rate, band }: Coding): Uint8Array {
  const how = {
    'b:a': `${rate}k`,
    vbr: 'constrained',
    compression_level: '10',
    frame_duration: '60',
    cutoff: `${band}`,
  };
  return coded(audio, 'ogg', [
    '-c:a',
    'libopus',
    ...Object.entries(how).flatMap(([name, value]) => [`-${name}`, value]),
  ]);
}

/** The same as an MPEG-4 file of AAC, for browsers that read no Ogg. */
export function toAac(audio: Audio, { rate, band }: Coding): Uint8Array {
  return coded(audio, 'm4a', ['-c:a', 'aac', '-b:a', `${rate}k`, '-cutoff', `${band}`, '-movflags', '+faststart']);
}

/** What a browser hears in an AAC file of so many channels. */
export function fromAac(file: Uint8Array, channels: number): Audio {
  return inScratch((folder) => {
    const source = join(folder, 'sound.m4a');
    const target = join(folder, 'sound.raw');
    writeFileSync(source, file);
    run('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', '-i', source, '-f', 'f32le', '-ar', `${RATE}`, target]);
    return apart(readFileSync(target), channels);
  });
}

/** Channels out of a file of floats in which they take turns. */
function apart(bytes: Buffer, channels: number): Audio {
  const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  return Array.from({ length: channels }, (_, channel) =>
    new Float64Array(all.length / channels).map((_sample, index) => all[index * channels + channel]!),
  ) as unknown as Audio;
}

function coded(audio: Audio, ending: string, how: readonly string[]): Uint8Array {
  return inScratch((folder) => {
    const source = join(folder, 'sound.raw');
    const target = join(folder, `sound.${ending}`);
    writeFileSync(source, interleaved(audio));
    const from = ['-f', 'f32le', '-ar', String(RATE), '-ac', String(audio.length), '-i', source];
    // `bitexact`: no date, no random number, no name of the coder in the file; the same sound is the same file.
    const exact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
    run('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...from, ...how, ...exact, target]);
    return new Uint8Array(readFileSync(target));
  });
}

function interleaved(audio: Audio): Uint8Array {
  const out = new Float32Array(audio[0].length * audio.length);
  audio.forEach((wave, channel) => wave.forEach((value, index) => (out[index * audio.length + channel] = value)));
  return new Uint8Array(out.buffer);
}

function run(program: string, given: readonly string[]): void {
  try {
    execFileSync(program, given, { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (cause) {
    throw new Error(`${program} could not do its work; is it installed? (Debian: ffmpeg, fluidsynth)`, { cause });
  }
}

function inScratch<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'doorstep-sound-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
