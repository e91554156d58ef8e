// For a story too large to walk to its end: routes drawn with a pinned seed that go where nobody has been yet. What they find
// is there; what they do not find may be there all the same.
import { drawFrom } from './draw-from.ts';
import { followMove } from './follow-move.ts';
import { offeredIn } from './ink-save.ts';
import type { Reading, Step, StoryState, StoryStates } from './story-states.ts';
import type { WalkLimits } from './walk-states.ts';

/** What guided routes came to, each with the shortest way among them. */
export interface GuidedWalk {
  readonly routes: number;
  readonly seed: number;
  readonly readings: ReadonlyMap<Reading, readonly string[]>;
  /** By ink's path of words, or of what a choice leads to. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  readonly offers: ReadonlyMap<string, readonly string[]>;
  readonly breaks: ReadonlyMap<Step, readonly string[]>;
  readonly endings: ReadonlyMap<string, { readonly path: readonly string[]; readonly times: number }>;
}

/** Moves after which a guided route that goes on and on is given up. */
const LONGEST = 3000;
/** Moves in all. */
const MOST_MOVES = 200_000;

/** Draws routes for as long as the limits allow. */
export function walkGuided(stories: StoryStates, limits: WalkLimits, seed = 1): GuidedWalk {
  const draw = drawFrom(seed);
  const started = limits.now();
  const taken = new Map<string, number>();
  const readings = new Map<Reading, readonly string[]>([[stories.opening, []]]);
  const parts = new Map<string, readonly string[]>(stories.openingPassed.map((part) => [part, []]));
  const offers = new Map<string, readonly string[]>();
  const breaks = new Map<Step, readonly string[]>();
  const endings = new Map<string, { path: readonly string[]; times: number }>();
  let routes = 0;
  for (
    let moves = 0;
    moves < Math.min(limits.states, MOST_MOVES) && limits.now() - started < limits.seconds * 1000;
    routes += 1
  ) {
    const path: string[] = [];
    let here: StoryState | null = stories.start;
    for (let done = 0; here && here.place.moves.length > 0 && done < LONGEST; done += 1) {
      moves += 1;
      for (const choice of here.place.moves) if (choice) keepShorter(offers, choice.id, path);
      for (const part of offeredIn(here.place.save)) keepShorter(parts, part, path);
      const move = leastTaken(here);
      const choice = here.place.moves[move];
      if (choice) path.push(choice.id);
      const stretch = followMove(stories, here, move);
      for (const { reading, passed } of stretch.steps) {
        keepShorter(readings, reading, path);
        for (const part of passed) keepShorter(parts, part, path);
      }
      if (stretch.broken) keepShorter(breaks, stretch.broken, path);
      if (stretch.endless) moves += stretch.steps.length;
      here = stretch.endless ? null : stretch.end;
      const ending = here?.place.ending ?? null;
      if (ending === null) continue;
      const known = endings.get(ending);
      const shorter = known && known.path.length <= path.length ? known.path : [...path];
      endings.set(ending, { path: shorter, times: (known?.times ?? 0) + 1 });
    }
  }
  return { routes, seed, readings, parts, offers, breaks, endings };

  /** Among the choices on offer that were taken least often anywhere, one by chance. */
  function leastTaken({ place }: StoryState): number {
    const keys = place.moves.map((choice) => choice?.id ?? 'press on');
    const counts = keys.map((key) => taken.get(key) ?? 0);
    const least = Math.min(...counts);
    const candidates = [...counts.keys()].filter((move) => counts[move] === least);
    const move = candidates[Math.floor(draw() * candidates.length)] ?? 0;
    taken.set(keys[move] ?? '', least + 1);
    return move;
  }
}

function keepShorter<Key>(paths: Map<Key, readonly string[]>, key: Key, path: readonly string[]): void {
  const known = paths.get(key);
  if (!known || known.length > path.length) paths.set(key, [...path]);
}
