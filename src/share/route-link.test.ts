// A link leads to a route that can be played, or nowhere; and it says nothing about whoever made it.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import quietHouse from '../../stories/cases/quiet-house/main.ink';
import { startStory, type StorySession } from '../story/session.ts';
import { testStory } from '../story/test-story.ts';
import { MOST_CHARACTERS, parseRoute, replayRoute, writeRoute } from './route-link.ts';

const MUTATIONS = 100_000;
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz.-#%_ZÉ\u0000\u{1f600}';

/** Plays to the ending by these numbers; `reason` picks among reasons. */
function playBy(numbers: readonly number[], seed = 5, reason = 0): StorySession {
  const session = startStory(quietHouse, { seed });
  for (let done = 0; ; done += 1) {
    while (session.beat.more) session.pressOn();
    const { choices } = session.beat;
    if (choices.length === 0) return session;
    const isReason = choices.every(({ kind }) => kind === 'reason');
    const pick = isReason ? reason : (numbers[done % numbers.length] ?? 0);
    session.choose(choices[pick % choices.length]?.id ?? '');
  }
}

function linkOf(session: StorySession): string {
  const text = writeRoute(session);
  if (text === null) throw new Error('a finished route has a link');
  return text;
}

function open(text: string) {
  const parsed = parseRoute(text);
  return parsed.found === 'link' ? replayRoute(quietHouse, parsed.link) : parsed;
}

const decisions = (session: StorySession) =>
  session.trace.flatMap(({ choice }) => (choice.decision === null ? [] : choice.id));

test('any route of the call comes out of its link with the same decisions and the same ending', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(11), { minLength: 1, maxLength: 40 }), fc.nat(9), (numbers, reason) => {
      const session = playBy(numbers, 5, reason);
      const text = linkOf(session);
      expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
      const opened = open(text);
      if (opened.found !== 'route') throw new Error(`${text}: ${opened.why}`);
      expect(decisions(opened.session)).toEqual(decisions(session));
      expect(opened.session.beat.ending).toBe(session.beat.ending);
    }),
    { numRuns: 100, seed: 21 },
  );
}, 60_000);

test('a link holds the choices and nothing else: who gave another reason, or played another time, has the same one', () => {
  const text = linkOf(playBy([0, 1, 2], 5, 0));
  expect(linkOf(playBy([0, 1, 2], 77, 3))).toBe(text);
  expect(text).toMatch(/^1\.quiet-house\.[0-9a-f]{6}\.[0-9a-z]+\.[0-9a-z]{4}$/);
});

test(`of ${MUTATIONS} damaged links none throws, and none is accepted`, () => {
  const good = [[0], [1], [2, 0, 1], [3, 1]].map((numbers) => linkOf(playBy(numbers)));
  let random = 1;
  const draw = (below: number) => {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    return Math.floor((random / 4294967296) * below);
  };
  const letters = Array.from(ALPHABET);
  let accepted = 0;
  for (let n = 0; n < MUTATIONS; n += 1) {
    const original = good[draw(good.length)] ?? '';
    let text = original;
    for (let edits = 1 + draw(3); edits > 0; edits -= 1) {
      const at = draw(text.length + 1);
      const cut = draw(3) === 0 ? draw(12) : draw(2);
      const letter = letters[draw(letters.length)] ?? '';
      text = text.slice(0, at) + (draw(3) === 0 ? '' : letter) + text.slice(at + cut);
    }
    if (!good.includes(text) && parseRoute(text).found === 'link' && open(text).found === 'route') accepted += 1;
  }
  expect(accepted).toBe(0);
}, 60_000);

test('a forged link, whole in its form, is accepted only where every choice was on offer and the call comes to an ending', () => {
  const good = linkOf(playBy([1, 0, 2]));
  const { path } = partsOf(good);
  let [accepted, refused] = [0, 0];
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(path.length - 1), fc.nat(11)), { minLength: 1, maxLength: 3 }), (edits) => {
      const forged = path.split('');
      for (const [at, index] of edits) forged[at] = index.toString(36);
      const opened = replayRoute(quietHouse, { ...partsOf(good), path: forged.join('') });
      if (opened.found === 'nothing') refused += 1;
      else {
        accepted += 1;
        expect(opened.session.beat.ending).not.toBeNull();
        expect(partsOf(linkOf(opened.session)).path).toBe(forged.join(''));
      }
    }),
    { numRuns: 300, seed: 22 },
  );
  expect(accepted).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(0);
}, 60_000);

test.each(['', '.', '1....', '__proto__', '1.constructor.aaaaaa.0.aaaa', `1.${'a'.repeat(500)}`, '\u0000'.repeat(40)])(
  'a hostile text is refused: %j',
  (text) => {
    expect(open(text)).toEqual({ found: 'nothing', why: 'damaged' });
  },
);

test('a link for another version of the story says so', () => {
  const { link } = partsOfParsed(linkOf(playBy([0])));
  expect(replayRoute(quietHouse, { ...link, content: 'aaaaaa' })).toEqual({ found: 'nothing', why: 'older' });
});

test('a route that hangs on the reason given, or is not at its end, has no link', () => {
  const story = testStory(
    '* [Go. # id: go # decides: way]\n-\n* [A. # id: a # kind: reason] -> one\n* [B. # id: b # kind: reason] -> two\n' +
      '=== one\nOne. # ending: one\n-> END\n=== two\nTwo. # ending: two\n-> END',
  );
  const session = startStory(story, { seed: 1 });
  expect(writeRoute(session)).toBeNull();
  session.choose('go');
  session.choose('b');
  expect(session.beat.ending).toBe('two');
  expect(writeRoute(session)).toBeNull();
});

function partsOfParsed(text: string) {
  const parsed = parseRoute(text);
  if (parsed.found !== 'link') throw new Error(`${text} is a good link`);
  return parsed;
}

function partsOf(text: string) {
  return partsOfParsed(text).link;
}
