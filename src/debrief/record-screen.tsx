// One clean page of a call, to keep or to print: what was decided and why, what it rests on, whom to ask for help. No name, no
// date, no mark.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { longDate } from '../i18n/long-date.ts';
import { t } from '../i18n/translate-later.ts';
import { typeset } from '../i18n/typeset.ts';
import type { CitedSource, Debrief, DecisionRecord } from './debrief.ts';
import { RECORD_FILE_NAME, recordFile } from './record-file.ts';
import '../styles/print.css';
import './record.css';

/** The record with its buttons. `help` and `change` are plain lists, filled by whoever shows this; no `change`: nothing to tell. */
export function RecordScreen(props: {
  readonly debrief: Debrief;
  readonly help: ComponentChildren;
  readonly change: ComponentChildren;
  readonly onBack: () => void;
}) {
  const { debrief, help, change, onBack } = props;
  const sheet = useRef<HTMLElement>(null);
  return (
    <div class="record-page">
      <article class="record" ref={sheet}>
        <h1 tabIndex={-1}>{t('record.title')}</h1>
        <p>{t('record.about')}</p>
        <h2>{debrief.caseTitle}</h2>
        <p>
          {t('outcome.routesEnding')}: {debrief.ending.title}
        </p>
        <h2>{t('outcome.decisions')}</h2>
        <ol>
          {debrief.decisions.map((record) => (
            <RecordedDecision key={record.stepIndex} record={record} />
          ))}
        </ol>
        <h2>{t('record.sources')}</h2>
        <ul>
          {sourcesOf(debrief).map(({ id, publisher, title, published, checkedOn }) => (
            <li key={id} class="source">
              {publisher}, {title} (
              {published === null
                ? t('outcome.undated', { read: longDate(checkedOn) })
                : t('outcome.dated', { date: published, read: longDate(checkedOn) })}
              )
            </li>
          ))}
        </ul>
        {change && (
          <>
            <h2>{t('record.change')}</h2>
            {change}
          </>
        )}
        <h2>{t('record.help')}</h2>
        {help}
      </article>
      <div class="record-actions">
        <button type="button" class="button primary" onClick={() => window.print()}>
          {t('record.print')}
        </button>
        <button type="button" class="button" onClick={() => sheet.current && save(recordFile(sheet.current.outerHTML))}>
          {t('record.save')}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {t('record.back')}
        </button>
      </div>
    </div>
  );
}

function RecordedDecision({ record }: { readonly record: DecisionRecord }) {
  const { question, chose, reasons, note } = record;
  return (
    <li>
      <p>
        <strong>{question ?? t('outcome.decision')}</strong>
      </p>
      <p>{typeset(chose)}</p>
      {reasons.map((reason) => (
        <p key={reason}>
          {t('outcome.decidedYou')}: {typeset(reason)}
        </p>
      ))}
      {note && (
        <p>
          {t('outcome.practice')}: {note.practice} ({note.sources.map(({ publisher }) => publisher).join('; ')})
        </p>
      )}
    </li>
  );
}

/** Each publication once, in the order of its first mention. */
function sourcesOf({ decisions, systemFailing, withoutPolice }: Debrief): readonly CitedSource[] {
  const all = [
    ...decisions.flatMap(({ note }) => note?.sources ?? []),
    ...systemFailing.sources,
    ...withoutPolice.sources,
  ];
  return [...new Map(all.map((source) => [source.id, source])).values()];
}

/** Offers the page as a download. The address is given back at once: the browser has taken its copy. */
function save(page: string): void {
  const address = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = RECORD_FILE_NAME;
  link.click();
  URL.revokeObjectURL(address);
}
