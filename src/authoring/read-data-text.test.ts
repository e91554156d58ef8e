import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readDataText } from './read-data-text.ts';

const schema = z.strictObject({
  title: z.string().check(z.minLength(1)),
  minutes: z.tuple([z.int(), z.int()]),
  cast: z.record(z.string().check(z.regex(/^[a-z-]+$/)), z.strictObject({ name: z.string() })),
});
const GOOD = `{
  "title": "Quiet house",
  "minutes": [12, 18],
  "cast": {
    "daniel": { "name": "Daniel" }
  }
}`;

const problemsIn = (text: string) =>
  readDataText(text, schema).problems.map(({ line, message }) => `${line} ${message}`);

test('what is in order is read', () => {
  expect(readDataText(GOOD, schema)).toEqual({ data: JSON.parse(GOOD) as unknown, problems: [] });
});

test.each([
  ['"Quiet house",', '"Quiet house"', '2 not JSON: a comma is missing in this line, or at its end'],
  ['18],', '18,],', '3 not JSON: something is missing here; is there a comma too many?'],
  ['"Quiet house"', '"Quiet house', '2 not JSON: the closing quotation mark is missing in this line'],
  ['"Quiet house"', 'Quiet', '2 not JSON: words stand in "quotation marks"'],
  ['  "cast"', '  // people\n  "cast"', '4 not JSON: remarks are not possible in this file'],
  [/\}$/, '', '6 not JSON: a } is missing'],
])('a slip of the pen (%s as %s) is told with its line', (from, to, problem) => {
  expect(problemsIn(GOOD.replace(from, to))).toEqual([problem]);
});

test.each([
  ['"Quiet house"', '""', '2 title: is empty'],
  ['"Quiet house"', '14', '2 title: wants words in quotation marks'],
  ['12', '"12"', '3 minutes.0: wants a number'],
  ['{ "name": "Daniel" }', '{}', '5 cast.daniel.name: is missing'],
  ['"daniel"', '"Daniel"', '5 cast.Daniel: wants a name in small letters and hyphens, such as "quiet-house"'],
])('a fact that is not as it should be (%s as %s) is told with its line and its place', (from, to, problem) => {
  expect(problemsIn(GOOD.replace(from, to))).toEqual([problem]);
});

test('a name that is misspelt is missing and is one too many', () => {
  expect(problemsIn(GOOD.replace('"title"', '"titel"'))).toEqual([
    '1 title: is missing',
    '2 titel: nothing of this name is known here; is it misspelt?',
  ]);
});

test('an empty file is said to be empty', () => {
  expect(problemsIn('')).toEqual(['1 the file is empty']);
});
