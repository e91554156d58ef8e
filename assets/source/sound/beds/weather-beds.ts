// Beds of the weather and the street, as loops.
import { createChance } from '../core/chance.ts';
import { bandPass, highPass, lowPass } from '../core/filters.ts';
import { round, roundStereo } from '../core/loop.ts';
import { pinkNoise, unrest } from '../core/noise.ts';
import { inSpace } from '../core/space.ts';
import { decay, rubbed, struck, tone } from '../core/struck.ts';
import { addRound, mixed, scaled, shaped, silence, swell, toPeak, wave, type Audio, type Wave } from '../core/wave.ts';

const SECONDS = 20;

/** Rain on a street: a soft wash, single drops, a gutter. */
export function rainOutside(): Audio {
  return [rainSide(11), rainSide(23)];
}

/** Rain on the roof of a standing car, engine idling, wipers on. */
export function rainOnRoof(): Audio {
  const chance = createChance(31);
  const wash = round(shaped(pinkNoise(SECONDS, 32), unrest(SECONDS, 0.25, 33)), (x) => bandPass(x, 260, 2600));
  const drops = silence(SECONDS);
  for (let i = 0; i < SECONDS * 34; i += 1) {
    const at = chance.between(0, SECONDS);
    const hertz = chance.between(210, 760);
    const drop = struck(
      [
        [hertz, 1, 0.07],
        [hertz * 2.7, 0.4, 0.04],
      ],
      { noise: 0.8, from: 600, to: 4200, fade: 0.02, attack: 0.0012 },
      i + 500,
    );
    addRound(drops, at, drop, chance.between(0.04, 0.2) ** 1.2);
  }
  const wipers = silence(SECONDS);
  for (let i = 0; i < 8; i += 1) {
    const there = rubbed(0.9, [500, 2400], (t) => swell(t, 0.9, 0.4, 0.45) * (0.7 + 0.3 * Math.sin(38 * t)), 60 + i);
    const back = rubbed(0.8, [380, 1900], (t) => swell(t, 0.8, 0.35, 0.4), 80 + i);
    addRound(wipers, i * 2.5, there, 0.27);
    addRound(wipers, i * 2.5 + 1.05, back, 0.2);
  }
  return [mixed(scaled(toPeak(wash), 0.42), scaled(toPeak(drops), 0.6), wipers, scaled(engine(SECONDS), 0.16))];
}

/** In a car that drives: engine, tyres, air; no rain. */
export function carInterior(): Audio {
  const tyres = round(shaped(pinkNoise(SECONDS, 41), unrest(SECONDS, 0.3, 42)), (x) => bandPass(x, 60, 520));
  const air = round(pinkNoise(SECONDS, 43), (x) => bandPass(x, 500, 3200));
  return [mixed(scaled(toPeak(tyres), 0.8), scaled(toPeak(air), 0.2), scaled(engine(SECONDS), 0.26))];
}

/** A dry street at night: the far road, a little wind, one car that passes a few streets away. */
export function streetNight(): Audio {
  return [streetSide(51, 0.2), streetSide(61, -0.2)];
}

/** First light: air, the far road, and birds that are gardens away. */
export function dawnBirdsFar(): Audio {
  const chance = createChance(71);
  const birds = silence(SECONDS);
  for (const [at, pitch] of [
    [0.8, 2500],
    [4.1, 3300],
    [6.6, 2350],
    [9.9, 2600],
    [12.2, 3500],
    [14.4, 2450],
    [17.6, 2700],
  ] as const) {
    let when = at;
    for (let note = 0; note < 3 + Math.floor(chance.next() * 3); note += 1) {
      const length = chance.between(0.09, 0.24);
      const from = pitch * chance.between(0.85, 1.2);
      const bend = chance.between(-0.18, 0.16);
      const call = tone(length, (t) => from * (1 + (bend * t) / length + 0.012 * Math.sin(170 * t)), 0.03);
      addRound(birds, when, call, chance.between(0.4, 1));
      when += length + chance.between(0.04, 0.16);
    }
  }
  const [left, right] = roundStereo(birds, (x) =>
    inSpace(lowPass(x, 4200), { seconds: 1.5, wet: 0.75, damping: 3800, size: 2.4 }),
  );
  const air = (seed: number) =>
    toPeak(round(shaped(pinkNoise(SECONDS, seed), unrest(SECONDS, 0.35, seed + 1)), (x) => bandPass(x, 80, 1300)));
  return [
    mixed(scaled(air(75), 0.5), scaled(toPeak(left), 0.17)),
    mixed(scaled(air(85), 0.5), scaled(toPeak(right), 0.14)),
  ];
}

function streetSide(seed: number, lean: number): Wave {
  const road = round(shaped(pinkNoise(SECONDS, seed), unrest(SECONDS, 0.3, seed + 1)), (x) => bandPass(x, 60, 420));
  const wind = round(shaped(pinkNoise(SECONDS, seed + 2), unrest(SECONDS, 0.7, 57)), (x) => bandPass(x, 500, 2600));
  const car = silence(SECONDS);
  const passing = rubbed(7, [90, 900], (t) => swell(t, 7, 3 + lean, 4 - lean), seed + 3);
  addRound(car, 9, passing, 0.6);
  return mixed(
    scaled(toPeak(road), 0.7),
    scaled(toPeak(wind), 0.26),
    round(car, (x) => lowPass(x, 700)),
  );
}

function rainSide(seed: number): Wave {
  const chance = createChance(seed);
  const wash = round(shaped(pinkNoise(SECONDS, seed + 1), unrest(SECONDS, 0.3, 15)), (x) => bandPass(x, 420, 3800));
  const ground = round(pinkNoise(SECONDS, seed + 2), (x) => bandPass(x, 120, 700));
  const drops = silence(SECONDS);
  for (let i = 0; i < SECONDS * 46; i += 1) {
    const hertz = chance.between(1200, 4600);
    const length = chance.between(0.006, 0.02);
    const drop = wave(
      length,
      (t) => Math.sin(2 * Math.PI * hertz * t * (1 + 6 * t)) * decay(t, length) * Math.min(1, t / 0.0008),
    );
    addRound(drops, chance.between(0, SECONDS), drop, chance.between(0.1, 1) ** 2.4);
  }
  // Water falling from a gutter into a drain: each drop rings upwards as the air in it shrinks.
  for (let i = 0; i < SECONDS * 1.2; i += 1) {
    const hertz = chance.between(480, 880);
    const plink = wave(
      0.13,
      (t) => Math.sin(2 * Math.PI * hertz * t * (1 + 4.5 * t)) * decay(t, 0.13) * Math.min(1, t / 0.002),
    );
    addRound(drops, chance.between(0, SECONDS), plink, chance.between(0.12, 0.4));
  }
  return mixed(
    scaled(toPeak(wash), 0.5),
    scaled(toPeak(ground), 0.3),
    scaled(
      round(drops, (x) => highPass(x, 300)),
      0.62,
    ),
  );
}

/** A diesel at rest: even orders of one slow turn, each a little unsteady. */
function engine(loopSeconds: number): Wave {
  const orders = [2, 4, 5, 6, 8, 10];
  const shake = unrest(loopSeconds, 0.2, 91);
  // Whole turns in a loop, or the hum would jump at its end.
  const turns = Math.round(13.4 * loopSeconds) / loopSeconds;
  return toPeak(
    wave(loopSeconds, (t) =>
      orders.reduce(
        (sum, order, i) => sum + (shake(t + i) * Math.sin(2 * Math.PI * turns * order * t + i)) / (1 + i * 0.7),
        0,
      ),
    ),
  );
}
