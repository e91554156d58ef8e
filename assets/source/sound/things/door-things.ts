// Doors, steps and locks. Nothing here may be taken for a blow: doors are closed, not slammed, and feet walk.
import { createChance } from '../core/chance.ts';
import { bandPass, highPass, lowPass } from '../core/filters.ts';
import { inRoom, throughWall } from '../core/space.ts';
import { decay, rubbed, struck } from '../core/struck.ts';
import { addAt, mixed, scaled, silence, swell, toPeak, wave, type Audio, type Wave } from '../core/wave.ts';

const HOUSE = { seconds: 0.45, wet: 0.3, damping: 2600 };

/** Knuckles on a front door, three times, as one knocks who wants to be let in and not to frighten. */
export function knock(): Audio {
  const out = silence(1.1);
  for (const [i, at, height] of [
    [0, 0.02, 0.86],
    [1, 0.29, 0.8],
    [2, 0.55, 0.95],
  ] as const) {
    const rap = struck(
      [
        [196, 1, 0.16],
        [342, 0.7, 0.12],
        [566, 0.4, 0.08],
        [930, 0.2, 0.05],
      ],
      { noise: 0.5, from: 500, to: 3200, fade: 0.03, attack: 0.0018 },
      700 + i,
    );
    addAt(out, at, rap, height);
  }
  return [inRoom(out, HOUSE)];
}

/** Two notes of a door chime. */
export function doorbell(): Audio {
  const out = silence(2.2);
  addAt(out, 0.02, chimeBar(659, 711), 0.9);
  addAt(out, 0.62, chimeBar(523, 712), 1);
  return [inRoom(lowPass(out, 4200), { seconds: 0.7, wet: 0.35, damping: 2600 })];
}

/** Upstairs, a door is pushed to: a hinge, the latch, the frame; all of it through a ceiling. */
export function doorCloseUpstairs(): Audio {
  const out = silence(1.1);
  addAt(
    out,
    0,
    rubbed(0.5, [200, 900], (t) => swell(t, 0.5, 0.35, 0.12), 721),
    0.16,
  );
  addAt(out, 0.48, wood(722, 0.02), 0.55);
  addAt(out, 0.54, latchClick(723), 0.7);
  return [inRoom(highPass(throughWall(out, 900), 130), { seconds: 0.5, wet: 0.45, damping: 1200 })];
}

/** A night latch: turned, then home. */
export function doorLatch(): Audio {
  const out = silence(0.55);
  addAt(out, 0.02, latchClick(731), 0.6);
  addAt(
    out,
    0.09,
    rubbed(0.1, [1200, 4200], (t) => swell(t, 0.1, 0.05, 0.05), 732),
    0.16,
  );
  addAt(out, 0.21, latchClick(733), 1);
  return [inRoom(out, HOUSE)];
}

/** Someone walks across the room above: boards rather than weight, so that no step can be taken for a fall. */
export function stepsOverhead(): Audio {
  const out = silence(3.4);
  [0.05, 0.68, 1.29, 1.93, 2.55].forEach((at, i) => {
    addAt(out, at, step(740 + i * 3, 0.02, 1.6), i % 2 === 0 ? 0.9 : 0.75);
    if (i % 3 === 1) addAt(out, at + 0.12, creak(760 + i), 0.16);
  });
  return [inRoom(throughWall(out, 700), { seconds: 0.4, wet: 0.35, damping: 900 })];
}

/** Light feet come down a carpeted stair. */
export function stepsStairs(): Audio {
  const out = silence(2.5);
  [0.05, 0.4, 0.76, 1.1, 1.47, 1.84].forEach((at, i) => {
    addAt(out, at, step(770 + i * 3, 0.008), 0.7 + 0.05 * i);
    addAt(
      out,
      at,
      rubbed(0.09, [700, 2600], (t) => swell(t, 0.09, 0.02, 0.07), 790 + i),
      0.18,
    );
  });
  return [inRoom(highPass(lowPass(out, 2200), 110), { seconds: 0.5, wet: 0.35, damping: 1800 })];
}

/** A small brass bolt is drawn: metal along metal, then its end. */
export function bolt(): Audio {
  const out = silence(0.75);
  const slide = rubbed(0.26, [900, 4200], (t) => swell(t, 0.26, 0.12, 0.05) * (0.75 + 0.25 * Math.sin(190 * t)), 801);
  addAt(out, 0.02, slide, 0.4);
  addAt(out, 0.27, metal(802, 1), 0.9);
  addAt(out, 0.31, metal(803, 1.2), 0.25);
  return [inRoom(out, HOUSE)];
}

/** A few keys on a ring, taken up and put down. */
export function keys(): Audio {
  const chance = createChance(811);
  const out = silence(1.1);
  for (let i = 0; i < 11; i += 1) {
    const ring = struck(
      [
        [chance.between(2400, 3400), 1, 0.16],
        [chance.between(3900, 5200), 0.6, 0.12],
        [chance.between(5600, 7200), 0.3, 0.08],
      ],
      { noise: 0.35, from: 2500, to: 8000, fade: 0.012, attack: 0.001 },
      812 + i,
    );
    addAt(out, 0.02 + i * 0.06 + chance.between(0, 0.05), ring, chance.between(0.2, 0.8));
  }
  return [inRoom(lowPass(out, 6500), HOUSE)];
}

function chimeBar(hertz: number, seed: number): Wave {
  return struck(
    [
      [hertz, 1, 1.5],
      [hertz * 2.76, 0.22, 0.5],
      [hertz * 5.4, 0.06, 0.2],
    ],
    { noise: 0.1, from: 1500, to: 5000, fade: 0.01, attack: 0.004 },
    seed,
  );
}

function wood(seed: number, attack: number): Wave {
  return struck(
    [
      [240, 1, 0.12],
      [410, 0.5, 0.09],
      [690, 0.3, 0.06],
    ],
    { noise: 0.4, from: 300, to: 1800, fade: 0.05, attack },
    seed,
  );
}

function latchClick(seed: number): Wave {
  return struck(
    [
      [1240, 0.7, 0.05],
      [2150, 1, 0.04],
      [3480, 0.5, 0.03],
      [460, 0.5, 0.06],
    ],
    { noise: 0.7, from: 1200, to: 6000, fade: 0.012, attack: 0.0012 },
    seed,
  );
}

function metal(seed: number, pitch: number): Wave {
  return struck(
    [
      [980 * pitch, 1, 0.12],
      [1730 * pitch, 0.8, 0.1],
      [2910 * pitch, 0.5, 0.07],
      [380, 0.5, 0.08],
    ],
    { noise: 0.6, from: 1200, to: 5200, fade: 0.02, attack: 0.0012 },
    seed,
  );
}

/** A foot is set down: heel, then the rest; a slow attack, so that it is weight and never a knock. */
function step(seed: number, attack: number, pitch = 1): Wave {
  const heel = struck(
    [
      [148 * pitch, 1, 0.12],
      [262 * pitch, 0.5, 0.09],
    ],
    { noise: 0.8, from: 150, to: 1200, fade: 0.07, attack },
    seed,
  );
  const out = mixed(heel, silence(0.26));
  addAt(out, 0.07, heel, 0.4);
  return bandPass(out, 90, 2400);
}

/** A board that gives. */
function creak(seed: number): Wave {
  const chance = createChance(seed);
  const pitch = chance.between(330, 420);
  const stick = wave(
    0.22,
    (t) => Math.sin(2 * Math.PI * pitch * t * (1 + 0.5 * t)) * (0.5 + 0.5 * Math.sin(2 * Math.PI * 61 * t)),
  );
  return toPeak(
    scaled(stick, 1).map(
      (value, i, all) => value * swell(i / 48_000, all.length / 48_000, 0.1, 0.1) * decay(i / 48_000, 2),
    ),
  );
}
