// What leads where: the title, the evening's log, a call, what came of it. Loads what the next screen needs, and no more.
import { findDebrief, isCase, loadCase } from '../cases/catalogue.ts';
import type { CaseFile } from '../cases/case-schema.ts';
import type { Asked, Routes } from './routes.ts';
import type { Run } from './run.ts';

/** The call that Start opens. */
const FIRST_CASE = 'quiet-house';

/** Every step a player can take from one screen to another. */
export interface Journey {
  readonly start: () => void;
  readonly openLog: () => void;
  readonly openCase: (caseId: string) => void;
  readonly readIntro: (caseFile: CaseFile) => void;
  readonly readSummary: (caseFile: CaseFile) => void;
  readonly beginCall: (caseFile: CaseFile) => void;
  readonly seeOutcome: (run: Run) => void;
  /** Goes back into the call, to just before the choice at this place in the trace (0 is the first). */
  readonly returnTo: (run: Run, stepIndex: number) => void;
  readonly toTitle: () => void;
  readonly follow: (asked: Asked) => void;
}

/** The steps of one visit. `nextSeed` gives a whole number for each new run. */
export function createJourney(routes: Routes, nextSeed: () => number): Journey {
  let warned = false;

  /** Once a visit, the first way into a call passes the screen that says what the exit does. */
  function warnOnce(next: () => void): void {
    if (warned) return next();
    const goOn = () => {
      warned = true;
      next();
    };
    routes.go({ name: 'before', next: goOn });
  }

  /** Goes where `load` says, unless the player has moved on meanwhile; a load that fails can be tried again. */
  function goWhenLoaded(load: () => Promise<Parameters<Routes['go']>[0]>): void {
    const from = routes.shown.value;
    const stillHere = () => routes.shown.value === from;
    load().then(
      (screen) => stillHere() && routes.go(screen),
      (error: unknown) => {
        console.error(error);
        if (stillHere()) routes.go({ name: 'error', what: 'load', retry: () => goWhenLoaded(load) });
      },
    );
  }

  const openIntro = (caseId: string) => goWhenLoaded(async () => ({ name: 'intro', caseFile: await loadCase(caseId) }));

  const journey: Journey = {
    start: () => warnOnce(() => openIntro(FIRST_CASE)),
    openLog: () => warnOnce(() => routes.go({ name: 'log' })),
    openCase: (caseId) => (isCase(caseId) ? openIntro(caseId) : routes.go({ name: 'log' })),
    readIntro: (caseFile) => routes.go({ name: 'intro', caseFile }),
    readSummary: (caseFile) => routes.go({ name: 'summary', caseFile }),
    beginCall: (caseFile) =>
      warnOnce(() =>
        goWhenLoaded(async () => {
          const { startRun } = await import('./run.ts');
          const run = await startRun(caseFile, nextSeed());
          onceDecided(run, fetchOutcome);
          return { name: 'call', run };
        }),
      ),
    seeOutcome: (run) =>
      goWhenLoaded(async () => {
        const { loadOutcome, OutcomePage } = await fetchOutcomePage();
        return { name: 'outcome', run, outcome: await loadOutcome(run), Page: OutcomePage };
      }),
    returnTo(run, stepIndex) {
      run.play.returnTo(stepIndex);
      routes.go({ name: 'call', run });
    },
    toTitle: () => routes.go({ name: 'title' }),
    follow(asked) {
      if (asked.name === 'case') journey.openCase(asked.caseId);
      else if (asked.name === 'log') routes.go({ name: 'log' });
      else routes.lay(asked.name);
    },
  };
  return journey;
}

const fetchOutcomePage = () => import('./outcome-page.tsx');

/** Fetches what the outcome needs while the call is played, so that the end does not wait; the end asks again if it fails. */
function fetchOutcome({ caseFile }: Run): void {
  Promise.all([fetchOutcomePage(), findDebrief(caseFile.id)]).catch((cause: unknown) =>
    console.warn('The outcome has not arrived yet.', cause),
  );
}

/** Calls back when the first choice has been made: until then the first words have the connection to themselves. */
function onceDecided(run: Run, then: (run: Run) => void): void {
  const stop = run.play.trace.subscribe((trace) => {
    if (trace.length === 0) return;
    then(run);
    queueMicrotask(() => stop());
  });
}
