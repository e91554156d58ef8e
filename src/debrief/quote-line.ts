// Lines of a run, quoted afterwards with the names that the reader knows.
import type { CaseFile } from '../cases/case-schema.ts';
import type { Line, Moment } from '../story/beat.ts';
import type { QuotedLine } from './debrief.ts';

/** The line as it was read. A speaker whom the case does not name is left out. */
export function quoteLine(line: Line, caseFile: CaseFile): QuotedLine {
  const speaker = line.speaker === null ? null : (caseFile.cast[line.speaker]?.name ?? null);
  return { kind: line.kind, speaker, text: line.text };
}

/** The notebook entry with this id, in the words in which it was first read; null when it was not. */
export function quoteNote(moments: readonly Moment[], id: string, caseFile: CaseFile): QuotedLine | null {
  for (const moment of moments) {
    const line = moment.kind === 'beat' ? moment.beat.lines.find(({ noteId }) => noteId === id) : undefined;
    if (line) return quoteLine(line, caseFile);
  }
  return null;
}
