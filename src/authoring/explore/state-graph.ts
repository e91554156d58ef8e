// The states that had to be told apart and the ways between them, as numbers in long tables: a story has hundreds of thousands,
// and an object for each would not fit.
import type { Place } from './story-states.ts';

/** One way out of a state. */
export interface StateEdge {
  /** Number of the state it leads to. */
  readonly to: number;
  /** Index of the move among those of the place. */
  readonly move: number;
  /** Words read on it, the choice's own included. */
  readonly leastWords: number;
  readonly mostWords: number;
}

/** A graph of states. The start is number 0. */
export interface StateGraph {
  readonly size: number;
  placeOf(state: number): Place;
  edgesOf(state: number): readonly StateEdge[];
  /** True where some move of the state could not be followed: the story breaks there, or the walk gave up. */
  isLoose(state: number): boolean;
}

/** A graph that is being made. */
export interface GrowingGraph extends StateGraph {
  /** A new state, as yet without ways out; gives its number. */
  add(place: Place): number;
  /** Says once what ways lead out of a state. */
  finish(state: number, edges: readonly StateEdge[], isLoose: boolean): void;
}

/** An empty graph. */
export function growGraph(): GrowingGraph {
  const places: Place[] = [];
  const first: number[] = [];
  const counts: number[] = [];
  const loose = new Set<number>();
  const to = growTable(Int32Array);
  const moves = growTable(Int32Array);
  const least = growTable(Float32Array);
  const most = growTable(Float32Array);
  return {
    get size() {
      return places.length;
    },
    placeOf(state) {
      const place = places[state];
      if (!place) throw new Error(`no state ${state}`);
      return place;
    },
    edgesOf(state) {
      const start = first[state] ?? 0;
      return Array.from({ length: counts[state] ?? 0 }, (_, index) => ({
        to: to.at(start + index),
        move: moves.at(start + index),
        leastWords: least.at(start + index),
        mostWords: most.at(start + index),
      }));
    },
    isLoose: (state) => loose.has(state),
    add(place) {
      first.push(0);
      counts.push(0);
      return places.push(place) - 1;
    },
    finish(state, edges, isLoose) {
      first[state] = to.size;
      counts[state] = edges.length;
      if (isLoose) loose.add(state);
      for (const edge of edges) {
        to.push(edge.to);
        moves.push(edge.move);
        least.push(edge.leastWords);
        most.push(edge.mostWords);
      }
    },
  };
}

interface Table {
  readonly size: number;
  at(index: number): number;
  push(value: number): void;
}

function growTable(Kind: typeof Int32Array | typeof Float32Array): Table {
  let cells = new Kind(4096);
  let size = 0;
  return {
    get size() {
      return size;
    },
    at: (index) => cells[index] ?? 0,
    push(value) {
      if (size === cells.length) {
        const wider = new Kind(size * 2);
        wider.set(cells);
        cells = wider;
      }
      cells[size] = value;
      size += 1;
    },
  };
}
