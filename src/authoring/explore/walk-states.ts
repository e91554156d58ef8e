// Goes to every state that a story can come to, and merges those that nothing later can tell apart: what is known of a state is
// kept under just what was asked of it, anywhere from it on. Where a route comes round to a state that it is already on its
// way from, it is led back there.
import { countWords } from '../count-words.ts';
import { followMove, type Stretch, wordsOfMove } from './follow-move.ts';
import { findLiveQuestions, type LiveQuestions } from './live-questions.ts';
import { type Answer, emptyTrie, type ReadTrie, recall, remember } from './read-trie.ts';
import { growGraph, type StateEdge, type StateGraph } from './state-graph.ts';
import type { Place, StoryState, StoryStates } from './story-states.ts';

/** How far a walk may go before it gives up, and says so. */
export interface WalkLimits {
  readonly states: number;
  readonly seconds: number;
  /** Milliseconds of any clock that does not go back. */
  readonly now: () => number;
  /** How much memory may be used, and how much is, in bytes; without it there is no such limit. */
  readonly memory?: { readonly most: number; readonly used: () => number };
}

/** Every state, and how to find the number of one. */
export interface WalkedStates {
  /** Null when everything was walked; else why not. */
  readonly unfinished: string | null;
  readonly graph: StateGraph;
  /** The number of a state; null for one that the walk did not finish with. */
  find(state: StoryState): number | null;
}

/** Times that a route may come to one place before the walk takes it that something counts up for ever. */
const MOST_ROUNDS = 400;

interface Known {
  readonly node: number;
  /** Questions that the story asks from here on about the values it has here, in the order in which they are first asked. */
  readonly asked: readonly number[];
}

/** A state whose ways out are being followed. */
interface Frame {
  readonly node: number;
  readonly state: StoryState;
  readonly answer: Answer;
  readonly key: string;
  readonly asked: Set<number>;
  readonly edges: StateEdge[];
  move: number;
  isLoose: boolean;
  /** The stretch whose end is being looked into. */
  pending: Stretch | null;
}

/** Walks a story from its start. */
export function walkStates(stories: StoryStates, limits: WalkLimits): WalkedStates {
  const started = limits.now();
  let live: LiveQuestions = new Map();
  for (;;) {
    const round = walkOnce(stories, live, limits, started);
    if (round.wentRound.size === 0 || round.walked.unfinished !== null) return round.walked;
    // A route was led back by what was known then to matter; now more may be known.
    const now = findLiveQuestions(stories, false);
    const isSame = [...round.wentRound].every((place) => {
      const before = live.get(place);
      return [...(now.get(place) ?? [])].every((question) => before?.has(question));
    });
    if (isSame) return round.walked;
    live = now;
  }
}

interface Round {
  readonly walked: WalkedStates;
  /** Places at which a route was led back. */
  readonly wentRound: ReadonlySet<Place>;
}

function walkOnce(stories: StoryStates, live: LiveQuestions, limits: WalkLimits, started: number): Round {
  const { values } = stories;
  const graph = growGraph();
  // Round a loop, states may be asked in another order; each order has a tree of its own.
  const tries = new Map<Place, ReadTrie<Known>[]>();
  const open = new Map<Place, Map<string, Known>>();
  const lists = new Map<string, readonly number[]>();
  const wentRound = new Set<Place>();
  const stack: Frame[] = [];
  let unfinished: string | null = null;
  let isOver = false;
  let last: Known | null = enter(stories.start);

  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    if (frame.pending) {
      settle(frame, frame.pending, last);
      frame.pending = null;
      frame.move += 1;
    }
    const { moves } = frame.state.place;
    if (frame.move >= moves.length || lookOver()) {
      last = finish(frame);
      stack.pop();
      continue;
    }
    const stretch = followMove(stories, frame.state, frame.move);
    for (const question of stretch.asked) frame.asked.add(question);
    if (stretch.endless)
      unfinished ??= `a route goes on and on without a choice, after ${choicesOnPath().slice(-8).join(', ')}`;
    if (stretch.end && !stretch.endless) {
      frame.pending = stretch;
      last = enter(stretch.end);
    } else {
      frame.isLoose = true;
      frame.move += 1;
    }
  }
  return { walked: { unfinished, graph, find: (state) => knownOf(state)?.node ?? null }, wentRound };

  /** What is known of a state; null when it is only now being looked into, or must not be. */
  function enter(state: StoryState): Known | null {
    const { place } = state;
    const answer = answerOf(state);
    const known = knownOf(state);
    if (known) return known;
    const questions = [...(live.get(place) ?? [])];
    const key = questions.map(answer).join(' ');
    let here = open.get(place);
    if (!here) open.set(place, (here = new Map<string, Known>()));
    const round = here.get(key);
    if (round) {
      wentRound.add(place);
      return round;
    }
    if (here.size >= MOST_ROUNDS) {
      unfinished ??= `a route goes round and is never the same, by the choices ${choicesOnPath().slice(-8).join(', ')}`;
      return null;
    }
    const node = graph.add(place);
    here.set(key, { node, asked: share(questions) });
    stack.push({
      node,
      state,
      answer,
      key,
      asked: new Set(),
      edges: [],
      move: 0,
      isLoose: false,
      pending: null,
    });
    return null;
  }

  function settle(frame: Frame, stretch: Stretch, next: Known | null): void {
    if (!next) {
      frame.isLoose = true;
      return;
    }
    for (const question of next.asked) {
      const subject = values.subject(question);
      if (!stretch.sets.has(subject)) frame.asked.add(values.earlier(question, stretch.adds.get(subject) ?? 0));
    }
    const choice = frame.state.place.moves[frame.move] ?? null;
    const [least, most] = wordsOfMove(stories, frame.state, frame.move, stretch);
    const own = choice ? countWords(choice.text) : 0;
    frame.edges.push({ to: next.node, move: frame.move, leastWords: least + own, mostWords: most + own });
  }

  function finish(frame: Frame): Known {
    const { node, state, answer, key } = frame;
    graph.finish(node, frame.edges, frame.isLoose || frame.move < state.place.moves.length);
    open.get(state.place)?.delete(key);
    const fresh = { node, asked: share([...frame.asked]) };
    if (!isOver) keep(state.place, fresh, answer);
    return fresh;
  }

  function knownOf(state: StoryState): Known | null {
    const answer = answerOf(state);
    for (const trie of tries.get(state.place) ?? []) {
      const known = recall(trie, answer);
      if (known) return known;
    }
    return null;
  }

  function keep(place: Place, known: Known, answer: Answer): void {
    const kept = tries.get(place) ?? [];
    tries.set(place, kept);
    if (kept.some((trie) => remember(trie, known.asked, answer, known))) return;
    const trie = emptyTrie<Known>();
    remember(trie, known.asked, answer, known);
    kept.push(trie);
  }

  function answerOf(state: StoryState): Answer {
    return (question) => values.answer(state.values, question);
  }

  /** Most states are asked what many others are asked; one list serves them all. */
  function share(asked: readonly number[]): readonly number[] {
    const key = asked.join(' ');
    const same = lists.get(key);
    if (same) return same;
    lists.set(key, asked);
    return asked;
  }

  function lookOver(): boolean {
    if (isOver) return true;
    const seconds = (limits.now() - started) / 1000;
    const why =
      graph.size >= limits.states
        ? `stopped at ${limits.states} states`
        : isFull()
          ? `stopped at ${Math.round((limits.memory?.most ?? 0) / 1e6)} MB of memory with ${graph.size} states`
          : seconds > limits.seconds && `stopped after ${limits.seconds} seconds at ${graph.size} states`;
    if (why === false) return false;
    isOver = true;
    // The first choices of the route being walked tell how far the walk had come: their last options come last.
    unfinished = `${why}, after the choices ${choicesOnPath().slice(0, 8).join(', ')}`;
    return true;
  }

  /** Looked at now and then: asking takes longer than a step. */
  function isFull(): boolean {
    return graph.size % 512 === 0 && limits.memory !== undefined && limits.memory.used() > limits.memory.most;
  }

  function choicesOnPath(): string[] {
    return stack.flatMap(({ state, move }) => state.place.moves[move]?.id ?? []);
  }
}
