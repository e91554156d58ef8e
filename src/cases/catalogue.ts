// The cases that exist, found in stories/cases when the site is built. Each is fetched when somebody opens it.
import type { CompiledStory } from '../story/session.ts';
import type { CaseFile } from './case-schema.ts';

const caseFiles = import.meta.glob<CaseFile>('../../stories/cases/*/case.json', { import: 'default' });
const storyFiles = import.meta.glob<CompiledStory>('../../stories/cases/*/main.ink', { import: 'default' });
const debriefFiles = import.meta.glob<unknown>('../../stories/cases/*/debrief.json', { import: 'default' });

/** Whether there is a case with this id. */
export function isCase(caseId: string): boolean {
  return Object.hasOwn(caseFiles, `../../stories/cases/${caseId}/case.json`);
}

/** The facts of a case. @throws {Error} when there is no such case, or it does not arrive. */
export async function loadCase(caseId: string): Promise<CaseFile> {
  // Held to its schema when the site is built: what players load need not bring the means to check it.
  return fetchFrom(caseFiles, `../../stories/cases/${caseId}/case.json`);
}

/** The compiled story of a case. @throws {Error} when there is none or it does not arrive. */
export async function loadStory(caseId: string): Promise<CompiledStory> {
  return fetchFrom(storyFiles, `../../stories/cases/${caseId}/main.ink`);
}

/** The notes on a case's decisions, not yet checked against their schema. @throws {Error} as {@link loadCase}. */
export async function findDebrief(caseId: string): Promise<unknown> {
  return fetchFrom(debriefFiles, `../../stories/cases/${caseId}/debrief.json`);
}

function fetchFrom<T>(files: Record<string, () => Promise<T>>, path: string): Promise<T> {
  const load = files[path];
  if (!load) throw new Error(`${path}: not in this build`);
  return load();
}
