// The day in one picture: calls by hour, and what they were about. The same stands below it as figures.
import { t } from '../i18n/translate-later.ts';
import type { LogHour } from './log-day.ts';

/** Height of the tallest column and width of each, in units of the drawing. */
const TALLEST = 60;
const COLUMN = 12;
const GAP = 3;
/** Every so many hours one is named below its column. */
const LABELLED = 6;

/** `kinds` are the kinds of calls with their names and counts, the most first. */
export function LogChart(props: {
  readonly hours: readonly LogHour[];
  readonly kinds: readonly { readonly id: string; readonly name: string; readonly count: number }[];
}) {
  const { hours, kinds } = props;
  const counts = hours.map(({ lines }) => lines.length);
  const most = Math.max(...counts);
  const hourWith = (count: number) => hours[counts.indexOf(count)]?.hour ?? '';
  const told = t('log.dayByHour', {
    from: hours[0]?.hour ?? '',
    to: hours.at(-1)?.hour ?? '',
    least: hourWith(Math.min(...counts)),
    most: hourWith(most),
  });
  const mostOfKind = kinds[0]?.count ?? 1;
  return (
    <section class="log-day" aria-labelledby="log-day">
      <h2 id="log-day">{t('log.day')}</h2>
      <svg
        class="log-columns"
        role="img"
        aria-label={told}
        viewBox={`0 0 ${hours.length * (COLUMN + GAP) - GAP} ${TALLEST}`}
      >
        {hours.map(({ hour, lines }, index) => {
          const height = (lines.length / most) * TALLEST;
          const x = index * (COLUMN + GAP);
          return <rect key={hour} x={x} y={TALLEST - height} width={COLUMN} height={height} />;
        })}
      </svg>
      <p class="log-columns-hours" aria-hidden="true">
        {hours
          .filter((_, index) => index % LABELLED === 0)
          .map(({ hour }) => (
            <span key={hour}>{hour}</span>
          ))}
      </p>
      <h3>{t('log.whatKind')}</h3>
      <ul class="log-kinds">
        {kinds.map(({ id, name, count }) => (
          <li key={id} data-kind={id}>
            <span class="log-kind-name">{name}</span>
            <svg class="log-kind-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(count / mostOfKind) * 100} height={10} />
            </svg>
            <span class="log-kind-count">{count}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('log.asTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('log.hour')}</th>
              <th scope="col">{t('log.calls')}</th>
            </tr>
          </thead>
          <tbody>
            {hours.map(({ hour, lines }) => (
              <tr key={hour}>
                <th scope="row">{hour}</th>
                <td>{lines.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
