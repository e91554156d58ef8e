// What the officer has written down. Apart from the play, because showing it needs no story to run.
import type { Line } from '../story/beat.ts';

/** The lines that are notebook entries, in the order they were noticed, each once. */
export function notebookOf(lines: readonly Line[]): readonly Line[] {
  const entries = new Map<string, Line>();
  for (const line of lines) if (line.noteId !== null && !entries.has(line.noteId)) entries.set(line.noteId, line);
  return [...entries.values()];
}
