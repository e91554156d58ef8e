// The places of Open line, by the names its story will use. Fetched one by one, as in places/all.ts.
import type { DrawPlace } from '../all.ts';

/** Each draws itself when called. */
export const OPEN_LINE: Record<string, DrawPlace> = {
  control: async () => (await import('./control.ts')).control(),
  'flat-hall': async () => (await import('./flat-hall.ts')).flatHall(),
  'street-dawn': async () => (await import('./street-dawn.ts')).streetDawn(),
};
