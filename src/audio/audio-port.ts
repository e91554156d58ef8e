// What the game asks of whatever makes sound. Thin on purpose: the library behind it can be changed in one file.
import type { Sound } from './sounds.ts';

/** Undoes an attach. Safe to call twice. */
export type Detach = () => void;

/** One sound that is being heard. */
export interface Voice {
  /** True once it has ended, of itself or because it left. */
  readonly over: boolean;
  /** Moves from the present volume to another, 0 to 1, within so many milliseconds; 0 is at once. */
  fadeTo(volume: number, ms: number): void;
  /** Fades out and ends. What was loaded for it may be let go. */
  leave(ms: number): void;
}

/** Makes sound. Nothing it does throws or rejects: a sound that cannot come is a sound that is not heard. */
export interface AudioPort {
  /** Fetches and decodes a sound, if that has not been done. False when this cannot be had here. */
  load(sound: Sound): Promise<boolean>;
  /** Begins a sound at a volume, 0 to 1; one that loops goes on until it leaves. Silent when it is not loaded. */
  play(sound: Sound, volume: number): Voice;
  /** Holds everything where it is. Heard at once. */
  sleep(): void;
  /** Lets it go on. Browsers may want a gesture first: call it again from the next one. */
  wake(): void;
  /** Tells when the device has taken the sound away by itself (a call, another app). */
  onInterruption(run: () => void): Detach;
  /** Ends every sound within this task and lets go of what was loaded. The port can be used again afterwards. */
  silence(): void;
}
