// Which of three ways a call is laid out. Decided here and not by media queries, because the text size counts as well.
import { effect, type ReadonlySignal } from '@preact/signals';
import type { Settings, SettingsSignal } from '../settings/settings.ts';

/** `wide`: the picture, and beside it a column of words. `tall`: the picture above the words. `flow`: words only, one long page. */
export type Layout = 'wide' | 'tall' | 'flow';

/** What a layout is chosen by. Sizes in CSS pixels; `rem` is the size of the usual text, after all settings. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly rem: number;
  readonly picture: Settings['picture'];
}

/** A window lower than this, in CSS pixels, has no room for a picture at any size of text. */
const LEAST_HEIGHT = 560;
/** Below these, in rem, a picture leaves too little room to read and choose. */
const LEAST_IN_TEXT = { width: 18.75, heightBelow: 25, heightBeside: 31 };
/** The column of words, in rem as in styles/call.css; and how wide the picture beside it must be for its height. */
const COLUMN = { least: 24, share: 0.36, most: 32 };
const LEAST_SHAPE_BESIDE = 0.8;

/** The layout for this much room. */
export function layoutFor({ width, height, rem, picture }: Room): Layout {
  if (picture === 'off' || height < LEAST_HEIGHT) return 'flow';
  const column = Math.min(Math.max(COLUMN.least * rem, COLUMN.share * width), COLUMN.most * rem);
  if ((width - column) / height >= LEAST_SHAPE_BESIDE)
    return height >= LEAST_IN_TEXT.heightBeside * rem ? 'wide' : 'flow';
  const fits = height >= LEAST_IN_TEXT.heightBelow * rem && width >= LEAST_IN_TEXT.width * rem;
  return fits ? 'tall' : 'flow';
}

/** Calls back with the layout, at once and whenever the window or the settings change. Returns its own undo. */
export function attachLayout(
  page: Window,
  settings: SettingsSignal,
  picturePossible: ReadonlySignal<boolean>,
  onLayout: (layout: Layout) => void,
): () => void {
  const follow = () => {
    const { picture } = settings.value;
    const { innerWidth: width, innerHeight: height } = page;
    onLayout(layoutFor({ width, height, rem: textSize(page), picture: picturePossible.value ? picture : 'off' }));
  };
  const stopFollowing = effect(follow);
  page.addEventListener('resize', follow);
  return () => {
    stopFollowing();
    page.removeEventListener('resize', follow);
  };
}

/** Asked of the page, which knows the player's own size, the settings and the larger text of large screens. */
function textSize(page: Window): number {
  return Number.parseFloat(page.getComputedStyle(page.document.documentElement).fontSize) || 16;
}
