// After the ending: what happened, what the player decided and what came of it, and what to do with it in real life.
// No score, no right answers, no colour that judges. Help and summary are slots, filled by whoever shows this.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../i18n/translate-later.ts';
import type { Debrief } from './debrief.ts';
import { DecisionArticle } from './decision-article.tsx';
import { EndingPicture } from './ending-picture.tsx';
import { SourceLink } from './source-link.tsx';
import './outcome.css';

interface OutcomeScreenProps {
  readonly debrief: Debrief;
  /** Goes back into the call, to just before the choice at this place in the trace. */
  readonly onReturn: (stepIndex: number) => void;
  readonly onLog: () => void;
  readonly onTitle: () => void;
  /** Services for this situation. */
  readonly support: ComponentChildren;
  /** The summary to copy. */
  readonly summary: ComponentChildren;
}

/** The outcome, whole. Its `h1` takes focus from whoever shows it. */
export function OutcomeScreen({ debrief, onReturn, onLog, onTitle, support, summary }: OutcomeScreenProps) {
  const { ending, decisions, terms, systemFailing, whatYouCanDo } = debrief;
  return (
    <article class="outcome" data-outcome={ending.id}>
      {ending.picture !== null && <EndingPicture name={ending.picture} />}
      <header class="outcome-ending">
        <p class="overline">{debrief.caseTitle}</p>
        <h1 tabIndex={-1}>{ending.title}</h1>
        {ending.whatHappened.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </header>

      <Part title={t('outcome.decisions')}>
        <p>{t('outcome.decisionsLead')}</p>
        {terms.length > 0 && (
          <details class="outcome-terms">
            <summary>{t('outcome.terms')}</summary>
            <dl>
              {terms.map(({ term, meaning }) => (
                <div key={term}>
                  <dt>
                    <dfn>{term}</dfn>
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
        {decisions.map((record, index) => (
          <DecisionArticle key={record.stepIndex} record={record} number={index + 1} onReturn={onReturn} />
        ))}
      </Part>

      <Part title={t('outcome.system')}>
        <p>{systemFailing.text}</p>
        {systemFailing.source && <SourceLink source={systemFailing.source} />}
      </Part>

      <Part title={t('outcome.youCanDo')}>
        <ul class="outcome-do">
          {whatYouCanDo.map(({ text, source }) => (
            <li key={text}>
              {text}
              {source && <SourceLink source={source} />}
            </li>
          ))}
        </ul>
      </Part>

      <Part title={t('outcome.help')}>{support}</Part>

      <Part title={t('outcome.summary')}>{summary}</Part>

      <footer class="outcome-out">
        <p>{t('outcome.restLead')}</p>
        <button type="button" class="button" onClick={onLog}>
          {t('outcome.toLog')}
        </button>
        <button type="button" class="button" onClick={onTitle}>
          {t('outcome.toTitle')}
        </button>
      </footer>
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="outcome-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
