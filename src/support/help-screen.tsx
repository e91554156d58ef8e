// The help page. Whoever opens it may be frightened and have ten seconds: danger first, then one choice, then the list.
import { type Signal, useSignal } from '@preact/signals';
import { type LaterStringKey, t } from '../i18n/translate-later.ts';
import { EmergencyStrip } from './emergency-strip.tsx';
import { findEmergency, findSupport } from './find-support.ts';
import { HonestyNote } from './honesty-note.tsx';
import { NationChoice } from './nation-choice.tsx';
import { ServiceList } from './service-list.tsx';
import { Traces } from './traces.tsx';
import { searchServices } from './search-services.ts';
import {
  type Directory,
  LOCAL_AREAS,
  type LocalArea,
  type Nation,
  type Situation,
  SITUATIONS,
} from './service-schema.ts';
import '../styles/print.css';
import './support.css';

interface HelpScreenProps {
  readonly directory: Directory;
  /** Shared with the outcome, so that nobody is asked twice. */
  readonly nation: Signal<Nation>;
  /** To the page on staying safe on this device. */
  readonly onSafety: () => void;
}

/** Help below its heading, which the page that holds it brings: emergency, services by nation, area, situation and by what is typed, and what no page can hide. Nothing is kept. */
export function HelpScreen({ directory, nation, onSafety }: HelpScreenProps) {
  const situation = useSignal<Situation | null>(null);
  const area = useSignal<LocalArea | null>(null);
  const query = useSignal('');
  const isSearch = query.value.trim() !== '';
  const shownArea = area.value && LOCAL_AREAS[area.value] === nation.value ? area.value : null;
  const wish = {
    nation: nation.value,
    ...(situation.value ? { situation: situation.value } : {}),
    ...(shownArea ? { area: shownArea } : {}),
  };
  const serving = directory.services.filter((service) => service.nations.includes(nation.value));
  const found = isSearch ? searchServices(serving, query.value) : findSupport(directory, wish);
  const nothing = isSearch && found.length === 0;
  return (
    <>
      <p class="print-only">{t('help.printTitle')}</p>
      <EmergencyStrip services={findEmergency(directory)} headingLevel={2} />
      <section aria-labelledby="help-services">
        <h2 class="help-heading" id="help-services">
          {t('help.services')}
        </h2>
        <div class="help-choices">
          <NationChoice nation={nation} />
          <AreaChoice nation={nation.value} area={area} />
          <SituationChoice situation={situation} />
          <label class="help-choice">
            <span>{t('help.search')}</span>
            <input
              type="search"
              autocomplete="off"
              spellcheck={false}
              value={query.value}
              onInput={(event) => (query.value = event.currentTarget.value)}
            />
          </label>
        </div>
        <output class="help-count">
          {t(countKey(isSearch, found.length), { count: found.length, nation: t(`help.nation.${nation.value}`) })}
        </output>
        <ServiceList services={nothing ? findSupport(directory, wish).slice(0, 1) : found} headingLevel={3} />
        <button type="button" class="button help-print" onClick={() => window.print()}>
          {t('help.print')}
        </button>
        <HonestyNote />
      </section>
      <section class="help-traces" aria-labelledby="help-traces">
        <h2 class="help-heading" id="help-traces">
          {t('help.traces')}
        </h2>
        <Traces />
        <p>{t('help.tracesDevice')}</p>
        <p>{t('help.tracesGame')}</p>
        <button type="button" class="button" onClick={onSafety}>
          {t('safety.open')}
        </button>
      </section>
    </>
  );
}

function countKey(isSearch: boolean, count: number): LaterStringKey {
  if (!isSearch) return 'help.count';
  return count === 0 ? 'help.foundNothing' : 'help.found';
}

/** Only where the nation has an area with services of its own. */
function AreaChoice({ nation, area }: { readonly nation: Nation; readonly area: Signal<LocalArea | null> }) {
  const areas = (Object.keys(LOCAL_AREAS) as LocalArea[]).filter((one) => LOCAL_AREAS[one] === nation);
  if (areas.length === 0) return null;
  return (
    <label class="help-choice">
      <span>{t('help.area')}</span>
      <select
        autocomplete="off"
        value={area.value ?? ''}
        onChange={(event) => {
          area.value = areas.find((one) => one === event.currentTarget.value) ?? null;
        }}
      >
        <option value="">{t('help.areaAny')}</option>
        {areas.map((one) => (
          <option key={one} value={one}>
            {t(`help.area.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function SituationChoice({ situation }: { readonly situation: Signal<Situation | null> }) {
  return (
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
  );
}
