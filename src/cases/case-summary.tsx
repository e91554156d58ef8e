// The call told instead of played.
import { t } from '../i18n/translate-later.ts';

/** The whole call in short, for whoever would rather not play it. */
export function CaseSummary(props: {
  /** Title of the case. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly onStart: () => void;
  readonly onBack: () => void;
}) {
  const { title, paragraphs } = props;
  return (
    <div class="intro">
      <h1 tabIndex={-1}>{t('case.summaryTitle', { title })}</h1>
      <p class="small">{t('case.spoils')}</p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <div class="actions">
        <button type="button" class="button primary" onClick={props.onStart}>
          {t('case.play')}
        </button>
        <button type="button" class="button quiet" onClick={props.onBack}>
          {t('case.back')}
        </button>
      </div>
    </div>
  );
}
