// The play so far as passages: what was chosen, and what was read because of it.
import { typeset } from '../i18n/typeset.ts';
import type { Beat, Choice, Line, Moment } from '../story/beat.ts';

/** One beat with the choice that led to it; null where the player only pressed on, and at the start. */
export interface Passage {
  /** Place in the play, from 0; a key that stays the same while the play grows. */
  readonly number: number;
  readonly choice: Choice | null;
  readonly beat: Beat;
}

/** Puts moments together into passages. The last one is the current one. */
export function passagesOf(moments: readonly Moment[]): readonly Passage[] {
  const passages: Passage[] = [];
  let choice: Choice | null = null;
  for (const moment of moments) {
    if (moment.kind === 'choice') {
      choice = moment.choice;
    } else {
      passages.push({ number: passages.length, choice, beat: moment.beat });
      choice = null;
    }
  }
  return passages;
}

/** Names of the people in a case, by cast id. */
export type Cast = Readonly<Record<string, { readonly name: string }>>;

/** The name to show for a cast id; one that the case does not list is written out from its id. */
export function speakerName(cast: Cast, speaker: string): string {
  return cast[speaker]?.name ?? speaker.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
}

/** Speech in quotation marks, unless the writer has put them. */
export function quoted(text: string): string {
  const words = typeset(text);
  return words.startsWith('“') ? words : `“${words}”`;
}

/** Whether a line's speaker has just been named, so that the name need not be shown again. */
export function goesOn(line: Line, before: Line | undefined): boolean {
  return (
    line.kind === 'speech' &&
    before?.kind === 'speech' &&
    line.speaker === before.speaker &&
    (line.manner === null || line.manner === before.manner)
  );
}
