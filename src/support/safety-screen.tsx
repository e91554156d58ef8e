// How to stay safe on this device: a page of its own, because somebody may want it on paper and away from here.
import { t } from '../i18n/translate-later.ts';
import { OutwardLink } from './outward-link.tsx';
import { Traces } from './traces.tsx';
import '../styles/print.css';
import './support.css';

/** Longer advice by those whose work it is. Addresses as they were found on 2026-11-20; the pages were not opened since. */
const MORE = [
  { nameKey: 'safety.refuge', href: 'https://refugetechsafety.org/secure-your-tech/' },
  {
    nameKey: 'safety.womensAid',
    href: 'https://www.womensaid.org.uk/information-support/what-is-domestic-abuse/cover-your-tracks-online/',
  },
] as const;

/** Below its heading, which the page that holds it brings. On paper, under a heading that says nothing. */
export function SafetyScreen() {
  return (
    <>
      <p class="print-only">{t('safety.printTitle')}</p>
      <p class="lead">{t('help.tracesDevice')}</p>
      <section>
        <h2>{t('safety.exitTitle')}</h2>
        <p>{t('safety.exit')}</p>
        <p>{t('safety.return')}</p>
      </section>
      <section class="help-traces">
        <h2>{t('help.traces')}</h2>
        <Traces />
      </section>
      <section>
        <h2>{t('safety.deleteTitle')}</h2>
        <p>{t('help.tracesDelete')}</p>
      </section>
      <section>
        <h2>{t('safety.keptTitle')}</h2>
        <p>{t('help.tracesGame')}</p>
      </section>
      <section>
        <h2>{t('safety.more')}</h2>
        <ul>
          {MORE.map(({ nameKey, href }) => (
            <li key={href}>
              <OutwardLink href={href}>{t(nameKey)}</OutwardLink>
            </li>
          ))}
        </ul>
      </section>
      <button type="button" class="button help-print" onClick={() => window.print()}>
        {t('safety.print')}
      </button>
    </>
  );
}
