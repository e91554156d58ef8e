// A publication under what rests on it: who published it, what it is called and when, with a link in the same tab.
import { longDate } from '../i18n/long-date.ts';
import { t } from '../i18n/translate-later.ts';
import type { CitedSource } from './debrief.ts';

/** One source, as a line of its own. */
export function SourceLink({ source }: { readonly source: CitedSource }) {
  const read = longDate(source.checkedOn);
  const date =
    source.published === null ? t('outcome.undated', { read }) : t('outcome.dated', { date: source.published, read });
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
