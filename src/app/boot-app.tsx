// Puts a visit together: settings from the address, the routes, the journey through them; draws it and listens.
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { attachSettings } from '../settings/apply-settings.ts';
import { askedInAddress, createSettings, settingsFrom } from '../settings/settings.ts';
import { App, type Visit } from './app.tsx';
import { attachAudioLater } from './audio-later.ts';
import { catchErrors } from './catch-errors.ts';
import { createKeptLater } from './kept-later.ts';
import { fetchOverPages } from './over-page.tsx';
import { createJourney, type Journey } from './journey.ts';
import { createRoutes, followAddress, type Routes } from './routes.ts';
import { createStageLater } from './stage-later.ts';
import { randomSeed, seedFromAddress } from './seed.ts';

/** Starts the app in `root`, whose words from index.html it takes the place of. */
export function bootApp(page: Window, root: HTMLElement): void {
  const { search } = page.location;
  const routes = createRoutes();
  const asked = askedInAddress(search);
  const settings = createSettings(settingsFrom(asked));
  const askedSeed = seedFromAddress(search);
  const journey = createJourney(routes, () => askedSeed ?? randomSeed(page.crypto));
  const stage = createStageLater(page);
  const visit: Visit = {
    routes,
    journey,
    settings,
    stage,
    kept: createKeptLater(page, settings, journey.place, asked),
    nation: signal('england'),
  };
  attachSettings(settings, page.document.documentElement);
  const openRun = computed(() => {
    const { base, over } = routes.shown.value;
    if (base.name === 'outcome') return { run: base.run, over: true };
    return base.name === 'call' ? { run: base.run, over: over === 'pause' } : null;
  });
  attachAudioLater(page, openRun, settings);
  catchErrors(page, (error, from) => {
    if (from === 'words') return journey.mend(error);
    console.error(error);
    if (from === 'picture') stage.giveUp();
  });
  if (import.meta.env.DEV) attachWriting(page, routes, journey, askedSeed ?? 1);
  followAddress(page, journey.follow);
  root.replaceChildren();
  render(<App visit={visit} />, root);
  void fetchOverPages();
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
