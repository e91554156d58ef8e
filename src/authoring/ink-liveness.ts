// Which values can still make a difference from a place in the story on. What makes none is left out when two states are
// compared, and that is what lets a story with thousands of routes be walked to its end.
import { mapInkFlow } from './ink-flow.ts';

/** What can still be read from somewhere on. */
export interface Liveness {
  /** Names as in `InkPlace`: variables, `count:path`, `random`, `turn`. Container path and index as saves name them. */
  liveAt(container: string, index: number): ReadonlySet<string>;
}

/** Works out liveness for every place of a compiled story, going backwards until nothing changes. */
export function findLiveness(ink: object): Liveness {
  const flow = mapInkFlow(ink);
  const names = [
    ...new Set(flow.places.flatMap((place) => [...place.reads, ...(place.assigns ? [place.assigns] : [])])),
  ];
  const bitOf = new Map(names.map((name, index) => [name, 1n << BigInt(index)]));
  const bits = (list: readonly string[]) => list.reduce((sum, name) => sum | (bitOf.get(name) ?? 0n), 0n);
  const reads = flow.places.map((place) => bits(place.reads));
  const assigns = flow.places.map((place) => bits(place.assigns ? [place.assigns] : []));
  const live = flow.places.map(() => 0n);

  for (let changed = true; changed;) {
    changed = false;
    for (let here = flow.places.length - 1; here >= 0; here -= 1) {
      const after = (flow.places[here]?.next ?? []).reduce((sum, next) => sum | (live[next] ?? 0n), 0n);
      const before = liveBefore(after, reads[here] ?? 0n, assigns[here] ?? 0n);
      if (before === live[here]) continue;
      live[here] = before;
      changed = true;
    }
  }

  const named = new Map<bigint, ReadonlySet<string>>();
  return {
    liveAt(container, index) {
      const set = live[flow.find(container, index)] ?? 0n;
      const known = named.get(set);
      if (known) return known;
      const fresh = new Set(names.filter((name) => ((bitOf.get(name) ?? 0n) & set) !== 0n));
      named.set(set, fresh);
      return fresh;
    },
  };
}

/** An assignment ends the life of the old value, and passes life on to what the new one is made from. */
function liveBefore(after: bigint, reads: bigint, assigned: bigint): bigint {
  if (assigned === 0n) return after | reads;
  const rest = after & ~assigned;
  return (after & assigned) === 0n ? rest : rest | reads;
}
