// A publication under what rests on it: who published it, what it is called and when, with a link in the same tab.
import { t } from '../i18n/translate-later.ts';
import type { CitedSource } from './debrief.ts';

/** One source, as a line of its own. */
export function SourceLink({ source }: { readonly source: CitedSource }) {
  const date = source.published === null ? t('outcome.undated') : source.published;
  return (
    <p class="source">
      {t('outcome.source')} {source.publisher},{' '}
      <a href={source.url} rel="noreferrer noopener">
        {source.title}
      </a>{' '}
      ({date})
    </p>
  );
}
