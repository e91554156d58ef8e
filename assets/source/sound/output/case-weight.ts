// What a call asks of the line: every sound that its case file and its story name.
import { readdirSync, readFileSync } from 'node:fs';
import type { Level } from './levels.ts';

const CASES = new URL('../../../../stories/cases/', import.meta.url);

/** The most that one visit to one call may fetch in sound, in bytes. */
export const MOST_BYTES = 1_000_000;

/** What one call weighs, in bytes of Opus. */
export interface CaseWeight {
  readonly id: string;
  /** Ids that the call names, in alphabetical order. */
  readonly sounds: readonly string[];
  /** All of it but the endings, and the heaviest of these: no visit hears two. */
  readonly visit: number;
  readonly everything: number;
}

/** Every call that names a sound. */
export function weighCases(levels: readonly Level[]): readonly CaseWeight[] {
  return readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ id: name, sounds: soundsOf(name) }))
    .filter(({ sounds }) => sounds.length > 0)
    .map(({ id, sounds }) => ({ id, sounds, ...weigh(levels.filter((level) => sounds.includes(level.id))) }));
}

/** What a list of sounds weighs. */
export function weigh(levels: readonly Level[]): Pick<CaseWeight, 'visit' | 'everything'> {
  const endings = levels.filter(({ id }) => id.startsWith('music-ending-')).map(({ opusBytes }) => opusBytes);
  const everything = levels.reduce((sum, { opusBytes }) => sum + opusBytes, 0);
  const unheard = endings.reduce((sum, bytes) => sum + bytes, 0) - Math.max(0, ...endings);
  return { everything, visit: everything - unheard };
}

/** Ids from the places of `case.json` and from the tags of the story. */
function soundsOf(id: string): string[] {
  const folder = new URL(`${id}/`, CASES);
  const { places } = JSON.parse(readFileSync(new URL('case.json', folder), 'utf8')) as {
    places: Record<string, { sound?: string }>;
  };
  const ink = readdirSync(folder).filter((name) => name.endsWith('.ink'));
  const tags = ink.flatMap((name) => [
    ...readFileSync(new URL(name, folder), 'utf8').matchAll(/#\s*sound:\s*([a-z0-9-]+)/g),
  ]);
  const named = [...Object.values(places).flatMap(({ sound }) => sound ?? []), ...tags.map(([, sound = '']) => sound)];
  return [...new Set(named)].toSorted();
}
