// What a writer meant by a tag that does not exist. Apart from the vocabulary, because players need none of it.
import { TAG_RULES } from '../story/tags.ts';

/** The known tag with the fewest letters to change. */
export function nearestTag(name: string): string {
  const known = Object.keys(TAG_RULES);
  return known.reduce((best, tag) => (editDistance(name, tag) < editDistance(name, best) ? tag : best), known[0] ?? '');
}

/** Levenshtein distance, one row at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
