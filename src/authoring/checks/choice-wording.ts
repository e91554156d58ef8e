// Choices can be told apart at a glance, and none gives itself away by its length.
import type { Choice } from '../../story/beat.ts';
import { type CaseUnderCheck, type Finding, locateChoice } from '../case-under-check.ts';

const WORDS_THAT_TELL = 5;
const LONGEST_SHARE = 1.8;

/** Both rules warn: they are for the writer's ear to settle. */
export function checkChoiceWording(subject: CaseUnderCheck): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const offered of subject.walked?.walk.offers ?? []) {
    for (const choice of offered)
      for (const message of [sameOpening(choice, offered), tooLong(choice, offered)])
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

function openingOf(choice: Choice): string {
  return choice.text.toLowerCase().split(/\s+/).slice(0, WORDS_THAT_TELL).join(' ');
}

function tooLong(choice: Choice, offered: readonly Choice[]): string | null {
  if (choice.decision === null) return null;
  const siblings = offered.filter((other) => other !== choice && other.decision === choice.decision);
  if (siblings.length === 0) return null;
  const mean = siblings.reduce((sum, other) => sum + other.text.length, 0) / siblings.length;
  return choice.text.length > LONGEST_SHARE * mean
    ? `"${choice.id}" is more than ${LONGEST_SHARE} times as long as the options beside it; length gives an answer away`
    : null;
}
