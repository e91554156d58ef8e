// The closed vocabulary of ink tags. A tag that is not in this table is an error, so a typing mistake cannot pass as
// silence. The table also makes the writer's tag list in stories/README.md.
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'wants a lower-case id such as "quiet-house"'));
const words = z.pipe(
  z.string(),
  z.transform((text) => text.split(/\s+/)),
);
const idList = z.pipe(words, z.array(id).check(z.minLength(1)));
const nothing = z.literal('', 'takes no value');
const pair = z.pipe(words, z.tuple([id, id], 'wants two ids, who and how: "daniel doorway"'));
const face = z.pipe(
  words,
  z.union(
    [z.tuple([id, id]), z.tuple([id, id, id])],
    'wants who, which face and, if it matters, at what they look: "daniel cold priya"',
  ),
);
const switched = z.pipe(words, z.tuple([id, z.enum(['on', 'off'])], 'wants a light and how it is now: "lamp off"'));
const choiceKind = z.enum(['say', 'do', 'look', 'radio', 'ask', 'reason']);

/** Where in an ink file a tag may stand. */
export type TagHome = 'line' | 'choice';

interface TagRule {
  readonly home: TagHome;
  readonly value: z.ZodMiniType;
  readonly example: string;
  readonly meaning: string;
}

/** Every tag a story may use. Add a row here, handle it in `session.ts`, and the writer's table follows. */
export const TAG_RULES = {
  scene: {
    home: 'line',
    value: id,
    example: '# scene: door',
    meaning: 'A scene of the case file begins. Empties the picture of people.',
  },
  place: {
    home: 'line',
    value: id,
    example: '# place: hall',
    meaning: 'The picture moves to a place. Empties it of people.',
  },
  show: {
    home: 'line',
    value: pair,
    example: '# show: daniel doorway',
    meaning: 'Someone is in the picture, and how they stand.',
  },
  hide: { home: 'line', value: id, example: '# hide: daniel', meaning: 'Someone leaves the picture.' },
  face: {
    home: 'line',
    value: face,
    example: '# face: daniel cold priya',
    meaning: 'Someone in the picture has this face now and, where a third word says so, looks at that.',
  },
  light: {
    home: 'line',
    value: switched,
    example: '# light: lamp off',
    meaning: 'A light of the place is switched on or off.',
  },
  push: {
    home: 'line',
    value: id,
    example: '# push: isla',
    meaning: 'The view moves slowly towards a thing or someone, until the next choice.',
  },
  sound: {
    home: 'line',
    value: id,
    example: '# sound: door-upstairs',
    meaning: 'Something is heard. The line is its caption, in square brackets; music has none.',
  },
  note: { home: 'line', value: id, example: '# note: one-coat', meaning: 'This line goes into the notebook.' },
  because: {
    home: 'line',
    value: idList,
    example: '# because: name-neighbour',
    meaning: 'This line is a consequence of the choices named (any of them).',
  },
  pause: { home: 'line', value: nothing, example: '# pause', meaning: 'The player presses on after this line.' },
  'other-side': {
    home: 'line',
    value: id,
    example: '# other-side: priya-heard',
    meaning: 'A telling of the other side begins here.',
  },
  ending: {
    home: 'line',
    value: id,
    example: '# ending: heard',
    meaning: 'The story ends here, with this ending of the debrief.',
  },
  id: {
    home: 'choice',
    value: id,
    example: '# id: ask-to-come-in',
    meaning: 'Stable name of the choice. Never reused, never renamed lightly: saves hold it.',
  },
  kind: {
    home: 'choice',
    value: choiceKind,
    example: '# kind: look',
    meaning: 'say, do, look, radio, ask or reason. Left out: say if it opens with a quotation mark, else do.',
  },
  at: {
    home: 'choice',
    value: id,
    example: '# at: coats',
    meaning:
      'Where in the picture it is: a look point of the place, or someone in it. A glint shows it, and can be pressed.',
  },
  decides: {
    home: 'choice',
    value: id,
    example: '# decides: threshold',
    meaning: 'The choice is an option of this decision and needs a debrief note.',
  },
} as const satisfies Record<string, TagRule>;

/** Name of a tag in the vocabulary. */
export type TagName = keyof typeof TAG_RULES;

/** A tag after parsing: its name, and its value in the type that the vocabulary gives it. */
export type Tag = {
  [N in TagName]: { readonly name: N; readonly value: z.infer<(typeof TAG_RULES)[N]['value']> };
}[TagName];

/** A tag that is not in the vocabulary or has a value it cannot take. The message says what to write instead. */
export class TagError extends Error {
  override readonly name = 'TagError';
}

/**
 * Reads one ink tag, without its `#`.
 * @throws {TagError} when the name is unknown (naming the nearest known tag), the value is wrong, or it stands in the wrong home.
 */
export function parseTag(text: string, home: TagHome): Tag {
  const [, name = '', value = ''] = /^\s*([^:\s]*)\s*:?\s*(.*?)\s*$/.exec(text) ?? [];
  if (!Object.hasOwn(TAG_RULES, name)) {
    throw new TagError(`unknown tag "${name}"; did you mean "${nearestTag(name)}"?`);
  }
  const rule: TagRule = TAG_RULES[name as TagName];
  if (rule.home !== home) {
    throw new TagError(`tag "${name}" belongs on a ${rule.home}, as in "${rule.example}"`);
  }
  const parsed = z.safeParse(rule.value, value);
  if (!parsed.success) {
    throw new TagError(
      `tag "${name}: ${value}": ${parsed.error.issues[0]?.message ?? 'bad value'}; for example "${rule.example}"`,
    );
  }
  return { name, value: parsed.data } as Tag;
}

/** The known tag with the fewest letters to change. */
function nearestTag(name: string): string {
  const known = Object.keys(TAG_RULES);
  return known.reduce((best, tag) => (editDistance(name, tag) < editDistance(name, best) ? tag : best), known[0] ?? '');
}

/** Levenshtein distance, one row at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
