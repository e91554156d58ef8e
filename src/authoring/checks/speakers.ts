// Everyone who speaks is known, and everything that is said is said by somebody.
import type { Line } from '../../story/beat.ts';
import { castId } from '../../story/line.ts';
import { type CaseUnderCheck, type Finding, shownIn } from '../case-under-check.ts';
import { nearestName } from '../nearest-name.ts';
import { findWritten } from '../written-words.ts';

/** A line that opens as speech does, whether or not its name is in capitals and its marks are right. */
const OPENS_WITH_NAME = /^(\p{L}[\p{L} .'’-]{0,30}?)\s*(?:\([^)]*\))?\s*:/u;
/** Speech that lost its colon: `DANIEL (smiling) Come in.` */
const LOST_COLON = /^([A-Z][A-Z .'’-]*[A-Z]) \([^)]*\) /;
const QUOTED = /["“][^"”]*["”]/g;
/** A slip of the finger changes two letters at most; in a name of three, one. */
const SLIP = 2;

/** Errors: a speaker whom the cast does not know, a name that is not in capitals. A warning: words in quotation marks and nobody's. */
export function checkSpeakers(subject: CaseUnderCheck): readonly Finding[] {
  const { caseFile, files, written } = subject;
  if (!caseFile) return [];
  const found = new Map<string, Finding>();
  const say = (kind: Finding['kind'], rule: string, line: Line, message: string) =>
    found.set(message, { kind, rule, ...findWritten(written, line.text), message });
  const cast = Object.keys(caseFile.cast);
  const meant = (id: string) => (cast.includes(id) ? id : nearestName(id, cast, id.length > 3 ? SLIP : 1));

  for (const line of shownIn(subject).beats.flatMap((beat) => beat.lines)) {
    if (line.speaker !== null && !cast.includes(line.speaker)) {
      const nearest = meant(line.speaker);
      const ask = nearest === null ? '' : `; did you mean ${scriptName(nearest)}?`;
      say('error', 'unknown-speaker', line, `"${line.speaker}" speaks but is not in the cast of ${files.case}${ask}`);
    }
    // The notebook may begin with a name: "Isla: pyjamas, and outdoor shoes."
    if (line.kind !== 'narration') continue;
    const opening = (OPENS_WITH_NAME.exec(line.text) ?? LOST_COLON.exec(line.text))?.[1];
    const speaker = opening === undefined ? null : meant(castId(opening));
    if (speaker !== null)
      say(
        'error',
        'untagged-speaker',
        line,
        `"${line.text.slice(0, 40)}" is read as narration; speech opens with "${scriptName(speaker)}: "`,
      );
    else if (line.text.search(QUOTED) === 0 && !/\p{L}/u.test(line.text.replaceAll(QUOTED, '')))
      say(
        'warning',
        'untagged-speaker',
        line,
        `nobody says ${line.text.slice(0, 40)}; open the line with the name of who does`,
      );
  }
  return [...found.values()];
}

function scriptName(id: string): string {
  return id.toUpperCase().replaceAll('-', ' ');
}
