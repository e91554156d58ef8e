// Who is in a picture, and what of it can be drawn. Pure.
import type { Picture } from '../story/beat.ts';
import type { PictureManifest, Plane } from './manifest-schema.ts';

/** Cast id to figure name. */
export type People = Picture['people'];

/** Whether a plane is in the picture with these people in it. */
export function isShown(plane: Pick<Plane, 'who' | 'how'>, people: People): boolean {
  return plane.who === undefined || people[plane.who] === plane.how;
}

/** Whether two pictures show the same place with the same people in it. */
export function samePicture(one: Picture, other: Picture): boolean {
  const names = Object.keys(one.people);
  return (
    one.place === other.place &&
    names.length === Object.keys(other.people).length &&
    names.every((name) => one.people[name] === other.people[name])
  );
}

/** What a picture asks for and the manifest does not have, in words: `place "attic"`, `figure "sam asleep" at "hall"`. */
export function findGaps({ place, people }: Picture, manifest: PictureManifest): readonly string[] {
  if (place === null) return [];
  const planes = manifest.places[place]?.planes;
  if (planes === undefined) return [`place "${place}"`];
  return Object.entries(people)
    .filter(([who, how]) => !planes.some((plane) => plane.who === who && plane.how === how))
    .map(([who, how]) => `figure "${who} ${how}" at "${place}"`);
}
