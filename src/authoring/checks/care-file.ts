// What only a person can state about a case, so that the checks can hold its words to it. Not shipped: no player reads it.
import * as z from 'zod/mini';

const castId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const words = z.string().check(z.minLength(1));

/** Shape of `stories/cases/<id>/care.json`. */
export const CareSchema = z.strictObject({
  /** Who does the harm; cast ids. */
  harmedBy: z.array(castId).check(z.minLength(1)),
  /** Who is harmed, children too; cast ids. */
  harmed: z.array(castId).check(z.minLength(1)),
  /** What a character says that the game itself never would. */
  allowedSpeech: z.array(
    z.strictObject({
      speaker: castId,
      /** Exactly as it is said, or as it is quoted elsewhere in quotation marks. */
      words,
      /** The words of the story or the debrief that answer it, exactly. */
      answer: words,
      /** Why the story needs it said. */
      why: words,
    }),
  ),
});

/** A case's own answers to the rules of care. */
export type CareFile = z.infer<typeof CareSchema>;
