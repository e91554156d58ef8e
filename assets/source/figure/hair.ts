// Every cut by name.
import type { HeadFrame } from './head.ts';
import { bob, long } from './hair-long.ts';
import { braids, locs, plaits } from './hair-roped.ts';
import { type Cut, type HairPiece, hairTools } from './hair-shape.ts';
import { bald, crop, fringe, pixie, receding, side } from './hair-short.ts';
import { afro, bun, croppedCurls, curls, ponytail } from './hair-tied.ts';
import { hijab, turban } from './head-cloth.ts';

const CUTS = {
  crop,
  receding,
  bald,
  side,
  fringe,
  pixie,
  bob,
  long,
  locs,
  braids,
  plaits,
  bun,
  ponytail,
  curls,
  afro,
  'cropped-curls': croppedCurls,
  hijab,
  turban,
} satisfies Record<string, Cut>;

/** Cuts the cast wears. */
export type HairStyle = keyof typeof CUTS;
/** Every cut, by name. */
export const HAIR_STYLES = Object.keys(CUTS) as HairStyle[];

/** Cuts that lie over the ears. */
export const OVER_EARS: ReadonlySet<HairStyle> = new Set(['bob', 'long', 'locs', 'curls', 'afro', 'hijab']);

/** The hair of a head, in draw slots. */
export function drawHair(h: HeadFrame, style: HairStyle): HairPiece[] {
  return CUTS[style](hairTools(h));
}
