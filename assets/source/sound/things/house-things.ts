// Things of a kitchen, a car and a desk.
import { createChance } from '../core/chance.ts';
import { bandPass, lowPass } from '../core/filters.ts';
import { whiteNoise } from '../core/noise.ts';
import { inRoom } from '../core/space.ts';
import { decay, rubbed, struck } from '../core/struck.ts';
import { addAt, mixed, scaled, shaped, silence, swell, toPeak, wave, type Audio, type Wave } from '../core/wave.ts';

const KITCHEN = { seconds: 0.4, wet: 0.25, damping: 3000 };

/** A kettle comes to the boil: it sings, then it rolls. */
export function kettleRises(): Audio {
  const seconds = 7;
  const sing = rubbed(seconds, [700, 2600], (t) => swell(t, seconds, 4.5, 1.2) * (1 - 0.4 * (t / seconds)), 821);
  const roll = rubbed(seconds, [160, 700], (t) => swell(Math.max(0, t - 2), seconds - 2, 4, 0.8), 822);
  const bubbles = bubbling(seconds, 823, (t) => Math.max(0, (t - 2.5) / 4));
  return [inRoom(mixed(scaled(sing, 0.35), scaled(roll, 0.5), scaled(bubbles, 0.4)), KITCHEN)];
}

/** Its switch goes off, and the water settles. */
export function kettleClicks(): Audio {
  const out = silence(1.8);
  addAt(
    out,
    0,
    rubbed(1.7, [160, 900], (t) => Math.min(1, t / 0.15) * decay(t, 2.2), 831),
    0.08,
  );
  addAt(out, 0.3, click(832), 1);
  return [
    inRoom(
      mixed(
        out,
        scaled(
          bubbling(1.6, 833, (t) => 0.6 - t / 2.7),
          0.16,
        ),
      ),
      KITCHEN,
    ),
  ];
}

/** A mug is set down on wood. */
export function mugDown(): Audio {
  const out = silence(0.5);
  const mug = struck(
    [
      [1180, 0.8, 0.12],
      [2380, 0.6, 0.09],
      [3900, 0.25, 0.05],
      [290, 0.7, 0.08],
    ],
    { noise: 0.5, from: 500, to: 3600, fade: 0.02, attack: 0.0025 },
    841,
  );
  addAt(out, 0.02, mug, 1);
  addAt(out, 0.1, mug, 0.18);
  return [inRoom(lowPass(out, 4200), KITCHEN)];
}

/** Water is run into a sink, and turned off; two drops. */
export function tap(): Audio {
  const seconds = 2.3;
  const run = rubbed(seconds, [500, 5200], (t) => swell(t, seconds, 0.35, 0.3), 851);
  const bowl = rubbed(seconds, [180, 800], (t) => swell(t, seconds, 0.5, 0.35), 852);
  const out = mixed(
    scaled(run, 0.5),
    scaled(bowl, 0.5),
    scaled(
      bubbling(seconds, 853, (t) => 0.8 * swell(t, seconds, 0.4, 0.4)),
      0.3,
    ),
    silence(3.4),
  );
  addAt(out, 2.55, drop(620), 0.3);
  addAt(out, 3.05, drop(700), 0.22);
  return [inRoom(out, KITCHEN)];
}

/** A chair is moved on a hard floor, by someone who sits down. */
export function chair(): Audio {
  const out = silence(1);
  addAt(out, 0.02, scrape(0.42, 861), 1);
  addAt(out, 0.56, scrape(0.2, 862), 0.55);
  return [inRoom(lowPass(out, 2600), KITCHEN)];
}

/** A line is written in a notebook. */
export function penOnPaper(): Audio {
  const chance = createChance(871);
  const out = silence(2.6);
  for (let at = 0.05; at < 2.35;) {
    const length = chance.between(0.05, 0.16);
    const stroke = rubbed(
      length,
      [1800, 4800],
      (t) => swell(t, length, length * 0.35, length * 0.5),
      872 + Math.round(at * 100),
    );
    addAt(out, at, stroke, chance.between(0.4, 1));
    at += length + (chance.next() < 0.16 ? chance.between(0.12, 0.24) : chance.between(0.005, 0.04));
  }
  const table = lowPass(whiteNoise(2.6, 879), 300);
  return [inRoom(mixed(out, scaled(table, 0.01)), { seconds: 0.3, wet: 0.15, damping: 3500 })];
}

/** A belt is drawn across and clicks in. */
export function seatBelt(): Audio {
  const out = silence(1.3);
  addAt(
    out,
    0.02,
    rubbed(0.62, [700, 3800], (t) => swell(t, 0.62, 0.25, 0.2) * (0.75 + 0.25 * Math.sin(2 * Math.PI * 41 * t)), 881),
    0.4,
  );
  addAt(out, 0.86, click(882), 0.55);
  addAt(out, 0.92, click(883), 1);
  return [inRoom(lowPass(out, 5200), { seconds: 0.18, wet: 0.3, damping: 1800, size: 0.5 })];
}

function scrape(seconds: number, seed: number): Wave {
  // It sticks and slips, seventy times a second.
  const height = (t: number) => swell(t, seconds, seconds * 0.4, seconds * 0.4) * (0.6 + 0.4 * Math.sin(465 * t));
  return rubbed(seconds, [240, 1700], height, seed);
}

function click(seed: number): Wave {
  return struck(
    [
      [880, 0.8, 0.05],
      [1720, 1, 0.04],
      [2960, 0.5, 0.03],
    ],
    { noise: 0.8, from: 900, to: 5200, fade: 0.014, attack: 0.0012 },
    seed,
  );
}

function drop(hertz: number): Wave {
  return wave(0.14, (t) => Math.sin(2 * Math.PI * hertz * t * (1 + 5 * t)) * decay(t, 0.14) * Math.min(1, t / 0.002));
}

/** Many small bubbles; `densityAt` from 0 (none) to 1 (a rolling boil). Peak 1. */
function bubbling(seconds: number, seed: number, densityAt: (second: number) => number): Wave {
  const chance = createChance(seed);
  const out = silence(seconds);
  for (let i = 0; i < seconds * 90; i += 1) {
    const at = chance.between(0, seconds - 0.1);
    if (chance.next() > densityAt(at)) continue;
    const hertz = chance.between(260, 900);
    const bubble = wave(
      0.05,
      (t) => Math.sin(2 * Math.PI * hertz * t * (1 + 6 * t)) * decay(t, 0.05) * Math.min(1, t / 0.003),
    );
    addAt(out, at, bubble, chance.between(0.2, 1));
  }
  return toPeak(shaped(bandPass(out, 200, 2400), (t) => Math.min(1, (seconds - t) / 0.2)));
}
