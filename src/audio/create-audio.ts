// Starts the sound. This module and all it imports, howler with it, is a lazy chunk: the app asks for it once the player has
// turned sound on, and nothing of it is fetched before.
import type { ReadonlySignal } from '@preact/signals';
import type { Detach } from './audio-port.ts';
import { followPage } from './follow-page.ts';
import { followPlay, type HeardBeat } from './follow-play.ts';
import { createHowlerPort } from './howler-port.ts';
import type { SoundSettings } from './levels.ts';
import { readSounds } from './sounds.ts';

/** What sound follows. */
export interface AudioSources {
  readonly beat: ReadonlySignal<HeardBeat>;
  /** Id of the bed of a place, from the case file; null where nothing is heard. */
  readonly bedOf: (place: string) => string | null;
  readonly settings: ReadonlySignal<SoundSettings>;
  readonly page: Window;
}

/**
 * Follows a play with sound, from its present beat on. Detaching ends every sound within the same task: the way out of the
 * page must call it. One play at a time. Where a browser makes no sound, nothing happens.
 */
export function attachAudio({ beat, bedOf, settings, page }: AudioSources): Detach {
  const port = createHowlerPort();
  if (port === null) return () => {};
  const later = (ms: number, run: () => void) => {
    const timer = page.setTimeout(run, ms);
    return () => page.clearTimeout(timer);
  };
  const followed = followPlay({ beat, bedOf, settings, port, sounds: readSounds(), later });
  const leavePage = followPage(page, port, followed);
  return () => {
    leavePage();
    followed.detach();
  };
}
