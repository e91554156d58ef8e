// The quick way out: a click on any link marked `data-exit`, or Shift pressed three times. Runs before everything else
// and leans on nothing, so that it works while the rest is still loading, or has failed. Keeps and reports nothing, and takes
// away what was kept at the player's own wish.
// Follows the GOV.UK "Exit this page" component, but replaces the history entry, so that Back does not lead here.
import { forgetDevice } from './forget-device.ts';
import { hidePage } from './hide-page.ts';

/** Presses of Shift that lead out. */
const PRESSES_TO_EXIT = 3;
/** How long the presses so far are remembered, counted anew from each. */
const PRESS_WINDOW_MILLISECONDS = 5000;

/** Sent on the window when the player leaves: whatever makes sound must fall silent within the same task. */
export const LEAVE_EVENT = 'doorstep:leave';

/** Everything about the window that leaving touches; passed in so that a test can stand in its place. */
export interface ExitTarget {
  readonly page: Window;
  /** Goes to an address in this tab, leaving no entry to come back to. */
  readonly replaceAddress: (address: string) => void;
  /** Goes to an address in this tab by ordinary means, for when replacing is refused. */
  readonly followAddress: (address: string) => void;
}

/**
 * Listens once, for the life of the page, in the capture phase of the window: nothing that is drawn later (a dialog, a
 * text field, a new scene) can come before it. `destination` is an absolute address. Returns its own undo.
 */
export function attachExit({ page, replaceAddress, followAddress }: ExitTarget, destination: string): () => void {
  const { document } = page;
  let presses = 0;
  /** True from Shift going down until it comes up, or until it has served as a modifier. */
  let shiftAlone = false;
  let forgetTimer = 0;

  function onClick(event: Event): void {
    if (!(event.target instanceof Element && event.target.closest('[data-exit]'))) return;
    // Also with a modifier key: that would open a new tab and leave the scene standing behind it.
    event.preventDefault();
    leave();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Shift') forget();
    else if (!event.repeat) shiftAlone = !(event.ctrlKey || event.altKey || event.metaKey);
  }

  function onKeyUp(event: KeyboardEvent): void {
    if (event.key !== 'Shift') forget();
    else if (shiftAlone) count();
    shiftAlone = false;
  }

  function count(): void {
    page.clearTimeout(forgetTimer);
    presses += 1;
    if (presses === PRESSES_TO_EXIT) return leave();
    forgetTimer = page.setTimeout(forget, PRESS_WINDOW_MILLISECONDS);
    showProgress(presses === 1 ? 'twoMore' : 'oneMore');
  }

  function forget(): void {
    page.clearTimeout(forgetTimer);
    shiftAlone = false;
    if (presses === 0) return;
    presses = 0;
    showProgress('expired');
  }

  /** Words come from the page itself, because this script carries none. */
  function showProgress(word: 'twoMore' | 'oneMore' | 'expired'): void {
    const status = document.getElementById('exit-status');
    if (status) status.textContent = status.dataset[word] ?? '';
    document.getElementById('exit')?.setAttribute('data-presses', String(presses));
  }

  function leave(): void {
    hidePage(document);
    document.body?.replaceChildren();
    forgetDevice(page);
    page.dispatchEvent(new Event(LEAVE_EVENT));
    page.speechSynthesis?.cancel();
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {}); // Leaving the page ends it anyway.
    try {
      replaceAddress(destination);
    } catch {
      followAddress(destination);
    }
  }

  page.addEventListener('click', onClick, true);
  page.addEventListener('keydown', onKeyDown, true);
  page.addEventListener('keyup', onKeyUp, true);
  page.addEventListener('pointerdown', forget, true);
  page.addEventListener('blur', forget);
  return () => {
    page.clearTimeout(forgetTimer);
    page.removeEventListener('click', onClick, true);
    page.removeEventListener('keydown', onKeyDown, true);
    page.removeEventListener('keyup', onKeyUp, true);
    page.removeEventListener('pointerdown', forget, true);
    page.removeEventListener('blur', forget);
  };
}
