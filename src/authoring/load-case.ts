// Reads a case from disk and walks it. What is missing or broken becomes a finding and a null, so that the rest is still checked.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type * as z from 'zod/mini';
import { CaseSchema } from '../cases/case-schema.ts';
import { DebriefSchema, SourcesSchema } from '../debrief/debrief-schema.ts';
import { StoryError } from '../story/read-beat.ts';
import { TagError } from '../story/tags.ts';
import { DirectorySchema } from '../support/service-schema.ts';
import type { CaseUnderCheck, Finding, StoryKind } from './case-under-check.ts';
import { CareSchema } from './checks/care-file.ts';
import { readDrawn, readSounds } from './read-assets.ts';
import { compileInk } from './compile-ink.ts';
import { type ExploreLimits, exploreStory } from './explore/explore.ts';
import { plainReader } from './explore/plain-reader.ts';
import { GAME_READER } from './explore/story-reader.ts';
import { measureReach } from './explore/measure-reach.ts';
import { readDataText } from './read-data-text.ts';
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
  const kind = kindOf(mainFile, root);
  const { story, problems, files: inkFiles, parts } = compileInk(mainFile, id, root, { isForeign: kind === 'foreign' });
  for (const problem of problems) findings.push({ rule: 'ink', ...problem });
  const ink = [...new Set(inkFiles)].map((file) => ({
    file: relative(root, file),
    text: readFileSync(file, 'utf8'),
  }));

  let walked: CaseUnderCheck['walked'] = null;
  if (story) {
    try {
      const wordPaths = parts.flatMap((part) => (part.kind === 'words' ? part.path : []));
      const reader = kind === 'foreign' ? plainReader() : GAME_READER;
      const walk = exploreStory(story, limits, { reader, wordPaths });
      walked = { walk, reach: measureReach(walk) };
    } catch (error) {
      if (!(error instanceof StoryError) && !(error instanceof TagError)) throw error;
      findings.push({
        kind: 'error',
        rule: 'story-breaks',
        file: files.story,
        line: 1,
        message: error.message,
        path: [],
      });
    }
  }
  const read = <T>(file: string, schema: z.ZodMiniType<T>) =>
    kind === 'case' ? readData(join(root, file), file, schema, findings) : null;
  const subject = {
    id,
    kind,
    files,
    today,
    ink,
    written: ink.flatMap(readWritten),
    story,
    parts,
    caseFile: read(files.case, CaseSchema),
    debrief: read(files.debrief, DebriefSchema),
    care: read(files.care, CareSchema),
    sources: read(files.sources, SourcesSchema),
    directory: read(files.services, DirectorySchema),
    drawn: kind === 'case' ? readDrawn(root, id) : null,
    sounds: kind === 'foreign' ? null : readSounds(root),
    walked,
  };
  return { subject, findings };
}

/** A folder of stories/cases is a case even where its files are missing; a script of ours names its choices. */
export function kindOf(mainFile: string, root: string): StoryKind {
  const folder = dirname(mainFile);
  if (dirname(folder) === join(root, 'stories/cases') || existsSync(join(folder, 'case.json'))) return 'case';
  return /^\s*[*+].*#\s*id:/m.test(readFileSync(mainFile, 'utf8')) ? 'script' : 'foreign';
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
