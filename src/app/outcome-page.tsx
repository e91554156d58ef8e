// What came of the call, and the way back to each decision.
import { t } from '../i18n/translate.ts';
import type { Run } from './run.ts';

/** The outcome of a run that has reached an ending. */
export function OutcomePage(props: {
  readonly run: Run;
  readonly onReturnTo: (stepIndex: number) => void;
  readonly onTitle: () => void;
}) {
  const { run, onReturnTo, onTitle } = props;
  const endingId = run.play.beat.value.ending ?? '';
  const ending = run.caseFile.endings[endingId];
  return (
    <div class="outcome" data-outcome={endingId}>
      <h1 tabIndex={-1}>{ending?.title ?? t('outcome.title')}</h1>
      {ending?.whatHappened.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h2>{t('outcome.decisions')}</h2>
      <ol>
        {run.play.trace.value.map((step, index) =>
          step.choice.decision === null ? null : (
            <li key={index}>
              <button type="button" class="button" onClick={() => onReturnTo(index)}>
                {step.choice.text}
              </button>
            </li>
          ),
        )}
      </ol>
      <div class="actions">
        <button type="button" class="button primary" onClick={onTitle}>
          {t('outcome.again')}
        </button>
      </div>
    </div>
  );
}
