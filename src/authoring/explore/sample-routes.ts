// Routes drawn at random from a story, the same ones every time: for what hangs on whole routes, such as medians.
import type { Beat, Choice } from '../../story/beat.ts';
import type { StoryState, StoryStates } from './story-states.ts';

/** What happens on a route, in order. */
export type RouteMoment = { readonly beat: Beat } | { readonly choice: Choice };

/** Things done after which a route that goes on and on is cut off. */
const LONGEST = 3000;

/** Draws routes from the start to an end, every choice on offer equally likely. */
export function sampleRoutes(stories: StoryStates, count: number, seed = 1): readonly (readonly RouteMoment[])[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const moments: RouteMoment[] = stories.opening.beats.map((beat) => ({ beat }));
    let here: StoryState = stories.start;
    for (let done = 0; here.place.moves.length > 0 && done < LONGEST; done += 1) {
      const move = Math.floor(random() * here.place.moves.length);
      const choice = here.place.moves[move];
      const step = stories.step(here, move);
      if (choice) moments.push({ choice });
      for (const beat of step.reading.beats) moments.push({ beat });
      if (!step.to) break;
      here = stories.after(here, step, step.to);
    }
    return moments;
  });
}

/** Numbers from 0 up to 1 that follow from the seed: the mulberry32 generator. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
