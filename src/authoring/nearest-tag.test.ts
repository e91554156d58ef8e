import { expect, test } from 'vitest';
import { nearestTag } from './nearest-tag.ts';

test.each([
  ['scnee', 'scene'],
  ['becuase', 'because'],
  ['decide', 'decides'],
])('a slip of the finger, "%s", is taken for "%s"', (typed, meant) => {
  expect(nearestTag(typed)).toBe(meant);
});
