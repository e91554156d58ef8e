// A link to a moment of a story: `#play/quiet-house/radio-who,sam-quiet`, and after one more stroke how often to press on.
// Only a page in development opens it.

/** A moment, by how to come to it. */
export interface LinkedMoment {
  readonly caseId: string;
  /** Ids of the choices that lead to it, in order. */
  readonly choices: readonly string[];
  /** How often the player has pressed on since; null for as often as can be, up to the next choice or the end. */
  readonly presses: number | null;
}

/** Reads a fragment; null when it is no link to a moment. */
export function readPlayLink(hash: string): LinkedMoment | null {
  const [, caseId, choices = '', presses] =
    /^#play\/([a-z0-9-]+)(?:\/([a-z0-9,-]*))?(?:\/(\d{1,4}))?$/.exec(hash) ?? [];
  if (caseId === undefined) return null;
  return {
    caseId,
    choices: choices.split(',').filter((id) => id !== ''),
    presses: presses === undefined ? null : Number(presses),
  };
}

/** The fragment of a link to a moment. */
export function writePlayLink({ caseId, choices, presses }: LinkedMoment): string {
  return `#play/${caseId}/${choices.join(',')}${presses === null ? '' : `/${presses}`}`;
}
