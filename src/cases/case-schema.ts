// What a writer states about a case outside its ink, as far as a player needs it to begin: people, places, scenes, content
// note. What comes after the call is in `debrief.json`, so that nobody waits for it before the first choice.
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const text = z.string().check(z.minLength(1));

/** Shape of `stories/cases/<id>/case.json`. */
export const CaseSchema = z.strictObject({
  id,
  /** Still being written: `npm run dev` shows it, the built site leaves it out, and what falls short is only a warning. */
  draft: z.optional(z.boolean()),
  /** Neutral enough to stand in a list on somebody's screen. */
  title: text,
  /** One line for the log, as a control room would write it. */
  logLine: text,
  /** Which rooms the case is for: everyone, or an age and setting. */
  audience: text,
  minutes: z.tuple([z.int(), z.int()]),
  contentNote: z.strictObject({
    /** What is in it and what is not shown; at most 60 words (a check counts them). */
    text,
  }),
  /** Parts that a player may have told in short: what is left out, in a few words that go on from "In short:", and a fair account of it. */
  hardParts: z.optional(z.record(id, z.strictObject({ about: text, summary: text }))),
  cast: z.record(id, z.strictObject({ name: text, fullName: text, role: text })),
  /** Name for the place line, what the picture shows in words, and the sound of the room where it has one. */
  places: z.record(id, z.strictObject({ name: text, picture: text, sound: z.optional(id) })),
  scenes: z.record(id, z.strictObject({ title: text })),
});

/** A case's facts; the story itself is its ink. */
export type CaseFile = z.infer<typeof CaseSchema>;
