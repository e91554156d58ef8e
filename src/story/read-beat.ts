// One beat out of a running ink story. The session plays with it and the writers' tools explore with it, so that what is
// checked is what is read.
import { Story } from 'inkjs';
import type { Beat, Choice, Line, Picture } from './beat.ts';
import { parseLine } from './line.ts';
import type { CompiledStory } from './session.ts';
import { parseTag, type Tag } from './tags.ts';

/** The story cannot go on. The message says where and, for a writer, what to mend. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
}

/** What tags have set so far and later beats inherit. */
export interface Setting {
  readonly scene: string;
  readonly picture: Picture;
  readonly otherSide: string | null;
}

/** The setting before the first line has been read. */
export const BEFORE_THE_STORY: Setting = { scene: '', picture: pictureOf(null), otherSide: null };

/** A place as it is before anyone is in it and anything has changed. */
function pictureOf(place: string | null): Picture {
  return { place, people: {}, faces: {}, lights: {}, push: null };
}

/** An ink story at its start, whose errors are thrown as {@link StoryError}. `seed` is a whole number. */
export function openInk(compiled: CompiledStory, seed: number): Story {
  const story = new Story(compiled.ink as never);
  story.state.storySeed = seed;
  story.onError = (message) => {
    throw new StoryError(`${compiled.id}: ${message}`);
  };
  return story;
}

/** Reads up to the next choice, pause or ending, and gives the setting that the beat leaves behind. */
export function readBeat(story: Story, storyId: string, before: Setting): { beat: Beat; setting: Setting } {
  const lines: Line[] = [];
  const sounds: string[] = [];
  let setting = before;
  let ending: string | null = null;
  let hard: string | null = null;
  let paused = false;
  while (story.canContinue && !paused) {
    const text = (story.Continue() ?? '').trim();
    const tags = (story.currentTags ?? []).map((tag) => parseTag(tag, 'line'));
    for (const tag of tags) setting = afterTag(setting, tag);
    sounds.push(...tags.flatMap((tag) => (tag.name === 'sound' ? tag.value : [])));
    if (text !== '') lines.push(parseLine(text, tags));
    // A pause before the first words of a beat would be a press-on with nothing read.
    paused = lines.length > 0 && tags.some((tag) => tag.name === 'pause');
    hard = tags.find((tag) => tag.name === 'hard')?.value ?? hard;
    ending = tags.find((tag) => tag.name === 'ending')?.value ?? ending;
  }
  const choices = paused
    ? []
    : story.currentChoices.map((choice) => readChoice(storyId, choice.text, choice.tags ?? []));
  const more = paused && (story.canContinue || story.currentChoices.length > 0);
  if (!more && choices.length === 0 && ending === null) {
    throw new StoryError(`${storyId}: the story stops in scene "${setting.scene}" without an ending tag or a choice`);
  }
  const beat = { ...setting, clockMinutes: readClock(story), lines, sounds, choices, more, hard, ending };
  return { beat, setting };
}

/** The view goes to what is being looked at; any other choice takes it back. */
export function afterChoice(setting: Setting, choice: Choice): Setting {
  return { ...setting, picture: { ...setting.picture, push: choice.kind === 'look' ? choice.at : null } };
}

function afterTag(setting: Setting, tag: Tag): Setting {
  if (tag.name === 'scene') {
    const { place, lights } = setting.picture;
    return { scene: tag.value, picture: { ...pictureOf(place), lights }, otherSide: null };
  }
  if (tag.name === 'other-side') return { ...setting, otherSide: tag.value };
  return { ...setting, picture: pictureAfter(setting.picture, tag) };
}

function pictureAfter(picture: Picture, tag: Tag): Picture {
  if (tag.name === 'place') return pictureOf(tag.value);
  if (tag.name === 'show') {
    const [who, how] = tag.value;
    // Whoever stands another way has the face of that way, until the story says otherwise.
    return { ...picture, people: { ...picture.people, [who]: how }, faces: without(picture.faces, who) };
  }
  if (tag.name === 'hide') {
    return { ...picture, people: without(picture.people, tag.value), faces: without(picture.faces, tag.value) };
  }
  if (tag.name === 'face') {
    const [who, face, at] = tag.value;
    return { ...picture, faces: { ...picture.faces, [who]: at === undefined ? face : `${face}@${at}` } };
  }
  if (tag.name === 'light') return { ...picture, lights: { ...picture.lights, [tag.value[0]]: tag.value[1] } };
  if (tag.name === 'push') return { ...picture, push: tag.value };
  return picture;
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  const { [key]: _gone, ...rest } = record;
  return rest;
}

function readChoice(storyId: string, text: string, inkTags: readonly string[]): Choice {
  const tags = inkTags.map((tag) => parseTag(tag, 'choice'));
  const id = tags.find((tag) => tag.name === 'id')?.value;
  if (id === undefined) throw new StoryError(`${storyId}: the choice "${text}" has no "# id:" tag`);
  const kind = tags.find((tag) => tag.name === 'kind')?.value ?? (/^["“]/.test(text) ? 'say' : 'do');
  const decision = tags.find((tag) => tag.name === 'decides')?.value ?? null;
  return { id, text: text.trim(), kind, decision, at: tags.find((tag) => tag.name === 'at')?.value ?? null };
}

/** The story keeps its time in the ink variable `clock`, in minutes since midnight; below nought it has stopped telling. */
function readClock(story: Story): number | null {
  const clock: unknown = story.variablesState.$('clock');
  return typeof clock === 'number' && clock >= 0 ? clock : null;
}
