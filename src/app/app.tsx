// The shell round every screen: shows where the player is, keeps help and settings at hand, and mends what breaks.
import type { Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/translate.ts';
import type { SettingsSignal } from '../settings/settings.ts';
import type { Nation } from '../support/service-schema.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import type { Journey } from './journey.ts';
import type { KeptLater } from './kept-later.ts';
import { createFocusMover } from './move-focus.ts';
import { OverPage } from './over-page.tsx';
import type { OverScreen, Routes } from './routes.ts';
import { Screen } from './screen.tsx';
import { SoundButton } from './sound-button.tsx';
import type { StageLater } from './stage-later.ts';
import { Tools } from './tools.tsx';

/** Everything a visit holds. */
export interface Visit {
  readonly routes: Routes;
  readonly journey: Journey;
  readonly settings: SettingsSignal;
  readonly stage: StageLater;
  readonly kept: KeptLater;
  /** Where the player lives, as far as the list of services needs to know. */
  readonly nation: Signal<Nation>;
}

/** The open screen, and over it help, settings, a pause or safety where one is open. */
export function App({ visit }: { readonly visit: Visit }) {
  const { routes, journey, settings } = visit;
  const { base, over } = routes.shown.value;
  const main = useRef<HTMLElement>(null);
  const moveFocus = useRef(createFocusMover());
  const scrollBefore = useRef(0);
  useLayoutEffect(() => {
    if (main.current) moveFocus.current(main.current, { base, over }, scrollBefore.current);
  }, [base, over]);
  const lay = (screen: OverScreen) => {
    if (over === null) scrollBefore.current = window.scrollY;
    routes.lay(screen);
  };
  const onError = (error: unknown) => journey.mend(error);
  const inCall = base.name === 'call' && over === null;
  return (
    <main ref={main} class="shell" data-screen={over ?? base.name}>
      <div class="base" hidden={over !== null}>
        <ErrorBoundary key={base.name} onError={onError}>
          <Screen visit={visit} base={base} isCovered={over !== null} onLay={lay} />
        </ErrorBoundary>
      </div>
      {over !== null && (
        <div class="page over" key={over}>
          <button type="button" class="button quiet back" onClick={() => routes.back()}>
            {t(base.name === 'call' ? 'app.backToCall' : 'app.back')}
          </button>
          <ErrorBoundary onError={onError}>
            <OverPage over={over} visit={visit} />
          </ErrorBoundary>
        </div>
      )}
      {!inCall && (
        <div class="footer">
          {/* Over a call its sound goes on, and can be turned off here too. */}
          <Tools onLay={lay}>{base.name === 'call' && over !== 'pause' && <SoundButton settings={settings} />}</Tools>
        </div>
      )}
    </main>
  );
}
