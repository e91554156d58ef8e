// A player can always get to an end: nothing breaks, nothing goes round for ever, nothing stays unseen.
import { type CaseUnderCheck, type Finding, inFile, locateChoice } from '../case-under-check.ts';
import { findUnreached } from '../unreached.ts';

/** Breaks and loops are errors; words that no route shows are warnings; a walk that did not finish is an error. */
export function checkWayThrough(subject: CaseUnderCheck): readonly Finding[] {
  if (!subject.walked) return [];
  const { graph, numbers } = subject.walked;
  const findings: Finding[] = graph.breaks.map(({ at, path }) => ({
    kind: 'error',
    rule: 'story-breaks',
    ...locateChoice(subject, path.at(-1) ?? ''),
    message: `${at}; by the choices ${path.join(', ')}`,
  }));
  if (graph.unfinished !== null) {
    const message = `not every route was walked: ${graph.unfinished}. What is said about reach and length is not proven`;
    findings.push({ kind: 'error', rule: 'unfinished', ...inFile(subject.files.story), message });
  }
  if (numbers.loop) {
    const message = `the player can go round without anything changing, by the choices ${numbers.loop.join(', ')}`;
    findings.push({ kind: 'error', rule: 'loop', ...locateChoice(subject, numbers.loop.at(-1) ?? ''), message });
  }
  for (const { file, line, text } of findUnreached(subject.written, graph))
    findings.push({ kind: 'warning', rule: 'unreached', file, line, message: `no route shows "${text}"` });
  return findings;
}
