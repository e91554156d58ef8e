// One decision of a run, looked back on: what was known, what was there, what came of it, what the notes say. Nothing is judged.
import type { CaseFile } from '../cases/case-schema.ts';
import type { Beat, Choice, Line, Moment, TraceStep } from '../story/beat.ts';
import type { CitedSource, Consequence, DecisionNote, DecisionRecord } from './debrief.ts';
import { findTerms } from './find-terms.ts';
import { listOtherOptions, listPassedBy } from './passed-by.ts';
import { quoteLine, quoteNote } from './quote-line.ts';
import type { DebriefInput } from './write-debrief.ts';

/** As many lines as show how the choice was met, and no more of the story. */
const NEXT_LINES = 2;

/** A decision with the beat that it was made in. */
export interface Decided {
  readonly step: TraceStep;
  /** Place of the choice in the trace. */
  readonly stepIndex: number;
  readonly beat: Beat;
  /** Place of the choice in the moments. */
  readonly momentIndex: number;
}

/** How to find what a decision leans on, and whom to tell of what is not there. */
export interface Lookups {
  readonly missing: (message: string) => void;
  readonly cite: (ids: readonly string[]) => readonly CitedSource[];
}

/** The choices that were options of a decision, each with the beat it stood at the end of. */
export function listDecided(moments: readonly Moment[]): readonly Decided[] {
  const decided: Decided[] = [];
  let beat: Beat | null = null;
  let stepIndex = -1;
  for (const [momentIndex, moment] of moments.entries()) {
    if (moment.kind === 'beat') {
      beat = moment.beat;
      continue;
    }
    stepIndex += 1;
    if (beat && moment.choice.decision !== null) {
      decided.push({ step: moment.trace, stepIndex, beat, momentIndex });
    }
  }
  return decided;
}

/** Writes what is known of one decision. `before` is the one before it in the run. */
export function writeDecision(
  input: DebriefInput,
  one: Decided,
  before: Decided | undefined,
  { missing, cite }: Lookups,
): DecisionRecord {
  const { caseFile, debriefFile, moments } = input;
  const { step, beat } = one;
  const { choice } = step;
  const decision = choice.decision ?? '';
  const written = debriefFile.decisions[decision];
  const option = written?.options[choice.id];
  if (!option) missing(`no note on choice "${choice.id}" under decision "${decision}" in debrief.json`);
  const note: DecisionNote | null = option
    ? {
        opened: option.opened,
        closed: option.closed,
        practice: option.practice,
        sources: cite(option.sources),
        terms: findTerms([option.opened, option.closed, option.practice].join('\n'), debriefFile.glossary),
      }
    : null;
  const earlier = new Set(before?.step.noticed);
  const knownLines = (ids: readonly string[]) => ids.flatMap((id) => quoteNote(moments, id, caseFile) ?? []);
  const reasons = reasonsAfter(moments, one.momentIndex);
  const causes = [choice.id, ...reasons.map((reason) => reason.choice.id)];
  const answered = reasons.at(-1)?.momentIndex ?? one.momentIndex;
  return {
    stepIndex: one.stepIndex,
    decision,
    choiceId: choice.id,
    kind: choice.kind,
    question: written?.question ?? null,
    chose: choice.text,
    sceneTitle: sceneTitle(caseFile, step.scene, missing),
    placeName: caseFile.places[beat.picture.place ?? '']?.name ?? null,
    clockMinutes: step.clockMinutes,
    newlyKnown: knownLines(step.noticed.filter((id) => !earlier.has(id))),
    knownBefore: knownLines(step.noticed.filter((id) => earlier.has(id))),
    passedBy: listPassedBy(
      moments,
      { from: before?.momentIndex ?? -1, to: one.momentIndex },
      debriefFile.passedBy,
      (id) => missing(`nothing under passedBy for "${id}" in debrief.json`),
    ),
    otherOptions: listOtherOptions(beat, choice, written),
    reasons: reasons.map((reason) => reason.choice.text),
    cameOfIt: consequencesOf(causes, moments.slice(one.momentIndex + 1), step.scene, caseFile, missing),
    happenedNext: linesAfter(moments, answered).map((line) => quoteLine(line, caseFile)),
    note,
  };
}

/** The reasons given after a decision and before the next one. A reason that is a decision of its own stands alone. */
function reasonsAfter(moments: readonly Moment[], momentIndex: number) {
  const reasons: { readonly choice: Choice; readonly momentIndex: number }[] = [];
  for (const [index, moment] of moments.entries()) {
    if (index <= momentIndex || moment.kind !== 'choice') continue;
    if (moment.choice.decision !== null) break;
    if (moment.choice.kind === 'reason') reasons.push({ choice: moment.choice, momentIndex: index });
  }
  return reasons;
}

/** The first lines read after a moment, up to the next choice or the next scene. */
function linesAfter(moments: readonly Moment[], momentIndex: number): readonly Line[] {
  const beats: Beat[] = [];
  for (const moment of moments.slice(momentIndex + 1)) {
    if (moment.kind === 'choice' || (beats[0] && beats[0].scene !== moment.beat.scene)) break;
    beats.push(moment.beat);
  }
  return beats.flatMap(({ lines }) => lines).slice(0, NEXT_LINES);
}

function consequencesOf(
  causes: readonly string[],
  after: readonly Moment[],
  scene: string,
  caseFile: CaseFile,
  missing: Lookups['missing'],
): readonly Consequence[] {
  return after.flatMap((moment) => {
    if (moment.kind !== 'beat') return [];
    const laterScene = moment.beat.scene === scene ? null : sceneTitle(caseFile, moment.beat.scene, missing);
    return moment.beat.lines
      .filter((line) => line.because.some((id) => causes.includes(id)))
      .map((line) => ({ ...quoteLine(line, caseFile), laterScene }));
  });
}

function sceneTitle(caseFile: CaseFile, scene: string, missing: Lookups['missing']): string {
  const title = caseFile.scenes[scene]?.title;
  if (title === undefined) missing(`no scene "${scene}" in case.json`);
  return title ?? '';
}
