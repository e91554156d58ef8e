// The help page. Whoever opens it may be frightened and have ten seconds: danger first, then one choice, then the list.
import { type Signal, useSignal } from '@preact/signals';
import { t } from '../i18n/translate-later.ts';
import { EmergencyStrip } from './emergency-strip.tsx';
import { findEmergency, findSupport } from './find-support.ts';
import { HonestyNote } from './honesty-note.tsx';
import { NationChoice } from './nation-choice.tsx';
import { ServiceList } from './service-list.tsx';
import { type Directory, type Nation, type Situation, SITUATIONS } from './service-schema.ts';
import './support.css';

interface HelpScreenProps {
  readonly directory: Directory;
  /** Shared with the outcome, so that nobody is asked twice. */
  readonly nation: Signal<Nation>;
}

/** Help below its heading, which the page that holds it brings: emergency, services by nation and situation, and what no page can hide. Nothing is kept. */
export function HelpScreen({ directory, nation }: HelpScreenProps) {
  const situation = useSignal<Situation | null>(null);
  const wish = { nation: nation.value, ...(situation.value ? { situation: situation.value } : {}) };
  const services = findSupport(directory, wish);
  return (
    <>
      <EmergencyStrip services={findEmergency(directory)} headingLevel={2} />
      <section aria-labelledby="help-services">
        <h2 class="help-heading" id="help-services">
          {t('help.services')}
        </h2>
        <div class="help-choices">
          <NationChoice nation={nation} />
          <label class="help-choice">
            <span>{t('help.whoFor')}</span>
            <select
              autocomplete="off"
              value={situation.value ?? ''}
              onChange={(event) => {
                situation.value = SITUATIONS.find((one) => one === event.currentTarget.value) ?? null;
              }}
            >
              <option value="">{t('help.situation.any')}</option>
              {SITUATIONS.map((one) => (
                <option key={one} value={one}>
                  {t(`help.situation.${one}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <output class="help-count">
          {t('help.count', { count: services.length, nation: t(`help.nation.${nation.value}`) })}
        </output>
        <ServiceList services={services} headingLevel={3} />
        <HonestyNote />
      </section>
      <section class="help-traces" aria-labelledby="help-traces">
        <h2 class="help-heading" id="help-traces">
          {t('help.traces')}
        </h2>
        <p>{t('help.tracesLead')}</p>
        <ul>
          <li>{t('help.tracesHistory')}</li>
          <li>{t('help.tracesCalls')}</li>
          <li>{t('help.tracesAccounts')}</li>
          <li>{t('help.tracesSpyware')}</li>
        </ul>
        <p>{t('help.tracesDevice')}</p>
        <p>{t('help.tracesDelete')}</p>
        <p>{t('help.tracesGame')}</p>
      </section>
    </>
  );
}
