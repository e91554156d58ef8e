// Puts a visit together: settings from the address, the routes, the journey through them; draws it and listens.
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { attachSettings } from '../settings/apply-settings.ts';
import { createSettings, settingsFromAddress } from '../settings/settings.ts';
import { App, type Visit } from './app.tsx';
import { attachAudioLater } from './audio-later.ts';
import { catchErrors } from './catch-errors.ts';
import { loadHelp } from './help-page.tsx';
import { loadSettings } from './settings-page.tsx';
import { createJourney, type Journey } from './journey.ts';
import { createRoutes, followAddress, type Routes } from './routes.ts';
import { createStageLater } from './stage-later.ts';
import { randomSeed, seedFromAddress } from './seed.ts';

/** Starts the app in `root`, whose words from index.html it takes the place of. */
export function bootApp(page: Window, root: HTMLElement): void {
  const { search } = page.location;
  const routes = createRoutes();
  const settings = createSettings(settingsFromAddress(search));
  const askedSeed = seedFromAddress(search);
  const journey = createJourney(routes, () => askedSeed ?? randomSeed(page.crypto));
  const stage = createStageLater(page);
  const visit: Visit = {
    routes,
    journey,
    settings,
    stage,
    nation: signal('england'),
  };
  attachSettings(settings, page.document.documentElement);
  const openRun = computed(() => {
    const { base } = routes.shown.value;
    return base.name === 'call' || base.name === 'outcome' ? { run: base.run, over: base.name === 'outcome' } : null;
  });
  attachAudioLater(page, openRun, settings);
  catchErrors(page, (error, from) => {
    console.error(error);
    if (from === 'picture') stage.giveUp();
    if (from === 'words') routes.go({ name: 'error', what: 'broken', retry: null });
  });
  if (import.meta.env.DEV) attachWriting(page, routes, journey, askedSeed ?? 1);
  followAddress(page, journey.follow);
  root.replaceChildren();
  render(<App visit={visit} />, root);
  // Fetched before they are asked for: somebody who needs help does not wait, and the connection may drop meanwhile.
  for (const load of [loadHelp, loadSettings])
    load().catch((error: unknown) => console.warn('Help or settings did not arrive yet.', error));
}

/** In development, what a writer needs is laid over the game; a built site has nothing of it. */
function attachWriting(page: Window, routes: Routes, journey: Journey, seed: number): void {
  // Now: the address is made neutral at once.
  const { hash } = page.location;
  Promise.all([import('./game-for-writers.ts'), import('../writing/attach-writing.tsx')]).then(
    ([{ gameForWriters }, writing]) => writing.attachWriting(page, gameForWriters(routes, journey, seed), hash),
    (error: unknown) => console.error('The tools for writers did not arrive.', error),
  );
}
