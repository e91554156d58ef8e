import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadDirectory } from './load-directory.ts';
import { type Directory, directoryFaults, DirectorySchema, type Service } from './service-schema.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readJson = (path: string) => JSON.parse(readFileSync(root + path, 'utf8')) as unknown;
const directory = loadDirectory();

/** The real directory with one service changed. */
function withChange(id: string, change: Partial<Service>): Directory {
  return {
    ...directory,
    services: directory.services.map((service) => (service.id === id ? { ...service, ...change } : service)),
  };
}

test('the directory keeps every promise of its schema', () => {
  expect(directoryFaults(directory)).toEqual([]);
  expect(directory.services.length).toBeGreaterThan(40);
});

test.each([
  ['a number that would dial another', withChange('galop', { dial: '08000000000' }), 'galop: shows 0800 999 5428'],
  [
    'a number that cannot be dialled',
    withChange('galop', { dial: null }),
    'galop: has a number without its other form',
  ],
  ['a text-only code to dial', withChange('shout-85258', { phone: '85258', dial: '85258' }), 'text-only code'],
  ['a number of low confidence', withChange('samm', { phone: '0121 472 2912', dial: '01214722912' }), 'low confidence'],
  ['a weekday line called always open', withChange('galop', { alwaysOpen: true }), 'two things about being open'],
  ['a paid call called off the bill', withChange('victim-support', { free: false, notOnBill: true }), 'not free'],
  ['a list that names a doubtful service', withChange('galop', { confidence: 'low' }), 'galop is of low confidence'],
  ['a nation whose line is elsewhere', withChange('live-fear-free', { nations: ['england'] }), 'wales: its own line'],
  ['two services of one id', withChange('galop', { id: 'samaritans' }), 'two services with this id'],
])('%s is refused', (_what, broken, message) => {
  expect(directoryFaults(broken).join('\n')).toContain(message);
  const parsed = DirectorySchema.safeParse(broken);
  expect(parsed.success).toBe(false);
  expect(JSON.stringify(parsed.error?.issues)).toContain(message);
});

test('a text-only code is never in anything that can be dialled', () => {
  const dialled = directory.services.flatMap(({ dial }) => dial ?? []);
  for (const code of ['85258', '88247', '60777']) expect(dialled).not.toContain(code);
  expect(dialled).toContain('999');
});

test('only Samaritans and Childline are said to stay off the bill, because only they say so', () => {
  const offTheBill = directory.services.filter(({ notOnBill }) => notOnBill).map(({ id }) => id);
  expect(offTheBill.toSorted()).toEqual(['childline', 'samaritans']);
});

test('no service was checked on a day that is still to come', () => {
  const today = new Date().toISOString().slice(0, 10);
  expect(directory.services.filter(({ checkedOn }) => checkedOn > today).map(({ id }) => id)).toEqual([]);
});

test('every service that a case asks for is in the directory', () => {
  const known = directory.services.map(({ id }) => id);
  for (const caseId of readdirSync(`${root}stories/cases`)) {
    const path = `stories/cases/${caseId}/debrief.json`;
    if (!existsSync(root + path)) continue;
    const { support } = readJson(path) as { support: string[] };
    expect(support.filter((id) => !known.includes(id))).toEqual([]);
  }
});

test('the lines that stand in the page before any script are the directory’s own', () => {
  const { 'staticHelp.line': words } = readJson('stories/strings/en.json') as Record<string, string>;
  const shown = words?.match(/\d[\d ]{8,}\d/g) ?? [];
  const nationLines = Object.values(directory.nations).map(({ line }) => line);
  const phones = directory.services.filter(({ id }) => nationLines.includes(id)).map(({ phone }) => phone);
  expect(new Set<string | null>(shown)).toEqual(new Set(phones));
});

test('every service says where its facts were read', () => {
  const evidence = readJson('stories/support/help-evidence.json') as {
    services: Record<string, { seenAt: string[] }>;
  };
  const unseen = directory.services.filter(({ id }) => (evidence.services[id]?.seenAt ?? []).length === 0);
  expect(unseen.map(({ id }) => id)).toEqual([]);
});
