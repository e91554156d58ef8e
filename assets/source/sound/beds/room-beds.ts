// Beds of rooms, as loops. Quiet places are never empty: something hums, someone is about.
import { createChance } from '../core/chance.ts';
import { bandPass, lowPass } from '../core/filters.ts';
import { round, roundStereo } from '../core/loop.ts';
import { murmur } from '../core/murmur.ts';
import { pinkNoise, unrest } from '../core/noise.ts';
import { inRoom, inSpace, throughWall } from '../core/space.ts';
import { struck } from '../core/struck.ts';
import { addRound, mixed, scaled, shaped, silence, toPeak, wave, type Audio, type Wave } from '../core/wave.ts';

const SECONDS = 20;

/** A hall with a clock on the wall: one tick a second. */
export function roomClock(): Audio {
  const ticks = silence(SECONDS);
  for (let second = 0; second < SECONDS; second += 1) {
    const pitch = second % 2 === 0 ? 1 : 0.84;
    const tick = struck(
      [
        [1850 * pitch, 1, 0.03],
        [2900 * pitch, 0.5, 0.02],
        [620 * pitch, 0.35, 0.05],
      ],
      { noise: 0.5, from: 1200, to: 5000, fade: 0.012, attack: 0.0012 },
      200 + (second % 2),
    );
    addRound(ticks, second + 0.2, tick);
  }
  const heard = round(ticks, (x) => inRoom(lowPass(x, 3600), { seconds: 0.5, wet: 0.45, damping: 3000 }));
  return [mixed(scaled(air(101, 80, 700), 0.24), scaled(toPeak(heard), 0.3), scaled(hum(50, [1, 2, 3]), 0.02))];
}

/** A kitchen at night: the fridge, the strip light, and rain that stays outside. */
export function roomQuiet(): Audio {
  const fridge = shaped(hum(50, [1, 2, 3, 4, 6, 8, 11]), unrest(SECONDS, 0.12, 112));
  const motor = round(pinkNoise(SECONDS, 113), (x) => bandPass(x, 140, 620));
  const window = round(shaped(pinkNoise(SECONDS, 114), unrest(SECONDS, 0.4, 115)), (x) => bandPass(x, 700, 2400));
  return [mixed(scaled(fridge, 0.32), scaled(toPeak(motor), 0.3), scaled(toPeak(window), 0.1))];
}

/** A control room: many people talking low, none to be made out; air; keys. */
export function controlRoom(): Audio {
  const voices = [118, 196, 132, 208, 104, 224, 146, 178].map((pitch, i) =>
    murmur(SECONDS, { pitch, pace: 3.7 + (i % 4) * 0.25, talks: 0.5, seed: 300 + i * 7 }),
  );
  const crowd = round(mixed(...voices), (x) =>
    inRoom(lowPass(x, 2200), { seconds: 0.7, wet: 0.72, damping: 1800, size: 1.5 }),
  );
  const chance = createChance(331);
  const keys = silence(SECONDS);
  for (let burst = 0; burst < 9; burst += 1) {
    const begins = chance.between(0, SECONDS);
    const count = 4 + Math.floor(chance.next() * 9);
    for (let key = 0; key < count; key += 1) {
      const press = struck(
        [
          [chance.between(900, 1500), 0.6, 0.02],
          [320, 0.5, 0.03],
        ],
        { noise: 1, from: 900, to: 4200, fade: 0.018, attack: 0.002 },
        340 + burst * 20 + key,
      );
      addRound(keys, (begins + key * chance.between(0.1, 0.17)) % SECONDS, press, chance.between(0.3, 1));
    }
  }
  const typed = round(keys, (x) => inRoom(lowPass(x, 3000), { seconds: 0.5, wet: 0.5, damping: 2500, size: 1.4 }));
  return [mixed(scaled(air(321, 90, 700), 0.3), scaled(toPeak(crowd), 0.5), scaled(toPeak(typed), 0.13))];
}

/** A school in lessons: a long corridor, and a playground that is somewhere else. */
export function schoolCorridor(): Audio {
  const children = [286, 318, 342, 262, 300, 370].map((pitch, i) =>
    murmur(SECONDS, { pitch, pace: 4.4 + (i % 3) * 0.3, talks: 0.42, seed: 400 + i * 11 }),
  );
  const [left, right] = roundStereo(mixed(...children), (x) =>
    inSpace(bandPass(x, 260, 1500, 2), { seconds: 1.7, wet: 0.9, damping: 2200, size: 2.2 }),
  );
  return [
    mixed(scaled(air(411, 80, 800), 0.42), scaled(toPeak(mixed(left, right)), 0.3), scaled(hum(50, [2, 4, 6]), 0.035)),
  ];
}

/** Beside a party wall: a wireless next door, heard as walls let it through, and a room of one's own. */
export function nextDoor(): Audio {
  const talk = mixed(
    murmur(SECONDS, { pitch: 126, pace: 4.1, talks: 0.62, seed: 501 }),
    scaled(murmur(SECONDS, { pitch: 188, pace: 4.3, talks: 0.34, seed: 509 }), 0.7),
  );
  const wall = round(talk, (x) => inRoom(throughWall(x, 430), { seconds: 0.6, wet: 0.5, damping: 900 }));
  return [mixed(scaled(air(511, 80, 700), 0.4), scaled(toPeak(wall), 0.4), scaled(hum(50, [1, 2]), 0.02))];
}

/** Stairs in a house or a block: still air, a light that hums, rain on a skylight far up. */
export function stairwell(): Audio {
  const chance = createChance(601);
  const patter = silence(SECONDS);
  for (let i = 0; i < SECONDS * 9; i += 1) {
    const drop = struck(
      [
        [chance.between(700, 1700), 1, 0.05],
        [chance.between(300, 600), 0.4, 0.06],
      ],
      { noise: 0.6, from: 900, to: 3200, fade: 0.02, attack: 0.002 },
      610 + i,
    );
    addRound(patter, chance.between(0, SECONDS), drop, chance.between(0.1, 1) ** 2);
  }
  const above = round(patter, (x) =>
    inRoom(lowPass(x, 2000, 2), { seconds: 1.3, wet: 0.85, damping: 2000, size: 1.8 }),
  );
  return [mixed(scaled(air(604, 80, 700), 0.45), scaled(toPeak(above), 0.15), scaled(hum(50, [2, 4, 6, 8]), 0.05))];
}

/** Air of a room, between two frequencies. Peak 1. */
function air(seed: number, low: number, high: number): Wave {
  const moved = shaped(pinkNoise(SECONDS, seed), unrest(SECONDS, 0.2, seed + 1));
  return toPeak(round(moved, (x) => bandPass(x, low, high)));
}

/** The mains: whole multiples of its 50 turns a second. Peak 1. */
function hum(hertz: number, multiples: readonly number[]): Wave {
  return toPeak(
    wave(SECONDS, (t) =>
      multiples.reduce(
        (sum, multiple, i) => sum + Math.sin(2 * Math.PI * hertz * multiple * t + i * 1.3) / (1 + i * 0.6),
        0,
      ),
    ),
  );
}
