// One ink file from disk to its report.
import { type CaseReport, reportCase } from './case-report.ts';
import { checkCase } from './check-case.ts';
import { STANDARD } from './checks/standard.ts';
import type { ExploreLimits } from './explore/explore.ts';
import { loadCase } from './load-case.ts';

/** Loads, walks and checks one ink file, with the data files beside it. `root` is the project's folder, `today` an ISO date. */
export function reportStory(
  mainFile: string,
  root: string,
  limits: Omit<ExploreLimits, 'words'>,
  today = new Date().toISOString().slice(0, 10),
): CaseReport {
  const { subject, findings } = loadCase(mainFile, root, { ...limits, words: STANDARD.routeWords }, today);
  return reportCase(subject, [...findings, ...checkCase(subject)]);
}
