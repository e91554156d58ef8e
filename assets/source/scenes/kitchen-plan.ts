// Where things stand in the kitchen.

/** Metres. `strip` and `door` are x ranges on the back wall. */
export const KITCHEN = {
  back: 5.0,
  left: -2.7,
  right: 2.7,
  ceiling: 2.5,
  counter: 0.92,
  strip: [-2.2, -0.75] as [number, number],
  door: [-0.42, 0.4] as [number, number],
  table: { x0: -0.62, x1: 0.92, z0: 1.78, z1: 2.36, y: 0.74 },
};
