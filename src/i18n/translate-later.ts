// Words of the help pages and of the outcome: half of all, and none of them needed before the first choice.
import strings from '../../stories/strings/en-later.json' with { type: 'json' };
import { translatorOf } from './translate.ts';

/** Name of a string of help or outcome; a missing one is a type error. */
export type LaterStringKey = keyof typeof strings;

/** As `t` in translate.ts, for the words of help and outcome. */
export const t = translatorOf(strings);
