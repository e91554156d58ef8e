// Help for one case's situation, where its outcome is read.
import type { Signal } from '@preact/signals';
import { EmergencyStrip } from './emergency-strip.tsx';
import { findEmergency, findSupport } from './find-support.ts';
import { HonestyNote } from './honesty-note.tsx';
import { NationChoice } from './nation-choice.tsx';
import { ServiceList } from './service-list.tsx';
import type { Directory, Nation } from './service-schema.ts';

interface CaseSupportProps {
  readonly directory: Directory;
  readonly nation: Signal<Nation>;
  /** `support` of the case file. */
  readonly ids: readonly string[];
}

/** The emergency strip, the nation and the case's services. Belongs under a heading of level 2. */
export function CaseSupport({ directory, nation, ids }: CaseSupportProps) {
  return (
    <div class="help-list">
      <EmergencyStrip services={findEmergency(directory)} headingLevel={3} />
      <NationChoice nation={nation} />
      <ServiceList services={findSupport(directory, { nation: nation.value, ids })} headingLevel={3} />
      <HonestyNote />
    </div>
  );
}
