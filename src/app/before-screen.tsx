// Once a visit, before the first call: what the exit hides and what it does not. At most 90 words.
import { t } from '../i18n/translate.ts';

/** What the exit does, and a way on. */
export function BeforeScreen(props: { readonly onGo: () => void; readonly onSafety: () => void }) {
  return (
    <div class="intro">
      <h1 tabIndex={-1}>{t('before.title')}</h1>
      <p class="lead">{t('before.exit')}</p>
      <p>{t('before.history')}</p>
      <p>{t('before.return')}</p>
      <p>{t('before.help')}</p>
      <div class="actions">
        <button type="button" class="button primary" data-advance onClick={props.onGo}>
          {t('before.go')}
        </button>
        <button type="button" class="button quiet" onClick={props.onSafety}>
          {t('safety.title')}
        </button>
      </div>
    </div>
  );
}
