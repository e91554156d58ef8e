// How the player wants to read: kept in memory only, unless the player asks this device to keep it.
import { signal, type Signal } from '@preact/signals';

/** How loud one kind of sound is, in per cent. */
const LEVELS = ['0', '25', '50', '75', '100'] as const;

/** Every setting with the values it can have. A plain table, because each visit loads it before the first words. */
const SETTING_VALUES = {
  /** Per cent of the usual text size. */
  textSize: ['100', '125', '150', '200'],
  spacing: ['usual', 'wide'],
  /** `device` is whatever letters the device itself is set to. */
  font: ['usual', 'serif', 'device'],
  lineLength: ['usual', 'short'],
  /** `one` shows the words of a call line by line. */
  lines: ['all', 'one'],
  /** By a voice of the device's own, word by word. */
  readAloud: ['off', 'on'],
  /** `short` tells the parts that a story marks as hard in a few sentences. */
  hardParts: ['told', 'short'],
  /** `system` follows the device's own wish for less motion. */
  motion: ['system', 'off'],
  /** `calm` is the same picture, still and in a softer light. */
  picture: ['on', 'calm', 'off'],
  /** Nothing is heard, and nothing of it fetched, until this is on. */
  sound: ['off', 'on'],
  /** Voices of things: a knock, a radio, a phone. */
  soundThings: LEVELS,
  /** What a room or a street sounds like. */
  soundRoom: LEVELS,
  soundMusic: LEVELS,
  /** Sounds that begin at once and could make somebody jump: a knock, a ring. */
  suddenSounds: ['on', 'off'],
} as const satisfies Record<string, readonly string[]>;

/** The player's settings. Every value is safe to show on screen. */
export type Settings = { readonly [Name in keyof typeof SETTING_VALUES]: (typeof SETTING_VALUES)[Name][number] };

/** What everyone starts with. */
export const DEFAULT_SETTINGS: Settings = {
  textSize: '100',
  spacing: 'usual',
  font: 'usual',
  lineLength: 'usual',
  lines: 'all',
  readAloud: 'off',
  hardParts: 'told',
  motion: 'system',
  picture: 'on',
  sound: 'off',
  soundThings: '100',
  soundRoom: '100',
  soundMusic: '100',
  suddenSounds: 'on',
};

/** What makes no sound. A visit begins so, whatever an earlier one was set to: somebody else may be in the room (D-34). */
export const SILENT = { sound: 'off', readAloud: 'off' } as const satisfies Partial<Settings>;

/** The usual settings, with those that are asked for. A name or a value that is not known is left out, never an error. */
export function settingsFrom(asked: Readonly<Record<string, unknown>>): Settings {
  const known = Object.entries<readonly unknown[]>(SETTING_VALUES).filter(([name, values]) =>
    values.includes(asked[name]),
  );
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(known.map(([name]) => [name, asked[name]])) };
}

/** What an address asks for: `?picture=off`, `?motion=off`, and nothing else of it. */
export function askedInAddress(search: string): Readonly<Record<string, string>> {
  const asked = [...new URLSearchParams(search)];
  return Object.fromEntries(asked.filter(([name]) => name === 'picture' || name === 'motion'));
}

/** Settings to follow and to change. */
export type SettingsSignal = Signal<Settings>;

/** A fresh signal for one visit. */
export function createSettings(initial: Settings): SettingsSignal {
  return signal(initial);
}
