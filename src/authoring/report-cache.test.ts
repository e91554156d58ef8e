// A kept report is used while nothing has changed that it could hang on, and not a moment longer.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CaseReport } from './case-report.ts';
import { keepReport, type ReportConditions } from './report-cache.ts';

const NOW: ReportConditions = { states: 10, seconds: 10, today: '2026-11-26' };
let root = '';
let made = 0;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'doorstep-cache-'));
  made = 0;
  for (const file of [
    'src/authoring/tool.ts',
    'src/stage/scene.ts',
    'stories/cases/one/main.ink',
    'stories/cases/two/main.ink',
  ])
    write(file, 'first');
  for (const file of ['stories/sources.json', 'package-lock.json', 'assets/pictures/one/manifest.json'])
    write(file, '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function keep(conditions = NOW, id = 'one') {
  return keepReport(join(root, `stories/cases/${id}/main.ink`), root, conditions, () => {
    made += 1;
    return { id: `${id} ${made}` } as CaseReport;
  });
}

test('the second time, nothing is walked', () => {
  expect(keep()).toEqual({ report: { id: 'one 1' }, isKept: false });
  expect(keep()).toEqual({ report: { id: 'one 1' }, isKept: true });
});

test.each([
  'stories/cases/one/main.ink',
  'stories/cases/one/shared.ink',
  'stories/sources.json',
  'src/authoring/tool.ts',
  'package-lock.json',
  'assets/pictures/one/manifest.json',
])('a change of %s makes it new', (file) => {
  keep();
  write(file, 'changed');
  expect(keep().isKept).toBe(false);
});

test('another day, or other limits, make it new', () => {
  keep();
  expect(keep({ ...NOW, today: '2026-11-27' }).isKept).toBe(false);
  keep();
  expect(keep({ ...NOW, states: 11 }).isKept).toBe(false);
});

test('a kept report that cannot be read is made anew', () => {
  keep();
  const folder = join(root, '.cache/stories');
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{"id":"one');
  expect(keep()).toEqual({ report: { id: 'one 2' }, isKept: false });
  expect(keep().isKept).toBe(true);
});

test.each(['stories/cases/two/main.ink', 'src/stage/scene.ts'])('a change of %s does not', (file) => {
  keep();
  keep(NOW, 'two');
  write(file, 'changed');
  expect(keep().isKept).toBe(true);
});
