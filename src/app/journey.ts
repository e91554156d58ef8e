// What leads where: the title, the evening's log, a call, what came of it. Loads what the next screen needs, and no more.
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { findDebrief, isCase, loadCase } from '../cases/catalogue.ts';
import type { CaseFile } from '../cases/case-schema.ts';
import type { Place } from '../progress/kept-file.ts';
import { createGoBack } from './go-back.ts';
import type { Asked, BaseScreen, PageScreen, Routes } from './routes.ts';
import type { OutcomeMemory } from './outcome-memory.ts';
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
  /** Leaves a call, or its outcome, by the page that leads out. */
  readonly rest: () => void;
  readonly toTitle: () => void;
  /** Goes on from a place that was kept on this device. */
  readonly goOn: (place: Place) => void;
  /** Says that something of ours broke, with a way back into the call that was being played. */
  readonly mend: (error: unknown) => void;
  /** Where the player is in the call that was opened last; null before the first. */
  readonly place: ReadonlySignal<Place | null>;
  readonly follow: (asked: Asked) => void;
}

/** The steps of one visit. `nextSeed` gives a whole number for each new run. */
export function createJourney(routes: Routes, nextSeed: () => number): Journey {
  let warned = false;
  const outcomeParts = new WeakMap<Run, OutcomePart>();
  let memory: OutcomeMemory | null = null;
  const goBack = createGoBack();
  const lastRun = signal<Run | null>(null);
  const place = computed(() => {
    // Follows the play: its snapshot is not a signal.
    const play = lastRun.value?.play;
    return play && play.moments.value ? { snapshot: play.snapshot(), toldShort: [...play.toldShort.value] } : null;
  });

  /** Once a visit, the first way into a call passes the screen that says what the exit does. */
  function warnOnce(next: () => void): void {
    if (warned) return next();
    const goOn = () => {
      warned = true;
      next();
    };
    routes.go({ name: 'before', next: goOn });
  }

  /** Does `then` with what was loaded, unless the player has moved on meanwhile; a load that fails can be tried again. */
  function whenLoaded<T>(load: () => Promise<T>, then: (loaded: T) => void): void {
    const from = routes.shown.value;
    const stillHere = () => routes.shown.value === from;
    load().then(
      (loaded) => stillHere() && then(loaded),
      (error: unknown) => {
        console.error(error);
        const onBack = wayBack(from.base);
        if (stillHere()) routes.go({ name: 'error', what: 'load', retry: () => whenLoaded(load, then), onBack });
      },
    );
  }

  /** To a call or its outcome; what goes wrong on the page that says so leaves it the way back that it had. */
  function wayBack(base: BaseScreen): (() => void) | null {
    if (base.name === 'call') return () => openCall(base.run);
    if (base.name === 'outcome') return () => routes.go(base);
    return base.name === 'error' ? base.onBack : null;
  }

  const goWhenLoaded = (load: () => Promise<BaseScreen>) => whenLoaded(load, (screen) => routes.go(screen));

  function openCall(run: Run, returned = false): void {
    if (lastRun.value !== run) onceDecided(run, () => keepOutcomePart(run));
    lastRun.value = run;
    routes.go({ name: 'call', run, returned });
  }

  /** Fetched while the call is played, so that the end does not wait; if it fails, the end asks again. */
  function keepOutcomePart(run: Run): void {
    fetchOutcomePart(run).then(
      (part) => outcomeParts.set(run, part),
      (cause: unknown) => console.warn('The outcome has not arrived yet.', cause),
    );
  }

  const openIntro = (caseId: string) => goWhenLoaded(async () => ({ name: 'intro', caseFile: await loadCase(caseId) }));

  const openLog = () =>
    goWhenLoaded(async () => {
      const { LogPage } = await import('./log-page.tsx');
      return { name: 'log', endings: memory?.endings() ?? new Map<string, string>(), Page: LogPage };
    });

  const openRoute = (text: string) =>
    goWhenLoaded(async () => {
      const [{ receiveRoute, ReceivedPage }, { createOutcomeMemory }] = await Promise.all([
        import('./received-page.tsx'),
        import('./outcome-memory.ts'),
      ]);
      const received = await receiveRoute(text);
      memory ??= createOutcomeMemory();
      if (received.found === 'way') memory.receiveWay(received.debrief);
      return { name: 'received', received, Page: ReceivedPage };
    });

  const journey: Journey = {
    start: () => warnOnce(() => openIntro(FIRST_CASE)),
    openLog: () => warnOnce(openLog),
    openCase: (caseId) => (isCase(caseId) ? openIntro(caseId) : openLog()),
    readIntro: (caseFile) => routes.go({ name: 'intro', caseFile }),
    readSummary: (caseFile) => goWhenLoaded(() => fetchSummary(caseFile)),
    beginCall: (caseFile) =>
      warnOnce(() =>
        whenLoaded(async () => {
          const { startRun } = await import('./run.ts');
          return startRun(caseFile, nextSeed());
        }, openCall),
      ),
    seeOutcome(run) {
      const open = (part: OutcomePart) => {
        memory ??= part.createOutcomeMemory();
        const outcome = part.makeOutcome(run, part.notes, memory);
        return { name: 'outcome', run, outcome, Page: part.OutcomePage } as const;
      };
      // At once where it can be: a second press must not find the same button still there.
      const part = outcomeParts.get(run);
      if (part) routes.go(open(part));
      else goWhenLoaded(async () => open(await fetchOutcomePart(run)));
    },
    returnTo(run, stepIndex) {
      run.play.returnTo(stepIndex);
      openCall(run, true);
    },
    rest() {
      const onBack = wayBack(routes.shown.value.base);
      goWhenLoaded(async () => {
        const { GroundingPage } = await import('./quiet-pages.tsx');
        return { name: 'grounding', onBack, Page: GroundingPage };
      });
    },
    toTitle: () => routes.go({ name: 'title' }),
    goOn: (kept) =>
      warnOnce(() =>
        whenLoaded(
          async () => {
            const [{ resumeRun }, { StoryChanged }] = await Promise.all([
              import('./run.ts'),
              import('./kept-place.tsx'),
            ]);
            return { ...(await resumeRun(kept)), StoryChanged };
          },
          ({ run, isChanged, StoryChanged }) => {
            const onGo = () => openCall(run);
            if (isChanged) routes.go({ name: 'changed', onGo, Page: StoryChanged });
            else onGo();
          },
        ),
      ),
    mend(error) {
      console.error(error);
      const { base } = routes.shown.value;
      const run = base.name === 'call' || base.name === 'outcome' ? base.run : null;
      const onBack = run
        ? () => {
            goBack(run.play);
            openCall(run);
          }
        : wayBack(base);
      routes.go({ name: 'error', what: 'broken', retry: null, onBack });
    },
    place,
    follow(asked) {
      if (asked.name === 'case') journey.openCase(asked.caseId);
      else if (asked.name === 'route') openRoute(asked.text);
      else if (asked.name === 'log') openLog();
      else routes.lay(asked.name);
    },
  };
  return journey;
}

/** A call told in short, with what draws it. The words are with the notes on the case. */
async function fetchSummary(caseFile: CaseFile): Promise<Extract<PageScreen, { readonly name: 'summary' }>> {
  const [{ CaseSummary }, { DebriefSchema }, notes] = await Promise.all([
    import('../cases/case-summary.tsx'),
    import('../debrief/debrief-schema.ts'),
    findDebrief(caseFile.id),
  ]);
  return { name: 'summary', caseFile, paragraphs: DebriefSchema.parse(notes).summary, Page: CaseSummary };
}

/** The outcome's code, with the notes of one case. */
type OutcomePart = Pick<typeof import('./outcome-page.tsx'), 'makeOutcome' | 'OutcomePage'> &
  Pick<typeof import('./outcome-memory.ts'), 'createOutcomeMemory'> & { readonly notes: unknown };

async function fetchOutcomePart({ caseFile }: Run): Promise<OutcomePart> {
  const [{ makeOutcome, OutcomePage }, { createOutcomeMemory }, notes] = await Promise.all([
    import('./outcome-page.tsx'),
    import('./outcome-memory.ts'),
    findDebrief(caseFile.id),
  ]);
  return { makeOutcome, OutcomePage, createOutcomeMemory, notes };
}

/** Calls back when the first choice has been made: until then the first words have the connection to themselves. */
function onceDecided(run: Run, then: () => void): void {
  const stop = run.play.trace.subscribe((trace) => {
    if (trace.length === 0) return;
    then();
    queueMicrotask(() => stop());
  });
}
