// Conditions of a compiled story, taken out of it: `told || pattern >= 4` is one question, and where `told` is true the
// pattern does not matter. Ink itself always looks at both, and at the exact number.
import { type Json, nameAt, text } from './ink-json.ts';
import { ARITHMETIC, calledFunctions, CHOICE_TEXT, findWordsOnly, isInString, MARK, PRINTS } from './words-only.ts';

/** A condition: something compared with a number, something taken as true, or these joined. */
export type Condition =
  | { readonly kind: 'test'; readonly name: string; readonly op: TestOp; readonly than: number }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition };

/** How a value is asked about. The others follow from these: `<` is not `>=`, and true is not `==` 0. */
export type TestOp = '==' | '>' | '>=';

/** A story with marks in place of what could be taken out. */
export interface MarkedInk {
  readonly ink: object;
  /** By mark: the story asks for a variable of that name, which is not a name that ink allows. */
  readonly conditions: ReadonlyMap<string, Condition>;
  /**
   * Marks of conditions that only choose between words: whichever way they go, the story goes on in the same place. With the
   * paths under which those words stand.
   */
  readonly wordsOnly: ReadonlyMap<string, readonly string[]>;
  /** Added to the name of a variable where it is only asked for to be added to: `x = x + 1`. */
  readonly addsMark: string;
  /** Added to a name where its number is only printed. */
  readonly printsMark: string;
}

/** How to mark. */
export interface MarkOptions {
  /** Marks that are to be told apart although they only choose between words. */
  readonly real?: ReadonlySet<string>;
}

/** Variables that hold true and false, for answering a mark, and a number to make others from. */
export const ANSWERS = { yes: 'yes ', no: 'no ', zero: 'zero ' } as const;

const ADDS = ' +=';

/** Operand on ink's stack while its expression is read, with where in the container it begins. */
interface Operand {
  readonly start: number;
  readonly what:
    | Condition
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'number'; value: number };
}

/** Marks conditions over numbers and truths, and additions of a constant. Everything keeps its place, so saves fit both. */
export function markConditions(compiled: object, { real = new Set() }: MarkOptions = {}): MarkedInk {
  const ink = structuredClone(compiled) as { root: Json[] };
  const conditions = new Map<string, Condition>();
  const globals = declareAnswers(ink.root);
  const functions = calledFunctions(ink.root);
  visit(ink.root, [], false);
  const wordsOnly = new Map([...findWordsOnly(ink.root)].filter(([name]) => !real.has(name)));
  return { ink, conditions, wordsOnly, addsMark: ADDS, printsMark: PRINTS };

  function visit(container: Json[], path: readonly string[], isText: boolean): void {
    for (const [index, item] of container.entries()) {
      if (Array.isArray(item)) visit(item, [...path, nameAt(item, index)], isText || isInString(container, index));
      else if (index === container.length - 1 && item !== null && typeof item === 'object')
        for (const [name, child] of Object.entries(item)) {
          const isOwnText = name === CHOICE_TEXT || (path.length === 0 && functions.has(name));
          if (Array.isArray(child)) visit(child, [...path, name], isText || isOwnText);
        }
    }
    if (path[0] === 'global decl') return;
    markAdditions(container);
    if (!isText) markPrints(container, path);
    takeOut(container, path);
  }

  /** Reads expressions as ink does, operand by operand, for as long as they hold nothing but conditions. */
  function takeOut(container: Json[], path: readonly string[]): void {
    let stack: Operand[] = [];
    const giveUp = (end: number) => {
      for (const [place, { start, what }] of stack.entries()) {
        const upTo = stack[place + 1]?.start ?? end;
        const condition = what.kind === 'name' && isAsked(container, end) ? truth(what.name) : what;
        if (condition.kind !== 'name' && condition.kind !== 'number') mark(container, start, upTo, condition);
      }
      stack = [];
    };
    for (const [index, item] of container.entries()) {
      const name = nameOf(item, path);
      // `TURNS_SINCE(-> hall)` is two things: where, and how long ago.
      const since = item === 'turns' ? text(container[index - 1], '^->') : null;
      if (name !== null) stack.push({ start: index, what: { kind: 'name', name } });
      else if (since !== null) stack.push({ start: index - 1, what: { kind: 'name', name: `since:${since}` } });
      else if (text(item, '^->') !== null && container[index + 1] === 'turns') continue;
      else if (typeof item === 'number' || typeof item === 'boolean')
        stack.push({ start: index, what: { kind: 'number', value: Number(item) } });
      else if (typeof item === 'string' && !join(stack, item)) giveUp(index);
      else if (typeof item !== 'string') giveUp(index);
    }
  }

  function mark(container: Json[], start: number, end: number, condition: Condition): void {
    const name = MARK + conditions.size;
    conditions.set(name, condition);
    container[start] = { 'VAR?': name };
    container.fill('nop', start + 1, end);
  }

  /** A number that is only printed chooses nothing; it is one word, whatever it is. */
  function markPrints(container: Json[], path: readonly string[]): void {
    for (const [end, item] of container.entries()) {
      if (item !== 'out' || isInString(container, end)) continue;
      const start = container.lastIndexOf('ev', end);
      const printed = container.slice(start + 1, end);
      const names = printed.map((part) => nameOf(part, path));
      const isPlain = printed.every(
        (part, index) =>
          names[index] !== null || typeof part === 'number' || (typeof part === 'string' && ARITHMETIC.has(part)),
      );
      if (start < 0 || !isPlain) continue;
      for (const [index, name] of names.entries())
        if (name !== null) container[start + 1 + index] = { 'VAR?': name + PRINTS };
    }
  }

  function nameOf(item: Json, path: readonly string[]): string | null {
    const variable = text(item, 'VAR?');
    if (variable !== null) return globals.has(variable) ? variable : null;
    const counted = text(item, 'CNT?');
    if (counted === null) return null;
    if (!counted.startsWith('.')) return `count:${counted}`;
    // A relative path begins at the element itself: its first step up is this container.
    const steps = counted.slice(1).split('.').slice(1);
    const up = steps.findIndex((step) => step !== '^');
    const rises = up < 0 ? steps.length : up;
    return `count:${[...path.slice(0, path.length - rises), ...steps.slice(rises)].join('.')}`;
  }
}

/** Joins the top operands of the stack; false when this is not an operator, or not over conditions. */
function join(stack: Operand[], operator: string): boolean {
  const right = stack.at(-1);
  if (!right) return false;
  if (operator === '!') {
    const of = asCondition(right);
    if (!of) return false;
    stack.splice(-1, 1, { start: right.start, what: { kind: 'not', of } });
    return true;
  }
  const left = stack.at(-2);
  if (!left) return false;
  const what =
    operator === '&&' || operator === '||' ? both(left, right, operator) : compare(left.what, right.what, operator);
  if (!what) return false;
  stack.splice(-2, 2, { start: left.start, what });
  return true;
}

function both(left: Operand, right: Operand, operator: '&&' | '||'): Condition | null {
  const [a, b] = [asCondition(left), asCondition(right)];
  return a && b ? { kind: operator === '&&' ? 'and' : 'or', left: a, right: b } : null;
}

function asCondition({ what }: Operand): Condition | null {
  if (what.kind === 'number') return null;
  return what.kind === 'name' ? truth(what.name) : what;
}

function compare(left: Operand['what'], right: Operand['what'], operator: string): Condition | null {
  if (left.kind !== 'name' || right.kind !== 'number') return null;
  if (left.name.startsWith('since:')) return compareTurns(left.name, right.value, operator);
  const test = (op: TestOp): Condition => ({ kind: 'test', name: left.name, op, than: right.value });
  switch (operator) {
    case '==':
    case '>':
    case '>=':
      return test(operator);
    case '!=':
      return { kind: 'not', of: test('==') };
    case '<':
      return { kind: 'not', of: test('>=') };
    case '<=':
      return { kind: 'not', of: test('>') };
    default:
      return null;
  }
}

/** Turns since a visit, which ink gives as -1 where there was none; only what can be put as "at least so many" is taken out. */
function compareTurns(name: string, than: number, operator: string): Condition | null {
  const atLeast = (turns: number): Condition => ({ kind: 'test', name, op: '>=', than: turns });
  const not = (of: Condition): Condition => ({ kind: 'not', of });
  if (!Number.isInteger(than) || than < -1) return null;
  switch (operator) {
    case '>':
      return atLeast(than + 1);
    case '<=':
      return not(atLeast(than + 1));
    case '>=':
      return than >= 0 ? atLeast(than) : null;
    case '<':
      return than >= 0 ? not(atLeast(than)) : null;
    case '==':
    case '!=': {
      const isSo: Condition =
        than < 0 ? not(atLeast(0)) : { kind: 'and', left: atLeast(than), right: not(atLeast(than + 1)) };
      return operator === '==' ? isSo : not(isSo);
    }
    default:
      return null;
  }
}

function truth(name: string): Condition {
  return { kind: 'not', of: { kind: 'test', name, op: '==', than: 0 } };
}

/** A bare value is a condition only where a branch or a choice hangs on it; elsewhere it is printed or passed on. */
function isAsked(container: readonly Json[], end: number): boolean {
  const after = container[end + 1];
  if (container[end] !== '/ev' || after === undefined) return false;
  const first = Array.isArray(after) ? after[0] : after;
  return text(after, '*') !== null || (first !== undefined && flag(first, 'c'));
}

/** Marks `x = x + 1`, in both of the ways in which the compiler writes it. */
function markAdditions(container: Json[]): void {
  for (const [index, item] of container.entries()) {
    const name = text(item, 'VAR?');
    const [before, amount, sign, third, fourth] = [index - 1, index + 1, index + 2, index + 3, index + 4].map(
      (place) => container[place],
    );
    if (name === null || before !== 'ev' || typeof amount !== 'number' || (sign !== '+' && sign !== '-')) continue;
    const target = third === '/ev' ? fourth : third;
    if (text(target, 'VAR=') !== name) continue;
    container[index] = { 'VAR?': name + ADDS };
    container[index + (third === '/ev' ? 4 : 3)] = { 'VAR=': name + ADDS, re: true };
  }
}

/** Declares the two answers, and gives the names of the variables that begin as numbers or truths. */
function declareAnswers(root: Json[]): ReadonlySet<string> {
  const last = root.at(-1);
  const parts: { [name: string]: Json } = last !== null && typeof last === 'object' && !Array.isArray(last) ? last : {};
  root.splice(-1, 1, parts);
  const declared = parts['global decl'];
  const names = new Set<string>();
  if (!Array.isArray(declared)) {
    parts['global decl'] = ['ev', ...answers(), '/ev', 'end', null];
    return names;
  }
  for (const [index, item] of declared.entries()) {
    const name = text(item, 'VAR=');
    const value = declared[index - 1];
    if (name !== null && (typeof value === 'number' || typeof value === 'boolean')) names.add(name);
  }
  declared.splice(1, 0, ...answers());
  return names;
}

function answers(): Json[] {
  return [true, { 'VAR=': ANSWERS.yes }, false, { 'VAR=': ANSWERS.no }, 0, { 'VAR=': ANSWERS.zero }];
}

function flag(item: Json, name: string): boolean {
  return item !== null && typeof item === 'object' && !Array.isArray(item) && item[name] === true;
}
