// A player can always get to an end: nothing breaks, nothing goes on for ever, nothing stays unseen.
import { type CaseUnderCheck, type Finding, inFile, locateChoice, shownIn } from '../case-under-check.ts';
import { findUnreached } from '../unreached.ts';

/** Breaks are errors, and so is a walk that did not finish; words that nobody was shown are warnings. */
export function checkWayThrough(subject: CaseUnderCheck): readonly Finding[] {
  if (!subject.walked) return [];
  const { breaks, unfinished } = subject.walked.walk;
  const findings: Finding[] = breaks.map(({ at, path }) => ({
    kind: 'error',
    rule: 'story-breaks',
    ...locateChoice(subject, path.at(-1) ?? ''),
    message: `${at}; by the choices ${path.join(', ')}`,
  }));
  if (unfinished !== null) {
    const message = `not every route was walked: ${unfinished}. What is said about reach and length is not proven`;
    findings.push({ kind: 'error', rule: 'unfinished', ...inFile(subject.files.story), message });
  }
  const { beats, choices } = shownIn(subject);
  for (const { file, line, text } of findUnreached(subject.written, beats, choices))
    findings.push({
      kind: 'warning',
      rule: 'unreached',
      file,
      line,
      message: `not shown on any route tried: "${text}"`,
    });
  return findings;
}
