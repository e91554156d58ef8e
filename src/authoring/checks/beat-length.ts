// Nobody reads a wall at a door: at most 45 words before the player chooses or presses on.
import type { Beat } from '../../story/beat.ts';
import { type CaseUnderCheck, type Finding, shownIn } from '../case-under-check.ts';
import { countWords } from '../count-words.ts';
import { findWritten } from '../written-words.ts';

const WANTED_WORDS = 45;
const MOST_WORDS = 60;

/** Over 45 words is a warning, over 60 an error, each once for the place where it is written. */
export function checkBeatLength(subject: CaseUnderCheck): readonly Finding[] {
  const longest = new Map<string, { words: number; beat: Beat }>();
  for (const beat of shownIn(subject).beats) {
    const words = beat.lines.reduce((sum, line) => sum + countWords(line.text), 0);
    const opening = beat.lines[0]?.text ?? '';
    if (words > WANTED_WORDS && words > (longest.get(opening)?.words ?? 0)) longest.set(opening, { words, beat });
  }
  return [...longest].map(([opening, { words, beat }]) => ({
    kind: words > MOST_WORDS ? 'error' : 'warning',
    rule: 'beat-length',
    ...findWritten(subject.written, opening),
    message: `${words} words in one go in scene "${beat.scene}", from "${opening.slice(0, 40)}"; at most ${WANTED_WORDS}: put a "# pause" in, or cut`,
  }));
}
