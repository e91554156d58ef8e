// docs/SAFETY.md and docs/ACCESSIBILITY.md say what holds each requirement. A number with neither a test of its name nor a decision
// has lost what held it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeFiles, ROOT } from './source-files.ts';

/** From and to, both included: 17 to 19 do not exist. */
const SERIES = {
  D: [
    [1, 16],
    [20, 29],
    [30, 39],
  ],
  G: [[1, 14]],
} as const;
const PAGES = { D: 'docs/SAFETY.md', G: 'docs/ACCESSIBILITY.md' } as const;
const TITLE = /\b(?:test|it)(?:\.each\([\s\S]*?\))?\(\s*(['"`])((?:[DG]-\d\d )*[DG]-\d\d): /g;

const NUMBERS = Object.entries(SERIES).flatMap(([letter, spans]) =>
  spans.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => `${letter}-${String(from + index).padStart(2, '0')}`),
  ),
);

/** Number to what its row names. */
function readRows(): ReadonlyMap<string, { readonly tests: readonly string[]; readonly decisions: readonly string[] }> {
  const text = Object.values(PAGES)
    .map((page) => readFileSync(join(ROOT, page), 'utf8'))
    .join('\n');
  const rows = [...text.matchAll(/^\|\s*([DG]-\d\d)\s*\|[^|]*\|([^|]*)\|$/gm)];
  return new Map(
    rows.map(([, number = '', held = '']) => [
      number,
      {
        tests: [...held.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
        decisions: [...held.matchAll(/\(decisions\/([^)]+)\)/g)].map(([, file = '']) => file),
      },
    ]),
  );
}

/** Numbers in the titles of a test file. */
function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(TITLE)].flatMap(([, , numbers = '']) => numbers.split(' '));
}

const rows = readRows();

test('every requirement has a row, and no other has', () => {
  expect([...rows.keys()].toSorted()).toEqual(NUMBERS.toSorted());
});

test.each(NUMBERS)('%s is held by the tests and decisions that its row names', (number) => {
  const { tests = [], decisions = [] } = rows.get(number) ?? {};
  expect(tests.length + decisions.length).toBeGreaterThan(0);
  for (const path of tests) {
    expect(existsSync(join(ROOT, path)), path).toBe(true);
    expect(numbersIn(readFileSync(join(ROOT, path), 'utf8')), `${path} has no test named ${number}`).toContain(number);
  }
  for (const file of decisions) expect(readFileSync(join(ROOT, 'docs/decisions', file), 'utf8')).toContain(number);
});

test('every test that is named by a number is in its row', () => {
  const files = [...codeFiles('src'), ...codeFiles('tests')].filter(({ path }) => /\.(test|spec)\.tsx?$/.test(path));
  const unnamed = files.flatMap(({ path, text }) =>
    numbersIn(text)
      .filter((number) => !rows.get(number)?.tests.includes(path))
      .map((number) => `${number} in ${path}`),
  );
  expect(unnamed).toEqual([]);
});

test('a decision that a page names is there', () => {
  const decisions = readdirSync(join(ROOT, 'docs/decisions'));
  for (const { decisions: named } of rows.values()) for (const file of named) expect(decisions).toContain(file);
});
