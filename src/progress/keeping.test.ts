// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KEPT_UNDER } from '../safety/forget-device.ts';
import { createSettings, DEFAULT_SETTINGS, settingsFrom } from '../settings/settings.ts';
import { createKeeping, type Keeping } from './keeping.ts';
import { type Place, readKeptFile, writeKeptFile } from './kept-file.ts';

const SNAPSHOT = { schema: 1, story: 'quiet-house', hash: 'abc', seed: 7, choices: ['ask'], pressedOn: 2 } as const;
const PLACE = at({});

/** A place with something else about its snapshot. */
function at(changes: Partial<Place['snapshot']>): Place {
  return { snapshot: { ...SNAPSHOT, choices: [...SNAPSHOT.choices], ...changes }, toldShort: ['neck'] };
}

const open: Keeping[] = [];

beforeEach(() => localStorage.clear());
afterEach(() => {
  for (const keeping of open.splice(0)) keeping.detach();
  vi.restoreAllMocks();
});

function visit(place: Place | null = null) {
  const settings = createSettings(DEFAULT_SETTINGS);
  const where = signal(place);
  const keeping = createKeeping(window, settings, where);
  open.push(keeping);
  return { settings, where, keeping };
}

const kept = () => localStorage.getItem(KEPT_UNDER);

test('D-26: nothing is kept until the player asks for it', () => {
  const { where, settings } = visit(PLACE);
  where.value = at({ pressedOn: 3 });
  settings.value = { ...settings.value, textSize: '150' };
  expect(localStorage).toHaveLength(0);
});

test('D-26: asked for, the place and the settings are kept under a name that says nothing, and follow the play', () => {
  const { where, keeping } = visit(PLACE);
  keeping.keep();
  expect(Object.keys(localStorage)).toEqual(['doorstep']);
  where.value = at({ choices: ['ask', 'wait'], pressedOn: 0 });
  expect(readKeptFile(kept())).toMatchObject({
    found: 'kept',
    file: { place: { snapshot: { choices: ['ask', 'wait'] }, toldShort: ['neck'] } },
  });
});

test('D-26 D-32: one control wipes all of it, and nothing is kept after it', () => {
  const { where, keeping } = visit(PLACE);
  keeping.keep();
  keeping.forget();
  where.value = at({ pressedOn: 9 });
  expect(localStorage).toHaveLength(0);
  expect(keeping.state.value).toBe('off');
});

test('a later visit finds the place, and does not lose it before it is taken up', () => {
  visit(PLACE).keeping.keep();
  const later = visit();
  later.settings.value = { ...later.settings.value, textSize: '200' };
  expect(later.keeping.found.value).toMatchObject({ found: 'kept', file: { place: PLACE } });
  expect(readKeptFile(kept())).toMatchObject({ file: { place: PLACE, settings: { textSize: '200' } } });
});

test('a call that is begun or taken up takes the place of the one that waited', () => {
  visit(PLACE).keeping.keep();
  const later = visit();
  later.where.value = at({ choices: ['wait'] });
  expect(later.keeping.found.value).toEqual({ found: 'nothing' });
  expect(readKeptFile(kept())).toMatchObject({ file: { place: { snapshot: { choices: ['wait'] } } } });
});

test('wiped in another tab, this one keeps nothing more', () => {
  const { where, keeping } = visit(PLACE);
  keeping.keep();
  localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage', { key: KEPT_UNDER, newValue: null }));
  where.value = at({ pressedOn: 5 });
  expect(keeping.state.value).toBe('off');
  expect(localStorage).toHaveLength(0);
});

test.each([
  ['storage that throws', () => new DOMException('denied', 'SecurityError')],
  ['storage that is full', () => new DOMException('no room', 'QuotaExceededError')],
])('%s is told, and nothing else happens', (_, fault) => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw fault();
  });
  const { keeping, where } = visit(PLACE);
  keeping.keep();
  expect(keeping.state.value).toBe('refused');
  where.value = at({ pressedOn: 4 });
  expect(() => keeping.forget()).not.toThrow();
});

test('what cannot be read is reported and left as it is, until the player wipes it', () => {
  localStorage.setItem(KEPT_UNDER, '{"version":1,"place":"somewhere"}');
  const { keeping } = visit(PLACE);
  keeping.keep();
  expect(keeping.found.value).toMatchObject({ found: 'unreadable' });
  expect(kept()).toBe('{"version":1,"place":"somewhere"}');
  keeping.forget();
  keeping.keep();
  expect(readKeptFile(kept())).toMatchObject({ found: 'kept' });
});

test('whatever stands there, reading it never throws; what was written is read as it was', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readKeptFile(text).found !== 'nothing'));
  const file = { settings: DEFAULT_SETTINGS, place: PLACE };
  expect(readKeptFile(writeKeptFile(file))).toEqual({ found: 'kept', file: { version: 1, ...file } });
});

test('of kept settings, those that the game no longer knows are passed over', () => {
  expect(settingsFrom({ textSize: '150', spacing: '<img src=x onerror=alert(1)>', smell: 'on' })).toEqual({
    ...DEFAULT_SETTINGS,
    textSize: '150',
  });
});
