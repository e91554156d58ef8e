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
export const BEFORE_THE_STORY: Setting = { scene: '', picture: { place: null, people: {} }, otherSide: null };

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
  let setting = before;
  let ending: string | null = null;
  let paused = false;
  while (story.canContinue && !paused) {
    const text = (story.Continue() ?? '').trim();
    const tags = (story.currentTags ?? []).map((tag) => parseTag(tag, 'line'));
    for (const tag of tags) setting = afterTag(setting, tag);
    if (text !== '') lines.push(parseLine(text, tags));
    // A pause before the first words of a beat would be a press-on with nothing read.
    paused = lines.length > 0 && tags.some((tag) => tag.name === 'pause');
    ending = tags.find((tag) => tag.name === 'ending')?.value ?? ending;
  }
  const choices = paused
    ? []
    : story.currentChoices.map((choice) => readChoice(storyId, choice.text, choice.tags ?? []));
  const more = paused && (story.canContinue || story.currentChoices.length > 0);
  if (!more && choices.length === 0 && ending === null) {
    throw new StoryError(`${storyId}: the story stops in scene "${setting.scene}" without an ending tag or a choice`);
  }
  const beat = { ...setting, clockMinutes: readClock(story), lines, choices, more, ending };
  return { beat, setting };
}

function afterTag(setting: Setting, tag: Tag): Setting {
  const { picture } = setting;
  if (tag.name === 'scene') return { scene: tag.value, picture: { ...picture, people: {} }, otherSide: null };
  if (tag.name === 'place') return { ...setting, picture: { place: tag.value, people: {} } };
  if (tag.name === 'show') {
    const [who, how] = tag.value;
    return { ...setting, picture: { ...picture, people: { ...picture.people, [who]: how } } };
  }
  if (tag.name === 'hide') {
    const { [tag.value]: _gone, ...people } = picture.people;
    return { ...setting, picture: { ...picture, people } };
  }
  if (tag.name === 'other-side') return { ...setting, otherSide: tag.value };
  return setting;
}

function readChoice(storyId: string, text: string, inkTags: readonly string[]): Choice {
  const tags = inkTags.map((tag) => parseTag(tag, 'choice'));
  const id = tags.find((tag) => tag.name === 'id')?.value;
  if (id === undefined) throw new StoryError(`${storyId}: the choice "${text}" has no "# id:" tag`);
  const kind = tags.find((tag) => tag.name === 'kind')?.value ?? (/^["“]/.test(text) ? 'say' : 'do');
  return { id, text: text.trim(), kind, decision: tags.find((tag) => tag.name === 'decides')?.value ?? null };
}

/** The story keeps its time in the ink variable `clock`, in minutes since midnight; below nought it has stopped telling. */
function readClock(story: Story): number | null {
  const clock: unknown = story.variablesState.$('clock');
  return typeof clock === 'number' && clock >= 0 ? clock : null;
}
