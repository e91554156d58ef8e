// Which part of a picture a screen shows. Pure sums: no Phaser, no DOM.
import { LONGEST_TRAVEL } from './motion.ts';

/** Left edge, top edge, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** Width and height. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How the camera stands. */
export interface CameraWindow {
  /** Screen pixels per frame unit, in the same pixels as the host size that was given. */
  readonly zoom: number;
  /** All that the host shows, in frame units; larger than the picture where the picture runs out. */
  readonly view: Box;
  /** The parts of the view outside the picture, to be covered with the place's background. None, one or two. */
  readonly mattes: readonly Box[];
}

/** How far planes reach past the frame on each side, for parallax. */
const OVERSCAN = { x: 48, y: 36 };

/** The part of a frame of this size (and its overscan) that is picture however far a plane has moved. */
export function pictureBox([width, height]: readonly [number, number]): Box {
  const spare = { x: OVERSCAN.x - LONGEST_TRAVEL.x, y: OVERSCAN.y - LONGEST_TRAVEL.y };
  return [-spare.x, -spare.y, width + 2 * spare.x, height + 2 * spare.y];
}

/** Screens wider than this (width to height) get a place's landscape focus, others its portrait one. */
export const LANDSCAPE_FROM = 1.2;

/** Chooses what must stay in sight in a host of this shape. */
export function chooseFocus(place: { readonly landscape: Box; readonly portrait: Box }, host: Size): Box {
  return host.width > host.height * LANDSCAPE_FROM ? place.landscape : place.portrait;
}

/** How much closer than the whole focus the camera may stand, so that no bands are left beside the picture. */
const CLOSEST = 1.45;

/**
 * Fits the focus whole into the host, as large as it goes, and fills the rest with picture as far as there is any. On a
 * low, wide host it stands closer rather than leave bands at the sides, and gives up the foot of the focus: heads lead.
 * The view is centred on the focus, then pushed so that it leaves the picture only where it is larger than it.
 */
export function frameCamera(host: Size, focus: Box, picture: Box): CameraWindow {
  const whole = Math.min(host.width / focus[2], host.height / focus[3]);
  const filling = host.width / picture[2];
  const zoom = filling > whole && filling <= whole * CLOSEST ? filling : whole;
  const width = host.width / zoom;
  const height = host.height / zoom;
  const x = placeSpan(focus[0] + focus[2] / 2, width, picture[0], picture[2]);
  const middle = focus[1] + Math.min(focus[3], height) / 2;
  const y = placeSpan(middle, height, picture[1], picture[3]);
  const view: Box = [x, y, width, height];
  return { zoom, view, mattes: mattesAround(view, picture) };
}

/** The 2x files pay off once a frame unit covers clearly more than one device pixel. */
export function wantsSharpFiles(zoom: number, devicePixelRatio: number): boolean {
  return zoom * devicePixelRatio > 1.2;
}

/** Start of a span of this length centred on a point but kept inside the limits, or centred on them if it is longer. */
function placeSpan(centre: number, length: number, limitStart: number, limitLength: number): number {
  if (length >= limitLength) return limitStart + (limitLength - length) / 2;
  return Math.min(Math.max(centre - length / 2, limitStart), limitStart + limitLength - length);
}

function mattesAround(view: Box, picture: Box): readonly Box[] {
  const [x, y, width, height] = view;
  const sides: Box[] = [
    [x, y, picture[0] - x, height],
    [picture[0] + picture[2], y, x + width - picture[0] - picture[2], height],
    [x, y, width, picture[1] - y],
    [x, picture[1] + picture[3], width, y + height - picture[1] - picture[3]],
  ];
  // A thousandth of a unit is rounding, not a gap.
  return sides.filter((side) => side[2] > 0.001 && side[3] > 0.001);
}
