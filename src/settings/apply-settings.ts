// Hands the settings to the style sheets, as attributes of the page's root.
import { effect } from '@preact/signals';
import type { SettingsSignal } from './settings.ts';

/** Keeps `data-text-size`, `data-spacing`, `data-motion` and `data-picture` on `root` as the settings are. Returns its own undo. */
export function attachSettings(settings: SettingsSignal, root: HTMLElement): () => void {
  return effect(() => {
    Object.assign(root.dataset, settings.value);
  });
}
