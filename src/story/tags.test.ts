import { expect, test } from 'vitest';
import { parseTag, TAG_RULES, type TagHome, TagError } from './tags.ts';

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
  ['pause: long', 'line', 'takes no value'],
  ['kind: shout', 'choice', 'kind: look'],
] as const)('the value of "%s" is refused with what to write instead', (text, home, part) => {
  expect(messageOf(text, home)).toContain(part);
  expect(messageOf(text, home)).toContain('for example');
});

test('every example of the vocabulary can be written as it stands', () => {
  for (const [name, { example, home }] of Object.entries(TAG_RULES))
    expect(parseTag(example.replace(/^#/, ''), home).name).toBe(name);
});
