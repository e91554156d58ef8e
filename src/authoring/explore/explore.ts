// Everything that can happen in a story: walked to its end where that is possible, with the shortest way to each thing, and
// figures over all routes.
import type { Beat, Choice } from '../../story/beat.ts';
import type { CompiledStory } from '../../story/session.ts';
import { countWords } from '../count-words.ts';
import { shareEndings } from './ending-shares.ts';
import { type ExtremeRoute, findExtremeRoute } from './extreme-route.ts';
import { followMove } from './follow-move.ts';
import { groupsInOrder } from './graph-order.ts';
import { type GuidedWalk, walkGuided } from './guided-walk.ts';
import { findLiveQuestions } from './live-questions.ts';
import { eachReader, type ReaderName, READERS } from './reader-policies.ts';
import { boundRoutes, type RouteBounds } from './route-bounds.ts';
import { sampleEndings, sampleRoutes } from './sample-routes.ts';
import { GAME_READER } from './story-reader.ts';
import { openStates, type Reading, type StatesOptions, type StoryState, type StoryStates } from './story-states.ts';
import { type Sight, type Survey, surveyStory } from './survey.ts';
import { type WalkedStates, type WalkLimits, walkStates } from './walk-states.ts';

/** How far a walk may go, and what length is wanted of a route. */
export interface ExploreLimits extends WalkLimits {
  /** Words that a route should have, from and to: how sharply the shortest and the longest route are measured. */
  readonly words?: readonly [number, number];
}

/** Somewhere on a route. */
export interface RoutePoint {
  readonly at: string;
  /** Ids of the choices of a shortest way there. */
  readonly path: readonly string[];
}

/** What a walk found. */
export interface StoryWalk {
  /** Null when everything was walked; else why not. Then all the rest is about what was. */
  readonly unfinished: string | null;
  /** How many states had to be told apart, and how long that took, without what is measured afterwards. */
  readonly states: number;
  readonly seconds: number;
  /** Every beat that some route reads, and every list of choices that is offered. */
  readonly beats: readonly Beat[];
  readonly offers: readonly (readonly Choice[])[];
  /** Where the story cannot go on, and where it goes round without a way out. */
  readonly breaks: readonly RoutePoint[];
  readonly traps: readonly RoutePoint[];
  /** Ids of the endings; figures and shares are in the same order. */
  readonly endings: readonly string[];
  /** Over all routes. Of the words they only know bounds. */
  readonly figures: RouteFigures;
  /** Words of the shortest and the longest route, sharper than the figures' bounds. */
  readonly leastWords: ExtremeRoute;
  readonly mostWords: ExtremeRoute;
  /** For each ending, choice ids of a shortest way to it; empty where there is none. */
  readonly shortest: readonly (readonly string[])[];
  /** For each kind of reader, the share of each ending, 0 to 1. */
  readonly shares: Readonly<Record<ReaderName, readonly number[]>>;
  /** Decisions whose options leave different endings open, somewhere. */
  readonly parting: ReadonlySet<string>;
  /** Decisions, with a way to each, and whether anything later hangs on them. */
  readonly decisions: ReadonlyMap<string, { readonly path: readonly string[]; readonly changes: boolean }>;
  /** Choice ids of a shortest way to the offer of a choice, by its id; null where it was not met. */
  pathToChoice(choiceId: string): readonly string[] | null;
  /** The same for words, or for a choice, by ink's path: a way there, not always a shortest. */
  pathToPart(part: string): readonly string[] | null;
  /** Ink's paths of the words, and of what the choices lead to, that some route comes to. */
  readonly parts: { has(part: string): boolean };
  /** Null when no route comes to any other part; else why that is not known. */
  readonly partsUnfinished: string | null;
  /** Divisions that leave a rest or go by nought: ink's path, and what came of it. */
  readonly divisions: ReadonlyMap<string, string>;
  /** Routes that were drawn because the walk could not be finished. */
  readonly guided: GuidedWalk | null;
  /** For drawing routes at random. */
  readonly stories: StoryStates;
}

/** Over all routes from the start to an end. */
export interface RouteFigures {
  readonly leastWords: number;
  /** Infinite where a route can go round as often as the reader likes. */
  readonly mostWords: number;
  readonly leastDecisions: number;
  readonly mostDecisions: number;
  /** For each ending, the share of routes that come to it when every choice on offer is equally likely. */
  readonly shares: readonly number[];
  /** For each ending, the fewest choices to it; infinite where it is out of reach. */
  readonly choicesTo: readonly number[];
}

/** Seed of every walk, so that two walks of the same story are the same. */
export const EXPLORE_SEED = 1;

/** Steps of the search for the shortest and the longest route: some seconds. */
const SEARCH_STEPS = 300_000;
/** Routes drawn to see words that the walk merged. */
const FIRST_SAMPLE = 2000;
/** Routes of each kind of reader drawn for the shares of a story that was not walked to its end. */
const SHARES_SAMPLE = 1000;
/** Part of the time allowed that guided routes may take on top. */
const GUIDED_PART = 0.2;

/** What to look for in a story, beyond what there is to walk. */
export interface ExploreOptions extends Pick<StatesOptions, 'reader'> {
  /** Ink's paths of all words: those that no route seems to come to are looked for once more. */
  readonly wordPaths?: readonly string[];
}

/** Walks a compiled story. @throws {StoryError} or {TagError} when not even the first beat can be read. */
export function exploreStory(compiled: CompiledStory, limits: ExploreLimits, options: ExploreOptions = {}): StoryWalk {
  const stories = openStates(compiled, EXPLORE_SEED, options);
  const started = limits.now();
  const walked = walkStates(stories, limits);
  const seconds = (limits.now() - started) / 1000;
  const { graph, unfinished } = walked;
  const guided = unfinished === null ? null : walkGuided(stories, { ...limits, seconds: limits.seconds * GUIDED_PART });
  const survey = surveyStory(stories, walked, findLiveQuestions(stories, true));
  const endings = endingsOf(compiled, survey, guided);
  const endingOf = (state: number) => endings.indexOf(graph.placeOf(state).ending ?? '');
  const groups = groupsInOrder(graph);
  const bounds = boundRoutes(graph, groups, endingOf);
  const { words } = stories.opening;
  const shares = eachReader((reader) =>
    unfinished === null
      ? shareEndings(graph, groups, { count: endings.length, of: endingOf }, READERS[reader])
      : sampledShares(stories, reader, endings),
  );
  const shortest = endings.map((id) => {
    const sight = survey.endings.get(id);
    return sight ? survey.pathTo(sight) : (guided?.endings.get(id)?.path ?? null);
  });
  const readings = new Set<Reading>([...survey.readings, ...(guided?.readings.keys() ?? [])]);
  const places = [...stories.places.values()];
  const ways = new Map([...sampleRoutes(stories, FIRST_SAMPLE).passed, ...(guided?.parts ?? [])]);
  for (const [part, sight] of survey.parts) ways.set(part, survey.pathTo(sight));
  const missed = unfinished === null ? findMissedWords(compiled, stories, ways, limits, options) : null;
  for (const [part, way] of missed?.ways ?? []) if (!ways.has(part)) ways.set(part, way);
  return {
    unfinished,
    states: graph.size,
    seconds,
    beats: [...readings].flatMap((reading) => reading.beats),
    offers: places.map((place) => place.moves.flatMap((move) => move ?? [])),
    breaks: breaksOf(survey, guided),
    traps: unfinished === null ? trapsOf(walked, bounds, survey) : [],
    endings,
    figures: {
      leastWords: words + (bounds.leastWords[0] ?? 0),
      mostWords: words + (bounds.mostWords[0] ?? 0),
      leastDecisions: bounds.leastDecisions[0] ?? 0,
      mostDecisions: bounds.mostDecisions[0] ?? 0,
      shares: shares.uniform,
      choicesTo: shortest.map((path) => path?.length ?? Infinity),
    },
    leastWords: extreme('least'),
    mostWords: extreme('most'),
    shortest: shortest.map((path) => path ?? []),
    shares,
    parting: partingDecisions(walked, bounds),
    decisions: new Map(
      [...survey.decisions].map(([id, { sight, changes }]) => [id, { path: survey.pathTo(sight), changes }]),
    ),
    pathToChoice: (choiceId) => pathTo(survey.offers.get(choiceId)) ?? guided?.offers.get(choiceId) ?? null,
    pathToPart: (part) => ways.get(part) ?? null,
    parts: ways,
    partsUnfinished: unfinished ?? missed?.unfinished ?? null,
    divisions: new Map([...stories.watched.divisions].filter(([path]) => ways.has(path))),
    guided,
    stories,
  };

  function pathTo(sight: Sight | undefined): readonly string[] | null {
    return sight ? survey.pathTo(sight) : null;
  }

  function extreme(which: 'least' | 'most'): ExtremeRoute {
    const table = which === 'least' ? bounds.leastWords : bounds.mostWords;
    const bound = words + (table[0] ?? 0);
    if (unfinished !== null || !Number.isFinite(bound)) return { words: bound, exact: false };
    const moves = (state: StoryState) =>
      state.place.moves.map((choice, move) => {
        const stretch = followMove(stories, state, move);
        return { words: stretch.words + countWords(choice?.text ?? ''), end: stretch.end };
      });
    const worst = which === 'least' ? Infinity : -Infinity;
    const atBest = (state: StoryState) => table[walked.find(state) ?? -1] ?? worst;
    return findExtremeRoute({ start: stories.start, openingWords: words, moves, atBest }, which, {
      steps: SEARCH_STEPS,
      enough: which === 'least' ? (limits.words?.[0] ?? 0) : (limits.words?.[1] ?? Infinity),
    });
  }
}

/** Shares of the endings on routes drawn as a reader chooses: what is left where not every state is known. */
function sampledShares(stories: StoryStates, reader: ReaderName, endings: readonly string[]): readonly number[] {
  const { drawn, times } = sampleEndings(stories, reader, SHARES_SAMPLE);
  return endings.map((id) => (times.get(id) ?? 0) / Math.max(1, drawn));
}

/**
 * The walk merges states that differ only in words. Words that it did not come to may still be read on some route, so the
 * conditions around them are walked again as if the whole story hung on them. Null where there is nothing to look for.
 */
function findMissedWords(
  compiled: CompiledStory,
  { watched }: StoryStates,
  met: { has(part: string): boolean },
  limits: ExploreLimits,
  { reader = GAME_READER, wordPaths = [] }: ExploreOptions,
): { readonly ways: ReadonlyMap<string, readonly string[]>; readonly unfinished: string | null } | null {
  const missed = wordPaths.filter((path) => !met.has(path));
  const isMissed = (prefix: string) => missed.some((path) => path === prefix || path.startsWith(`${prefix}.`));
  const real = new Set([...watched.wordsOnly].filter(([, within]) => within.some(isMissed)).map(([mark]) => mark));
  if (real.size === 0) return null;
  const again = openStates(compiled, EXPLORE_SEED, { reader, real });
  const walked = walkStates(again, limits);
  const survey = surveyStory(again, walked, findLiveQuestions(again, true));
  const ways = new Map([...survey.parts].map(([part, sight]) => [part, survey.pathTo(sight)]));
  return { ways, unfinished: walked.unfinished };
}

/** Those that are written, whether or not they are come to, and those that a story without tags has. */
function endingsOf({ ink }: CompiledStory, survey: Survey, guided: GuidedWalk | null): readonly string[] {
  const written = [...JSON.stringify(ink).matchAll(/"\^ending: ([a-z0-9-]+)/g)].map(([, id = '']) => id);
  return [...new Set([...written, ...survey.endings.keys(), ...(guided?.endings.keys() ?? [])])];
}

function breaksOf(survey: Survey, guided: GuidedWalk | null): readonly RoutePoint[] {
  const paths = new Map([...survey.breaks].map(([step, sight]) => [step, survey.pathTo(sight)]));
  for (const [step, path] of guided?.breaks ?? []) if (!paths.has(step)) paths.set(step, [...path]);
  return [
    ...[...paths].map(([step, path]) => ({ at: step.problem ?? '', path })),
    ...survey.endless.map((sight) => ({
      at: 'the story goes on and on without a choice',
      path: survey.pathTo(sight),
    })),
  ];
}

/** For each round without a way out, the way into it. */
function trapsOf({ graph }: WalkedStates, { canLeave }: RouteBounds, survey: Survey): readonly RoutePoint[] {
  const traps = new Map<string, RoutePoint>();
  for (let state = 0; state < graph.size; state += 1) {
    const from = survey.cameFrom(state);
    const isWayIn = canLeave[state] === 0 && (from === null || canLeave[from] === 1);
    if (!isWayIn) continue;
    const offered = graph.placeOf(state).moves.map((choice) => choice?.id ?? '');
    const at = `no way to an end any more, from the choices ${offered.join(', ')}`;
    const path = survey.pathTo({ node: state, move: null });
    const known = traps.get(at);
    if (!known || path.length < known.path.length) traps.set(at, { at, path });
  }
  return [...traps.values()];
}

function partingDecisions({ graph }: WalkedStates, { endings }: RouteBounds): ReadonlySet<string> {
  const parting = new Set<string>();
  for (let state = 0; state < graph.size; state += 1) {
    const { moves } = graph.placeOf(state);
    const open = new Map<string, bigint>();
    for (const { to, move } of graph.edgesOf(state)) {
      const decision = moves[move]?.decision ?? null;
      if (decision === null) continue;
      const left = endings[to] ?? 0n;
      if ((open.get(decision) ?? left) !== left) parting.add(decision);
      open.set(decision, left);
    }
  }
  return parting;
}
