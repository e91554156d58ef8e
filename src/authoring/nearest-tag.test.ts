import { expect, test } from 'vitest';
import { parseTag, TAG_RULES, TagError, type TagName } from '../story/tags.ts';
import { adviseOnTag, nearestTag } from './nearest-tag.ts';
import { TAG_MEANINGS } from './tag-meanings.ts';

test.each([
  ['scnee', 'scene'],
  ['becuase', 'because'],
  ['decide', 'decides'],
])('a slip of the finger, "%s", is taken for "%s"', (typed, meant) => {
  expect(nearestTag(typed)).toBe(meant);
});

test.each([
  ['kind: shout', 'for example "# kind: look"'],
  ['scnee: door', 'did you mean "scene"?'],
])('a writer who types "%s" is told what to write instead', (text, advice) => {
  try {
    parseTag(text, 'choice');
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof TagError)) throw error;
    expect(adviseOnTag(error)).toContain(advice);
  }
});

test('every example can be written as it stands', () => {
  for (const [name, { example }] of Object.entries(TAG_MEANINGS))
    expect(parseTag(example.replace(/^#/, ''), TAG_RULES[name as TagName].home).name).toBe(name);
});
