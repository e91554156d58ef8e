import { expect, test } from 'vitest';
import type { DecisionRecord } from './debrief.ts';
import { compareRoutes } from './compare-routes.ts';
import { exampleDebriefInput } from './debrief-example.ts';
import { writeDebrief } from './write-debrief.ts';

const [base] = writeDebrief(exampleDebriefInput, { strict: true }).decisions;

/** `camera-on:camera` is the choice camera-on of the decision camera. */
function route(...steps: readonly string[]) {
  if (!base) throw new Error('the example has decisions');
  const decisions = steps.map((step): DecisionRecord => {
    const [choiceId = '', decision = choiceId] = step.split(':');
    return { ...base, choiceId, decision, question: `${decision}?` };
  });
  return { decisions };
}

function rows(first: ReturnType<typeof route>, second: ReturnType<typeof route>): string[] {
  return compareRoutes(first, second).map(
    (row) => `${row.first?.choiceId ?? '-'} ${row.second?.choiceId ?? '-'}${row.isParting ? ' parting' : ''}`,
  );
}

test('decisions that both came to stand side by side, and the first difference is where they part', () => {
  expect(rows(route('a:q', 'on:camera', 'x:end'), route('a:q', 'off:camera', 'y:end'))).toEqual([
    'a a',
    'on off parting',
    'x y',
  ]);
});

test('a decision that only one came to stands alone, in its place', () => {
  expect(rows(route('a:q', 'go:door', 'b:tonight'), route('a:q', 'b:tonight', 'back:friday'))).toEqual([
    'a a',
    'go - parting',
    'b b',
    '- back',
  ]);
});

test('the same decision twice is two rows, and the same way twice never parts', () => {
  const twice = route('one:checks', 'two:checks', 'on:camera');
  expect(rows(twice, twice)).toEqual(['one one', 'two two', 'on on']);
  expect(compareRoutes(twice, twice).every(({ isSame }) => isSame)).toBe(true);
});

test('nothing is lost of either way, whatever the other is', () => {
  const compared = compareRoutes(route('a', 'b', 'c', 'd'), route('d', 'c', 'a', 'e'));
  expect(compared.flatMap(({ first }) => first?.choiceId ?? [])).toEqual(['a', 'b', 'c', 'd']);
  expect(compared.flatMap(({ second }) => second?.choiceId ?? [])).toEqual(['d', 'c', 'a', 'e']);
});
