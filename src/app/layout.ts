// Which of three ways a call is laid out. Decided here and not by media queries, because the text size counts as well.
import { effect, type ReadonlySignal } from '@preact/signals';
import type { Settings, SettingsSignal } from '../settings/settings.ts';

/** `wide`: the picture, and beside it a column of words. `tall`: the picture above the words. `flow`: words only, one long page. */
export type Layout = 'wide' | 'tall' | 'flow';

/** What a layout is chosen by. Sizes in CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly settings: Pick<Settings, 'picture' | 'textSize'>;
}

/** Below these, in CSS pixels and counted in text of the usual size, a picture leaves too little room to read. */
const LEAST_HEIGHT = 560;
const LEAST_HEIGHT_IN_TEXT = 400;
const LEAST_WIDTH_IN_TEXT = 300;
/** The column of words, in rem as in styles/call.css; and how wide the picture beside it must be for its height. */
const COLUMN = { least: 24, share: 0.36, most: 32 };
const LEAST_SHAPE_BESIDE = 0.8;

/** The layout for this much room. */
export function layoutFor({ width, height, settings }: Room): Layout {
  const textScale = Number(settings.textSize) / 100;
  if (settings.picture === 'off' || height < LEAST_HEIGHT) return 'flow';
  if (height / textScale < LEAST_HEIGHT_IN_TEXT || width / textScale < LEAST_WIDTH_IN_TEXT) return 'flow';
  const rem = 16 * textScale;
  const column = Math.min(Math.max(COLUMN.least * rem, COLUMN.share * width), COLUMN.most * rem);
  return (width - column) / height >= LEAST_SHAPE_BESIDE ? 'wide' : 'tall';
}

/** Calls back with the layout, at once and whenever the window or the settings change. Returns its own undo. */
export function attachLayout(
  page: Window,
  settings: SettingsSignal,
  picturePossible: ReadonlySignal<boolean>,
  onLayout: (layout: Layout) => void,
): () => void {
  const follow = () => {
    const { picture, textSize } = settings.value;
    onLayout(
      layoutFor({
        width: page.innerWidth,
        height: page.innerHeight,
        settings: { textSize, picture: picturePossible.value ? picture : 'off' },
      }),
    );
  };
  const stopFollowing = effect(follow);
  page.addEventListener('resize', follow);
  return () => {
    stopFollowing();
    page.removeEventListener('resize', follow);
  };
}
