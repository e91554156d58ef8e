// Every check there is, run over one case.
import type { CaseUnderCheck, Check, Finding } from './case-under-check.ts';
import { checkBeatLength } from './checks/beat-length.ts';
import { checkCauses } from './checks/causes.ts';
import { checkDates } from './checks/check-dates.ts';
import { checkChoiceIds } from './checks/choice-ids.ts';
import { checkChoiceWording } from './checks/choice-wording.ts';
import { checkContentNote } from './checks/content-note.ts';
import { checkDebriefNotes } from './checks/debrief-notes.ts';
import { checkDepiction } from './checks/depiction.ts';
import { checkHeard } from './checks/heard.ts';
import { checkInkTraps } from './checks/ink-traps.ts';
import { checkJargon } from './checks/jargon.ts';
import { checkKnownNames } from './checks/known-names.ts';
import { checkLineLength } from './checks/line-length.ts';
import { checkNamedForWhatItIs } from './checks/named-for-what-it-is.ts';
import { checkPictureCues } from './checks/picture-cues.ts';
import { checkPictureWords } from './checks/picture-words.ts';
import { checkReadingAge } from './checks/reading-age.ts';
import { checkSpeakers } from './checks/speakers.ts';
import { checkStandard } from './checks/standard.ts';
import { checkSupportList } from './checks/support-list.ts';
import { checkWayThrough } from './checks/way-through.ts';

const CHECKS: readonly Check[] = [
  checkWayThrough,
  checkChoiceIds,
  checkSpeakers,
  checkKnownNames,
  checkPictureCues,
  checkPictureWords,
  checkHeard,
  checkDebriefNotes,
  checkDates,
  checkSupportList,
  checkCauses,
  checkStandard,
  checkContentNote,
  checkBeatLength,
  checkLineLength,
  checkChoiceWording,
  checkDepiction,
  checkNamedForWhatItIs,
  checkInkTraps,
  checkReadingAge,
  checkJargon,
];

/** What all checks have to say, errors first. */
export function checkCase(subject: CaseUnderCheck): readonly Finding[] {
  const findings = CHECKS.flatMap((check) => check(subject));
  return findings.toSorted((a, b) => Number(a.kind === 'warning') - Number(b.kind === 'warning'));
}
