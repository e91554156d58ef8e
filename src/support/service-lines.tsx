// Services as plain lines for a page that is printed or kept: what to dial, when, and the address written out.
import { t } from '../i18n/translate-later.ts';
import { siteName } from './outward-link.tsx';
import type { Service } from './service-schema.ts';

/** One line a service; no links, because paper has none. */
export function ServiceLines({ services }: { readonly services: readonly Service[] }) {
  return (
    <ul class="service-lines">
      {services.map(({ id, name, phone, text, hours, url }) => (
        <li key={id}>
          <strong>{name}</strong>
          {phone !== null && <>: {phone}</>}
          {text !== null && <>. {text}</>}
          {'. '}
          {t('help.open')}: {hours} {siteName(url)}
        </li>
      ))}
    </ul>
  );
}
