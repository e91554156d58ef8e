// An ink story that tells what it asks about its variables, counts, turns and chance, and which of them it sets.
import type { Story } from 'inkjs';
import { StoryError } from '../../story/read-beat.ts';
import type { CompiledStory } from '../../story/session.ts';
import { ANSWERS, type Condition, markConditions, type MarkOptions, type TestOp } from './ink-conditions.ts';
import { COMMANDS, hookInk, type InkObject, type SequenceLook, stateOf, turnsSince } from './ink-hooks.ts';
import type { StoryReader } from './story-reader.ts';

/** A question about one value: what it is, or how it compares with a number. */
export interface Question {
  /** `x` for a variable, `count:path` for a read count, `since:path` for turns since a visit, or one of {@link CHANCE}, {@link TURN}. */
  readonly name: string;
  readonly op: TestOp | 'value' | SequenceLook['op'];
  /** 0 where the value itself is asked for. */
  readonly than: number;
  /** The answer only chooses between words. */
  readonly wordsOnly: boolean;
}

/** What happened in a stretch of story. */
export interface InkWatch {
  /** In order, about values as they were before the stretch. */
  readonly asked: Question[];
  /** Variables that were given a value which does not hang on the one before. */
  readonly set: Set<string>;
  /** Variables that were only added to. */
  readonly added: Set<string>;
  /** Ink's paths of the words that were come to, and of divisions worth a word. */
  readonly passed: Set<string>;
}

/** Name under which the state of chance is kept: ink's seed and the last number drawn. */
export const CHANCE = 'chance ';
/** Name under which the number of turns is kept. */
export const TURN = 'turn ';

/** Turns since a visit, where there was none: adding to it leaves it as it is. */
export const NEVER = -Infinity;

/** Parts that may be passed between two choices before the story is taken to go round without one. */
const MOST_PASSED = 100_000;

type Before = (name: string) => unknown;
type Pretend = ((question: Question) => boolean | null) | null;
const nothingBefore: Before = () => 0;

/** A story under watch. */
export interface WatchedInk {
  readonly story: Story;
  /**
   * Forgets what was seen and starts a new stretch. `before` gives a value by name as it is now; `pretend` may answer a
   * question that only chooses between words otherwise than the values do; with null nothing is pretended.
   */
  begin(before: Before, pretend: Pretend): InkWatch;
  /** Divisions that left a rest or went by nought, by ink's path; also where it was only pretended that they are come to. */
  readonly divisions: ReadonlyMap<string, string>;
  /** Marks of conditions that choose between words, and what each of them chooses between: see `words-only.ts`. */
  readonly wordsOnly: ReadonlyMap<string, readonly string[]>;
}

/** The question what a value is. */
const whole = (name: string) => ({ name, op: 'value', than: 0, wordsOnly: false }) as const;

/** Opens a story to watch it. `seed` is a whole number; marks in `options.real` are not taken for mere words. */
export function watchInk(
  compiled: CompiledStory,
  reader: StoryReader,
  seed: number,
  options: MarkOptions = {},
): WatchedInk {
  const { ink, conditions, wordsOnly, addsMark, printsMark } = markConditions(compiled.ink, options);
  const story = reader.open({ ...compiled, ink }, seed);
  let watch: InkWatch = { asked: [], set: new Set(), added: new Set(), passed: new Set() };
  let before: Before = nothingBefore;
  let pretend: Pretend = null;
  let steps = 0;
  let turnAtFirst = 0;
  // Words of a choice are put together before it is known whether it is on offer.
  let held: string[] = [];
  let holding: 'no' | 'in words' | 'after them' = 'no';
  const wordPaths = new WeakMap<InkObject, string | null>();
  const divisions = new Map<string, string>();
  const variables = story.variablesState;
  const valueOf = variables.GetVariableWithName.bind(variables);

  hookInk(
    story,
    {
      readVariable(name, read) {
        if (name.endsWith(addsMark)) return read(name.slice(0, -addsMark.length));
        if (name.endsWith(printsMark)) {
          const printed = name.slice(0, -printsMark.length);
          ask({ ...whole(printed), wordsOnly: true });
          return printed.startsWith('count:') ? numberValue(Number(valueNow(printed))) : read(printed);
        }
        const condition = conditions.get(name);
        if (condition) return read(isTrue(condition, wordsOnly.has(name)) ? ANSWERS.yes : ANSWERS.no);
        if (variables.GlobalVariableExistsWithName(name)) ask(whole(name));
        return read(name);
      },
      setVariable(name, set) {
        if (name.endsWith(addsMark)) {
          const counted = name.slice(0, -addsMark.length);
          set(counted);
          watch.added.add(counted);
          return;
        }
        set(name);
        if (variables.GlobalVariableExistsWithName(name)) watch.set.add(name);
      },
      askVisits: (path, look) => ask({ ...whole(`count:${path}`), ...look }),
      askTurnsSince: (path) => ask(whole(`since:${path}`)),
      noteTurn: (path) => watch.set.add(`since:${path}`),
      askTurn: () => ask(whole(TURN)),
      draw() {
        ask(whole(CHANCE));
        watch.set.add(CHANCE);
      },
      pass,
      offer(isOnOffer) {
        if (isOnOffer) keepHeld();
        letGo();
      },
    },
    /"srnd"/.test(JSON.stringify(ink)),
  );

  return {
    story,
    begin(values, pretended) {
      watch = { asked: [], set: new Set(), added: new Set(), passed: new Set() };
      before = values;
      pretend = pretended;
      steps = 0;
      letGo();
      turnAtFirst = stateOf(story).currentTurnIndex;
      return watch;
    },
    divisions,
    wordsOnly,
  };

  function pass(object: InkObject): void {
    steps += 1;
    if (steps > MOST_PASSED)
      throw new StoryError(`${compiled.id}: the story goes on and on without a choice, at ${object.path.toString()}`);
    const { value, commandType } = object;
    if (commandType === COMMANDS.beginString) holding = 'in words';
    else if (commandType === COMMANDS.endString) holding = 'after them';
    else if (typeof value === 'string') {
      const path = wordPathOf(object, value);
      if (holding === 'after them') keepHeld();
      if (path !== null && holding === 'in words') held.push(path);
      else if (path !== null) watch.passed.add(path);
    } else if (holding === 'after them' && object.isNewDeclaration !== undefined) {
      // The text was not a choice's.
      keepHeld();
    } else if (object.name === '/' || object.name === '%') noteDivision(object, object.name);
  }

  function keepHeld(): void {
    for (const path of held) watch.passed.add(path);
    letGo();
  }

  function letGo(): void {
    held = [];
    holding = 'no';
  }

  /** Null for mere spaces and line ends. One text for each part, however often it is come to. */
  function wordPathOf(object: InkObject, words: string): string | null {
    let path = wordPaths.get(object);
    if (path === undefined) wordPaths.set(object, (path = words.trim() === '' ? null : object.path.toString()));
    return path;
  }

  /** inkjs rounds 7 / 2 down without a word, and goes on with Infinity or NaN where 7 is divided by 0. */
  function noteDivision(object: InkObject, sign: string): void {
    const stack = (stateOf(story) as unknown as { evaluationStack?: readonly { readonly value?: unknown }[] })
      .evaluationStack;
    const [left, right] = [stack?.at(-2)?.value, stack?.at(-1)?.value];
    if (typeof left !== 'number' || typeof right !== 'number') return;
    const path = object.path.toString();
    if (right === 0) divisions.set(path, `${left} ${sign} 0`);
    else if (sign === '/' && Number.isInteger(left) && Number.isInteger(right) && left % right !== 0)
      divisions.set(path, `${left} / ${right} becomes ${Math.floor(left / right)}`);
    else return;
    watch.passed.add(path);
  }

  function numberValue(number: number): unknown {
    const zero = valueOf(ANSWERS.zero, 0) as object;
    return new (zero.constructor as new (value: number) => unknown)(number);
  }

  /** Stops as soon as the answer is known: what is not looked at was not asked. */
  function isTrue(condition: Condition, forWords: boolean): boolean {
    if (condition.kind === 'test') return passes(condition, forWords);
    if (condition.kind === 'not') return !isTrue(condition.of, forWords);
    const { kind, left, right } = condition;
    return kind === 'and'
      ? isTrue(left, forWords) && isTrue(right, forWords)
      : isTrue(left, forWords) || isTrue(right, forWords);
  }

  function passes({ name, op, than }: Extract<Condition, { kind: 'test' }>, forWords: boolean): boolean {
    const asked = ask({ name, op, than, wordsOnly: forWords });
    return (asked && forWords ? pretend?.(asked) : null) ?? compare(valueNow(name), op, than);
  }

  /** Notes a question as one about the beginning of the stretch; null where the value was only set since. */
  function ask({ name, op, than, wordsOnly: forWords }: Question): Question | null {
    if (watch.set.has(name)) return null;
    const question = { name, op, than: isShifted(op) ? than - addedTo(name) : than, wordsOnly: forWords };
    watch.asked.push(question);
    return question;
  }

  function addedTo(name: string): number {
    // The same for a visit that never was, so that every state is asked the same.
    if (name.startsWith('since:')) return turnsGone();
    const [now, then] = [valueNow(name), before(name)];
    return typeof now === 'number' && typeof then === 'number' ? now - then : 0;
  }

  function turnsGone(): number {
    return stateOf(story).currentTurnIndex - turnAtFirst;
  }

  function valueNow(name: string): unknown {
    const state = stateOf(story);
    if (name.startsWith('count:')) return state.VisitCountAtPathString(name.slice('count:'.length)) ?? 0;
    if (name.startsWith('since:')) return turnsSince(story, name.slice('since:'.length)) ?? NEVER;
    if (name === TURN) return state.currentTurnIndex;
    if (name === CHANCE) return null;
    return (valueOf(name, 0) as { value?: unknown } | null)?.value;
  }
}

/** Whether a question about a value that has been added to is one about the value before, with another number. */
export function isShifted(op: Question['op']): boolean {
  return op !== 'value' && op !== 'modulo';
}

/** Truths count as 1 and 0, as they do in ink. */
export function compare(value: unknown, op: TestOp, than: number): boolean {
  const number = Number(value);
  return op === '==' ? number === than : op === '>' ? number > than : number >= than;
}
