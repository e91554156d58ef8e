// Where inkjs can be listened to. It offers no such thing, so this stands on a handful of its inner methods; a test compares
// what is walked with what a session plays.
import type { Story } from 'inkjs';

/** What a listener is told. Paths are ink's own, from the story's root. */
export interface InkEvents {
  /** A variable is read: gives the value, or null for "as it is". */
  readVariable(name: string, read: (name: string) => unknown): unknown;
  /** A variable is set: answers true when it has done so itself. */
  setVariable(name: string, set: (name: string) => void): void;
  /** How often a part was come to; a sequence looks no further than its last item, or goes round. */
  askVisits(path: string, sequence: SequenceLook | null): void;
  askTurnsSince(path: string): void;
  /** A part whose turns are counted is come into. */
  noteTurn(path: string): void;
  askTurn(): void;
  /** A random number is drawn, or chance is begun anew. */
  draw(): void;
  /** Words, a choice or a command are come to. */
  pass(object: InkObject): void;
  /** A choice was come to: is it on offer? */
  offer(isOnOffer: boolean): void;
}

/** What a sequence wants of a count: `upTo` a number it is all the same, or what is left after dividing by it. */
export interface SequenceLook {
  readonly op: 'upTo' | 'modulo';
  readonly than: number;
}

/** A part of a running story, as far as the tools look at it. */
export interface InkObject {
  readonly path: { toString(): string };
  readonly commandType?: number;
  /** Words, where it is a text. */
  readonly value?: unknown;
  /** Where it gives a variable a value. */
  readonly isNewDeclaration?: boolean;
  /** Where it is an operator. */
  readonly name?: string | null;
  readonly parent?: { readonly content?: readonly InkObject[] } | null;
}

/** Numbers of ink's commands, from its `ControlCommand.CommandType`. */
export const COMMANDS = {
  turns: 11,
  beginString: 7,
  endString: 8,
  random: 14,
  visitIndex: 16,
  seedRandom: 15,
  shuffle: 17,
  done: 19,
  end: 20,
  listRandom: 23,
} as const;

const DRAWS: ReadonlySet<number> = new Set([COMMANDS.random, COMMANDS.seedRandom, COMMANDS.listRandom]);
/** The field in which a story keeps its state. */
const INNER_STATE = '_state';

interface Inner {
  PerformLogicAndFlowControl(object: unknown): boolean;
  ProcessChoice(choicePoint: unknown): unknown;
  readonly [INNER_STATE]: Story['state'];
}

interface CountedPart {
  readonly path: { toString(): string };
}

/** Calls back for every part that a story comes to. */
export function onPass(story: Story, call: (object: InkObject) => void): void {
  const inner = story as unknown as Inner;
  const perform = inner.PerformLogicAndFlowControl.bind(story);
  inner.PerformLogicAndFlowControl = (object) => {
    if (object !== null) call(object as InkObject);
    return perform(object);
  };
}

/** Listens to a story from now on. Its `state` is then as before, but every new one is listened to as well. */
export function hookInk(story: Story, events: InkEvents, shuffleDraws: boolean): void {
  const inner = story as unknown as Inner;
  let look: SequenceLook | null = null;
  onPass(story, (object) => {
    const command = object.commandType;
    if (command === COMMANDS.turns) events.askTurn();
    else if (command !== undefined && (DRAWS.has(command) || (shuffleDraws && command === COMMANDS.shuffle)))
      events.draw();
    // Only the very next count asked for is that of the sequence.
    look = command === COMMANDS.visitIndex ? lookOf(object) : null;
    events.pass(object);
  });
  const process = inner.ProcessChoice.bind(story);
  inner.ProcessChoice = (choicePoint) => {
    const choice = process(choicePoint);
    events.offer(choice !== null && choice !== undefined);
    return choice;
  };

  const variables = story.variablesState;
  const get = variables.GetVariableWithName.bind(variables);
  variables.GetVariableWithName = (name, context) => {
    if (name === null) return get(name, context);
    return events.readVariable(name, (other) => get(other, context)) as ReturnType<typeof get>;
  };
  const assign = variables.Assign.bind(variables);
  variables.Assign = (assignment, value) => {
    const { variableName, isNewDeclaration, isGlobal } = assignment;
    if (variableName === null) {
      assign(assignment, value);
      return;
    }
    events.setVariable(variableName, (name) =>
      assign(
        name === variableName ? assignment : ({ variableName: name, isNewDeclaration, isGlobal } as typeof assignment),
        value,
      ),
    );
  };

  // The story makes new states as it goes; each is caught as it is first asked for.
  Object.defineProperty(story, 'state', {
    get() {
      const state = inner[INNER_STATE];
      if (!Object.hasOwn(state, 'VisitCountForContainer')) hookState(state, events, () => look);
      return state;
    },
  });
}

/** A sequence is compiled as "visit", its length, and MIN or %; the count it goes by is one less than the visits. */
function lookOf(visit: InkObject): SequenceLook | null {
  const around = visit.parent?.content ?? [];
  const [length, operator] = around.slice(around.indexOf(visit) + 1);
  if (typeof length?.value !== 'number') return null;
  if (operator?.name === 'MIN') return { op: 'upTo', than: length.value + 1 };
  return operator?.name === '%' ? { op: 'modulo', than: length.value } : null;
}

/** The state that a story has now, without listening. */
export function stateOf(story: Story): Story['state'] {
  return (story as unknown as Inner)[INNER_STATE];
}

/** Turns since a part was last come to, without listening; null where it never was. */
export function turnsSince(story: Story, path: string): number | null {
  let here: InkContainer | undefined = story.mainContentContainer;
  for (const step of path.split('.'))
    here = (here?.namedContent.get(step) ?? here?.content[Number(step)]) as InkContainer | undefined;
  const since = Object.getPrototypeOf(stateOf(story)) as Story['state'];
  const turns = here ? since.TurnsSinceForContainer.call(stateOf(story), here) : -1;
  return turns < 0 ? null : turns;
}

type InkContainer = Story['mainContentContainer'];

function hookState(state: Story['state'], events: InkEvents, look: () => SequenceLook | null): void {
  const visits = state.VisitCountForContainer.bind(state);
  state.VisitCountForContainer = (container) => {
    // A choice that can be taken once only asks whether it was; a sequence asks how often.
    if (container) events.askVisits(container.path.toString(), look());
    return visits(container);
  };
  const since = state.TurnsSinceForContainer.bind(state);
  state.TurnsSinceForContainer = (container: CountedPart) => {
    events.askTurnsSince(container.path.toString());
    return since(container as Parameters<typeof since>[0]);
  };
  const record = state.RecordTurnIndexVisitToContainer.bind(state);
  state.RecordTurnIndexVisitToContainer = (container: CountedPart) => {
    events.noteTurn(container.path.toString());
    record(container as Parameters<typeof record>[0]);
  };
}
