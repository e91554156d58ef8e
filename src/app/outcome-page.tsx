// What came of the call: a moment of stillness, then the debrief of this run, help for its situation, what to share and to keep.
// A part of its own, fetched while the call is played, because the notes and the directory of services are large.
import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { CHANGE_LINES, type ChangeAnswers } from '../debrief/before-and-now.ts';
import { BeforeAndNowForm, changeInWords } from '../debrief/before-and-now-form.tsx';
import { DebriefSchema, SourcesSchema } from '../debrief/debrief-schema.ts';
import type { Debrief } from '../debrief/debrief.ts';
import { OutcomeScreen } from '../debrief/outcome-screen.tsx';
import { RecordScreen } from '../debrief/record-screen.tsx';
import { StillScreen } from '../debrief/still-screen.tsx';
import { writeDebrief } from '../debrief/write-debrief.ts';
import { t } from '../i18n/translate-later.ts';
import { writeRoute } from '../share/route-link.ts';
import { SharePanel } from '../share/share-panel.tsx';
import { CaseSupport } from '../support/case-support.tsx';
import { findEmergency, findSupport } from '../support/find-support.ts';
import { loadDirectory } from '../support/load-directory.ts';
import { ServiceLines } from '../support/service-lines.tsx';
import type { Directory, Nation } from '../support/service-schema.ts';
import sources from '../../stories/sources.json' with { type: 'json' };
import { asTold } from '../reader/passages.ts';
import type { OutcomeMemory } from './outcome-memory.ts';
import type { Run } from './run.ts';
import { accountsOf } from './use-telling.ts';

/** Everything the outcome of one run is drawn from. */
export interface Outcome {
  readonly debrief: Debrief;
  /** Other ways through the same call in this visit, the newest first. */
  readonly earlier: readonly Debrief[];
  /** The way through this call that a link brought; null where none did. */
  readonly received: Debrief | null;
  /** This way as it goes into a link; null where it cannot. */
  readonly route: string | null;
  readonly directory: Directory;
  /** Ids of the services that fit the case, most fitting first. */
  readonly support: readonly string[];
  /** What the player says that calls changed, in this visit. */
  readonly change: OutcomeMemory['change'];
}

/** Puts together the outcome of a run that has reached its ending. `notes` are its debrief.json. @throws when a file is not in order. */
export function makeOutcome({ caseFile, play }: Run, notes: unknown, memory: OutcomeMemory): Outcome {
  const debriefFile = DebriefSchema.parse(notes);
  const moments = asTold(play.moments.value, accountsOf(caseFile, play.toldShort.value));
  const run = { caseFile, debriefFile, moments, sources: SourcesSchema.parse(sources) };
  // What the notes lack is found by the story checks; here, nobody should lose their ending to it.
  const debrief = writeDebrief(run, { strict: false });
  return {
    debrief,
    earlier: memory.keepWay(debrief),
    received: memory.receivedWay(debrief.caseId),
    route: writeRoute(play.session()),
    directory: loadDirectory(),
    support: debriefFile.support,
    change: memory.change,
  };
}

/** Where the player is in the outcome. */
type Phase = 'still' | 'whole' | 'record';

/** The outcome, with its slots filled. It keeps its place while the record lies over it. */
export function OutcomePage(props: {
  readonly outcome: Outcome;
  readonly nation: Signal<Nation>;
  readonly onReturn: (stepIndex: number) => void;
  readonly onLog: () => void;
  readonly onTitle: () => void;
  readonly onRest: () => void;
}) {
  const { outcome, nation, onReturn, onLog, onTitle, onRest } = props;
  const { debrief, earlier, received, route, directory, support, change } = outcome;
  const phase = useSignal<Phase>('still');
  const page = useRef<HTMLDivElement>(null);
  useFocusOf(phase.value, page);
  const routes = [
    { label: t('outcome.routeNow', { ending: debrief.ending.title }), debrief },
    ...(received ? [{ label: t('outcome.routeReceived', { ending: received.ending.title }), debrief: received }] : []),
    ...earlier.map((one, index) => ({
      label: t('outcome.routeEarlier', { number: earlier.length - index, ending: one.ending.title }),
      debrief: one,
    })),
  ];
  return (
    <div ref={page}>
      {phase.value === 'still' && (
        <StillScreen
          title={debrief.ending.title}
          picture={debrief.ending.picture}
          onGo={() => (phase.value = 'whole')}
        />
      )}
      {phase.value !== 'still' && (
        <div hidden={phase.value === 'record'}>
          <OutcomeScreen
            debrief={debrief}
            routes={routes}
            onReturn={onReturn}
            onLog={onLog}
            onTitle={onTitle}
            onRest={onRest}
            onRecord={() => (phase.value = 'record')}
            support={<CaseSupport directory={directory} nation={nation} ids={support} />}
            summary={
              <SharePanel
                title={debrief.caseTitle}
                takeaways={debrief.takeaways}
                helpLine={helpLineOf(directory, nation.value)}
                start={location.origin + location.pathname}
                route={route}
              />
            }
            change={<BeforeAndNowForm answers={change} />}
          />
        </div>
      )}
      {phase.value === 'record' && (
        <RecordScreen
          debrief={debrief}
          help={
            <ServiceLines
              services={[
                ...findEmergency(directory),
                ...findSupport(directory, { nation: nation.value, ids: support }),
              ]}
            />
          }
          change={hasChange(change.value) ? <ChangeLines answers={change.value} /> : null}
          onBack={() => (phase.value = 'whole')}
        />
      )}
    </div>
  );
}

/** A new part begins at its heading; back from the record, the player is where they opened it. */
function useFocusOf(phase: Phase, page: { readonly current: HTMLDivElement | null }): void {
  const before = useRef<{ readonly phase: Phase; readonly scroll: number }>({ phase: 'still', scroll: 0 });
  useLayoutEffect(() => {
    const from = before.current;
    before.current = { phase, scroll: phase === 'record' ? window.scrollY : 0 };
    if (from.phase === phase) return;
    const isBack = from.phase === 'record';
    window.scrollTo(0, isBack ? from.scroll : 0);
    const heading = [...(page.current?.querySelectorAll('h1') ?? [])].find((one) => one.closest('[hidden]') === null);
    const target = isBack ? page.current?.querySelector<HTMLElement>('[data-record]') : heading;
    target?.focus({ preventScroll: true });
  }, [phase]);
}

function hasChange(answers: ChangeAnswers): boolean {
  return CHANGE_LINES.some((line) => changeInWords(answers[line]) !== null);
}

function ChangeLines({ answers }: { readonly answers: ChangeAnswers }) {
  return (
    <ul>
      {CHANGE_LINES.flatMap((line) => {
        const told = changeInWords(answers[line]);
        return told === null ? [] : <li key={line}>{`${t(`change.${line}`)} ${told}`}</li>;
      })}
    </ul>
  );
}

/** The line that serves the whole of a nation. */
function helpLineOf(directory: Directory, nation: Nation): { readonly name: string; readonly phone: string | null } {
  const { line } = directory.nations[nation];
  const service = directory.services.find(({ id }) => id === line);
  if (!service) throw new Error(`stories/support/services.json: nation "${nation}" names no service "${line}"`);
  return service;
}
