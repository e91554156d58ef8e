// A part of a page that is fetched when the page is opened, or was before.
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

/** The component, or null until it has arrived. One that does not arrive leaves whatever stands in its place. */
export function useLater<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> | null {
  const part = useSignal<ComponentType<Props> | null>(null);
  useEffect(() => {
    const show = async () => {
      part.value = await load();
    };
    show().catch((error: unknown) => console.error(error));
  }, []);
  return part.value;
}
