// How the player wants to read: kept in memory only, so that nothing stays behind on a shared device.
import { signal, type Signal } from '@preact/signals';
import * as z from 'zod/mini';

/** How loud one kind of sound is, in per cent. */
const level = z.enum(['0', '25', '50', '75', '100']);

/** Choices a player can make about the page. Every value is safe to show on screen. */
export const SettingsSchema = z.object({
  /** Per cent of the usual text size. */
  textSize: z.enum(['100', '125', '150', '200']),
  spacing: z.enum(['usual', 'wide']),
  /** `system` follows the device's own wish for less motion. */
  motion: z.enum(['system', 'off']),
  /** `calm` is the same picture, still and in a softer light. */
  picture: z.enum(['on', 'calm', 'off']),
  /** Nothing is heard, and nothing of it fetched, until this is on. */
  sound: z.enum(['off', 'on']),
  /** Voices of things: a knock, a radio, a phone. */
  soundThings: level,
  /** What a room or a street sounds like. */
  soundRoom: level,
  soundMusic: level,
  /** Sounds that begin at once and could make somebody jump: a knock, a ring. */
  suddenSounds: z.enum(['on', 'off']),
});

/** The player's settings. */
export type Settings = z.infer<typeof SettingsSchema>;

/** What everyone starts with. */
export const DEFAULT_SETTINGS: Settings = {
  textSize: '100',
  spacing: 'usual',
  motion: 'system',
  picture: 'on',
  sound: 'off',
  soundThings: '100',
  soundRoom: '100',
  soundMusic: '100',
  suddenSounds: 'on',
};

/** Settings with what the address asks for: `?picture=off`, `?motion=off`. Unknown values are left out, never an error. */
export function settingsFromAddress(search: string): Settings {
  const asked = new URLSearchParams(search);
  const merged = { ...DEFAULT_SETTINGS };
  const picture = SettingsSchema.shape.picture.safeParse(asked.get('picture'));
  const motion = SettingsSchema.shape.motion.safeParse(asked.get('motion'));
  if (picture.success) merged.picture = picture.data;
  if (motion.success) merged.motion = motion.data;
  return merged;
}

/** Settings to follow and to change. */
export type SettingsSignal = Signal<Settings>;

/** A fresh signal for one visit. */
export function createSettings(initial: Settings): SettingsSignal {
  return signal(initial);
}
