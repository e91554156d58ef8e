// Choices can be told apart at a glance, and none gives itself away by its length.
import type { Choice } from '../../story/beat.ts';
import { type CaseUnderCheck, type Finding, locateChoice } from '../case-under-check.ts';

const WORDS_THAT_TELL = 5;
const TIMES_AS_LONG = 1.8;
/** A short option is only seen to be short when it lacks four words, some 24 characters: "Leave." beside "Ask her how she is." is how people talk. */
const FOUR_WORDS = 24;

/**
 * Both rules warn: they are for the writer's ear to settle. Nothing here is marked right, so nothing is asked about a right
 * answer: an option that stands out from those beside it is read as one, whether it is long or short. Whether the longest is
 * always the kindest, over all decisions, only somebody who has read them can say.
 */
export function checkChoiceWording(subject: CaseUnderCheck): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const offered of subject.walked?.walk.offers ?? []) {
    for (const choice of offered)
      for (const message of [sameOpening(choice, offered), standsOut(choice, offered)])
        if (message !== null)
          findings.set(message, {
            kind: 'warning',
            rule: 'choice-wording',
            ...locateChoice(subject, choice.id),
            message,
          });
  }
  return [...findings.values()];
}

function sameOpening(choice: Choice, offered: readonly Choice[]): string | null {
  const twin = offered.find((other) => other.id > choice.id && openingOf(other) === openingOf(choice));
  return twin ? `"${choice.id}" and "${twin.id}" begin with the same ${WORDS_THAT_TELL} words` : null;
}

/** As an ear has it: no capitals, no marks. */
function openingOf(choice: Choice): string {
  const words = choice.text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
  return words.slice(0, WORDS_THAT_TELL).join(' ').replaceAll('’', "'");
}

function standsOut(choice: Choice, offered: readonly Choice[]): string | null {
  if (choice.decision === null) return null;
  const siblings = offered.filter((other) => other !== choice && other.decision === choice.decision);
  if (siblings.length === 0) return null;
  const mean = siblings.reduce((sum, other) => sum + other.text.length, 0) / siblings.length;
  const { length } = choice.text;
  if (length > TIMES_AS_LONG * mean)
    return `"${choice.id}" is more than ${TIMES_AS_LONG} times as long as the options beside it; length gives an answer away`;
  if (mean > TIMES_AS_LONG * length && mean - length >= FOUR_WORDS)
    return `the options beside "${choice.id}" are more than ${TIMES_AS_LONG} times as long; shortness gives an answer away`;
  return null;
}
