// The play so far as passages: what was chosen, and what was read because of it.
import { typeset } from '../i18n/typeset.ts';
import type { Beat, Choice, Line, Moment } from '../story/beat.ts';

/** What is read in one go, with the choice that led to it; null where the player only pressed on, and at the start. */
export interface Passage {
  /** Place in the play, from 0; a key that stays the same while the play grows. */
  readonly number: number;
  readonly choice: Choice | null;
  /** The beat it ends with. */
  readonly beat: Beat;
  /** What is read of it. */
  readonly lines: readonly Line[];
  /** The hard part that it belongs to; null outside one. */
  readonly part: string | null;
  /** True where it stands for a whole part. */
  readonly inShort: boolean;
}

/** The fair account of a part that the player has told in short; null for one that is told as it is written. */
export type AccountOf = (part: string) => string | null;

/** Puts moments together into passages. The last one is the current one. A part told in short is one passage, however long it is. */
export function passagesOf(moments: readonly Moment[], accountOf: AccountOf = () => null): readonly Passage[] {
  const passages: Passage[] = [];
  let choice: Choice | null = null;
  let part: string | null = null;
  for (const moment of moments) {
    if (moment.kind === 'choice') {
      choice = moment.choice;
      part = null;
      continue;
    }
    const { beat } = moment;
    const account = part === null ? null : accountOf(part);
    const before = passages.at(-1);
    const isSamePart = account !== null && before?.inShort === true && before.part === part;
    const number = isSamePart ? before.number : passages.length;
    const lines = account === null ? beat.lines : [inShort(account, isSamePart ? before.lines : [], beat.lines)];
    if (isSamePart) passages.pop();
    passages.push({ number, choice, beat, lines, part, inShort: account !== null });
    choice = null;
    part = beat.hard ?? part;
  }
  return passages;
}

/** The moments with the parts that were had in short as they were had: for looking back on, where nobody should meet what they passed by. */
export function asTold(moments: readonly Moment[], accountOf: AccountOf): readonly Moment[] {
  let part: string | null = null;
  let isFirst = true;
  return moments.map((moment) => {
    if (moment.kind === 'choice') {
      part = null;
      return moment;
    }
    const { beat } = moment;
    const account = part === null ? null : accountOf(part);
    const inItsPlace = isFirst && account !== null ? [inShort(account, [], beat.lines)] : [];
    const lines = account === null ? beat.lines : inItsPlace;
    isFirst = account === null;
    part = beat.hard ?? part;
    return { ...moment, beat: { ...beat, lines } };
  });
}

/** What stands for a part. It is in the notebook where something in the part would have been. */
function inShort(account: string, soFar: readonly Line[], lines: readonly Line[]): Line {
  const noteId = [...soFar, ...lines].find((line) => line.noteId !== null)?.noteId ?? null;
  return { kind: 'narration', speaker: null, manner: null, text: account, noteId, because: [] };
}

/** The passages with only so many lines of the last one, which is read on where there are more: for whoever reads line by line. */
export function firstLines(passages: readonly Passage[], count: number): readonly Passage[] {
  const current = passages.at(-1);
  if (!current || current.lines.length <= count) return passages;
  const lines = current.lines.slice(0, count);
  const beat: Beat = { ...current.beat, choices: [], more: true, ending: null, hard: null };
  return [...passages.slice(0, -1), { ...current, beat, lines }];
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
