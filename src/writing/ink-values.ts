// What ink remembers at a moment of a play: its variables and how often each part was come to. Played once more beside the
// call, because the game itself has no need to know.
import { afterChoice, BEFORE_THE_STORY, openInk, readBeat } from '../story/read-beat.ts';
import type { CompiledStory } from '../story/session.ts';
import type { StorySnapshot } from '../story/snapshot.ts';

/** A thing that ink remembers. */
export interface InkValue {
  readonly name: string;
  readonly value: string;
  /** It was another before the last choice. */
  readonly isChanged: boolean;
}

/** Variables, and parts that were come to, in the order in which the script has them. @throws {StoryError} when the play breaks. */
export function inkValues(story: CompiledStory, { seed, choices, pressedOn }: StorySnapshot) {
  const now = valuesAfter(story, seed, choices, pressedOn);
  const before = choices.length === 0 ? now : valuesAfter(story, seed, choices.slice(0, -1), Infinity);
  const compare = (kind: 'variables' | 'visits'): InkValue[] =>
    [...now[kind]].map(([name, value]) => ({ name, value, isChanged: before[kind].get(name) !== value }));
  return { variables: compare('variables'), visits: compare('visits').filter(({ value }) => value !== '0') };
}

function valuesAfter(compiled: CompiledStory, seed: number, choices: readonly string[], presses: number) {
  const ink = openInk(compiled, seed);
  let setting = BEFORE_THE_STORY;
  const readOn = (most: number) => {
    let read = readBeat(ink, compiled.id, setting);
    for (let pressed = 0; read.beat.more && pressed < most; pressed += 1)
      read = readBeat(ink, compiled.id, read.setting);
    ({ setting } = read);
    return read.beat;
  };
  let beat = readOn(choices.length === 0 ? presses : Infinity);
  for (const [made, id] of choices.entries()) {
    const index = beat.choices.findIndex((choice) => choice.id === id);
    const choice = beat.choices[index];
    if (!choice) break;
    ink.ChooseChoiceIndex(index);
    setting = afterChoice(setting, choice);
    beat = readOn(made === choices.length - 1 ? presses : Infinity);
  }
  const variables = new Map<string, string>();
  for (const name of Object.keys(ink.variablesState)) variables.set(name, String(ink.variablesState.$(name)));
  const visits = new Map<string, string>();
  for (const name of ink.mainContentContainer.namedContent.keys())
    visits.set(name, String(ink.state.VisitCountAtPathString(name) ?? 0));
  return { variables, visits };
}
