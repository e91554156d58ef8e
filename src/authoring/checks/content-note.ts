// The content note is one plain screen (C-21): at most 60 words, what is in it and what is not shown, and no shouting. Beside it
// stands the way round: the whole call told in short (C-22).
import { type CaseUnderCheck, type Finding, inFile } from '../case-under-check.ts';
import { countWords } from '../count-words.ts';

const MOST_WORDS = 60;
const SHOUTED = /\b\p{Lu}{5,}\b|\*\*|!/u;
const NOT_SHOWN = /\b(no|not|never|nobody|nothing|none|without)\b/i;

/** Too many words, shouting and a missing summary are errors; a note that seems to leave out what is not shown wants a look. */
export function checkContentNote({ caseFile, debrief, files }: CaseUnderCheck): readonly Finding[] {
  const findings: Finding[] = [];
  const say = (kind: Finding['kind'], rule: string, file: string, message: string) =>
    findings.push({ kind, rule, ...inFile(file), message });
  if (caseFile) {
    const { text } = caseFile.contentNote;
    const words = countWords(text);
    const [shouted] = SHOUTED.exec(text) ?? [];
    if (words > MOST_WORDS)
      say('error', 'content-note', files.case, `C-21: the content note has ${words} words; at most ${MOST_WORDS}`);
    if (shouted !== undefined)
      say('error', 'content-note', files.case, `C-21: the content note shouts "${shouted}"; say it plainly`);
    if (!NOT_SHOWN.test(text))
      say('warning', 'content-note', files.case, 'C-21: the content note does not seem to say what is not shown');
  }
  if (debrief && debrief.summary.length === 0)
    say(
      'error',
      'summary',
      files.debrief,
      'C-22: summary is empty; it tells the whole call to whoever does not play it',
    );
  return findings;
}
