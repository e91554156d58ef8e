// The walk against the plain way: every route of small stories played one by one, and a real call played at random.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import quietHouse from '../../../stories/cases/quiet-house/main.ink';
import { startStory, type StorySession } from '../../story/session.ts';
import { testStory } from '../../story/test-story.ts';
import { countWords } from '../count-words.ts';
import { compileText } from './expect-agreement.ts';
import { exploreStory, type StoryWalk } from './explore.ts';
import { openStates } from './story-states.ts';

const LIMITS = { states: 100_000, seconds: 60, now: () => 0 };

interface Route {
  readonly ids: readonly string[];
  readonly words: number;
  readonly decisions: number;
  readonly share: number;
  readonly ending: string | null;
}

/** Plays every route of a story from its start. Slow, and obviously right. */
function everyRoute(source: string): Route[] {
  const compiled = testStory(source);
  const play = (ids: readonly string[]): StorySession => {
    const session = startStory(compiled, { seed: 1 });
    for (const id of ids) {
      while (session.beat.more) session.pressOn();
      session.choose(id);
    }
    while (session.beat.more) session.pressOn();
    return session;
  };
  const routes: Route[] = [];
  const visit = (ids: readonly string[], share: number): void => {
    const session = play(ids);
    const { choices, ending } = session.beat;
    for (const { id } of choices) visit([...ids, id], share / choices.length);
    if (choices.length > 0) return;
    const words = session.moments.reduce(
      (sum, moment) =>
        sum +
        (moment.kind === 'choice'
          ? countWords(moment.choice.text)
          : moment.beat.lines.reduce((all, line) => all + countWords(line.text), 0)),
      0,
    );
    const decisions = session.trace.filter((step) => step.choice.decision !== null).length;
    routes.push({ ids, words, decisions, share, ending });
  };
  visit([], 1);
  return routes;
}

function expectToAgree(walk: StoryWalk, routes: readonly Route[]): void {
  expect(walk.unfinished).toBeNull();
  expect(walk.leastWords).toEqual({ words: Math.min(...routes.map((route) => route.words)), exact: true });
  expect(walk.mostWords).toEqual({ words: Math.max(...routes.map((route) => route.words)), exact: true });
  expect(walk.figures.leastDecisions).toBe(Math.min(...routes.map((route) => route.decisions)));
  expect(walk.figures.mostDecisions).toBe(Math.max(...routes.map((route) => route.decisions)));
  for (const [index, ending] of walk.endings.entries()) {
    const there = routes.filter((route) => route.ending === ending);
    const share = there.reduce((sum, route) => sum + route.share, 0);
    expect(walk.figures.shares[index]).toBeCloseTo(share, 5);
    const fewest = there.reduce((least, route) => Math.min(least, route.ids.length), Infinity);
    expect(walk.figures.choicesTo[index]).toBe(fewest);
    if (there.length === 0) continue;
    expect(there.map((route) => route.ids)).toContainEqual(walk.shortest[index]);
    expect(walk.shortest[index]).toHaveLength(fewest);
  }
}

/** A story with flags, counters, looks, tunnels, sequences and words that hang on all of them. */
const KINDS = ['flag', 'count', 'words', 'deep', 'gate', 'looks', 'tunnel', 'twice', 'print'] as const;

function stepsOf(kinds: readonly (typeof KINDS)[number][], maxLength: number) {
  const step = fc.record({ kind: fc.constantFrom(...kinds), flag: fc.nat(3), than: fc.nat(3) });
  return fc.array(step, { minLength: 1, maxLength });
}

function write(list: readonly { kind: string; flag: number; than: number }[]): string {
  const parts = list.map(({ kind, flag, than }, n) => {
    switch (kind) {
      case 'flag':
        return `* [Yes. # id: y${n} # decides: d${n}]\n  ~ f${flag} = true\n* [No, thanks. # id: n${n}]\n  ~ f${flag} = false\n-\n`;
      case 'count':
        return `* [More. # id: m${n}]\n  ~ c += ${than}\n* [Not now. # id: l${n} # decides: d${n}]\n  ~ clock += 1\n-\n`;
      case 'words':
        return `{ f${flag}:\n  Some words here. # pause\n- else:\n  Other. # pause\n}\n`;
      case 'deep':
        return `{ f${flag} && c >= ${than}:\n  {f${(flag + 1) % 4}: Deep and long words.|Shallow.} # pause\n}\n`;
      case 'gate':
        return `Here.\n* {f${flag} || c > ${than}} [Through. # id: g${n}] Through it goes.\n  ~ f0 = true\n* [Round. # id: r${n}]\n-\n`;
      case 'looks':
        return `- (look${n})\n* [Coat. # id: a${n} # kind: look] A coat.\n  -> look${n}\n* [Hat. # id: b${n} # kind: look] A hat, a big hat.\n  ~ f${flag} = true\n  -> look${n}\n* [Go on. # id: c${n}]\n-\n`;
      case 'print':
        return `So many: {c}. # pause\n`;
      case 'tunnel':
        return `-> aside ->\n`;
      default:
        return `{look_back: Back again.} -> turn ->\n`;
    }
  });
  return `
VAR f0 = false
VAR f1 = true
VAR f2 = false
VAR f3 = false
VAR c = 0
VAR clock = 5
-> main
=== main
# scene: main
Start.
${parts.join('')}
{ f0 && c >= 1: -> one }
{ f1: -> two }
-> three
=== one
One. # ending: one
-> END
=== two
{ f2: Two, and more. | Two. } # ending: two
-> END
=== three
{ aside > 1: Three again. } Three. # ending: three
-> END
=== aside
{ f3: An aside. | Nothing at all to see. } # pause
{turn: Turned.}
->->
=== turn
{First.|Second time.|Always.} # pause
->->
=== look_back
->->
`;
}

test('the walk finds for small stories what playing every route finds', () => {
  fc.assert(
    fc.property(stepsOf(KINDS, 6), (list) => {
      const source = write(list);
      expectToAgree(exploreStory(testStory(source), LIMITS), everyRoute(source));
    }),
    { numRuns: 70, seed: 11 },
  );
}, 120_000);

test('the walk keeps apart what a counter will come to, however often it is added to before it is asked for', () => {
  fc.assert(
    fc.property(stepsOf(['count', 'count', 'count', 'gate'], 7), (list) => {
      const source = write([...list, { kind: 'gate', flag: 3, than: 3 }]);
      expectToAgree(exploreStory(testStory(source), LIMITS), everyRoute(source));
    }),
    { numRuns: 30, seed: 13, examples: [[[1, 3, 0].map((than) => ({ kind: 'count', flag: 0, than }) as const)]] },
  );
}, 120_000);

test('the steps of the walk read what a session reads, on any route of the call', () => {
  const stories = openStates(quietHouse, 1);
  fc.assert(
    fc.property(fc.array(fc.nat(11), { minLength: 40, maxLength: 40 }), (numbers) => {
      const session = startStory(quietHouse, { seed: 1 });
      let state = stories.start;
      const read = [...stories.opening.beats];
      for (let done = 0; state.place.moves.length > 0;) {
        const isChoice = state.place.moves[0] !== null;
        const move = isChoice ? (numbers[done] ?? 0) % state.place.moves.length : 0;
        const step = stories.step(state, move);
        if (isChoice) {
          while (session.beat.more) session.pressOn();
          session.choose(state.place.moves[move]?.id ?? '');
          done += 1;
        }
        read.push(...step.reading.beats);
        if (!step.to) throw new Error(step.problem ?? 'broken');
        state = stories.after(state, step, step.to);
      }
      while (session.beat.more) session.pressOn();
      const played = session.moments.flatMap((moment) => (moment.kind === 'beat' ? moment.beat : []));
      expect(read.map(({ lines, ending, otherSide }) => [lines, ending, otherSide])).toEqual(
        played.map(({ lines, ending, otherSide }) => [lines, ending, otherSide]),
      );
    }),
    { numRuns: 150, seed: 12 },
  );
}, 120_000);

test('a break names the choices that lead to it', () => {
  const walk = exploreStory(
    testStory('One.\n* [Go. # id: go]\n  Words. -> END\n* [Stay. # id: stay] Here. # ending: x\n-> END'),
    LIMITS,
  );
  expect(walk.breaks).toEqual([{ at: expect.stringContaining('without an ending') as string, path: ['go'] }]);
});

test('a story that goes on without a choice, one that is too large and one that takes too long all say that they are unfinished', () => {
  const pauses = testStory('VAR n = 0\n-> a\n=== a\n~ n += 1\nAgain {n}. # pause\n-> a');
  expect(exploreStory(pauses, LIMITS).unfinished).toContain('goes on and on');
  expect(exploreStory(quietHouse, { ...LIMITS, states: 50 }).unfinished).toContain('stopped at 50 states');
  let now = 0;
  expect(exploreStory(quietHouse, { ...LIMITS, now: () => (now += 1000) }).unfinished).toContain('after 60 seconds');
}, 120_000);

test('an ending that is written and cannot be come to is told', () => {
  const walk = exploreStory(
    testStory(
      'VAR x = 1\nWords.\n{ x == 2: -> never }\nDone. # ending: x\n-> END\n=== never\nNo. # ending: never\n-> END',
    ),
    LIMITS,
  );
  expect(walk.endings.map((id, index) => [id, Number.isFinite(walk.figures.choicesTo[index])])).toEqual([
    ['x', true],
    ['never', false],
  ]);
});

test('shares of a story that was not walked to its end are of routes drawn as each reader chooses', () => {
  const things = Array.from({ length: 6 }, (_, n) => n);
  const source = `
${things.map((n) => `VAR seen${n} = false`).join('\n')}
-> hub
=== hub
Here.
${things.map((n) => `* [Look at thing ${n}. # id: look${n} # kind: look] Seen.\n  ~ seen${n} = true\n  -> hub`).join('\n')}
* [Go. # id: go # decides: way]
-
${things.map((n) => `{ seen${n}: Thing ${n}. -> knows }`).join('\n')}
Blind. # ending: blind
-> END
=== knows
Knows. # ending: knows
-> END
`;
  const walk = exploreStory(testStory(source), { ...LIMITS, states: 20 });
  expect(walk.unfinished).not.toBeNull();
  const [blind, knows] = ['blind', 'knows'].map((id) => walk.endings.indexOf(id));
  expect(walk.shares.hurried[blind ?? -1]).toBe(1);
  expect(walk.shares.everyQuestion[knows ?? -1]).toBe(1);
}, 60_000);

test('words are not called out of reach when the last look for them could not be finished', () => {
  const { story, parts } = compileText(`
VAR f = false
* [Yes. # id: yes]
  ~ f = true
* [No. # id: no]
- { f: { not f: Never at all. | First. } }
Done. # ending: x
-> END
`);
  const wordPaths = parts.filter(({ text }) => text.includes('Never')).map(({ path }) => path);
  let asked = 0;
  const all = exploreStory(story, { ...LIMITS, now: () => (asked += 1) }, { wordPaths });
  expect([all.unfinished, all.partsUnfinished]).toEqual([null, null]);
  const last = asked;
  asked = 0;
  const some = exploreStory(story, { ...LIMITS, now: () => ((asked += 1) < last ? 0 : 61_000) }, { wordPaths });
  expect(some.unfinished).toBeNull();
  expect(some.partsUnfinished).toContain('after 60 seconds');
}, 60_000);
