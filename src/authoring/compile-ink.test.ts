import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { compileInk } from './compile-ink.ts';

const root = mkdtempSync(join(tmpdir(), 'doorstep-ink-'));
const folder = join(root, 'case');
beforeEach(() => mkdirSync(folder));
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));

/** Problems of a story of these files, as `file:line`. */
function problemsOf(files: Readonly<Record<string, string>>): string[] {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { story, problems } = compileInk(join(folder, 'main.ink'), 'test', root);
  expect(story === null).toBe(problems.some(({ kind }) => kind === 'error'));
  return problems.map(({ file, line }) => `${file}:${line}`);
}

test('a problem names the file it is in, from the root of the project', () => {
  expect(problemsOf({ 'main.ink': 'Words.\n-> nowhere\n' })).toEqual(['case/main.ink:2']);
  expect(problemsOf({ 'main.ink': 'Words. # nothing\n-> END\n' })).toEqual(['case/main.ink:1']);
});

test('a problem in a part that is included is one of that file', () => {
  const main = 'INCLUDE after.ink\n-> after\n';
  expect(problemsOf({ 'main.ink': main, 'after.ink': '=== after\nWords.\n-> nowhere\n' })).toEqual([
    'case/after.ink:3',
  ]);
  expect(problemsOf({ 'main.ink': main, 'after.ink': '=== after\nSome {x words.\n-> END\n' })[0]).toBe(
    'case/after.ink:2',
  );
});

test('a part that is not there is missed where it is asked for', () => {
  expect(problemsOf({ 'main.ink': 'Words.\nINCLUDE after.ink\n-> END\n' })).toEqual(['case/main.ink:2']);
  const { problems } = compileInk(join(folder, 'main.ink'), 'test', root);
  expect(problems[0]?.message).toBe('there is no file "after.ink" to include; write it, or take the line away');
});
