import { expect, test } from 'vitest';
import { noticedIn, startStory, StoryError } from './session.ts';
import { testStory } from './test-story.ts';

const CALL = testStory(`
VAR clock = 1307
-> call
=== call
# scene: call
# place: control
It rings. # pause
MRS OKAFOR (low): It is the nothing. # note: the-nothing
* [Go. # id: go # decides: first] -> car
* ["Say that again." # id: again # decides: first] -> car
=== car
# scene: car
# show: sam driving
~ clock += 4
Rain. # because: go
One coat. # note: coat # hide: sam
* [Look. # id: look # kind: look] -> end
=== end
# other-side: priya
PRIYA: There. # ending: heard
-> END
`);

test('a beat goes up to the pause, then up to the choices', () => {
  const session = startStory(CALL, { seed: 1 });
  expect(session.beat).toMatchObject({ scene: 'call', more: true, choices: [], clockMinutes: 1307 });
  expect(session.beat.lines.map((line) => line.text)).toEqual(['It rings.']);
  const next = session.pressOn();
  expect(next.more).toBe(false);
  expect(next.choices).toEqual([
    { id: 'go', text: 'Go.', kind: 'do', decision: 'first', at: null },
    { id: 'again', text: '"Say that again."', kind: 'say', decision: 'first', at: null },
  ]);
});

const EMPTY = { people: {}, faces: {}, lights: {}, push: null };

test('the picture is whole at every beat: a place empties it, a figure enters and leaves', () => {
  const session = startStory(CALL, { seed: 1 });
  expect(session.beat.picture).toEqual({ ...EMPTY, place: 'control' });
  session.pressOn();
  expect(session.choose('go').picture).toEqual({ ...EMPTY, place: 'control' });
  const shown = testStory(
    '# place: hall\n# show: daniel talking\nOne. # pause\n# show: sam hall\nTwo. # ending: x\n-> END',
  );
  const hall = startStory(shown, { seed: 1 });
  expect(hall.beat.picture).toEqual({ ...EMPTY, place: 'hall', people: { daniel: 'talking' } });
  expect(hall.pressOn().picture.people).toEqual({ daniel: 'talking', sam: 'hall' });
});

test('faces and lights change mid-scene; standing another way brings its own face, another place its own lights', () => {
  const cues = startStory(
    testStory(`# place: hall
# show: daniel talking
# face: daniel cold priya
# light: lamp off
One. # pause
# show: daniel aside
Two. # pause
# place: kitchen
Three. # ending: x
-> END`),
    { seed: 1 },
  );
  expect(cues.beat.picture).toMatchObject({ faces: { daniel: 'cold@priya' }, lights: { lamp: 'off' } });
  expect(cues.pressOn().picture).toMatchObject({ people: { daniel: 'aside' }, faces: {}, lights: { lamp: 'off' } });
  expect(cues.pressOn().picture).toEqual({ ...EMPTY, place: 'kitchen' });
});

test('the view goes to what is looked at, stays while it is read, and comes back with the next choice', () => {
  const looking = startStory(
    testStory(`# place: hall
Here.
* [Coats. # id: look-coats # kind: look # at: coats]
- One coat. # pause
On a hook.
* [Go. # id: go]
- Gone. # ending: x
-> END`),
    { seed: 1 },
  );
  expect(looking.beat.picture.push).toBeNull();
  expect(looking.choose('look-coats').picture.push).toBe('coats');
  expect(looking.pressOn().picture.push).toBe('coats');
  expect(looking.choose('go').picture.push).toBeNull();
});

test('a beat says what is heard in it, with the words for it', () => {
  const heard = startStory(testStory('[upstairs, a door] # sound: door\nShe looks up. # ending: x\n-> END'), {
    seed: 1,
  });
  expect(heard.beat.sounds).toEqual(['door']);
  expect(heard.beat.lines.map(({ kind, text }) => [kind, text])).toEqual([
    ['sound', 'upstairs, a door'],
    ['narration', 'She looks up.'],
  ]);
});

test('the record keeps what was noticed, when, and how much had been read', () => {
  const session = startStory(CALL, { seed: 1 });
  session.pressOn();
  session.choose('go');
  session.choose('look');
  expect(
    session.trace.map(({ choice, scene, clockMinutes, noticed, beatNumber }) => [
      choice.id,
      scene,
      clockMinutes,
      noticed,
      beatNumber,
    ]),
  ).toEqual([
    ['go', 'call', 1307, ['the-nothing'], 2],
    ['look', 'car', 1311, ['the-nothing', 'coat'], 3],
  ]);
  expect(noticedIn(session.moments)).toEqual(['the-nothing', 'coat']);
  expect(session.beat).toMatchObject({ ending: 'heard', otherSide: 'priya', choices: [], more: false });
});

test('nothing but what is on offer can be done', () => {
  const session = startStory(CALL, { seed: 1 });
  expect(() => session.choose('go')).toThrow(StoryError);
  session.pressOn();
  expect(() => session.choose('fly')).toThrow('"fly" is not on offer in scene "call"');
  expect(() => session.pressOn()).toThrow(StoryError);
});

test('a story that stops without an ending, and a choice without an id, are errors that say where', () => {
  expect(() => startStory(testStory('# scene: hall\nWords.\n-> END'), { seed: 1 })).toThrow('scene "hall"');
  expect(() => startStory(testStory('Words.\n* [Go.] -> END'), { seed: 1 })).toThrow('"Go." has no "# id:" tag');
  expect(() => startStory(testStory('Words. # scnee: hall\n-> END'), { seed: 1 })).toThrow('unknown tag "scnee"');
});

test('the same seed gives the same story', () => {
  const dice = testStory(
    '{shuffle:\n- One.\n- Two.\n- Three.\n- Four.\n- Five.\n}\n# ending: x\n-> END'.replace('}\n#', '} Done. #'),
  );
  const read = (seed: number) => startStory(dice, { seed }).beat.lines.map((line) => line.text);
  expect(read(7)).toEqual(read(7));
  expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => read(seed).join())).size).toBeGreaterThan(1);
});

test('a press-on never comes before the first words of a beat', () => {
  const session = startStory(testStory('# pause\nWords. # ending: x\n-> END'), { seed: 1 });
  expect(session.beat.lines.map((line) => line.text)).toEqual(['Words.']);
});
