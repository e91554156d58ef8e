// What outcomes remember of one visit: the ways through each call, and what the player says it changed. In memory only, and
// fetched with the first outcome or the first link.
import type { Signal } from '@preact/signals';
import { type ChangeAnswers, createChangeAnswers } from '../debrief/before-and-now.ts';
import type { Debrief } from '../debrief/debrief.ts';

/** The memory of one visit. */
export interface OutcomeMemory {
  readonly change: Signal<ChangeAnswers>;
  /** Keeps a finished way, and gives the earlier ones through the same call, the newest first. A way gone twice is kept once. */
  keepWay(debrief: Debrief): readonly Debrief[];
  /** Keeps the way that a link brought, in place of any other through the same call. */
  receiveWay(debrief: Debrief): void;
  /** How each call of this visit ended last, by case. */
  endings(): ReadonlyMap<string, string>;
  /** The way that a link brought through a call; null where none did. */
  receivedWay(caseId: string): Debrief | null;
}

/** More ways than this through one call nobody compares; a visit that goes on for hours does not fill the memory with them. */
const MOST_WAYS = 5;

/** Remembers nothing yet. */
export function createOutcomeMemory(): OutcomeMemory {
  const ways = new Map<string, readonly Debrief[]>();
  const received = new Map<string, Debrief>();
  return {
    change: createChangeAnswers(),
    keepWay(debrief) {
      const earlier = (ways.get(debrief.caseId) ?? []).filter((one) => wayOf(one) !== wayOf(debrief));
      const kept = earlier.slice(0, MOST_WAYS);
      ways.set(debrief.caseId, [debrief, ...kept]);
      return kept;
    },
    receiveWay: (debrief) => void received.set(debrief.caseId, debrief),
    endings: () => new Map([...ways].flatMap(([caseId, [last]]) => (last ? [[caseId, last.ending.id]] : []))),
    receivedWay: (caseId) => received.get(caseId) ?? null,
  };
}

function wayOf({ decisions, ending }: Debrief): string {
  return JSON.stringify([decisions.map(({ choiceId, reasons }) => [choiceId, reasons]), ending.id]);
}
