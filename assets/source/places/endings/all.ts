// One picture for each kind of ending. Kinds fit every call; a call's `case.json` says which of its endings is which kind.
import { flatten } from '../../core/on-show.ts';
import type { Box, Place } from '../../core/place.ts';
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

/**
 * How far each is moved up, in frame units and within the margin its drawing has: a wide page shows only the middle half and
 * lets the lower part of that fade, so what the picture is about must come to rest there.
 */
const RAISED: Record<string, number> = {
  'back-home': -56,
  'second-knock': -36,
  'a-record': 48,
  'own-time': 48,
  'child-heard': 56,
};

/** Each kind flat at two widths, and its one light alone on black, to be laid over it as `screen` and breathed by the page. */
export function endingPictures(): FlatPicture[] {
  return Object.entries(ENDINGS).flatMap(([kind, draw]): FlatPicture[] => {
    const { planes: asDrawn, background } = draw(),
      up = -(RAISED[kind] ?? 0),
      planes = asDrawn.map((plane) => ({ ...plane, svg: `<g transform="translate(0 ${up})">${plane.svg}</g>` })),
      light = planes.filter(({ glow }) => glow),
      view: Box = [0, 0, 1280, 720];
    return [
      {
        svg: flatten(planes),
        background,
        cuts: [
          { file: `${kind}-1280`, view, width: 1280, quality: 80 },
          { file: `${kind}-640`, view, width: 640, quality: 80 },
        ],
      },
      {
        svg: flatten(light, false),
        background: '#000',
        cuts: [{ file: `${kind}-light`, view, width: 320, quality: 80 }],
      },
    ];
  });
}
