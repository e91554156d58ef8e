// A control room's log of one evening, as a writer states it: one file an evening in stories/log.
import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));

/** Shape of `stories/log/<id>.json`. */
export const LogSchema = z.strictObject({
  id: z.string(),
  title: text,
  about: text,
  posts: z
    .array(
      z.strictObject({
        /** Time of day on a 24-hour clock, `21:47`. */
        at: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
        text,
        /** Id of the case that this line opens; left out where there is nothing to open. */
        case: z.optional(z.string()),
      }),
    )
    .check(z.minLength(1)),
});

/** One evening's calls, in order. */
export type Log = z.infer<typeof LogSchema>;
