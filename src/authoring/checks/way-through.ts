// A player can always get to an end: nothing breaks, nothing goes round for ever, nothing stays unseen.
import { type CaseUnderCheck, type Finding, inFile, locate, locateChoice } from '../case-under-check.ts';

/**
 * Breaks, rounds without a way out, endings and choices that no route comes to, and a walk that did not finish are errors; words
 * that nobody is shown are warnings, and so is chance.
 */
export function checkWayThrough(subject: CaseUnderCheck): readonly Finding[] {
  if (!subject.walked) return [];
  const { breaks, traps, unfinished } = subject.walked.walk;
  const after = (path: readonly string[]) =>
    path.length === 0 ? inFile(subject.files.story) : placeOfChoice(subject, path.at(-1) ?? '');
  const stops = (rule: string, points: typeof breaks): Finding[] =>
    points.map(({ at, path }) => ({ kind: 'error', rule, ...after(path), message: at, path }));
  return [
    ...stops('story-breaks', breaks),
    ...stops('no-way-out', traps),
    ...(unfinished === null ? [] : [unfinishedWalk(subject, unfinished)]),
    ...endingsOutOfReach(subject),
    ...unreached(subject),
    ...chance(subject),
  ];
}

/** A choice without an id is called by what it leads to. */
function placeOfChoice(subject: CaseUnderCheck, choiceId: string): { file: string; line: number } {
  const part = subject.parts.find(({ kind, path }) => kind === 'choice' && path === choiceId);
  return part ? { file: part.file, line: part.line } : locateChoice(subject, choiceId);
}

function unfinishedWalk({ walked, files }: CaseUnderCheck, why: string): Finding {
  const routes = walked?.walk.guided?.routes ?? 0;
  const message = `not every route was walked: ${why}. What follows is from ${routes} routes drawn where nobody had been yet (seed ${walked?.walk.guided?.seed ?? 1}); what they did not meet may be met all the same`;
  return { kind: 'error', rule: 'unfinished', ...inFile(files.story), message };
}

/** What was not met is out of reach only where everything was walked: `unfinished` is why it was not. */
function notMet(unfinished: string | null | undefined): { readonly kind: Finding['kind']; readonly where: string } {
  const isProven = unfinished === null;
  return { kind: isProven ? 'error' : 'warning', where: isProven ? 'on any route' : 'on the routes that were walked' };
}

function endingsOutOfReach(subject: CaseUnderCheck): Finding[] {
  const { kind, where } = notMet(subject.walked?.walk.unfinished);
  const { endings, figures } = subject.walked?.walk ?? { endings: [], figures: { choicesTo: [] } };
  return endings
    .filter((_, index) => !Number.isFinite(figures.choicesTo[index]))
    .map((id) => ({
      kind,
      rule: 'ending-unreached',
      ...locate(subject, new RegExp(`#\\s*ending:\\s*${id}(?![a-z0-9-])`)),
      message: `the ending "${id}" is not come to ${where}`,
    }));
}

function unreached(subject: CaseUnderCheck): Finding[] {
  const { parts, walked } = subject;
  const { kind: strictness, where } = notMet(walked?.walk.partsUnfinished);
  const notes = parts
    .filter(({ kind, path }) => kind !== 'division' && !walked?.walk.parts.has(path))
    .map(({ kind, file, line, text }): Finding =>
      kind === 'choice'
        ? { kind: strictness, rule: 'choice-never-offered', file, line, message: `not on offer ${where}: ${text}` }
        : { kind: 'warning', rule: 'unreached', file, line, message: `not shown ${where}: "${text}"` },
    );
  // Of a choice that is never offered nobody need be told that its words are not read either.
  const lines = new Set(notes.flatMap(({ rule, file, line }) => (rule === 'unreached' ? [] : `${file}:${line}`)));
  return notes.filter(({ rule, file, line }) => rule !== 'unreached' || !lines.has(`${file}:${line}`));
}

/** A throw of the dice is walked as it falls with one seed; players have others. */
function chance(subject: CaseUnderCheck): Finding[] {
  if (!subject.story || !/"(rnd|srnd|lrnd|seq)"/.test(JSON.stringify(subject.story.ink))) return [];
  const where = locate(subject, /RANDOM|\{\s*~|shuffle/);
  const message =
    'something here is left to chance, and was walked as it falls with one seed only; other players see others';
  return [{ kind: 'warning', rule: 'chance', ...where, message }];
}
