// Where each node of a story's graph stands, from top to bottom as the story goes.
import { Graph, layout } from '@dagrejs/dagre';
import type { RouteGraph } from '../../writing/route-graph.ts';

/** A node's box, by its middle, in pixels at full size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A graph with places. */
export interface LaidOut {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly lines: readonly {
    readonly from: string;
    readonly to: string;
    readonly share: number;
    readonly points: string;
  }[];
}

const [WIDTH, HEIGHT] = [190, 56];

/** Lays out the nodes that are shown, and the ways between them. */
export function layOut({ nodes, edges }: Pick<RouteGraph, 'nodes' | 'edges'>): LaidOut {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 18, ranksep: 20, marginx: 16, marginy: 16 });
  graph.setDefaultEdgeLabel(() => ({}));
  const known = new Set(nodes.map(({ id }) => id));
  for (const { id } of nodes) graph.setNode(id, { width: WIDTH, height: HEIGHT });
  const shown = edges.filter(({ from, to }) => known.has(from) && known.has(to));
  for (const { from, to } of shown) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    boxes: new Map(nodes.map(({ id }) => [id, graph.node(id) as Box])),
    lines: shown.map(({ from, to, share }) => {
      const { points = [] } = graph.edge(from, to) as { points?: readonly { x: number; y: number }[] };
      return { from, to, share, points: points.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`).join(' ') };
    }),
  };
}
