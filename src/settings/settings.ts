// How the player wants to read: kept in memory only, so that nothing stays behind on a shared device.
import { signal, type Signal } from '@preact/signals';
import * as z from 'zod/mini';

/** Choices a player can make about the page. Every value is safe to show on screen. */
export const SettingsSchema = z.object({
  /** Per cent of the usual text size. */
  textSize: z.enum(['100', '125', '150', '200']),
  spacing: z.enum(['usual', 'wide']),
  /** `system` follows the device's own wish for less motion. */
  motion: z.enum(['system', 'off']),
  picture: z.enum(['on', 'off']),
});

/** The player's settings. */
export type Settings = z.infer<typeof SettingsSchema>;

/** What everyone starts with. */
export const DEFAULT_SETTINGS: Settings = { textSize: '100', spacing: 'usual', motion: 'system', picture: 'on' };

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
