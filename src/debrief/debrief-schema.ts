// What comes after a call: its endings, the notes that stand beside a player's decisions and the published practice that
// they rest on, what the player can do, whom to ask for help.
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const text = z.string().check(z.minLength(1));

/** Shape of `stories/sources.json`: every publication that the game leans on, by id. */
export const SourcesSchema = z.record(
  id,
  z.strictObject({
    publisher: text,
    title: text,
    url: z.url(),
    /** Date on the page, or null where it showed none. */
    published: z.nullable(text),
    /** ISO date on which the project last read it. */
    checkedOn: z.iso.date(),
  }),
);

/** Shape of `stories/cases/<id>/debrief.json`. */
export const DebriefSchema = z.strictObject({
  /** The whole call told in short, for whoever would rather not play it. One paragraph an entry. */
  summary: z.array(text),
  endings: z.record(
    id,
    z.strictObject({
      title: text,
      /** What changed, for whom, in a few sentences; names the abuse and whose act it was. */
      whatHappened: z.array(text),
      /** Which kind of ending it is, as drawn in assets/pictures/endings. */
      picture: id,
    }),
  ),
  /** What the player can do in their own life, one thing an entry. */
  whatYouCanDo: z.array(z.strictObject({ text, source: z.nullable(id) })),
  /** One failing of the system in calls like this, from its source. */
  systemFailing: z.strictObject({ text, source: id }),
  /** Ids in `stories/support/services.json`, most fitting first. */
  support: z.array(id),
  decisions: z.record(
    id,
    z.strictObject({
      /** What was being decided, as a short question. */
      question: text,
      /** Choice id to its note. */
      options: z.record(
        id,
        z.strictObject({
          /** What this made possible. */
          opened: text,
          /** What it cost or closed. */
          closed: text,
          /** What published practice says about it, in plain words. */
          practice: text,
          sources: z.array(id).check(z.minLength(1)),
        }),
      ),
    }),
  ),
  /** Terms used in notes, with what they mean in plain words. */
  glossary: z.record(z.string(), text),
});

/** Publications by id. */
export type Sources = z.infer<typeof SourcesSchema>;
/** A case's notes on its decisions. */
export type DebriefFile = z.infer<typeof DebriefSchema>;
