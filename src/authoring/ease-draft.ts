// A draft passes the check while it is still small and has no pictures, so that a writer can begin with a green report.
import type { CaseUnderCheck, Finding } from './case-under-check.ts';

/** Rules that find what is still to come. All the others find what is wrong, in a draft too. */
const STILL_TO_COME = new Set([
  'standard',
  'undrawn-place',
  'unknown-figure',
  'unknown-face',
  'unknown-light',
  'unknown-point',
]);

/** In a draft, what is still to come is a warning that says so; any other finding stays as it is. */
export function easeDraft({ caseFile }: Pick<CaseUnderCheck, 'caseFile'>, finding: Finding): Finding {
  if (!caseFile?.draft || !STILL_TO_COME.has(finding.rule)) return finding;
  return { ...finding, kind: 'warning', message: `a draft: ${finding.message}` };
}
