// Which of three ways a call is laid out. Decided here and not by media queries, because the text size counts as well.
import { effect, type ReadonlySignal } from '@preact/signals';
import type { Settings, SettingsSignal } from '../settings/settings.ts';

/** `wide`: picture above, words and choices side by side. `tall`: all in one column. `flow`: words only, one long page. */
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
const LEAST_WIDTH_OF_TWO_COLUMNS = 900;

/** The layout for this much room. */
export function layoutFor({ width, height, settings }: Room): Layout {
  const textScale = Number(settings.textSize) / 100;
  if (settings.picture === 'off' || height < LEAST_HEIGHT) return 'flow';
  if (height / textScale < LEAST_HEIGHT_IN_TEXT || width / textScale < LEAST_WIDTH_IN_TEXT) return 'flow';
  return width >= LEAST_WIDTH_OF_TWO_COLUMNS ? 'wide' : 'tall';
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
