// What only this call promises.
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import story from '../../stories/cases/quiet-house/main.ink';
import { reportStory } from '../../src/authoring/report-story.ts';
import { startStory } from '../../src/story/session.ts';
import { ROOT } from './shipped-calls.ts';

test('Priya says that she asked only where she did', () => {
  const limits = { states: 500_000, seconds: 300, now: () => performance.now() };
  const report = reportStory(resolve(ROOT, 'stories/cases/quiet-house/main.ink'), ROOT, limits);
  const { shortest = [] } = report.endings.find(({ id }) => id === 'charged') ?? {};
  const session = startStory(story, { seed: 1 });
  for (const choice of [...shortest, null]) {
    while (session.beat.more) session.pressOn();
    if (choice !== null) session.choose(choice);
  }
  const said = JSON.stringify(session.moments);
  expect(said).not.toContain("Don't arrest him");
  expect(said).not.toContain('asked you not to');
}, 400_000);
