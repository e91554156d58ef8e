// Plays a cue on fluidsynth's grand piano and lays felt between its hammers and its strings.
import { lowPass } from '../core/filters.ts';
import { inSpace } from '../core/space.ts';
import { mixed, scaled, type Audio, type Wave } from '../core/wave.ts';
import { midiFile } from './midi-file.ts';
import type { Cue } from './cue.ts';
import { runFluidsynth } from '../output/programs.ts';

/** Felt swallows what is above this, in hertz. */
const FELT_HERTZ = 1900;
const ROOM = { seconds: 3, wet: 1, damping: 2200, size: 2 };

/** A cue as sound, in a room, for two ears. */
export function playCue(cue: Cue): Audio {
  const [left, right] = runFluidsynth(midiFile(cue, 41));
  const [wetLeft, wetRight] = inSpace(felt(mixed(scaled(left, 0.5), scaled(right, 0.5))), ROOM);
  const length = Math.round(((cue.length + 1) * 60 * 48_000) / cue.beatsPerMinute);
  const ear = (near: Wave, far: Wave, room: Wave) =>
    mixed(scaled(felt(near), 0.58), scaled(felt(far), 0.42), scaled(room, 0.9)).slice(0, length);
  return [ear(left, right, wetLeft), ear(right, left, wetRight)];
}

function felt(of: Wave): Wave {
  return mixed(lowPass(of, FELT_HERTZ), scaled(lowPass(of, 3200), 0.12));
}
