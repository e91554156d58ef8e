// From a run to its debrief: every decision beside what was known, what came of it and what published practice says.
// Pure, and never a judge: it quotes the story and the notes, and adds no opinion of its own.
import type { CaseFile } from '../cases/case-schema.ts';
import type { Moment } from '../story/beat.ts';
import type { CitedSource, Debrief, SourcedText } from './debrief.ts';
import { type DebriefFile, HELPER_ROLES, type HelperRole, type Sources } from './debrief-schema.ts';
import { findTerms } from './find-terms.ts';
import { quoteLine } from './quote-line.ts';
import { listDecided, writeDecision } from './write-decision.ts';

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
  const cite = (ids: readonly string[]): readonly CitedSource[] =>
    ids.flatMap((id) => {
      const source = input.sources[id];
      if (!source) missing(`no source "${id}" in stories/sources.json`);
      return source ? [{ id, ...source }] : [];
    });
  const citeText = ({ text, source }: { readonly text: string; readonly source: string | null }): SourcedText => ({
    text,
    source: source === null ? null : (cite([source])[0] ?? null),
  });

  const ending = moments.flatMap((moment) => (moment.kind === 'beat' ? (moment.beat.ending ?? []) : [])).at(-1);
  if (ending === undefined) throw new DebriefError(`${caseFile.id}: this run has not reached an ending`);
  const told = debriefFile.endings[ending];
  if (!told) missing(`no ending "${ending}" in debrief.json`);

  const decided = listDecided(moments);
  const decisions = decided.map((one, index) => writeDecision(input, one, decided[index - 1], { missing, cite }));
  const people = Object.entries(told?.people ?? {}).map(([who, text]) => {
    const name = caseFile.cast[who]?.name;
    if (name === undefined) missing(`endings.${ending}.people: nobody is called "${who}" in case.json`);
    return { name: name ?? who, text };
  });
  const otherSide = moments
    .flatMap((moment) => (moment.kind === 'beat' && moment.beat.otherSide !== null ? moment.beat.lines : []))
    .map((line) => quoteLine(line, caseFile));
  if (otherSide.length === 0) missing('this run was told no other side');
  const { as, say, notSay, report } = debriefFile.youCanDo;
  const youCanDo = {
    as: eachRole((role) => as[role].map(citeText)),
    say: say.map(citeText),
    notSay: notSay.map(citeText),
    report: report.map(citeText),
  };
  const { systemFailing, withoutPolice } = debriefFile;
  const shownText = [
    ...(told?.whatHappened ?? []),
    ...people.map(({ text }) => text),
    ...systemFailing.text,
    ...withoutPolice.text,
    ...[...HELPER_ROLES.flatMap((role) => as[role]), ...say, ...notSay, ...report].map(({ text }) => text),
  ].join('\n');
  return {
    caseId: caseFile.id,
    caseTitle: caseFile.title,
    ending: {
      id: ending,
      title: told?.title ?? caseFile.title,
      whatHappened: told?.whatHappened ?? [],
      people,
      picture: told?.picture ?? null,
    },
    otherSide,
    decisions,
    notYours: listNotYours(debriefFile.notYours, ending, moments),
    systemFailing: {
      figure: { value: systemFailing.figure, date: systemFailing.date },
      paragraphs: systemFailing.text,
      sources: cite(systemFailing.sources),
    },
    withoutPolice: { figure: null, paragraphs: withoutPolice.text, sources: cite(withoutPolice.sources) },
    youCanDo,
    terms: findTerms(shownText, debriefFile.glossary),
    takeaways: debriefFile.takeaways,
    peopleNames: Object.values(caseFile.cast).flatMap(({ name, fullName }) => [name, fullName]),
  };
}

function eachRole<What>(make: (role: HelperRole) => What): Readonly<Record<HelperRole, What>> {
  return {
    neighbour: make('neighbour'),
    friend: make('friend'),
    colleague: make('colleague'),
    teacher: make('teacher'),
    parent: make('parent'),
    employer: make('employer'),
  };
}

/** Of what the case says about luck and other people, that which is true of this run. */
function listNotYours(
  notYours: DebriefFile['notYours'],
  ending: string,
  moments: readonly Moment[],
): readonly string[] {
  const chosen = new Set(moments.flatMap((moment) => (moment.kind === 'choice' ? moment.choice.id : [])));
  return notYours
    .filter(
      ({ endings, afterAny, afterNone }) =>
        (endings?.includes(ending) ?? true) &&
        (afterAny?.some((id) => chosen.has(id)) ?? true) &&
        !afterNone?.some((id) => chosen.has(id)),
    )
    .map(({ text }) => text);
}
