// When are two moments of a story the same? When the same choices are on offer and everything that can still be read has
// the same value. Ink's own saves differ between any two routes (thread numbers, visit counts), so they cannot be compared.
import type { Story } from 'inkjs';
import type { Liveness } from './ink-liveness.ts';

interface SavedElement {
  readonly cPath?: string;
  readonly idx?: number;
}

interface SavedThread {
  readonly callstack: readonly SavedElement[];
  readonly threadIndex: number;
  readonly previousContentObject?: string;
}

interface SavedChoice {
  readonly text: string;
  readonly tags?: readonly string[];
  readonly originalThreadIndex: number;
  readonly targetPath: string;
}

/** The parts of ink's save that this reads. What is missing from `variablesState` has its first value. */
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
  readonly visitCounts: Readonly<Record<string, number>>;
  readonly turnIndices: Readonly<Record<string, number>>;
  readonly turnIdx: number;
  readonly previousRandom: number;
}

/** Ink's save as an object: as a string, some texts cannot be read back on Node 20. */
export function saveInk(story: Story): InkSave {
  return JSON.parse(story.state.ToJson()) as InkSave;
}

/** A text that is equal for two states exactly when nothing that follows can tell them apart. For states at a choice. */
export function stateKey(save: InkSave, liveness: Liveness): string {
  const flow = save.flows[save.currentFlowName];
  if (!flow) throw new Error(`ink's save has no flow "${save.currentFlowName}"`);
  const live = new Set<string>();
  const addLive = (container: string, index: number) => {
    for (const name of liveness.liveAt(container, index)) live.add(name);
  };
  const choices = flow.currentChoices.map(({ text, tags, targetPath, originalThreadIndex }) => {
    const active = flow.callstack.threads.find((thread) => thread.threadIndex === originalThreadIndex);
    const thread = flow.choiceThreads?.[originalThreadIndex] ?? active;
    addLive(targetPath, 0);
    // Those below the top are tunnels and functions that the story returns to.
    for (const element of thread?.callstack.slice(0, -1) ?? [])
      if (element.cPath !== undefined) addLive(element.cPath, element.idx ?? 0);
    return [text, tags, targetPath, thread?.callstack, thread?.previousContentObject];
  });
  const values = [...live].toSorted().map((name) => valueOf(name, save));
  return JSON.stringify([choices, values]);
}

function valueOf(name: string, save: InkSave): unknown {
  const [kind, path] = name.split(':');
  if (kind === 'count' && path !== undefined) return save.visitCounts[path] ?? 0;
  if (kind === 'turn' && path !== undefined) {
    const visited = save.turnIndices[path];
    return visited === undefined ? -1 : save.turnIdx - visited;
  }
  if (name === 'turn') return save.turnIdx;
  if (name === 'random') return save.previousRandom;
  return save.variablesState[name] ?? null;
}
