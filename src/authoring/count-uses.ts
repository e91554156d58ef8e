// How often a compiled story reads and writes each of its variables.
import { markConditions } from './explore/ink-conditions.ts';
import type { Json } from './explore/ink-json.ts';
import { MARK, PRINTS } from './explore/words-only.ts';

/** The uses of one variable. Adding to it is writing: `x = x + 1` does not count as reading `x`. */
export interface VariableUses {
  readonly name: string;
  readonly isTemporary: boolean;
  readonly reads: number;
  /** Not counting where it is declared. */
  readonly writes: number;
}

interface Counts {
  isTemporary: boolean;
  reads: number;
  writes: number;
}

/** Every variable that is declared, temporary ones by name wherever they stand. Those that ink makes for itself are left out. */
export function countUses(ink: object): readonly VariableUses[] {
  const marked = markConditions(ink);
  const uses = new Map<string, Counts>();
  const usesOf = (name: string) => {
    let counts = uses.get(name);
    if (!counts) uses.set(name, (counts = { isTemporary: false, reads: 0, writes: 0 }));
    return counts;
  };
  const declared = new Set<string>();
  const { root } = marked.ink as { root: Json[] };
  visit(root, false);
  for (const condition of marked.conditions.values())
    for (const [, name = ''] of JSON.stringify(condition).matchAll(/"name":"([^"]+)"/g)) usesOf(name).reads += 1;
  return [...uses]
    .filter(([name]) => declared.has(name))
    .map(([name, { isTemporary, reads, writes }]) => ({ name, isTemporary, reads, writes }));

  function visit(item: Json, isDeclaring: boolean): void {
    if (Array.isArray(item)) {
      for (const part of item) visit(part, isDeclaring);
      return;
    }
    if (item === null || typeof item !== 'object') return;
    for (const [key, value] of Object.entries(item)) {
      if (key === 'global decl') visit(value, true);
      else if (typeof value === 'string') note(key, value, isDeclaring);
      else visit(value, isDeclaring);
    }
  }

  function note(key: string, name: string, isDeclaring: boolean): void {
    // Names with a space are the tools' own, and those with a dollar are ink's.
    if (key === 'VAR=' && isDeclaring && !name.includes(' ')) {
      declared.add(name);
      usesOf(name);
    } else if (key === 'VAR=') usesOf(name.replace(marked.addsMark, '')).writes += 1;
    else if (key === 'temp=' && !name.startsWith('$')) {
      declared.add(name);
      const counts = usesOf(name);
      counts.isTemporary = true;
      counts.writes += 1;
    } else if (key === '^var') usesOf(name).reads += 1;
    else if (key === 'VAR?' && !name.startsWith(MARK) && !name.endsWith(marked.addsMark))
      usesOf(name.endsWith(PRINTS) ? name.slice(0, -PRINTS.length) : name).reads += 1;
    // A divert to a variable reads it.
    else if (key === '->' && !name.includes('.')) usesOf(name).reads += 1;
  }
}
