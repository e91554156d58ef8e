// The standard of a case: how long it is, how much of it is the player's to decide, how far a choice carries.
import { type CaseUnderCheck, edgesOf, type Finding, inFile } from '../case-under-check.ts';
import { measureReach } from '../measure-reach.ts';

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

/** What falls short of the standard; each an error. */
export function checkStandard(subject: CaseUnderCheck): readonly Finding[] {
  if (!subject.walked) return [];
  const { words, decisions, endings } = subject.walked.numbers;
  const reach = measureReach(subject);
  const kinds = new Set<string>(edgesOf(subject).map((edge) => edge.choice.kind));
  const [leastWords, mostWords] = STANDARD.routeWords;
  const short: (string | false)[] = [
    words.min < leastWords && `the shortest route has ${words.min} words; at least ${leastWords}`,
    words.max > mostWords && `the longest route has ${words.max} words; at most ${mostWords}`,
    reach.writtenWords < STANDARD.writtenWords &&
      `${reach.writtenWords} words written in all; at least ${STANDARD.writtenWords}`,
    decisions.min < STANDARD.decisions &&
      `a route has only ${decisions.min} decisions; at least ${STANDARD.decisions} on any`,
    reach.turningDecisions.length < STANDARD.turningDecisions &&
      `${reach.turningDecisions.length} decisions change something later; at least ${STANDARD.turningDecisions}`,
    reach.lateConsequences.length < STANDARD.lateConsequences &&
      `${reach.lateConsequences.length} consequences arrive four or more beats after their cause; at least ${STANDARD.lateConsequences}`,
    endings.length < STANDARD.endings && `${endings.length} endings can be reached; at least ${STANDARD.endings}`,
    reach.tellings.length < STANDARD.tellings &&
      `the other side is told in ${reach.tellings.length} ways; at least ${STANDARD.tellings}`,
    ...STANDARD.kinds.map((kind) => !kinds.has(kind) && `no choice of the kind "${kind}"`),
  ];
  return short
    .filter((message) => message !== false)
    .map((message) => ({ kind: 'error', rule: 'standard', ...inFile(subject.files.story), message }));
}
