// What came of the call: the debrief of this run, help for its situation, a summary to copy. A part of its own, fetched
// while the call is played, because the notes and the directory of services are large.
import type { Signal } from '@preact/signals';
import { DebriefSchema, SourcesSchema } from '../debrief/debrief-schema.ts';
import type { Debrief } from '../debrief/debrief.ts';
import { OutcomeScreen } from '../debrief/outcome-screen.tsx';
import { writeDebrief } from '../debrief/write-debrief.ts';
import { summaryText } from '../share/summary-text.ts';
import { SummaryToCopy } from '../share/summary-to-copy.tsx';
import { CaseSupport } from '../support/case-support.tsx';
import { loadDirectory } from '../support/load-directory.ts';
import type { Directory, Nation } from '../support/service-schema.ts';
import sources from '../../stories/sources.json' with { type: 'json' };
import type { Run } from './run.ts';

/** Everything the outcome of one run is drawn from. */
export interface Outcome {
  readonly debrief: Debrief;
  readonly directory: Directory;
  /** Ids of the services that fit the case, most fitting first. */
  readonly support: readonly string[];
}

/** Puts together the outcome of a run that has reached its ending. `notes` are its debrief.json. @throws when a file is not in order. */
export function makeOutcome({ caseFile, play }: Run, notes: unknown): Outcome {
  const debriefFile = DebriefSchema.parse(notes);
  const run = { caseFile, debriefFile, moments: play.moments.value, sources: SourcesSchema.parse(sources) };
  return {
    // What the notes lack is found by the story checks; here, nobody should lose their ending to it.
    debrief: writeDebrief(run, { strict: false }),
    directory: loadDirectory(),
    support: debriefFile.support,
  };
}

/** The outcome, with its slots filled. */
export function OutcomePage(props: {
  readonly outcome: Outcome;
  readonly nation: Signal<Nation>;
  readonly onReturn: (stepIndex: number) => void;
  readonly onLog: () => void;
  readonly onTitle: () => void;
}) {
  const { outcome, nation, onReturn, onLog, onTitle } = props;
  const { debrief, directory, support } = outcome;
  return (
    <OutcomeScreen
      debrief={debrief}
      onReturn={onReturn}
      onLog={onLog}
      onTitle={onTitle}
      support={<CaseSupport directory={directory} nation={nation} ids={support} />}
      summary={<SummaryToCopy text={summaryText({ debrief, helpLine: helpLineOf(directory, nation.value) })} />}
    />
  );
}

/** The line that serves the whole of a nation. */
function helpLineOf(directory: Directory, nation: Nation): { readonly name: string; readonly phone: string | null } {
  const { line } = directory.nations[nation];
  const service = directory.services.find(({ id }) => id === line);
  if (!service) throw new Error(`stories/support/services.json: nation "${nation}" names no service "${line}"`);
  return service;
}
