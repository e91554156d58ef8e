// What this device keeps of a visit. Looked for at the start, and fetched only if there is something, or when the player asks
// for it: almost nobody does.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Keeping } from '../progress/keeping.ts';
import { KEPT_UNDER } from '../safety/forget-device.ts';
import { settingsFrom, type SettingsSignal, SILENT } from '../settings/settings.ts';
import type { Place } from '../progress/kept-file.ts';
import type { KeptPlace } from './kept-place.tsx';

/** The keeping of one visit. */
export interface KeptLater {
  /** Null until something was found, or the player has asked. `Place` draws what the title shows of it. */
  readonly now: ReadonlySignal<{ readonly keeping: Keeping; readonly Place: typeof KeptPlace } | null>;
  /** Fetches it. @throws when it does not arrive. */
  load(): Promise<Keeping>;
}

/** `asked` is what the address asks for: it stands above kept settings. */
export function createKeptLater(
  page: Window,
  settings: SettingsSignal,
  place: ReadonlySignal<Place | null>,
  asked: Readonly<Record<string, string>>,
): KeptLater {
  const now = signal<KeptLater['now']['value']>(null);
  const kept: KeptLater = {
    now,
    async load() {
      const [{ createKeeping }, { KeptPlace }] = await Promise.all([
        import('../progress/keeping.ts'),
        import('./kept-place.tsx'),
      ]);
      now.value ??= { keeping: createKeeping(page, settings, place), Place: KeptPlace };
      return now.value.keeping;
    },
  };
  const takeUpSettings = async () => {
    const { found } = await kept.load();
    if (found.value.found !== 'kept') return;
    settings.value = settingsFrom({ ...found.value.file.settings, ...asked, ...SILENT });
  };
  if (hasKept(page))
    takeUpSettings().catch((error: unknown) => console.warn('What is kept on this device was not read.', error));
  return kept;
}

function hasKept(page: Window): boolean {
  try {
    return page.localStorage.getItem(KEPT_UNDER) !== null;
  } catch {
    return false;
  }
}
