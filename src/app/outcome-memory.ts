// What outcomes remember of one visit: the ways through each call, and what the player says it changed. In memory only, and
// fetched with the first outcome.
import type { Signal } from '@preact/signals';
import { type ChangeAnswers, createChangeAnswers } from '../debrief/before-and-now.ts';
import type { Debrief } from '../debrief/debrief.ts';

/** The memory of one visit. */
export interface OutcomeMemory {
  readonly change: Signal<ChangeAnswers>;
  /** Keeps a finished way, and gives the earlier ones through the same call, the newest first. A way gone twice is kept once. */
  keepWay(debrief: Debrief): readonly Debrief[];
}

/** Remembers nothing yet. */
export function createOutcomeMemory(): OutcomeMemory {
  const waysByCase = new Map<string, readonly Debrief[]>();
  return {
    change: createChangeAnswers(),
    keepWay(debrief) {
      const earlier = (waysByCase.get(debrief.caseId) ?? []).filter((one) => wayOf(one) !== wayOf(debrief));
      waysByCase.set(debrief.caseId, [debrief, ...earlier]);
      return earlier;
    },
  };
}

function wayOf({ decisions, ending }: Debrief): string {
  return JSON.stringify([decisions.map(({ choiceId, reasons }) => [choiceId, reasons]), ending.id]);
}
