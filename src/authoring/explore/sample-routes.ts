// Routes drawn at random from a story, the same ones every time: for what hangs on whole routes, such as medians.
import type { Beat, Choice } from '../../story/beat.ts';
import { drawFrom } from './draw-from.ts';
import { drawRoute } from './draw-routes.ts';
import { READERS, type ReaderName } from './reader-policies.ts';
import type { Step, StoryState, StoryStates } from './story-states.ts';

/** What happens on a route, in order. */
export type RouteMoment = { readonly beat: Beat } | { readonly choice: Choice };

/** Routes, and ink's paths of all words that they come to, each with the choice ids of the first way there. */
export interface SampledRoutes {
  readonly routes: readonly (readonly RouteMoment[])[];
  readonly passed: ReadonlyMap<string, readonly string[]>;
}

/** Things done in all, and those of them for which ink itself had to run, after which no more routes are drawn. */
const MOST_DONE = 1_000_000;
const MOST_RUNS = 6_000;

/** Draws up to so many routes from the start to an end, every choice on offer equally likely. */
export function sampleRoutes(stories: StoryStates, count: number, seed = 1): SampledRoutes {
  const draw = drawFrom(seed);
  const routes: (readonly RouteMoment[])[] = [];
  const passed = new Map<string, readonly string[]>();
  const seen = new Set<Step>();
  const runsBefore = stories.runs();
  for (let all = 0; routes.length < count && all < MOST_DONE && stories.runs() - runsBefore < MOST_RUNS; all += 1) {
    const moments: RouteMoment[] = stories.opening.beats.map((beat) => ({ beat }));
    const path: string[] = [];
    for (const { choice, step } of drawRoute(stories, draw, READERS.uniform)) {
      all += 1;
      if (choice) {
        path.push(choice.id);
        moments.push({ choice });
      }
      if (!seen.has(step)) for (const part of step.passed) if (!passed.has(part)) passed.set(part, [...path]);
      seen.add(step);
      for (const beat of step.reading.beats) moments.push({ beat });
    }
    routes.push(moments);
  }
  return { routes, passed };
}

/** How many of so many routes of one kind of reader come to each ending; `drawn` is how many there were in all. */
export interface SampledEndings {
  readonly drawn: number;
  readonly times: ReadonlyMap<string, number>;
}

/** Draws routes for as long as ink need not run too often. */
export function sampleEndings(stories: StoryStates, reader: ReaderName, count: number, seed = 1): SampledEndings {
  const draw = drawFrom(seed);
  const times = new Map<string, number>();
  const runsBefore = stories.runs();
  let drawn = 0;
  for (let all = 0; drawn < count && all < MOST_DONE && stories.runs() - runsBefore < MOST_RUNS; drawn += 1) {
    let last: StoryState | null = stories.start;
    for (const { to } of drawRoute(stories, draw, READERS[reader])) {
      all += 1;
      last = to;
    }
    all += 1;
    const ending = last?.place.ending ?? null;
    if (ending !== null) times.set(ending, (times.get(ending) ?? 0) + 1);
  }
  return { drawn, times };
}
