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

/** What a player may be to somebody they worry about, in the order in which it is offered. */
export const HELPER_ROLES = ['neighbour', 'friend', 'colleague', 'teacher', 'parent', 'employer'] as const;

/** One of {@link HELPER_ROLES}. */
export type HelperRole = (typeof HELPER_ROLES)[number];

/** A statement with the publication it rests on; null where it is the game's own advice. */
const sourced = z.strictObject({ text, source: z.nullable(id) });
const advice = z.array(sourced).check(z.minLength(1));

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
      /** What became of each, by cast id, in a sentence or two that are true of every way to this ending. */
      people: z.record(id, text),
      /** Which kind of ending it is, as drawn in assets/pictures/endings. */
      picture: id,
    }),
  ),
  /** What was other people's to decide, or luck: said of a run that came to one of these endings, or made one of these choices. */
  notYours: z.array(
    z.strictObject({
      text,
      /** Left out: any ending. */
      endings: z.optional(z.array(id)),
      /** Left out: whatever was chosen. */
      afterAny: z.optional(z.array(id)),
      /** Said only where none of these was chosen. */
      afterNone: z.optional(z.array(id)),
    }),
  ),
  /** What can be looked at or asked, by choice id, and what it would have shown: for whoever passed it by. */
  passedBy: z.record(id, text),
  /** What the player can do in their own life, in a situation like this one. */
  youCanDo: z.strictObject({
    as: z.record(z.enum(HELPER_ROLES), advice),
    say: advice,
    notSay: advice,
    /** How to report it for somebody else. */
    report: advice,
  }),
  /** Lines that somebody may put into a summary to share: they name nobody, no place and no abuse. */
  takeaways: z.array(text).check(z.minLength(4)),
  /** One failing of the system in calls like this: its figure, the year it is of, and what was found. */
  systemFailing: z.strictObject({
    figure: text,
    date: text,
    text: z.array(text).check(z.minLength(1)),
    sources: z.array(id).check(z.minLength(1)),
  }),
  /** What helps without the police, in calls like this. */
  withoutPolice: z.strictObject({
    text: z.array(text).check(z.minLength(1)),
    sources: z.array(id).check(z.minLength(1)),
  }),
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
