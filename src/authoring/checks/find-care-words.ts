// Finds the words that a rule of care minds in one text.
import { CARE_WORDS, type CareWord } from './care-words.ts';

/** A place in a text that a rule minds. */
export interface CareHit {
  readonly word: CareWord;
  readonly found: string;
  readonly start: number;
  readonly end: number;
}

/** Every hit in a text. `more` are word rules that only this case has. */
export function findCareWords(text: string, more: readonly CareWord[] = []): readonly CareHit[] {
  const straight = text.replaceAll('’', "'");
  return [...CARE_WORDS, ...more].flatMap((word) =>
    [...straight.matchAll(new RegExp(word.pattern, `g${word.pattern.flags}`))].map(({ 0: found, index }) => ({
      word,
      found,
      start: index,
      end: index + found.length,
    })),
  );
}
