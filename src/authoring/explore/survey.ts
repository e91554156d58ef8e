// The shortest way to everything: goes through a walked story once more, those states first that take the fewest choices, and
// notes where each thing is first met.
import type { Choice } from '../../story/beat.ts';
import { followMove, type Stretch } from './follow-move.ts';
import { offeredIn } from './ink-save.ts';
import type { LiveQuestions } from './live-questions.ts';
import type { Place, Reading, Step, StoryState, StoryStates } from './story-states.ts';
import type { WalkedStates } from './walk-states.ts';

/** Where something is first met: in a state, or on a move out of it. */
export interface Sight {
  readonly node: number;
  /** Index of the move among those of the place; null for the state itself. */
  readonly move: number | null;
}

/** The first sight of everything that can be met. */
export interface Survey {
  readonly readings: ReadonlySet<Reading>;
  /** By ink's path of words, or of what a choice leads to. */
  readonly parts: ReadonlyMap<string, Sight>;
  /** By id of the choice: where it is first on offer. */
  readonly offers: ReadonlyMap<string, Sight>;
  /** By step that breaks the story. */
  readonly breaks: ReadonlyMap<Step, Sight>;
  /** By move that goes round without a choice. */
  readonly endless: readonly Sight[];
  /** By ending id. */
  readonly endings: ReadonlyMap<string, Sight>;
  /** By decision: where it is first on offer, and whether anything later hangs on it, anywhere. */
  readonly decisions: ReadonlyMap<string, { readonly sight: Sight; readonly changes: boolean }>;
  /** The state before a state on a shortest way; null for the start, and for one that is not come to. */
  cameFrom(node: number): number | null;
  /** Ids of the choices of a shortest way to a sight, the move's own included. */
  pathTo(sight: Sight): readonly string[];
}

/** Surveys a walked story. `live` has the questions live at each place, those about words included. */
export function surveyStory(stories: StoryStates, walked: WalkedStates, live: LiveQuestions): Survey {
  const cameFrom = new Map<number, Sight>();
  const placeOf = new Map<number, Place>();
  const readings = new Set<Reading>([stories.opening]);
  const parts = new Map<string, Sight>();
  const offers = new Map<string, Sight>();
  const breaks = new Map<Step, Sight>();
  const endless: Sight[] = [];
  const endings = new Map<string, Sight>();
  const decisions = new Map<string, { readonly sight: Sight; readonly changes: boolean }>();

  const start = { node: 0, move: null };
  for (const part of stories.openingPassed) firstOf(parts, part, start);
  placeOf.set(0, stories.start.place);
  let nodes: { readonly node: number; readonly state: StoryState }[] = [{ node: 0, state: stories.start }];
  while (nodes.length > 0) {
    const further: typeof nodes = [];
    // The list grows while it is gone through: pressing on is no choice.
    for (const { node, state } of nodes) {
      const ends = visit(node, state);
      for (const [move, end] of ends.entries()) {
        const to = end && walked.find(end);
        if (end === null || to === null || placeOf.has(to)) continue;
        placeOf.set(to, end.place);
        cameFrom.set(to, { node, move });
        (state.place.moves[move] ? further : nodes).push({ node: to, state: end });
      }
    }
    nodes = further;
  }
  return {
    readings,
    parts,
    offers,
    breaks,
    endless,
    endings,
    decisions,
    cameFrom: (node) => cameFrom.get(node)?.node ?? null,
    pathTo,
  };

  function visit(node: number, state: StoryState): (StoryState | null)[] {
    const { moves, ending, save } = state.place;
    for (const part of offeredIn(save)) firstOf(parts, part, { node, move: null });
    if (ending !== null) firstOf(endings, ending, { node, move: null });
    const stretches = moves.map((choice, move) => {
      const sight = { node, move };
      if (choice) firstOf(offers, choice.id, { node, move: null });
      const stretch = followMove(stories, state, move);
      for (const { reading, passed } of stretch.steps) {
        readings.add(reading);
        for (const part of passed) firstOf(parts, part, sight);
      }
      if (stretch.broken) firstOf(breaks, stretch.broken, sight);
      if (stretch.endless) endless.push(sight);
      return stretch;
    });
    noteDecisions(node, moves, stretches);
    return stretches.map(({ end, endless: goesOn }) => (goesOn ? null : end));
  }

  function noteDecisions(node: number, moves: readonly (Choice | null)[], stretches: readonly Stretch[]): void {
    for (const decision of new Set(moves.flatMap((choice) => choice?.decision ?? []))) {
      const its = [...moves.keys()].filter((move) => moves[move]?.decision === decision);
      const known = decisions.get(decision);
      if (known?.changes) continue;
      const [first, ...others] = its.flatMap((move) => stretches[move] ?? []);
      const changes = first !== undefined && others.some((other) => !isAlike(first, other));
      decisions.set(decision, { sight: known?.sight ?? { node, move: null }, changes });
    }
  }

  /** Nothing later can tell these apart: neither what happens nor a single word. The answer that is read at once does not count. */
  function isAlike(one: Stretch, other: Stretch): boolean {
    if (!one.end || !other.end) return one.end === other.end;
    const { place } = one.end;
    if (place !== other.end.place || walked.find(one.end) !== walked.find(other.end)) return false;
    if (place.ending !== null && afterFirstBeat(one) !== afterFirstBeat(other)) return false;
    const [values, others] = [one.end.values, other.end.values];
    return [...(live.get(place) ?? [])].every(
      (question) => stories.values.answer(values, question) === stories.values.answer(others, question),
    );
  }

  function pathTo({ node, move }: Sight): string[] {
    const ids: string[] = [];
    const own = move === null ? null : placeOf.get(node)?.moves[move];
    if (own) ids.push(own.id);
    for (let from = cameFrom.get(node); from; from = cameFrom.get(from.node)) {
      const choice = from.move === null ? null : placeOf.get(from.node)?.moves[from.move];
      if (choice) ids.push(choice.id);
    }
    return ids.toReversed();
  }
}

function firstOf<Key>(sights: Map<Key, Sight>, key: Key, sight: Sight): void {
  if (!sights.has(key)) sights.set(key, sight);
}

/** Where no choice comes any more, what is read after the first press is what comes later. */
function afterFirstBeat({ steps }: Stretch): string {
  const beats = steps.flatMap(({ reading }) => reading.beats);
  return JSON.stringify(beats.slice(1).map(({ lines }) => lines));
}
