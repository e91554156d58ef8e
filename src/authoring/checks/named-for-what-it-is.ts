// What was done is called what it is: every ending names the abuse, who did it and to whom; the case says whether a child is there.
import { type CaseUnderCheck, type Finding, inFile } from '../case-under-check.ts';
import { caseTexts } from './case-texts.ts';

const ABUSE = /\b(abus(e|es|ed|ive)|(coercive|controlling) (control|behaviour)|stalk(s|ed|ing))\b/i;
const BY_NAME = /\b(domestic abuse|coercive control|controlling or coercive behaviour|stalking)\b/i;
const CRIME = /\b(crimes?|criminal|offences?|illegal|against the law)\b/i;
const CHILD = /\b(child(ren)?|daughters?|sons?|bab(y|ies)|boys?|girls?|toddlers?|kids?|teenagers?)\b/i;

/** An ending that does not name it is an error (C-04); that it is a crime, and that a child is there or not (C-12), are for a person to look at. */
export function checkNamedForWhatItIs(subject: CaseUnderCheck): readonly Finding[] {
  const { debrief, caseFile, care, files } = subject;
  if (!debrief) return [];
  const findings: Finding[] = [];
  const say = (kind: Finding['kind'], rule: string, message: string) =>
    findings.push({ kind, rule, ...inFile(files.debrief), message });
  const names = (ids: readonly string[] = []) => ids.map((id) => caseFile?.cast[id]?.name ?? id);

  for (const [id, { whatHappened }] of Object.entries(debrief.endings)) {
    const text = whatHappened.join(' ');
    const where = `endings.${id}.whatHappened`;
    if (!ABUSE.test(text)) say('error', 'ending-names', `C-04: ${where} does not call it abuse, control or stalking`);
    if (!saysOneOf(text, names(care?.harmedBy)))
      say('error', 'ending-names', `C-04: ${where} does not name who did it (${names(care?.harmedBy).join(', ')})`);
    if (!saysOneOf(text, names(care?.harmed)))
      say('error', 'ending-names', `C-04: ${where} does not name who was harmed (${names(care?.harmed).join(', ')})`);
    if (!CRIME.test(text))
      say('warning', 'ending-crime', `C-04: ${where} does not say that it is a crime. Where it is one, say so`);
  }
  const told = [...debrief.summary, ...Object.values(debrief.endings).flatMap(({ whatHappened }) => whatHappened)];
  if (!told.some((text) => BY_NAME.test(text)))
    say(
      'error',
      'abuse-named',
      'C-04: neither summary nor endings say "domestic abuse", "coercive control" or "stalking"',
    );
  if (!caseTexts(subject).some(({ text }) => CHILD.test(text)))
    say('warning', 'child-stated', 'C-12: nothing says whether a child is there. A child who is there is a victim too');
  return findings;
}

/** Where the case does not state who it is, nobody can be missed. */
function saysOneOf(text: string, wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((name) => text.includes(name));
}
