// What leaving a page, or closing it, cannot hide.
import { t } from '../i18n/translate-later.ts';

/** In help, and on the page about this device. */
export function Traces() {
  return (
    <>
      <p>{t('help.tracesLead')}</p>
      <ul>
        <li>{t('help.tracesHistory')}</li>
        <li>{t('help.tracesCalls')}</li>
        <li>{t('help.tracesAccounts')}</li>
        <li>{t('help.tracesSpyware')}</li>
      </ul>
    </>
  );
}
