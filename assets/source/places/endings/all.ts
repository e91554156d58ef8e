// One picture for each kind of ending. Kinds fit every call; a call's `case.json` says which of its endings is which kind.
import { flatten } from '../../core/on-show.ts';
import type { Place } from '../../core/place.ts';
import type { FlatPicture } from '../../output/draw-flat.ts';
import { aRecord } from './a-record.ts';
import { backHome } from './back-home.ts';
import { childHeard } from './child-heard.ts';
import { court } from './court.ts';
import { nextDoorEnding } from './next-door.ts';
import { ownTime } from './own-time.ts';
import { secondKnock } from './second-knock.ts';
import { timeApart } from './time-apart.ts';

/** Ending pictures by kind; each draws itself when called. */
export const ENDINGS: Record<string, () => Place> = {
  court,
  'back-home': backHome,
  'time-apart': timeApart,
  'a-record': aRecord,
  'own-time': ownTime,
  'child-heard': childHeard,
  'second-knock': secondKnock,
  'next-door': nextDoorEnding,
};

/** Each kind flat at two widths, and its one light alone on black, to be laid over it as `screen` and breathed by the page. */
export function endingPictures(): FlatPicture[] {
  return Object.entries(ENDINGS).flatMap(([kind, draw]): FlatPicture[] => {
    const { planes, background } = draw(),
      light = planes.filter(({ glow }) => glow);
    return [
      {
        svg: flatten(planes),
        background,
        cuts: [
          { file: `${kind}-1280`, view: [0, 0, 1280, 720], width: 1280, quality: 80 },
          { file: `${kind}-640`, view: [0, 0, 1280, 720], width: 640, quality: 80 },
        ],
      },
      {
        svg: flatten(light, false),
        background: '#000',
        cuts: [{ file: `${kind}-light`, view: [0, 0, 1280, 720], width: 320, quality: 80 }],
      },
    ];
  });
}
