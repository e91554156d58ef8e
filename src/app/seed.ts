// The number that a run's chances come from. The same one gives the same run, so that a run can be told again.

/** Largest seed: what the ink runtime keeps exactly. */
const SEED_LIMIT = 2 ** 31 - 1;

/** The seed that `?seed=N` asks for, or null when it names no whole number from 0 to 2147483647. */
export function seedFromAddress(search: string): number | null {
  const asked = new URLSearchParams(search).get('seed');
  if (asked === null || !/^\d{1,10}$/.test(asked)) return null;
  const seed = Number(asked);
  return seed <= SEED_LIMIT ? seed : null;
}

/** A seed that nobody can guess, from the browser's own source. */
export function randomSeed(source: Pick<Crypto, 'getRandomValues'>): number {
  const [word = 0] = source.getRandomValues(new Uint32Array(1));
  return word & SEED_LIMIT;
}
