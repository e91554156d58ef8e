// Writes a cue as a Standard MIDI File (format 0), which any player of General MIDI reads. Channel 1, programme 1: a grand piano.
import { createChance } from '../core/chance.ts';
import { type Cue, keyOf } from './cue.ts';

const TICKS_PER_BEAT = 960;
/** Hands are not machines: keys go down up to this much late, and a little lighter or heavier. */
const LATE_BEATS = 0.025;

/**
 * Felt takes the edge off a hammer: every note takes about 25 ms to come up instead of 1. Said the SoundFont way (2.01, 9.6):
 * parameter 120/34 is the attack, and its value is counted from 8192 in steps of two timecents.
 */
const SLOW_ATTACK = [
  [99, 120],
  [98, 34],
  [38, (8192 + 2800) & 0x7f],
  [6, (8192 + 2800) >> 7],
] as const;

/** The bytes of the file. `seed` moves the hands. */
export function midiFile({ beatsPerMinute, pedal, notes, length }: Cue, seed: number): Uint8Array {
  const chance = createChance(seed);
  const events: { tick: number; order: number; bytes: readonly number[] }[] = [];
  const add = (beat: number, order: number, ...bytes: number[]) =>
    events.push({ tick: Math.round(beat * TICKS_PER_BEAT), order, bytes });
  add(0, 0, 0xff, 0x51, 3, ...bigEndian(Math.round(60_000_000 / beatsPerMinute), 3));
  add(0, 1, 0xc0, 0);
  for (const [controller, value] of SLOW_ATTACK) add(0, 1, 0xb0, controller, value);
  for (const beat of pedal) {
    if (beat > 0) add(beat, 2, 0xb0, 64, 0);
    // The new harmony is caught just after its keys are down.
    add(beat + 0.08, 2, 0xb0, 64, 127);
  }
  for (const [beat, pitch, beats, touch] of notes) {
    const late = chance.between(0, LATE_BEATS);
    const speed = Math.round(touch + chance.between(-2, 2));
    add(beat + late, 4, 0x90, keyOf(pitch), Math.min(127, Math.max(1, speed)));
    add(beat + late + beats, 3, 0x80, keyOf(pitch), 0);
  }
  add(length, 5, 0xb0, 64, 0);
  add(length + 4, 6, 0xff, 0x2f, 0);
  events.sort((a, b) => a.tick - b.tick || a.order - b.order);
  let last = 0;
  const track = events.flatMap(({ tick, bytes }) => {
    const wait = tick - last;
    last = tick;
    return [...variableLength(wait), ...bytes];
  });
  return Uint8Array.from([
    ...letters('MThd'),
    ...bigEndian(6, 4),
    ...bigEndian(0, 2),
    ...bigEndian(1, 2),
    ...bigEndian(TICKS_PER_BEAT, 2),
    ...letters('MTrk'),
    ...bigEndian(track.length, 4),
    ...track,
  ]);
}

function letters(word: string): number[] {
  return Array.from(word, (letter) => letter.charCodeAt(0));
}

function bigEndian(value: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, index) => (value >> (8 * (bytes - 1 - index))) & 0xff);
}

/** Seven bits a byte, all but the last marked: how MIDI writes a wait. */
function variableLength(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}
