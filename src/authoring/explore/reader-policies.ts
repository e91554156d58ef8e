// Readers who choose differently: what endings come to depends on who plays. None of them is a model of a person.
import type { Choice } from '../../story/beat.ts';

/** Gives each choice on offer a weight; the shares are in proportion. */
export type ReaderPolicy = (choices: readonly Choice[]) => readonly number[];

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

/** Something for each reader, such as the share of an ending. */
export function eachReader<What>(make: (reader: ReaderName) => What): Readonly<Record<ReaderName, What>> {
  return {
    uniform: make('uniform'),
    cautious: make('cautious'),
    hurried: make('hurried'),
    everyQuestion: make('everyQuestion'),
  };
}

/** Weights of what can be done somewhere: of choices as the reader gives them; where there is only pressing on, of that. */
export function weightsOf(moves: readonly (Choice | null)[], policy: ReaderPolicy): readonly number[] {
  const choices = moves.flatMap((choice) => choice ?? []);
  return choices.length === moves.length ? policy(choices) : moves.map(() => 1);
}

function prefer(choices: readonly Choice[], isWanted: (choice: Choice) => boolean): readonly number[] {
  return choices.some(isWanted) ? choices.map((choice) => (isWanted(choice) ? 1 : 0)) : choices.map(() => 1);
}
