// Words that were written and that were never shown.
import type { Beat, Choice } from '../story/beat.ts';
import { squeeze, type WrittenPiece } from './written-words.ts';

/** The pieces of the source that are in no line read and no choice offered. */
export function findUnreached(
  written: readonly WrittenPiece[],
  beats: readonly Beat[],
  choices: readonly Choice[],
): readonly WrittenPiece[] {
  const shown = new Set<string>();
  for (const beat of beats) for (const line of beat.lines) shown.add(squeeze(line.text));
  for (const choice of choices) shown.add(squeeze(choice.text));
  const everything = [...shown].join('\n');
  return written.filter((piece) => !everything.includes(squeeze(piece.text)));
}
