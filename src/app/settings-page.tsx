// Settings, and what this device keeps.
import { SettingsScreen } from '../settings/settings-screen.tsx';
import type { Visit } from './app.tsx';
import { KeptDevice } from './kept-device.tsx';

/** All settings of a visit, below the page's heading. */
export function SettingsPage({ visit, onSafety }: { readonly visit: Visit; readonly onSafety: () => void }) {
  const { settings, kept } = visit;
  return (
    <>
      <SettingsScreen settings={settings.value} onChange={(changed) => (settings.value = changed)} />
      <KeptDevice kept={kept} onSafety={onSafety} />
    </>
  );
}
