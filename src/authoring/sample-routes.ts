// Routes drawn at random from a graph, the same ones every time: for medians, which cannot be had without routes.
import type { RouteEdge, RouteGraph } from './route-graph.ts';

/** Choices after which a route that goes round is cut off. */
const LONGEST = 2000;

/** Draws routes from the first decision to an end, every choice on offer equally likely. */
export function sampleRoutes(graph: RouteGraph, count: number, seed = 1): readonly (readonly RouteEdge[])[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const route: RouteEdge[] = [];
    for (let here: number | null = 0; here !== null && route.length < LONGEST;) {
      const edges: readonly RouteEdge[] = graph.nodes[here]?.edges ?? [];
      const edge = edges[Math.floor(random() * edges.length)];
      if (edge) route.push(edge);
      here = edge?.to ?? null;
    }
    return route;
  });
}

/** Numbers from 0 up to 1 that follow from the seed: the mulberry32 generator. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
