// Help for one case's situation, where its outcome is read.
import type { Signal } from '@preact/signals';
import { t } from '../i18n/translate-later.ts';
import { EmergencyStrip } from './emergency-strip.tsx';
import { findEmergency, findSupport } from './find-support.ts';
import { HonestyNote } from './honesty-note.tsx';
import { NationChoice } from './nation-choice.tsx';
import { ServiceList } from './service-list.tsx';
import type { Directory, Nation } from './service-schema.ts';

/** As many services as can be taken in after a story; the others are one press away. */
const SHOWN_AT_ONCE = 5;

interface CaseSupportProps {
  readonly directory: Directory;
  readonly nation: Signal<Nation>;
  /** `support` of the case file. */
  readonly ids: readonly string[];
}

/** The emergency strip, the nation and the case's services. Belongs under a heading of level 2. */
export function CaseSupport({ directory, nation, ids }: CaseSupportProps) {
  const services = findSupport(directory, { nation: nation.value, ids });
  const more = services.slice(SHOWN_AT_ONCE);
  return (
    <div class="help-list">
      <EmergencyStrip services={findEmergency(directory)} headingLevel={3} />
      <NationChoice nation={nation} />
      <ServiceList services={services.slice(0, SHOWN_AT_ONCE)} headingLevel={3} />
      {more.length > 0 && (
        <details class="help-more">
          <summary>{t('help.more', { count: more.length })}</summary>
          <ServiceList services={more} headingLevel={3} />
        </details>
      )}
      <HonestyNote />
    </div>
  );
}
