// The places of Seen, by the names its story will use. Fetched one by one, as in places/all.ts.
import type { DrawPlace } from '../all.ts';

/** Each draws itself when called. */
export const SEEN: Record<string, DrawPlace> = {
  'bedroom-door': async () => (await import('./bedroom-door.ts')).bedroomDoor(),
  'sixth-form': async () => (await import('./sixth-form.ts')).sixthForm(),
  office: async () => (await import('./office.ts')).office(),
  park: async () => (await import('./park.ts')).park(),
  control: async () => (await import('../quiet-house/control.ts')).control(),
  'car-parked': async () => (await import('../quiet-house/car-parked.ts')).carParked(),
  street: async () => (await import('../quiet-house/street.ts')).street(),
};
