// The parts of ink's own save that the tools read and write.
import { createHash } from 'node:crypto';
import type { Story } from 'inkjs';

/** A call stack with where each part of it stands. */
export interface SavedThread {
  readonly callstack: readonly unknown[];
  readonly threadIndex: number;
  readonly previousContentObject?: string;
}

/** A choice on offer, with the thread that it belongs to. */
export interface SavedChoice {
  readonly text: string;
  readonly tags?: readonly string[];
  readonly originalThreadIndex: number;
  readonly targetPath: string;
}

/** Ink's save as an object. A variable that is not in `variablesState` has its first value. */
export interface InkSave {
  readonly flows: Readonly<
    Record<
      string,
      {
        readonly callstack: { readonly threads: readonly SavedThread[] };
        readonly choiceThreads?: Readonly<Record<string, SavedThread>>;
        readonly currentChoices: readonly SavedChoice[];
      }
    >
  >;
  readonly currentFlowName: string;
  readonly variablesState: Readonly<Record<string, unknown>>;
  readonly evalStack: readonly unknown[];
  readonly visitCounts: Readonly<Record<string, number>>;
  readonly turnIndices: Readonly<Record<string, number>>;
  readonly turnIdx: number;
  readonly storySeed: number;
  readonly previousRandom: number;
}

/** Saves as an object: as a string, some texts cannot be read back on Node 20. */
export function saveInk(story: Story): InkSave {
  return JSON.parse(story.state.ToJson()) as InkSave;
}

/** A save without what is kept elsewhere, or set anew with the next words: a large story has hundreds of thousands of them. */
export function withoutValues(save: InkSave): InkSave {
  const flow = save.flows[save.currentFlowName];
  const flows = flow ? { [save.currentFlowName]: { ...flow, outputStream: [] } } : save.flows;
  return { ...save, flows, variablesState: {}, visitCounts: {}, turnIndices: {} };
}

/** Ink's paths of what the choices on offer lead to. */
export function offeredIn(save: InkSave): readonly string[] {
  return save.flows[save.currentFlowName]?.currentChoices.map(({ targetPath }) => targetPath) ?? [];
}

/**
 * A short text that is equal for two saves when they offer the same choices, or wait at the same pause, and go on in the same places.
 * Thread numbers are left out: ink counts them up, so they differ between any two routes.
 */
export function placeKey(save: InkSave, isPaused: boolean): string {
  const flow = save.flows[save.currentFlowName];
  const choices = flow?.currentChoices.map(({ text, tags, targetPath, originalThreadIndex }) => {
    const active = flow.callstack.threads.find((thread) => thread.threadIndex === originalThreadIndex);
    const thread = flow.choiceThreads?.[originalThreadIndex] ?? active;
    return [text, tags, targetPath, thread?.callstack, thread?.previousContentObject];
  });
  // Where a choice is made, its own thread takes over, and what the main one was doing no longer matters.
  const onTheWay = isPaused
    ? flow?.callstack.threads.map(({ callstack, previousContentObject }) => [callstack, previousContentObject])
    : null;
  const text = JSON.stringify([save.currentFlowName, choices, onTheWay, save.evalStack]);
  return createHash('sha256').update(text).digest('base64');
}
