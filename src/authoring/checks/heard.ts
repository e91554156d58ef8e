// What is heard is told: every sound that means something stands on the words for it.
import { type CaseUnderCheck, type Finding, inFile } from '../case-under-check.ts';
import { inkLines } from './ink-lines.ts';

const SOUND_TAG = /#\s*sound:\s*([a-z0-9-]+)/g;

/**
 * Errors: a sound or a bed that nobody has made, a sound that its line does not tell, a caption that does not say where.
 * A line tells a sound when it is a caption (`[upstairs, a door]`) or names it in its own words: `The door closes.`
 */
export function checkHeard({ sounds, ink, caseFile, files }: CaseUnderCheck): readonly Finding[] {
  if (!sounds) return [];
  const findings: Finding[] = [];
  const error = (rule: string, where: { file: string; line: number }, message: string) =>
    findings.push({ kind: 'error', rule, ...where, message });
  for (const { file, line, code } of inkLines(ink)) {
    const where = { file, line };
    const words = code.replace(/#.*$/, '').trim();
    for (const [, id = ''] of code.matchAll(SOUND_TAG)) {
      const sound = sounds.get(id);
      if (!sound) error('unknown-sound', where, `there is no sound "${id}" in assets/sounds/manifest.json`);
      else if (sound.kind === 'thing' && !tells(words, id, sound.sudden))
        error(
          'caption',
          where,
          `nothing tells the sound "${id}" before it comes; give it a line of its own: [where, what]`,
        );
    }
    if (/^\[.*\]$/.test(words) && !words.includes(','))
      error('caption', where, `the caption ${words} must say where and what: [upstairs, a door]`);
  }
  for (const [place, { sound }] of Object.entries(caseFile?.places ?? {}))
    if (sound !== undefined && sounds.get(sound)?.kind !== 'bed')
      error(
        'unknown-sound',
        inFile(files.case),
        `places.${place}.sound: there is no bed "${sound}" in assets/sounds/manifest.json`,
      );
  return findings;
}

/** A quiet sound is told by a caption or by a line that names it; a sudden one wants its caption, which the reader sees first. */
function tells(words: string, id: string, sudden: boolean): boolean {
  if (/^\[.*\]$/.test(words)) return true;
  const names = id.split('-').map((part) => part.replace(/s$/, ''));
  return !sudden && names.some((name) => words.toLowerCase().includes(name));
}
