// Which conditions only choose between words? After them the story stands in the same place with the same values, so a walk
// that looks for places need not tell their answers apart; only what is read, and how long it is, hangs on them.

import { flagsOf, type Json, nameAt, namedParts, text, under } from './ink-json.ts';

/** Begins the name under which a condition that was taken out is asked for: see `ink-conditions.ts`. */
export const MARK = 'if ';
/** Ends the name under which a number that is only printed is asked for. */
export const PRINTS = ' out';
/** What may stand in an expression that only prints a number. */
export const ARITHMETIC: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', '_', 'MIN', 'MAX']);

/** Ink's name for the part that holds the text of a choice. */
export const CHOICE_TEXT = 's';

/** What a branch of words may hold besides words: marks of ink that change nothing but the text. */
const HARMLESS = new Set(['\n', 'nop', '<>', '#', '/#', 'ev', '/ev', 'void', 'out', ...ARITHMETIC]);
/** Tags that say where the story stands. */
const STANDS = /^\^(scene|other-side|ending):/;

/** Marks of the conditions of a marked story that choose between words and nothing else, each with the paths of those words. */
export function findWordsOnly(root: Json[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const knots = namedParts(root);
  const functions = calledFunctions(root);
  visit(root, '', false);
  return found;

  /** Words that become the text of a choice, or of a variable, are more than words: the story stands elsewhere with each. */
  function visit(container: Json[], path: string, isText: boolean): void {
    for (const [start, end] of groupsIn(container)) {
      if (isText || isInString(container, start) || !isGroupOfWords(container, path, start, end)) continue;
      const branches = container.slice(start, end);
      const within = [
        ...branches.map((_, offset) => under(path, String(start + offset))),
        ...tunnelsWithin(branches, new Set()),
      ];
      // Each branch has a condition of its own, or one stands before the group: then the last thing before it is `/ev`.
      const own = branches.flatMap((branch) => (Array.isArray(branch) ? branch : []));
      const before = container.slice(0, start).findLast((item) => item !== '/ev' && item !== 'nop');
      for (const item of own.some((part) => markOf(part) !== null) ? own : [before ?? null]) {
        const mark = markOf(item);
        if (mark !== null) found.set(mark, [...(found.get(mark) ?? []), ...within]);
      }
    }
    for (const [index, item] of container.entries())
      if (Array.isArray(item)) visit(item, under(path, nameAt(item, index)), isText || isInString(container, index));
    for (const [name, child] of namedParts(container))
      visit(child, under(path, name), isText || name === CHOICE_TEXT || (path === '' && functions.has(name)));
  }

  /** Paths of the knots that are gone through inside, and inside those. */
  function tunnelsWithin(parts: readonly Json[], within: Set<string>): ReadonlySet<string> {
    for (const path of parts.flatMap(tunnelsIn)) {
      if (within.has(path)) continue;
      within.add(path);
      tunnelsWithin([knotAt(path) ?? null], within);
    }
    return within;
  }

  function knotAt(path: string): Json[] | undefined {
    const [knot = '', stitch] = path.split('.');
    const holder = knots.get(knot);
    return stitch === undefined ? holder : holder && namedParts(holder).get(stitch);
  }

  /** Branches side by side, up to the `nop` at which they meet, hold words and lead there. */
  function isGroupOfWords(container: Json[], path: string, start: number, end: number): boolean {
    const meet = new Set([`.^.^.^.${end}`, under(path, String(end))]);
    return container.slice(start, end).every((branch, offset) => {
      const body = Array.isArray(branch) ? namedParts(branch).get('b') : undefined;
      const last = text(body?.at(-2), '->');
      const inside = under(under(path, String(start + offset)), 'b');
      return body !== undefined && last !== null && meet.has(last) && isPlain(body.toSpliced(-2, 1), inside);
    });
  }

  function isPlain(container: Json[], path: string): boolean {
    if (flagsOf(container) !== 0 || namedParts(container).size > 0) return false;
    const groups = groupsIn(container);
    return container.slice(0, -1).every((item, index) => {
      const group = groups.find(([start, end]) => index >= start && index < end);
      if (group) return isGroupOfWords(container, path, ...group);
      return isHarmless(item) || isTunnelOfWords(text(item, '->t->'));
    });
  }

  /** A knot that is gone through for its words, and that nothing counts. */
  function isTunnelOfWords(path: string | null): boolean {
    if (path === null) return false;
    const container = knotAt(path);
    if (!container || path.split('.').length > 2 || container.at(-2) !== '->->') return false;
    const parts = namedParts(container).size;
    return flagsOf(container) === 0 && parts === 0 && isPlain([...container.slice(0, -2), null], path);
  }
}

/** Paths of the knots that are gone through somewhere inside. */
function tunnelsIn(item: Json): string[] {
  if (Array.isArray(item)) return item.flatMap(tunnelsIn);
  if (item === null || typeof item !== 'object') return [];
  return Object.entries(item).flatMap(([name, part]) =>
    name === '->t->' && typeof part === 'string' ? part : tunnelsIn(part),
  );
}

/** True where what stands at this index becomes part of a text, and is not simply read. */
export function isInString(container: readonly Json[], index: number): boolean {
  const before = container.slice(0, index);
  return before.lastIndexOf('str') > before.lastIndexOf('/str');
}

/** Names of the functions that a story calls: what they say may be read, or become part of a text. */
export function calledFunctions(root: Json): ReadonlySet<string> {
  return new Set([...JSON.stringify(root).matchAll(/"f\(\)":"([^"]+)"/g)].map(([, name = '']) => name));
}

/** Runs of branches, from the first to just before the `nop` that follows the last. */
function groupsIn(container: readonly Json[]): [start: number, end: number][] {
  const groups: [number, number][] = [];
  for (let start = 0; start < container.length; start += 1) {
    let end = start;
    while (isBranch(container[end])) end += 1;
    if (end > start && container[end] === 'nop') groups.push([start, end]);
    start = Math.max(start, end);
  }
  return groups;
}

/** `[{"->": ".^.b"}, {"b": [...]}]`, with a condition of its own before it or none. */
function isBranch(item: Json | undefined): boolean {
  return Array.isArray(item) && text(item.at(-2), '->') === '.^.b' && item.slice(0, -2).every(isHarmless);
}

/** Words and harmless marks. Conditions inside are judged where they stand, and their branches with the branch around them. */
function isHarmless(item: Json): boolean {
  if (typeof item === 'string') return HARMLESS.has(item) || (item.startsWith('^') && !STANDS.test(item));
  return typeof item === 'number' || markOf(item) !== null || text(item, 'VAR?')?.endsWith(PRINTS) === true;
}

function markOf(item: Json): string | null {
  const name = text(item, 'VAR?');
  return name !== null && name.startsWith(MARK) ? name : null;
}
