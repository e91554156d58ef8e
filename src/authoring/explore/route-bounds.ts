// For every state, over all routes on from it: fewest and most words and decisions, and which endings are still open.
import type { StateEdge, StateGraph } from './state-graph.ts';

/** One row a state. Least is infinite where no end can be come to, most where a route can go round for ever. */
export interface RouteBounds {
  readonly leastWords: Float64Array;
  readonly mostWords: Float64Array;
  readonly leastDecisions: Float64Array;
  readonly mostDecisions: Float64Array;
  /** For each state, the endings that can be come to, by their places in the list, as bits. */
  readonly endings: readonly bigint[];
  /** False where no route on leads to an end, nor to where the story breaks. */
  readonly canLeave: Uint8Array;
}

/** Bounds of a whole graph. `endingOf` gives the place of a state's ending in the list, or -1. */
export function boundRoutes(
  graph: StateGraph,
  groups: readonly (readonly number[])[],
  endingOf: (state: number) => number,
): RouteBounds {
  const fill = (value: number) => new Float64Array(graph.size).fill(value);
  const [leastWords, leastDecisions] = [fill(Infinity), fill(Infinity)];
  const [mostWords, mostDecisions] = [fill(-Infinity), fill(-Infinity)];
  const endings: bigint[] = Array.from({ length: graph.size }, () => 0n);
  const canLeave = new Uint8Array(graph.size);
  for (const group of groups) {
    // Round a loop, every pass may lower what the one before found; without one, the first pass settles it.
    for (let changed = true; changed;) {
      changed = false;
      for (const state of group) if (update(state)) changed = group.length > 1;
    }
    const within = new Set(group);
    const inner = group.flatMap((state) =>
      graph.edgesOf(state).flatMap((edge) => (within.has(edge.to) ? { state, edge } : [])),
    );
    for (const state of group) {
      mostWords[state] = most(state, within, mostWords, wordsOn);
      mostDecisions[state] = most(state, within, mostDecisions, (edge) => decisionsOn(state, edge));
    }
    if (inner.length === 0) continue;
    const goesRound = (weigh: (state: number, edge: StateEdge) => number) =>
      inner.some(({ state, edge }) => weigh(state, edge) > 0);
    spread(
      group,
      mostWords,
      goesRound((_, edge) => edge.mostWords),
    );
    spread(group, mostDecisions, goesRound(decisionsOn));
  }
  return { leastWords, mostWords, leastDecisions, mostDecisions, endings, canLeave };

  function update(state: number): boolean {
    const ending = endingOf(state);
    const isEnd = graph.placeOf(state).moves.length === 0;
    let words = isEnd ? 0 : Infinity;
    let decisions = isEnd ? 0 : Infinity;
    let open = ending < 0 ? 0n : 1n << BigInt(ending);
    let leaves = isEnd || graph.isLoose(state) ? 1 : 0;
    for (const edge of graph.edgesOf(state)) {
      words = Math.min(words, edge.leastWords + (leastWords[edge.to] ?? Infinity));
      decisions = Math.min(decisions, decisionsOn(state, edge) + (leastDecisions[edge.to] ?? Infinity));
      open |= endings[edge.to] ?? 0n;
      leaves |= canLeave[edge.to] ?? 0;
    }
    const isNew =
      words !== leastWords[state] ||
      decisions !== leastDecisions[state] ||
      open !== endings[state] ||
      leaves !== canLeave[state];
    leastWords[state] = words;
    leastDecisions[state] = decisions;
    endings[state] = open;
    canLeave[state] = leaves;
    return isNew;
  }

  function decisionsOn(state: number, { move }: StateEdge): number {
    return (graph.placeOf(state).moves[move]?.decision ?? null) === null ? 0 : 1;
  }

  /** Over the ways out of the group; those within it are either free or make it infinite. */
  function most(
    state: number,
    within: ReadonlySet<number>,
    table: Float64Array,
    weigh: (edge: StateEdge) => number,
  ): number {
    if (graph.placeOf(state).moves.length === 0) return 0;
    return graph
      .edgesOf(state)
      .filter((edge) => !within.has(edge.to))
      .reduce((best, edge) => Math.max(best, weigh(edge) + (table[edge.to] ?? -Infinity)), -Infinity);
  }
}

function wordsOn({ mostWords }: StateEdge): number {
  return mostWords;
}

/** On a round every state can have what the best of them can. */
function spread(group: readonly number[], table: Float64Array, isEndless: boolean): void {
  const best = group.reduce((most, state) => Math.max(most, table[state] ?? -Infinity), -Infinity);
  for (const state of group) table[state] = isEndless && best > -Infinity ? Infinity : best;
}
