// A decision is a decision when something later hangs on it.
import { type CaseUnderCheck, type Finding, locate } from '../case-under-check.ts';

/** A decision after which nothing ever differs, whatever was chosen, is an error. What is said in answer at once does not count. */
export function checkDecisionsMatter({ walked, ...subject }: CaseUnderCheck): readonly Finding[] {
  if (!walked || walked.walk.unfinished !== null) return [];
  return [...walked.walk.decisions]
    .filter(([, { changes }]) => !changes)
    .map(([id, { path }]) => ({
      kind: 'error',
      rule: 'decision-changes-nothing',
      ...locate({ ...subject, walked }, new RegExp(`#\\s*decides:\\s*${id}(?![a-z0-9-])`)),
      message: `nothing later hangs on the decision "${id}": let something come back, or make it a small move without "# decides:"`,
      path,
    }));
}
