// One line of ink text into one Line: who speaks, how, and what. The script form is `DANIEL (smiling): Come in.`
import type { Line } from './beat.ts';
import type { Tag } from './tags.ts';

const SPEECH = /^([A-Z][A-Z .'-]*[A-Z])(?: \(([^)]+)\))?: (.+)$/s;

/** Reads a line with its parsed tags. Text that does not open with a name in capitals is narration. */
export function parseLine(text: string, tags: readonly Tag[]): Line {
  const note = tags.find((tag) => tag.name === 'note');
  const because = tags.flatMap((tag) => (tag.name === 'because' ? tag.value : []));
  const speech = SPEECH.exec(text);
  if (speech && !note) {
    return {
      kind: 'speech',
      speaker: castId(speech[1] ?? ''),
      manner: speech[2] ?? null,
      text: speech[3] ?? '',
      noteId: null,
      because,
    };
  }
  return { kind: note ? 'note' : 'narration', speaker: null, manner: null, text, noteId: note?.value ?? null, because };
}

/** `MRS OKAFOR` is `mrs-okafor` in the cast of the case file. */
export function castId(scriptName: string): string {
  return scriptName.toLowerCase().replaceAll(/[ .']+/g, '-');
}
