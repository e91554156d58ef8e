// Loops without a seam. A loop is made as one turn of something that goes round for ever: what is added near its end comes
// in again at its beginning, and a filter or a room has already heard one turn before the turn that is kept.
import type { Wave } from './wave.ts';

/** Passes a loop through something with a memory (a filter, a room), keeping it a loop. */
export function round(loop: Wave, process: (twice: Wave) => Wave): Wave {
  return process(repeated(loop)).slice(loop.length, 2 * loop.length);
}

/** The same for something that makes two channels of one. */
export function roundStereo(loop: Wave, process: (twice: Wave) => readonly [Wave, Wave]): readonly [Wave, Wave] {
  const [left, right] = process(repeated(loop));
  return [left.slice(loop.length, 2 * loop.length), right.slice(loop.length, 2 * loop.length)];
}

/** One turn with a little of itself before and after: a coder may blur the ends of a file, and these are not the loop's. */
export function withMargins(loop: Wave, margin: number): Wave {
  const out = new Float64Array(loop.length + 2 * margin);
  return out.map((_, index) => loop[(index - margin + loop.length) % loop.length]!);
}

function repeated(loop: Wave): Wave {
  const twice = new Float64Array(2 * loop.length);
  twice.set(loop);
  twice.set(loop, loop.length);
  return twice;
}
