// From a run to its debrief: every decision beside what was known, what came of it and what published practice says.
// Pure, and never a judge: it quotes the story and the notes, and adds no opinion of its own.
import type { CaseFile } from '../cases/case-schema.ts';
import type { Beat, Choice, Line, Moment, TraceStep } from '../story/beat.ts';
import type { CitedSource, Consequence, Debrief, DecisionNote, DecisionRecord, QuotedLine } from './debrief.ts';
import type { DebriefFile, Sources } from './debrief-schema.ts';
import { findTerms } from './find-terms.ts';

/** A run with the files that its debrief is written from. */
export interface DebriefInput {
  /** Everything read and chosen, up to the ending. */
  readonly moments: readonly Moment[];
  readonly caseFile: CaseFile;
  readonly debriefFile: DebriefFile;
  readonly sources: Sources;
}

/** A note, a scene, an ending or a source is missing, or the run has not ended. The message says which and where to write it. */
export class DebriefError extends Error {
  override readonly name = 'DebriefError';
}

/** As many lines as show how the choice was met, and no more of the story. */
const NEXT_LINES = 2;

/** A decision with the beat that it was made in. */
interface Decided {
  readonly step: TraceStep;
  readonly stepIndex: number;
  readonly beat: Beat;
  /** Place of the choice in the moments. */
  readonly momentIndex: number;
}

/**
 * Writes the debrief of a run that has reached its ending. `strict` is for development and tests: what is missing is an
 * error. Without it the outcome is shown all the same, with that part left out, because nobody should lose their ending
 * to a missing note.
 * @throws {DebriefError} when the run has no ending, and, if strict, at the first thing missing.
 */
export function writeDebrief(input: DebriefInput, options: { readonly strict: boolean }): Debrief {
  const { caseFile, debriefFile, moments } = input;
  const missing = (message: string) => {
    if (options.strict) throw new DebriefError(`${caseFile.id}: ${message}`);
  };
  const cite = (id: string): CitedSource | null => {
    const source = input.sources[id];
    if (!source) missing(`no source "${id}" in stories/sources.json`);
    return source ? { id, ...source } : null;
  };

  const ending = moments.flatMap((moment) => (moment.kind === 'beat' ? (moment.beat.ending ?? []) : [])).at(-1);
  if (ending === undefined) throw new DebriefError(`${caseFile.id}: this run has not reached an ending`);
  const told = debriefFile.endings[ending];
  if (!told) missing(`no ending "${ending}" in debrief.json`);

  const decided = listDecided(moments);
  const decisions = decided.map((one, index) => writeDecision(input, one, decided[index - 1], { missing, cite }));
  const whatHappened = told?.whatHappened ?? [];
  const systemFailing = { text: debriefFile.systemFailing.text, source: cite(debriefFile.systemFailing.source) };
  const whatYouCanDo = debriefFile.whatYouCanDo.map(({ text, source }) => ({
    text,
    source: source === null ? null : cite(source),
  }));
  const shownText = [
    ...whatHappened,
    ...decisions.flatMap(({ note }) => (note ? [note.opened, note.closed, note.practice] : [])),
    systemFailing.text,
    ...whatYouCanDo.map(({ text }) => text),
  ].join('\n');
  return {
    caseId: caseFile.id,
    caseTitle: caseFile.title,
    ending: { id: ending, title: told?.title ?? caseFile.title, whatHappened, picture: told?.picture ?? null },
    decisions,
    systemFailing,
    whatYouCanDo,
    terms: findTerms(shownText, input.debriefFile.glossary),
    peopleNames: Object.values(caseFile.cast).flatMap(({ name, fullName }) => [name, fullName]),
  };
}

interface Lookups {
  readonly missing: (message: string) => void;
  readonly cite: (id: string) => CitedSource | null;
}

function writeDecision(
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
        sources: option.sources.flatMap((id) => cite(id) ?? []),
      }
    : null;
  const earlier = new Set(before?.step.noticed);
  const knownLines = (ids: readonly string[]) => ids.flatMap((id) => noteOf(moments, id, caseFile) ?? []);
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
    reasons: reasons.map((reason) => reason.choice.text),
    cameOfIt: consequencesOf(causes, moments.slice(one.momentIndex + 1), step.scene, caseFile, missing),
    happenedNext: linesAfter(moments, answered).map((line) => quote(line, caseFile)),
    note,
  };
}

/** The choices that were options of a decision, each with the beat it stood at the end of. */
function listDecided(moments: readonly Moment[]): readonly Decided[] {
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
      .map((line) => ({ ...quote(line, caseFile), laterScene }));
  });
}

/** The notebook entry with this id, in the words in which it was first read. */
function noteOf(moments: readonly Moment[], id: string, caseFile: CaseFile): QuotedLine | null {
  for (const moment of moments) {
    const line = moment.kind === 'beat' ? moment.beat.lines.find(({ noteId }) => noteId === id) : undefined;
    if (line) return quote(line, caseFile);
  }
  return null;
}

function quote(line: Line, caseFile: CaseFile): QuotedLine {
  const speaker = line.speaker === null ? null : (caseFile.cast[line.speaker]?.name ?? null);
  return { kind: line.kind, speaker, text: line.text };
}

function sceneTitle(caseFile: CaseFile, scene: string, missing: Lookups['missing']): string {
  const title = caseFile.scenes[scene]?.title;
  if (title === undefined) missing(`no scene "${scene}" in case.json`);
  return title ?? '';
}
