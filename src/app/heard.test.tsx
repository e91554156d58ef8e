// What somebody who only listens is told of a whole call: where the focus is, what the live region says, what can be pressed,
// beat by beat. A change in it is a change to what they hear, and is read before it is taken (`npx vitest -u`).
import { signal } from '@preact/signals';
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { loadCase, loadStory } from '../cases/catalogue.ts';
import { startPlay } from '../play/play.ts';
import { createSettings, DEFAULT_SETTINGS } from '../settings/settings.ts';
import { startStory } from '../story/session.ts';
import { App } from './app.tsx';
import { createJourney } from './journey.ts';
import { createKeptLater } from './kept-later.ts';
import { createRoutes } from './routes.ts';
import { createStageLater } from './stage-later.ts';

afterEach(cleanup);

/** To the ending in court; where none of these is on offer, the first choice is made. */
const ROUTE = `radio-who radio-words sam-quiet ring-caller camera-on rang-cannot look-coats look-receipts stay-see go-up
  split-you-priya open-time ask-receipts neck-direct amb-call word-parcel isla-book story-doctor arrest-strangling because-priya
  okafor-now write-high`.split(/\s+/);

test('G-01: a whole call as it is heard', async () => {
  const routes = createRoutes();
  const settings = createSettings({ ...DEFAULT_SETTINGS, picture: 'off' });
  const journey = createJourney(routes, () => 7);
  const kept = createKeptLater(window, settings, journey.place, {});
  const stage = createStageLater(window);
  const visit = { routes, journey, settings, stage, kept, nation: signal<'england'>('england') };
  const caseFile = await loadCase('quiet-house');
  const play = startPlay(startStory(await loadStory('quiet-house'), { seed: 7 }));
  render(<App visit={visit} />);
  await act(() => routes.go({ name: 'call', run: { caseFile, play }, returned: false }));
  const heard: string[] = [];
  const wanted = [...ROUTE];
  while (play.beat.value.ending === null) {
    heard.push(beatAsHeard());
    await act(() => pressNext(wanted));
  }
  heard.push(beatAsHeard());
  expect(wanted, 'choices of the route that were never on offer').toEqual([]);
  await expect(`${heard.join('\n\n')}\n`).toMatchFileSnapshot('../../tests/transcripts/quiet-house-charged.txt');
});

function pressNext(wanted: string[]): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-choice], [data-look], [data-advance]')];
  const pick = wanted.findIndex((id) => buttons.some((button) => idOf(button) === id));
  const [id] = pick >= 0 ? wanted.splice(pick, 1) : [];
  (buttons.find((button) => idOf(button) === id) ?? buttons[0])?.click();
}

function idOf({ dataset }: HTMLElement): string {
  return dataset['choice'] ?? dataset['look'] ?? '';
}

function beatAsHeard(): string {
  const focus = document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName;
  const said = [...document.querySelectorAll('[role="log"] p')].map((line) => line.textContent);
  const buttons = [...document.querySelectorAll('.choosing button')].map((button) => `[${nameOf(button)}]`);
  return [`focus: ${focus}`, ...said, ...buttons].join('\n');
}

/** Without what only the eye is shown. */
function nameOf(button: Element): string {
  const copy = button.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return copy.textContent.trim().replaceAll(/\s+/g, ' ');
}
