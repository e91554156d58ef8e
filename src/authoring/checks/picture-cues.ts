// What the story asks of the picture is drawn: who stands how, with which face, in which light, and what can be looked at.
import type { Choice } from '../../story/beat.ts';
import {
  type CaseUnderCheck,
  type Finding,
  locate,
  locateChoice,
  type PlaceDrawn,
  shownIn,
} from '../case-under-check.ts';

/** Cues that no picture answers are errors: the player would see less than the words say. */
export function checkPictureCues(subject: CaseUnderCheck): readonly Finding[] {
  const { drawn } = subject;
  if (!drawn) return [];
  const found = new Map<string, Finding>();
  const say = (rule: string, where: { file: string; line: number }, message: string) =>
    found.set(message, { kind: 'error', rule, ...where, message });

  for (const { picture, scene, choices } of shownIn(subject).beats) {
    if (picture.place === null) continue;
    const place = drawn.get(picture.place);
    if (!place) {
      say('undrawn-place', tag(subject, 'place', picture.place), `nobody has drawn the place "${picture.place}"`);
      continue;
    }
    const here = `in the place "${picture.place}" (scene "${scene}")`;
    for (const [who, how] of Object.entries(picture.people))
      if (!place.faces.has(`${who} ${how}`))
        say('unknown-figure', tag(subject, 'show', who, how), `nobody has drawn "${who} ${how}" ${here}`);
    // Of somebody who is not there only the face is on record: the walk may have come here another way first.
    for (const [who, face] of Object.entries(picture.faces).filter(([one]) => Object.hasOwn(picture.people, one)))
      if (!facesOf(place, who, picture.people).includes(face))
        say(
          'unknown-face',
          tag(subject, 'face', who, ...face.split('@')),
          `"${who}" has no face "${face.replace('@', ' ')}" as they stand ${here}; there are: ${facesOf(place, who, picture.people).join(', ') || 'none'}`,
        );
    for (const light of Object.keys(picture.lights))
      if (!place.lights.has(light))
        say('unknown-light', tag(subject, 'light', light), `there is no light "${light}" ${here}`);
    const isThere = (at: string) => place.points.has(at) || Object.hasOwn(picture.people, at);
    if (picture.push !== null && !isThere(picture.push) && !choices.some(({ at }) => at === picture.push))
      say(
        'unknown-point',
        tag(subject, 'push', picture.push),
        `there is nothing called "${picture.push}" to look at ${here}`,
      );
    for (const choice of choices.filter(pointsNowhere(isThere)))
      say(
        'unknown-point',
        locateChoice(subject, choice.id),
        `there is nothing called "${choice.at}" to look at ${here}`,
      );
  }
  return [...found.values()];
}

function facesOf(place: PlaceDrawn, who: string, people: Readonly<Record<string, string>>): readonly string[] {
  return place.faces.get(`${who} ${people[who] ?? ''}`) ?? [];
}

const pointsNowhere = (isThere: (at: string) => boolean) => (choice: Choice) =>
  choice.at !== null && !isThere(choice.at);

function tag(subject: CaseUnderCheck, name: string, ...words: readonly string[]): { file: string; line: number } {
  return locate(subject, new RegExp(`#\\s*${name}:\\s*${words.join('\\s+')}(?![a-z0-9-])`));
}
