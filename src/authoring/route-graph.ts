// Every route through a story, merged: a place to decide is kept once, however many ways lead to it.
import type { Beat, Choice } from '../story/beat.ts';

/** What is read between two decisions: one beat or more, with presses of "go on" between them. */
export interface Reading {
  readonly beats: readonly Beat[];
  /** Words in the lines of these beats, names of speakers not counted. */
  readonly words: number;
}

/** A choice that can be made at a node, what is then read, and where it leads. */
export interface RouteEdge {
  readonly from: number;
  readonly choice: Choice;
  readonly reading: Reading;
  /** Number of the node it leads to; null where the story broke or the walk was cut short. */
  readonly to: number | null;
}

/** A moment of the story at which the player chooses, or an ending. */
export interface RouteNode {
  readonly ending: string | null;
  readonly edges: RouteEdge[];
  /** The edge by which the walk first came here; null at the start. Following it back gives one route here. */
  readonly cameBy: RouteEdge | null;
}

/** The story could not go on. */
export interface RouteBreak {
  readonly at: string;
  /** Ids of the choices that lead there. */
  readonly path: readonly string[];
}

/** What a walk found. Node 0 is the first decision, `opening` what is read before it. */
export interface RouteGraph {
  readonly opening: Reading;
  readonly nodes: readonly RouteNode[];
  readonly breaks: readonly RouteBreak[];
  /** Null when everything was walked; else why not, and how much was known to be left. */
  readonly unfinished: string | null;
}

/** Choice ids of one route to a node. */
export function pathTo(graph: Pick<RouteGraph, 'nodes'>, node: RouteNode): string[] {
  const path: string[] = [];
  for (let edge = node.cameBy; edge !== null; edge = graph.nodes[edge.from]?.cameBy ?? null) path.push(edge.choice.id);
  return path.toReversed();
}

/** Every reading of the graph, each once. */
export function readingsOf(graph: RouteGraph): ReadonlySet<Reading> {
  return new Set([graph.opening, ...graph.nodes.flatMap((node) => node.edges.map((edge) => edge.reading))]);
}

/** Words as a reader meets them: runs of letters and digits, with what joins them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
