// Keeps sound where it belongs: to a page that somebody looks at. A hidden page is silent, and a device that took the sound
// away gives it back at the player's next touch (iOS after a call or another app; Safari before the first touch).
import type { AudioPort, Detach } from './audio-port.ts';
import type { FollowedPlay } from './follow-play.ts';

/** What browsers count as a gesture: any of these may turn sound on. */
const GESTURES = ['pointerup', 'keydown', 'click'] as const;

/** Follows a page: rests with it and comes back with it. */
export function followPage(page: Window, port: AudioPort, play: Pick<FollowedPlay, 'rest' | 'comeBack'>): Detach {
  const { document } = page;
  let asleep = false;

  function rest(): void {
    asleep = true;
    port.sleep();
    play.rest();
  }

  function comeBack(): void {
    if (document.hidden) return;
    if (asleep) play.comeBack();
    asleep = false;
    port.wake();
  }

  const follow = () => (document.hidden ? rest() : comeBack());
  follow();
  document.addEventListener('visibilitychange', follow);
  // A page put away whole (Back, another address) is not always told that it is hidden.
  page.addEventListener('pagehide', rest);
  page.addEventListener('pageshow', comeBack);
  for (const gesture of GESTURES) page.addEventListener(gesture, comeBack, { capture: true, passive: true });
  const stopListening = port.onInterruption(comeBack);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    page.removeEventListener('pagehide', rest);
    page.removeEventListener('pageshow', comeBack);
    for (const gesture of GESTURES) page.removeEventListener(gesture, comeBack, { capture: true });
    stopListening();
  };
}
