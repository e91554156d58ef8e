// Music as data: who plays what when. Beats are counted from 0; a bar is four of them.

/** A pitch as musicians write it: `D4`, `F#3`, `Bb2`. Middle C is `C4`. */
export type Pitch = `${'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G'}${'' | '#' | 'b'}${1 | 2 | 3 | 4 | 5 | 6}`;

/** One note: when it begins and how long the key is held, in beats; `touch` is the key's speed, 1 to 127. */
export type Note = readonly [beat: number, pitch: Pitch, beats: number, touch: number];

/** One short piece for the piano. */
export interface Cue {
  readonly id: string;
  /** What it is for. */
  readonly when: string;
  readonly beatsPerMinute: number;
  /** Beats at which the sustaining pedal is changed: lifted and put down again. */
  readonly pedal: readonly number[];
  readonly notes: readonly Note[];
  /** Beats after which the last sound is let go. */
  readonly length: number;
}

const STEPS = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 } as const;

/** The key's number in MIDI, 60 for `C4`. */
export function keyOf(pitch: Pitch): number {
  const name = pitch[0] as keyof typeof STEPS;
  const shift = pitch.includes('#') ? 1 : pitch.includes('b') ? -1 : 0;
  return 12 * (Number(pitch.at(-1)) + 1) + STEPS[name] + shift;
}
