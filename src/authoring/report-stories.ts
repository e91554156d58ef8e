// `npm run stories`: compiles, walks and checks cases, and says what it found.
// `npm run stories -- quiet-house`, `-- some/file.ink`, `-- play PATH`, `-- new ID`, `-- --json`, `-- --fresh`, `-- --write-tags`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { getHeapStatistics } from 'node:v8';
import { type CaseReport, isSound } from './case-report.ts';
import { compileInk, describeProblem } from './compile-ink.ts';
import { plainReader } from './explore/plain-reader.ts';
import { GAME_READER } from './explore/story-reader.ts';
import { kindOf } from './load-case.ts';
import { newCase } from './new-case.ts';
import { playPath } from './play-path.ts';
import { keepReport } from './report-cache.ts';
import { reportStory } from './report-story.ts';
import { writeCaseReport } from './write-case-report.ts';
import { writeTagTable } from './write-tag-table.ts';

const ROOT = process.cwd();
const CASES = join(ROOT, 'stories/cases');

/** What was asked for cannot be done; the message says what to ask instead. */
class UsageError extends Error {}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      'write-tags': { type: 'boolean', default: false },
      states: { type: 'string', default: '500000' },
      seconds: { type: 'string', default: '300' },
    },
  });
  const [command, ...rest] = positionals;
  if (values['write-tags']) {
    const readme = join(ROOT, 'stories/README.md');
    writeFileSync(readme, writeTagTable(readFileSync(readme, 'utf8')));
  } else if (command === 'new') begin(rest.join(' '));
  else if (command === 'play') play(rest);
  else report(positionals, values);
}

function begin(id: string): void {
  const { written, text } = newCase(ROOT, id);
  (written ? console.log : console.error)(text);
  if (!written) process.exitCode = 2;
}

interface ReportOptions {
  readonly json: boolean;
  readonly fresh: boolean;
  readonly states: string;
  readonly seconds: string;
}

function report(wanted: readonly string[], { json, fresh, states, seconds }: ReportOptions): void {
  const today = new Date().toISOString().slice(0, 10);
  const conditions = { states: limitOf('--states', states), seconds: limitOf('--seconds', seconds), today };
  // Before Node itself gives up for want of memory, the walk stops and says so.
  const memory = {
    most: Math.min(3e9, getHeapStatistics().heap_size_limit * 0.75),
    used: () => process.memoryUsage().heapUsed,
  };
  const files = wanted.length > 0 ? wanted.map(fileOf) : allCases();
  const reports: CaseReport[] = [];
  for (const file of files) {
    const limits = { ...conditions, now: () => performance.now(), memory };
    const make = () => reportStory(file, ROOT, limits, today);
    const isCase = dirname(dirname(file)) === CASES;
    const { report: made, isKept } =
      isCase && !fresh ? keepReport(file, ROOT, conditions, make) : { report: make(), isKept: false };
    reports.push(made);
    if (!json) console.log(writeCaseReport(made, isKept));
  }
  if (json) console.log(JSON.stringify({ cases: reports }, null, 2));
  // The exit code rather than an exit: a long report down a pipe is then not cut short.
  if (!reports.every(isSound)) process.exitCode = 1;
}

/** A number without which a walk would never stop. */
function limitOf(option: string, text: string): number {
  const limit = Number(text);
  if (limit > 0 && Number.isFinite(limit)) return limit;
  throw new UsageError(`${option} takes a number above 0, not "${text}".`);
}

/** `play PATH`, or `play quiet-house PATH`: where no story is named, it is the one that has these choices. */
function play(args: readonly string[]): void {
  const [first = '', ...others] = args;
  const isNamed = first.endsWith('.ink') || existsSync(join(CASES, first, 'main.ink'));
  const ids = (isNamed ? others : args).flatMap((part) => part.split(/[\s,]+/)).filter((id) => id !== '');
  if (!isNamed && ids.length === 0)
    throw new UsageError('Name a story or choices: npm run stories -- play quiet-house radio-who,radio-calls');
  const file = isNamed && first !== '' ? fileOf(first) : caseWith(ids);
  const kind = kindOf(file, ROOT);
  const { story, problems } = compileInk(
    file,
    basename(file) === 'main.ink' ? basename(dirname(file)) : basename(file, '.ink'),
    ROOT,
    {
      isForeign: kind === 'foreign',
    },
  );
  if (!story) throw new UsageError(problems.map(describeProblem).join('\n'));
  const { text, found } = playPath(story, kind === 'foreign' ? plainReader() : GAME_READER, ids);
  console.log(text);
  if (!found) process.exitCode = 1;
}

function caseWith(ids: readonly string[]): string {
  const found = allCases().find((file) => {
    const folder = dirname(file);
    const ink = readdirSync(folder).flatMap((name) =>
      name.endsWith('.ink') ? readFileSync(join(folder, name), 'utf8') : [],
    );
    return ids.every((id) => new RegExp(`#\\s*id:\\s*${id}(?![a-z0-9-])`).test(ink.join('\n')));
  });
  if (found === undefined)
    throw new UsageError(
      `No case has all of these choices: ${ids.join(', ')}. Name the story first: play quiet-house ${ids.join(',')}`,
    );
  return found;
}

function allCases(): string[] {
  return readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => fileOf(entry.name));
}

function fileOf(idOrFile: string): string {
  const file = idOrFile.endsWith('.ink') ? resolve(ROOT, idOrFile) : join(CASES, idOrFile, 'main.ink');
  if (!existsSync(file))
    throw new UsageError(`There is no story ${file}. Name a folder of stories/cases, or an .ink file.`);
  return file;
}

// Whoever only reads the first lines of a report has closed the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  main();
} catch (error) {
  // parseArgs names the option that it does not know in its message.
  const isUsage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  if (!isUsage) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
