// The standard of a case: how long it is, how much of it is the player's to decide, how far a choice carries.
import { type CaseUnderCheck, type Finding, inFile, shownIn, writtenWords } from '../case-under-check.ts';
import { LATE_BEATS } from '../explore/measure-reach.ts';

/** The numbers of the standard. Words per route are those of 12 to 18 minutes at 180 a minute. */
export const STANDARD = {
  routeWords: [2000, 3200],
  writtenWords: 7000,
  decisions: 10,
  turningDecisions: 6,
  lateConsequences: 3,
  endings: 6,
  kinds: ['radio', 'look', 'reason'],
  tellings: 4,
} as const;

/** What falls short of the standard; each an error, but in a draft (ease-draft.ts). */
export function checkStandard(subject: CaseUnderCheck): readonly Finding[] {
  if (!subject.walked) return [];
  const { walk, reach } = subject.walked;
  const { words, decisions } = reach;
  const written = writtenWords(subject);
  const endings = walk.figures.choicesTo.filter(Number.isFinite);
  const late = reach.consequences.filter(({ beatsAfter }) => beatsAfter >= LATE_BEATS);
  const kinds = new Set<string>(shownIn(subject).choices.map((choice) => choice.kind));
  const [leastWords, mostWords] = STANDARD.routeWords;
  const short: (string | false)[] = [
    words.min < leastWords && `the shortest route has ${words.min} words; at least ${leastWords}`,
    words.max > mostWords && `the longest route has ${words.max} words; at most ${mostWords}`,
    written < STANDARD.writtenWords && `${written} words written in all; at least ${STANDARD.writtenWords}`,
    decisions.min < STANDARD.decisions &&
      `a route has only ${decisions.min} decisions; at least ${STANDARD.decisions} on any`,
    reach.turningDecisions.length < STANDARD.turningDecisions &&
      `${reach.turningDecisions.length} decisions change something later; at least ${STANDARD.turningDecisions}`,
    late.length < STANDARD.lateConsequences &&
      `${late.length} consequences arrive four or more beats after their cause; at least ${STANDARD.lateConsequences}`,
    endings.length < STANDARD.endings && `${endings.length} endings can be reached; at least ${STANDARD.endings}`,
    reach.tellings.length < STANDARD.tellings &&
      `the other side is told in ${reach.tellings.length} ways; at least ${STANDARD.tellings}`,
    ...STANDARD.kinds.map((kind) => !kinds.has(kind) && `no choice of the kind "${kind}"`),
    subject.drawn === null && `no pictures: there is no assets/pictures/${subject.id}/manifest.json`,
  ];
  return short
    .filter((message) => message !== false)
    .map((message) => ({ kind: 'error', rule: 'standard', ...inFile(subject.files.story), message }));
}
