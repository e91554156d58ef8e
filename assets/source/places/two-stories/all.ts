// The places of Two stories, by the names its story will use. Fetched one by one, as in places/all.ts.
import type { DrawPlace } from '../all.ts';

/** Each draws itself when called. */
export const TWO_STORIES: Record<string, DrawPlace> = {
  'flat-landing': async () => (await import('./flat-landing.ts')).flatLanding(),
  'flat-room': async () => (await import('./flat-room.ts')).flatRoom(),
  custody: async () => (await import('./custody.ts')).custody(),
  hospital: async () => (await import('./hospital.ts')).hospital(),
  control: async () => (await import('../quiet-house/control.ts')).control(),
  'car-parked': async () => (await import('../quiet-house/car-parked.ts')).carParked(),
};
