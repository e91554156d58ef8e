// How often each ending comes when somebody chooses in a certain way: not drawn at random but reckoned, by letting the whole
// crowd of readers flow from the start to the ends.
import { type ReaderPolicy, weightsOf } from './reader-policies.ts';
import type { StateGraph } from './state-graph.ts';

/** What is left of the crowd on a round when it is taken to have left. */
const NOBODY = 1e-9;
const MOST_ROUNDS = 20_000;

/** For each ending by its place in the list, the share of readers that come to it, 0 to 1. */
export function shareEndings(
  graph: StateGraph,
  groups: readonly (readonly number[])[],
  endings: { readonly count: number; readonly of: (state: number) => number },
  policy: ReaderPolicy,
): readonly number[] {
  const crowd = new Float64Array(graph.size);
  const shares = Array.from({ length: endings.count }, () => 0);
  crowd[0] = 1;
  for (const group of groups.toReversed())
    for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
      for (const state of group) flow(state);
      if (group.length === 1 && !leadsTo(group[0] ?? 0, group[0] ?? 0)) break;
      if (group.reduce((sum, state) => sum + (crowd[state] ?? 0), 0) < NOBODY) break;
    }
  return shares;

  function flow(state: number): void {
    const here = crowd[state] ?? 0;
    if (here === 0) return;
    crowd[state] = 0;
    const ending = endings.of(state);
    if (ending >= 0) shares[ending] = (shares[ending] ?? 0) + here;
    const { moves } = graph.placeOf(state);
    const weights = weightsOf(moves, policy);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    for (const { to, move } of graph.edgesOf(state)) crowd[to] = (crowd[to] ?? 0) + (here * (weights[move] ?? 0)) / all;
  }

  function leadsTo(from: number, to: number): boolean {
    return graph.edgesOf(from).some((edge) => edge.to === to);
  }
}
