// One run through one case: the current beat, what has been read, the notebook, and the way back to any decision.
// Reader, stage and audio follow these signals; none of them is known here.
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Beat, Line, Moment, TraceStep } from '../story/beat.ts';
import { notebookOf } from './notebook.ts';
import { replayTo } from '../story/resume.ts';
import type { StorySession } from '../story/session.ts';
import type { StorySnapshot } from '../story/snapshot.ts';

/** One run. Every member but the verbs is a signal to follow. */
export interface Play {
  readonly beat: ReadonlySignal<Beat>;
  readonly moments: ReadonlySignal<readonly Moment[]>;
  readonly notebook: ReadonlySignal<readonly Line[]>;
  readonly trace: ReadonlySignal<readonly TraceStep[]>;
  /** The choice the player points at, in words or in the picture: each follower may set it, and all show the same. */
  readonly attention: Signal<string | null>;
  choose(choiceId: string): void;
  pressOn(): void;
  /** Presses on to the next choice, or the end. */
  readOn(): void;
  /** Ids of the hard parts that the player has told in short. */
  readonly toldShort: Signal<ReadonlySet<string>>;
  /** Goes back to the moment before the choice at this place in the trace (0 is the first). All that followed is forgotten. */
  returnTo(stepIndex: number): void;
  /** Goes on with another session: a kept place, or the same place in a story that has been edited. Followers stay. */
  take(session: StorySession): void;
  snapshot(): StorySnapshot;
  /** The session as it stands: for reading, such as a link is written from. */
  session(): StorySession;
}

/** A run that goes on from where a session stands. */
export function startPlay(start: StorySession): Play {
  let session = start;
  const state = signal(read(session));
  const attention = signal<string | null>(null);
  const take = (next: StorySession) => {
    session = next;
    batch(() => {
      attention.value = null;
      state.value = read(next);
    });
  };
  return {
    beat: computed(() => state.value.beat),
    moments: computed(() => state.value.moments),
    trace: computed(() => state.value.trace),
    attention,
    notebook: computed(() =>
      notebookOf(state.value.moments.flatMap((moment) => (moment.kind === 'beat' ? moment.beat.lines : []))),
    ),
    choose(choiceId) {
      session.choose(choiceId);
      take(session);
    },
    pressOn() {
      session.pressOn();
      take(session);
    },
    readOn() {
      while (session.beat.more) session.pressOn();
      take(session);
    },
    toldShort: signal(new Set<string>()),
    returnTo(stepIndex) {
      const earlier = replayTo(session.story, session.snapshot(), stepIndex);
      while (earlier.beat.more) earlier.pressOn();
      take(earlier);
    },
    take,
    snapshot: () => session.snapshot(),
    session: () => session,
  };
}

/** Copies the session's growing lists, so that a signal's value never changes under its followers. */
function read(session: StorySession) {
  return { beat: session.beat, moments: [...session.moments], trace: [...session.trace] };
}
