// What `npm test` runs, in order. Each check answers with what it counted; nothing is counted that did not run.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { ROOT, run, tool } from './run.mjs';

/** Name and work of each check. A check resolves to `{passed, failed}`; the caller takes a throw or two zeros as one failure. */
export const CHECKS = [
  { name: 'types', work: () => one([...tool('typescript', 'tsc'), '--noEmit']) },
  { name: 'lint', work: () => one([...tool('oxlint'), '--type-aware', '--deny-warnings']) },
  { name: 'format', work: () => one([...tool('oxfmt'), '--check', '.']) },
  { name: 'dead code', work: () => one(tool('knip')) },
  { name: 'unit tests', work: unitTests },
  { name: 'stories', work: stories },
  { name: 'debriefs', work: () => one([...tool('tsx'), 'src/authoring/list-debriefs.ts']) },
  { name: 'build', work: () => one([...tool('vite'), 'build']) },
  { name: 'size', work: size },
  { name: 'journeys', work: journeys },
];

/** A program whose exit code is the whole answer. */
async function one(command) {
  const { code } = await run(command);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function unitTests() {
  const file = freshReport('unit-tests.json');
  const { code } = await run([
    ...tool('vitest'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport(file);
  // A file that cannot be loaded has no tests of its own to fail.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return believing(code, { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles });
}

/** One for each case that is complete and free of errors, one for each error found. Warnings are shown, not counted. */
async function stories() {
  const { code, output } = await run([...tool('tsx'), 'src/authoring/report-stories.ts', '--json'], {
    keepOutput: true,
  });
  const { cases } = parseReport(output);
  let passed = 0;
  let failed = 0;
  for (const { id, complete, findings } of cases) {
    const errors = findings.filter(({ kind }) => kind === 'error').length;
    for (const { kind, rule, file, line, message } of findings) {
      console.log(`${file}:${line} ${kind} ${rule}: ${message}`);
    }
    console.log(`${id}: ${complete ? 'every route walked' : 'NOT walked to the end'}, ${errors} errors`);
    passed += complete && errors === 0 ? 1 : 0;
    failed += errors + (complete ? 0 : 1);
  }
  return believing(code, { passed, failed });
}

/** One for each budget in package.json. */
async function size() {
  const { code, output } = await run([...tool('size-limit'), '--json'], { keepOutput: true });
  const budgets = parseReport(output);
  for (const { name, passed, size: bytes, sizeLimit } of budgets) {
    const limit = sizeLimit === undefined ? 'no limit' : `of ${kilobytes(sizeLimit)}`;
    console.log(`${passed === false ? 'OVER' : 'ok  '} ${name}: ${kilobytes(bytes)} ${limit}`);
  }
  const failed = budgets.filter(({ passed }) => passed === false).length;
  return believing(code, { passed: budgets.length - failed, failed });
}

async function journeys() {
  const chromium = await findChromium();
  if (!chromium) return { passed: 0, failed: 1 };
  const file = freshReport('journeys.json');
  const { code } = await run([...tool('@playwright/test', 'playwright'), 'test'], {
    env: { CHROMIUM_PATH: chromium },
  });
  const { expected, unexpected, flaky } = readReport(file).stats;
  return believing(code, { passed: expected, failed: unexpected + flaky });
}

/** A program that says it failed has failed, also where none of its parts did. */
function believing(code, counted) {
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/** Where a report will be written; an older one is removed, so that it cannot be counted again. */
function freshReport(name) {
  const file = join(ROOT, '.cache', name);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

function readReport(file) {
  return parseReport(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

/** A program that broke off has written nothing; what it said instead stands above. */
function parseReport(json) {
  if (json.trim() === '') throw new Error('it ended without a report');
  return JSON.parse(json);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
