// The calls that players can be given: those of stories/cases that are not drafts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CaseSchema } from '../../src/cases/case-schema.ts';

/** The project's root. */
export const ROOT = resolve(import.meta.dirname, '../..');

const CASES = resolve(ROOT, 'stories/cases');

/** Ids of the calls that are shipped, in the order of their names. */
export function shippedCalls(): readonly string[] {
  return readdirSync(CASES)
    .filter((id) => existsSync(resolve(CASES, id, 'case.json')))
    .filter((id) => CaseSchema.parse(readCaseJson(id, 'case.json')).draft !== true)
    .toSorted();
}

/** A data file of a call, unparsed. @throws {Error} when it is missing or is not JSON. */
export function readCaseJson(caseId: string, file: string): unknown {
  return JSON.parse(readFileSync(resolve(CASES, caseId, file), 'utf8'));
}

/** The text of each ink file of a call, by its path from the root. */
export function readInk(caseId: string): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(resolve(CASES, caseId))
    .filter((name) => name.endsWith('.ink'))
    .map((name) => `stories/cases/${caseId}/${name}`)
    .map((file) => ({ file, text: readFileSync(resolve(ROOT, file), 'utf8') }));
}
