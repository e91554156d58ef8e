// An ink story that tells what it asks about its variables and read counts, and which it sets. inkjs offers no such thing,
// so this stands on four of its inner methods; a test compares what is walked with what a session plays.
import type { Story } from 'inkjs';
import { openInk } from '../../story/read-beat.ts';
import type { CompiledStory } from '../../story/session.ts';
import { ANSWERS, type Condition, markConditions, type TestOp } from './ink-conditions.ts';

/** A question about one value: what it is, or how it compares with a number. */
export interface Question {
  /** `x` for a variable, `count:path` for a read count. */
  readonly name: string;
  readonly op: TestOp | 'value';
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
}

/** The field in which a story keeps its state. */
const INNER_STATE = '_state';

type Before = (name: string) => unknown;
type Pretend = (question: Question) => boolean | null;
const nothingBefore: Before = () => 0;
const noPretence: Pretend = () => null;

/** A story under watch. */
export interface WatchedInk {
  readonly story: Story;
  /**
   * Forgets what was seen and starts a new stretch. `before` gives a value by name as it is now; `pretend` may answer a
   * question that only chooses between words otherwise than the values do.
   */
  begin(before: Before, pretend: Pretend): InkWatch;
}

/** Opens a story to watch it. `seed` is a whole number. */
export function watchInk(compiled: CompiledStory, seed: number): WatchedInk {
  const { ink, conditions, wordsOnly, addsMark } = markConditions(compiled.ink);
  const story = openInk({ ...compiled, ink }, seed);
  let watch: InkWatch = { asked: [], set: new Set(), added: new Set() };
  let before: Before = nothingBefore;
  let pretend: Pretend = noPretence;

  const variables = story.variablesState;
  const get = variables.GetVariableWithName.bind(variables);
  variables.GetVariableWithName = (name, context) => {
    if (name === null) return get(name, context);
    if (name.endsWith(addsMark)) return get(name.slice(0, -addsMark.length), context);
    const condition = conditions.get(name);
    if (condition) return get(isTrue(condition, wordsOnly.has(name)) ? ANSWERS.yes : ANSWERS.no, 0);
    if (variables.GlobalVariableExistsWithName(name)) ask({ name, op: 'value', than: 0, wordsOnly: false });
    return get(name, context);
  };
  const assign = variables.Assign.bind(variables);
  variables.Assign = (assignment, value) => {
    const name = assignment.variableName;
    if (name?.endsWith(addsMark)) {
      const { isNewDeclaration, isGlobal } = assignment;
      const variableName = name.slice(0, -addsMark.length);
      assign({ variableName, isNewDeclaration, isGlobal } as typeof assignment, value);
      watch.added.add(variableName);
      return;
    }
    assign(assignment, value);
    if (name !== null && variables.GlobalVariableExistsWithName(name)) watch.set.add(name);
  };

  // The story makes new states as it goes; each is caught as it is first asked for.
  const currentState = () => (story as unknown as Record<string, Story['state']>)[INNER_STATE] as Story['state'];
  Object.defineProperty(story, 'state', {
    get() {
      const state = currentState();
      if (!Object.hasOwn(state, 'VisitCountForContainer')) {
        const count = state.VisitCountForContainer.bind(state);
        state.VisitCountForContainer = (container) => {
          // A choice that can be taken once only asks whether it was; a sequence asks how often.
          if (container) ask({ name: `count:${container.path.toString()}`, op: 'value', than: 0, wordsOnly: false });
          return count(container);
        };
      }
      return state;
    },
  });

  return {
    story,
    begin(values, pretended) {
      watch = { asked: [], set: new Set(), added: new Set() };
      before = values;
      pretend = pretended;
      return watch;
    },
  };

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
    return (asked && forWords ? pretend(asked) : null) ?? compare(valueNow(name), op, than);
  }

  /** Notes a question as one about the beginning of the stretch; null where the value was only set since. */
  function ask({ name, op, than, wordsOnly: forWords }: Question): Question | null {
    if (watch.set.has(name)) return null;
    const [now, then] = [valueNow(name), before(name)];
    const added = typeof now === 'number' && typeof then === 'number' ? now - then : 0;
    const question = { name, op, than: op === 'value' ? 0 : than - added, wordsOnly: forWords };
    watch.asked.push(question);
    return question;
  }

  function valueNow(name: string): unknown {
    if (!name.startsWith('count:')) return (get(name, 0) as { value?: unknown } | null)?.value;
    return currentState().VisitCountAtPathString(name.slice('count:'.length)) ?? 0;
  }
}

/** Truths count as 1 and 0, as they do in ink. */
export function compare(value: unknown, op: TestOp, than: number): boolean {
  const number = Number(value);
  return op === '==' ? number === than : op === '>' ? number > than : number >= than;
}

/** True when the story uses turn counts or random numbers, whose state cannot be told apart by name. */
export function usesTurnsOrRandom(ink: object): boolean {
  return /"(turn|turns|rnd|srnd|lrnd)"/.test(JSON.stringify(ink));
}
