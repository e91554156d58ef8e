import { expect, test, vi } from 'vitest';
import { startPlay } from '../play/play.ts';
import { startStory } from '../story/session.ts';
import { testStory } from '../story/test-story.ts';
import { createGoBack } from './go-back.ts';

const STORY = testStory(`
# scene: hall
One.
* [Ask. # id: ask] Two.
* [Wait. # id: wait] Two.
-
* [Look. # id: look] The story stops here without an end.
* [Press. # id: press] And then # pause
  it stops. -> END
* [Go. # id: go] Out. # ending: x
-> END
`);

const ids = (play: ReturnType<typeof startPlay>) => play.trace.value.map(({ choice }) => choice.id);

test('a story that breaks on a choice is taken back to before it, and every choice made stands', () => {
  const play = startPlay(startStory(STORY, { seed: 1 }));
  play.choose('ask');
  expect(() => play.choose('look')).toThrow('without an ending tag');
  createGoBack()(play);
  expect(ids(play)).toEqual(['ask']);
  play.choose('go');
  expect(play.beat.value.ending).toBe('x');
});

test('one that breaks on pressing on is taken back to the last choice that can be stood before', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const play = startPlay(startStory(STORY, { seed: 1 }));
  play.choose('wait');
  play.choose('press');
  expect(() => play.pressOn()).toThrow();
  createGoBack()(play);
  expect(ids(play)).toEqual(['wait']);
  vi.restoreAllMocks();
});

test('asked again without a decision in between, it goes one further back', () => {
  const play = startPlay(startStory(STORY, { seed: 1 }));
  const goBack = createGoBack();
  play.choose('ask');
  goBack(play);
  expect(ids(play)).toEqual(['ask']);
  goBack(play);
  expect(ids(play)).toEqual([]);
  play.choose('wait');
  goBack(play);
  expect(ids(play)).toEqual(['wait']);
});
