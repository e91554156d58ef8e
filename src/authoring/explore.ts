// Walks a story to every place it can reach, deepest first, and merges places that nothing later can tell apart.
import type { Story } from 'inkjs';
import type { Beat, Choice } from '../story/beat.ts';
import { BEFORE_THE_STORY, openInk, readBeat, type Setting, StoryError } from '../story/read-beat.ts';
import type { CompiledStory } from '../story/session.ts';
import { TagError } from '../story/tags.ts';
import { findLiveness } from './ink-liveness.ts';
import {
  countWords,
  pathTo,
  type Reading,
  type RouteBreak,
  type RouteEdge,
  type RouteGraph,
  type RouteNode,
} from './route-graph.ts';
import { type InkSave, saveInk, stateKey } from './state-key.ts';

/** How far a walk may go before it gives up, and says so. */
export interface ExploreLimits {
  readonly states: number;
  readonly seconds: number;
  /** Milliseconds of any clock that does not go back. */
  readonly now: () => number;
  /** Beats read since the last decision before the story is taken to be going round without one. */
  readonly beatsWithoutChoice?: number;
}

interface Waiting {
  readonly node: number;
  readonly save: InkSave;
  readonly setting: Setting;
  readonly choices: readonly Choice[];
  next: number;
}

/** Seed of every walk, so that two walks of the same story are the same. */
export const EXPLORE_SEED = 1;

/** Walks a compiled story. @throws {StoryError} or {TagError} when not even the opening can be read. */
export function exploreStory(compiled: CompiledStory, limits: ExploreLimits): RouteGraph {
  const story = openInk(compiled, EXPLORE_SEED);
  const liveness = findLiveness(compiled.ink);
  const started = limits.now();
  const nodes: RouteNode[] = [];
  const breaks: RouteBreak[] = [];
  const known = new Map<string, number>();
  const readings = new Map<string, Reading>();
  const stack: Waiting[] = [];
  const maxBeats = limits.beatsWithoutChoice ?? 200;

  const first = readOn(story, compiled.id, BEFORE_THE_STORY, maxBeats);
  const opening = intern(first.beats);
  visit(null, first);
  let unfinished: string | null = null;
  while (unfinished === null) {
    const here = stack.at(-1);
    if (!here) break;
    const choice = here.choices[here.next];
    if (!choice) stack.pop();
    else step(here, choice);
    if (nodes.length > limits.states) unfinished = `stopped at ${limits.states} states`;
    else if (limits.now() - started > limits.seconds * 1000) unfinished = `stopped after ${limits.seconds} seconds`;
  }
  if (unfinished !== null) {
    const left = stack.reduce((sum, waiting) => sum + waiting.choices.length - waiting.next, 0);
    unfinished += `; ${left} known choices not yet followed, ${nodes.length} states found`;
  }
  return { opening, nodes, breaks, unfinished };

  function step(here: Waiting, choice: Choice): void {
    story.state.LoadJsonObj(here.save);
    story.ResetErrors();
    const from = nodes[here.node];
    if (!from) return;
    const index = here.next;
    here.next += 1;
    try {
      story.ChooseChoiceIndex(index);
      const read = readOn(story, compiled.id, here.setting, maxBeats);
      const edge = { from: here.node, choice, reading: intern(read.beats), to: 0 };
      edge.to = visit(edge, read);
      from.edges.push(edge);
    } catch (error) {
      if (!(error instanceof StoryError) && !(error instanceof TagError)) throw error;
      from.edges.push({ from: here.node, choice, reading: intern([]), to: null });
      breaks.push({ at: error.message, path: [...pathTo({ nodes }, from), choice.id] });
    }
  }

  /** The node for where the story now stands: the one known already, or a new one that is put on the stack. */
  function visit(cameBy: RouteEdge | null, { beats, setting }: Read): number {
    const last = beats.at(-1);
    const ending = last?.ending ?? null;
    const choices = last?.choices ?? [];
    const save = saveInk(story);
    const key =
      choices.length === 0
        ? `end ${ending}`
        : `${setting.scene} ${setting.otherSide} ${ending} ${stateKey(save, liveness)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const node = nodes.push({ ending, edges: [], cameBy }) - 1;
    known.set(key, node);
    if (choices.length > 0) stack.push({ node, save, setting, choices, next: 0 });
    return node;
  }

  /** One object for the same words, however often they are read. What is not read (clock, picture, choices) is the first's. */
  function intern(beats: readonly Beat[]): Reading {
    const key = JSON.stringify(beats.map(({ scene, lines, ending, otherSide }) => [scene, lines, ending, otherSide]));
    const same = readings.get(key);
    if (same) return same;
    const words = beats.reduce((sum, beat) => sum + beat.lines.reduce((s, line) => s + countWords(line.text), 0), 0);
    const reading = { beats, words };
    readings.set(key, reading);
    return reading;
  }
}

interface Read {
  readonly beats: readonly Beat[];
  readonly setting: Setting;
}

/** Reads and presses on until there is something to choose, or the end. */
function readOn(story: Story, id: string, before: Setting, maxBeats: number): Read {
  const beats: Beat[] = [];
  let setting = before;
  for (;;) {
    const read = readBeat(story, id, setting);
    beats.push(read.beat);
    setting = read.setting;
    if (!read.beat.more) return { beats, setting };
    if (beats.length >= maxBeats)
      throw new StoryError(`${id}: ${maxBeats} beats in scene "${setting.scene}" without a choice; does it go round?`);
  }
}
