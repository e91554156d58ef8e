// A marked part can be had in short (C-22): what the ink marks, the case file tells; and there is something to leave out.
import { type CaseUnderCheck, type Finding, inFile } from '../case-under-check.ts';
import { countWords } from '../count-words.ts';
import { inkLines } from './ink-lines.ts';

const MOST_WORDS = 60;
const TAG = /#\s*hard:\s*([a-z0-9-]+)/;

/** A part without its account, one that is never marked, a mark with nothing after it, and an account that is long are errors. */
export function checkHardParts({ caseFile, files, ink }: CaseUnderCheck): readonly Finding[] {
  if (!caseFile) return [];
  const told = caseFile.hardParts ?? {};
  const findings: Finding[] = [];
  const marked = new Set<string>();
  for (const { file, line, code } of inkLines(ink)) {
    const [, id] = TAG.exec(code) ?? [];
    if (id === undefined) continue;
    marked.add(id);
    const say = (message: string) =>
      findings.push({ kind: 'error', rule: 'hard-part', file, line, message: `C-22: ${message}` });
    if (!Object.hasOwn(told, id)) say(`the hard part "${id}" is not told in hardParts of ${files.case}`);
    if (!/#\s*pause\b/.test(code))
      say(`"# hard: ${id}" stands on a line with "# pause": the part is what comes after it`);
  }
  for (const [id, { summary }] of Object.entries(told)) {
    const say = (message: string) =>
      findings.push({ kind: 'error', rule: 'hard-part', ...inFile(files.case), message: `C-22: ${message}` });
    const words = countWords(summary);
    if (!marked.has(id)) say(`hardParts.${id} is told, and no line of the story is marked "# hard: ${id}"`);
    if (words > MOST_WORDS) say(`hardParts.${id} is told in ${words} words; at most ${MOST_WORDS}`);
  }
  return findings;
}
