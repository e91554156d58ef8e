// States of a story as plain values: where it stands, and what every variable and read count is. Ink runs only where no
// remembered step fits; everywhere else its effect is added to the values.
import type { Beat, Choice } from '../../story/beat.ts';
import { BEFORE_THE_STORY, readBeat, type Setting, StoryError } from '../../story/read-beat.ts';
import type { CompiledStory } from '../../story/session.ts';
import { TagError } from '../../story/tags.ts';
import { type InkSave, placeKey, saveInk } from './ink-save.ts';
import { emptyTrie, type ReadTrie, recall, remember, type Value } from './read-trie.ts';
import { countWords } from '../count-words.ts';
import { numberValues, REST, type StoryValues, type Values } from './story-values.ts';
import { usesTurnsOrRandom, watchInk } from './watch-ink.ts';

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
  /** Null where the story breaks. */
  readonly to: Place | null;
  readonly problem: string | null;
}

/** Answers to questions that only choose between words, by number. */
export type Pretence = ReadonlyMap<number, boolean>;

/** The states of one story, made as they are asked for. */
export interface StoryStates {
  readonly opening: Reading;
  readonly start: StoryState;
  readonly values: StoryValues;
  /** What the move at this index does in this state. `pretend` answers some questions about words otherwise, by number. */
  step(state: StoryState, move: number, pretend?: Pretence): Step;
  /** The state after a step; `to` is the step's. */
  after(state: StoryState, step: Step, to: Place): StoryState;
}

/** Opens a story. `seed` is a whole number. @throws {StoryError} or {TagError} when not even the first beat can be read. */
export function openStates(compiled: CompiledStory, seed: number): StoryStates {
  const watched = watchInk(compiled, seed);
  const { story } = watched;
  const usesRest = usesTurnsOrRandom(compiled.ink);
  const mostAtOnce = usesRest ? 1 : MOST_BEATS_AT_ONCE;
  const row = numberValues(story, usesRest);
  const places = new Map<string, Place>();
  const readings = new Map<string, Reading>();

  const first = readBeat(story, compiled.id, BEFORE_THE_STORY);
  const save = saveInk(story);
  const start = { place: placeOf(save, first.beat, first.setting), values: row.read(save) };
  return { opening: intern([first.beat]), start, values: row, step, after };

  function step(state: StoryState, move: number, pretend: Pretence = AS_IT_IS): Step {
    const trie = state.place.steps[move];
    if (!trie) throw new Error(`no move ${move} here`);
    const answer = (question: number) => pretend.get(question) ?? row.answer(state.values, question);
    const known = recall(trie, answer);
    if (known) return known;
    const fresh = runInk(state, move, pretend);
    remember(trie, fresh.asked, answer, fresh);
    return fresh;
  }

  function after(state: StoryState, { sets, adds }: Step, to: Place): StoryState {
    const values = state.values.slice();
    for (const [name, value] of sets) values[name] = value;
    for (const [name, amount] of adds) values[name] = Number(values[name] ?? 0) + amount;
    return { place: to, values };
  }

  /** Runs a move in ink: its beat, and those after it for as long as the player only presses on and nothing is asked. */
  function runInk(state: StoryState, move: number, pretend: Pretence): Step {
    story.state.LoadJsonObj(row.write(state.place.save, state.values));
    story.ResetErrors();
    const watch = watched.begin(
      (name) => row.get(state.values, name),
      (question) => pretend.get(row.number([question])[0] ?? -1) ?? null,
    );
    const beats: Beat[] = [];
    let end: { saved: InkSave; beat: Beat; setting: Setting; asked: number; set: Set<string> } | null = null;
    let problem: string | null = null;
    try {
      if (state.place.moves[move] !== null) story.ChooseChoiceIndex(move);
      do {
        const { beat, setting } = readBeat(story, compiled.id, end?.setting ?? state.place.setting);
        if (end && watch.asked.length > end.asked) break;
        beats.push(beat);
        end = { saved: saveInk(story), beat, setting, asked: watch.asked.length, set: new Set(watch.set) };
      } while (end.beat.more && beats.length < mostAtOnce);
    } catch (error) {
      if (!(error instanceof StoryError) && !(error instanceof TagError)) throw error;
      if (!end) problem = error.message;
    }
    const rest = usesRest ? [{ name: REST, op: 'value', than: 0, wordsOnly: false } as const] : [];
    const asked = row.number([...rest, ...watch.asked.slice(0, end?.asked ?? Infinity)]);
    const sets = new Map<number, Value>();
    const adds = new Map<number, number>();
    if (!end) return { asked, sets, adds, reading: intern([]), to: null, problem };
    for (const [number, value] of row.read(end.saved).entries()) {
      const name = row.nameOf(number);
      const before = row.get(state.values, name);
      const isAddedTo = name.startsWith('count:') || (watch.added.has(name) && !end.set.has(name));
      if (isAddedTo && value !== before) adds.set(number, Number(value) - Number(before));
      else if (end.set.has(name) || value !== before) sets.set(number, value);
    }
    return { asked, sets, adds, reading: intern(beats), to: placeOf(end.saved, end.beat, end.setting), problem };
  }

  function placeOf(saved: InkSave, { choices, more, ending }: Beat, setting: Setting): Place {
    const moves = more ? [null] : choices;
    const key = `${setting.scene} ${setting.otherSide} ${ending} ${more} ${moves.length > 0 ? placeKey(saved, more) : ''}`;
    const known = places.get(key);
    if (known) return known;
    const place = { id: places.size, moves, ending, setting, save: saved, steps: moves.map(() => emptyTrie<Step>()) };
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

const AS_IT_IS: Pretence = new Map();
/** Beats that are run on without a question before the walk looks round again: a story may press on for ever. */
const MOST_BEATS_AT_ONCE = 50;
