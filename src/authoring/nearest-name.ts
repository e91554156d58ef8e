// Which known name somebody meant who typed another.

/** The known name with the fewest letters to change; null when none is as near as `mostLetters`. */
export function nearestName(typed: string, known: readonly string[], mostLetters = Infinity): string | null {
  const [nearest] = known
    .map((name) => ({ name, letters: editDistance(typed, name) }))
    .filter(({ letters }) => letters <= mostLetters)
    .toSorted((a, b) => a.letters - b.letters);
  return nearest?.name ?? null;
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
