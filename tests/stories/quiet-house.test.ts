// What only this call promises.
import { expect, test } from 'vitest';
import story from '../../stories/cases/quiet-house/main.ink';
import { startStory } from '../../src/story/session.ts';

/** To court without ever having sat alone with Priya, so that she was never asked what she wanted. */
const NEVER_ASKED = `radio-who radio-calls sam-quiet knock-first camera-off rang-cannot hear-him-out stay-see wait-hall
  split-together story-dob isla-book arrest-control because-nothing okafor-now write-high`.split(/\s+/);

test('Priya says that she asked only where she did', () => {
  const session = startStory(story, { seed: 1 });
  for (const choice of [...NEVER_ASKED, null]) {
    while (session.beat.more) session.pressOn();
    if (choice !== null) session.choose(choice);
  }
  expect(session.beat.ending).toBe('charged');
  const said = JSON.stringify(session.moments);
  expect(said).not.toContain("Don't arrest him");
  expect(said).not.toContain('asked you not to');
});
