// Which decisions matter: those that a later line names as its cause, or that open different endings.
import { orderFromTheEnd } from './measure-routes.ts';
import { readingsOf, type RouteEdge, type RouteGraph } from './route-graph.ts';

/** Ids of the decisions that change something later. */
export function findTurningDecisions(graph: RouteGraph): ReadonlySet<string> {
  const named = new Set<string>();
  for (const reading of readingsOf(graph))
    for (const beat of reading.beats) for (const line of beat.lines) for (const id of line.because) named.add(id);
  const open = endingsOpen(graph);
  const turning = new Set<string>();
  for (const node of graph.nodes)
    for (const { choice, to } of node.edges) {
      if (choice.decision === null || turning.has(choice.decision)) continue;
      const other = (edge: RouteEdge) =>
        edge.choice.decision === choice.decision && edge.to !== null && open[edge.to] !== open[to ?? -1];
      if (named.has(choice.id) || (to !== null && node.edges.some(other))) turning.add(choice.decision);
    }
  return turning;
}

/** For each node the endings that can still be reached, as bits. */
function endingsOpen(graph: RouteGraph): readonly bigint[] {
  const ids = [...new Set(graph.nodes.flatMap((node) => node.ending ?? []))];
  const open: bigint[] = graph.nodes.map(() => 0n);
  for (const number of orderFromTheEnd(graph).order) {
    const node = graph.nodes[number];
    const own = node?.ending ? 1n << BigInt(ids.indexOf(node.ending)) : 0n;
    open[number] = (node?.edges ?? []).reduce((sum, { to }) => sum | (to === null ? 0n : (open[to] ?? 0n)), own);
  }
  return open;
}
