// Plain words, C-26: a reading age of about 9 to 11, by the Flesch-Kincaid grade (Kincaid and others, 1975) plus five years.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { type CaseUnderCheck, type Finding, locate, shownIn } from '../case-under-check.ts';
import { countWords } from '../count-words.ts';

const OLDEST = 11;
/** School begins at about five: the first grade is read at six. */
const YEARS_BEFORE_SCHOOL = 5;

/** A scene that reads above the age is a warning. */
export function checkReadingAge(subject: CaseUnderCheck): readonly Finding[] {
  const scenes = new Map<string, Set<string>>();
  for (const beat of shownIn(subject).beats) {
    const texts = scenes.get(beat.scene) ?? new Set();
    for (const line of beat.lines) texts.add(line.text);
    scenes.set(beat.scene, texts);
  }
  return [...scenes].flatMap(([scene, texts]): Finding[] => {
    const age = readingAge([...texts]);
    if (age <= OLDEST) return [];
    const where = locate(subject, new RegExp(`#\\s*scene:\\s*${scene}(?![a-z0-9-])`));
    const message = `scene "${scene}" wants a reader of ${age.toFixed(1)} years; about ${OLDEST} is the aim`;
    return [{ kind: 'warning', rule: 'reading-age', ...where, message }];
  });
}

/** Age in years of a reader who follows these texts with ease. A number counts as one word of one syllable. */
export function readingAge(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{N}’']+/gu) ?? []);
  const sentences = texts.reduce(
    (sum, text) => sum + text.split(/[.!?…]+/).filter((part) => countWords(part) > 0).length,
    0,
  );
  if (words.length === 0 || sentences === 0) return YEARS_BEFORE_SCHOOL;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables }) + YEARS_BEFORE_SCHOOL;
}
