// Help, from every screen in one step. The first lines are there at once; the directory follows, and may fail to.
import type { Signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { t } from '../i18n/translate.ts';
import type { Nation } from '../support/service-schema.ts';
import { useLater } from './use-later.ts';

/** `nation` is shared with the outcome, so that nobody is asked twice. */
export interface HelpProps {
  readonly nation: Signal<Nation>;
  readonly onSafety: () => void;
}

/** Loads the view with the whole directory; also called early, so that it is there before it is asked for. */
export async function loadHelp(): Promise<ComponentType<HelpProps>> {
  return (await import('./help-directory.tsx')).HelpDirectory;
}

/** What to do in danger and whom to ring, in the entry itself; then everything else. */
export function HelpPage(props: HelpProps) {
  const { Part: Directory } = useLater(loadHelp);
  return (
    <article class="help">
      {/* Stays while the rest is exchanged: it holds the focus. */}
      <h1 tabIndex={-1}>{t('staticHelp.title')}</h1>
      {Directory ? (
        <Directory {...props} />
      ) : (
        <>
          <p class="lead">{t('staticHelp.danger')}</p>
          <p>{t('staticHelp.line')}</p>
        </>
      )}
    </article>
  );
}
