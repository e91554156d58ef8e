// What comes of doing one thing: everything read up to the next choice, the next scene or the end.
import type { Place, Pretence, Step, StoryState, StoryStates } from './story-states.ts';
import type { Values } from './story-values.ts';

/** A stretch of a route. */
export interface Stretch {
  readonly steps: readonly Step[];
  /** Words of the stretch as it is in this state. */
  readonly words: number;
  /** Numbers of questions about the state in which it began, but for those that only choose between words. */
  readonly asked: readonly number[];
  /** Where it ends; null where the story breaks. */
  readonly end: StoryState | null;
  /** What it did to the values of the state in which it began. */
  readonly sets: ReadonlySet<number>;
  readonly adds: ReadonlyMap<number, number>;
  /** The step that broke the story, with its problem. */
  readonly broken: Step | null;
  /** The player pressed on and on without coming to an end of the stretch. */
  readonly endless: boolean;
}

/** Presses after which the story is taken to be going round without a choice. */
const MOST_PRESSES = 200;

/** Does a thing and presses on. */
export function followMove(states: StoryStates, from: StoryState, move: number): Stretch {
  const steps: Step[] = [];
  const asked: number[] = [];
  const sets = new Set<number>();
  const adds = new Map<number, number>();
  let words = 0;
  let here = from;
  let next = move;
  for (let presses = 0; ; presses += 1) {
    const step = states.step(here, next);
    for (const question of step.asked) {
      if (states.values.question(question).wordsOnly) continue;
      const subject = states.values.subject(question);
      if (!sets.has(subject)) asked.push(states.values.earlier(question, adds.get(subject) ?? 0));
    }
    for (const name of step.sets.keys()) sets.add(name);
    for (const [name, amount] of step.adds) if (!sets.has(name)) adds.set(name, (adds.get(name) ?? 0) + amount);
    steps.push(step);
    words += step.reading.words;
    const stretch = { steps, words, asked, sets, adds, endless: presses >= MOST_PRESSES };
    if (!step.to) return { ...stretch, end: null, broken: step };
    here = states.after(here, step, step.to);
    next = 0;
    if (isEnd(step.to, from.place) || stretch.endless) return { ...stretch, end: here, broken: null };
  }
}

/** A stretch goes as far as the next choice, ending or scene. */
function isEnd(place: Place, from: Place): boolean {
  return place.moves[0] !== null || place.setting.scene !== from.setting.scene;
}

/** Least and most words of a stretch. */
export type WordRange = readonly [least: number, most: number];

/**
 * Words of a stretch whichever way its conditions on words go, those that no route can bring together included.
 * `stretch` is the same move as it is in this state.
 */
export function wordsOfMove(states: StoryStates, from: StoryState, move: number, stretch: Stretch): WordRange {
  if (!stretch.end || stretch.endless) return [stretch.words, stretch.words];
  const known = new Map<Place, { readonly values: Values; readonly range: WordRange }>();
  return rangeFrom(from, move);

  function rangeFrom(state: StoryState, next: number): WordRange {
    const before = state === from ? undefined : known.get(state.place);
    // Branches of words meet with the same values; a place come to again with others is another moment.
    if (before && before.values.every((value, index) => value === state.values[index])) return before.range;
    let least = Infinity;
    let most = 0;
    for (const step of allAnswers(states, state, next, new Map())) {
      const { words } = step.reading;
      const isOver = !step.to || isEnd(step.to, from.place);
      const [less, more] = isOver || !step.to ? [0, 0] : rangeFrom(states.after(state, step, step.to), 0);
      least = Math.min(least, words + less);
      most = Math.max(most, words + more);
    }
    known.set(state.place, { values: state.values, range: [least, most] });
    return [least, most];
  }
}

/** The step for every combination of answers to its questions about words. */
function* allAnswers(states: StoryStates, state: StoryState, move: number, pretend: Pretence): Generator<Step> {
  const step = states.step(state, move, pretend);
  yield step;
  const said = new Map(pretend);
  for (const question of step.asked) {
    const { wordsOnly, op } = states.values.question(question);
    if (said.has(question) || !wordsOnly || op === 'value') continue;
    const answer = states.values.answer(state.values, question) === true;
    yield* allAnswers(states, state, move, new Map([...said, [question, !answer]]));
    said.set(question, answer);
  }
}
