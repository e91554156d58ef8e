// All that moves in the air of a place: rain, steam, dust.
import type { Scene } from 'phaser';
import { createFloating } from './floating.ts';
import type { Place } from './manifest-schema.ts';
import type { Box } from './picture-layout.ts';
import { PLANE_STEP } from './place-view.ts';
import { createWeather } from './weather.ts';

/** The air of one place. */
export interface Air {
  /** Lets rain fall in this part of the picture. */
  fill(view: Box): void;
  /** Moves it to this time of the stage, in milliseconds. */
  step(ms: number): void;
  destroy(): void;
}

/** Planes nearer than this stand in front of the rain; the second for the few drops that fall close to us. */
const DEPTH = { far: 1.1, near: 1.45 };

/** The air of a place, nowhere yet. */
export function createAir(scene: Scene, place: Place): Air {
  const orders = { far: orderBefore(place, DEPTH.far), near: orderBefore(place, DEPTH.near) };
  const weather = place.rain && createWeather(scene, place.rain, orders);
  const floating = createFloating(scene, place, orders.far);
  return {
    fill(view) {
      weather?.fill(view);
    },
    step(ms) {
      weather?.step(ms);
      floating.step(ms);
    },
    destroy() {
      weather?.destroy();
      floating.destroy();
    },
  };
}

/** The draw order just under the first plane that is nearer than this depth, or over all of them. */
function orderBefore({ planes }: Place, depth: number): number {
  const nearer = planes.findIndex((plane) => plane.depth > depth);
  return ((nearer < 0 ? planes.length : nearer) - 0.5) * PLANE_STEP;
}
