// What holds between the calls: each is written afresh, down to its notes.
import { expect, test } from 'vitest';
import { CaseSchema } from '../../src/cases/case-schema.ts';
import { wordsIn } from '../../src/authoring/checks/case-texts.ts';
import { readWritten } from '../../src/authoring/written-words.ts';
import { readCaseJson, readInk, shippedCalls } from './shipped-calls.ts';

/** As many words in a row as make a phrase that a reader would know again. */
const PHRASE_WORDS = 8;

/** Forms of law and names of services, which have to be the same wherever they stand. In small letters, without marks. */
const QUOTED: readonly string[] = ['controlling or coercive behaviour a crime in england and wales'];

function phrasesOf(caseId: string): ReadonlySet<string> {
  const texts = [
    ...readInk(caseId).flatMap((source) => readWritten(source).map(({ text }) => text)),
    // Whom a call is for is a label, and the same for several.
    ...wordsIn({ ...CaseSchema.parse(readCaseJson(caseId, 'case.json')), audience: '' }),
    ...wordsIn(readCaseJson(caseId, 'debrief.json')),
  ];
  return new Set(texts.flatMap(phrasesIn));
}

function phrasesIn(text: string): string[] {
  const words = text
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words
    .slice(0, Math.max(0, words.length - PHRASE_WORDS + 1))
    .map((_, at) => words.slice(at, at + PHRASE_WORDS).join(' '));
}

test('no two calls share a phrase of eight words, but for quoted forms of law', () => {
  const calls = shippedCalls().map((id) => ({ id, phrases: phrasesOf(id) }));
  const shared = calls.flatMap(({ id, phrases }, index) =>
    calls
      .slice(index + 1)
      .flatMap((other) =>
        [...phrases]
          .filter((phrase) => other.phrases.has(phrase) && !QUOTED.some((quoted) => quoted.includes(phrase)))
          .map((phrase) => `${id}, ${other.id}: ${phrase}`),
      ),
  );
  expect(shared).toEqual([]);
});
