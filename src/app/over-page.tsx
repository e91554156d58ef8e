// What can be laid over any screen: help, settings, a pause, and how to stay safe on this device. Each is fetched before it is
// asked for: somebody who needs it does not wait, and the connection may drop meanwhile.
import { t } from '../i18n/translate.ts';
import type { Visit } from './app.tsx';
import { HelpPage, loadHelp } from './help-page.tsx';
import { LaterPage } from './later-page.tsx';
import type { OverScreen } from './routes.ts';

const loadSettings = async () => (await import('./settings-page.tsx')).SettingsPage;
const loadPause = async () => (await import('./quiet-pages.tsx')).PausePage;
const loadSafety = async () => (await import('./quiet-pages.tsx')).SafetyPage;

/** Fetches what may be laid over a screen. Resolves when all of it has come, or has failed to. */
export async function fetchOverPages(): Promise<void> {
  for (const result of await Promise.allSettled([loadHelp(), loadSettings(), loadPause()]))
    if (result.status === 'rejected') console.warn('Help, settings or the pause did not arrive yet.', result.reason);
}

/** The page that lies over the rest. */
export function OverPage({ over, visit }: { readonly over: OverScreen; readonly visit: Visit }) {
  const { routes, journey } = visit;
  const onSafety = () => routes.lay('safety');
  if (over === 'help') return <HelpPage nation={visit.nation} onSafety={onSafety} />;
  if (over === 'safety') return <LaterPage title={t('safety.title')} class="help" load={loadSafety} props={{}} />;
  if (over === 'pause')
    return <LaterPage title={t('pause.title')} class="pause" load={loadPause} props={{ onStop: journey.rest }} />;
  return <LaterPage title={t('settings.title')} class="settings" load={loadSettings} props={{ visit, onSafety }} />;
}
