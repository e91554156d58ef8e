// A report that was made before, where nothing has changed that it could hang on: the case, what it leans on, the tools
// themselves, the limits and the day.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { CaseReport } from './case-report.ts';

/** Folders of code that a report can hang on: the tools, and what they may import. */
const CODE = ['authoring', 'story', 'cases', 'debrief', 'support', 'i18n', 'safety'].map((name) => `src/${name}`);
const FOLDER = '.cache/stories';

/** What a report hangs on besides files. */
export interface ReportConditions {
  readonly states: number;
  readonly seconds: number;
  /** ISO date: some checks ask how old a source is. */
  readonly today: string;
}

/** The kept report of a case, or a new one, which is then kept. `isKept` says which. */
export function keepReport(
  mainFile: string,
  root: string,
  conditions: ReportConditions,
  make: () => CaseReport,
): { readonly report: CaseReport; readonly isKept: boolean } {
  const id = basename(dirname(mainFile));
  const name = `${id}.${keyOf(mainFile, root, conditions)}.json`;
  const folder = join(root, FOLDER);
  const kept = join(folder, name);
  const before = readKept(kept);
  if (before) return { report: before, isKept: true };
  const report = make();
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (old.startsWith(`${id}.`)) rmSync(join(folder, old));
  // Under another name first: whoever is stopped half-way leaves no half a report behind.
  const half = `${kept}.${process.pid}`;
  writeFileSync(half, JSON.stringify(report));
  renameSync(half, kept);
  return { report, isKept: false };
}

/** Null where there is none, and where it cannot be read: it is then made anew. */
function readKept(file: string): CaseReport | null {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as CaseReport;
  } catch {
    return null;
  }
}

function keyOf(mainFile: string, root: string, conditions: ReportConditions): string {
  const folder = dirname(mainFile);
  const files = [
    ...CODE.flatMap((part) => filesUnder(join(root, part))),
    join(root, 'package-lock.json'),
    ...filesUnder(folder),
    ...filesUnder(join(root, 'stories')).filter((file) => !file.startsWith(join(root, 'stories/cases/'))),
    join(root, 'assets/pictures', basename(folder), 'manifest.json'),
    join(root, 'assets/sounds/manifest.json'),
  ];
  const hash = createHash('sha256').update(JSON.stringify([process.version, conditions]));
  for (const file of files)
    hash.update(`\0${relative(root, file)}\0`).update(existsSync(file) ? readFileSync(file) : 'none');
  return hash.digest('hex').slice(0, 20);
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
  return files.filter((file) => statSync(file).isFile()).toSorted();
}
