// The closed vocabulary of ink tags. A tag that is not in this table is an error, so a typing mistake cannot pass as
// silence.
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'wants a lower-case id such as "quiet-house"'));
const words = z.pipe(
  z.string(),
  // Perhaps fewer than are wanted: what follows says how many.
  z.transform((text): (string | undefined)[] => text.split(/\s+/)),
);
const idList = z.pipe(words, z.array(id).check(z.minLength(1)));
const nothing = z.literal('', 'takes no value');
const pair = z.pipe(words, z.tuple([id, id], 'wants two ids, who and how: "daniel doorway"'));
const face = z.pipe(
  words,
  z.tuple([id, id, z.optional(id)], 'wants who, which face and, if it matters, at what they look: "daniel cold priya"'),
);
const switched = z.pipe(words, z.tuple([id, z.enum(['on', 'off'])], 'wants a light and how it is now: "lamp off"'));
const choiceKind = z.enum(['say', 'do', 'look', 'radio', 'ask', 'reason']);

/** Where in an ink file a tag may stand. */
export type TagHome = 'line' | 'choice';

interface TagRule {
  readonly home: TagHome;
  readonly value: z.ZodMiniType;
}

/** Every tag a story may use. Add a row here and in `authoring/tag-meanings.ts`, handle it in `read-beat.ts`, and the writer's table follows. */
export const TAG_RULES = {
  scene: { home: 'line', value: id },
  place: { home: 'line', value: id },
  show: { home: 'line', value: pair },
  hide: { home: 'line', value: id },
  face: { home: 'line', value: face },
  light: { home: 'line', value: switched },
  push: { home: 'line', value: id },
  sound: { home: 'line', value: id },
  note: { home: 'line', value: id },
  because: { home: 'line', value: idList },
  pause: { home: 'line', value: nothing },
  'other-side': { home: 'line', value: id },
  ending: { home: 'line', value: id },
  id: { home: 'choice', value: id },
  kind: { home: 'choice', value: choiceKind },
  at: { home: 'choice', value: id },
  decides: { home: 'choice', value: id },
} as const satisfies Record<string, TagRule>;

/** Name of a tag in the vocabulary. */
export type TagName = keyof typeof TAG_RULES;

/** A tag after parsing: its name, and its value in the type that the vocabulary gives it. */
export type Tag = {
  [N in TagName]: { readonly name: N; readonly value: z.infer<(typeof TAG_RULES)[N]['value']> };
}[TagName];

/** A tag that is not in the vocabulary or has a value it cannot take. */
export class TagError extends Error {
  override readonly name = 'TagError';
  /** The tag that is meant, whether or not the vocabulary has it. */
  readonly tag: string;

  constructor(message: string, tag: string) {
    super(message);
    this.tag = tag;
  }
}

/**
 * Reads one ink tag, without its `#`.
 * @throws {TagError} when the name is unknown, the value is wrong, or it stands in the wrong home.
 */
export function parseTag(text: string, home: TagHome): Tag {
  const [, name = '', value = ''] = /^\s*([^:\s]*)\s*:?\s*(.*?)\s*$/.exec(text) ?? [];
  if (!Object.hasOwn(TAG_RULES, name)) {
    throw new TagError(`unknown tag "${name}"`, name);
  }
  const rule: TagRule = TAG_RULES[name as TagName];
  if (rule.home !== home) {
    throw new TagError(`tag "${name}" belongs on a ${rule.home}`, name);
  }
  const parsed = z.safeParse(rule.value, value);
  if (!parsed.success) {
    throw new TagError(`tag "${name}: ${value}": ${parsed.error.issues[0]?.message ?? 'bad value'}`, name);
  }
  return { name, value: parsed.data } as Tag;
}
