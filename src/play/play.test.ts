import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import quietHouse from '../../stories/cases/quiet-house/main.ink';
import { resumeStory } from '../story/resume.ts';
import { startStory } from '../story/session.ts';
import { testStory } from '../story/test-story.ts';
import { type Play, startPlay } from './play.ts';

const HALL_INK = `
# scene: hall
One. # note: one # pause
Two. # note: two
* [Look. # id: look] Three. # note: three
* [Wait. # id: wait] Nothing. # note: two
-
* [Go. # id: go] Out. # ending: x
-> END
`;
const HALL = testStory(HALL_INK);

/** Presses on and chooses by these numbers until they or the story end. Gives what was known at each choice. */
function playBy(play: Play, numbers: readonly number[]): ReturnType<typeof knownTo>[] {
  const known: ReturnType<typeof knownTo>[] = [];
  for (const number of numbers) {
    while (play.beat.value.more) play.pressOn();
    const { choices } = play.beat.value;
    const choice = choices[number % Math.max(1, choices.length)];
    if (!choice) break;
    known.push(knownTo(play));
    play.choose(choice.id);
  }
  return known;
}

function knownTo(play: Play) {
  const { beat, moments, notebook, trace } = play;
  return { beat: beat.value, moments: moments.value, notebook: notebook.value, trace: trace.value };
}

test('the notebook keeps what was noticed in the order in which it was, each thing once', () => {
  const play = startPlay(startStory(HALL, { seed: 1 }));
  expect(play.notebook.value.map((line) => line.noteId)).toEqual(['one']);
  play.pressOn();
  play.choose('look');
  expect(play.notebook.value.map((line) => line.noteId)).toEqual(['one', 'two', 'three']);
  play.returnTo(0);
  play.choose('wait');
  expect(play.notebook.value.map((line) => [line.noteId, line.text])).toEqual([
    ['one', 'One.'],
    ['two', 'Two.'],
  ]);
});

test('what a signal held never changes under those who read it', () => {
  const play = startPlay(startStory(HALL, { seed: 1 }));
  const before = play.moments.value;
  const length = before.length;
  play.pressOn();
  play.choose('look');
  expect(before).toHaveLength(length);
  expect(play.moments.value.length).toBeGreaterThan(length);
});

test('going back restores exactly what was known before that choice, on any route of the call', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(11), { minLength: 1, maxLength: 60 }), fc.nat(59), (numbers, picked) => {
      const play = startPlay(startStory(quietHouse, { seed: 3 }));
      const known = playBy(play, numbers);
      const step = picked % known.length;
      play.returnTo(step);
      expect(knownTo(play)).toEqual(known[step]);
    }),
    { numRuns: 100, seed: 8 },
  );
}, 60_000);

test('a run goes on from where it was kept, on any route of the call', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(11), { maxLength: 30 }), (numbers) => {
      const play = startPlay(startStory(quietHouse, { seed: 3 }));
      playBy(play, numbers);
      const resumed = resumeStory(quietHouse, play.snapshot());
      expect(resumed.found).toBe('resumed');
      expect(knownTo(startPlay(resumed.session))).toEqual(knownTo(play));
    }),
    { numRuns: 30, seed: 9 },
  );
}, 60_000);

test('those who follow a run see it go on in a story that was edited meanwhile', () => {
  const play = startPlay(startStory(HALL, { seed: 1 }));
  play.pressOn();
  play.choose('look');
  const read: string[] = [];
  play.beat.subscribe(({ lines }) => void read.push(lines.map(({ text }) => text).join(' ')));
  play.take(resumeStory(testStory(HALL_INK.replace('Three.', 'Three coats.')), play.snapshot()).session);
  play.choose('go');
  expect(read).toEqual(['Three.', 'Three coats.', 'Out.']);
  play.returnTo(0);
  play.choose('look');
  expect(read.at(-1)).toBe('Three coats.');
});
