// Where things stand in the kitchen.

/** Metres. `strip`, `door`, `units` and `window` are x ranges on the back wall. */
export const KITCHEN = {
  back: 5.0,
  left: -2.7,
  right: 2.7,
  ceiling: 2.5,
  counter: 0.92,
  units: [-2.7, -0.55] as [number, number],
  strip: [-2.2, -0.75] as [number, number],
  door: [-0.42, 0.4] as [number, number],
  fridge: { x: [0.62, 1.26] as [number, number], front: 4.36, top: 1.74 },
  window: { x: [1.5, 2.36] as [number, number], y: [1.12, 2.14] as [number, number] },
  table: { x0: -0.86, x1: 1.2, z0: 0.8, z1: 1.84, y: 0.74 },
  kettle: [-1.22, 4.66] as [x: number, z: number],
};
