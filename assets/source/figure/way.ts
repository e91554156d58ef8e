// Points on the trunk, written flat: height, angle, height, angle...
/** A way over the trunk as [height (0 seat .. 1 neck), angle in degrees (0 front, 90 the wearer's left)] points. */
export const way = (...flat: number[]): [number, number][] =>
  Array.from({ length: flat.length / 2 }, (_, i) => [flat[i * 2]!, flat[i * 2 + 1]!]);
