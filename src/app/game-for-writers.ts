// Hands the game to the writer's tools (src/writing). In development only: nothing of it is built.
import { computed } from '@preact/signals';
import { loadCase } from '../cases/catalogue.ts';
import { startPlay } from '../play/play.ts';
import type { Game } from '../writing/game.ts';
import type { Journey } from './journey.ts';
import type { Routes } from './routes.ts';

/** The game of one visit. `seed` is that of what a link opens. */
export function gameForWriters(routes: Routes, journey: Journey, seed: number): Game {
  const openRun = computed(() => {
    const { base } = routes.shown.value;
    return base.name === 'call' || base.name === 'outcome' ? base.run : null;
  });
  return {
    call: openRun,
    seed,
    async open(caseId, session) {
      const caseFile = await loadCase(caseId);
      const run = openRun.value?.caseFile.id === caseId ? openRun.value : { caseFile, play: startPlay(session) };
      run.play.take(session);
      if (routes.shown.value.base.name !== 'call' || run !== openRun.value)
        routes.go({ name: 'call', run, returned: false });
    },
    async redraw(caseId, part) {
      const caseFile = await loadCase(caseId);
      const { base } = routes.shown.value;
      if (base.name === 'intro' && base.caseFile.id === caseId) journey.readIntro(caseFile);
      if (base.name === 'summary' && base.caseFile.id === caseId) journey.readSummary(caseFile);
      if (openRun.value?.caseFile.id !== caseId) return;
      // Another run, though of the same play: what was fetched for the old one is not shown again.
      const run = { ...openRun.value, caseFile };
      const isOver = run.play.beat.value.ending !== null;
      if (base.name === 'outcome' && isOver) journey.seeOutcome(run);
      else if (base.name === 'outcome' || part !== 'main.ink') routes.go({ name: 'call', run, returned: false });
    },
  };
}
