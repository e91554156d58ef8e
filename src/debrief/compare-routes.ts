// Two ways through one call, beside each other: the decisions of both in one order, and where they part.
import type { Debrief, DecisionRecord } from './debrief.ts';

/** As much of a debrief as a comparison reads. */
export type ComparedRoute = Pick<Debrief, 'decisions'>;

/** One decision on both ways; null where it did not come up. */
export interface ComparedDecision {
  readonly question: string;
  readonly first: DecisionRecord | null;
  readonly second: DecisionRecord | null;
  /** Both chose the same. */
  readonly isSame: boolean;
  /** The first row, if any, in which they differ. */
  readonly isParting: boolean;
}

/**
 * Rows for both routes, each route in its own order. Decisions that both came to stand in one row, as many as can without
 * turning either order round.
 */
export function compareRoutes(first: ComparedRoute, second: ComparedRoute): readonly ComparedDecision[] {
  const pairs = alignDecisions(first.decisions, second.decisions);
  const parting = pairs.findIndex(([one, other]) => one?.choiceId !== other?.choiceId);
  return pairs.map(([one, other], index) => ({
    question: one?.question ?? other?.question ?? '',
    first: one,
    second: other,
    isSame: one?.choiceId === other?.choiceId,
    isParting: index === parting,
  }));
}

type Pair = readonly [DecisionRecord | null, DecisionRecord | null];

/** The longest common run of decisions, with the others between. */
function alignDecisions(first: readonly DecisionRecord[], second: readonly DecisionRecord[]): readonly Pair[] {
  const common = commonLengths(first, second);
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    const [one, other] = [first[i] ?? null, second[j] ?? null];
    if (one && other && one.decision === other.decision) {
      pairs.push([one, other]);
      i += 1;
      j += 1;
    } else if (other === null || (one !== null && at(common, i + 1, j) >= at(common, i, j + 1))) {
      pairs.push([one, null]);
      i += 1;
    } else {
      pairs.push([null, other]);
      j += 1;
    }
  }
  return pairs;
}

/** For each two places, how many decisions both still have in common from there on. */
function commonLengths(first: readonly DecisionRecord[], second: readonly DecisionRecord[]): readonly number[][] {
  const lengths = Array.from({ length: first.length + 1 }, () => Array.from({ length: second.length + 1 }, () => 0));
  for (let i = first.length - 1; i >= 0; i -= 1)
    for (let j = second.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (!row) continue;
      row[j] =
        first[i]?.decision === second[j]?.decision
          ? 1 + at(lengths, i + 1, j + 1)
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  return lengths;
}

function at(lengths: readonly number[][], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
