import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countKinds, hoursOf, linesOf } from './log-day.ts';
import { LogSchema } from './log-schema.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const log = LogSchema.parse(readJson('stories/log/one-day.json'));
const NOTHING_TAKEN = new Map<string, string>();

/** What the sample note rests on: reports of abuse at home in a year, and calls on the day that was counted. */
const REPORTS_A_YEAR = 67_500;
const CALLS_A_DAY = 3205;

test('the day goes from five to five, and its times go forward', () => {
  const hours = hoursOf(linesOf(log, NOTHING_TAKEN));
  expect(hours.map(({ hour }) => hour)).toEqual(
    Array.from({ length: 24 }, (_, index) => `${String((5 + index) % 24).padStart(2, '0')}:00`),
  );
  const times = log.posts.map(({ at }) => at);
  expect(linesOf(log, NOTHING_TAKEN).map(({ at }) => at)).toEqual(times);
  expect(new Set(times).size).toBe(times.length);
});

test('every kind of call is named, and every name is of some call', () => {
  expect(
    countKinds(linesOf(log, NOTHING_TAKEN))
      .map(([kind]) => kind)
      .toSorted(),
  ).toEqual(Object.keys(log.kinds).toSorted());
});

test('abuse at home has its real share of the day, and the note says how many lines there are', () => {
  const home = log.posts.filter(({ kind }) => kind === 'home').length;
  const share = REPORTS_A_YEAR / 365 / CALLS_A_DAY;
  expect(home / log.posts.length / share).toBeGreaterThan(0.9);
  expect(home / log.posts.length / share).toBeLessThan(1.1);
  expect(log.sample.text[0]).toContain(`${log.posts.length} lines`);
});

test('every call that the log opens exists, and it has a later line for every ending and no other', () => {
  const cases = readdirSync('stories/cases');
  for (const post of log.posts) {
    if (post.case === undefined) continue;
    expect(cases).toContain(post.case);
    const { endings } = readJson(`stories/cases/${post.case}/debrief.json`) as { endings: object };
    expect(Object.keys(post.after ?? {}).toSorted()).toEqual(Object.keys(endings).toSorted());
  }
});

test('after a call the log has moved on by a line, at its time', () => {
  const lines = linesOf(log, new Map([['quiet-house', 'charged']]));
  const later = lines.find(({ isLater }) => isLater);
  expect(later).toMatchObject({ at: '22:52', caseId: null, kind: 'home' });
  expect(lines).toHaveLength(log.posts.length + 1);
  const at = lines.findIndex(({ isLater }) => isLater);
  expect((lines[at - 1]?.at ?? '') <= '22:52' && (lines[at + 1]?.at ?? '') > '22:52').toBe(true);
});

test('no line of the log is longer than can be taken in at a glance', () => {
  expect(log.posts.filter(({ text }) => text.split(/\s+/).length > 38).map(({ at }) => at)).toEqual([]);
});
