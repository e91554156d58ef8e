// What each tag does, in a writer's words. Apart from the vocabulary, because players need none of it.
import type { TagName } from '../story/tags.ts';

/** How a tag is written, and what it does. */
export interface TagMeaning {
  readonly example: string;
  readonly meaning: string;
}

/** For each tag of the vocabulary; a tag without one is a type error. */
export const TAG_MEANINGS: Readonly<Record<TagName, TagMeaning>> = {
  scene: { example: '# scene: door', meaning: 'A scene of the case file begins. Empties the picture of people.' },
  place: { example: '# place: hall', meaning: 'The picture moves to a place. Empties it of people.' },
  show: { example: '# show: daniel doorway', meaning: 'Someone is in the picture, and how they stand.' },
  hide: { example: '# hide: daniel', meaning: 'Someone leaves the picture.' },
  face: {
    example: '# face: daniel cold priya',
    meaning: 'Someone in the picture has this face now and, where a third word says so, looks at that.',
  },
  light: { example: '# light: lamp off', meaning: 'A light of the place is switched on or off.' },
  push: {
    example: '# push: isla',
    meaning: 'The view moves slowly towards a thing or someone, until the next choice.',
  },
  sound: {
    example: '# sound: door-upstairs',
    meaning: 'Something is heard. The line is its caption, in square brackets; music has none.',
  },
  note: { example: '# note: one-coat', meaning: 'This line goes into the notebook.' },
  because: {
    example: '# because: name-neighbour',
    meaning: 'This line is a consequence of the choices named (any of them).',
  },
  pause: { example: '# pause', meaning: 'The player presses on after this line.' },
  hard: {
    example: '# hard: neck',
    meaning: 'After this pause, up to the next choice, comes a hard part: players may have it in short.',
  },
  'other-side': { example: '# other-side: priya-heard', meaning: 'A telling of the other side begins here.' },
  ending: { example: '# ending: heard', meaning: 'The story ends here, with this ending of the debrief.' },
  id: {
    example: '# id: ask-to-come-in',
    meaning: 'Stable name of the choice. Never reused, never renamed lightly: saves hold it.',
  },
  kind: {
    example: '# kind: look',
    meaning: 'say, do, look, radio, ask or reason. Left out: say if it opens with a quotation mark, else do.',
  },
  at: {
    example: '# at: coats',
    meaning:
      'Where in the picture it is: a look point of the place, or someone in it. A glint shows it, and can be pressed.',
  },
  decides: {
    example: '# decides: threshold',
    meaning: 'The choice is an option of this decision and needs a debrief note.',
  },
};
