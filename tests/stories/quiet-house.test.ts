// The call as a whole: what `npm run stories` says of it, and what happens when anyone plays it in any way.
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import debriefJson from '../../stories/cases/quiet-house/debrief.json';
import story from '../../stories/cases/quiet-house/main.ink';
import type { CaseReport } from '../../src/authoring/case-report.ts';
import { reportStory } from '../../src/authoring/report-story.ts';
import { startStory, type StorySession } from '../../src/story/session.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ENDINGS = Object.keys(debriefJson.endings);

let report: CaseReport;
beforeAll(() => {
  const limits = { states: 500_000, seconds: 300, now: () => performance.now() };
  report = reportStory(resolve(ROOT, 'stories/cases/quiet-house/main.ink'), ROOT, limits);
}, 400_000);

function finish(session: StorySession): void {
  while (session.beat.more) session.pressOn();
}

describe('quiet-house', () => {
  test('is walked to the end of every route, and nothing in it breaks', () => {
    expect(report.complete).toBe(true);
    expect(report.deadEnds).toEqual([]);
  });

  test('keeps to the standard of a case and to every rule', () => {
    expect(report.findings.filter((finding) => finding.kind === 'error')).toEqual([]);
  });

  test('reaches every ending of its debrief', () => {
    expect(report.endings.map((ending) => ending.id).toSorted()).toEqual(ENDINGS.toSorted());
    expect(report.endings.every((ending) => ending.reachable && ending.share > 0)).toBe(true);
  });

  test('comes to each ending by the choices that the report names', () => {
    for (const { id, shortest } of report.endings) {
      const session = startStory(story, { seed: 1 });
      for (const choice of shortest) {
        finish(session);
        session.choose(choice);
      }
      finish(session);
      expect(session.beat.ending).toBe(id);
    }
  });

  test('has Priya say that she asked only where she did', () => {
    const { shortest = [] } = report.endings.find(({ id }) => id === 'charged') ?? {};
    const session = startStory(story, { seed: 1 });
    for (const choice of shortest) {
      finish(session);
      session.choose(choice);
    }
    finish(session);
    const said = JSON.stringify(session.moments);
    expect(said).not.toContain("Don't arrest him");
    expect(said).not.toContain('asked you not to');
  });

  test('can be played to an ending in any way, inside the words and decisions of the report', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), (numbers) => {
        const session = startStory(story, { seed: 1 });
        finish(session);
        for (const number of numbers) {
          const choice = session.beat.choices[number % Math.max(1, session.beat.choices.length)];
          if (!choice) break;
          session.choose(choice.id);
          finish(session);
        }
        expect(ENDINGS).toContain(session.beat.ending);
        const decisions = session.trace.filter((step) => step.choice.decision !== null).length;
        expect(decisions).toBeGreaterThanOrEqual(report.decisions.min ?? 0);
        expect(decisions).toBeLessThanOrEqual(report.decisions.max ?? 0);
      }),
      { numRuns: 150, seed: 21 },
    );
  }, 60_000);
});
