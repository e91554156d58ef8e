// States of a story as plain values: where it stands, and what every variable and read count is. Ink runs only where no
// remembered step fits; everywhere else its effect is added to the values.
import type { Beat, Choice } from '../../story/beat.ts';
import { BEFORE_THE_STORY, type Setting, StoryError } from '../../story/read-beat.ts';
import type { CompiledStory } from '../../story/session.ts';
import { TagError } from '../../story/tags.ts';
import { countedTurns } from './counted-turns.ts';
import { type InkSave, placeKey, saveInk, withoutValues } from './ink-save.ts';
import { type Answer, emptyTrie, type ReadTrie, recall, remember, type Value } from './read-trie.ts';
import { countWords } from '../count-words.ts';
import type { MarkOptions } from './ink-conditions.ts';
import { type Bookkeeping, numberValues, type StoryValues, type Values } from './story-values.ts';
import { GAME_READER, type StoryReader } from './story-reader.ts';
import { type ValueRanges, watchRanges } from './value-ranges.ts';
import { TURN, watchInk, type WatchedInk } from './watch-ink.ts';

/** What is read in one go or, where the player only presses on and nothing is asked, in several. Empty where the story broke. */
export interface Reading {
  readonly beats: readonly Beat[];
  /** Words in the lines of these beats, names of speakers not counted. */
  readonly words: number;
}

/** The end of a beat somewhere in the story, whatever the variables are. */
export interface Place {
  readonly id: number;
  /** What can be done: the choices on offer, or null to press on; nothing at an ending. */
  readonly moves: readonly (Choice | null)[];
  readonly ending: string | null;
  readonly setting: Setting;
  /** Any save that stands here; its variables and read counts are replaced by those of a state. */
  readonly save: InkSave;
  /** What is known of each move. */
  readonly steps: readonly ReadTrie<Step>[];
  /** Every step that was taken without a pretence. */
  readonly known: Set<Step>;
}

/** A moment at which the player does something, or the end. */
export interface StoryState {
  readonly place: Place;
  readonly values: Values;
}

/** What a move does: it asks about some values, sets some, adds to some, and leads on. */
export interface Step {
  /** Numbers of questions about the state before. */
  readonly asked: readonly number[];
  readonly sets: ReadonlyMap<number, Value>;
  readonly adds: ReadonlyMap<number, number>;
  readonly reading: Reading;
  /** Ink's paths of the words that are come to, those of choices included, also where their condition fails. */
  readonly passed: readonly string[];
  /** Null where the story breaks. */
  readonly to: Place | null;
  readonly problem: string | null;
}

/** Answers to questions that only choose between words, by number. */
export type Pretence = ReadonlyMap<number, boolean>;

/** How to open a story for walking. */
export interface StatesOptions extends MarkOptions {
  /** The game's own way unless told. */
  readonly reader?: StoryReader;
}

/** The states of one story, made as they are asked for. */
export interface StoryStates {
  /** Every place come to so far. */
  readonly places: ReadonlyMap<string, Place>;
  readonly ranges: ValueRanges;
  /** What ink itself passed by. */
  readonly watched: Pick<WatchedInk, 'divisions' | 'wordsOnly'>;
  readonly opening: Reading;
  /** Ink's paths of the words that the opening comes to. */
  readonly openingPassed: readonly string[];
  readonly start: StoryState;
  readonly values: StoryValues;
  /** What the move at this index does in this state. `pretend` answers some questions about words otherwise, by number. */
  step(state: StoryState, move: number, pretend?: Pretence): Step;
  /** How often ink itself has run; everything else was remembered. */
  runs(): number;
  /** The state after a step; `to` is the step's. */
  after(state: StoryState, step: Step, to: Place): StoryState;
}

/** Opens a story. `seed` is a whole number. @throws {StoryError} or {TagError} when not even the first beat can be read. */
export function openStates(compiled: CompiledStory, seed: number, options: StatesOptions = {}): StoryStates {
  const { reader = GAME_READER } = options;
  const watched = watchInk(compiled, reader, seed, options);
  const { story } = watched;
  const bookkeeping = bookkeepingOf(compiled.ink);
  const row = numberValues(story, bookkeeping);
  const ranges = watchRanges(row);
  const places = new Map<string, Place>();
  const readings = new Map<string, Reading>();
  let runs = 0;

  const openingWatch = watched.begin(() => 0, null);
  const first = readOn(BEFORE_THE_STORY);
  const save = saveInk(story);
  const start = { place: placeOf(save, first.beat, first.setting), values: row.read(save) };
  ranges.begin(start.values);
  return {
    opening: intern([first.beat]),
    openingPassed: [...openingWatch.passed],
    start,
    values: row,
    places,
    ranges,
    watched,
    runs: () => runs,
    step,
    after,
  };

  function step(state: StoryState, move: number, pretend: Pretence = AS_IT_IS): Step {
    const trie = state.place.steps[move];
    if (!trie) throw new Error(`no move ${move} here`);
    const answer = (question: number) => pretend.get(question) ?? row.answer(state.values, question);
    const known = recall(trie, answer) ?? runNew(trie, answer);
    if (pretend.size === 0) state.place.known.add(known);
    return known;

    function runNew(into: ReadTrie<Step>, said: Answer): Step {
      const fresh = runInk(state, move, pretend);
      if (remember(into, fresh.asked, said, fresh)) return fresh;
      const names = fresh.asked.map((one) => row.question(one).name);
      throw new Error(`a step asked other questions than before: ${names.join(', ')}`);
    }
  }

  function after(state: StoryState, { sets, adds }: Step, to: Place): StoryState {
    const values = state.values.slice();
    for (const [name, value] of sets) values[name] = value;
    for (const [name, amount] of adds) values[name] = Number(values[name] ?? row.first(name)) + amount;
    return { place: to, values };
  }

  function readOn(before: Setting): { readonly beat: Beat; readonly setting: Setting } {
    try {
      return reader.read(story, compiled.id, before);
    } catch (cause) {
      if (cause instanceof StoryError || cause instanceof TagError) throw cause;
      // Where ink's own code fails, 0 / 0 for one, there is no message for writers.
      throw new StoryError(`${compiled.id}: ink itself fails: ${String(cause)}`, { cause });
    }
  }

  /** Runs a move in ink: its beat, and those after it for as long as the player only presses on and nothing is asked. */
  function runInk(state: StoryState, move: number, pretend: Pretence): Step {
    runs += 1;
    story.state.LoadJsonObj(row.write(state.place.save, state.values));
    story.ResetErrors();
    const watch = watched.begin(
      (name) => row.get(state.values, name),
      pretend.size === 0 ? null : (question) => pretend.get(row.number([question])[0] ?? -1) ?? null,
    );
    const beats: Beat[] = [];
    let end: { saved: InkSave; beat: Beat; setting: Setting; asked: number; set: Set<string> } | null = null;
    let problem: string | null = null;
    try {
      if (state.place.moves[move] !== null) story.ChooseChoiceIndex(move);
      do {
        const { beat, setting } = readOn(end?.setting ?? state.place.setting);
        if (end && watch.asked.length > end.asked) break;
        beats.push(beat);
        end = { saved: saveInk(story), beat, setting, asked: watch.asked.length, set: new Set(watch.set) };
      } while (end.beat.more && beats.length < MOST_BEATS_AT_ONCE);
    } catch (error) {
      if (!(error instanceof StoryError) && !(error instanceof TagError)) throw error;
      if (!end) problem = error.message;
    }
    const asked = row.number(watch.asked.slice(0, end?.asked ?? Infinity));
    const sets = new Map<number, Value>();
    const adds = new Map<number, number>();
    const passed = [...watch.passed];
    if (!end) return { asked, sets, adds, passed, reading: intern([]), to: null, problem };
    const turnsGone = state.place.moves[move] === null ? 0 : 1;
    for (const [number, value] of row.read(end.saved).entries()) {
      const name = row.nameOf(number);
      const before = state.values[number] ?? row.first(number);
      if (end.set.has(name)) sets.set(number, value);
      // What counts turns goes on in every state, whether or not there is anything to count in this one.
      else if (name === TURN || name.startsWith('since:')) {
        if (turnsGone > 0) adds.set(number, turnsGone);
      } else if (value === before) continue;
      else if (name.startsWith('count:') || watch.added.has(name)) adds.set(number, Number(value) - Number(before));
      else sets.set(number, value);
    }
    ranges.note(sets, adds);
    return {
      asked,
      sets,
      adds,
      passed,
      reading: intern(beats),
      to: placeOf(end.saved, end.beat, end.setting),
      problem,
    };
  }

  function placeOf(saved: InkSave, { choices, more, ending }: Beat, setting: Setting): Place {
    const moves = more ? [null] : choices;
    const key = `${setting.scene} ${setting.otherSide} ${ending} ${more} ${moves.length > 0 ? placeKey(saved, more) : ''}`;
    const known = places.get(key);
    if (known) return known;
    const place = {
      id: places.size,
      moves,
      ending,
      setting,
      save: withoutValues(saved),
      steps: moves.map(() => emptyTrie<Step>()),
      known: new Set<Step>(),
    };
    places.set(key, place);
    return place;
  }

  /** One object for the same words, however often they are read. What is not read (clock, picture) is the first's. */
  function intern(beats: readonly Beat[]): Reading {
    const key = JSON.stringify(beats.map(({ scene, lines, ending, otherSide }) => [scene, lines, ending, otherSide]));
    const same = readings.get(key);
    if (same) return same;
    const lines = beats.flatMap((beat) => beat.lines);
    const reading = { beats, words: lines.reduce((sum, line) => sum + countWords(line.text), 0) };
    readings.set(key, reading);
    return reading;
  }
}

/** Reads off a compiled story what it makes use of. */
function bookkeepingOf(ink: object): Bookkeeping {
  const text = JSON.stringify(ink);
  return {
    turnsOf: text.includes('"turns"') ? countedTurns(ink) : [],
    usesTurn: text.includes('"turn"'),
    usesChance: /"(rnd|srnd|lrnd)"/.test(text),
  };
}

const AS_IT_IS: Pretence = new Map();
/** Beats that are run on without a question before the walk looks round again: a story may press on for ever. */
const MOST_BEATS_AT_ONCE = 50;
