// Every place of the call by the name the story uses for it.
import type { Place } from '../core/place.ts';
import { car } from './car.ts';
import { control } from './control.ts';
import { dawn } from './dawn.ts';
import { doorstep } from './doorstep.ts';
import { frontRoom } from './front-room.ts';
import { hall } from './hall.ts';
import { kitchen } from './kitchen.ts';
import { landing } from './landing.ts';
import { nextDoor } from './next-door.ts';
import { school } from './school.ts';
import { street } from './street.ts';

/** Draws a place when called. */
export const PLACES: Record<string, () => Place> = {
  control,
  car,
  street,
  doorstep,
  hall,
  'front-room': frontRoom,
  kitchen,
  landing,
  'next-door': nextDoor,
  school,
  dawn,
};
