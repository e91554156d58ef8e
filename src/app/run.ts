// One case being played: its facts and its play. Loaded only when somebody starts a call: the ink runtime comes with it.
import type { CaseFile } from '../cases/case-schema.ts';
import { loadStory } from '../cases/catalogue.ts';
import { type Play, startPlay } from '../play/play.ts';
import { startStory } from '../story/session.ts';

/** A case and the run through it. */
export interface Run {
  readonly caseFile: CaseFile;
  readonly play: Play;
}

/** Starts a case from its beginning. `seed` is a whole number. @throws when the story does not arrive. */
export async function startRun(caseFile: CaseFile, seed: number): Promise<Run> {
  return { caseFile, play: startPlay(startStory(await loadStory(caseFile.id), { seed })) };
}
