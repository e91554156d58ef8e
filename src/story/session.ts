// Ink in, beats out: runs one compiled story and hands over one beat at a time. Knows no screen and keeps no global state.
import type { Beat, Moment, TraceStep } from './beat.ts';
import { afterChoice, BEFORE_THE_STORY, openInk, readBeat, StoryError } from './read-beat.ts';
import { type StorySnapshot, SNAPSHOT_SCHEMA } from './snapshot.ts';

export { StoryError };

/** A story after compilation. `hash` changes when the compiled ink does. */
export interface CompiledStory {
  readonly id: string;
  readonly hash: string;
  /** The compiled ink as a parsed object: inkjs misreads some texts when it is given a string (Node 20, Safari). */
  readonly ink: object;
}

/** One running story. All that it does follows from the seed and the choices made. */
export interface StorySession {
  /** The story that is running. */
  readonly story: CompiledStory;
  readonly beat: Beat;
  /** Everything read and chosen so far, in order. */
  readonly moments: readonly Moment[];
  readonly trace: readonly TraceStep[];
  /** @throws {StoryError} when no choice with this id is on offer. */
  choose(choiceId: string): Beat;
  /** Reads on where `beat.more` is true. @throws {StoryError} where there is nothing more to read. */
  pressOn(): Beat;
  snapshot(): StorySnapshot;
}

/** Starts a story at its beginning. The same seed and choices always give the same story. `seed` is a whole number. */
export function startStory(compiled: CompiledStory, options: { readonly seed: number }): StorySession {
  const ink = openInk(compiled, options.seed);
  const moments: Moment[] = [];
  const trace: TraceStep[] = [];
  let pressedOn = 0;
  let setting = BEFORE_THE_STORY;
  let beat = readOn();

  function readOn(): Beat {
    const read = readBeat(ink, compiled.id, setting);
    setting = read.setting;
    moments.push({ kind: 'beat', beat: read.beat });
    return read.beat;
  }

  return {
    story: compiled,
    get beat() {
      return beat;
    },
    get moments() {
      return moments;
    },
    get trace() {
      return trace;
    },
    choose(choiceId) {
      const index = beat.choices.findIndex((choice) => choice.id === choiceId);
      const choice = beat.choices[index];
      if (!choice)
        throw new StoryError(`${compiled.id}: choice "${choiceId}" is not on offer in scene "${beat.scene}"`);
      const step: TraceStep = {
        choice,
        scene: beat.scene,
        clockMinutes: beat.clockMinutes,
        noticed: noticedIn(moments),
        beatNumber: countBeats(moments),
      };
      trace.push(step);
      moments.push({ kind: 'choice', choice, trace: step });
      ink.ChooseChoiceIndex(index);
      setting = afterChoice(setting, choice);
      pressedOn = 0;
      beat = readOn();
      return beat;
    },
    pressOn() {
      if (!beat.more)
        throw new StoryError(`${compiled.id}: nothing more to read in scene "${beat.scene}" before a choice is made`);
      pressedOn += 1;
      beat = readOn();
      return beat;
    },
    snapshot() {
      return {
        schema: SNAPSHOT_SCHEMA,
        story: compiled.id,
        hash: compiled.hash,
        seed: options.seed,
        choices: trace.map((step) => step.choice.id),
        pressedOn,
      };
    },
  };
}

/** Ids of the notebook entries read so far, in order, each once. */
export function noticedIn(moments: readonly Moment[]): readonly string[] {
  const ids = moments.flatMap((moment) =>
    moment.kind === 'beat' ? moment.beat.lines.flatMap((line) => line.noteId ?? []) : [],
  );
  return [...new Set(ids)];
}

function countBeats(moments: readonly Moment[]): number {
  return moments.filter((moment) => moment.kind === 'beat').length;
}
