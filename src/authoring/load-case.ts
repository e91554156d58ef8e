// Reads a case from disk and walks it. What is missing or broken becomes a finding and a null, so that the rest is still checked.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import * as z from 'zod/mini';
import { CaseSchema } from '../cases/case-schema.ts';
import { DebriefSchema, SourcesSchema } from '../debrief/debrief-schema.ts';
import { StoryError } from '../story/read-beat.ts';
import { TagError } from '../story/tags.ts';
import { DirectorySchema } from '../support/service-schema.ts';
import type { CaseUnderCheck, Finding } from './case-under-check.ts';
import { CareSchema } from './checks/care-file.ts';
import { readDrawn, readSounds } from './read-assets.ts';
import { compileInk } from './compile-ink.ts';
import { type ExploreLimits, exploreStory } from './explore/explore.ts';
import { measureReach } from './explore/measure-reach.ts';
import { readWritten } from './written-words.ts';

/** A case and what was wrong with it before any check looked. */
export interface LoadedCase {
  readonly subject: CaseUnderCheck;
  readonly findings: readonly Finding[];
}

/**
 * Loads `stories/cases/<id>/main.ink`, or any ink file: beside it stand `case.json`, `debrief.json` and `care.json`, when they
 * exist. `today` is an ISO date.
 */
export function loadCase(mainFile: string, root: string, limits: ExploreLimits, today: string): LoadedCase {
  const folder = dirname(mainFile);
  const id = basename(mainFile) === 'main.ink' ? basename(folder) : basename(mainFile, '.ink');
  const findings: Finding[] = [];
  const files = {
    story: relative(root, mainFile),
    case: relative(root, join(folder, 'case.json')),
    debrief: relative(root, join(folder, 'debrief.json')),
    care: relative(root, join(folder, 'care.json')),
    sources: 'stories/sources.json',
    services: 'stories/support/services.json',
  };
  const { story, problems, files: inkFiles } = compileInk(mainFile, id, root);
  for (const { kind, file, line, message } of problems) findings.push({ kind, rule: 'ink', file, line, message });
  const ink = [...new Set(inkFiles)].map((file) => ({
    file: relative(root, file),
    text: readFileSync(file, 'utf8'),
  }));

  let walked: CaseUnderCheck['walked'] = null;
  if (story) {
    try {
      const walk = exploreStory(story, limits);
      walked = { walk, reach: measureReach(walk) };
    } catch (error) {
      if (!(error instanceof StoryError) && !(error instanceof TagError)) throw error;
      findings.push({ kind: 'error', rule: 'story-breaks', file: files.story, line: 1, message: error.message });
    }
  }
  const read = <T>(file: string, schema: z.ZodMiniType<T>) => readData(join(root, file), file, schema, findings);
  const subject = {
    id,
    files,
    today,
    ink,
    written: ink.flatMap(readWritten),
    caseFile: read(files.case, CaseSchema),
    debrief: read(files.debrief, DebriefSchema),
    care: read(files.care, CareSchema),
    sources: read(files.sources, SourcesSchema),
    directory: read(files.services, DirectorySchema),
    drawn: readDrawn(root, id),
    sounds: readSounds(root),
    walked,
  };
  return { subject, findings };
}

function readData<T>(path: string, file: string, schema: z.ZodMiniType<T>, findings: Finding[]): T | null {
  const say = (message: string) => findings.push({ kind: 'error', rule: 'data-file', file, line: 1, message });
  if (!existsSync(path)) {
    say('this file is missing; what it would say cannot be checked');
    return null;
  }
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    say(`not JSON: ${String(error)}`);
    return null;
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) say(`${issue.path.join('.') || 'the file'}: ${issue.message}`);
  return null;
}
