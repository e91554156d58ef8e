// The promise that saves stand on: an edited story is never taken up on a wrong branch.
import * as fc from 'fast-check';
import { Story } from 'inkjs';
import { describe, expect, test } from 'vitest';
import { replayTo, resumeStory } from './resume.ts';
import { type CompiledStory, startStory, type StorySession } from './session.ts';
import { testStory } from './test-story.ts';

/** A small story as plain data: rooms in order, each with choices that lead to later rooms. */
interface Room {
  readonly scene: string;
  /** What is read, one pause after each but the last; a scene may change after the first. */
  readonly lines: readonly { readonly text: string; readonly scene: string | null }[];
  readonly choices: readonly { readonly id: string; readonly to: number }[];
}

const LAST = { scene: 'last', lines: [{ text: 'The end.', scene: null }], choices: [] };

const rooms = fc
  .integer({ min: 2, max: 5 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, room) =>
        fc.record({
          scene: fc.constantFrom('hall', 'kitchen'),
          lines: fc
            .array(fc.option(fc.constantFrom('car', 'street'), { freq: 3 }), { minLength: 1, maxLength: 3 })
            .map((scenes) =>
              scenes.map((scene, line) => ({ text: `Room ${room}, line ${line}.`, scene: line === 0 ? null : scene })),
            ),
          choices: fc
            .array(fc.integer({ min: room + 1, max: count }), { minLength: 1, maxLength: 4 })
            .map((targets) => targets.map((to, choice) => ({ id: `r${room}-c${choice}`, to }))),
        }),
      ),
    ),
  )
  .map((list): Room[] => [...list, LAST]);

const edits = fc.array(
  fc.record({ what: fc.constantFrom('insert', 'remove', 'swap', 'write'), room: fc.nat(4), at: fc.nat(4) }),
  { minLength: 1, maxLength: 6 },
);

function edit(story: readonly Room[], list: readonly { what: string; room: number; at: number }[]): Room[] {
  let edited = [...story];
  for (const [number, { what, room: picked, at }] of list.entries()) {
    const room = picked % (edited.length - 1);
    edited = edited.map((old, index) => {
      if (index !== room) return old;
      const place = at % (old.choices.length + 1);
      const choices = [...old.choices];
      if (what === 'insert') choices.splice(place, 0, { id: `new-${number}`, to: edited.length - 1 });
      if (what === 'remove') choices.splice(place, 1);
      if (what === 'swap') choices.reverse();
      const lines = what === 'write' ? old.lines.map((line) => ({ ...line, text: `${line.text} Again.` })) : old.lines;
      return { ...old, lines, choices };
    });
  }
  return edited;
}

function compile(story: readonly Room[]): CompiledStory {
  const knots = story.map(({ scene, lines, choices }, room) => [
    `=== r${room}`,
    `# scene: ${scene}`,
    ...lines.map(
      (line, index) =>
        `${line.text}${line.scene ? ` # scene: ${line.scene}` : ''}${index < lines.length - 1 ? ' # pause' : ''}${
          index === lines.length - 1 && choices.length === 0 ? ' # ending: end' : ''
        }`,
    ),
    ...choices.map(({ id, to }) => `* [Do it. # id: ${id}] -> r${to}`),
    ...(choices.length === 0 ? ['-> END'] : []),
  ]);
  return testStory(['-> r0', ...knots.flat()].join('\n'));
}

/** What a reader of the data itself would read by these choices; stops before the first that is not there. */
function readByHand(story: readonly Room[], ids: readonly string[]) {
  const texts: string[] = [];
  const scenes: { scene: string; choicesBefore: number }[] = [];
  let room = story[0] ?? LAST;
  let made = 0;
  for (;;) {
    for (const [index, line] of room.lines.entries()) {
      const scene: string = line.scene ?? (index === 0 ? room.scene : (scenes.at(-1)?.scene ?? ''));
      if (scene !== scenes.at(-1)?.scene) scenes.push({ scene, choicesBefore: made });
      texts.push(line.text);
    }
    const next = room.choices.find((choice) => choice.id === ids[made]);
    if (!next) return { texts, made, scenes };
    made += 1;
    room = story[next.to] ?? LAST;
  }
}

function finish(session: StorySession): void {
  while (session.beat.more) session.pressOn();
}

function textsOf(session: StorySession): string[] {
  return session.moments.flatMap((moment) =>
    moment.kind === 'beat' ? moment.beat.lines.map((line) => line.text) : [],
  );
}

function idsOf(session: StorySession): string[] {
  return session.trace.map((step) => step.choice.id);
}

/** Plays a story by numbers, as far as they go. */
function play(compiled: CompiledStory, numbers: readonly number[]): StorySession {
  const session = startStory(compiled, { seed: 1 });
  for (const number of numbers) {
    finish(session);
    const choice = session.beat.choices[number % Math.max(1, session.beat.choices.length)];
    if (!choice) break;
    session.choose(choice.id);
  }
  return session;
}

describe('a story edited by inserting, removing and reordering choices', () => {
  test('never resumes on a wrong branch', () => {
    fc.assert(
      fc.property(rooms, edits, fc.array(fc.nat(3), { maxLength: 5 }), (story, list, numbers) => {
        const snapshot = play(compile(story), numbers).snapshot();
        const edited = edit(story, list);
        const resumed = resumeStory(compile(edited), snapshot);
        const truth = readByHand(edited, snapshot.choices);
        if (resumed.found === 'resumed') {
          expect(truth.made).toBe(snapshot.choices.length);
          expect(idsOf(resumed.session)).toEqual(snapshot.choices);
        } else {
          expect(resumed.lostChoice).toBe(snapshot.choices[truth.made]);
          // The start of the scene in which it was lost, and nothing that was not chosen.
          const back = truth.scenes.at(-1)?.choicesBefore ?? 0;
          expect(idsOf(resumed.session)).toEqual(snapshot.choices.slice(0, back));
        }
        finish(resumed.session);
        expect(textsOf(resumed.session)).toEqual(readByHand(edited, idsOf(resumed.session)).texts);
      }),
      { numRuns: 150, seed: 5 },
    );
  }, 60_000);

  test('takes a wrong branch when it is kept as a plain ink save', () => {
    const before = testStory(
      '-> a\n=== a\nWords.\n* [Look. # id: look] You look. # ending: x\n-> END\n* [Speak. # id: speak] You speak. # ending: x\n-> END',
    );
    const after = testStory(
      '-> a\n=== a\nWords.\n* [Speak. # id: speak] You speak. # ending: x\n-> END\n* [Look. # id: look] You look. # ending: x\n-> END',
    );
    const naive = new Story(before.ink as never);
    naive.ContinueMaximally();
    const saved = naive.state.ToJson();
    const loaded = new Story(after.ink as never);
    loaded.state.LoadJsonObj(JSON.parse(saved) as object);
    expect(loaded.currentChoices[0]?.text).toBe('Look.');
    loaded.ChooseChoiceIndex(0);
    expect(loaded.ContinueMaximally()).toContain('You speak.');

    const session = startStory(before, { seed: 1 });
    session.choose('look');
    const ours = resumeStory(after, session.snapshot());
    expect(ours.found).toBe('resumed');
    expect(textsOf(ours.session).at(-1)).toBe('You look.');
  });
});

test('an unchanged story resumes at the very beat', () => {
  fc.assert(
    fc.property(rooms, fc.array(fc.nat(3), { maxLength: 5 }), fc.nat(2), (story, numbers, presses) => {
      const session = play(compile(story), numbers);
      for (let pressed = 0; pressed < presses && session.beat.more; pressed += 1) session.pressOn();
      const resumed = resumeStory(compile(story), session.snapshot());
      expect(resumed.found).toBe('resumed');
      expect(resumed.session.beat).toEqual(session.beat);
      expect(resumed.session.moments).toEqual(session.moments);
      expect(resumed.session.snapshot()).toEqual(session.snapshot());
    }),
    { numRuns: 40, seed: 6 },
  );
}, 60_000);

test('a story can be taken back to any of its choices', () => {
  const story = compile([
    { scene: 'hall', lines: [{ text: 'One.', scene: null }], choices: [{ id: 'a', to: 1 }] },
    { scene: 'hall', lines: [{ text: 'Two.', scene: null }], choices: [{ id: 'b', to: 2 }] },
    LAST,
  ]);
  const session = play(story, [0, 0]);
  expect(textsOf(replayTo(story, session.snapshot(), 1))).toEqual(['One.', 'Two.']);
  expect(textsOf(replayTo(story, session.snapshot(), 0))).toEqual(['One.']);
});

test('a snapshot of another story is refused, whatever its choices are called', () => {
  const story = testStory('Words.\n* [Go. # id: go] On. # ending: x\n-> END', 'one');
  const session = startStory(story, { seed: 1 });
  session.choose('go');
  expect(() => resumeStory({ ...story, id: 'other' }, session.snapshot())).toThrow('"one"');
});
