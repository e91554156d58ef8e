// After the ending: what became of them, what the player decided and what came of it, and what to do with it in real life.
// No score, no right answers, no colour that judges. Help, sharing and the rest are slots, filled by whoever shows this.
import type { ComponentChildren } from 'preact';
import { t } from '../i18n/translate-later.ts';
import { CardView } from './card-view.tsx';
import type { Debrief } from './debrief.ts';
import { DecisionArticle } from './decision-article.tsx';
import { EndingPicture } from './ending-picture.tsx';
import { Gloss } from './gloss.tsx';
import { Quoted } from './quoted.tsx';
import { RouteComparison, type ShownRoute } from './route-comparison.tsx';
import { YouCanDoList } from './you-can-do-list.tsx';
import '../styles/print.css';
import './outcome.css';

interface OutcomeScreenProps {
  readonly debrief: Debrief;
  /** All ways through this call that the visit knows, this one first. */
  readonly routes: readonly ShownRoute[];
  /** Goes back into the call, to just before the choice at this place in the trace. */
  readonly onReturn: (stepIndex: number) => void;
  readonly onLog: () => void;
  readonly onTitle: () => void;
  /** To the page that leads out of a call. */
  readonly onRest: () => void;
  readonly onRecord: () => void;
  /** Services for this situation. */
  readonly support: ComponentChildren;
  /** The summary to share. */
  readonly summary: ComponentChildren;
  /** What it changed, for the player alone. */
  readonly change: ComponentChildren;
}

/** A part of the page, under its heading. */
interface Part {
  readonly name: string;
  readonly title: string;
  readonly content: ComponentChildren;
}

/** The outcome, whole. Its `h1` takes focus from whoever shows it. */
export function OutcomeScreen(props: OutcomeScreenProps) {
  const { debrief, onLog, onTitle, onRest } = props;
  const parts = partsOf(props);
  return (
    <article class="outcome" data-outcome={debrief.ending.id}>
      <Ending debrief={debrief} />
      <Contents parts={parts} />
      {parts.map(({ name, title, content }) => (
        <section key={name} class="outcome-part" aria-labelledby={headingId(name)}>
          <h2 id={headingId(name)} tabIndex={-1}>
            {title}
          </h2>
          {content}
        </section>
      ))}
      <footer class="outcome-out">
        <p>{t('outcome.restLead')}</p>
        <button type="button" class="button" onClick={onLog}>
          {t('outcome.toLog')}
        </button>
        <button type="button" class="button" onClick={onRest}>
          {t('outcome.rest')}
        </button>
        <button type="button" class="button quiet" onClick={onTitle}>
          {t('outcome.toTitle')}
        </button>
      </footer>
    </article>
  );
}

/** In the order in which they are read: what was decided, what it shows, what can be done, what to take along. */
function partsOf(props: OutcomeScreenProps): readonly Part[] {
  const { debrief, routes, onReturn, onRecord, support, summary, change } = props;
  const { decisions, notYours, systemFailing, withoutPolice, youCanDo, terms } = debrief;
  return [
    {
      name: 'decisions',
      title: t('outcome.decisions'),
      content: (
        <>
          <p>{t('outcome.decisionsLead')}</p>
          <ol class="timeline">
            {decisions.map((record, index) => (
              <li key={record.stepIndex}>
                <DecisionArticle record={record} number={index + 1} onReturn={onReturn} />
              </li>
            ))}
          </ol>
        </>
      ),
    },
    ...(notYours.length > 0
      ? [{ name: 'not-yours', title: t('outcome.notYours'), content: notYoursList(notYours) }]
      : []),
    { name: 'routes', title: t('outcome.routes'), content: <RouteComparison routes={routes} /> },
    { name: 'system', title: t('outcome.system'), content: <CardView card={systemFailing} /> },
    { name: 'without-police', title: t('outcome.withoutPolice'), content: <CardView card={withoutPolice} /> },
    {
      name: 'you-can-do',
      title: t('outcome.youCanDo'),
      content: (
        <>
          <YouCanDoList youCanDo={youCanDo} />
          {terms.length > 0 && (
            <details class="outcome-terms">
              <summary>{t('outcome.terms')}</summary>
              <Gloss terms={terms} />
            </details>
          )}
        </>
      ),
    },
    { name: 'help', title: t('outcome.help'), content: support },
    { name: 'summary', title: t('outcome.summary'), content: summary },
    { name: 'change', title: t('change.title'), content: change },
    {
      name: 'record',
      title: t('record.open'),
      content: (
        <>
          <p>{t('record.lead')}</p>
          <button type="button" class="button" data-record onClick={onRecord}>
            {t('record.show')}
          </button>
        </>
      ),
    },
  ];
}

function notYoursList(texts: readonly string[]) {
  return (
    <>
      <p>{t('outcome.notYoursLead')}</p>
      <ul class="outcome-do">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

/** The parts by name. Buttons and not links: the address of the page never says where somebody is. */
function Contents({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <nav class="outcome-contents" aria-label={t('outcome.contents')}>
      <ul>
        {parts.map(({ name, title }) => (
          <li key={name}>
            <button type="button" data-part={name} onClick={() => document.getElementById(headingId(name))?.focus()}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function headingId(name: string): string {
  return `outcome-${name}`;
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
