// Words that put harm on the wrong shoulders: a quarrel where there is an abuser, a cause where there is a choice.
import { type CaseUnderCheck, type Finding, inFile, locateChoice, shownIn } from '../case-under-check.ts';
import { findWritten } from '../written-words.ts';

const BANNED: readonly RegExp[] = [
  /\bdomestics?\b(?![ -](abuse|violence|homicide|servitude))/i,
  /\b(lovers'? (tiff|quarrel)|crimes? of passion|(toxic|volatile|stormy|turbulent) relationship)\b/i,
  /\b(snapped|provoked|drove (him|her|them) to|asking for it|let (him|it) happen|allowed it|failed to (leave|protect))\b/i,
  /\b(monster|beast|evil|psycho|love rat|tragic(ally)?|tragedy|alleged victim)\b/i,
  /\b(commit(ted)? suicide|successful suicide|killed (her|him)self by)\b/i,
];

const DOUBTFUL: readonly (readonly [RegExp, string])[] = [
  [/\bwhy (did|does)n'?t (she|he|they) (just )?(leave|go|tell|report)\b/i, 'needs an answer close by'],
  [
    /\b(was|were|been|got) (hit|beaten|assaulted|strangled|raped|killed|followed)\b(?!.{0,40}\bby\b)/i,
    'says what was done and not who did it',
  ],
  [
    /\b(drunk|drinking|jealous|stress(ed)?|lost (his|her) job)\b.{0,60}\b(so|because|then)\b/i,
    'offers a cause for harm',
  ],
];

/** Banned words are errors in the game's own voice and warnings in a character's mouth; doubtful ones warn everywhere. */
export function checkDepiction(subject: CaseUnderCheck): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const { text, spoken, where } of textsOf(subject)) {
    const say = (kind: Finding['kind'], rule: string, message: string) =>
      findings.set(`${rule} ${message}`, { kind, rule, ...where(), message });
    for (const pattern of BANNED) {
      const [found] = pattern.exec(text) ?? [];
      if (found !== undefined)
        say(
          spoken ? 'warning' : 'error',
          'depiction',
          `"${found}" in "${text.slice(0, 60)}"${spoken ? '; is it answered?' : ''}`,
        );
    }
    for (const [pattern, why] of DOUBTFUL) {
      const [found] = pattern.exec(text) ?? [];
      if (found !== undefined) say('warning', 'depiction-doubt', `"${found}" ${why}, in "${text.slice(0, 60)}"`);
    }
  }
  return [...findings.values()];
}

interface Passage {
  readonly text: string;
  readonly spoken: boolean;
  readonly where: () => { file: string; line: number };
}

function textsOf(subject: CaseUnderCheck): Passage[] {
  const { caseFile, debrief, files } = subject;
  const shown = shownIn(subject);
  const lines = new Map(shown.beats.flatMap((beat) => beat.lines).map((line) => [line.text, line]));
  const choices = new Map(shown.choices.map((choice) => [choice.text, choice.id]));
  return [
    ...[...lines.values()].map((line) => ({
      text: line.text,
      spoken: line.kind === 'speech',
      where: () => findWritten(subject.written, line.text),
    })),
    ...[...choices].map(([text, id]) => ({ text, spoken: false, where: () => locateChoice(subject, id) })),
    ...stringsIn(caseFile).map((text) => ({ text, spoken: false, where: () => inFile(files.case) })),
    ...stringsIn(debrief).map((text) => ({ text, spoken: false, where: () => inFile(files.debrief) })),
  ];
}

function stringsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return data !== null && typeof data === 'object' ? Object.values(data).flatMap(stringsIn) : [];
}
