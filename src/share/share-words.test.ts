import { expect, test } from 'vitest';
import { MOST_OWN_CHARACTERS, shareText, shareWords } from './share-words.ts';

const input = {
  title: 'Late call',
  lines: ['Ask again.', 'Write it down.', 'A third.'],
  own: '',
  helpLine: { name: 'A helpline', phone: '0800 000 000' },
};

test('the words open neutrally, hold two chosen lines, and end with help', () => {
  expect(shareText(shareWords(input), null)).toBe(
    [
      'Doorstep: a decision game',
      'The call: Late call.',
      '',
      'Ask again.',
      'Write it down.',
      '',
      'Help: A helpline, 0800 000 000.',
      'In danger now: 999.',
    ].join('\n'),
  );
});

test('with nothing chosen there is no gap, and a link stands last', () => {
  const text = shareText(shareWords({ ...input, lines: [] }), 'https://example.org/');
  expect(text.split('\n\n')).toHaveLength(3);
  expect(text.endsWith('\n\nhttps://example.org/')).toBe(true);
});

test("the player's own line is one line, and short", () => {
  const { lines } = shareWords({ ...input, lines: [], own: `  one\n\ntwo  ${'x'.repeat(500)}` });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^one two x+$/);
  expect(lines[0]).toHaveLength(MOST_OWN_CHARACTERS);
});

test('a helpline without a number is named all the same', () => {
  const { help } = shareWords({ ...input, helpLine: { name: 'A website', phone: null } });
  expect(help).toBe('Help: A website.');
});
