// A line is what somebody says, or sees, in one breath: at most 45 words.
import { type CaseUnderCheck, type Finding, shownIn } from '../case-under-check.ts';
import { countWords } from '../count-words.ts';
import { findWritten } from '../written-words.ts';

const MOST_WORDS = 45;

/** A longer line is a warning: no `# pause` can part it, so it has to be cut or made two. */
export function checkLineLength(subject: CaseUnderCheck): readonly Finding[] {
  const lines = new Set(shownIn(subject).beats.flatMap((beat) => beat.lines.map((line) => line.text)));
  return [...lines]
    .map((text) => ({ text, words: countWords(text) }))
    .filter(({ words }) => words > MOST_WORDS)
    .map(({ text, words }) => ({
      kind: 'warning',
      rule: 'line-length',
      ...findWritten(subject.written, text),
      message: `a line of ${words} words, "${text.slice(0, 40)}"; at most ${MOST_WORDS}: cut it, or make two of it`,
    }));
}
