// A line of the story, quoted.
import { typeset } from '../i18n/typeset.ts';
import type { QuotedLine } from './debrief.ts';

/** The line, with who says it. */
export function Quoted({ line }: { readonly line: QuotedLine }) {
  return (
    <p class={line.kind === 'note' ? 'quote quote-note' : 'quote'}>
      {line.speaker !== null && <span class="quote-speaker">{line.speaker}: </span>}
      {typeset(line.text)}
    </p>
  );
}
