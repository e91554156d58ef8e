// Plays a story by choice ids and writes down what is read on the way: how a finding is seen with one's own eyes.
import type { Choice, Line } from '../story/beat.ts';
import { BEFORE_THE_STORY, StoryError } from '../story/read-beat.ts';
import type { CompiledStory } from '../story/session.ts';
import { TagError } from '../story/tags.ts';
import { EXPLORE_SEED } from './explore/explore.ts';
import type { StoryReader } from './explore/story-reader.ts';

/** What came of it: all that was read, up to the choices on offer then, the ending, or where it could not go on. */
export interface PlayedPath {
  readonly text: string;
  /** False where a choice of the path was not on offer. A story that breaks was played as far as it goes. */
  readonly found: boolean;
}

/** Plays with the seed with which stories are walked, so that chance falls as it did there. */
export function playPath(compiled: CompiledStory, reader: StoryReader, path: readonly string[]): PlayedPath {
  const said: string[] = [];
  let made = 0;
  try {
    const story = reader.open(compiled, EXPLORE_SEED);
    let setting = BEFORE_THE_STORY;
    for (;;) {
      const read = reader.read(story, compiled.id, setting);
      const { beat } = read;
      if (beat.scene !== setting.scene) said.push('', `[${beat.scene}]`);
      setting = read.setting;
      said.push(...beat.lines.map(writeLine));
      if (beat.more) continue;
      if (beat.choices.length === 0) {
        said.push('', `The end: ${beat.ending ?? 'without a name'}`);
        return { text: finish(said), found: made === path.length };
      }
      const wanted = path[made];
      const index = beat.choices.findIndex(({ id }) => id === wanted);
      const choice = beat.choices[index];
      if (!choice) {
        const missing = wanted === undefined ? [] : [`"${wanted}" is not on offer here.`];
        said.push('', ...missing, 'On offer:', ...beat.choices.map(writeChoice));
        return { text: finish(said), found: wanted === undefined };
      }
      said.push('', `> ${choice.text}  (${choice.id})`);
      story.ChooseChoiceIndex(index);
      made += 1;
    }
  } catch (error) {
    if (!(error instanceof StoryError) && !(error instanceof TagError)) throw error;
    said.push('', `The story cannot go on: ${error.message}`);
    return { text: finish(said), found: made === path.length };
  }
}

function writeLine({ kind, speaker, manner, text }: Line): string {
  if (kind === 'sound') return `  [${text}]`;
  if (speaker === null) return `  ${text}`;
  return `  ${speaker.toUpperCase()}${manner === null ? '' : ` (${manner})`}: ${text}`;
}

function writeChoice({ id, text, decision }: Choice): string {
  return `  ${id}: ${text}${decision === null ? '' : `  (decides ${decision})`}`;
}

function finish(said: readonly string[]): string {
  return said.join('\n').trim();
}
