// One route drawn at random, by how a reader chooses. What is done with it is up to whoever draws it.
import type { Choice } from '../../story/beat.ts';
import { type ReaderPolicy, weightsOf } from './reader-policies.ts';
import type { Step, StoryState, StoryStates } from './story-states.ts';

/** One thing done on a route; `choice` is null where the reader only pressed on. */
export interface DrawnStep {
  readonly choice: Choice | null;
  readonly step: Step;
  /** Where it led; null where the story broke. */
  readonly to: StoryState | null;
}

/** Things done after which a route that goes on and on is cut off. */
const LONGEST = 3000;

/** Draws one route from the start; `draw` gives numbers from 0 up to 1. Each step is done as it is asked for. */
export function* drawRoute(stories: StoryStates, draw: () => number, policy: ReaderPolicy): Generator<DrawnStep> {
  let here: StoryState = stories.start;
  for (let done = 0; here.place.moves.length > 0 && done < LONGEST; done += 1) {
    const { moves } = here.place;
    const move = pick(weightsOf(moves, policy), draw());
    const step = stories.step(here, move);
    const to = step.to ? stories.after(here, step, step.to) : null;
    yield { choice: moves[move] ?? null, step, to };
    if (!to) return;
    here = to;
  }
}

/** Index of the weight that a number from 0 up to 1 falls on. */
function pick(weights: readonly number[], drawn: number): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let rest = drawn * all;
  for (const [index, weight] of weights.entries()) {
    rest -= weight;
    if (rest < 0) return index;
  }
  return weights.length - 1;
}
