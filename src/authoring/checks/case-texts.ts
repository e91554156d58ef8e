// Everything that a case says, whoever says it and whichever file it stands in.
import { type CaseUnderCheck, inFile, locateChoice, shownIn } from '../case-under-check.ts';
import { findWritten } from '../written-words.ts';

/** One passage: a line, a choice, or a text of a data file. */
export interface CaseText {
  readonly text: string;
  /** Cast id of who says it; `you` for what the player can say; null in the game's own voice. */
  readonly speaker: string | null;
  /** A character's line. What the player can choose to say is the game's own offer. */
  readonly spoken: boolean;
  readonly where: () => { file: string; line: number };
}

/** What was shown on any route, each text once for each who says it, and what stands in the case's data files. */
export function caseTexts(subject: CaseUnderCheck): readonly CaseText[] {
  const { caseFile, debrief, files } = subject;
  const shown = shownIn(subject);
  const lines = new Map(
    shown.beats.flatMap((beat) => beat.lines).map((line) => [`${line.speaker}: ${line.text}`, line]),
  );
  const choices = new Map(shown.choices.map((choice) => [choice.text, choice]));
  return [
    ...[...lines.values()].map(({ kind, speaker, text }) => ({
      text,
      speaker,
      spoken: kind === 'speech',
      where: () => findWritten(subject.written, text),
    })),
    ...[...choices.values()].map(({ id, kind, text }) => ({
      text,
      speaker: kind === 'say' ? 'you' : null,
      spoken: false,
      where: () => locateChoice(subject, id),
    })),
    ...[
      { data: caseFile, file: files.case },
      { data: debrief, file: files.debrief },
    ].flatMap(({ data, file }) =>
      wordsIn(data).map((text) => ({ text, speaker: null, spoken: false, where: () => inFile(file) })),
    ),
  ];
}

/** Every text in a piece of data, but for ids: `live-fear-free` is nobody's words. */
export function wordsIn(data: unknown): string[] {
  if (typeof data === 'string') return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(data) ? [] : [data];
  return data !== null && typeof data === 'object' ? Object.values(data).flatMap(wordsIn) : [];
}
