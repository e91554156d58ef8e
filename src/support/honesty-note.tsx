// How the entries were checked, in plain words: the date alone would promise more than was done.
import { t } from '../i18n/translate-later.ts';

/** Says that the services were compared with published pages, and not rung. */
export function HonestyNote() {
  return <p class="help-honesty">{t('help.howChecked')}</p>;
}
