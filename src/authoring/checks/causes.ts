// A `because` tag names choices that exist, and its line is only read when one of them was made.
import { type CaseUnderCheck, type Finding } from '../case-under-check.ts';
import { findWritten } from '../written-words.ts';
import { writtenChoiceIds } from './choice-ids.ts';
import { inkLines } from './ink-lines.ts';

/** An unknown choice is an error; a line that can come without its cause is a warning. */
export function checkCauses(subject: CaseUnderCheck): readonly Finding[] {
  const known = new Set(writtenChoiceIds(subject).map(({ id }) => id));
  const findings: Finding[] = [];
  for (const { file, line, code } of inkLines(subject.ink))
    for (const [, ids = ''] of code.matchAll(/#\s*because:\s*([a-z0-9 -]+)/g))
      for (const id of ids.trim().split(/\s+/))
        if (id !== '-' && !known.has(id.replace(/-+$/, '')))
          findings.push({
            kind: 'error',
            rule: 'unknown-cause',
            file,
            line,
            message: `"because: ${id}" names no choice of this story`,
          });
  for (const { line, withoutCause } of subject.walked?.reach.consequences ?? [])
    if (withoutCause)
      findings.push({
        kind: 'warning',
        rule: 'cause-not-chosen',
        ...findWritten(subject.written, line.text),
        message: `"${line.text.slice(0, 40)}" is because of ${line.because.join(' or ')}, but can be read without: ${withoutCause.join(', ')}`,
      });
  return findings;
}
