// The variables and read counts of a story as one row of plain values, and the questions that can be asked about them.
import type { Story } from 'inkjs';
import type { InkSave } from './ink-save.ts';
import type { Value } from './read-trie.ts';
import { CHANCE, compare, isShifted, NEVER, type Question, TURN } from './watch-ink.ts';

/** Values by number of the name they belong to. One that is missing is as it was at first: a read count is then 0. */
export type Values = readonly Value[];

/** What of ink's bookkeeping a story makes use of, and where. */
export interface Bookkeeping {
  /** Paths of the parts whose turns are counted. */
  readonly turnsOf: readonly string[];
  readonly usesTurn: boolean;
  readonly usesChance: boolean;
}

/** Names and questions of one story, numbered as they come up. */
export interface StoryValues {
  nameOf(number: number): string;
  /** The value that a name has at first. */
  first(number: number): Value;
  /** The value of a name in a row. */
  get(values: Values, name: string): Value;
  read(save: InkSave): Values;
  /** The same save with other values. */
  write(save: InkSave, values: Values): InkSave;
  /** Numbers of questions, each once, in order. */
  number(questions: readonly Question[]): readonly number[];
  question(number: number): Question;
  answer(values: Values, question: number): Value;
  /** The question about an earlier row that settles this one, when `added` was added to its value since. */
  earlier(question: number, added: number): number;
  /** Number of the name that a question is about. */
  subject(question: number): number;
}

/** Stands for the first value of a variable that is not a number or a truth: ink leaves it out of saves. */
const FIRST = '\0first';
const JSON_MARK = '\0json';

/** Sets up the numbering for a story that has just been opened. */
export function numberValues(story: Story, { turnsOf, usesTurn, usesChance }: Bookkeeping): StoryValues {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  // Of read counts, which are many, the path by number and the number by path.
  const countPaths: (string | undefined)[] = [];
  const countNumbers = new Map<string, number>();
  const firstValues = new Map<string, Value>();
  const firstByNumber: (Value | undefined)[] = [];
  const questions: Question[] = [];
  const subjects: number[] = [];
  const questionNumbers = new Map<string, number>();
  for (const name of Object.keys(story.variablesState)) {
    const value: unknown = story.variablesState.$(name);
    firstValues.set(name, typeof value === 'number' || typeof value === 'boolean' ? value : FIRST);
  }
  for (const path of turnsOf) firstValues.set(`since:${path}`, NEVER);
  const firsts = [...firstValues.keys()].map((name) => [name, numberOf(name)] as const);
  return { nameOf: (index) => names[index] ?? '', first, get, read, write, number, question, answer, earlier, subject };

  function get(values: Values, name: string): Value {
    const index = numberOf(name);
    return values[index] ?? first(index);
  }

  function first(index: number): Value {
    return firstByNumber[index] ?? 0;
  }

  function read(save: InkSave): Values {
    const values = Array.from<Value>({ length: names.length }).fill(0);
    for (const [name, index] of firsts) {
      const token = save.variablesState[name];
      values[index] = token === undefined ? (firstValues.get(name) ?? 0) : asValue(token);
    }
    for (const [path, count] of Object.entries(save.visitCounts)) values[countNumber(path)] = count;
    for (const path of turnsOf) {
      const turn = save.turnIndices[path];
      values[numberOf(`since:${path}`)] = turn === undefined ? NEVER : save.turnIdx - turn;
    }
    if (usesTurn) values[numberOf(TURN)] = save.turnIdx;
    if (usesChance) values[numberOf(CHANCE)] = JSON.stringify([save.storySeed, save.previousRandom]);
    return values;
  }

  function write(save: InkSave, values: Values): InkSave {
    const variablesState: Record<string, unknown> = {};
    const visitCounts: Record<string, number> = {};
    const turnIndices: Record<string, number> = {};
    let { turnIdx, storySeed, previousRandom } = save;
    if (usesTurn) turnIdx = Number(get(values, TURN));
    // A row may have holes, where a count was added to that no earlier row knew.
    for (const [index, value = 0] of values.entries()) {
      const name = names[index] ?? '';
      const counted = countPaths[index];
      if (counted !== undefined) visitCounts[counted] = Number(value);
      else if (name === TURN) continue;
      else if (name === CHANCE) [storySeed, previousRandom] = JSON.parse(String(value)) as [number, number];
      else if (name.startsWith('since:')) {
        if (value !== NEVER) turnIndices[name.slice('since:'.length)] = turnIdx - Number(value);
      } else if (value !== FIRST) variablesState[name] = fromValue(value);
    }
    return { ...save, variablesState, visitCounts, turnIndices, turnIdx, storySeed, previousRandom };
  }

  function number(asked: readonly Question[]): readonly number[] {
    return [...new Set(asked.map((one) => questionNumber(one)))];
  }

  function questionNumber(asked: Question): number {
    const key = `${asked.name} ${asked.op} ${asked.than} ${asked.wordsOnly}`;
    const known = questionNumbers.get(key);
    if (known !== undefined) return known;
    questionNumbers.set(key, questions.length);
    subjects.push(numberOf(asked.name));
    return questions.push(asked) - 1;
  }

  function question(index: number): Question {
    const known = questions[index];
    if (!known) throw new Error(`no question ${index}`);
    return known;
  }

  function answer(values: Values, index: number): Value {
    const { op, than } = question(index);
    const value = values[subjects[index] ?? 0] ?? first(subjects[index] ?? 0);
    if (op === 'value') return value;
    if (op === 'upTo') return Math.min(Number(value), than);
    return op === 'modulo' ? Number(value) % than : compare(value, op, than);
  }

  function earlier(index: number, added: number): number {
    const known = question(index);
    if (added === 0 || !isShifted(known.op)) return index;
    const than = known.than - added;
    // Turns are never fewer than none: at least -3 is the same as ever.
    const least = known.name.startsWith('since:') && known.op === '>=' ? 0 : -Infinity;
    return questionNumber({ ...known, than: Math.max(least, than) });
  }

  function subject(index: number): number {
    return subjects[index] ?? 0;
  }

  function countNumber(path: string): number {
    const known = countNumbers.get(path);
    if (known !== undefined) return known;
    const fresh = numberOf(`count:${path}`);
    countNumbers.set(path, fresh);
    return fresh;
  }

  function numberOf(name: string): number {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    const firstValue = firstValues.get(name);
    if (firstValue !== undefined) firstByNumber[names.length] = firstValue;
    if (name.startsWith('count:')) countPaths[names.length] = name.slice('count:'.length);
    return names.push(name) - 1;
  }
}

/** Ink's token as something that can be compared: lists and divert targets as their text. */
function asValue(token: unknown): Value {
  if (typeof token === 'number' || typeof token === 'boolean' || typeof token === 'string') return token;
  return JSON_MARK + JSON.stringify(token);
}

function fromValue(value: Value): unknown {
  return typeof value === 'string' && value.startsWith(JSON_MARK) ? JSON.parse(value.slice(JSON_MARK.length)) : value;
}
