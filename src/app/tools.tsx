// Notebook, sound, pause, help and settings: the same buttons, in the same order and place, on every screen.
import type { ComponentChildren } from 'preact';
import { t } from '../i18n/translate.ts';
import type { OverScreen } from './routes.ts';

/** The row of tools. `children` come first: on a call, the notebook and the sound. */
export function Tools(props: { readonly children?: ComponentChildren; readonly onLay: (over: OverScreen) => void }) {
  return (
    <nav class="tools" aria-label={t('app.tools')}>
      {props.children}
      <button type="button" class="tool" data-tool="help" onClick={() => props.onLay('help')}>
        <HelpIcon />
        {t('app.help')}
      </button>
      <button type="button" class="tool" data-tool="settings" onClick={() => props.onLay('settings')}>
        <SettingsIcon />
        {t('app.settings')}
      </button>
    </nav>
  );
}

/** On a call: everything stops, the picture and the sound as well. */
export function PauseButton({ onPause }: { readonly onPause: () => void }) {
  return (
    <button type="button" class="tool" data-tool="pause" onClick={onPause}>
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M7 4.5v11M13 4.5v11" />
      </svg>
      {t('app.pause')}
    </button>
  );
}

function HelpIcon() {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="7.6" />
      <path d="M7.7 7.8a2.4 2.4 0 1 1 3.3 2.2c-.7.3-1 .8-1 1.6M10 14.2v.6" />
    </svg>
  );
}

function SettingsIcon() {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M2.5 5.5h8M14.5 5.5h3M2.5 14.5h3M9.5 14.5h8" />
      <circle cx="12.5" cy="5.5" r="2" />
      <circle cx="7.5" cy="14.5" r="2" />
    </svg>
  );
}
