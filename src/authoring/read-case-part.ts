// One part of a case as a page in development has it: what can be played or shown, and what is wrong, with the words at fault.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type * as z from 'zod/mini';
import { CaseSchema } from '../cases/case-schema.ts';
import { DebriefSchema } from '../debrief/debrief-schema.ts';
import { startStory, StoryError } from '../story/session.ts';
import { TagError } from '../story/tags.ts';
import type { CasePart, SourceProblem } from '../writing/messages.ts';
import { compileInk } from './compile-ink.ts';
import { readDataText } from './read-data-text.ts';

/** A part that has been read. */
export interface ReadPart {
  /** Null while something is wrong that has to be mended first. */
  readonly value: unknown;
  readonly problems: readonly SourceProblem[];
  /** Every file that it was read from. */
  readonly files: readonly string[];
}

type Problem = Omit<SourceProblem, 'sentence'>;

/** Reads a part of `stories/cases/<caseId>`. `root` is the project's folder. Never throws for what a writer wrote. */
export function readCasePart(caseId: string, part: CasePart, root: string): ReadPart {
  const path = join(root, 'stories/cases', caseId, part);
  const file = relative(root, path);
  if (!existsSync(path))
    return { value: null, problems: [{ ...atStart(file, 'this file is missing'), sentence: '' }], files: [path] };
  const { value, problems, files } =
    part === 'main.ink'
      ? readInk(path, caseId, root)
      : readData(path, file, part === 'case.json' ? CaseSchema : DebriefSchema);
  return { value, problems: problems.map((problem) => ({ ...problem, sentence: sentenceAt(root, problem) })), files };
}

function readInk(path: string, caseId: string, root: string) {
  const { story, problems, files } = compileInk(path, caseId, root);
  const beginning = story && findBreak(() => startStory(story, { seed: 1 }));
  if (beginning === null) return { value: story, problems, files };
  return { value: null, problems: [...problems, atStart(relative(root, path), beginning)], files };
}

function readData(path: string, file: string, schema: z.ZodMiniType) {
  const { data, problems } = readDataText(readFileSync(path, 'utf8'), schema);
  return {
    value: data,
    problems: problems.map((problem): Problem => ({ kind: 'error', file, ...problem })),
    files: [path],
  };
}

/** What the story itself says when it breaks at once; null when it can begin. */
function findBreak(begin: () => unknown): string | null {
  try {
    begin();
    return null;
  } catch (error) {
    if (error instanceof StoryError || error instanceof TagError) return error.message;
    throw error;
  }
}

function atStart(file: string, message: string): Problem {
  return { kind: 'error', file, line: 1, message };
}

function sentenceAt(root: string, { file, line }: Problem): string {
  const path = join(root, file);
  return existsSync(path) ? (readFileSync(path, 'utf8').split('\n')[line - 1]?.trim() ?? '') : '';
}
