// Numbers about every route at once, from the merged graph: no route is walked twice, and none is left out.
import { countWords, pathTo, type RouteEdge, type RouteGraph } from './route-graph.ts';
import { sampleRoutes } from './sample-routes.ts';

/** Least, middle and most over all routes. The median is of routes drawn at random, each choice as likely as its siblings. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** One ending as the routes reach it. */
export interface EndingNumbers {
  readonly id: string;
  /** Share of routes that end here when every choice on offer is equally likely, 0 to 1. */
  readonly share: number;
  /** Ids of the fewest choices that lead here. */
  readonly shortest: readonly string[];
}

/** What was measured. Words are those read: lines and the choices taken. */
export interface RouteNumbers {
  readonly words: Spread;
  readonly decisions: Spread;
  readonly endings: readonly EndingNumbers[];
  /** Choice ids that lead back to a place where the player has been, with nothing changed; null when there is no such way. */
  readonly loop: readonly string[] | null;
  /** How many routes the medians come from. */
  readonly sampled: number;
}

/** Measures a graph. Where it has a loop, the most is that of routes which do not go round again. */
export function measureRoutes(graph: RouteGraph, sampleSize = 4000): RouteNumbers {
  const { order, loop } = orderFromTheEnd(graph);
  const samples = sampleRoutes(graph, sampleSize);
  const spread = (weigh: (edge: RouteEdge) => number, opening: number): Spread => ({
    min: opening + furthest(graph, order, weigh, Math.min),
    median: median(samples.map((route) => opening + route.reduce((sum, edge) => sum + weigh(edge), 0))),
    max: opening + furthest(graph, order, weigh, Math.max),
  });
  return {
    words: spread(wordsOf, graph.opening.words),
    decisions: spread((edge) => (edge.choice.decision === null ? 0 : 1), 0),
    endings: measureEndings(graph, order),
    loop,
    sampled: samples.length,
  };
}

/** Words read by taking this edge: the choice and what follows it. */
function wordsOf(edge: RouteEdge): number {
  return countWords(edge.choice.text) + edge.reading.words;
}

/** Node numbers with every node after those it leads to, and the first loop met; the arrow that closes a loop is passed over. */
export function orderFromTheEnd(graph: RouteGraph): { order: readonly number[]; loop: readonly string[] | null } {
  const order: number[] = [];
  const state = new Uint8Array(graph.nodes.length);
  const stack = [{ node: 0, next: 0 }];
  let loop: readonly string[] | null = null;
  state[0] = 1;
  for (let here = stack.at(-1); here; here = stack.at(-1)) {
    const edge = graph.nodes[here.node]?.edges[here.next];
    here.next += 1;
    if (!edge) {
      state[here.node] = 2;
      order.push(here.node);
      stack.pop();
    } else if (edge.to !== null && state[edge.to] === 0) {
      state[edge.to] = 1;
      stack.push({ node: edge.to, next: 0 });
    } else if (edge.to !== null && state[edge.to] === 1) {
      const from = graph.nodes[edge.from];
      loop ??= from ? [...pathTo(graph, from), edge.choice.id] : null;
    }
  }
  return { order, loop };
}

/** The least or the most that the edges of a route add up to, over all routes. */
function furthest(
  graph: RouteGraph,
  order: readonly number[],
  weigh: (edge: RouteEdge) => number,
  pick: (a: number, b: number) => number,
): number {
  const known = new Float64Array(graph.nodes.length).fill(-1);
  for (const number of order) {
    const sums = (graph.nodes[number]?.edges ?? []).flatMap((edge) => {
      const rest = edge.to === null ? -1 : (known[edge.to] ?? -1);
      return rest < 0 ? [] : [weigh(edge) + rest];
    });
    known[number] = sums.length === 0 ? 0 : sums.reduce((a, b) => pick(a, b));
  }
  return known[0] ?? 0;
}

function measureEndings(graph: RouteGraph, order: readonly number[]): EndingNumbers[] {
  const chance = new Float64Array(graph.nodes.length);
  chance[0] = 1;
  for (const number of order.toReversed()) {
    const edges = graph.nodes[number]?.edges ?? [];
    for (const { to } of edges) if (to !== null) chance[to] = (chance[to] ?? 0) + (chance[number] ?? 0) / edges.length;
  }
  const shortest = shortestPaths(graph);
  const endings = new Map<string, { share: number; shortest: readonly string[] }>();
  graph.nodes.forEach((node, number) => {
    if (node.ending === null || node.edges.length > 0) return;
    const path = shortest.get(number) ?? [];
    const before = endings.get(node.ending);
    endings.set(node.ending, {
      share: (before?.share ?? 0) + (chance[number] ?? 0),
      shortest: before && before.shortest.length <= path.length ? before.shortest : path,
    });
  });
  return [...endings].map(([id, numbers]) => ({ id, ...numbers }));
}

/** The fewest choices to every ending, breadth first. */
function shortestPaths(graph: RouteGraph): ReadonlyMap<number, readonly string[]> {
  const by = new Map<number, RouteEdge | null>([[0, null]]);
  for (const number of by.keys())
    for (const edge of graph.nodes[number]?.edges ?? [])
      if (edge.to !== null && !by.has(edge.to)) by.set(edge.to, edge);
  const paths = new Map<number, readonly string[]>();
  for (const [number] of by) {
    if (graph.nodes[number]?.edges.length !== 0) continue;
    const path: string[] = [];
    for (let edge = by.get(number) ?? null; edge; edge = by.get(edge.from) ?? null) path.push(edge.choice.id);
    paths.set(number, path.toReversed());
  }
  return paths;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
