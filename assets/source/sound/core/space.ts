// The room a sound is in: sixteen echoes feeding one another (a feedback delay network), darker each time they come round.
// Fewer would ring like a tin.
import { highPass, lowPass } from './filters.ts';
import { mixed, RATE, samples, scaled, type Wave } from './wave.ts';

/** What a room does. */
export interface Space {
  /** Seconds until the room is silent again (60 dB). */
  readonly seconds: number;
  /** 0 dry to 1 nothing but room. */
  readonly wet: number;
  /** Above this, in hertz, the room swallows sound sooner. */
  readonly damping: number;
  /** 1 is a living room; larger is larger. */
  readonly size?: number;
}

const ECHO_SECONDS = [
  0.0113, 0.0131, 0.0149, 0.0173, 0.0191, 0.0211, 0.0233, 0.0257, 0.0277, 0.0307, 0.0331, 0.0367, 0.0411, 0.0463,
  0.0529, 0.0607,
];

/** What smears a sound before its echoes, in seconds. */
const DIFFUSERS = [0.0031, 0.0047];
/** Eight echoes together are as loud as four were. */
const EAR = Math.SQRT1_2;

/** A sound in a room, for two ears. As long as the sound and the room together. */
export function inSpace(dry: Wave, { seconds, wet, damping, size = 1 }: Space): readonly [Wave, Wave] {
  const lines = ECHO_SECONDS.map((echo) => new Float64Array(samples(echo * size)));
  const keep = lines.map(({ length }) => 10 ** ((-3 * length) / RATE / seconds));
  const softness = Math.exp((-2 * Math.PI * damping) / RATE);
  const held = lines.map(() => 0);
  const blurred = DIFFUSERS.reduce((wave, blur) => diffused(wave, blur * size), dry);
  const left = new Float64Array(dry.length + samples(seconds));
  const right = new Float64Array(left.length);
  const heard = lines.map(() => 0);
  for (let i = 0; i < left.length; i += 1) {
    let shared = 0;
    for (let n = 0; n < lines.length; n += 1) {
      const line = lines[n]!;
      heard[n] = line[i % line.length]!;
      shared += (2 * heard[n]!) / lines.length;
    }
    const now = (blurred[i] ?? 0) / 4;
    for (let n = 0; n < lines.length; n += 1) {
      const line = lines[n]!;
      held[n] = held[n]! * softness + (heard[n]! - shared) * keep[n]! * (1 - softness);
      line[i % line.length] = held[n]! + (n % 2 === 0 ? now : -now);
    }
    // Half of the echoes to each ear, with changing signs: what both have in common is little.
    for (let n = 0; n < lines.length; n += 1) {
      const ear = n % 2 === 0 ? left : right;
      ear[i]! += (n % 4 < 2 ? heard[n]! : -heard[n]!) * EAR;
    }
  }
  const blend = (room: Wave) => mixed(scaled(dry, 1 - wet), scaled(room, wet));
  return [blend(left), blend(right)];
}

/** Smears a click into a small cloud without changing its colour (an all-pass filter). */
function diffused(of: Wave, seconds: number): Wave {
  const delay = samples(seconds);
  const out = new Float64Array(of.length);
  for (let i = 0; i < of.length; i += 1) {
    const before = i < delay ? 0 : of[i - delay]! + 0.6 * out[i - delay]!;
    out[i] = before - 0.6 * of[i]!;
  }
  return out;
}

/** The same for one ear. */
export function inRoom(dry: Wave, space: Space): Wave {
  return inSpace(dry, space)[0];
}

/** Through a wall or a ceiling: the highs stay behind, and so does what would be felt rather than heard. */
export function throughWall(of: Wave, hertz: number): Wave {
  return highPass(lowPass(of, hertz, 2), 70);
}
