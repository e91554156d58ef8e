// Letters that only the trade can read are opened (C-26): in the words where they stand, or in the glossary.
import type { CaseUnderCheck, Finding } from '../case-under-check.ts';
import { caseTexts } from './case-texts.ts';

/** What anyone in Britain says every day. `PC` is how a constable is called, and stands before a name. */
const EVERYDAY = new Set([
  'PC',
  'TV',
  'UK',
  'GP',
  'NHS',
  'BBC',
  'OK',
  'DVD',
  'CCTV',
  'ID',
  'AA',
  'MOT',
  'DIY',
  'USB',
  'AM',
  'PM',
]);
const LETTERS = /\b[A-Z]{2,7}(?:s\b|\b)/g;

/** Unopened letters are a warning, once for each: only a person knows whether a scene has made them plain. */
export function checkJargon(subject: CaseUnderCheck): readonly Finding[] {
  const texts = caseTexts(subject);
  const glossary = Object.keys(subject.debrief?.glossary ?? {}).join('\n');
  const everything = texts.map(({ text }) => text).join('\n');
  const found = new Map<string, Finding>();
  for (const { text, where } of texts)
    for (const [word] of text.matchAll(LETTERS)) {
      const letters = word.replace(/s$/, '');
      const isOpened = everything.includes(`(${letters})`) || everything.includes(`${letters} (`);
      if (EVERYDAY.has(letters) || found.has(letters) || isOpened || glossary.includes(letters)) continue;
      found.set(letters, {
        kind: 'warning',
        rule: 'jargon',
        ...where(),
        message: `C-26: "${letters}" is not opened; say it in words, or put it into the glossary of ${subject.files.debrief}`,
      });
    }
  return [...found.values()];
}
