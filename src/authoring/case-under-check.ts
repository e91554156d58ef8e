// All that is known about one case while it is being checked, and what a check may say about it.
import type { CaseFile } from '../cases/case-schema.ts';
import type { Beat, Choice } from '../story/beat.ts';
import type { DebriefFile, Sources } from '../debrief/debrief-schema.ts';
import type { Directory } from '../support/service-schema.ts';
import type { CareFile } from './checks/care-file.ts';
import { countWords } from './count-words.ts';
import type { CompiledStory } from '../story/session.ts';
import type { InkPart } from './ink-parts.ts';
import type { StoryWalk } from './explore/explore.ts';
import type { Reach } from './explore/measure-reach.ts';
import type { InkSource, WrittenPiece } from './written-words.ts';

/** Something a writer should know. An error must be mended before the story can ship; a warning wants a look. */
export interface Finding {
  readonly kind: 'error' | 'warning';
  /** Which rule: a short id such as `beat-length`. */
  readonly rule: string;
  /** Path from the project's root. */
  readonly file: string;
  /** Counted from 1; 1 too where the file as a whole is meant. */
  readonly line: number;
  readonly message: string;
  /** Choice ids of a shortest route on which it shows; left out where no route is needed to see it. */
  readonly path?: readonly string[];
}

/** What the picture of one place has: faces by `who how`, lights that can be switched, things to look at. */
export interface PlaceDrawn {
  readonly faces: ReadonlyMap<string, readonly string[]>;
  readonly lights: ReadonlySet<string>;
  readonly points: ReadonlySet<string>;
}

/** What is drawn of a case, by place. Null where there are no pictures yet. */
export type Drawn = ReadonlyMap<string, PlaceDrawn> | null;

/** A sound: music, a room's bed, or a thing that is heard; sudden ones could make somebody jump. */
export interface SoundMade {
  readonly kind: 'thing' | 'bed' | 'music';
  readonly sudden: boolean;
}

/** The sounds there are, by id. Null where there are none yet. */
export type SoundsMade = ReadonlyMap<string, SoundMade> | null;

/**
 * What is checked. `case`: a script of ours with its files of facts. `script`: one that has none yet. `foreign`: the ink of another
 * project, whose tags and choices are its own affair.
 */
export type StoryKind = 'case' | 'script' | 'foreign';

/** A case with its files read, its story walked and its routes measured. Data that is missing or broken is null. */
export interface CaseUnderCheck {
  readonly id: string;
  readonly kind: StoryKind;
  /** Paths from the project's root, whether or not the file is there. */
  readonly files: Readonly<Record<'story' | 'case' | 'debrief' | 'care' | 'sources' | 'services', string>>;
  /** ISO date on which the check is run, for what must be read again from time to time. */
  readonly today: string;
  readonly ink: readonly InkSource[];
  readonly written: readonly WrittenPiece[];
  /** Null when it does not compile. */
  readonly story: CompiledStory | null;
  /** Its words, choices and divisions, with where they are written. */
  readonly parts: readonly InkPart[];
  readonly caseFile: CaseFile | null;
  readonly debrief: DebriefFile | null;
  readonly care: CareFile | null;
  readonly sources: Sources | null;
  readonly directory: Directory | null;
  readonly drawn: Drawn;
  readonly sounds: SoundsMade;
  /** Null when the story does not compile or cannot begin. */
  readonly walked: { readonly walk: StoryWalk; readonly reach: Reach } | null;
}

/** Looks at one thing in a case. */
export type Check = (subject: CaseUnderCheck) => readonly Finding[];

/** Every choice and every beat that was seen; none when the story was not walked. */
export function shownIn({ walked }: CaseUnderCheck): { choices: readonly Choice[]; beats: readonly Beat[] } {
  return walked ? { choices: walked.walk.offers.flat(), beats: walked.reach.beats } : { choices: [], beats: [] };
}

/** Where in the ink a pattern first matches; line 1 when nowhere. */
export function locate(subject: CaseUnderCheck, pattern: RegExp): { file: string; line: number } {
  for (const { file, text } of subject.ink) {
    const index = text.split('\n').findIndex((line) => pattern.test(line));
    if (index >= 0) return { file, line: index + 1 };
  }
  return { file: subject.files.story, line: 1 };
}

/** Where a choice is written. */
export function locateChoice(subject: CaseUnderCheck, choiceId: string): { file: string; line: number } {
  return locate(subject, new RegExp(`#\\s*id:\\s*${choiceId}(?![a-z0-9-])`));
}

/** Where a name stands in a JSON file's text is not kept; findings on data name the file and say where in words. */
export function inFile(file: string): { file: string; line: number } {
  return { file, line: 1 };
}

/** Words written in all, in lines and choices. */
export function writtenWords({ written }: CaseUnderCheck): number {
  return written.reduce((sum, piece) => sum + countWords(piece.text), 0);
}
