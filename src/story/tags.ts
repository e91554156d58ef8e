// The closed vocabulary of ink tags. A tag that is not in this table is an error, so a typing mistake cannot pass as
// silence. Read by hand and not by zod: every player loads this before the first words (docs/decisions/0023).

/** Reads what follows a tag's name into its value. @throws {Error} saying what is wanted. */
type ReadValue = (text: string) => unknown;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function id(text: string): string {
  if (!ID.test(text)) throw new Error('wants a lower-case id such as "quiet-house"');
  return text;
}

function idList(text: string): readonly string[] {
  return text.split(/\s+/).map(id);
}

function nothing(text: string): '' {
  if (text !== '') throw new Error('takes no value');
  return '';
}

function pair(text: string): readonly [string, string] {
  const [who, how, ...rest] = idList(text);
  if (who === undefined || how === undefined || rest.length > 0)
    throw new Error('wants two ids, who and how: "daniel doorway"');
  return [who, how];
}

function face(text: string): readonly [who: string, face: string, at?: string] {
  const [who, looks, at, ...rest] = idList(text);
  if (who === undefined || looks === undefined || rest.length > 0)
    throw new Error('wants who, which face and, if it matters, at what they look: "daniel cold priya"');
  return at === undefined ? [who, looks] : [who, looks, at];
}

function switched(text: string): readonly [string, 'on' | 'off'] {
  const [light, state] = pair(text);
  if (state !== 'on' && state !== 'off') throw new Error('wants a light and how it is now: "lamp off"');
  return [light, state];
}

const CHOICE_KINDS = ['say', 'do', 'look', 'radio', 'ask', 'reason'] as const;

function choiceKind(text: string): (typeof CHOICE_KINDS)[number] {
  const kind = CHOICE_KINDS.find((one) => one === text);
  if (!kind) throw new Error(`wants one of ${CHOICE_KINDS.join(', ')}`);
  return kind;
}

/** Where in an ink file a tag may stand. */
export type TagHome = 'line' | 'choice';

interface TagRule {
  readonly home: TagHome;
  readonly value: ReadValue;
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
  hard: { home: 'line', value: id },
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
  [N in TagName]: { readonly name: N; readonly value: ReturnType<(typeof TAG_RULES)[N]['value']> };
}[TagName];

/** A tag that is not in the vocabulary or has a value it cannot take. */
export class TagError extends Error {
  override readonly name = 'TagError';
  /** The tag that is meant, whether or not the vocabulary has it. */
  readonly tag: string;

  constructor(message: string, tag: string, options?: ErrorOptions) {
    super(message, options);
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
  try {
    return { name, value: rule.value(value) } as Tag;
  } catch (cause) {
    throw new TagError(`tag "${name}: ${value}": ${cause instanceof Error ? cause.message : 'bad value'}`, name, {
      cause,
    });
  }
}
