// What was there and was not taken: things to look at or ask on the way to a decision, and the other options of it. Only what
// this run really offered is told, so that nobody is shown a door that was never open to them.
import type { Beat, Choice, ChoiceKind, Moment } from '../story/beat.ts';
import type { OtherOption, PassedBy } from './debrief.ts';
import type { DebriefFile } from './debrief-schema.ts';

const FINDS_OUT: ReadonlySet<ChoiceKind> = new Set(['look', 'ask', 'radio']);

/** Places of two choices in the moments: what lies between them belongs to the second decision. */
export interface Stretch {
  /** The decision before; -1 where there was none. */
  readonly from: number;
  readonly to: number;
}

/** Things that were offered in a stretch and not taken up in it, each once; `unknown` is told of those without a text. */
export function listPassedBy(
  moments: readonly Moment[],
  { from, to }: Stretch,
  texts: DebriefFile['passedBy'],
  unknown: (choiceId: string) => void,
): readonly PassedBy[] {
  const offered = new Map<string, Choice>();
  for (const moment of moments.slice(from + 1, to)) {
    const choices = moment.kind === 'beat' ? moment.beat.choices : [];
    for (const choice of choices) if (isToFindOut(choice)) offered.set(choice.id, choice);
  }
  for (const moment of moments.slice(0, to)) if (moment.kind === 'choice') offered.delete(moment.choice.id);
  return [...offered.values()].flatMap(({ id, text }) => {
    const showed = texts[id];
    if (showed === undefined) unknown(id);
    return showed === undefined ? [] : [{ choiceId: id, text, showed }];
  });
}

/** A look, a question or a check that is no decision of its own: it is told by what it would have shown. */
export function isToFindOut({ kind, decision }: Choice): boolean {
  return decision === null && FINDS_OUT.has(kind);
}

/** The options of the decision that stood beside the one taken. */
export function listOtherOptions(
  beat: Beat,
  taken: Choice,
  notes: DebriefFile['decisions'][string] | undefined,
): readonly OtherOption[] {
  return beat.choices.flatMap(({ id, text, decision }) => {
    const note = notes?.options[id];
    if (id === taken.id || decision !== taken.decision || !note) return [];
    return [{ choiceId: id, text, opened: note.opened, closed: note.closed }];
  });
}
