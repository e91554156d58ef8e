import { expect, test } from 'vitest';
import { parseTag, type TagHome, TagError } from './tags.ts';

function messageOf(text: string, home: TagHome): string {
  try {
    parseTag(text, home);
  } catch (error) {
    if (error instanceof TagError) return error.message;
    throw error;
  }
  return 'no error';
}

test('a tag is read into the type that the vocabulary gives it', () => {
  expect(parseTag(' scene: door ', 'line')).toEqual({ name: 'scene', value: 'door' });
  expect(parseTag('show: daniel doorway', 'line')).toEqual({ name: 'show', value: ['daniel', 'doorway'] });
  expect(parseTag('face: daniel cold', 'line')).toEqual({ name: 'face', value: ['daniel', 'cold'] });
  expect(parseTag('because: go-up  stay', 'line')).toEqual({ name: 'because', value: ['go-up', 'stay'] });
  expect(parseTag('pause', 'line')).toEqual({ name: 'pause', value: '' });
  expect(parseTag('kind: radio', 'choice')).toEqual({ name: 'kind', value: 'radio' });
});

test('a tag that is not in the vocabulary is named', () => {
  expect(messageOf('scnee: door', 'line')).toBe('unknown tag "scnee"');
});

test('a tag in the wrong home is told where it belongs', () => {
  expect(messageOf('id: go', 'line')).toContain('belongs on a choice');
  expect(messageOf('scene: door', 'choice')).toContain('belongs on a line');
});

test.each([
  ['scene: The Door', 'line', 'lower-case id'],
  ['scene:', 'line', 'lower-case id'],
  ['show: daniel', 'line', 'two ids'],
  ['face: daniel', 'line', 'who, which face'],
  ['face: daniel cold priya sam', 'line', 'who, which face'],
  ['pause: long', 'line', 'takes no value'],
  ['kind: shout', 'choice', 'kind: shout'],
] as const)('the value of "%s" is refused, and the message says what is wanted', (text, home, part) => {
  expect(messageOf(text, home)).toContain(part);
});
