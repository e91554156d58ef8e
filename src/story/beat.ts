// What the story hands to everyone else: one beat at a time, as plain data. No ink types leave this folder.

/** How a line is meant: told by the narrator, spoken by someone, written in the officer's notebook, or heard (a caption). */
export type LineKind = 'narration' | 'speech' | 'note' | 'sound';

/** One paragraph of the story, as it is read. */
export interface Line {
  readonly kind: LineKind;
  /** Cast id in lower case, for example `mrs-okafor`; null when nobody speaks. */
  readonly speaker: string | null;
  /** How it is said ("from the stairs"); shown beside the name. */
  readonly manner: string | null;
  readonly text: string;
  /** Stable id of a notebook entry; null where the line is not one. Something said can be an entry too. */
  readonly noteId: string | null;
  /** Ids of earlier choices that this line is a consequence of (tag `because`). */
  readonly because: readonly string[];
}

/**
 * What sort of act a choice is. `say` and `do` are decisions or moves, `look` is a thing to look at, `radio` a check
 * asked of control, `ask` a question to the person in front of you, `reason` the answer to "what decided you?".
 */
export type ChoiceKind = 'say' | 'do' | 'look' | 'radio' | 'ask' | 'reason';

/** One thing the officer can do now. `id` is stable across edits of the story and is what saves and tests hold. */
export interface Choice {
  readonly id: string;
  readonly text: string;
  readonly kind: ChoiceKind;
  /** The decision this is an option of; null for looks and small moves. */
  readonly decision: string | null;
  /** Where in the picture it is: a look point of the place, or someone in it; null for what has no one spot (tag `at`). */
  readonly at: string | null;
}

/** What the picture should show at the end of a beat. Whole, never a difference, so that a late stage can jump to it. */
export interface Picture {
  /** Place id from the case file; null before the first place. */
  readonly place: string | null;
  /** Who is in the picture and how they stand: cast id to figure name, for example `{daniel: 'doorway'}`. */
  readonly people: Readonly<Record<string, string>>;
  /** Faces that are not the ones people stand with, and where they look: `{isla: 'afraid', daniel: 'cold@priya'}`. */
  readonly faces: Readonly<Record<string, string>>;
  /** Lights that are not as the place has them at first. */
  readonly lights: Readonly<Record<string, 'on' | 'off'>>;
  /** What the view moves slowly towards: a look point of the place or someone in it. Null looks straight on. */
  readonly push: string | null;
}

/** What is read in one go: up to the next choice, the next press-on, or the end. */
export interface Beat {
  /** Scene id from the case file, for example `door`. */
  readonly scene: string;
  /** Minutes since midnight on the body-worn camera's clock; null when the story does not tell the time. */
  readonly clockMinutes: number | null;
  readonly lines: readonly Line[];
  readonly picture: Picture;
  /** Sounds of this beat, in order, by their ids in assets/sounds; none of them says what the words do not. */
  readonly sounds: readonly string[];
  /** Empty while there is more to read (`more`) and at the ending. */
  readonly choices: readonly Choice[];
  /** True when the player presses on without deciding. */
  readonly more: boolean;
  /** Ending id on the last beat; null before. */
  readonly ending: string | null;
  /** The hard part of the case file that begins after this beat, and lasts to the next choice or the end; null mostly. */
  readonly hard: string | null;
  /** Which telling of the other side this beat belongs to; null outside it. */
  readonly otherSide: string | null;
}

/** Something that happened in the play, in order: what was read, or what was chosen. */
export type Moment =
  | { readonly kind: 'beat'; readonly beat: Beat }
  | { readonly kind: 'choice'; readonly choice: Choice; readonly trace: TraceStep };

/** One choice as the record keeps it, with what the officer had noticed by then. */
export interface TraceStep {
  readonly choice: Choice;
  readonly scene: string;
  readonly clockMinutes: number | null;
  /** Ids of notebook entries held when the choice was made. */
  readonly noticed: readonly string[];
  /** How many beats had been read when the choice was made; used to tell late consequences from near ones. */
  readonly beatNumber: number;
}
