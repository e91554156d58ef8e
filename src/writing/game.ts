// What the writer's tools can see of the game, and do to it. The app gives them this.
import type { ReadonlySignal } from '@preact/signals';
import type { CaseFile } from '../cases/case-schema.ts';
import type { Play } from '../play/play.ts';
import type { StorySession } from '../story/session.ts';
import type { CasePart } from './messages.ts';

/** A call that is open. */
export interface OpenCall {
  readonly caseFile: CaseFile;
  readonly play: Play;
}

/** The game, as far as a writer's tools go. */
export interface Game {
  /** The call that is played or has just been; null on all other screens. */
  readonly call: ReadonlySignal<OpenCall | null>;
  /** Seed of what is opened at a link. */
  readonly seed: number;
  /** Shows the call of a case where a session stands. */
  open(caseId: string, session: StorySession): Promise<void>;
  /** Draws what is open of a case anew, after this part of it has changed. */
  redraw(caseId: string, part: CasePart): Promise<void>;
}
