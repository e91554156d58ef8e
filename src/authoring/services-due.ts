// Which services are due, in words.
import { checkBy } from '../support/check-by.ts';
import type { Directory, Service } from '../support/service-schema.ts';

/** The list as lines of text, and how many entries are overdue. */
export interface DueList {
  readonly lines: readonly string[];
  readonly overdue: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** What is overdue on a day (ISO), what falls due within so many days, and what shows no number because it is in doubt. */
export function listDue(
  directory: Directory,
  pagesOf: (serviceId: string) => readonly string[],
  today: string,
  days: number,
): DueList {
  const until = new Date(Date.parse(today) + days * DAY).toISOString().slice(0, 10);
  const dated = directory.services
    .map((service) => ({ service, by: checkBy(directory, service) }))
    .toSorted((one, other) => one.by.localeCompare(other.by));
  const overdue = dated.filter(({ by }) => by < today);
  const due = dated.filter(({ by }) => by >= today && by <= until);
  const doubtful = directory.services.filter(({ confidence }) => confidence === 'low');
  const describe = (service: Service, by: string) => [
    `  ${by}  ${service.id}: ${service.phone ?? service.text ?? 'no number shown'} (checked ${service.checkedOn})`,
    `              ${service.url}`,
    ...pagesOf(service.id).map((page) => `              read at ${page}`),
  ];
  return {
    overdue: overdue.length,
    lines: [
      `Overdue on ${today}: ${overdue.length}`,
      ...overdue.flatMap(({ service, by }) => describe(service, by)),
      `Due by ${until}: ${due.length} of ${directory.services.length}`,
      ...due.flatMap(({ service, by }) => describe(service, by)),
      `In doubt, so shown without a number: ${doubtful.length}`,
      ...doubtful.map(({ id, url }) => `  ${id}: ${url}`),
    ],
  };
}
