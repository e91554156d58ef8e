// Every place of every call, by the names the stories use. Each is fetched when it is drawn, so that one broken drawing does
// not keep the others from being looked at.
import type { Place } from '../core/place.ts';
import type { FlatPicture } from '../output/draw-flat.ts';
import { OPEN_LINE } from './open-line/all.ts';
import { SEEN } from './seen/all.ts';
import { SUNDAY_DINNER } from './sunday-dinner/all.ts';
import { TWO_STORIES } from './two-stories/all.ts';

/** Draws a place. */
export type DrawPlace = () => Promise<Place>;

/** Places of each case, by case id and place id, in the order of the story. */
export const PLACES: Record<string, Record<string, DrawPlace>> = {
  'quiet-house': {
    control: async () => (await import('./quiet-house/control.ts')).control(),
    car: async () => (await import('./quiet-house/car.ts')).car(),
    street: async () => (await import('./quiet-house/street.ts')).street(),
    doorstep: async () => (await import('./quiet-house/doorstep.ts')).doorstep(),
    hall: async () => (await import('./quiet-house/hall.ts')).hall(),
    landing: async () => (await import('./quiet-house/landing.ts')).landing(),
    'front-room': async () => (await import('./quiet-house/front-room.ts')).frontRoom(),
    kitchen: async () => (await import('./quiet-house/kitchen.ts')).kitchen(),
    'next-door': async () => (await import('./quiet-house/next-door.ts')).nextDoor(),
    'car-parked': async () => (await import('./quiet-house/car-parked.ts')).carParked(),
    home: async () => (await import('./quiet-house/home.ts')).home(),
    school: async () => (await import('./quiet-house/school.ts')).school(),
    dawn: async () => (await import('./quiet-house/dawn.ts')).dawn(),
  },
  'two-stories': TWO_STORIES,
  seen: SEEN,
  'sunday-dinner': SUNDAY_DINNER,
  'open-line': OPEN_LINE,
};

/** The cases whose pictures are shipped: those that can be played. The others are for the gallery until their calls are written. */
export const SHIPPED = ['quiet-house', 'sunday-dinner', 'two-stories', 'open-line', 'seen'];

/** Pictures that the page shows without a stage, by folder. */
export const FLAT_PICTURES: Record<string, () => Promise<FlatPicture[]>> = {
  title: async () => (await import('./title-pictures.ts')).titlePictures(),
  endings: async () => (await import('./endings/all.ts')).endingPictures(),
  card: async () => (await import('./card.ts')).cardPictures(),
};
