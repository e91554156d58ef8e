// Plays a story by the choices of a link, as far as they go.
import { type CompiledStory, startStory, type StorySession } from '../story/session.ts';
import type { LinkedMoment } from './play-link.ts';

/** Where the choices led. */
export interface Followed {
  readonly session: StorySession;
  /** The first choice that was not on offer; the session stands where it was looked for. Null when all were found. */
  readonly lostChoice: string | null;
}

/** @throws {StoryError} when the story breaks on the way. */
export function followPath(story: CompiledStory, moment: Omit<LinkedMoment, 'caseId'>, seed: number): Followed {
  const session = startStory(story, { seed });
  const readOn = (most: number) => {
    for (let pressed = 0; pressed < most && session.beat.more; pressed += 1) session.pressOn();
  };
  for (const choiceId of moment.choices) {
    readOn(Infinity);
    if (!session.beat.choices.some(({ id }) => id === choiceId)) return { session, lostChoice: choiceId };
    session.choose(choiceId);
  }
  readOn(moment.presses ?? Infinity);
  return { session, lostChoice: null };
}
