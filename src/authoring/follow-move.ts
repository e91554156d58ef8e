// What comes of doing one thing: everything read up to the next choice, the next scene or the end.
import type { Place, Pretence, Reading, Step, StoryState, StoryStates } from './story-states.ts';

/** A stretch of a route. */
export interface Stretch {
  readonly readings: readonly Reading[];
  /** Words of the stretch as it is in this state. */
  readonly words: number;
  /** Words whichever way its conditions on words go, those that no route can bring together included. */
  readonly leastWords: number;
  readonly mostWords: number;
  /** Numbers of questions about the state in which it began, but for those that only choose between words. */
  readonly asked: readonly number[];
  /** Where it ends; null where the story breaks. */
  readonly end: StoryState | null;
  /** What it did to the values of the state in which it began. */
  readonly sets: ReadonlySet<number>;
  readonly adds: ReadonlyMap<number, number>;
  /** The step that broke the story, with its problem. */
  readonly broken: Step | null;
}

/** Presses after which the story is taken to be going round without a choice. */
const MOST_PRESSES = 200;

/** Does a thing and presses on. */
export function followMove(states: StoryStates, from: StoryState, move: number): Stretch {
  const readings: Reading[] = [];
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
    readings.push(step.reading);
    words += step.reading.words;
    const stretch = { readings, words, asked, sets, adds };
    if (!step.to) return { ...stretch, leastWords: words, mostWords: words, end: null, broken: step };
    here = states.after(here, step, step.to);
    next = 0;
    if (isEnd(step.to, from.place) || presses > MOST_PRESSES) {
      const [leastWords, mostWords] = rangeOfWords(states, from, move, from.place, new Map());
      return { ...stretch, leastWords, mostWords, end: here, broken: null };
    }
  }
}

/** A stretch goes as far as the next choice, ending or scene. */
function isEnd(place: Place, from: Place): boolean {
  return place.moves[0] !== null || place.setting.scene !== from.setting.scene;
}

/** Least and most words to the end of a stretch, trying both answers to every question that only chooses between words. */
function rangeOfWords(
  states: StoryStates,
  state: StoryState,
  move: number,
  from: Place,
  known: Map<Place, readonly [number, number]>,
): readonly [number, number] {
  const before = move === 0 && state.place !== from ? known.get(state.place) : undefined;
  if (before) return before;
  let least = Infinity;
  let most = 0;
  for (const step of allAnswers(states, state, move, new Map())) {
    const { words } = step.reading;
    const ends = !step.to || isEnd(step.to, from) || known.size > MOST_PRESSES;
    const [less, more] =
      ends || !step.to ? [0, 0] : rangeOfWords(states, states.after(state, step, step.to), 0, from, known);
    least = Math.min(least, words + less);
    most = Math.max(most, words + more);
  }
  if (state.place !== from) known.set(state.place, [least, most]);
  return [least, most];
}

/** The step for every combination of answers to its questions about words. */
function* allAnswers(states: StoryStates, state: StoryState, move: number, pretend: Pretence): Generator<Step> {
  const step = states.step(state, move, pretend);
  yield step;
  const said = new Map(pretend);
  for (const question of step.asked) {
    if (said.has(question) || !states.values.question(question).wordsOnly) continue;
    const answer = states.values.answer(state.values, question) === true;
    yield* allAnswers(states, state, move, new Map([...said, [question, !answer]]));
    said.set(question, answer);
  }
}
