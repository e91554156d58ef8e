// Runs that come to each ending of a case, whole, as a player would have them: a shortest one and some drawn at random.
import type { Moment } from '../story/beat.ts';
import { type CompiledStory, startStory } from '../story/session.ts';
import { drawFrom } from './explore/draw-from.ts';
import { drawRoute } from './explore/draw-routes.ts';
import { EXPLORE_SEED, type StoryWalk } from './explore/explore.ts';
import { READERS } from './explore/reader-policies.ts';

/** A run with the choices that lead to its ending. */
export interface EndedRun {
  readonly ending: string;
  readonly path: readonly string[];
  readonly moments: readonly Moment[];
}

/** Choices of a run that goes round and round. */
const LONGEST = 300;

/** A shortest run to every ending that can be reached, then `more` runs drawn at random, each choice as likely as its siblings. */
export function playEndings(story: CompiledStory, walk: StoryWalk, more: number): readonly EndedRun[] {
  const draw = drawFrom(EXPLORE_SEED);
  const drawn = Array.from({ length: more }, () =>
    [...drawRoute(walk.stories, draw, READERS.uniform)].flatMap(({ choice }) => choice?.id ?? []),
  );
  const shortest = walk.shortest.filter((path) => path.length > 0);
  return [...shortest, ...drawn].flatMap((path) => playPath(story, path));
}

/** Nothing where the way breaks, does not come to an ending, or is too long for anybody: that is for another check to tell. */
function playPath(story: CompiledStory, path: readonly string[]): EndedRun[] {
  if (path.length > LONGEST) return [];
  try {
    return playToEnding(story, path);
  } catch {
    // The walk names where a story breaks, ink's own faults included.
    return [];
  }
}

function playToEnding(story: CompiledStory, path: readonly string[]): EndedRun[] {
  const session = startStory(story, { seed: EXPLORE_SEED });
  for (const id of path) {
    while (session.beat.more) session.pressOn();
    if (!session.beat.choices.some((choice) => choice.id === id)) return [];
    session.choose(id);
  }
  while (session.beat.more) session.pressOn();
  const { ending } = session.beat;
  return ending === null ? [] : [{ ending, path, moments: session.moments }];
}
