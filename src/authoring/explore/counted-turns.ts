// Which parts of a compiled story have their turns counted, so that TURNS_SINCE can be asked of them.
import type { Json } from './words-only.ts';

/** The bit of a part's flags that says so, in ink's own format. */
const COUNTS_TURNS = 2;

/** Their paths from the root. */
export function countedTurns(ink: object): readonly string[] {
  const found: string[] = [];
  visit((ink as { root: Json[] }).root, '');
  return found;

  function visit(container: readonly Json[], path: string): void {
    const last = container.at(-1) ?? null;
    const named = last !== null && typeof last === 'object' && !Array.isArray(last) ? last : {};
    const flags = named['#f'];
    if (typeof flags === 'number' && (flags & COUNTS_TURNS) !== 0) found.push(path);
    for (const [index, item] of container.entries())
      if (Array.isArray(item)) visit(item, under(path, nameOf(item) ?? String(index)));
    for (const [name, part] of Object.entries(named)) if (Array.isArray(part)) visit(part, under(path, name));
  }
}

function nameOf(container: readonly Json[]): string | null {
  const last = container.at(-1) ?? null;
  const name = last !== null && typeof last === 'object' && !Array.isArray(last) ? last['#n'] : null;
  return typeof name === 'string' ? name : null;
}

function under(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
