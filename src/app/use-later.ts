// A part of a page that is fetched when the page is opened, or was before.
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

/** A part that comes later. */
export interface Later<Props> {
  /** The component, or null until it has arrived. */
  readonly Part: ComponentType<Props> | null;
  /** Asks for it once more; null unless it did not arrive. */
  readonly retry: (() => void) | null;
}

/** Fetches a part when the page that wants it is drawn. */
export function useLater<Props>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  const part = useSignal<ComponentType<Props> | null>(null);
  const failed = useSignal(false);
  const ask = () => {
    failed.value = false;
    load().then(
      (arrived) => (part.value = arrived),
      (error: unknown) => {
        console.error(error);
        failed.value = true;
      },
    );
  };
  useEffect(ask, []);
  return { Part: part.value, retry: failed.value ? ask : null };
}
