// Taking up a story again, at a kept place or at an earlier decision, by playing the recorded choices once more.
import { type CompiledStory, startStory, StoryError, type StorySession } from './session.ts';
import type { StorySnapshot } from './snapshot.ts';

/**
 * What became of a snapshot. `resumed`: every choice was found again. `scene-start`: the story has changed and a choice
 * is gone, so the session stands at the start of the scene in which it was lost, and `lostChoice` names it.
 */
export type Resumed =
  | { readonly found: 'resumed'; readonly session: StorySession }
  | { readonly found: 'scene-start'; readonly session: StorySession; readonly lostChoice: string };

/**
 * Plays a snapshot's choices again by their ids. Never takes a choice whose id is not the one recorded.
 * @throws {StoryError} when the snapshot is of another story: ids are only unique within one.
 */
export function resumeStory(compiled: CompiledStory, snapshot: StorySnapshot): Resumed {
  if (snapshot.story !== compiled.id)
    throw new StoryError(`${compiled.id}: this place was kept in the story "${snapshot.story}"`);
  const session = startStory(compiled, { seed: snapshot.seed });
  const sceneStarts = [{ scene: session.beat.scene, choicesBefore: 0 }];
  const noteScene = (choicesBefore: number) => {
    const { scene } = session.beat;
    if (scene !== sceneStarts.at(-1)?.scene) sceneStarts.push({ scene, choicesBefore });
  };
  for (const [index, choiceId] of snapshot.choices.entries()) {
    while (session.beat.more) {
      session.pressOn();
      noteScene(index);
    }
    if (!session.beat.choices.some((choice) => choice.id === choiceId)) {
      return {
        found: 'scene-start',
        session: replayTo(compiled, snapshot, sceneStarts.at(-1)?.choicesBefore ?? 0),
        lostChoice: choiceId,
      };
    }
    session.choose(choiceId);
    noteScene(index + 1);
  }
  for (let pressed = 0; pressed < snapshot.pressedOn && session.beat.more; pressed += 1) session.pressOn();
  return { found: 'resumed', session };
}

/** The session as it stood just after the first `count` choices; used to go back to a decision, and to a scene's start. */
export function replayTo(compiled: CompiledStory, snapshot: StorySnapshot, count: number): StorySession {
  const session = startStory(compiled, { seed: snapshot.seed });
  for (const choiceId of snapshot.choices.slice(0, count)) {
    while (session.beat.more) session.pressOn();
    session.choose(choiceId);
  }
  return session;
}
