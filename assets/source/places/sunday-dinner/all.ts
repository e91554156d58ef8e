// The places of Sunday dinner, by the names its story will use. Fetched one by one, as in places/all.ts.
import type { DrawPlace } from '../all.ts';

/** Each draws itself when called. */
export const SUNDAY_DINNER: Record<string, DrawPlace> = {
  'dining-room': async () => (await import('./dining-room.ts')).diningRoom(),
  'kitchen-day': async () => (await import('./kitchen-day.ts')).kitchenDay(),
  'garden-door': async () => (await import('./garden-door.ts')).gardenDoor(),
  control: async () => (await import('../quiet-house/control.ts')).control(),
  'car-parked': async () => (await import('../quiet-house/car-parked.ts')).carParked(),
  street: async () => (await import('../open-line/street-dawn.ts')).streetDawn(),
};
