// Planes that come and go with a light of the place.
import { type Blend, type Glow, Plane, type PlaneData } from '../core/plane.ts';

/** A finished plane that is drawn only while `light` is on (`!light`: only while it is off). */
export const whileLight = (p: Plane, light: string, glow?: Glow): PlaneData => ({
  ...p.data(),
  light,
  ...(glow && { glow }),
});

/** What is left of a place when `light` goes out: everything under it multiplied by `draw`, by default one dusk colour. */
export function dusk(light: string, colour: string, draw?: (p: Plane) => void, depth = 1.05): PlaneData {
  const p = new Plane(`no-${light}`, depth, 'multiply' satisfies Blend).soft();
  p.rect(-80, -60, 1440, 840, colour);
  draw?.(p);
  return whileLight(p, `!${light}`);
}
