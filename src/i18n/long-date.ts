// Dates as they are read out, the same on every device whatever its own language and time zone.
const LONG_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-11-20` is `20 November 2026`. @throws {RangeError} when the text is not an ISO date. */
export function longDate(isoDate: string): string {
  return LONG_DATE.format(new Date(`${isoDate}T00:00:00Z`));
}
