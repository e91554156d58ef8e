// Plain words: a reading age of about 11, by the Flesch-Kincaid grade (Kincaid and others, 1975) plus five years.
import { type CaseUnderCheck, type Finding, locate, shownIn } from '../case-under-check.ts';
import { countWords } from '../count-words.ts';

const OLDEST = 11;

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

/** Age in years of a reader who follows these texts with ease. 0.39 words a sentence + 11.8 syllables a word - 15.59, plus 5. */
export function readingAge(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.toLowerCase().match(/[\p{L}’']+/gu) ?? []);
  const sentences = texts.reduce(
    (sum, text) => sum + text.split(/[.!?…]+/).filter((part) => countWords(part) > 0).length,
    0,
  );
  if (words.length === 0 || sentences === 0) return 5;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59 + 5;
}

/** Runs of vowels, a silent last "e" taken off. Right for most English words, which is enough for a mean. */
function countSyllables(word: string): number {
  const runs = word.replace(/(?<![aeiouyl])e$/, '').match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, runs);
}
