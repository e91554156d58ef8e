// Plain words (C-26): a reading age of about 9 to 11, by the Flesch-Kincaid grade (Kincaid and others, 1975) plus five years.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { DebriefFile } from '../../debrief/debrief-schema.ts';
import { type CaseUnderCheck, type Finding, inFile, locate, shownIn } from '../case-under-check.ts';
import { countWords } from '../count-words.ts';

const OLDEST = 11;
/** The formula was made for passages; of a sentence or two it says nothing. */
const FEWEST_WORDS = 30;
/** School begins at about five: the first grade is read at six. */
const YEARS_BEFORE_SCHOOL = 5;

/** A scene, or a part of the debrief, that reads above the age is a warning. */
export function checkReadingAge(subject: CaseUnderCheck): readonly Finding[] {
  return [...scenes(subject), ...screens(subject)].flatMap(({ name, texts, where }): Finding[] => {
    const age = readingAge(texts);
    if (age <= OLDEST) return [];
    const message = `C-26: ${name} wants a reader of ${age.toFixed(1)} years; about ${OLDEST} is the aim`;
    return [{ kind: 'warning', rule: 'reading-age', ...where, message }];
  });
}

interface Part {
  readonly name: string;
  readonly texts: readonly string[];
  readonly where: { readonly file: string; readonly line: number };
}

function scenes(subject: CaseUnderCheck): Part[] {
  const texts = new Map<string, Set<string>>();
  for (const { scene, lines } of shownIn(subject).beats) {
    const said = texts.get(scene) ?? new Set();
    for (const line of lines) said.add(line.text);
    texts.set(scene, said);
  }
  return [...texts].map(([scene, said]) => ({
    name: `scene "${scene}"`,
    texts: [...said],
    where: locate(subject, new RegExp(`#\\s*scene:\\s*${scene}(?![a-z0-9-])`)),
  }));
}

/** What is read in one go before and after the call; the notes of one decision stand together. */
function screens({ caseFile, debrief, files }: CaseUnderCheck): Part[] {
  const before = caseFile ? { 'the content note': [caseFile.contentNote.text] } : {};
  return [...partsOf(before, files.case), ...partsOf(debrief ? screensAfter(debrief) : {}, files.debrief)].filter(
    ({ texts }) => countWords(texts.join(' ')) >= FEWEST_WORDS,
  );
}

function screensAfter(debrief: DebriefFile): Readonly<Record<string, readonly string[]>> {
  const endings = Object.entries(debrief.endings).map(([id, { whatHappened, people }]) => [
    `endings.${id}`,
    [...whatHappened, ...Object.values(people)],
  ]);
  const decisions = Object.entries(debrief.decisions).map(([id, { question, options }]) => {
    const notes = Object.values(options).flatMap(({ opened, closed, practice }) => [opened, closed, practice]);
    return [`decisions.${id}`, [question, ...notes]];
  });
  const { as, say, notSay, report } = debrief.youCanDo;
  return {
    summary: debrief.summary,
    notYours: debrief.notYours.map(({ text }) => text),
    passedBy: Object.values(debrief.passedBy),
    youCanDo: [...Object.values(as), say, notSay, report].flat().map(({ text }) => text),
    systemFailing: debrief.systemFailing.text,
    withoutPolice: debrief.withoutPolice.text,
    glossary: Object.values(debrief.glossary),
    ...Object.fromEntries([...endings, ...decisions]),
  };
}

function partsOf(screensByName: Readonly<Record<string, readonly string[]>>, file: string): Part[] {
  return Object.entries(screensByName).map(([name, texts]) => ({ name, texts, where: inFile(file) }));
}

/** Age in years of a reader who follows these texts with ease. A number counts as one word of one syllable. */
export function readingAge(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{N}’']+/gu) ?? []);
  const sentences = texts.reduce(
    (sum, text) => sum + text.split(/[.!?…]+/).filter((part) => countWords(part) > 0).length,
    0,
  );
  if (words.length === 0 || sentences === 0) return YEARS_BEFORE_SCHOOL;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables }) + YEARS_BEFORE_SCHOOL;
}
