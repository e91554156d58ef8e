// Words that nothing shows are words that somebody translates and checks for nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeFiles, ROOT } from './source-files.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const shown = [read('index.html'), ...codeFiles('src').map(({ text }) => text)].join('\n');

/** A key may be put together from a fixed part and an id: `help.nation.${nation}`. */
function isShown(key: string): boolean {
  return shown.includes(key) || shown.includes(`${key.replace(/[^.]+$/, '')}\${`);
}

test.each(['stories/strings/en.json', 'stories/strings/en-later.json'])('every string of %s is shown', (file) => {
  const keys = Object.keys(JSON.parse(read(file)) as Record<string, string>);
  expect(keys.filter((key) => !isShown(key))).toEqual([]);
});

/** Words that pull at somebody who wants to stop, or count what they do. */
const NAGGING =
  /streak|badge|\bscore\b|welcome back|miss(ed)? you|come back (soon|tomorrow)|don['’]t (go|leave) yet|you were away|in a row/i;

test('D-37: no word of ours nags, counts days or calls anybody back', () => {
  const words = ['stories/strings/en.json', 'stories/strings/en-later.json', 'stories/strings/accessibility.json'];
  expect(words.filter((file) => NAGGING.test(read(file)))).toEqual([]);
  expect(NAGGING.test('A streak of three days. Welcome back!')).toBe(true);
});
