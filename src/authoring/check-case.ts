// Every check there is, run over one case.
import type { CaseUnderCheck, Check, Finding, StoryKind } from './case-under-check.ts';
import { checkBeatLength } from './checks/beat-length.ts';
import { checkCauses } from './checks/causes.ts';
import { checkDates } from './checks/check-dates.ts';
import { checkChoiceIds } from './checks/choice-ids.ts';
import { checkChoiceWording } from './checks/choice-wording.ts';
import { checkContentNote } from './checks/content-note.ts';
import { checkDebriefNotes } from './checks/debrief-notes.ts';
import { checkDecisionsMatter } from './checks/decisions-matter.ts';
import { checkDepiction } from './checks/depiction.ts';
import { checkHardParts } from './checks/hard-parts.ts';
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
import { checkUnusedVariables } from './checks/unused-variables.ts';
import { checkWayThrough } from './checks/way-through.ts';
import { checkWholeDebrief } from './checks/whole-debrief.ts';
import { easeDraft } from './ease-draft.ts';

/** For every story, whosever it is. */
const CHECKS_OF_INK: readonly Check[] = [checkWayThrough, checkUnusedVariables, checkInkTraps, checkChoiceWording];
/** For stories of ours, with or without their files of facts. */
const CHECKS_OF_SCRIPTS: readonly Check[] = [
  checkChoiceIds,
  checkDecisionsMatter,
  checkHeard,
  checkCauses,
  checkBeatLength,
  checkLineLength,
  checkDepiction,
  checkReadingAge,
];
/** For cases, with the files beside them. */
const CHECKS_OF_CASES: readonly Check[] = [
  checkSpeakers,
  checkKnownNames,
  checkPictureCues,
  checkPictureWords,
  checkDebriefNotes,
  checkWholeDebrief,
  checkDates,
  checkSupportList,
  checkStandard,
  checkContentNote,
  checkHardParts,
  checkNamedForWhatItIs,
  checkJargon,
];

const CHECKS: Readonly<Record<StoryKind, readonly Check[]>> = {
  foreign: CHECKS_OF_INK,
  script: [...CHECKS_OF_INK, ...CHECKS_OF_SCRIPTS],
  case: [...CHECKS_OF_INK, ...CHECKS_OF_SCRIPTS, ...CHECKS_OF_CASES],
};

/** What a story cannot be asked without the files of facts that a case has. */
export const UNKNOWN: Readonly<Record<StoryKind, readonly string[]>> = {
  case: [],
  script: [
    'whether its people, places and scenes are those of a case file, and drawn',
    'whether every option of a decision has its note and its source',
    'whether it meets the standard of a case: length, decisions, endings, what comes back',
  ],
  foreign: [
    'which choices are decisions: none is tagged "# decides:", so nothing is said of what hangs on them',
    'what its tags mean: those that are not in our vocabulary were passed over',
    'what functions of the game around it (EXTERNAL) answer: they answered 0 where ink has no fallback',
    'which endings are meant: each part in which it ends counts as one, by the name of that part',
  ],
};

/** What all checks have to say, errors first, each with a shortest way to it where it stands on a line that can be come to. */
export function checkCase(subject: CaseUnderCheck): readonly Finding[] {
  const findings = CHECKS[subject.kind]
    .flatMap((check) => check(subject))
    .map((finding) => withPath(subject, easeDraft(subject, finding)));
  return findings.toSorted((a, b) => Number(a.kind === 'warning') - Number(b.kind === 'warning'));
}

function withPath({ parts, walked }: CaseUnderCheck, finding: Finding): Finding {
  if (finding.path || !walked) return finding;
  const paths = parts.flatMap(({ file, line, path }) =>
    file === finding.file && line === finding.line ? [walked.walk.pathToPart(path)] : [],
  );
  const [path] = paths.flatMap((one) => (one ? [one] : [])).toSorted((a, b) => a.length - b.length);
  return path ? { ...finding, path } : finding;
}
