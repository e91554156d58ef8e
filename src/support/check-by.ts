// When an entry must be compared with its own pages again. In about four years a fifth of such entries changed a number, hours or
// name (research of November 2026), and a frightened person rings the first lines first.
import type { Directory, Service } from './service-schema.ts';

/** Days after which the 999 routes and the lines of the four nations are due. */
export const FIRST_LINE_DAYS = 30;
/** Days after which any other entry is due. */
export const SERVICE_DAYS = 90;

const DAY = 24 * 60 * 60 * 1000;

/** Whether an entry is one that a frightened person rings first. */
export function isFirstLine({ emergency, nations }: Directory, { id }: Service): boolean {
  return emergency.includes(id) || Object.values(nations).some(({ line }) => line === id);
}

/** ISO date of the last day on which an entry may be shown without being checked again. */
export function checkBy(directory: Directory, service: Service): string {
  const days = isFirstLine(directory, service) ? FIRST_LINE_DAYS : SERVICE_DAYS;
  return new Date(Date.parse(service.checkedOn) + days * DAY).toISOString().slice(0, 10);
}
