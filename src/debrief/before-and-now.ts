// Three lines about before and now. In memory, for the player alone: they are sent nowhere and added up by nobody.
import { type Signal, signal } from '@preact/signals';

/** The lines, in the order in which they are asked. */
export const CHANGE_LINES = ['signs', 'neighbour', 'stops'] as const;
/** Steps of an answer, from not at all to yes. */
export const LEVELS = [1, 2, 3, 4, 5] as const;

/** One of {@link CHANGE_LINES}. */
export type ChangeLine = (typeof CHANGE_LINES)[number];
/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

/** Answers to one line; null where there is none yet. */
export interface ChangeAnswer {
  readonly before: Level | null;
  readonly now: Level | null;
}

/** Answers of a visit. */
export type ChangeAnswers = Readonly<Record<ChangeLine, ChangeAnswer>>;

/** No answers: how a visit begins, and how it is after they are taken away. */
export const NO_ANSWERS: ChangeAnswers = {
  signs: { before: null, now: null },
  neighbour: { before: null, now: null },
  stops: { before: null, now: null },
};

/** Answers that last as long as the page. */
export function createChangeAnswers(): Signal<ChangeAnswers> {
  return signal(NO_ANSWERS);
}
