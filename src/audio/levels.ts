// How loud everything is, as numbers: the mix of the art direction (part 13) times what the player wants.
import type { Bus } from './sounds.ts';

/** What the player can choose about sound. */
export interface SoundSettings {
  readonly sound: 'off' | 'on';
  readonly soundThings: SoundLevel;
  readonly soundRoom: SoundLevel;
  readonly soundMusic: SoundLevel;
  /** Sounds that may startle or remind. */
  readonly suddenSounds: 'on' | 'off';
}

/** Per cent of full. */
export type SoundLevel = '0' | '25' | '50' | '75' | '100';

/** Decibels that each level stands under the file's own at 100 per cent: things are heard over rooms, music under both. */
const MIX: Readonly<Record<Bus, number>> = { room: -10, things: -6, music: -12 };

/** Decibels a room gives way while words are new. */
const GIVES_WAY = -6;

/** Volume of a level, 0 to 1. `wordsAreNew` only matters to the room. */
export function volumeOf(bus: Bus, settings: SoundSettings, wordsAreNew: boolean): number {
  const asked = { room: settings.soundRoom, things: settings.soundThings, music: settings.soundMusic }[bus];
  // Squared, because half of the way should sound like half as loud.
  const share = (Number(asked) / 100) ** 2;
  const decibels = MIX[bus] + (bus === 'room' && wordsAreNew ? GIVES_WAY : 0);
  return share * 10 ** (decibels / 20);
}
