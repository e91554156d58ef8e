// How often each knot, decision and way between them comes on routes drawn at random, the same ones every time.
import { drawFrom } from './explore/draw-from.ts';
import { drawRoute } from './explore/draw-routes.ts';
import { EXPLORE_SEED } from './explore/explore.ts';
import { READERS } from './explore/reader-policies.ts';
import type { StoryState, StoryStates } from './explore/story-states.ts';
import { knotOf } from './knot-of.ts';

/** Counts over routes; each counts once on a route, however often it comes there. */
export interface CountedRoutes {
  readonly routes: number;
  /** By `knot:name`, `decision:id` and `ending:id`. */
  readonly past: ReadonlyMap<string, number>;
  /** By `from to`. */
  readonly ways: ReadonlyMap<string, number>;
  /** By choice id. */
  readonly taken: ReadonlyMap<string, number>;
}

/** Things done in all, after which no more routes are drawn. */
const MOST_DONE = 400_000;

/** Draws up to so many routes, every choice on offer equally likely. */
export function countRoutes(stories: StoryStates, most: number): CountedRoutes {
  const draw = drawFrom(EXPLORE_SEED);
  const [past, ways, taken] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  let routes = 0;
  for (let all = 0; routes < most && all < MOST_DONE; routes += 1) {
    const nodes: string[] = [];
    const chosen = new Set<string>();
    const come = (node: string) => node !== nodes.at(-1) && nodes.push(node);
    for (const part of stories.openingPassed) come(`knot:${knotOf(part)}`);
    let last: StoryState | null = stories.start;
    for (const { choice, step, to } of drawRoute(stories, draw, READERS.uniform)) {
      all += 1;
      if (choice) chosen.add(choice.id);
      if (choice && choice.decision !== null) come(`decision:${choice.decision}`);
      for (const part of step.passed) come(`knot:${knotOf(part)}`);
      last = to;
    }
    const ending = last?.place.ending ?? null;
    if (ending !== null) come(`ending:${ending}`);
    for (const node of new Set(nodes)) add(past, node);
    for (const way of new Set(nodes.slice(1).map((node, index) => `${nodes[index] ?? ''} ${node}`))) add(ways, way);
    for (const id of chosen) add(taken, id);
  }
  return { routes, past, ways, taken };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
