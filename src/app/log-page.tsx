// The evening's log with what it is drawn from. A part of its own: whoever presses Start need not wait for it.
import eveningLog from '../../stories/log/first-evening.json' with { type: 'json' };
import { isCase } from '../cases/catalogue.ts';
import { LogSchema } from '../cases/log-schema.ts';
import { LogScreen } from '../cases/log-screen.tsx';

/** The log. `onOpen` is told the id of the case that a line opens. */
export function LogPage({ onOpen }: { readonly onOpen: (caseId: string) => void }) {
  return <LogScreen log={LogSchema.parse(eveningLog)} canOpen={isCase} onOpen={onOpen} />;
}
