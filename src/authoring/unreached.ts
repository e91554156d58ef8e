// Words that were written and that no route shows.
import { readingsOf, type RouteGraph } from './route-graph.ts';
import { squeeze, type WrittenPiece } from './written-words.ts';

/** The pieces of the source that are in no line read and no choice offered. */
export function findUnreached(written: readonly WrittenPiece[], graph: RouteGraph): readonly WrittenPiece[] {
  const shown = new Set<string>();
  for (const reading of readingsOf(graph))
    for (const beat of reading.beats) for (const line of beat.lines) shown.add(squeeze(line.text));
  for (const node of graph.nodes) for (const edge of node.edges) shown.add(squeeze(edge.choice.text));
  const everything = [...shown].join('\n');
  return written.filter((piece) => !everything.includes(squeeze(piece.text)));
}
