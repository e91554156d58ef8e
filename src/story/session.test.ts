import { expect, test } from 'vitest';
import story from '../../stories/cases/quiet-house/main.ink';
import { startStory } from './session.ts';
test('x', () => {
  const s = startStory(story, { seed: 1 });
  s.pressOn();
  s.choose('no');
  console.log(JSON.stringify(s.moments, null, 1), story.hash);
});
