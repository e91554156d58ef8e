// Reads a case from disk and walks it. What is missing or broken becomes a finding and a null, so that the rest is still checked.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type * as z from 'zod/mini';
import { CaseSchema } from '../cases/case-schema.ts';
import { DebriefSchema, SourcesSchema } from '../debrief/debrief-schema.ts';
import { StoryError } from '../story/read-beat.ts';
import { TagError } from '../story/tags.ts';
import type { CaseUnderCheck, Finding } from './case-under-check.ts';
import { readDrawn, readSounds } from './read-assets.ts';
import { compileInk } from './compile-ink.ts';
import { type ExploreLimits, exploreStory } from './explore/explore.ts';
import { measureReach } from './explore/measure-reach.ts';
import { readDataText } from './read-data-text.ts';
import { readWritten } from './written-words.ts';

/** A case and what was wrong with it before any check looked. */
export interface LoadedCase {
  readonly subject: CaseUnderCheck;
  readonly findings: readonly Finding[];
}

/** Loads `stories/cases/<id>/main.ink`, or any ink file: beside it stand `case.json` and `debrief.json`, when they exist. */
export function loadCase(mainFile: string, root: string, limits: ExploreLimits): LoadedCase {
  const folder = dirname(mainFile);
  const id = basename(mainFile) === 'main.ink' ? basename(folder) : basename(mainFile, '.ink');
  const findings: Finding[] = [];
  const files = {
    story: relative(root, mainFile),
    case: relative(root, join(folder, 'case.json')),
    debrief: relative(root, join(folder, 'debrief.json')),
    sources: 'stories/sources.json',
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
    ink,
    written: ink.flatMap(readWritten),
    caseFile: read(files.case, CaseSchema),
    debrief: read(files.debrief, DebriefSchema),
    sources: read(files.sources, SourcesSchema),
    drawn: readDrawn(root, id),
    sounds: readSounds(root),
    walked,
  };
  return { subject, findings };
}

function readData<T>(path: string, file: string, schema: z.ZodMiniType<T>, findings: Finding[]): T | null {
  const say = (line: number, message: string) =>
    findings.push({ kind: 'error', rule: 'data-file', file, line, message });
  if (!existsSync(path)) {
    say(1, 'this file is missing; what it would say cannot be checked');
    return null;
  }
  const { data, problems } = readDataText(readFileSync(path, 'utf8'), schema);
  for (const { line, message } of problems) say(line, message);
  return data;
}
