// Reads any ink as any player would: tags that are not the game's mean nothing, a choice without an id is called by where it
// stands, and a story that comes to its end has ended, whether or not a tag says so.
import type { Story } from 'inkjs';
import type { Beat, Choice, Line } from '../../story/beat.ts';
import { parseLine } from '../../story/line.ts';
import { openInk, type Setting } from '../../story/read-beat.ts';
import { parseTag, TagError, type Tag, type TagHome } from '../../story/tags.ts';
import { COMMANDS, type InkObject, onPass } from './ink-hooks.ts';
import type { StoryReader } from './story-reader.ts';

/** Reads ink without the game's rules. Functions of the game around it that the story calls answer 0. */
export function plainReader(): StoryReader {
  const lastEnds = new WeakMap<Story, string>();
  return {
    open(compiled, seed) {
      const story = openInk(compiled, seed);
      const fail = story.onError;
      // A warning does not stop a player either.
      story.onError = (message, type) => {
        const kind: number = type;
        if (kind === ERROR) fail?.(message, type);
      };
      story.allowExternalFunctionFallbacks = true;
      for (const name of externalsOf(compiled.ink)) story.BindExternalFunction(name, () => 0, true);
      onPass(story, ({ commandType, path }: InkObject) => {
        if (commandType === COMMANDS.end || commandType === COMMANDS.done) lastEnds.set(story, knotOf(path.toString()));
      });
      return story;
    },
    read: (story, storyId, before) => readPlainBeat(story, storyId, before, () => lastEnds.get(story) ?? 'start'),
  };
}

/** Number of ink's `ErrorType.Error`. */
const ERROR = 2;

function readPlainBeat(
  story: Story,
  storyId: string,
  before: Setting,
  lastEnd: () => string,
): { readonly beat: Beat; readonly setting: Setting } {
  const lines: Line[] = [];
  let { scene, otherSide } = before;
  let tagged: string | null = null;
  let paused = false;
  while (story.canContinue && !paused) {
    const text = (story.Continue() ?? '').trim();
    const tags = knownTags(story.currentTags, 'line');
    for (const tag of tags) {
      if (tag.name === 'scene') [scene, otherSide] = [tag.value, null];
      if (tag.name === 'other-side') otherSide = tag.value;
      if (tag.name === 'ending') tagged = tag.value;
    }
    if (text !== '') lines.push(parseLine(text, tags));
    paused = lines.length > 0 && tags.some((tag) => tag.name === 'pause');
  }
  const choices = paused ? [] : readChoices(story);
  const more = paused && (story.canContinue || story.currentChoices.length > 0);
  const isOver = !more && choices.length === 0;
  const ending = isOver ? (tagged ?? `ends-in-${lastEnd()}`) : null;
  const setting = { ...before, scene, otherSide };
  return { beat: { ...setting, clockMinutes: null, lines, sounds: [], choices, more, hard: null, ending }, setting };
}

function readChoices(story: Story): Choice[] {
  const ids = new Map<string, number>();
  return story.currentChoices.map(({ text, tags, targetPath }) => {
    const known = knownTags(tags, 'choice');
    const named = known.find((tag) => tag.name === 'id')?.value ?? targetPath?.toString() ?? text;
    const before = ids.get(named) ?? 0;
    ids.set(named, before + 1);
    return {
      id: before === 0 ? named : `${named}-${before + 1}`,
      text: text.trim(),
      kind: known.find((tag) => tag.name === 'kind')?.value ?? 'do',
      decision: known.find((tag) => tag.name === 'decides')?.value ?? null,
      at: null,
    };
  });
}

function knownTags(texts: readonly string[] | null, home: TagHome): Tag[] {
  return (texts ?? []).flatMap((text) => {
    try {
      return parseTag(text, home);
    } catch (error) {
      if (!(error instanceof TagError)) throw error;
      return [];
    }
  });
}

/** Functions that a story expects of the game around it. */
export function externalsOf(ink: object): readonly string[] {
  return [...new Set([...JSON.stringify(ink).matchAll(/"x\(\)":"([^"]+)"/g)].map(([, name = '']) => name))];
}

function knotOf(path: string): string {
  const [knot = 'start'] = path.split('.');
  return /^\d+$/.test(knot) ? 'start' : knot;
}
