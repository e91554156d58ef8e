// Each call as a whole: what `npm run stories` says of it, and what happens when anyone plays it in any way.
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CaseReport } from '../../src/authoring/case-report.ts';
import { compileInk } from '../../src/authoring/compile-ink.ts';
import { reportStory } from '../../src/authoring/report-story.ts';
import { DebriefSchema } from '../../src/debrief/debrief-schema.ts';
import { type CompiledStory, startStory, type StorySession } from '../../src/story/session.ts';
import { readCaseJson, ROOT, shippedCalls } from './shipped-calls.ts';

/** Words a minute of somebody who reads at a middling pace, as in the standard of a case. */
const WORDS_A_MINUTE = 180;

function finish(session: StorySession): void {
  while (session.beat.more) session.pressOn();
}

function play(story: CompiledStory, path: readonly string[]): StorySession {
  const session = startStory(story, { seed: 1 });
  finish(session);
  for (const choice of path) {
    session.choose(choice);
    finish(session);
  }
  return session;
}

describe.each(shippedCalls())('%s', (id) => {
  const mainFile = resolve(ROOT, `stories/cases/${id}/main.ink`);
  const debrief = DebriefSchema.parse(readCaseJson(id, 'debrief.json'));
  const endings = Object.keys(debrief.endings).toSorted();
  let report: CaseReport;
  let story: CompiledStory;
  beforeAll(() => {
    report = reportStory(mainFile, ROOT, { states: 500_000, seconds: 300, now: () => performance.now() });
    const compiled = compileInk(mainFile, id, ROOT).story;
    if (!compiled) throw new Error(`${id} does not compile`);
    story = compiled;
  }, 400_000);

  test('is walked to the end of every route, and nothing in it breaks', () => {
    expect(report.complete).toBe(true);
    expect(report.deadEnds).toEqual([]);
  });

  test('keeps to the standard of a case and to every rule', () => {
    expect(report.findings.filter((finding) => finding.kind === 'error')).toEqual([]);
  });

  test('reads easily, and nothing in it wants a second look for its words', () => {
    const rules = new Set(['reading-age', 'jargon', 'depiction', 'depiction-doubt', 'beat-length', 'line-length']);
    expect(report.findings.filter(({ rule }) => rules.has(rule))).toEqual([]);
  });

  test('has something to decide within ninety seconds of reading', () => {
    const session = startStory(story, { seed: 1 });
    let words = 0;
    for (;;) {
      words += session.beat.lines.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
      if (!session.beat.more) break;
      session.pressOn();
    }
    expect(session.beat.choices.length).toBeGreaterThan(1);
    expect((words / WORDS_A_MINUTE) * 60).toBeLessThan(90);
  });

  test('gives a fair reason for at least two options of every decision', () => {
    for (const [decision, { options }] of Object.entries(debrief.decisions)) {
      const reasons = Object.values(options).filter(({ opened, sources }) => opened.length > 20 && sources.length > 0);
      expect({ decision, fair: reasons.length >= 2 }).toEqual({ decision, fair: true });
    }
  });

  test('reaches every ending of its debrief, by the choices that the report names', () => {
    expect(report.endings.map((ending) => ending.id).toSorted()).toEqual(endings);
    for (const { id: ending, reachable, share, shortest } of report.endings) {
      expect({ ending, reachable, found: share > 0 }).toEqual({ ending, reachable: true, found: true });
      expect(play(story, shortest).beat.ending).toBe(ending);
    }
  });

  test('can be played to an ending in any way, inside the words and decisions of the report', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), (numbers) => {
        const session = play(story, []);
        for (const number of numbers) {
          const choice = session.beat.choices[number % Math.max(1, session.beat.choices.length)];
          if (!choice) break;
          session.choose(choice.id);
          finish(session);
        }
        expect(endings).toContain(session.beat.ending);
        const decisions = session.trace.filter((step) => step.choice.decision !== null).length;
        expect(decisions).toBeGreaterThanOrEqual(report.decisions.min ?? 0);
        expect(decisions).toBeLessThanOrEqual(report.decisions.max ?? 0);
      }),
      { numRuns: 100, seed: 21 },
    );
  }, 60_000);
});
