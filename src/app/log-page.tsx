// The day's log with what it is drawn from. A part of its own: whoever presses Start need not wait for it.
import oneDay from '../../stories/log/one-day.json' with { type: 'json' };
import { isCase } from '../cases/catalogue.ts';
import { LogSchema } from '../cases/log-schema.ts';
import { LogScreen } from '../cases/log-screen.tsx';

/** The log. `endings` are those that calls have come to in this visit, by case; `onOpen` is told the id of the case that a line opens. */
export function LogPage(props: {
  readonly endings: ReadonlyMap<string, string>;
  readonly onOpen: (caseId: string) => void;
}) {
  return <LogScreen log={LogSchema.parse(oneDay)} canOpen={isCase} {...props} />;
}
