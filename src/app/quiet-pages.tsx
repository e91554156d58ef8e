// Pages for whoever needs a moment: a pause, the way out of a call, and how to stay safe on this device.
import { t } from '../i18n/translate-later.ts';
import { SafetyScreen } from '../support/safety-screen.tsx';

/** In a pause. The way back to the call stands above it, as over every call. */
export function PausePage({ onStop }: { readonly onStop: () => void }) {
  return (
    <>
      <p class="lead">{t('pause.lead')}</p>
      <p>{t('pause.ways')}</p>
      <div class="actions">
        <button type="button" class="button" data-stop onClick={onStop}>
          {t('pause.stop')}
        </button>
      </div>
    </>
  );
}

/** How to stay safe on this device. */
export function SafetyPage() {
  return <SafetyScreen />;
}

/** The last page of a visit, or of a call that is left. Nothing on it wants an answer. `onBack` is null where there is no call to go back to. */
export function GroundingPage(props: {
  readonly onHelp: () => void;
  readonly onBack: (() => void) | null;
  readonly onTitle: () => void;
}) {
  return (
    <div class="intro grounding">
      <h1 tabIndex={-1}>{t('grounding.title')}</h1>
      <p class="lead">{t('grounding.made')}</p>
      <p>{t('grounding.body')}</p>
      <ul>
        <li>{t('grounding.feet')}</li>
        <li>{t('grounding.see')}</li>
        <li>{t('grounding.breathe')}</li>
      </ul>
      <p>{t('grounding.talk')}</p>
      <div class="actions">
        <button type="button" class="button primary" onClick={props.onHelp}>
          {t('grounding.help')}
        </button>
        {props.onBack && (
          <button type="button" class="button" onClick={props.onBack}>
            {t('grounding.back')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={props.onTitle}>
          {t('outcome.toTitle')}
        </button>
      </div>
    </div>
  );
}
