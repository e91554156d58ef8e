// When something has gone wrong: plain words, and what to do next.
import { t } from '../i18n/translate.ts';

/** `what` is `load` when a part did not arrive, `broken` when our code failed. `onRetry` and `onBack` are null where they would not help. */
export function ErrorScreen(props: {
  readonly what: 'broken' | 'load';
  readonly onRetry: (() => void) | null;
  readonly onBack: (() => void) | null;
  readonly onStart: () => void;
}) {
  return (
    <div class="intro">
      <h1 tabIndex={-1}>{t('error.title')}</h1>
      <p class="lead">{t(props.what === 'load' ? 'error.load' : 'error.broken')}</p>
      <div class="actions">
        {props.onRetry && (
          <button type="button" class="button primary" onClick={props.onRetry}>
            {t('error.again')}
          </button>
        )}
        {props.onBack && (
          <button type="button" class="button" onClick={props.onBack}>
            {t('error.back')}
          </button>
        )}
        <button type="button" class="button" onClick={props.onStart}>
          {t('error.start')}
        </button>
      </div>
    </div>
  );
}
