import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultsOf } from './vite-checked-cases.ts';

const NAME = 'stories/cases/quiet-house/case.json';
const TEXT = readFileSync(NAME, 'utf8');

test('a case file that is in order goes into the site', () => {
  expect(faultsOf(NAME, TEXT)).toEqual([]);
});

test('one that is not is refused, with its place', () => {
  const broken = TEXT.replace('"minutes": [12, 18]', '"minutes": [12]');
  expect(broken).not.toBe(TEXT);
  expect(faultsOf(NAME, broken)).toEqual([expect.stringMatching(/^stories\/cases\/quiet-house\/case\.json:6 minutes/)]);
  expect(faultsOf(NAME, TEXT.slice(0, -5))).toHaveLength(1);
});
