// How far a case reaches: what was written, which decisions turn it, what comes back late, how the other side is told.
import type { CaseUnderCheck } from './case-under-check.ts';
import { type Consequence, findConsequences } from './consequences.ts';
import { countWords, readingsOf } from './route-graph.ts';
import { findTurningDecisions } from './turning-decisions.ts';

/** Beats after its cause from which a consequence counts as late. */
export const LATE_BEATS = 4;

/** What the standard asks about beyond the length of routes. */
export interface Reach {
  readonly writtenWords: number;
  /** Ids of the decisions that change something later. */
  readonly turningDecisions: readonly string[];
  /** On every route that has them, four or more beats after a cause. */
  readonly lateConsequences: readonly Consequence[];
  /** Ids of the reachable tellings of the other side. */
  readonly tellings: readonly string[];
}

/** Measures a case that was walked; one that was not has only its written words. */
export function measureReach({ walked, written }: CaseUnderCheck): Reach {
  const writtenWords = written.reduce((sum, piece) => sum + countWords(piece.text), 0);
  if (!walked) return { writtenWords, turningDecisions: [], lateConsequences: [], tellings: [] };
  const beats = [...readingsOf(walked.graph)].flatMap((reading) => reading.beats);
  return {
    writtenWords,
    turningDecisions: [...findTurningDecisions(walked.graph)],
    lateConsequences: findConsequences(walked.graph).filter(({ beatsAfter }) => beatsAfter >= LATE_BEATS),
    tellings: [...new Set(beats.flatMap((beat) => beat.otherSide ?? []))],
  };
}
