// Routes drawn at random from a story, the same ones every time: for what hangs on whole routes, such as medians.
import type { Beat, Choice } from '../../story/beat.ts';
import { drawFrom } from './draw-from.ts';
import type { Step, StoryState, StoryStates } from './story-states.ts';

/** What happens on a route, in order. */
export type RouteMoment = { readonly beat: Beat } | { readonly choice: Choice };

/** Routes, and ink's paths of all words that they come to. */
export interface SampledRoutes {
  readonly routes: readonly (readonly RouteMoment[])[];
  readonly passed: ReadonlySet<string>;
}

/** Things done after which a route that goes on and on is cut off. */
const LONGEST = 3000;
/** Things done in all, and those of them for which ink itself had to run, after which no more routes are drawn. */
const MOST_DONE = 1_000_000;
const MOST_RUNS = 6_000;

/** Draws up to so many routes from the start to an end, every choice on offer equally likely. */
export function sampleRoutes(stories: StoryStates, count: number, seed = 1): SampledRoutes {
  const draw = drawFrom(seed);
  const routes: (readonly RouteMoment[])[] = [];
  const passed = new Set<string>();
  const seen = new Set<Step>();
  const runsBefore = stories.runs();
  for (let all = 0; routes.length < count && all < MOST_DONE && stories.runs() - runsBefore < MOST_RUNS;) {
    const moments: RouteMoment[] = stories.opening.beats.map((beat) => ({ beat }));
    let here: StoryState = stories.start;
    for (let done = 0; here.place.moves.length > 0 && done < LONGEST; done += 1) {
      all += 1;
      const move = Math.floor(draw() * here.place.moves.length);
      const choice = here.place.moves[move];
      const step = stories.step(here, move);
      if (!seen.has(step)) for (const part of step.passed) passed.add(part);
      seen.add(step);
      if (choice) moments.push({ choice });
      for (const beat of step.reading.beats) moments.push({ beat });
      if (!step.to) break;
      here = stories.after(here, step, step.to);
    }
    all += 1;
    routes.push(moments);
  }
  return { routes, passed };
}
