// The strip that tells what is wrong, and the panel beside the game with the button that opens it.
import { useSignal } from '@preact/signals';
import type { WritingState } from './attach-writing.tsx';
import type { Game } from './game.ts';
import type { SourceProblem } from './messages.ts';
import { WritingPanel } from './writing-panel.tsx';

/** Whether the panel is open outlives a reload, not the tab. */
const OPEN = 'doorstep-writing-open';

/** All that a writer sees besides the game. `onOpen` goes to a moment of a case. */
export function WritingTools(props: {
  readonly page: Window;
  readonly game: Game;
  readonly state: WritingState;
  readonly onOpen: (caseId: string, choices: readonly string[]) => void;
}) {
  const { page, game, state, onOpen } = props;
  const isOpen = useSignal(page.sessionStorage.getItem(OPEN) === 'yes');
  const toggle = () => {
    isOpen.value = !isOpen.value;
    page.sessionStorage.setItem(OPEN, isOpen.value ? 'yes' : 'no');
  };
  const call = game.call.value;
  const problems = state.problems.value;
  const isBroken = problems.some(({ kind }) => kind === 'error');
  return (
    <>
      {call && (
        <button type="button" class="writing-toggle" aria-expanded={isOpen.value} onClick={toggle}>
          Writer
        </button>
      )}
      {call && isOpen.value && <WritingPanel page={page} call={call} state={state} onOpen={onOpen} onClose={toggle} />}
      <div class="writing-strip" aria-live="polite" data-kind={isBroken ? 'error' : 'warning'}>
        {state.notice.value !== null && (
          <p class="writing-notice">
            {state.notice.value}{' '}
            <button type="button" onClick={() => (state.notice.value = null)}>
              Close
            </button>
          </p>
        )}
        {problems.length > 0 && (
          <>
            <p class="writing-lead">
              {isBroken ? 'This cannot be played yet. The call stays as it was until it is mended.' : 'Worth a look:'}
            </p>
            <ul>
              {problems.map((problem) => (
                <Problem key={`${problem.file}:${problem.line} ${problem.message}`} problem={problem} />
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}

function Problem({ problem: { file, line, sentence, message, kind } }: { readonly problem: SourceProblem }) {
  return (
    <li data-kind={kind}>
      <span class="writing-place">
        {file}, line {line}
      </span>
      <span class="writing-message">{message}</span>
      {sentence !== '' && <q class="writing-sentence">{sentence}</q>}
    </li>
  );
}
