// Every option of every decision has its note, every note has its option, and every source is one that is known.
import { type CaseUnderCheck, type Finding, inFile, locateChoice, shownIn } from '../case-under-check.ts';
import { namedSources } from './named-sources.ts';

/** All of it errors: a decision without its note leaves the player with nothing but an outcome. */
export function checkDebriefNotes(subject: CaseUnderCheck): readonly Finding[] {
  const { debrief, walked } = subject;
  if (!debrief || !walked) return unknownSources(subject);
  const findings: Finding[] = [];
  const offered = new Map<string, Set<string>>();
  for (const choice of shownIn(subject).choices) {
    if (choice.decision === null) continue;
    const options = offered.get(choice.decision) ?? new Set();
    offered.set(choice.decision, options.add(choice.id));
  }
  for (const [decision, options] of offered)
    for (const id of options)
      if (!debrief.decisions[decision]?.options[id])
        findings.push({
          kind: 'error',
          rule: 'note-missing',
          ...locateChoice(subject, id),
          message: `${subject.files.debrief} has no note for "${id}" under the decision "${decision}"`,
        });
  for (const [decision, { options }] of Object.entries(debrief.decisions))
    for (const id of Object.keys(options))
      if (!offered.get(decision)?.has(id))
        findings.push({
          kind: 'error',
          rule: 'note-without-choice',
          ...inFile(subject.files.debrief),
          message: `decisions.${decision}.options.${id}: no route offers this choice under this decision`,
        });
  return [...findings, ...unknownSources(subject)];
}

function unknownSources({ files, debrief, sources }: CaseUnderCheck): Finding[] {
  if (!sources) return [];
  return namedSources(debrief)
    .filter(({ id }) => !Object.hasOwn(sources, id))
    .map(({ where, id }) => ({
      kind: 'error',
      rule: 'unknown-source',
      ...inFile(files.debrief),
      message: `${where}: "${id}" is not in ${files.sources}`,
    }));
}
