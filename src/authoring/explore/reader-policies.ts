// Readers who choose differently: what endings come to depends on who plays. None of them is a model of a person.
import type { Choice } from '../../story/beat.ts';
import type { ReaderPolicy } from './ending-shares.ts';

const FINDS_OUT: ReadonlySet<Choice['kind']> = new Set(['look', 'ask', 'radio', 'reason']);

/** The readers, in the order of the report. */
export const READERS = {
  /** Takes each choice on offer as likely as its siblings. */
  uniform: (choices) => choices.map(() => 1),
  /** Is three times as likely to find out something first as to decide. */
  cautious: (choices) => choices.map(({ kind }) => (FINDS_OUT.has(kind) ? 3 : 1)),
  /** Decides where that is possible, and finds out nothing that can be left. */
  hurried: (choices) => prefer(choices, ({ kind }) => !FINDS_OUT.has(kind)),
  /** Looks at everything and asks everything before deciding. */
  everyQuestion: (choices) => prefer(choices, ({ kind }) => FINDS_OUT.has(kind)),
} as const satisfies Readonly<Record<string, ReaderPolicy>>;

/** Name of a reader. */
export type ReaderName = keyof typeof READERS;

function prefer(choices: readonly Choice[], isWanted: (choice: Choice) => boolean): readonly number[] {
  return choices.some(isWanted) ? choices.map((choice) => (isWanted(choice) ? 1 : 0)) : choices.map(() => 1);
}
