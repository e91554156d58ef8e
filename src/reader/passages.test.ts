import { expect, test } from 'vitest';
import { notebookOf } from '../play/notebook.ts';
import { startPlay } from '../play/play.ts';
import { startStory } from '../story/session.ts';
import { testStory } from '../story/test-story.ts';
import { asTold, firstLines, type Passage, passagesOf } from './passages.ts';

const STORY = testStory(`
# scene: hall
One. # note: one # pause
She looks up. # hard: neck # pause
What he did. # note: two # pause
Where he did it. # note: three # pause
Then the kettle.
* [Ask. # id: ask] She nods. # note: two
-
* [Go. # id: go] Out. # ending: x
-> END
`);

const SHORT = (part: string) => (part === 'neck' ? 'In short: she tells you.' : null);

function playTo(presses: number) {
  const play = startPlay(startStory(STORY, { seed: 1 }));
  for (let press = 0; press < presses; press += 1) play.pressOn();
  return play;
}

const textsOf = (passages: readonly Passage[]) => passages.map(({ lines }) => lines.map(({ text }) => text).join(' '));

test('a hard part told in short is one passage up to the next choice, which can be made as ever', () => {
  const play = playTo(1);
  play.readOn();
  const passages = passagesOf(play.moments.value, SHORT);
  expect(textsOf(passages)).toEqual(['One.', 'She looks up.', 'In short: she tells you.']);
  expect(passages.at(-1)?.beat.choices.map(({ id }) => id)).toEqual(['ask']);
  play.choose('ask');
  expect(textsOf(passagesOf(play.moments.value, SHORT)).at(-1)).toBe('She nods.');
});

test('it costs nothing: what was noticed in it counts, and the notebook has it in short', () => {
  const play = playTo(1);
  play.readOn();
  play.choose('ask');
  expect(play.trace.value[0]?.noticed).toEqual(['one', 'two', 'three']);
  expect(
    notebookOf(passagesOf(play.moments.value, SHORT).flatMap(({ lines }) => lines)).map(({ text }) => text),
  ).toEqual(['One.', 'In short: she tells you.']);
});

test('a part half read is still told in short from where it began, and its passage keeps its number', () => {
  const [, , first] = passagesOf(playTo(2).moments.value, SHORT);
  const [, , later] = passagesOf(playTo(3).moments.value, SHORT);
  expect([first?.number, later?.number]).toEqual([2, 2]);
  expect(later?.lines).toHaveLength(1);
  expect(textsOf(passagesOf(playTo(3).moments.value)).at(-1)).toBe('Where he did it.');
});

test('looked back on, a part that was had in short is in short', () => {
  const play = playTo(1);
  play.readOn();
  play.choose('ask');
  const texts = asTold(play.moments.value, SHORT).flatMap((moment) =>
    moment.kind === 'beat' ? moment.beat.lines.map(({ text }) => text) : [moment.choice.text],
  );
  expect(texts).toEqual(['One.', 'She looks up.', 'In short: she tells you.', 'Ask.', 'She nods.']);
  expect(asTold(play.moments.value, () => null)).toEqual(play.moments.value);
});

test('line by line, there is nothing to decide until the last line is there', () => {
  const [current] = passagesOf(playTo(4).moments.value).slice(-1);
  if (!current) throw new Error('no passage');
  const two = { ...current, lines: [...current.lines, ...current.lines] };
  const [first] = firstLines([two], 1);
  expect(first).toMatchObject({ lines: [{ text: 'Then the kettle.' }], beat: { choices: [], more: true } });
  expect(firstLines([two], 2)).toEqual([two]);
});
