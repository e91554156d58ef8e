// When a choice comes back: how many beats lie between a line that names its cause and that cause.
import type { Line } from '../story/beat.ts';
import { orderFromTheEnd } from './measure-routes.ts';
import { pathTo, type RouteGraph } from './route-graph.ts';

/** One line with a `because` tag, over all routes on which it is read. */
export interface Consequence {
  readonly line: Line;
  /** Beats that lie at the very least between a cause and this line; of its causes, the one that has to wait longest. */
  readonly beatsAfter: number;
  /** Choice ids of a route on which the line is read and none of its causes was chosen; null when there is none. */
  readonly withoutCause: readonly string[] | null;
}

/** Every line of the graph that names a cause. */
export function findConsequences(graph: RouteGraph): readonly Consequence[] {
  const order = orderFromTheEnd(graph).order.toReversed();
  const lines = new Map<string, { line: Line; at: Spot[] }>();
  for (const [from, node] of graph.nodes.entries())
    for (const edge of node.edges)
      for (const [index, beat] of edge.reading.beats.entries())
        for (const line of beat.lines) {
          if (line.because.length === 0) continue;
          const key = JSON.stringify([line.text, line.because]);
          const known = lines.get(key) ?? { line, at: [] };
          known.at.push({ from, choiceId: edge.choice.id, beat: index + 1 });
          lines.set(key, known);
        }
  const causes = new Set([...lines.values()].flatMap(({ line }) => line.because));
  const since = new Map([...causes].map((id) => [id, beatsSince(graph, order, id)]));
  const avoided = new Map<string, Uint8Array>();
  return [...lines.values()].map(({ line, at }) => {
    const waits = line.because.map((id) =>
      at.reduce(
        (least, spot) =>
          Math.min(least, (spot.choiceId === id ? 0 : (since.get(id)?.[spot.from] ?? Infinity)) + spot.beat),
        Infinity,
      ),
    );
    const key = line.because.toSorted().join(' ');
    const reached = avoided.get(key) ?? reachedWithout(graph, order, new Set(line.because));
    avoided.set(key, reached);
    const bare = at.find((spot) => reached[spot.from] === 1 && !line.because.includes(spot.choiceId));
    const node = bare && graph.nodes[bare.from];
    return {
      line,
      beatsAfter: waits.filter(Number.isFinite).reduce((most, wait) => Math.max(most, wait), 0),
      withoutCause: bare && node ? [...pathTo(graph, node), bare.choiceId] : null,
    };
  });
}

interface Spot {
  readonly from: number;
  readonly choiceId: string;
  /** 1 for the first beat after the choice. */
  readonly beat: number;
}

/** Fewest beats from making this choice to each node; infinite where it cannot have been made. */
function beatsSince(graph: RouteGraph, order: readonly number[], choiceId: string): Float64Array {
  const beats = new Float64Array(graph.nodes.length).fill(Infinity);
  for (const number of order)
    for (const edge of graph.nodes[number]?.edges ?? []) {
      if (edge.to === null) continue;
      const before = edge.choice.id === choiceId ? 0 : (beats[number] ?? Infinity);
      beats[edge.to] = Math.min(beats[edge.to] ?? Infinity, before + edge.reading.beats.length);
    }
  return beats;
}

/** 1 for each node that can be reached without making any of these choices. */
function reachedWithout(graph: RouteGraph, order: readonly number[], choices: ReadonlySet<string>): Uint8Array {
  const reached = new Uint8Array(graph.nodes.length);
  reached[0] = 1;
  for (const number of order)
    for (const edge of graph.nodes[number]?.edges ?? [])
      if (reached[number] === 1 && edge.to !== null && !choices.has(edge.choice.id)) reached[edge.to] = 1;
  return reached;
}
