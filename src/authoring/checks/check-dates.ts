// What was true when somebody read it is read again: sources every six months, services every month or three.
//
// Always warnings, to the writer of one case: a date passes by itself, on a morning when nobody changed a thing. Services are
// held to their dates by a test of the directory (src/support/check-by.test.ts), which does fail, because a wrong number can
// cost more than a stopped build. Only a date that is still to come, by more than the hours between two clocks, is an error here.
import { type CaseUnderCheck, type Finding, inFile } from '../case-under-check.ts';
import { FIRST_LINE_DAYS, isFirstLine, SERVICE_DAYS } from '../../support/check-by.ts';
import { namedSources } from './named-sources.ts';

/** Legal facts and practice are read again every six months, the rhythm of the review by somebody who does the work. */
const SOURCE_DAYS = 183;
const DAY = 24 * 60 * 60 * 1000;

/** Looks at the sources that this case names, the services that it names, and those that stand on every help screen. */
export function checkDates(subject: CaseUnderCheck): readonly Finding[] {
  return [...datesOfSources(subject), ...datesOfServices(subject)];
}

function datesOfSources({ debrief, sources, files, today }: CaseUnderCheck): readonly Finding[] {
  const named = new Set(namedSources(debrief).map(({ id }) => id));
  const used = Object.entries(sources ?? {}).filter(([id]) => named.has(id));
  return findingsOn({
    rule: 'source-date',
    file: files.sources,
    today,
    dates: used.map(([id, { checkedOn }]) => ({ id, checkedOn, days: SOURCE_DAYS })),
    advice: 'read them again, mend what changed, and set checkedOn',
  });
}

function datesOfServices({ debrief, directory, files, today }: CaseUnderCheck): readonly Finding[] {
  if (!directory) return [];
  const nations = Object.values(directory.nations);
  const shown = new Set([
    ...directory.emergency,
    ...nations.map(({ line }) => line),
    ...nations.flatMap(({ defaults }) => defaults),
    ...(debrief?.support ?? []),
  ]);
  return findingsOn({
    rule: 'service-date',
    file: files.services,
    today,
    dates: directory.services
      .filter(({ id }) => shown.has(id))
      .map((service) => ({
        id: service.id,
        checkedOn: service.checkedOn,
        days: isFirstLine(directory, service) ? FIRST_LINE_DAYS : SERVICE_DAYS,
      })),
    advice: 'C-19: compare them with their own pages again, and set checkedOn',
  });
}

interface Dates {
  readonly rule: string;
  readonly file: string;
  readonly today: string;
  readonly dates: readonly { readonly id: string; readonly checkedOn: string; readonly days: number }[];
  readonly advice: string;
}

/** One finding for all that is due and one for all that is twice overdue: many things are read on one day. */
function findingsOn({ rule, file, today, dates, advice }: Dates): readonly Finding[] {
  const age = (checkedOn: string) => (Date.parse(today) - Date.parse(checkedOn)) / DAY;
  const overdue = dates.filter(({ checkedOn, days }) => age(checkedOn) > 2 * days);
  const due = dates.filter(({ checkedOn, days }) => age(checkedOn) > days && age(checkedOn) <= 2 * days);
  const toCome = dates.filter(({ checkedOn }) => age(checkedOn) < -1);
  const list = (some: Dates['dates']) => some.map(({ id, checkedOn }) => `${id} (${checkedOn})`).join(', ');
  const say = (kind: Finding['kind'], some: Dates['dates'], message: string): Finding[] =>
    some.length === 0 ? [] : [{ kind, rule, ...inFile(file), message: `${message}: ${list(some)}` }];
  return [
    ...say('error', toCome, 'checked on a day that is still to come'),
    ...say('warning', overdue, `last checked twice as long ago as they may be; do not publish before you ${advice}`),
    ...say('warning', due, `due to be checked; ${advice}`),
  ];
}
