// Reading aloud, fetched when it is turned on.
import { useEffect } from 'preact/hooks';
import type { Passage } from '../reader/passages.ts';

/** Reads a passage of the call and what can be done, when it is new and reading is on; falls silent when it is not. */
export function useReadAloud(isOn: boolean, passage: Passage | undefined): void {
  useEffect(() => {
    if (!isOn) return undefined;
    let stop: (() => void) | null = null;
    let wanted = true;
    const begin = async () => {
      const { readAloud } = await import('../reader/read-aloud.ts');
      if (wanted) stop = readAloud(window, [...document.querySelectorAll('.passage.now, .choosing-list')]);
    };
    begin().catch((cause: unknown) => console.warn('Nothing will be read aloud; the words are on the page.', cause));
    return () => {
      wanted = false;
      stop?.();
    };
  }, [isOn, passage?.number, passage?.choice?.id, passage?.lines.length]);
}
