// Walks a story to every place it can reach, and merges states that nothing later can tell apart: what is known of a state
// is kept under just what was asked of it, anywhere from it on. Figures over all routes come out of the same walk.
import type { Beat, Choice } from '../../story/beat.ts';
import type { CompiledStory } from '../../story/session.ts';
import { countWords } from '../count-words.ts';
import { type ExtremeRoute, findExtremeRoute } from './extreme-route.ts';
import { followMove, type WordRange, wordsOfMove } from './follow-move.ts';
import { emptyTrie, type ReadTrie, recall, remember } from './read-trie.ts';
import { figureTable, joinWays, type RouteFigures, type Way } from './route-figures.ts';
import { openStates, type Place, type Reading, type Step, type StoryState, type StoryStates } from './story-states.ts';

/** How far a walk may go before it gives up, and says so. */
export interface ExploreLimits {
  readonly states: number;
  readonly seconds: number;
  /** Milliseconds of any clock that does not go back. */
  readonly now: () => number;
  /** Words that a route should have, from and to: how sharply the shortest and the longest route are measured. */
  readonly words?: readonly [number, number];
  /** Choices and scenes after which a route is taken never to end; 300 unless told. */
  readonly longestRoute?: number;
}

/** The story could not go on. */
export interface RouteBreak {
  readonly at: string;
  /** Ids of the choices that lead there. */
  readonly path: readonly string[];
}

/** What a walk found. */
export interface StoryWalk {
  /** Null when everything was walked; else why not. Then all the rest is about what was. */
  readonly unfinished: string | null;
  /** How many states had to be told apart. */
  readonly states: number;
  /** Every beat that some route reads, and every list of choices that is offered. */
  readonly beats: readonly Beat[];
  readonly offers: readonly (readonly Choice[])[];
  readonly breaks: readonly RouteBreak[];
  /** Ids of the endings, and figures in the same order over all routes. Of the words they only know bounds. */
  readonly endings: readonly string[];
  readonly figures: RouteFigures;
  /** Words of the shortest and the longest route, sharper than the figures' bounds. */
  readonly leastWords: ExtremeRoute;
  readonly mostWords: ExtremeRoute;
  /** For each ending, choice ids of a shortest way to it; empty where there is none. */
  readonly shortest: readonly (readonly string[])[];
  /** Decisions whose options leave different endings open, somewhere. */
  readonly parting: ReadonlySet<string>;
  /** For drawing routes at random. */
  readonly stories: StoryStates;
}

/** Seed of every walk, so that two walks of the same story are the same. */
export const EXPLORE_SEED = 1;

/** Steps of the search for the shortest and the longest route: some seconds. */
const SEARCH_STEPS = 300_000;

interface Walked {
  readonly row: number;
  /** Questions that the story asks from here on about the values it has here, in the order in which they are first asked. */
  readonly asked: readonly number[];
}

/** Walks a compiled story. @throws {StoryError} or {TagError} when not even the first beat can be read. */
export function exploreStory(compiled: CompiledStory, limits: ExploreLimits): StoryWalk {
  const stories = openStates(compiled, EXPLORE_SEED);
  const endings = [
    ...new Set([...JSON.stringify(compiled.ink).matchAll(/"\^ending: ([a-z0-9-]+)/g)].map(([, id = '']) => id)),
  ];
  const table = figureTable(endings.length);
  const started = limits.now();
  const longest = limits.longestRoute ?? 300;
  const walked = new Map<Place, ReadTrie<Walked>>();
  const lists = new Map<string, readonly number[]>();
  const readings = new Set<Reading>([stories.opening]);
  const breaks = new Map<Step, RouteBreak>();
  const parting = new Set<string>();
  const path: (string | null)[] = [];
  let unfinished: string | null = null;

  const onward = table.read(walk(stories.start).row);
  const { words } = stories.opening;
  const opening = { leastWords: words, mostWords: words, decisions: 0, choices: 0, onward };
  const whole = joinWays([opening], endings.length, -1);
  const result: StoryWalk = {
    unfinished,
    states: table.size,
    beats: [...readings].flatMap((reading) => reading.beats),
    offers: [...walked.keys()].map((place) => place.moves.flatMap((move) => move ?? [])),
    breaks: [...breaks.values()],
    endings,
    figures: whole,
    leastWords: extreme('least'),
    mostWords: extreme('most'),
    shortest: endings.map((_, ending) => shortestTo(ending)),
    parting,
    stories,
  };
  return result;

  function extreme(which: 'least' | 'most'): ExtremeRoute {
    const bound = which === 'least' ? 'leastWords' : 'mostWords';
    if (unfinished !== null) return { words: whole[bound], exact: false };
    const moves = (state: StoryState) =>
      state.place.moves.map((choice, move) => {
        const stretch = followMove(stories, state, move);
        for (const reading of stretch.readings) readings.add(reading);
        return { words: stretch.words + countWords(choice?.text ?? ''), end: stretch.end };
      });
    const atBest = (state: StoryState) => table.read(walk(state).row)[bound];
    return findExtremeRoute({ start: stories.start, openingWords: words, moves, atBest }, which, {
      steps: SEARCH_STEPS,
      enough: which === 'least' ? (limits.words?.[0] ?? 0) : (limits.words?.[1] ?? Infinity),
    });
  }

  function walk(state: StoryState): Walked {
    const { place } = state;
    let trie = walked.get(place);
    if (!trie) walked.set(place, (trie = emptyTrie()));
    const answer = (question: number) => stories.values.answer(state.values, question);
    const known = recall(trie, answer);
    if (known) return known;

    const asked = new Set<number>();
    const ways: (Way & { readonly choice: Choice | null })[] = [];
    for (const [move, choice] of place.moves.entries()) {
      if (isOver()) break;
      path.push(choice?.id ?? null);
      const stretch = followMove(stories, state, move);
      for (const question of stretch.asked) asked.add(question);
      for (const reading of stretch.readings) readings.add(reading);
      if (stretch.endless)
        unfinished ??= `a route goes on and on without a choice, after ${choicesOnPath().slice(-8).join(', ')}`;
      if (stretch.end) {
        const next = walk(stretch.end);
        for (const question of next.asked) {
          const subject = stories.values.subject(question);
          if (!stretch.sets.has(subject)) asked.add(stories.values.earlier(question, stretch.adds.get(subject) ?? 0));
        }
        ways.push({
          choice,
          ...costOf(choice, wordsOfMove(stories, state, move, stretch)),
          onward: table.read(next.row),
        });
      } else if (stretch.broken && !breaks.has(stretch.broken))
        breaks.set(stretch.broken, { at: stretch.broken.problem ?? '', path: choicesOnPath() });
      path.pop();
    }
    notePartings(ways);
    const row = table.add(joinWays(ways, endings.length, place.ending === null ? -1 : endings.indexOf(place.ending)));
    const fresh = { row, asked: share([...asked]) };
    if (unfinished === null) remember(trie, fresh.asked, answer, fresh);
    return fresh;
  }

  function notePartings(ways: readonly (Way & { readonly choice: Choice | null })[]): void {
    const open = new Map<string, string>();
    for (const { choice, onward: left } of ways) {
      if (!choice || choice.decision === null) continue;
      const within = left.choicesTo.map(Number.isFinite).join();
      if ((open.get(choice.decision) ?? within) !== within) parting.add(choice.decision);
      open.set(choice.decision, within);
    }
  }

  /** Most states are asked what many others are asked; one list serves them all. */
  function share(asked: readonly number[]): readonly number[] {
    const key = asked.join(' ');
    const same = lists.get(key);
    if (same) return same;
    lists.set(key, asked);
    return asked;
  }

  function isOver(): boolean {
    if (unfinished !== null) return true;
    if (path.length >= longest)
      unfinished = `a route goes on and on, by the choices ${choicesOnPath().slice(-8).join(', ')}`;
    else if (table.size >= limits.states) unfinished = `stopped at ${limits.states} states, ${whereabouts()}`;
    else if (limits.now() - started > limits.seconds * 1000)
      unfinished = `stopped after ${limits.seconds} seconds at ${table.size} states, ${whereabouts()}`;
    return unfinished !== null;
  }

  /** The first choices of the route being walked tell how far the walk had come: their last options come last. */
  function whereabouts(): string {
    return `after the choices ${choicesOnPath().slice(0, 8).join(', ')}`;
  }

  function choicesOnPath(): string[] {
    return path.flatMap((id) => id ?? []);
  }

  /** Goes from the start to where the way to the ending is one choice shorter, again and again. */
  function shortestTo(ending: number): string[] {
    const ids: string[] = [];
    let left = onward.choicesTo[ending] ?? Infinity;
    let here: StoryState | null = Number.isFinite(left) && unfinished === null ? stories.start : null;
    while (here && here.place.moves.length > 0) {
      let next: StoryState | null = null;
      for (const [move, choice] of here.place.moves.entries()) {
        const { end } = followMove(stories, here, move);
        const cost = choice ? 1 : 0;
        if (next || !end || table.read(walk(end).row).choicesTo[ending] !== left - cost) continue;
        next = end;
        left -= cost;
        if (choice) ids.push(choice.id);
      }
      here = next;
    }
    return ids;
  }
}

function costOf(choice: Choice | null, [leastWords, mostWords]: WordRange): Omit<Way, 'onward'> {
  if (!choice) return { leastWords, mostWords, decisions: 0, choices: 0 };
  const words = countWords(choice.text);
  const decisions = choice.decision === null ? 0 : 1;
  return { leastWords: leastWords + words, mostWords: mostWords + words, decisions, choices: 1 };
}
