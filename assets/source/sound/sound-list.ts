// Every sound of the game: what makes it, how it is heard, how it is coded. The order is the order of the manifest.
import * as rooms from './beds/room-beds.ts';
import * as weather from './beds/weather-beds.ts';
import { MUSIC } from './music/cues.ts';
import { playCue } from './music/play-cue.ts';
import * as doors from './things/door-things.ts';
import * as house from './things/house-things.ts';
import * as lines from './things/line-things.ts';
import type { Audio } from './core/wave.ts';
import type { Coding } from './output/programs.ts';

/** What loudness a sound is brought to, in LUFS, and how far off it may be. `near` is as loud as speech. */
export const LEVELS = {
  bed: { lufs: -20, within: 1 },
  near: { lufs: -16, within: 1 },
  small: { lufs: -22, within: 1 },
  music: { lufs: -20, within: 1 },
} as const;

/** One sound to make. */
export interface SoundRecipe {
  /** A bed goes round for as long as a place is shown; a thing happens once; music is played once. */
  readonly kind: 'bed' | 'thing' | 'music';
  readonly level: keyof typeof LEVELS;
  /** True for what may startle, or remind: it waits for its words, and the player can turn all of them off. */
  readonly sudden: boolean;
  readonly coding: Coding;
  readonly make: () => Audio;
}

const WIDE: Coding = { rate: 40, band: 12_000 };
const bed = (make: () => Audio, coding: Coding): SoundRecipe => ({
  kind: 'bed',
  level: 'bed',
  sudden: false,
  coding,
  make,
});
const outdoors = (make: () => Audio) => bed(make, { rate: 36, band: 8000 });
const indoors = (make: () => Audio) => bed(make, { rate: 20, band: 4000 });
const near = (make: () => Audio): SoundRecipe => ({ kind: 'thing', level: 'near', sudden: true, coding: WIDE, make });
const small = (make: () => Audio): SoundRecipe => ({
  kind: 'thing',
  level: 'small',
  sudden: false,
  coding: WIDE,
  make,
});
/** Small, and yet it may make someone start: a key, a bolt, a door. */
const smallSudden = (make: () => Audio): SoundRecipe => ({ ...small(make), sudden: true });

/** All of them, by id. An id is a promise to the stories: `# sound: knock`. */
export const SOUNDS: Readonly<Record<string, SoundRecipe>> = {
  'rain-outside': outdoors(weather.rainOutside),
  'rain-on-roof': bed(weather.rainOnRoof, { rate: 28, band: 8000 }),
  'car-interior': indoors(weather.carInterior),
  'street-night': outdoors(weather.streetNight),
  'dawn-birds-far': outdoors(weather.dawnBirdsFar),
  'room-clock': indoors(rooms.roomClock),
  'room-quiet': indoors(rooms.roomQuiet),
  'control-room': indoors(rooms.controlRoom),
  'school-corridor': indoors(rooms.schoolCorridor),
  'next-door': indoors(rooms.nextDoor),
  stairwell: indoors(rooms.stairwell),
  knock: near(doors.knock),
  doorbell: near(doors.doorbell),
  'door-close-upstairs': smallSudden(doors.doorCloseUpstairs),
  'door-latch': smallSudden(doors.doorLatch),
  'steps-overhead': smallSudden(doors.stepsOverhead),
  'steps-stairs': smallSudden(doors.stepsStairs),
  bolt: smallSudden(doors.bolt),
  keys: smallSudden(doors.keys),
  'kettle-rises': small(house.kettleRises),
  'kettle-clicks': small(house.kettleClicks),
  'mug-down': small(house.mugDown),
  tap: small(house.tap),
  chair: smallSudden(house.chair),
  'pen-on-paper': small(house.penOnPaper),
  'seat-belt': small(house.seatBelt),
  'radio-chirp-start': small(lines.radioChirpStart),
  'radio-chirp-end': small(lines.radioChirpEnd),
  'radio-squelch': smallSudden(lines.radioSquelch),
  'phone-buzz': smallSudden(lines.phoneBuzz),
  'phone-ring': near(lines.phoneRing),
  'line-open': small(lines.lineOpen),
  ...Object.fromEntries(
    MUSIC.map((cue): [string, SoundRecipe] => [
      cue.id,
      { kind: 'music', level: 'music', sudden: false, coding: { rate: 36, band: 8000 }, make: () => playCue(cue) },
    ]),
  ),
};
