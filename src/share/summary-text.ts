// The summary of a run as plain text, for somebody to keep or send. Somebody else may read it: it opens with the game's
// neutral name, names no person and no place, and carries no link with anything in it.
import type { Debrief, DecisionRecord } from '../debrief/debrief.ts';
import { t } from '../i18n/translate-later.ts';

/** At most so many decisions: a summary is short. */
const DECISIONS_SHOWN = 5;

/** What a summary is written from. */
export interface SummaryInput {
  readonly debrief: Pick<Debrief, 'caseTitle' | 'decisions' | 'takeaways' | 'peopleNames'>;
  /** The helpline of the reader's nation; `phone` as it is written, null where there is none. */
  readonly helpLine: { readonly name: string; readonly phone: string | null };
}

/** Writes the summary, in lines. A decision whose words name somebody is left out. */
export function summaryText({ debrief, helpLine }: SummaryInput): string {
  const namesNobody = (text: string) => !namesSomebody(text, debrief.peopleNames);
  const decided = mostTelling(
    debrief.decisions.filter((record) => namesNobody(record.chose) && namesNobody(record.question ?? '')),
  );
  const known = debrief.takeaways.find(namesNobody);
  const parts = [
    [t('share.heading'), ...(namesNobody(debrief.caseTitle) ? [t('share.call', { title: debrief.caseTitle })] : [])],
    decided.length > 0 ? [t('share.decided'), ...decided.map(decisionLine)] : [],
    known ? [t('share.worthKnowing', { text: known })] : [],
    [
      helpLine.phone === null
        ? t('share.helpWithoutPhone', { name: helpLine.name })
        : t('share.help', { name: helpLine.name, phone: helpLine.phone }),
      t('share.emergency'),
    ],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** The decisions that most came of, in the order in which they were made. */
function mostTelling(decisions: readonly DecisionRecord[]): readonly DecisionRecord[] {
  const ranked = [...decisions].sort((first, second) => second.cameOfIt.length - first.cameOfIt.length);
  const kept = new Set(ranked.slice(0, DECISIONS_SHOWN));
  return decisions.filter((record) => kept.has(record));
}

function decisionLine({ question, chose }: DecisionRecord): string {
  return question === null ? `- ${chose}` : `- ${question} ${chose}`;
}

const TITLES = new Set(['Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'PC', 'DC', 'Sgt', 'Sergeant', 'Inspector', 'Constable']);

/**
 * Whether a text names somebody: a part of a full name, or any capital in mid-sentence, which catches places too. It may
 * hold back a harmless text; it must not let a name through.
 */
function namesSomebody(text: string, peopleNames: readonly string[]): boolean {
  if (/[\p{Ll}\d,;:’'] \p{Lu}\p{Ll}/u.test(text)) return true;
  const parts = peopleNames.flatMap((name) => {
    const words = name.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
    // A part in a play that is no name ("Control", "You") is one word.
    return words.length > 1 ? words.filter((word) => !TITLES.has(word)) : [];
  });
  const words = new Set(text.match(/\p{L}+/gu));
  return parts.some((part) => words.has(part));
}
