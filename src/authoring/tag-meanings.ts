// What each tag does, in a writer's words. Apart from the vocabulary, because players need none of it.
import type { TagName } from '../story/tags.ts';

/** A sentence for each tag of the vocabulary; a tag without one is a type error. */
export const TAG_MEANINGS: Readonly<Record<TagName, string>> = {
  scene: 'A scene of the case file begins. Empties the picture of people.',
  place: 'The picture moves to a place. Empties it of people.',
  show: 'Someone is in the picture, and how they stand.',
  hide: 'Someone leaves the picture.',
  face: 'Someone in the picture has this face now and, where a third word says so, looks at that.',
  light: 'A light of the place is switched on or off.',
  push: 'The view moves slowly towards a thing or someone, until the next choice.',
  sound: 'Something is heard. The line is its caption, in square brackets; music has none.',
  note: 'This line goes into the notebook.',
  because: 'This line is a consequence of the choices named (any of them).',
  pause: 'The player presses on after this line.',
  'other-side': 'A telling of the other side begins here.',
  ending: 'The story ends here, with this ending of the debrief.',
  id: 'Stable name of the choice. Never reused, never renamed lightly: saves hold it.',
  kind: 'say, do, look, radio, ask or reason. Left out: say if it opens with a quotation mark, else do.',
  at: 'Where in the picture it is: a look point of the place, or someone in it. A glint shows it, and can be pressed.',
  decides: 'The choice is an option of this decision and needs a debrief note.',
};
