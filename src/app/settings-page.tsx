// Settings, from every screen in one step. The choices are fetched with the words for them: nobody needs them to begin.
import type { ComponentType } from 'preact';
import { t } from '../i18n/translate.ts';
import type { SettingsProps } from '../settings/settings-screen.tsx';
import { useLater } from './use-later.ts';

/** Loads the choices; also called early, so that they are there before they are asked for. */
export async function loadSettings(): Promise<ComponentType<SettingsProps>> {
  return (await import('../settings/settings-screen.tsx')).SettingsScreen;
}

/** The heading at once, the choices as soon as they have come. */
export function SettingsPage(props: SettingsProps) {
  const Choices = useLater(loadSettings);
  return (
    <div class="settings">
      {/* Stays while the rest arrives: it holds the focus. */}
      <h1 tabIndex={-1}>{t('settings.title')}</h1>
      {Choices && <Choices {...props} />}
    </div>
  );
}
