// Before a call: what it is, how long it takes, what it does and does not show. And the same call told in short.
import { t } from '../i18n/translate.ts';
import type { CaseFile } from './case-schema.ts';

/** Where a player says yes to a call, or no. */
export function CaseIntro(props: {
  readonly caseFile: CaseFile;
  readonly onStart: () => void;
  readonly onSummary: () => void;
  readonly onLog: () => void;
}) {
  const { caseFile } = props;
  const [from, to] = caseFile.minutes;
  return (
    <div class="intro">
      <p class="overline">{caseFile.logLine}</p>
      <h1 tabIndex={-1}>{caseFile.title}</h1>
      <p class="facts">
        <span>{t('case.minutes', { from, to })}</span> <span>{caseFile.audience}</span>
      </p>
      <h2>{t('case.note')}</h2>
      <p class="lead">{caseFile.contentNote.text}</p>
      {caseFile.hardParts && <p>{t('case.hardParts')}</p>}
      <div class="actions">
        <button type="button" class="button primary" data-advance onClick={props.onStart}>
          {t('case.start')}
        </button>
        <button type="button" class="button" onClick={props.onSummary}>
          {t('case.summary')}
        </button>
        <button type="button" class="button quiet" onClick={props.onLog}>
          {t('app.back')}
        </button>
      </div>
    </div>
  );
}
