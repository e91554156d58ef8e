// Two ways through the same call as a table, so that a screen reader can walk either of them; on a narrow page each row is
// stacked by the style sheet. No way is the right one: neither column is marked.
import { useSignal } from '@preact/signals';
import { t } from '../i18n/translate-later.ts';
import { typeset } from '../i18n/typeset.ts';
import { compareRoutes } from './compare-routes.ts';
import type { Debrief, DecisionRecord } from './debrief.ts';
import './route-comparison.css';

/** A way through the call that was gone in this visit, or came in a link. */
export interface ShownRoute {
  /** How it is called in lists, with its ending. */
  readonly label: string;
  readonly debrief: Debrief;
}

/** Two of the routes beside each other; with one alone, how to have a second. Belongs under a heading of level 2. */
export function RouteComparison({ routes }: { readonly routes: readonly ShownRoute[] }) {
  const chosen = useSignal<readonly [number, number]>([0, 1]);
  const [first, second] = chosen.value.map((index) => routes[index]);
  if (!first || !second) return <p>{t('outcome.routesReturnLead')}</p>;
  return (
    <>
      <p>{t('outcome.routesLead')}</p>
      {routes.length > 2 && (
        <div class="routes-choice">
          <RouteChoice
            label={t('outcome.routesFirst')}
            routes={routes}
            value={chosen.value[0]}
            onChange={(index) => (chosen.value = [index, chosen.value[1]])}
          />
          <RouteChoice
            label={t('outcome.routesSecond')}
            routes={routes}
            value={chosen.value[1]}
            onChange={(index) => (chosen.value = [chosen.value[0], index])}
          />
        </div>
      )}
      <RouteTable first={first} second={second} />
    </>
  );
}

function RouteChoice(props: {
  readonly label: string;
  readonly routes: readonly ShownRoute[];
  readonly value: number;
  readonly onChange: (index: number) => void;
}) {
  return (
    <label class="help-choice">
      <span>{props.label}</span>
      <select
        autocomplete="off"
        value={props.value}
        onChange={(event) => props.onChange(Number(event.currentTarget.value))}
      >
        {props.routes.map(({ label }, index) => (
          <option key={label} value={index}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function RouteTable({ first, second }: { readonly first: ShownRoute; readonly second: ShownRoute }) {
  const isWhole = useSignal(false);
  const rows = compareRoutes(first.debrief, second.debrief);
  const different = rows.filter(({ isSame }) => !isSame);
  const shown = isWhole.value ? rows : different;
  return (
    <>
      <label class="routes-whole">
        <input
          type="checkbox"
          autocomplete="off"
          checked={isWhole.value}
          onChange={(event) => (isWhole.value = event.currentTarget.checked)}
        />
        {t('outcome.routesWhole', { count: rows.length - different.length })}
      </label>
      <table class="routes">
        <thead>
          <tr>
            <th scope="col">{t('outcome.routesQuestion')}</th>
            <th scope="col">{first.label}</th>
            <th scope="col">{second.label}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <tr key={index} data-same={row.isSame}>
              <th scope="row">
                {row.question}
                {row.isParting && <span class="routes-parting">{t('outcome.routesParted')}</span>}
              </th>
              <Cell record={row.first} column={first.label} />
              {row.isSame ? (
                <td data-column={second.label}>{t('outcome.routesSame')}</td>
              ) : (
                <Cell record={row.second} column={second.label} />
              )}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('outcome.routesEnding')}</th>
            <td data-column={first.label}>{first.debrief.ending.title}</td>
            <td data-column={second.label}>{second.debrief.ending.title}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

/** `data-column` is what the column is called, where the page is too narrow for a head. */
function Cell({ record, column }: { readonly record: DecisionRecord | null; readonly column: string }) {
  if (!record)
    return (
      <td class="routes-none" data-column={column}>
        {t('outcome.routesNotAsked')}
      </td>
    );
  return (
    <td data-column={column}>
      {typeset(record.chose)}
      {record.reasons.map((reason) => (
        <p key={reason} class="routes-reason">
          {t('outcome.decidedYou')}: {typeset(reason)}
        </p>
      ))}
    </td>
  );
}
