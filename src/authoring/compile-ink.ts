// Ink source into the compiled story that the site ships. Runs in the build and in the writers' tools, never in a browser.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { CompiledStory } from '../story/session.ts';
import { parseTag, TagError, type TagHome } from '../story/tags.ts';
import { type InkPart, listParts } from './ink-parts.ts';
import { adviseOnTag } from './nearest-tag.ts';

/** Something wrong in a story's source, with where it is and how to mend it. */
export interface InkProblem {
  readonly kind: 'error' | 'warning';
  /** Path from the project's root. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** What compiling gave: the story, null when there are errors, and every problem found on the way. */
export interface InkResult {
  readonly story: CompiledStory | null;
  readonly problems: readonly InkProblem[];
  /** Every file read, the main one first; a watcher follows these. */
  readonly files: readonly string[];
  /** Words and choices of the story, with where they are written; none when there are errors. */
  readonly parts: readonly InkPart[];
}

/** How to compile. */
export interface CompileOptions {
  /** The ink of another project: its tags are its own affair. */
  readonly isForeign?: boolean;
}

/** Compiles an ink file with its INCLUDEs and checks every tag against the vocabulary. `id` is the case's id. */
export function compileInk(
  mainFile: string,
  id: string,
  root = process.cwd(),
  { isForeign = false }: CompileOptions = {},
): InkResult {
  const sources = new Map<string, string>();
  const problems: InkProblem[] = [];
  const load = (file: string): string => {
    const source = readFileSync(file, 'utf8');
    sources.set(file, source);
    if (!isForeign) problems.push(...checkTags(source, relative(root, file)));
    return source;
  };
  const source = load(mainFile);
  const folder = dirname(mainFile);
  const fileNamed = (name: string | null) => relative(root, name === null ? mainFile : resolve(folder, name));
  const lineOf = (file: string, line: number) =>
    (sources.get(resolve(root, file)) ?? '').split('\n')[line - 1]?.trim() ?? '';
  const handler = {
    ResolveInkFilename: (name: string) => join(folder, name),
    LoadInkFileContents: load,
  };
  const report = (message: string, type: number) => {
    const { file, ...problem } = fromCompiler(message, type);
    problems.push({ ...problem, file: relative(root, file === null ? mainFile : resolve(folder, file)) });
  };
  const compiler = new Compiler(source, new CompilerOptions(mainFile, [], false, report, handler));
  let ink: object | null = null;
  let parts: readonly InkPart[] = [];
  try {
    const story = compiler.Compile();
    parts = listParts(story.mainContentContainer, fileNamed, lineOf);
    ink = JSON.parse(story.ToJson() ?? 'null') as object | null;
  } catch (cause) {
    // The compiler throws a bare "Compilation failed" after reporting; keep it only where it reported nothing.
    if (!problems.some((problem) => problem.kind === 'error')) throw cause;
  }
  const files = [...sources.keys()];
  if (ink === null || problems.some((problem) => problem.kind === 'error'))
    return { story: null, problems, files, parts: [] };
  const hash = createHash('sha256').update(JSON.stringify(ink)).digest('hex').slice(0, 16);
  return { story: { id, hash, ink }, problems, files, parts };
}

/** One problem as a line of text: `stories/cases/x/main.ink:42 unknown tag "bakcdrop"; did you mean "backdrop"?` */
export function describeProblem(problem: InkProblem): string {
  return `${problem.file}:${problem.line} ${problem.kind === 'warning' ? 'warning: ' : ''}${problem.message}`;
}

/** Finds tags in the source text, so that an error can name the line; the compiler only sees them at run time. */
function checkTags(source: string, file: string): InkProblem[] {
  return source.split('\n').flatMap((text, index) =>
    tagsIn(text).flatMap(({ tag, home }): InkProblem[] => {
      try {
        parseTag(tag, home);
        return [];
      } catch (error) {
        if (!(error instanceof TagError)) throw error;
        return [{ kind: 'error', file, line: index + 1, message: adviseOnTag(error) }];
      }
    }),
  );
}

/** Tags of one source line. Those of a choice stand inside its brackets: `* [Look up. # id: look-up # kind: look]`. */
function tagsIn(text: string): { tag: string; home: TagHome }[] {
  const code = text.replace(/\/\/.*$/, '');
  const choice = /^\s*[*+][^[]*\[([^\]]*)\](.*)$/.exec(code);
  return choice
    ? [...splitTags(choice[1] ?? '', 'choice'), ...splitTags(choice[2] ?? '', 'line')]
    : splitTags(code, 'line');
}

function splitTags(part: string, home: TagHome): { tag: string; home: TagHome }[] {
  return part
    .split(/(?<!\\)#/)
    .slice(1)
    .map((tag) => ({ tag: tag.replace(/(->|\}|<-).*$/, ''), home }));
}

/** The compiler's own messages look like `ERROR: 'main.ink' line 12: ...`; the file is as the story names it, null for none. */
function fromCompiler(message: string, type: number): Omit<InkProblem, 'file'> & { readonly file: string | null } {
  const [, kind = '', , file = null, line = '0', text = message] =
    /^(\w+):( '([^']+)')? line (\d+): (.*)$/s.exec(message) ?? [];
  const [, missing] = /^Failed to load: '([^']+)'/.exec(text) ?? [];
  return {
    kind: type === 2 || kind === 'ERROR' ? 'error' : 'warning',
    file,
    line: Number(line),
    message: missing === undefined ? text : `there is no file "${missing}" to include; write it, or take the line away`,
  };
}
