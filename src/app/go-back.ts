// After a mistake of ours in the middle of a call: back into it, losing as few of the decisions as can be.
import type { Play } from '../play/play.ts';

/** Takes a play back to where it can go on. Asked again before another decision is made, it goes one decision further back. */
export type GoBack = (play: Play) => void;

/** Remembers where it last went back to: the same mistake may wait there. */
export function createGoBack(): GoBack {
  let last: { readonly play: Play; readonly steps: number } | null = null;
  return (play) => {
    // The moment before the choice that broke: all that were made stand.
    const made = play.trace.value.length;
    const isAgain = last?.play === play && made <= last.steps;
    for (let steps = isAgain ? made - 1 : made; steps >= 0; steps -= 1) {
      try {
        play.returnTo(steps);
        last = { play, steps };
        return;
      } catch (error) {
        console.error(error);
      }
    }
  };
}
