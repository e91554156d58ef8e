// npm run sound [-- --only knock,room-clock] [-- --levels]
// Makes every sound from noise, oscillators and notes, and writes them with their list to assets/sounds. With --levels
// nothing is made: what is there is measured, and the command fails when it is not as it should be.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { finished } from './output/finish.ts';
import { MOST_BYTES, weighCases } from './output/case-weight.ts';
import { measureLevels } from './output/levels.ts';
import { readManifest, SOUNDS_FOLDER, writeManifest, type ListedSound } from './output/manifest.ts';
import { openOpusReader, type OpusReader } from './output/read-opus.ts';
import { SOUNDS, type SoundRecipe } from './sound-list.ts';
import { wavFile } from './output/wav-file.ts';

const BUSES = { bed: 'room', thing: 'things', music: 'music' } as const;

const { values } = parseArgs({
  options: { only: { type: 'string' }, levels: { type: 'boolean' }, wav: { type: 'string' } },
});

if (values.levels) await showLevels();
else await makeSounds(values.only?.split(',') ?? Object.keys(SOUNDS));

async function makeSounds(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((id) => !(id in SOUNDS));
  if (unknown.length)
    throw new Error(`no sound called ${unknown.join(', ')}; there are ${Object.keys(SOUNDS).join(', ')}`);
  mkdirSync(SOUNDS_FOLDER, { recursive: true });
  const listed = new Map(readManifest().map((sound) => [sound.id, sound]));
  const reader = await openOpusReader();
  for (const id of wanted) {
    listed.set(id, await make(id, SOUNDS[id]!, reader));
    console.log(id);
  }
  reader.free();
  const sounds = Object.keys(SOUNDS).flatMap((id) => listed.get(id) ?? []);
  writeManifest(sounds);
  const kept = new Set(['manifest.json', ...sounds.flatMap(({ files }) => files)]);
  for (const name of readdirSync(SOUNDS_FOLDER)) if (!kept.has(name)) rmSync(new URL(name, SOUNDS_FOLDER));
}

async function make(id: string, recipe: SoundRecipe, reader: OpusReader): Promise<ListedSound> {
  const made = await finished(recipe, reader);
  if (values.wav) writeFileSync(`${values.wav}/${id}.wav`, wavFile(made.audio));
  const files = [`${id}.ogg`, `${id}.m4a`] as const;
  writeFileSync(new URL(files[0], SOUNDS_FOLDER), made.opus);
  writeFileSync(new URL(files[1], SOUNDS_FOLDER), made.aac);
  const { kind, sudden } = recipe;
  return { id, kind, bus: BUSES[kind], sudden, files, loop: made.loop, lengthMs: made.lengthMs };
}

async function showLevels(): Promise<void> {
  const levels = await measureLevels();
  for (const { id, lufs, peak, seam, opusBytes, aacBytes, faults } of levels)
    console.log(
      [
        id.padEnd(24),
        `${lufs.toFixed(1)} LUFS`.padStart(11),
        `${peak.toFixed(1)} dBTP`.padStart(11),
        (seam === null ? '' : `seam ${seam.toFixed(2)}`).padStart(10),
        kilobytes(opusBytes).padStart(7),
        kilobytes(aacBytes).padStart(7),
        faults.length ? `  WRONG: ${faults.join('; ')}` : '',
      ].join(''),
    );
  const cases = weighCases(levels);
  for (const { id, visit, everything } of cases)
    console.log(`${id}: a visit fetches at most ${kilobytes(visit)} of ${kilobytes(everything)}`);
  const tooHeavy = cases.filter(({ visit }) => visit > MOST_BYTES).map(({ id }) => id);
  if (tooHeavy.length) console.log(`WRONG: over ${kilobytes(MOST_BYTES)}: ${tooHeavy.join(', ')}`);
  if (tooHeavy.length || levels.some(({ faults }) => faults.length)) process.exitCode = 1;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
