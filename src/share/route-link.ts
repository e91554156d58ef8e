// A way through a call as the fragment of an address: which choice was taken at each place, and nothing else. No reason that was
// given, no word, no time, no seed that could tie two links to one player. Anybody can make one: a link proves nothing about
// who played. What comes out of one has been played again, choice by choice, or it is refused.
import * as z from 'zod/mini';
import type { Choice } from '../story/beat.ts';
import { type CompiledStory, startStory, type StorySession } from '../story/session.ts';

/** What stands before a route in an address. */
export const ROUTE_FRAGMENT = '#r=';

/** Links longer than this are not read, and not made. */
export const MOST_CHARACTERS = 200;

/** Every route is played again with this seed; one that goes otherwise with its own cannot be put into a link. */
const SEED = 1;
/** Letters of the story's hash: enough to tell two versions apart. */
const CONTENT_LETTERS = 6;
/** Choices after which a replay is given up. */
const LONGEST = 300;

/** `1.quiet-house.3fa9c1.0210….k2x9`: version, call, version of its story, path, check. */
const RouteLinkSchema = z.object({
  version: z.literal('1'),
  caseId: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  content: z.string().check(z.regex(/^[a-z0-9]{6}$/)),
  /** Place of each choice among those on offer, as one character of base 36. */
  path: z.string().check(z.regex(/^[0-9a-z]+$/)),
  check: z.string().check(z.regex(/^[0-9a-z]{4}$/)),
});

/** A link that is whole as far as can be told without its story. */
export type RouteLink = z.infer<typeof RouteLinkSchema>;

/** Why a link leads nowhere: broken on its way, or made for another version of the story. */
export type Refusal = 'damaged' | 'older';

/** A link taken apart, or why not. */
export type ParsedRoute =
  | { readonly found: 'link'; readonly link: RouteLink }
  | { readonly found: 'nothing'; readonly why: Refusal };

/** A route played again to its ending, or why not. */
export type ReplayedRoute =
  | { readonly found: 'route'; readonly session: StorySession }
  | { readonly found: 'nothing'; readonly why: Refusal };

/** The route of a session as text to put after {@link ROUTE_FRAGMENT}. Null where the link would not lead to the same decisions. */
export function writeRoute({ story, trace, beat }: StorySession): string | null {
  const content = story.hash.slice(0, CONTENT_LETTERS);
  const ids = trace.filter(({ choice }) => choice.kind !== 'reason').map(({ choice }) => choice.id);
  let path = '';
  const replay = play(story, (choices) => {
    const id = ids[path.length];
    const index = choices.findIndex((choice) => choice.id === id);
    path += index < 0 || index > 35 ? '' : index.toString(36);
    return choices[index] ?? null;
  });
  const body = `1.${story.id}.${content}.${path}`;
  const text = `${body}.${checkOf(body)}`;
  const isSame =
    replay?.beat.ending === beat.ending && beat.ending !== null && decisionsOf(replay) === decisionsOf({ trace });
  return isSame && path.length === ids.length && text.length <= MOST_CHARACTERS ? text : null;
}

/** Takes a link apart. Never throws, whatever the text is. */
export function parseRoute(text: string): ParsedRoute {
  if (text.length > MOST_CHARACTERS) return { found: 'nothing', why: 'damaged' };
  const [version, caseId, content, path, check, ...rest] = text.split('.');
  const parsed = RouteLinkSchema.safeParse({ version, caseId, content, path, check });
  if (!parsed.success || rest.length > 0) return { found: 'nothing', why: 'damaged' };
  const isWhole = checkOf(text.slice(0, text.lastIndexOf('.'))) === parsed.data.check;
  return isWhole ? { found: 'link', link: parsed.data } : { found: 'nothing', why: 'damaged' };
}

/** Plays a link again in its story: only choices that are on offer, and exactly to an ending. Never throws. */
export function replayRoute(story: CompiledStory, { caseId, content, path }: RouteLink): ReplayedRoute {
  if (caseId !== story.id || content !== story.hash.slice(0, CONTENT_LETTERS))
    return { found: 'nothing', why: 'older' };
  let taken = 0;
  const session = play(story, (choices) => {
    const choice = choices[Number.parseInt(path[taken] ?? '', 36)] ?? null;
    taken += 1;
    return choice;
  });
  const isLegal = session !== null && session.beat.ending !== null && taken === path.length;
  return isLegal ? { found: 'route', session } : { found: 'nothing', why: 'damaged' };
}

/** Plays as `pick` says until there is nothing to choose. Null where `pick` finds nothing, or the story breaks. */
function play(story: CompiledStory, pick: (choices: readonly Choice[]) => Choice | null): StorySession | null {
  try {
    const session = startStory(story, { seed: SEED });
    for (let done = 0; done < LONGEST; done += 1) {
      while (session.beat.more) session.pressOn();
      const { choices } = session.beat;
      if (choices.length === 0) return session;
      const isReason = choices.every(({ kind }) => kind === 'reason');
      const choice = isReason ? choices[0] : pick(choices);
      if (!choice) return null;
      session.choose(choice.id);
    }
    return null;
  } catch {
    // A story that breaks on a way that nobody would go is no reason to trouble whoever opened a link.
    return null;
  }
}

function decisionsOf({ trace }: Pick<StorySession, 'trace'>): string {
  return JSON.stringify(trace.flatMap(({ choice }) => (choice.decision === null ? [] : choice.id)));
}

/** Four characters that tell a link that was cut or mistyped. Anybody can reckon them: they prove nothing. */
function checkOf(body: string): string {
  let hash = 0x811c9dc5;
  for (const character of body) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-4);
}
