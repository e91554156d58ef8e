// What is written down and never asked for: a memory that changes nothing is a promise the story does not keep.
import { type CaseUnderCheck, type Finding, locate } from '../case-under-check.ts';
import { countUses } from '../count-uses.ts';

/** The game itself reads the time from this variable. */
const READ_BY_THE_GAME = new Set(['clock']);

/** A variable that nothing reads is a warning, whether or not anything writes it. */
export function checkUnusedVariables(subject: CaseUnderCheck): readonly Finding[] {
  if (!subject.story) return [];
  return countUses(subject.story.ink)
    .filter(({ name, reads }) => reads === 0 && !(subject.kind !== 'foreign' && READ_BY_THE_GAME.has(name)))
    .map(({ name, writes, isTemporary }) => ({
      kind: 'warning',
      rule: 'unused-variable',
      ...locate(subject, new RegExp(`^\\s*(VAR|LIST|~\\s*temp)\\s+${name}\\b`)),
      message: `${isTemporary ? 'the temporary variable' : 'the variable'} "${name}" is ${writes > 0 ? 'written and never read' : 'never used'}; ask for it somewhere, or take it out`,
    }));
}
