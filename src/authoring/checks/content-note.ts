// The content note is one plain screen: at most 60 words.
import { type CaseUnderCheck, type Finding, inFile } from '../case-under-check.ts';
import { countWords } from '../count-words.ts';

const MOST_WORDS = 60;

/** Too many words are an error. */
export function checkContentNote({ caseFile, files }: CaseUnderCheck): readonly Finding[] {
  const words = countWords(caseFile?.contentNote.text ?? '');
  if (words <= MOST_WORDS) return [];
  const message = `the content note has ${words} words; at most ${MOST_WORDS}`;
  return [{ kind: 'error', rule: 'content-note', ...inFile(files.case), message }];
}
