// A new case plays and passes as it stands, and nothing is ever written over.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CaseReport, isSound } from './case-report.ts';
import { newCase } from './new-case.ts';
import { reportStory } from './report-story.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const SERVICES = 'stories/support/services.json';

/** What `npm run stories` says of a case in {@link root}. */
function reportOf(id: string): CaseReport {
  const limits = { states: 10_000, seconds: 60, now: () => performance.now() };
  return reportStory(join(root, 'stories/cases', id, 'main.ink'), root, limits);
}

/** Findings that are there for another reason than that the case is a draft. */
function faultsIn({ findings }: CaseReport): string[] {
  return findings.filter(({ message }) => !message.startsWith('a draft: ')).map(({ message }) => message);
}

/** A project's folder with nothing in it but what a case leans on. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'doorstep-new-'));
  for (const path of ['stories/sources.json', SERVICES, 'assets/sounds/manifest.json'])
    cpSync(join(PROJECT, path), join(root, path));
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('a new case is sound: every route walked, no error, and no warning but that it is a draft', () => {
  expect(newCase(root, 'night-bus').written).toBe(true);
  const report = reportOf('night-bus');
  expect(faultsIn(report)).toEqual([]);
  expect(isSound(report)).toBe(true);
  expect(report.endings.map(({ reachable }) => reachable)).toEqual([true, true]);
});

test('it is named as it was asked to be, and sends players to services that there are', () => {
  newCase(root, 'night-bus');
  expect(JSON.parse(read('stories/cases/night-bus/case.json'))).toMatchObject({ id: 'night-bus', draft: true });
  const { support } = JSON.parse(read('stories/cases/night-bus/debrief.json')) as { support: string[] };
  const { services } = JSON.parse(read(SERVICES)) as { services: { id: string }[] };
  expect(services.map(({ id }) => id)).toEqual(expect.arrayContaining(support));
});

test('it shows each thing that a writer needs', () => {
  newCase(root, 'night-bus');
  const ink = read('stories/cases/night-bus/main.ink');
  for (const tag of ['scene', 'place', 'sound', 'note', 'because', 'pause', 'other-side', 'ending', 'id', 'decides'])
    expect(ink).toContain(`# ${tag}`);
  for (const kind of ['look', 'radio', 'reason']) expect(ink).toContain(`# kind: ${kind}`);
});

test('the first steps of stories/README.md go as it says', () => {
  newCase(root, 'night-bus');
  const readme = readFileSync(join(PROJECT, 'stories/README.md'), 'utf8');
  const [option = '', note = ''] = [/```\n(\* \[[^`]*ask-water[^`]*)```/, /```json\n([^`]*)```/].map(
    (block) => block.exec(readme)?.[1] ?? '',
  );
  const [ink, debrief] = ['stories/cases/night-bus/main.ink', 'stories/cases/night-bus/debrief.json'] as const;
  expect(read(ink)).toMatch(/^Garnet Road, a Wednesday/m);

  writeFileSync(
    join(root, ink),
    read(ink).replace(/^.*# id: leave-it/m, (line) => option + line),
  );
  expect(faultsIn(reportOf('night-bus'))).toEqual([expect.stringMatching(/debrief.json has no note for "ask-water"/)]);
  writeFileSync(
    join(root, debrief),
    read(debrief).replace('"leave-it": {', (line) => note + line),
  );
  expect(faultsIn(reportOf('night-bus'))).toEqual([]);
});

test('the writer is told where to see it, what to change and how to check it', () => {
  const { text } = newCase(root, 'night-bus');
  for (const step of ['npm run dev', '/#case/night-bus', 'cases/night-bus/main.ink', 'npm run stories -- night-bus'])
    expect(text).toContain(step);
});

test.each([
  ['', 'needs a name'],
  ['Night Bus', 'Try: npm run stories -- new night-bus'],
  ['night_bus', 'Try: npm run stories -- new night-bus'],
  ['-night', 'Try: npm run stories -- new night'],
  ['night--bus', 'Try: npm run stories -- new night-bus'],
  ['../../night', 'Try: npm run stories -- new night'],
  ['??', 'Try: npm run stories -- new night-bus'],
  ['new', 'cannot be the name'],
  ['a'.repeat(41), 'at most 40'],
])('"%s" is refused with a way on, and nothing is written', (id, part) => {
  const { written, text } = newCase(root, id);
  expect(written).toBe(false);
  expect(text).toContain(part);
  expect(existsSync(join(root, 'stories/cases'))).toBe(false);
});

test('a case that is there is left as it is', () => {
  mkdirSync(join(root, 'stories/cases/night-bus'), { recursive: true });
  writeFileSync(join(root, 'stories/cases/night-bus/main.ink'), 'Mine.');
  const { written, text } = newCase(root, 'night-bus');
  expect(written).toBe(false);
  expect(text).toContain('npm run stories -- new night-bus-2');
  expect(readdirSync(join(root, 'stories/cases/night-bus'))).toEqual(['main.ink']);
  expect(read('stories/cases/night-bus/main.ink')).toBe('Mine.');
});

test('a name whose pictures belong to something else is taken', () => {
  mkdirSync(join(root, 'assets/pictures/endings'), { recursive: true });
  expect(newCase(root, 'endings').text).toContain('assets/pictures/endings already');
});
