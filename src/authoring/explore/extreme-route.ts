// The fewest or the most words that a route can have, to the word. The walk only knows bounds, because it does not tell apart
// what only chooses between words; a search that follows the bounds finds the route that keeps what they promise.
import type { StoryState } from './story-states.ts';

/** What a search needs of a story: what can be done in a state, and at best how much is yet to come from there. */
export interface SearchedStory {
  readonly start: StoryState;
  readonly openingWords: number;
  moves(state: StoryState): readonly { readonly words: number; readonly end: StoryState | null }[];
  /** A bound that is never worse than the truth. */
  atBest(state: StoryState): number;
}

/** Words of the extreme route. Where `exact` is false the search was cut short, and no route goes beyond this number. */
export interface ExtremeRoute {
  readonly words: number;
  readonly exact: boolean;
}

interface Partial {
  readonly words: number;
  readonly state: StoryState;
}

/** How long a search goes on. */
export interface SearchLimits {
  readonly steps: number;
  /** Number of words at which it is good enough to know that no route goes beyond it. */
  readonly enough: number;
}

/** Searches for the route with the fewest words, or the most. */
export function findExtremeRoute(story: SearchedStory, which: 'least' | 'most', limits: SearchLimits): ExtremeRoute {
  // Partial routes by what they come to at best; words are whole numbers, so a list for each number does for a queue.
  const waiting = new Map<number, Partial[]>();
  const seen = new Set<string>();
  const better = (a: number, b: number) => (which === 'least' ? a < b : a > b);
  let best = story.openingWords + story.atBest(story.start);
  const put = (partial: Partial) => {
    const promise = partial.words + story.atBest(partial.state);
    const list = waiting.get(promise) ?? [];
    list.push(partial);
    waiting.set(promise, list);
  };
  put({ words: story.openingWords, state: story.start });
  for (let steps = 0; steps < limits.steps; steps += 1) {
    while (!waiting.get(best)?.length) {
      waiting.delete(best);
      const promises = [...waiting.keys()];
      if (promises.length === 0) return { words: best, exact: false };
      best = promises.reduce((a, b) => (better(b, a) ? b : a));
    }
    // A better promise than is asked for still wants some looking, so that easy stories are told to the word.
    if (steps >= limits.steps / 10 && !better(best, limits.enough)) break;
    const here = waiting.get(best)?.pop();
    if (!here) break;
    if (here.state.place.moves.length === 0) return { words: here.words, exact: true };
    const key = `${here.words} ${here.state.place.id} ${here.state.values.join()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const { words, end } of story.moves(here.state)) if (end) put({ words: here.words + words, state: end });
  }
  return { words: best, exact: false };
}
