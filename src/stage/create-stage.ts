// Starts the picture: one Phaser game for the life of the page. This module and all it imports, Phaser with it, is the lazy
// chunk; the app asks for it once the first words are on screen, and holds what it gets.
import type { SettingsSignal } from '../settings/settings.ts';
import { attachStage, type Detach, type PlayOnStage, type StageOptions } from './attach-stage.ts';
import { createPictureShelf } from './pictures.ts';
import { startEngine } from './stage-engine.ts';

/** The stage, on the page or off it. */
export interface Stage {
  /**
   * Fetches what the pictures of a case are, then shows a play in a host, see {@link attachStage}; null when `wanted` says by
   * then that nobody waits for it. One host at a time: detach before attaching again.
   * @throws {Error} when the case has no pictures or they cannot be fetched.
   */
  attach(
    caseId: string,
    play: PlayOnStage,
    settings: SettingsSignal,
    host: HTMLElement,
    options: Omit<StageOptions, 'pictures'> & { readonly wanted: () => boolean },
  ): Promise<Detach | null>;
}

/**
 * Starts the stage. Resolves to null, and never rejects, where there can be no picture: without WebGL, or when anything
 * goes wrong on the way. The reason is said in the console in development only; the player is told nothing, for nothing is lost.
 */
export async function createStage(): Promise<Stage | null> {
  try {
    const engine = await startEngine();
    const picturesOf = createPictureShelf();
    return {
      async attach(caseId, play, settings, host, { wanted, ...options }) {
        const pictures = await picturesOf(caseId);
        return wanted() ? attachStage(engine, play, settings, host, { ...options, pictures }) : null;
      },
    };
  } catch (cause) {
    if (import.meta.env.DEV) console.warn('The stage could not start; the words go on without it.', cause);
    return null;
  }
}
