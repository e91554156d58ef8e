// One name, one choice: saves, tests and the debrief hold choices by their ids.
import type { CaseUnderCheck, Finding } from '../case-under-check.ts';
import { inkLines } from './ink-lines.ts';

/** An id that is written on two choices of a case is an error at the second. */
export function checkChoiceIds(subject: CaseUnderCheck): readonly Finding[] {
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { file, line, id } of writtenChoiceIds(subject)) {
    const before = first.get(id);
    if (before === undefined) first.set(id, `${file}:${line}`);
    else
      findings.push({
        kind: 'error',
        rule: 'choice-id',
        file,
        line,
        message: `the choice id "${id}" is already used at ${before}; give one of them another`,
      });
  }
  return findings;
}

/** Every `# id:` of the ink, in order. */
export function writtenChoiceIds(subject: CaseUnderCheck): { file: string; line: number; id: string }[] {
  return inkLines(subject.ink).flatMap(({ file, line, code }) =>
    [...code.matchAll(/#\s*id:\s*([a-z0-9-]+)/g)].map(([, id = '']) => ({ file, line, id })),
  );
}
