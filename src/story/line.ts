// One line of ink text into one Line: who speaks, how, and what. The script form is `DANIEL (smiling): Come in.`
import type { Line } from './beat.ts';
import type { Tag } from './tags.ts';

const CAPTION = /^\[(.+)\]$/s;
const SPEECH = /^([A-Z][A-Z .'-]*[A-Z])(?: \(([^)]+)\))?: (.+)$/s;

/**
 * Reads a line with its parsed tags. Text in square brackets is something heard; other text that does not open with a name
 * in capitals is narration.
 */
export function parseLine(text: string, tags: readonly Tag[]): Line {
  const noteId = tags.find((tag) => tag.name === 'note')?.value ?? null;
  const because = tags.flatMap((tag) => (tag.name === 'because' ? tag.value : []));
  const [, name, manner = null, words] = SPEECH.exec(text) ?? [];
  if (name !== undefined && words !== undefined) {
    return { kind: 'speech', speaker: castId(name), manner, text: words, noteId, because };
  }
  const heard = CAPTION.exec(text)?.[1];
  if (heard !== undefined) return { kind: 'sound', speaker: null, manner: null, text: heard, noteId, because };
  return { kind: noteId === null ? 'narration' : 'note', speaker: null, manner: null, text, noteId, because };
}

/** `MRS OKAFOR` is `mrs-okafor` in the cast of the case file. */
export function castId(scriptName: string): string {
  return scriptName.toLowerCase().replaceAll(/[ .']+/g, '-');
}
