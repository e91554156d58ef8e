// How loud everything is, as numbers: the mix of the art direction (part 13) times what the player wants.
import type { Settings } from '../settings/settings.ts';
import type { Bus } from './sounds.ts';

/** What the player can choose about what is heard. Whether anything is, is not decided here. */
export type SoundSettings = Readonly<Pick<Settings, 'soundThings' | 'soundRoom' | 'soundMusic' | 'suddenSounds'>>;

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
