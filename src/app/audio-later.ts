// Brings the sound in when the player turns it on, and not a request before. Sound that cannot come is no error: every sound
// that means something is told in the words.
import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { LEAVE_EVENT } from '../safety/exit-this-page.ts';
import type { SettingsSignal } from '../settings/settings.ts';
import type { Run } from './run.ts';

/** The run that may be heard, and whether it has come to its outcome, where there is silence. */
export interface OpenRun {
  readonly run: Run;
  readonly over: boolean;
}

/** What is heard where nothing is: beds and music fade when the place goes. */
const SILENCE = { sounds: [], picture: { place: null } };

/**
 * Follows whichever run is open (null for none) while sound is on. The way out silences it within the same task, and for good.
 * Returns its own undo.
 */
export function attachAudioLater(
  page: Window,
  open: ReadonlySignal<OpenRun | null>,
  settings: SettingsSignal,
): () => void {
  // On or off alone: a level that changes must not begin everything again.
  const isOn = computed(() => settings.value.sound === 'on');
  const run = computed(() => open.value?.run ?? null);
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
      const beat = computed(() => (open.value?.over === false ? followed.play.beat.value : SILENCE));
      detach = attachAudio({ beat, bedOf, settings, page });
    };
    begin().catch((cause: unknown) => console.warn('There will be no sound; the words go on without it.', cause));
    return () => {
      wanted = false;
    };
  });
  // Whoever leaves leaves for good: what is still on its way must not begin when it arrives.
  const leave = () => {
    stop();
    silence();
  };
  page.addEventListener(LEAVE_EVENT, leave);
  return () => {
    leave();
    page.removeEventListener(LEAVE_EVENT, leave);
  };
}
