// States of a graph in groups: those on a round together, and a group never before one that it leads to. Tarjan's algorithm
// (1972), without recursion. A graph without rounds gives groups of one.
import type { StateGraph } from './state-graph.ts';

/** Groups such that every way out of a group leads to an earlier one. */
export function groupsInOrder(graph: StateGraph): readonly (readonly number[])[] {
  const groups: number[][] = [];
  const index = new Int32Array(graph.size).fill(-1);
  const low = new Int32Array(graph.size);
  const isOpen = new Uint8Array(graph.size);
  const open: number[] = [];
  let next = 0;
  for (let root = 0; root < graph.size; root += 1) if (index[root] === -1) visit(root);
  return groups;

  function visit(root: number): void {
    const stack: { readonly state: number; readonly to: readonly number[]; done: number }[] = [begin(root)];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const { state } = top;
      const to = top.to[top.done];
      if (to === undefined) {
        stack.pop();
        const before = stack.at(-1)?.state;
        if (before !== undefined) low[before] = Math.min(low[before] ?? 0, low[state] ?? 0);
        if (low[state] === index[state]) close(state);
        continue;
      }
      top.done += 1;
      if (index[to] === -1) stack.push(begin(to));
      else if (isOpen[to] === 1) low[state] = Math.min(low[state] ?? 0, index[to] ?? 0);
    }
  }

  function begin(state: number) {
    index[state] = low[state] = next;
    next += 1;
    open.push(state);
    isOpen[state] = 1;
    return { state, to: graph.edgesOf(state).map((edge) => edge.to), done: 0 };
  }

  function close(head: number): void {
    const group: number[] = [];
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
      isOpen[state] = 0;
      group.push(state);
      if (state === head) break;
    }
    groups.push(group);
  }
}
