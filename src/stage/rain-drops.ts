// Where rain falls, as sums: each drop's place is a function of time, so still weather is the same rain at one moment.
import type { Place } from './manifest-schema.ts';
import type { Box } from './picture-layout.ts';

/** Rain as the manifest gives it. */
export type Rain = NonNullable<Place['rain']>;

/** A drop's way through the picture: it falls and starts again above. Frame units, seconds, opacity 0 to 1. */
export interface Drop {
  readonly x: number;
  /** How far down its way it is at time 0, from 0 up to 1. */
  readonly start: number;
  /** Frame units in a second. */
  readonly speed: number;
  readonly width: number;
  readonly length: number;
  readonly opacity: number;
  readonly light: 'cold' | 'lit' | 'near';
}

/** Sideways for each unit down: rain leans to the left. */
export const RAIN_LEAN = 0.1;
/** Drops to each 100 x 100 units of picture. */
const DENSITY = { cold: 1.8, lit: 1.7, near: 0.3 };

/** The drops for a part of the picture: always the same ones for the same part. */
export function makeDrops(rain: Rain, view: Box): readonly Drop[] {
  const random = seededRandom(Math.round(view[2]) * 7 + Math.round(view[3]));
  const between = (low: number, high: number) => low + random() * (high - low);
  const many = (
    light: Drop['light'],
    [from, to]: readonly [number, number],
    make: (x: number) => Omit<Drop, 'light'>,
  ) =>
    Array.from({ length: Math.round((Math.max(0, to - from) * view[3] * DENSITY[light]) / 10_000) }, () => ({
      ...make(between(from, to)),
      light,
    }));
  // Drops drift to the left on their way down, so they start from beyond the right edge.
  const wide = [view[0], view[0] + view[2] + view[3] * RAIN_LEAN] as const;
  const lit = [Math.max(rain.lit[0], wide[0]), Math.min(rain.lit[1], wide[1])] as const;
  const middle = (rain.lit[0] + rain.lit[1]) / 2;
  const reach = (rain.lit[1] - rain.lit[0]) / 2;
  return [
    ...many('cold', wide, (x) => ({
      x,
      start: random(),
      speed: between(800, 1000),
      width: 3,
      length: between(25, 50),
      opacity: between(0.12, 0.4),
    })),
    ...many('lit', lit, (x) => ({
      x,
      start: random(),
      speed: between(820, 980),
      width: 3.2,
      length: between(25, 47),
      // Light falls off towards its edges, and the rain shows it.
      opacity: between(0.3, 0.75) * (1 - 0.8 * Math.abs((x - middle) / reach)),
    })),
    ...(rain.front
      ? many('near', wide, (x) => ({
          x,
          start: random(),
          speed: between(1400, 1600),
          width: 6.5,
          length: between(90, 150),
          opacity: between(0.1, 0.28),
        }))
      : []),
  ];
}

/** Where a drop is at this time. It is out of sight above and below when it starts again. */
export function dropAt(drop: Drop, ms: number, view: Box): { readonly x: number; readonly y: number } {
  const way = view[3] + 2 * drop.length;
  const fallen = (drop.start * way + (drop.speed * ms) / 1000) % way;
  return { x: drop.x - fallen * RAIN_LEAN, y: view[1] - drop.length + fallen };
}

/** Numbers from 0 up to 1, always the same ones from the same seed. A plain linear congruence: good enough for rain. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
