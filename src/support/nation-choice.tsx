// Where the visitor is. Kept in memory for this visit only: a stored nation would say that somebody looked for help.
import type { Signal } from '@preact/signals';
import { t } from '../i18n/translate-later.ts';
import { type Nation, NATIONS } from './service-schema.ts';

/** The choice of nation, shared by every list of services in one visit. */
export function NationChoice({ nation }: { readonly nation: Signal<Nation> }) {
  return (
    <label class="help-choice">
      <span>{t('help.whereAreYou')}</span>
      <select
        autocomplete="off"
        value={nation.value}
        onChange={(event) => {
          const chosen = NATIONS.find((one) => one === event.currentTarget.value);
          if (chosen) nation.value = chosen;
        }}
      >
        {NATIONS.map((one) => (
          <option key={one} value={one}>
            {t(`help.nation.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
