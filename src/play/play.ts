// One run through one case: the current beat, what has been read, the notebook, and the way back to any decision.
// Reader, stage and audio follow these signals; none of them is known here.
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Beat, Line, Moment, TraceStep } from '../story/beat.ts';
import { type CompiledStory, startStory, type StorySession } from '../story/session.ts';
import { replayTo, resumeStory } from '../story/resume.ts';
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
  /** Goes back to the moment before the choice at this place in the trace (0 is the first). All that followed is forgotten. */
  returnTo(stepIndex: number): void;
  snapshot(): StorySnapshot;
}

/** Starts a case from its beginning, or from a session that `resumeStory` gave back. `seed` is a whole number. */
export function startPlay(
  compiled: CompiledStory,
  start: { readonly seed: number } | { readonly session: StorySession },
): Play {
  let session = 'session' in start ? start.session : startStory(compiled, start);
  const state = signal(read(session));
  const attention = signal<string | null>(null);
  const follow = () => {
    batch(() => {
      attention.value = null;
      state.value = read(session);
    });
  };
  return {
    beat: computed(() => state.value.beat),
    moments: computed(() => state.value.moments),
    trace: computed(() => state.value.trace),
    attention,
    notebook: computed(() => notebookOf(state.value.moments)),
    choose(choiceId) {
      session.choose(choiceId);
      follow();
    },
    pressOn() {
      session.pressOn();
      follow();
    },
    returnTo(stepIndex) {
      session = replayTo(compiled, session.snapshot(), stepIndex);
      while (session.beat.more) session.pressOn();
      follow();
    },
    snapshot: () => session.snapshot(),
  };
}

/** Goes on from a snapshot, honestly: see {@link resumeStory}. */
export function resumePlay(
  compiled: CompiledStory,
  snapshot: StorySnapshot,
): { readonly play: Play; readonly lostChoice: string | null } {
  const resumed = resumeStory(compiled, snapshot);
  return {
    play: startPlay(compiled, { session: resumed.session }),
    lostChoice: resumed.found === 'scene-start' ? resumed.lostChoice : null,
  };
}

/** Copies the session's growing lists, so that a signal's value never changes under its followers. */
function read(session: StorySession) {
  return { beat: session.beat, moments: [...session.moments], trace: [...session.trace] };
}

/** Notebook entries in the order they were noticed, each once. */
function notebookOf(moments: readonly Moment[]): readonly Line[] {
  const entries = new Map<string, Line>();
  for (const moment of moments) {
    if (moment.kind !== 'beat') continue;
    for (const line of moment.beat.lines)
      if (line.noteId !== null && !entries.has(line.noteId)) entries.set(line.noteId, line);
  }
  return [...entries.values()];
}
