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
  door: [0.66, 1.46] as [number, number],
  fridge: { x: [-0.44, 0.2] as [number, number], front: 4.36, top: 1.74 },
  window: { x: [1.66, 2.52] as [number, number], y: [1.12, 2.14] as [number, number] },
  table: { x0: -1.1, x1: 0.96, z0: 0.8, z1: 1.84, y: 0.74 },
  kettle: [-1.22, 4.66] as [x: number, z: number],
};
