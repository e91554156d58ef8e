// What an outcome is made of, as plain data: what happened, each decision with what it led to, and what to know after.
import type { ChoiceKind, LineKind } from '../story/beat.ts';
import type { HelperRole } from './debrief-schema.ts';

/** A publication, as a reader needs it to judge a statement or to look it up. */
export interface CitedSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  /** Date on the page, as the page writes it; null where it showed none. */
  readonly published: string | null;
  /** ISO date on which the project last read it. */
  readonly checkedOn: string;
}

/** A line of the story as it is quoted afterwards. */
export interface QuotedLine {
  readonly kind: LineKind;
  /** Name as the reader knows it, for example `Mrs Okafor`; null when nobody speaks. */
  readonly speaker: string | null;
  readonly text: string;
}

/** Something that followed from a choice in this run. */
export interface Consequence extends QuotedLine {
  /** Title of the scene where it came, or null when that is the scene of the decision itself. */
  readonly laterScene: string | null;
}

/** What published practice says about an option, and what the option made possible and cost. */
export interface DecisionNote {
  readonly opened: string;
  readonly closed: string;
  readonly practice: string;
  readonly sources: readonly CitedSource[];
  /** Terms that the note uses, in plain words. */
  readonly terms: readonly ExplainedTerm[];
}

/** Something that was on offer to be looked at or asked, and was passed by. */
export interface PassedBy {
  readonly choiceId: string;
  /** Words of the choice. */
  readonly text: string;
  /** What it would have shown. */
  readonly showed: string;
}

/** What somebody else might have done at the same moment. */
export interface OtherOption {
  readonly choiceId: string;
  /** Words of the option as it stood there. */
  readonly text: string;
  readonly opened: string;
  readonly closed: string;
}

/** One decision of this run. */
export interface DecisionRecord {
  /** Place of the choice in the trace, 0 for the first: what `Play.returnTo` takes. */
  readonly stepIndex: number;
  readonly decision: string;
  readonly choiceId: string;
  readonly kind: ChoiceKind;
  /** What was being decided; null when the case has no note on this decision. */
  readonly question: string | null;
  /** Words of the option that was taken. */
  readonly chose: string;
  readonly sceneTitle: string;
  /** Name of the place; null before the first place. */
  readonly placeName: string | null;
  /** Minutes since midnight; null when the story does not tell the time. */
  readonly clockMinutes: number | null;
  /** Notebook entries that were new since the decision before. */
  readonly newlyKnown: readonly QuotedLine[];
  /** Notebook entries held already, oldest first. */
  readonly knownBefore: readonly QuotedLine[];
  /** What could have been looked at or asked since the decision before, and was not. */
  readonly passedBy: readonly PassedBy[];
  /** The other options that were on offer, as far as the case has notes on them. */
  readonly otherOptions: readonly OtherOption[];
  /** Answers to "what decided you?", given before anything followed. Usually none or one. */
  readonly reasons: readonly string[];
  /** Lines of this run that the story marks as consequences of the choice, or of a reason given for it. */
  readonly cameOfIt: readonly Consequence[];
  /** The first lines read after the choice and its reasons: what to show where nothing is marked. */
  readonly happenedNext: readonly QuotedLine[];
  /** Null when the case has no note on this option. */
  readonly note: DecisionNote | null;
}

/** A statement with the publication it rests on, if it rests on one. */
export interface SourcedText {
  readonly text: string;
  readonly source: CitedSource | null;
}

/** A term of the field that this outcome uses, in plain words. */
export interface ExplainedTerm {
  readonly term: string;
  readonly meaning: string;
}

/** A card: something found out, with what it rests on. */
export interface Card {
  /** Such as "15 of 78", with the year it is of; null where the card has none. */
  readonly figure: { readonly value: string; readonly date: string } | null;
  readonly paragraphs: readonly string[];
  readonly sources: readonly CitedSource[];
}

/** What a player can do in their own life. */
export interface YouCanDo {
  readonly as: Readonly<Record<HelperRole, readonly SourcedText[]>>;
  readonly say: readonly SourcedText[];
  readonly notSay: readonly SourcedText[];
  readonly report: readonly SourcedText[];
}

/** Everything that an outcome shows. No score is in it, on purpose: the record is of reasons. */
export interface Debrief {
  readonly caseId: string;
  readonly caseTitle: string;
  readonly ending: {
    readonly id: string;
    readonly title: string;
    readonly whatHappened: readonly string[];
    /** What became of each, in the order in which the case names them. */
    readonly people: readonly { readonly name: string; readonly text: string }[];
    /** Name of its picture in assets/pictures/endings; null where the case has no such ending. */
    readonly picture: string | null;
  };
  /** The telling of the other side that this run came to, in its own words. */
  readonly otherSide: readonly QuotedLine[];
  readonly decisions: readonly DecisionRecord[];
  /** What was other people's to decide, or luck, on this route. */
  readonly notYours: readonly string[];
  readonly systemFailing: Card;
  readonly withoutPolice: Card;
  readonly youCanDo: YouCanDo;
  /** Terms used outside the notes on decisions, which explain their own. */
  readonly terms: readonly ExplainedTerm[];
  /** Lines that may be put into a summary to share. */
  readonly takeaways: readonly string[];
  /** Names of this case's people, for whoever has to leave them out. */
  readonly peopleNames: readonly string[];
}
