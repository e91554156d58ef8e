// The list of sounds beside the files, assets/sounds/manifest.json: what the game reads.
import { readFileSync, writeFileSync } from 'node:fs';

/** Where the files and their list are. */
export const SOUNDS_FOLDER = new URL('../../../sounds/', import.meta.url);

/** One sound as the game knows it. */
export interface ListedSound {
  readonly id: string;
  readonly kind: 'bed' | 'thing' | 'music';
  readonly bus: 'room' | 'things' | 'music';
  readonly sudden: boolean;
  /** Names of files in the folder, best first: Ogg Opus, then AAC. */
  readonly files: readonly [string, string];
  /** Where a loop begins in the file, and how long one turn is, in milliseconds; null for what is played once. */
  readonly loop: readonly [number, number] | null;
  readonly lengthMs: number;
}

/** The list as it is on the disk; empty before the first time. */
export function readManifest(): readonly ListedSound[] {
  try {
    return (JSON.parse(readFileSync(new URL('manifest.json', SOUNDS_FOLDER), 'utf8')) as { sounds: ListedSound[] })
      .sounds;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw cause;
  }
}

/** Writes the list, one sound a line. */
export function writeManifest(sounds: readonly ListedSound[]): void {
  const lines = sounds.map((sound) => `    ${JSON.stringify(sound)}`);
  writeFileSync(new URL('manifest.json', SOUNDS_FOLDER), `{\n  "sounds": [\n${lines.join(',\n')}\n  ]\n}\n`);
}
