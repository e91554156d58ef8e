// The words of a summary to share. Somebody else may read them: they open with the game's neutral name, and name no person, no
// place and no choice. The picture is drawn from these words and from nothing else.
import { t } from '../i18n/translate-later.ts';

/** As many lines as are read at a glance. */
export const MOST_LINES = 2;
/** Characters of the player's own line. */
export const MOST_OWN_CHARACTERS = 120;

/** What a summary is made of. */
export interface ShareInput {
  /** The call's neutral title. */
  readonly title: string;
  /** What the player chose from what they learned. */
  readonly lines: readonly string[];
  /** A line of their own; empty for none. */
  readonly own: string;
  /** The helpline of the reader's nation; `phone` as it is written, null where there is none. */
  readonly helpLine: { readonly name: string; readonly phone: string | null };
}

/** The words in the order in which they are read and drawn. */
export interface ShareWords {
  readonly name: string;
  readonly call: string;
  readonly lines: readonly string[];
  readonly help: string;
  readonly emergency: string;
}

/** Puts the words together: at most {@link MOST_LINES} lines, and the player's own on one line of its own. */
export function shareWords({ title, lines, own, helpLine }: ShareInput): ShareWords {
  const ownLine = own.replaceAll(/\s+/g, ' ').trim().slice(0, MOST_OWN_CHARACTERS);
  const { name, phone } = helpLine;
  return {
    name: t('share.heading'),
    call: t('share.call', { title }),
    lines: [...lines.slice(0, MOST_LINES), ...(ownLine === '' ? [] : [ownLine])],
    help: phone === null ? t('share.helpWithoutPhone', { name }) : t('share.help', { name, phone }),
    emergency: t('share.emergency'),
  };
}

/** The words as plain text; `link` is an address for the end, or null. */
export function shareText({ name, call, lines, help, emergency }: ShareWords, link: string | null): string {
  const parts = [[name, call], lines, [help, emergency], link === null ? [] : [link]];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}
