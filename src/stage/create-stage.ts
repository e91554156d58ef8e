// Starts the picture: one Phaser game for the life of the page. This module and all it imports, Phaser with it, is the lazy
// chunk; the app asks for it once the first words are on screen, and holds what it gets.
import type { Play } from '../play/play.ts';
import type { SettingsSignal } from '../settings/settings.ts';
import { attachStage, type Detach, type StageOptions } from './attach-stage.ts';
import { readPictures } from './pictures.ts';
import { startEngine } from './stage-engine.ts';

/** The stage, on the page or off it. */
export interface Stage {
  /** Shows a play in a host, see {@link attachStage}. One host at a time: detach before attaching again. */
  attach(play: Pick<Play, 'beat'>, settings: SettingsSignal, host: HTMLElement, options: StageOptions): Detach;
}

/**
 * Starts the stage. Resolves to null, and never rejects, where there can be no picture: without WebGL, or when anything
 * goes wrong on the way. The reason is said in the console in development only; the player is told nothing, for nothing is lost.
 */
export async function createStage(): Promise<Stage | null> {
  try {
    const engine = await startEngine(readPictures());
    return { attach: (play, settings, host, options) => attachStage(engine, play, settings, host, options) };
  } catch (cause) {
    if (import.meta.env.DEV) console.warn('The stage could not start; the words go on without it.', cause);
    return null;
  }
}
