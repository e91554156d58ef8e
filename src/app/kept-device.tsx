// In the settings: whether this device keeps the place, what that means, and the one control that wipes it.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../i18n/translate-later.ts';
import type { KeptLater } from './kept-later.ts';

/** Off until it is chosen. `onSafety` leads to what else a device may give away. */
export function KeptDevice({ kept, onSafety }: { readonly kept: KeptLater; readonly onSafety: () => void }) {
  const wiped = useSignal(false);
  const keeping = kept.now.value?.keeping;
  useEffect(() => {
    kept.load().catch((error: unknown) => console.warn('What is kept on this device cannot be changed.', error));
  }, []);
  const state = keeping?.state.value ?? 'off';
  const isUnreadable = keeping?.found.value.found === 'unreadable';
  const forget = () => {
    keeping?.forget();
    wiped.value = true;
  };
  return (
    <section class="kept" aria-labelledby="kept-title">
      <h2 id="kept-title">{t('kept.title')}</h2>
      <p>{t('kept.means')}</p>
      <p>{t('kept.risk')}</p>
      <label class="radio">
        <input
          type="checkbox"
          checked={state === 'on'}
          disabled={!keeping || isUnreadable}
          onChange={(event) => {
            wiped.value = false;
            if (event.currentTarget.checked) keeping?.keep();
            else forget();
          }}
        />
        <span>{t('kept.keep')}</span>
      </label>
      <output class="settings-status">{statusOf(state, isUnreadable, wiped.value)}</output>
      <div class="actions">
        <button type="button" class="button" data-forget disabled={!keeping} onClick={forget}>
          {t('kept.forget')}
        </button>
        <button type="button" class="button quiet" onClick={onSafety}>
          {t('safety.open')}
        </button>
      </div>
    </section>
  );
}

function statusOf(state: 'off' | 'on' | 'refused', isUnreadable: boolean, isWiped: boolean): string {
  if (isUnreadable) return t('kept.unreadable');
  if (state === 'refused') return t('kept.refused');
  if (state === 'on') return t('kept.isOn');
  return isWiped ? t('kept.isWiped') : t('kept.isOff');
}
