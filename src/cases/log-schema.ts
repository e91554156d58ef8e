// A control room's log of one day, as a writer states it: one file a day in stories/log.
import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
/** Time of day on a 24-hour clock, `21:47`. */
const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Shape of `stories/log/<id>.json`. */
export const LogSchema = z.strictObject({
  id: z.string(),
  title: text,
  about: text,
  /** What sorts of calls there are, by id, as a reader sees them. */
  kinds: z.record(z.string(), text),
  /** What the lines stand for, and on what that rests. */
  sample: z.strictObject({
    text: z.array(text),
    sources: z.array(z.strictObject({ publisher: text, url: text, published: text, checkedOn: text })),
  }),
  /** In order, from the first hour of the day on; past midnight it goes on. */
  posts: z
    .array(
      z.strictObject({
        at: time,
        kind: z.string(),
        text,
        /** Id of the case that this line opens; left out where there is nothing to open. */
        case: z.optional(z.string()),
        /** What the log has of it later, by the id of the ending that the player came to. */
        after: z.optional(z.record(z.string(), z.strictObject({ at: time, text }))),
      }),
    )
    .check(z.minLength(1)),
});

/** One day's calls, in order. */
export type Log = z.infer<typeof LogSchema>;

/** One line of it. */
export type LogPost = Log['posts'][number];
