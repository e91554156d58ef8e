// Ways to every decision, part and ending of a story, for whoever writes it and wants to be there. Breadth first, so that the
// first way found is a shortest. From each place only a few states are followed; the endings, which may want many things at
// once, come from the walk of all routes.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DebriefSchema } from '../debrief/debrief-schema.ts';
import type { RoutesTo } from '../writing/messages.ts';
import { compileInk } from './compile-ink.ts';
import { type ExploreLimits, exploreStory, type StoryWalk } from './explore/explore.ts';
import type { Place, StoryState, StoryStates } from './explore/story-states.ts';
import { readDataText } from './read-data-text.ts';

/** How often a place is followed with other variables. */
const VISITS = 8;
const LIMITS: ExploreLimits = { states: 500_000, seconds: 120, now: () => performance.now() };

/** Ways through a story. `root` is the project's folder. @throws {Error} when the story does not compile or breaks at once. */
export function routesTo(mainFile: string, root: string): RoutesTo {
  const { story } = compileInk(mainFile, basename(dirname(mainFile)), root);
  if (!story) throw new Error(`${mainFile}: does not compile, so there are no routes through it`);
  const walk = exploreStory(story, LIMITS);
  const found: Found = { decisions: new Map(), knots: new Map(), endings: new Map() };
  searchNear(walk.stories, found);
  followToEndings(walk, found);
  const { decisions, knots, endings } = found;
  const notes = readNotes(join(dirname(mainFile), 'debrief.json'));
  return {
    decisions: [...decisions].map(([id, path]) => {
      const question = notes?.decisions[id]?.question;
      return question === undefined ? { id, path } : { id, path, question };
    }),
    knots: [...knots].map(([id, path]) => ({ id, path })),
    endings: [...endings].map(([id, path]) => {
      const title = notes?.endings[id]?.title;
      return title === undefined ? { id, path } : { id, path, title };
    }),
  };
}

/** Ids to choice ids, in the order in which they were come to. */
type Ways = Map<string, readonly string[]>;
type Found = Readonly<Record<'decisions' | 'knots' | 'endings', Ways>>;

interface Reached {
  readonly state: StoryState;
  readonly path: readonly string[];
}

function searchNear(stories: StoryStates, found: Found): void {
  const visits = new Map<Place, Set<string>>();
  let layer: Reached[] = [{ state: stories.start, path: [] }];
  while (layer.length > 0) {
    const next: Reached[] = [];
    // The list grows while it is gone through: to press on is not another choice.
    for (const here of layer) {
      note(found, here);
      for (const [move, choice] of here.state.place.moves.entries()) {
        const onward = moveOn(stories, here, move);
        if (onward && isNew(visits, onward.state)) (choice ? next : layer).push(onward);
      }
    }
    layer = next;
  }
}

/** What is on the way to an ending and nowhere near is noted too. */
function followToEndings({ stories, shortest, endings }: StoryWalk, found: Found): void {
  for (const [index, path] of shortest.entries()) {
    if (path.length > 0) found.endings.set(endings[index] ?? '', path);
    let here: Reached | null = { state: stories.start, path: [] };
    const wanted = [...path];
    while (here) {
      note(found, here);
      const { moves }: Place = here.state.place;
      const id = moves[0] === null ? null : wanted.shift();
      const move = moves.findIndex((choice) => (choice?.id ?? null) === id);
      here = move < 0 ? null : moveOn(stories, here, move);
    }
  }
}

function moveOn(stories: StoryStates, { state, path }: Reached, move: number): Reached | null {
  const step = stories.step(state, move);
  const choice = state.place.moves[move];
  return step.to && { state: stories.after(state, step, step.to), path: choice ? [...path, choice.id] : path };
}

function note(found: Found, { state: { place }, path }: Reached): void {
  const keepFirst = (ways: Ways, id: string) => ways.has(id) || ways.set(id, path);
  for (const choice of place.moves) if (choice !== null && choice.decision !== null) keepFirst(found.decisions, choice.decision);
  if (place.ending !== null) keepFirst(found.endings, place.ending);
  const knot = knotOf(place);
  if (knot !== '') keepFirst(found.knots, knot);
}

function isNew(visits: Map<Place, Set<string>>, { place, values }: StoryState): boolean {
  const known = visits.get(place) ?? new Set();
  visits.set(place, known);
  const key = JSON.stringify(values);
  if (known.has(key) || known.size >= VISITS) return false;
  known.add(key);
  return true;
}

/** The part of the script that a place is in, as its writer names it: `kitchen` or `car.ask_control`. */
function knotOf({ save }: Place): string {
  const flow = save.flows[save.currentFlowName];
  const main = flow?.callstack.threads.at(-1)?.callstack.at(-1) as { readonly cPath?: string } | undefined;
  const path = flow?.currentChoices[0]?.targetPath ?? main?.cPath ?? '';
  const parts = path.split('.');
  const weave = parts.findIndex((part) => /^\d+$/.test(part));
  return parts.slice(0, weave < 0 ? parts.length : weave).join('.');
}

function readNotes(file: string) {
  return existsSync(file) ? readDataText(readFileSync(file, 'utf8'), DebriefSchema).data : null;
}
