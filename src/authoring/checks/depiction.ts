// Words that put harm on the wrong shoulders, wherever the case says them, and the list of what its characters may say.
import { type CaseUnderCheck, type Check, type Finding, inFile } from '../case-under-check.ts';
import { squeeze } from '../written-words.ts';
import type { CareFile } from './care-file.ts';
import type { CareWord } from './care-words.ts';
import { type CaseText, caseTexts } from './case-texts.ts';
import { type CareHit, findCareWords } from './find-care-words.ts';

type AllowedSpeech = CareFile['allowedSpeech'][number];

/**
 * Banned words are errors in the game's own voice and warnings in a character's mouth; doubtful ones warn everywhere. Speech on
 * the case's list is neither, as long as its answer stands in the case. What nobody says any more comes off the list: an error.
 */
export const checkDepiction: Check = (subject) => {
  const allowed = subject.care?.allowedSpeech ?? [];
  const texts = caseTexts(subject);
  const used = new Set<AllowedSpeech>();
  const findings = new Map<string, Finding>();
  const more = confessions(subject);
  for (const text of texts)
    for (const hit of findCareWords(text.text, more)) {
      const entry = allowed.find((one) => covers(one, text, hit));
      if (entry) used.add(entry);
      else {
        const finding = describe(text, hit);
        findings.set(`${finding.rule} ${finding.message}`, finding);
      }
    }
  return [...findings.values(), ...allowed.flatMap((entry) => faultsOf(entry, used.has(entry), texts, subject))];
};

function describe({ text, spoken, where }: CaseText, { word, found }: CareHit): Finding {
  const said = `${word.rule}: "${found}" in "${text.slice(0, 60)}"`;
  if (word.kind === 'doubt')
    return { kind: 'warning', rule: 'depiction-doubt', ...where(), message: `${said}; ${word.why}. Look at it` };
  return spoken
    ? {
        kind: 'warning',
        rule: 'depiction',
        ...where(),
        message: `${said}; is it answered? Then put it and its answer into the case's care.json`,
      }
    : { kind: 'error', rule: 'depiction', ...where(), message: `${said}; ${word.why}` };
}

/** A victim says; to admit is for who did wrong (C-02). Who that is, only the case knows. */
function confessions({ care, caseFile }: CaseUnderCheck): readonly CareWord[] {
  const names = (care?.harmed ?? []).flatMap((id) => caseFile?.cast[id]?.name ?? []);
  const who = ['she', 'they', 'victim', 'survivor', ...names].join('|');
  const pattern = new RegExp(`\\b(${who})( \\w+){0,2} (admits?|admitted|confess(es|ed)?)\\b`, 'i');
  return [{ rule: 'C-02', kind: 'doubt', pattern, why: 'makes a confession of what a victim says' }];
}

/** By that speaker, or quoted in the game's own voice; and the words on the list hold all that the rule minds. */
function covers({ speaker, words }: AllowedSpeech, text: CaseText, { start, end }: CareHit): boolean {
  const at = text.text.indexOf(words);
  if (at < 0 || start < at || end > at + words.length) return false;
  return text.speaker === speaker || quotedIn(text.text).some(([from, to]) => from <= at && at + words.length <= to);
}

function quotedIn(text: string): readonly (readonly [from: number, to: number])[] {
  return [...text.matchAll(/["“][^"”]*["”]/g)].map(({ 0: quoted, index }) => [index, index + quoted.length]);
}

function faultsOf(
  { speaker, words, answer }: AllowedSpeech,
  isUsed: boolean,
  texts: readonly CaseText[],
  { caseFile, files }: CaseUnderCheck,
): Finding[] {
  const say = (message: string): Finding => ({ kind: 'error', rule: 'allowed-speech', ...inFile(files.care), message });
  const isAnswered = texts.some(({ text }) => squeeze(text).includes(squeeze(answer)));
  return [
    ...(caseFile && !Object.hasOwn(caseFile.cast, speaker)
      ? [say(`allowedSpeech: "${speaker}" is not in the cast of ${files.case}`)]
      : []),
    ...(isUsed
      ? []
      : [say(`allowedSpeech: nothing that any rule minds is said as "${words}" by ${speaker}; take it off`)]),
    ...(isAnswered ? [] : [say(`allowedSpeech: "${words}" has no answer: "${answer}" is nowhere in the case`)]),
  ];
}
