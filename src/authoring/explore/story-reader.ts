// How a story is read while it is explored: as the game reads its own, or as any ink player would.
import type { Story } from 'inkjs';
import type { Beat } from '../../story/beat.ts';
import { openInk, readBeat, type Setting } from '../../story/read-beat.ts';
import type { CompiledStory } from '../../story/session.ts';

/** Opens stories and reads them beat by beat. */
export interface StoryReader {
  /** The story at its start. `seed` is a whole number. */
  open(compiled: CompiledStory, seed: number): Story;
  /** Reads up to the next choice, pause or ending. @throws {StoryError} where the story cannot go on. */
  read(story: Story, storyId: string, before: Setting): { readonly beat: Beat; readonly setting: Setting };
}

/** The game's own way, with its tags. @throws {TagError} on a tag that it does not know. */
export const GAME_READER: StoryReader = { open: openInk, read: readBeat };
