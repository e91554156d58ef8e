// Whoever comes to an ending is owed the whole of it: what became of each, the other side, every note, every card.
import { isToFindOut } from '../../debrief/passed-by.ts';
import { DebriefError, writeDebrief } from '../../debrief/write-debrief.ts';
import { type CaseUnderCheck, type Finding, inFile, shownIn } from '../case-under-check.ts';
import { playEndings } from '../play-endings.ts';
import { checkDebriefNotes } from './debrief-notes.ts';

/** Runs drawn at random for which a debrief is written, besides the shortest to each ending. */
const RUNS = 60;

/**
 * Errors: a debrief that cannot be written whole on some run; somebody who harmed or was harmed and of whom an ending does not
 * tell; ids that the case does not have; a line to share that names somebody.
 */
export function checkWholeDebrief(subject: CaseUnderCheck): readonly Finding[] {
  const { debrief, files } = subject;
  if (!debrief) return [];
  const say = (message: string, path?: readonly string[]): Finding => ({
    kind: 'error',
    rule: 'debrief-incomplete',
    ...inFile(files.debrief),
    message,
    ...(path ? { path } : {}),
  });
  // What a missing note leaves out is told once, where the note belongs.
  const runs = checkDebriefNotes(subject).length > 0 ? [] : runsWithoutOne(subject, say);
  return [...runs, ...ofNobody(subject, say), ...unknownIds(subject, say), ...named(subject, say)];
}

type Say = (message: string, path?: readonly string[]) => Finding;

function runsWithoutOne({ story, walked, caseFile, debrief, sources }: CaseUnderCheck, say: Say): Finding[] {
  if (!story || !walked || !caseFile || !debrief || !sources) return [];
  const found = new Map<string, Finding>();
  for (const { moments, path } of playEndings(story, walked.walk, RUNS)) {
    try {
      writeDebrief({ moments, caseFile, debriefFile: debrief, sources }, { strict: true });
    } catch (error) {
      if (!(error instanceof DebriefError)) throw error;
      if (!found.has(error.message)) found.set(error.message, say(error.message, path));
    }
  }
  return [...found.values()];
}

function ofNobody({ care, debrief }: CaseUnderCheck, say: Say): Finding[] {
  const owed = [...(care?.harmed ?? []), ...(care?.harmedBy ?? [])];
  return Object.entries(debrief?.endings ?? {}).flatMap(([id, { people }]) =>
    owed
      .filter((who) => !Object.hasOwn(people, who))
      .map((who) => say(`endings.${id}.people does not say what became of "${who}"`)),
  );
}

function unknownIds(subject: CaseUnderCheck, say: Say): Finding[] {
  const { debrief, walked } = subject;
  if (!debrief || !walked) return [];
  const choices = new Map(shownIn(subject).choices.map((choice) => [choice.id, choice]));
  const toFindOut = [...choices.values()].filter(isToFindOut).map(({ id }) => id);
  const asked = debrief.notYours.flatMap(({ afterAny = [], afterNone = [] }) => [...afterAny, ...afterNone]);
  const endings = debrief.notYours.flatMap((entry) => entry.endings ?? []);
  return [
    ...toFindOut
      .filter((id) => !Object.hasOwn(debrief.passedBy, id))
      .map((id) => say(`passedBy says nothing of "${id}", which can be looked at or asked`)),
    ...Object.keys(debrief.passedBy)
      .filter((id) => !toFindOut.includes(id))
      .map((id) => say(`passedBy.${id}: no route offers this to be looked at or asked`)),
    ...asked.filter((id) => !choices.has(id)).map((id) => say(`notYours: no route offers the choice "${id}"`)),
    ...endings
      .filter((id) => !Object.hasOwn(debrief.endings, id))
      .map((id) => say(`notYours: there is no ending "${id}"`)),
  ];
}

function named({ caseFile, debrief }: CaseUnderCheck, say: Say): Finding[] {
  const names = Object.values(caseFile?.cast ?? {}).flatMap(({ name, fullName }) => [name, fullName]);
  return (debrief?.takeaways ?? [])
    .filter((text) => names.some((name) => text.includes(name)))
    .map((text) => say(`takeaways: "${text}" names somebody; it may be sent to others`));
}
