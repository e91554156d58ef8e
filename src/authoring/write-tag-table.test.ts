import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TAG_MEANINGS } from './tag-meanings.ts';
import { writeTagTable } from './write-tag-table.ts';

const README = new URL('../../stories/README.md', import.meta.url);

test('the tag table of stories/README.md says what the vocabulary says', () => {
  const readme = readFileSync(README, 'utf8');
  expect(writeTagTable(readme)).toBe(readme);
  for (const { example } of Object.values(TAG_MEANINGS)) expect(readme).toContain(`\`${example}\``);
});

test('a text without a place for the table is an error', () => {
  expect(() => writeTagTable('# Stories')).toThrow('no place for the tag table');
});
