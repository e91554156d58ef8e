// Terms of the field in plain words, beside the text that uses them.
import { t } from '../i18n/translate-later.ts';
import type { ExplainedTerm } from './debrief.ts';

/** Nothing where no term is used. */
export function Gloss({ terms }: { readonly terms: readonly ExplainedTerm[] }) {
  if (terms.length === 0) return null;
  return (
    <dl class="gloss" aria-label={t('outcome.gloss')}>
      {terms.map(({ term, meaning }) => (
        <div key={term}>
          <dt>
            <dfn>{term}</dfn>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
