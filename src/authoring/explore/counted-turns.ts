// Which parts of a compiled story have their turns counted, so that TURNS_SINCE can be asked of them.
import { flagsOf, type Json, nameAt, namedParts, under } from './ink-json.ts';

/** The bit of a part's flags that says so, in ink's own format. */
const COUNTS_TURNS = 2;

/** Their paths from the root. */
export function countedTurns(ink: object): readonly string[] {
  const found: string[] = [];
  visit((ink as { root: Json[] }).root, '');
  return found;

  function visit(container: readonly Json[], path: string): void {
    if ((flagsOf(container) & COUNTS_TURNS) !== 0) found.push(path);
    for (const [index, item] of container.entries())
      if (Array.isArray(item)) visit(item, under(path, nameAt(item, index)));
    for (const [name, part] of namedParts(container)) visit(part, under(path, name));
  }
}
