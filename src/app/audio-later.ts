// Brings the sound in when the player turns it on, and not a request before. Sound that cannot come is no error: every sound
// that means something is told in the words.
import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { LEAVE_EVENT } from '../safety/exit-this-page.ts';
import type { SettingsSignal } from '../settings/settings.ts';
import type { Run } from './run.ts';

/**
 * Follows whichever run is open (null for none) while sound is on. The way out silences it within the same task.
 * Returns its own undo.
 */
export function attachAudioLater(page: Window, run: ReadonlySignal<Run | null>, settings: SettingsSignal): () => void {
  // On or off alone: a level that changes must not begin everything again.
  const isOn = computed(() => settings.value.sound === 'on');
  let detach: (() => void) | null = null;
  const silence = () => {
    detach?.();
    detach = null;
  };
  const stop = effect(() => {
    silence();
    const followed = run.value;
    if (followed === null || !isOn.value) return undefined;
    let wanted = true;
    const begin = async () => {
      const { attachAudio } = await import('../audio/create-audio.ts');
      if (!wanted) return;
      const { places } = followed.caseFile;
      const bedOf = (place: string) => places[place]?.sound ?? null;
      detach = attachAudio({ beat: followed.play.beat, bedOf, settings, page });
    };
    begin().catch((cause: unknown) => console.warn('There will be no sound; the words go on without it.', cause));
    return () => {
      wanted = false;
    };
  });
  page.addEventListener(LEAVE_EVENT, silence);
  return () => {
    stop();
    silence();
    page.removeEventListener(LEAVE_EVENT, silence);
  };
}
