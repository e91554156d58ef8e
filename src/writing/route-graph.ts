// The shape of a story as its writer sees it: what leads where, how often, and what nobody comes to. Made by the authoring
// tools, drawn by the page in src/previews/routes. In development only.

/** The readers that shares are given for. */
export type GraphReader = 'uniform' | 'cautious' | 'hurried' | 'everyQuestion';

/** A part of the script, a decision, or an ending. */
export interface GraphNode {
  /** `knot:kitchen`, `decision:split`, `ending:charged`. */
  readonly id: string;
  readonly kind: 'knot' | 'decision' | 'ending';
  readonly title: string;
  /** Where it is written; line 1 where that is not known. */
  readonly file: string;
  readonly line: number;
  readonly excerpt: string;
  /** Part of the routes that come past, 0 to 1, when every choice on offer is equally likely. */
  readonly share: number;
  /** Of an ending, for every kind of reader; null for all else. */
  readonly shares: Readonly<Record<GraphReader, number>> | null;
  /** Of a decision, with the part of those who come to it that take each. */
  readonly options: readonly { readonly id: string; readonly text: string; readonly share: number }[];
  /** Words written in it. */
  readonly words: number;
  /** Lines in it that no route shows. */
  readonly missed: readonly { readonly line: number; readonly text: string }[];
  readonly findings: readonly { readonly kind: 'error' | 'warning'; readonly rule: string; readonly message: string }[];
  /** Some route comes to it. */
  readonly isReached: boolean;
  /** Choice ids of a shortest way there; null where none is known. */
  readonly path: readonly string[] | null;
}

/** A story's graph. */
export interface RouteGraph {
  readonly caseId: string;
  /** Every route was walked: what is not reached cannot be. */
  readonly isComplete: boolean;
  readonly nodes: readonly GraphNode[];
  /** Part of the routes that go from one straight to the other, 0 to 1. */
  readonly edges: readonly { readonly from: string; readonly to: string; readonly share: number }[];
  /** Routes drawn for the shares of parts and ways; those of endings are reckoned over all routes. */
  readonly sampledRoutes: number;
}

/** Where the development server has the graph of a case; of all cases, the list of ids. */
export function graphAddress(caseId: string | null): string {
  return caseId === null ? '/@doorstep/graph/' : `/@doorstep/graph/${caseId}.json`;
}
