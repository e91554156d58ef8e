// What a case comes to, measured on its walk and on routes drawn at random: length, decisions, endings, what comes back.
import type { Beat } from '../../story/beat.ts';
import { type Consequence, findConsequences } from './consequences.ts';
import { countWords } from '../count-words.ts';
import type { StoryWalk } from './explore.ts';
import { type RouteMoment, sampleRoutes } from './sample-routes.ts';

/** Least, middle and most over all routes. The median is of routes drawn at random, each choice as likely as its siblings. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** Numbers about a story. */
export interface Reach {
  /** Words read on a route: lines and the choices taken. */
  readonly words: Spread;
  /** False where no route has fewer words than `min`, but perhaps none has as few. The same for `max`. */
  readonly wordsExact: { readonly min: boolean; readonly max: boolean };
  readonly decisions: Spread;
  /** Every beat that was seen, on the walk or on a route drawn at random. */
  readonly beats: readonly Beat[];
  /** Ids of the decisions that change something later: named by a later line, or open to different endings. */
  readonly turningDecisions: readonly string[];
  readonly consequences: readonly Consequence[];
  /** Ids of the tellings of the other side. */
  readonly tellings: readonly string[];
  readonly sampledRoutes: number;
}

/** Beats after its cause from which a consequence counts as late. */
export const LATE_BEATS = 4;

/** Measures a walked story, the same way each time. */
export function measureReach(walk: StoryWalk, sampleSize = 10_000): Reach {
  const { routes } = sampleRoutes(walk.stories, sampleSize);
  const beats = new Set([...walk.beats, ...routes.flat().flatMap((moment) => ('beat' in moment ? moment.beat : []))]);
  const consequences = findConsequences(routes);
  const causes = new Set(consequences.flatMap(({ line }) => line.because));
  const named = walk.offers.flat().flatMap(({ id, decision }) => (decision !== null && causes.has(id) ? decision : []));
  const { leastDecisions, mostDecisions } = walk.figures;
  return {
    words: { min: walk.leastWords.words, median: median(routes.map(wordsOf)), max: walk.mostWords.words },
    wordsExact: { min: walk.leastWords.exact, max: walk.mostWords.exact },
    decisions: { min: leastDecisions, median: median(routes.map(decisionsOf)), max: mostDecisions },
    beats: [...beats],
    turningDecisions: [...new Set([...walk.parting, ...named])],
    consequences,
    tellings: [...new Set([...beats].flatMap((beat) => beat.otherSide ?? []))],
    sampledRoutes: routes.length,
  };
}

function wordsOf(route: readonly RouteMoment[]): number {
  return route.reduce(
    (sum, moment) =>
      sum +
      ('choice' in moment
        ? countWords(moment.choice.text)
        : moment.beat.lines.reduce((words, line) => words + countWords(line.text), 0)),
    0,
  );
}

function decisionsOf(route: readonly RouteMoment[]): number {
  return route.filter((moment) => 'choice' in moment && moment.choice.decision !== null).length;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
