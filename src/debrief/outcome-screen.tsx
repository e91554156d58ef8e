// After the ending: what became of them, what the player decided and what came of it, and what to do with it in real life.
// No score, no right answers, no colour that judges. Help, sharing and the rest are slots, filled by whoever shows this.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../i18n/translate-later.ts';
import { CardView } from './card-view.tsx';
import type { Debrief } from './debrief.ts';
import { DecisionArticle } from './decision-article.tsx';
import { EndingPicture } from './ending-picture.tsx';
import { Gloss } from './gloss.tsx';
import { Quoted } from './quoted.tsx';
import { RouteComparison, type ShownRoute } from './route-comparison.tsx';
import { YouCanDoList } from './you-can-do-list.tsx';
import './outcome.css';

interface OutcomeScreenProps {
  readonly debrief: Debrief;
  /** All ways through this call that the visit knows, this one first. */
  readonly routes: readonly ShownRoute[];
  /** Goes back into the call, to just before the choice at this place in the trace. */
  readonly onReturn: (stepIndex: number) => void;
  readonly onLog: () => void;
  readonly onTitle: () => void;
  readonly onRecord: () => void;
  /** Services for this situation. */
  readonly support: ComponentChildren;
  /** The summary to share. */
  readonly summary: ComponentChildren;
  /** What it changed, for the player alone. */
  readonly change: ComponentChildren;
}

/** The outcome, whole. Its `h1` takes focus from whoever shows it. */
export function OutcomeScreen(props: OutcomeScreenProps) {
  const { debrief, routes, onReturn, onLog, onTitle, onRecord, support, summary, change } = props;
  const { decisions, notYours, systemFailing, withoutPolice, youCanDo, terms } = debrief;
  return (
    <article class="outcome" data-outcome={debrief.ending.id}>
      <Ending debrief={debrief} />

      <Part title={t('outcome.decisions')}>
        <p>{t('outcome.decisionsLead')}</p>
        <ol class="timeline">
          {decisions.map((record, index) => (
            <li key={record.stepIndex}>
              <DecisionArticle record={record} number={index + 1} onReturn={onReturn} />
            </li>
          ))}
        </ol>
      </Part>

      {notYours.length > 0 && (
        <Part title={t('outcome.notYours')}>
          <p>{t('outcome.notYoursLead')}</p>
          <ul class="outcome-do">
            {notYours.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Part>
      )}

      <Part title={t('outcome.routes')}>
        <RouteComparison routes={routes} />
      </Part>

      <Part title={t('outcome.system')}>
        <CardView card={systemFailing} />
      </Part>

      <Part title={t('outcome.withoutPolice')}>
        <CardView card={withoutPolice} />
      </Part>

      <Part title={t('outcome.youCanDo')}>
        <YouCanDoList youCanDo={youCanDo} />
        {terms.length > 0 && (
          <details class="outcome-terms">
            <summary>{t('outcome.terms')}</summary>
            <Gloss terms={terms} />
          </details>
        )}
      </Part>

      <Part title={t('outcome.help')}>{support}</Part>

      <Part title={t('outcome.summary')}>{summary}</Part>

      <Part title={t('change.title')}>{change}</Part>

      <Part title={t('record.open')}>
        <p>{t('record.lead')}</p>
        <button type="button" class="button" data-record onClick={onRecord}>
          {t('record.open')}
        </button>
      </Part>

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

/** What became of each, then the other side once more for whoever wants it. */
function Ending({ debrief }: { readonly debrief: Debrief }) {
  const { ending, otherSide } = debrief;
  return (
    <>
      {ending.picture !== null && <EndingPicture name={ending.picture} />}
      <header class="outcome-ending">
        <p class="overline">{debrief.caseTitle}</p>
        <h1 tabIndex={-1}>{ending.title}</h1>
        {ending.people.length > 0 && (
          <dl class="outcome-people" aria-label={t('outcome.people')}>
            {ending.people.map(({ name, text }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
        {ending.whatHappened.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {otherSide.length > 0 && (
          <details class="outcome-other-side">
            <summary>{t('outcome.otherSide')}</summary>
            {otherSide.map((line, index) => (
              <Quoted key={index} line={line} />
            ))}
          </details>
        )}
      </header>
    </>
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
