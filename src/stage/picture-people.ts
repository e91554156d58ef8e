// Who and what is in a picture, and what of it can be drawn. Pure.
import type { Picture } from '../story/beat.ts';
import type { Place, Plane } from './manifest-schema.ts';

/** Cast id to figure name. */
export type People = Picture['people'];

/** What of a picture decides which planes are seen. */
export type OnShow = Pick<Picture, 'people' | 'lights'>;

/** Whether a plane is in the picture with these people in it and the place's lights like this. */
export function isShown(
  plane: Pick<Plane, 'who' | 'how' | 'light'>,
  { people, lights }: OnShow,
  atFirst: Place['lights'] = {},
): boolean {
  const isThere = plane.who === undefined || people[plane.who] === plane.how;
  return isThere && isLit(plane.light, { ...atFirst, ...lights });
}

function isLit(light: string | undefined, lights: Readonly<Record<string, 'on' | 'off'>>): boolean {
  if (light === undefined) return true;
  return light.startsWith('!') ? lights[light.slice(1)] !== 'on' : lights[light] === 'on';
}

/** The head to show for a face the story asks for: that very one, else the expression looking straight, else the first drawn. */
export function chooseHead(heads: readonly string[], wanted: string | undefined): string {
  const [first = ''] = heads;
  if (wanted === undefined) return first;
  if (heads.includes(wanted)) return wanted;
  const [expression = ''] = wanted.split('@');
  return heads.includes(expression) ? expression : first;
}

/** Whether two pictures show the same. */
export function samePicture(one: Picture, other: Picture): boolean {
  return (
    one.place === other.place &&
    one.push === other.push &&
    sameEntries(one.people, other.people) &&
    sameEntries(one.faces, other.faces) &&
    sameEntries(one.lights, other.lights)
  );
}

function sameEntries(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

/** What the view moves towards, in frame units: a look point of the place, else the face of whoever has that name. */
export function findPoint(place: Place, people: People, at: string): Spot | null {
  const face = Object.values(findPerson(place, people, at)?.person?.heads ?? {})[0]?.at;
  return place.points[at] ?? face ?? null;
}

/** Where a glint sits: on a thing, and at the feet of a person. A light on somebody's body, or brow, would be a mark on them. */
export function findGlint(place: Place, people: People, at: string): Spot | null {
  return place.points[at] ?? findPerson(place, people, at)?.pivot ?? null;
}

/** A point of the frame. */
export type Spot = readonly [x: number, y: number];

function findPerson(place: Place, people: People, at: string): Plane | undefined {
  return place.planes.find(({ who, how, person }) => who === at && people[at] === how && person);
}

/** What must stay in sight on wide and on other screens. */
export type Windows = Pick<Place, 'landscape' | 'portrait'>;

/** What must stay in sight with these people in it: the place's own windows, unless somebody stands too far aside for them. */
export function findWindows(place: Place, people: People): Windows {
  return (
    place.planes.find(({ who, how, windows }) => windows && who !== undefined && people[who] === how)?.windows ?? place
  );
}
