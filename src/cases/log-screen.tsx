// The day's log: every call the control room took, one line each, hour by hour. Some of them can be taken.
import { useSignal } from '@preact/signals';
import { t } from '../i18n/translate-later.ts';
import { countKinds, hoursOf, linesOf, type LogLine } from './log-day.ts';
import { LogChart } from './log-chart.tsx';
import type { Log } from './log-schema.ts';
import './log.css';

interface LogScreenProps {
  readonly log: Log;
  /** How calls of this visit ended, by case: the log has moved on by as much. */
  readonly endings: ReadonlyMap<string, string>;
  readonly canOpen: (caseId: string) => boolean;
  readonly onOpen: (caseId: string) => void;
}

/** The log as a list under the hours, with what can be taken first. */
export function LogScreen({ log, endings, canOpen, onOpen }: LogScreenProps) {
  const kind = useSignal('');
  const lines = linesOf(log, endings);
  const asWritten = linesOf(log, new Map());
  const shown = kind.value === '' ? lines : lines.filter((line) => line.kind === kind.value);
  const hours = hoursOf(shown);
  const later = lines.filter(({ isLater }) => isLater);
  const kinds = countKinds(asWritten).map(([id, count]) => ({ id, name: log.kinds[id] ?? id, count }));
  const isTaken = (caseId: string) => endings.has(caseId);
  const toTake = lines.filter(({ caseId }) => caseId !== null && canOpen(caseId));
  return (
    <div class="log">
      <h1 tabIndex={-1}>{log.title}</h1>
      <p class="lead">{log.about}</p>
      {later.length > 0 && (
        <section class="log-since" aria-labelledby="log-since">
          <h2 id="log-since">{t('log.since')}</h2>
          <Lines lines={later} />
        </section>
      )}
      <section aria-labelledby="log-playable">
        <h2 id="log-playable">{t('log.playable')}</h2>
        <ol class="posts">
          {toTake.map((line) => (
            <li key={line.at} class="post post-open">
              <time>{line.at}</time>
              <div>
                <p id={`log-call-${line.caseId}`}>{line.text}</p>
                <button
                  type="button"
                  aria-describedby={`log-call-${line.caseId}`}
                  class="button"
                  data-case={line.caseId}
                  onClick={() => line.caseId !== null && onOpen(line.caseId)}
                >
                  {t(line.caseId !== null && isTaken(line.caseId) ? 'log.again' : 'log.take')}
                </button>
              </div>
            </li>
          ))}
        </ol>
      </section>
      <LogChart hours={hoursOf(asWritten)} kinds={kinds} />
      <label class="log-filter">
        <span>{t('log.kind')}</span>
        <select autocomplete="off" value={kind.value} onChange={(event) => (kind.value = event.currentTarget.value)}>
          <option value="">{t('log.everything')}</option>
          {kinds.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <output class="log-count">{t('log.count', { count: shown.length, all: lines.length })}</output>
      <HoursNav hours={hours.map(({ hour }) => hour)} />
      {hours.map(({ hour, lines: inHour }) => (
        <section key={hour} aria-labelledby={headingId(hour)}>
          <h2 class="log-hour" id={headingId(hour)} tabIndex={-1}>
            {hour}
          </h2>
          <Lines lines={inHour} noteOf={(caseId) => noteOf(caseId, canOpen, isTaken)} />
        </section>
      ))}
      <section aria-labelledby="log-sample">
        <h2 id="log-sample">{t('log.sample')}</h2>
        {log.sample.text.map((paragraph) => (
          <p key={paragraph} class="small">
            {paragraph}
          </p>
        ))}
        <ul class="small">
          {log.sample.sources.map(({ publisher, url, published }) => (
            <li key={url}>
              <a href={url} rel="noreferrer noopener">
                {publisher}, {published}
              </a>
            </li>
          ))}
        </ul>
        <p class="small">{t('log.fiction')}</p>
      </section>
    </div>
  );
}

function noteOf(
  caseId: string | null,
  canOpen: (caseId: string) => boolean,
  isTaken: (caseId: string) => boolean,
): string | null {
  if (caseId === null || !canOpen(caseId)) return null;
  return t(isTaken(caseId) ? 'log.taken' : 'log.takeable');
}

/** Buttons and not links: the address of the page never says where somebody is. */
function HoursNav({ hours }: { readonly hours: readonly string[] }) {
  return (
    <nav class="log-hours" aria-label={t('log.hours')}>
      {hours.map((hour) => (
        <button key={hour} type="button" onClick={() => document.getElementById(headingId(hour))?.focus()}>
          {hour}
        </button>
      ))}
    </nav>
  );
}

function Lines(props: {
  readonly lines: readonly LogLine[];
  readonly noteOf?: (caseId: string | null) => string | null;
}) {
  return (
    <ol class="posts">
      {props.lines.map(({ at, text, caseId, isLater }) => {
        const note = props.noteOf?.(caseId) ?? null;
        return (
          <li key={`${at} ${text}`} class={isLater ? 'post post-later' : 'post'}>
            <time>{at}</time>
            <p>
              {isLater && <b>{t('log.later')}: </b>}
              {text} {note !== null && <em class="log-note">{note}</em>}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function headingId(hour: string): string {
  return `log-${hour.slice(0, 2)}`;
}
