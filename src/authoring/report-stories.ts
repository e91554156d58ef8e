// `npm run stories`: compiles, walks and checks cases, and says what it found.
// `npm run stories -- quiet-house`, `-- some/file.ink`, `-- new ID`, `-- --json`, `-- --write-tags`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isSound } from './case-report.ts';
import { newCase } from './new-case.ts';
import { reportStory } from './report-story.ts';
import { writeCaseReport } from './write-case-report.ts';
import { writeTagTable } from './write-tag-table.ts';

const ROOT = process.cwd();
const CASES = join(ROOT, 'stories/cases');

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      'write-tags': { type: 'boolean', default: false },
      states: { type: 'string', default: '500000' },
      seconds: { type: 'string', default: '300' },
    },
  });
  if (values['write-tags']) {
    const readme = join(ROOT, 'stories/README.md');
    writeFileSync(readme, writeTagTable(readFileSync(readme, 'utf8')));
    return;
  }
  if (positionals[0] === 'new') {
    const { written, text } = newCase(ROOT, positionals.slice(1).join(' '));
    (written ? console.log : console.error)(text);
    if (!written) process.exitCode = 2;
    return;
  }
  const limits = {
    states: Number(values.states),
    seconds: Number(values.seconds),
    now: () => performance.now(),
  };
  const files = positionals.length > 0 ? positionals.map(fileOf) : allCases();
  const reports = files.map((file) => reportStory(file, ROOT, limits));
  console.log(
    values.json
      ? JSON.stringify({ cases: reports }, null, 2)
      : reports.map((report) => writeCaseReport(report)).join('\n'),
  );
  // The exit code rather than an exit: a long report down a pipe is then not cut short.
  if (!reports.every(isSound)) process.exitCode = 1;
}

function allCases(): string[] {
  return readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => fileOf(entry.name));
}

function fileOf(idOrFile: string): string {
  const file = idOrFile.endsWith('.ink') ? resolve(ROOT, idOrFile) : join(CASES, idOrFile, 'main.ink');
  if (!existsSync(file)) throw new Error(`no story at ${file}; name a folder of stories/cases or an .ink file`);
  return file;
}

main();
