// Names in the ink are names in the case file: where it is, what is drawn, how it ends. So are those in the case's care.json.
import { type CaseUnderCheck, type Finding, inFile, locate } from '../case-under-check.ts';
import { inkLines } from './ink-lines.ts';

const TAG = /#\s*(scene|place|show|hide|ending):\s*([^#\]{}|]*)/g;

/** Unknown names are errors; so is an ending that no route reaches. Scenes and places never used are warnings. */
export function checkKnownNames(subject: CaseUnderCheck): readonly Finding[] {
  const { caseFile } = subject;
  if (!caseFile) return [];
  return [...tags(subject), ...endings(subject), ...people(subject, caseFile.cast)];
}

function tags(subject: CaseUnderCheck): Finding[] {
  const { caseFile, debrief, drawn } = subject;
  if (!caseFile) return [];
  const findings: Finding[] = [];
  const used = { scene: new Set<string>(), place: new Set<string>() };
  for (const { file, line, code } of inkLines(subject.ink))
    for (const [, tag = '', raw = ''] of code.matchAll(TAG)) {
      const value = raw.replace(/(->|<-).*$/, '').trim();
      const [name = ''] = value.split(/\s+/);
      const say = (rule: string, message: string) => findings.push({ kind: 'error', rule, file, line, message });
      const home = ({ scene: 'scenes', place: 'places', show: 'cast', hide: 'cast' } as const)[tag];
      if (tag === 'scene' || tag === 'place') used[tag].add(name);
      // Where there are pictures, who is shown in them is a matter of what is drawn.
      const isDrawn = drawn !== null && tag === 'show';
      if (home && !isDrawn && !Object.hasOwn(caseFile[home], name))
        say(`unknown-${tag}`, `"${name}" is not in the ${home} of ${subject.files.case}`);
      if (tag === 'ending' && debrief && !Object.hasOwn(debrief.endings, name))
        say('unknown-ending', `"${name}" is not in the endings of ${subject.files.debrief}`);
    }
  for (const [tag, home] of [
    ['scene', 'scenes'],
    ['place', 'places'],
  ] as const)
    for (const name of Object.keys(caseFile[home]))
      if (!used[tag].has(name))
        findings.push({
          kind: 'warning',
          rule: `unused-${tag}`,
          ...inFile(subject.files.case),
          message: `${home}.${name} is never used in the story`,
        });
  return findings;
}

function endings(subject: CaseUnderCheck): Finding[] {
  const { walk } = subject.walked ?? {};
  const reached = new Set(walk?.endings.filter((_, index) => Number.isFinite(walk.figures.choicesTo[index])));
  return Object.keys(subject.debrief?.endings ?? {})
    .filter((id) => !reached.has(id))
    .map((id) => ({
      kind: 'error',
      rule: 'ending-unreached',
      ...locate(subject, new RegExp(`#\\s*ending:\\s*${id}(?![a-z0-9-])`)),
      message: `no route reaches the ending "${id}" of ${subject.files.debrief}`,
    }));
}

function people({ care, files }: CaseUnderCheck, cast: object): Finding[] {
  return (['harmedBy', 'harmed'] as const).flatMap((list) =>
    (care?.[list] ?? [])
      .filter((id) => !Object.hasOwn(cast, id))
      .map((id) => ({
        kind: 'error',
        rule: 'unknown-person',
        ...inFile(files.care),
        message: `${list}: "${id}" is not in the cast of ${files.case}`,
      })),
  );
}
