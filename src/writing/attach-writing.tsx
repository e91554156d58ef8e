// What a writer has beside the game in `npm run dev`: saved words show where they are read, slips are told in the page, and a
// panel shows what the story remembers. In development only: nothing of it is built.
import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { loadStory } from '../cases/catalogue.ts';
import { resumeStory } from '../story/resume.ts';
import type { CompiledStory } from '../story/session.ts';
import { followPath } from './follow-path.ts';
import type { Game } from './game.ts';
import type { PartProblems, PartSaved, SourceProblem } from './messages.ts';
import { readPlayLink } from './play-link.ts';
import { WritingTools } from './writing-tools.tsx';

/** What the tools show besides the game itself. */
export interface WritingState {
  readonly problems: Signal<readonly SourceProblem[]>;
  /** Something that a writer should know about where the play is now; null for nothing. */
  readonly notice: Signal<string | null>;
  /** Goes up with every save: what was worked out before is out of date. */
  readonly saves: Signal<number>;
}

/** Lays the tools over the page. `hash` is the fragment with which it was opened. */
export function attachWriting(page: Window, game: Game, hash: string): void {
  const { document } = page;
  const root = document.createElement('div');
  root.id = 'writing';
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = new URL('./writing.css', import.meta.url).href;
  document.head.append(style);
  document.body.append(root);

  const state: WritingState = { problems: signal([]), notice: signal(null), saves: signal(0) };
  const problemsOf = new Map<string, readonly SourceProblem[]>();
  const tell = (error: unknown) => {
    state.notice.value = error instanceof Error ? error.message : String(error);
  };

  const openLink = (fragment: string) => {
    const link = readPlayLink(fragment);
    if (link) openMoment(game, state, link.caseId, link).catch(tell);
  };
  // Written out: only then does the server hand it over.
  const hot = import.meta.hot;
  hot?.on('doorstep:problems', ({ caseId, part, problems }: PartProblems) => {
    problemsOf.set(`${caseId} ${part}`, problems);
    state.problems.value = [...problemsOf.values()].flat();
  });
  hot?.on('doorstep:saved', (saved: PartSaved) => {
    state.saves.value += 1;
    takeIn(game, state, saved).catch(tell);
  });
  hot?.send('doorstep:hello');
  openLink(hash);
  page.addEventListener('hashchange', (event) => openLink(new URL(event.newURL).hash));
  render(
    <WritingTools
      page={page}
      game={game}
      state={state}
      onOpen={(caseId, choices) => {
        openMoment(game, state, caseId, { choices, presses: null }).catch(tell);
      }}
    />,
    root,
  );
}

/** Opens a moment of a case, as far as its choices go. */
async function openMoment(
  game: Game,
  { notice }: WritingState,
  caseId: string,
  moment: { readonly choices: readonly string[]; readonly presses: number | null },
): Promise<void> {
  const { session, lostChoice } = followPath(await loadStory(caseId), moment, game.seed);
  await game.open(caseId, session);
  notice.value =
    lostChoice === null
      ? null
      : `The link goes no further: "${lostChoice}" is not on offer here. Choose from here, and copy a new link.`;
}

/** Shows what was saved where the play is. */
async function takeIn(game: Game, { notice }: WritingState, { caseId, part, value }: PartSaved): Promise<void> {
  const call = game.call.value;
  if (call?.caseFile.id !== caseId) return;
  if (part === 'main.ink') {
    const resumed = resumeStory(value as CompiledStory, call.play.snapshot());
    call.play.take(resumed.session);
    notice.value =
      resumed.found === 'resumed'
        ? null
        : `The choice "${resumed.lostChoice}" is no longer there, so the call stands at the start of that scene. Put the id back to go on where you were.`;
  }
  await game.redraw(caseId, part);
}
