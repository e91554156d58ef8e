// Keeping a place on this device: off until the player asks for it, and wiped by one control, by the exit, and by another tab
// that wipes it.
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { forgetDevice, KEPT_UNDER } from '../safety/forget-device.ts';
import type { SettingsSignal } from '../settings/settings.ts';
import { type FoundFile, type Place, readKeptFile, writeKeptFile } from './kept-file.ts';

/** `refused`: it was asked for, and this browser does not allow it or has no room. */
export type KeepingState = 'off' | 'on' | 'refused';

/** What a visit keeps, and what an earlier one left. */
export interface Keeping {
  readonly state: ReadonlySignal<KeepingState>;
  /** What was there when this visit began, until it is forgotten or a call is begun or taken up. */
  readonly found: ReadonlySignal<FoundFile>;
  keep(): void;
  /** Takes everything off this device and keeps nothing more. */
  forget(): void;
  /** Undoes what it listens to; what is kept stays. */
  detach(): void;
}

/** Reads what is there, and goes on keeping only if something was. `place` is null until a call is begun. */
export function createKeeping(page: Window, settings: SettingsSignal, place: ReadonlySignal<Place | null>): Keeping {
  const found = signal(readKeptFile(readText(page)));
  const state = signal<KeepingState>(found.value.found === 'kept' ? 'on' : 'off');
  const stopWriting = effect(() => {
    if (state.value !== 'on') return;
    if (place.value !== null) found.value = { found: 'nothing' };
    // A place that waits to be taken up is not written over by a visit that has none yet.
    const waiting = found.value.found === 'kept' ? found.value.file.place : null;
    const text = writeKeptFile({ settings: settings.value, place: place.value ?? waiting });
    if (!writeText(page, text)) state.value = 'refused';
  });
  const goneElsewhere = (event: StorageEvent) => {
    // A null key: everything of this site was taken away.
    if ((event.key === KEPT_UNDER || event.key === null) && event.newValue === null) stop();
  };
  page.addEventListener('storage', goneElsewhere);
  const stop = () => {
    state.value = 'off';
    found.value = { found: 'nothing' };
  };
  return {
    state,
    found,
    keep() {
      // What cannot be read would be written over: the player forgets it first.
      if (found.value.found !== 'unreadable') state.value = 'on';
    },
    forget() {
      stop();
      forgetDevice(page);
    },
    detach() {
      stopWriting();
      page.removeEventListener('storage', goneElsewhere);
    },
  };
}

/** Null also where the browser lets no page keep anything. */
function readText(page: Window): string | null {
  try {
    return page.localStorage.getItem(KEPT_UNDER);
  } catch {
    return null;
  }
}

/** False where it is not allowed, or there is no room. */
function writeText(page: Window, text: string): boolean {
  try {
    page.localStorage.setItem(KEPT_UNDER, text);
    return true;
  } catch {
    return false;
  }
}
