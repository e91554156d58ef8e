// Ink in, beats out: runs one compiled story and hands over one beat at a time. Knows no screen and keeps no global state.
import { Story } from 'inkjs';
import type { Beat, Choice, Line, Moment, Picture, TraceStep } from './beat.ts';
import { parseLine } from './line.ts';
import { type StorySnapshot, SNAPSHOT_SCHEMA } from './snapshot.ts';
import { parseTag, type Tag } from './tags.ts';

/** A story after compilation. `hash` changes when the compiled ink does. */
export interface CompiledStory {
  readonly id: string;
  readonly hash: string;
  /** The compiled ink as a parsed object: inkjs misreads some texts when it is given a string (Node 20, Safari). */
  readonly ink: object;
}

/** One running story. All that it does follows from the seed and the choices made. */
export interface StorySession {
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

/** The story cannot go on. The message says where and, for a writer, what to mend. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
}

/** Starts a story at its beginning. The same seed and choices always give the same story. `seed` is a whole number. */
export function startStory(compiled: CompiledStory, options: { readonly seed: number }): StorySession {
  const story = new Story(compiled.ink as never);
  story.state.storySeed = options.seed;
  story.onError = (message) => {
    throw new StoryError(`${compiled.id}: ${message}`);
  };

  const moments: Moment[] = [];
  const trace: TraceStep[] = [];
  let pressedOn = 0;
  let scene = '';
  let otherSide: string | null = null;
  let picture: Picture = { place: null, people: {} };
  let beat = readBeat();

  function readBeat(): Beat {
    const lines: Line[] = [];
    let ending: string | null = null;
    let paused = false;
    while (story.canContinue && !paused) {
      const text = (story.Continue() ?? '').trim();
      const tags = (story.currentTags ?? []).map((tag) => parseTag(tag, 'line'));
      for (const tag of tags) apply(tag);
      if (text !== '') lines.push(parseLine(text, tags));
      // A pause before the first words of a beat would be a press-on with nothing read.
      paused = lines.length > 0 && tags.some((tag) => tag.name === 'pause');
      ending = tags.find((tag) => tag.name === 'ending')?.value ?? ending;
    }
    const choices = paused
      ? []
      : story.currentChoices.map((choice) => readChoice(compiled.id, choice.text, choice.tags ?? []));
    const more = paused && (story.canContinue || story.currentChoices.length > 0);
    if (!more && choices.length === 0 && ending === null) {
      throw new StoryError(`${compiled.id}: the story stops in scene "${scene}" without an ending tag or a choice`);
    }
    const next: Beat = { scene, clockMinutes: readClock(story), lines, picture, choices, more, ending, otherSide };
    moments.push({ kind: 'beat', beat: next });
    return next;
  }

  function apply(tag: Tag): void {
    if (tag.name === 'scene') {
      scene = tag.value;
      picture = { ...picture, people: {} };
      otherSide = null;
    } else if (tag.name === 'place') {
      picture = { place: tag.value, people: {} };
    } else if (tag.name === 'show') {
      const [who, how] = tag.value;
      picture = { ...picture, people: { ...picture.people, [who]: how } };
    } else if (tag.name === 'hide') {
      const { [tag.value]: _gone, ...people } = picture.people;
      picture = { ...picture, people };
    } else if (tag.name === 'other-side') {
      otherSide = tag.value;
    }
  }

  return {
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
      story.ChooseChoiceIndex(index);
      pressedOn = 0;
      beat = readBeat();
      return beat;
    },
    pressOn() {
      if (!beat.more)
        throw new StoryError(`${compiled.id}: nothing more to read in scene "${beat.scene}" before a choice is made`);
      pressedOn += 1;
      beat = readBeat();
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

function readChoice(storyId: string, text: string, inkTags: readonly string[]): Choice {
  const tags = inkTags.map((tag) => parseTag(tag, 'choice'));
  const id = tags.find((tag) => tag.name === 'id')?.value;
  if (id === undefined) throw new StoryError(`${storyId}: the choice "${text}" has no "# id:" tag`);
  const kind = tags.find((tag) => tag.name === 'kind')?.value ?? (/^["“]/.test(text) ? 'say' : 'do');
  return { id, text: text.trim(), kind, decision: tags.find((tag) => tag.name === 'decides')?.value ?? null };
}

/** The story keeps its time in the ink variable `clock`, in minutes since midnight. */
function readClock(story: Story): number | null {
  const clock: unknown = story.variablesState.$('clock');
  return typeof clock === 'number' ? clock : null;
}
