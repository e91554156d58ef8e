// Sound on or off, at hand while a call is played. It is off until it is asked for.
import { t } from '../i18n/translate.ts';
import type { SettingsSignal } from '../settings/settings.ts';

/** Says in its name how it stands, for whoever sees it, hears it or speaks it. */
export function SoundButton({ settings }: { readonly settings: SettingsSignal }) {
  const isOn = settings.value.sound === 'on';
  return (
    <button
      type="button"
      class="tool"
      data-tool="sound"
      onClick={() => (settings.value = { ...settings.value, sound: isOn ? 'off' : 'on' })}
    >
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3 8v4h3l4 3.5v-11L6 8z" />
        <path d={isOn ? 'M13 7.5c1.3 1.4 1.3 3.6 0 5M15.2 5.3c2.6 2.6 2.6 6.8 0 9.4' : 'M13 8l4 4M17 8l-4 4'} />
      </svg>
      {t(isOn ? 'app.soundOn' : 'app.soundOff')}
    </button>
  );
}
