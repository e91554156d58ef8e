// One case being played: its facts and its play. Loaded only when somebody starts a call: the ink runtime comes with it.
import type { CaseFile } from '../cases/case-schema.ts';
import { loadCase, loadStory } from '../cases/catalogue.ts';
import { type Play, startPlay } from '../play/play.ts';
import { resumeStory } from '../story/resume.ts';
import { startStory } from '../story/session.ts';
import type { Place } from '../progress/kept-file.ts';

/** A case and the run through it. */
export interface Run {
  readonly caseFile: CaseFile;
  readonly play: Play;
}

/** Starts a case from its beginning. `seed` is a whole number. @throws when the story does not arrive. */
export async function startRun(caseFile: CaseFile, seed: number): Promise<Run> {
  return { caseFile, play: startPlay(startStory(await loadStory(caseFile.id), { seed })) };
}

/**
 * Goes on from a kept place. `isChanged` says that the story is no longer the one it was kept in and a choice is gone, so that
 * the run stands at the start of a scene. @throws when there is no such case, or it does not arrive.
 */
export async function resumeRun({
  snapshot,
  toldShort,
}: Place): Promise<{ readonly run: Run; readonly isChanged: boolean }> {
  const [caseFile, story] = await Promise.all([loadCase(snapshot.story), loadStory(snapshot.story)]);
  const { session, found } = resumeStory(story, snapshot);
  const play = startPlay(session);
  play.toldShort.value = new Set(toldShort);
  return { run: { caseFile, play }, isChanged: found === 'scene-start' };
}
