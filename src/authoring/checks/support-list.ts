// Help stands beside every ending, and it is help that can be trusted.
import { type CaseUnderCheck, type Finding, inFile } from '../case-under-check.ts';
import { caseTexts } from './case-texts.ts';

const OWN_LIFE =
  /\b(suicid(e|al)|self-harm|(kill(s|ed|ing)?|hurt(s|ing)?) (my|your|him|her)self|(end|took|take|taken) (my|your|his|her|their) own life)\b/i;

/** Errors: no service named (C-19), one that the directory does not know or doubts, suicide spoken of without Samaritans (C-18). */
export function checkSupportList(subject: CaseUnderCheck): readonly Finding[] {
  const { debrief, directory, files } = subject;
  if (!debrief) return [];
  const error = (rule: string, message: string): Finding => ({
    kind: 'error',
    rule,
    ...inFile(files.debrief),
    message,
  });
  const findings: Finding[] = [];
  if (debrief.support.length === 0)
    findings.push(error('support-missing', `C-19: support names no service; give ids of ${files.services}`));
  for (const id of directory ? debrief.support : []) {
    const service = directory?.services.find((one) => one.id === id);
    if (!service) findings.push(error('unknown-service', `support: "${id}" is not in ${files.services}`));
    else if (service.confidence === 'low')
      findings.push(
        error('doubtful-service', `support: "${id}" is of low confidence in ${files.services}; name another`),
      );
  }
  const spokenOf = caseTexts(subject).find(({ text }) => OWN_LIFE.test(text));
  if (spokenOf && !debrief.support.includes('samaritans'))
    findings.push(
      error(
        'samaritans-missing',
        `C-18: "${spokenOf.text.slice(0, 40)}" speaks of suicide; put "samaritans" into support`,
      ),
    );
  return findings;
}
