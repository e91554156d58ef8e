// Hands that are looked at, designed flat: which finger lies over which is chosen, not computed. A hand lies along x, wrist at
// 0 and the tip of the middle finger near 1; the thumb is on the side of +y. `hands-drawn.ts` lays them on the page.
import type { V2 } from '../core/vec.ts';

/** A disc: along the fingers, towards the thumb, radius; in hand lengths. */
export type Disc = readonly [x: number, y: number, r: number];

/** What a drawn hand is made of. */
export interface HandArt {
  palm: readonly Disc[];
  /** Root to tip; a later one lies over an earlier one. The first `under` of them lie under the palm. */
  digits: readonly (readonly Disc[])[];
  under?: number;
  /** Lines on the skin, at most two. */
  creases?: readonly (readonly V2[])[];
}

const BACK: readonly Disc[] = [
  [-0.06, 0.075, 0.1],
  [-0.06, -0.075, 0.1],
  [0.18, 0.14, 0.09],
  [0.15, -0.13, 0.09],
  [0.4, 0.125, 0.075],
  [0.42, 0.03, 0.075],
  [0.4, -0.06, 0.072],
  [0.35, -0.14, 0.066],
];

/** Every drawn hand. */
export const HAND_ART = {
  /** Flat on a table, seen by its owner: four fingers apart, the thumb out. */
  spread: {
    palm: [...BACK, [0.4, 0.15, 0.07], [0.36, -0.16, 0.065]],
    digits: [
      [
        [0.06, 0.1, 0.11],
        [0.25, 0.26, 0.08],
        [0.38, 0.36, 0.066],
        [0.46, 0.42, 0.054],
      ],
      [
        [0.41, 0.145, 0.068],
        [0.62, 0.205, 0.062],
        [0.75, 0.25, 0.057],
        [0.83, 0.275, 0.049],
      ],
      [
        [0.43, 0.04, 0.068],
        [0.66, 0.06, 0.063],
        [0.82, 0.085, 0.058],
        [0.92, 0.09, 0.05],
      ],
      [
        [0.41, -0.06, 0.066],
        [0.61, -0.1, 0.061],
        [0.76, -0.135, 0.056],
        [0.85, -0.155, 0.048],
      ],
      [
        [0.36, -0.15, 0.06],
        [0.5, -0.24, 0.056],
        [0.6, -0.3, 0.05],
        [0.66, -0.335, 0.044],
      ],
    ],
    creases: [
      [
        [0.4, 0.09],
        [0.37, 0.05],
        [0.4, 0.0],
      ],
    ],
  },
  /** Over a sleeve or a table's edge, seen from before it: the fingers go down over it one by one. */
  rest: {
    palm: BACK,
    under: 1,
    digits: [
      [
        [0.1, 0.1, 0.09],
        [0.3, 0.21, 0.062],
        [0.45, 0.23, 0.054],
        [0.53, 0.22, 0.042],
      ],
      [
        [0.4, 0.11, 0.07],
        [0.6, 0.12, 0.064],
        [0.76, 0.06, 0.056],
        [0.84, -0.03, 0.044],
      ],
      [
        [0.41, 0.02, 0.07],
        [0.6, 0.01, 0.064],
        [0.74, -0.07, 0.056],
        [0.81, -0.16, 0.044],
      ],
      [
        [0.39, -0.07, 0.066],
        [0.55, -0.1, 0.06],
        [0.67, -0.18, 0.052],
        [0.71, -0.26, 0.042],
      ],
      [
        [0.34, -0.14, 0.058],
        [0.46, -0.19, 0.052],
        [0.54, -0.26, 0.045],
        [0.56, -0.32, 0.036],
      ],
    ],
  },
  /** Thumb and first finger closed on something small, a button; the others at ease beneath. */
  button: {
    palm: BACK,
    under: 1,
    digits: [
      [
        [0.08, 0.1, 0.1],
        [0.28, 0.24, 0.07],
        [0.48, 0.29, 0.058],
        [0.64, 0.27, 0.046],
      ],
      [
        [0.35, -0.14, 0.06],
        [0.49, -0.2, 0.053],
        [0.54, -0.25, 0.046],
        [0.5, -0.28, 0.038],
      ],
      [
        [0.4, -0.06, 0.066],
        [0.57, -0.1, 0.06],
        [0.64, -0.15, 0.052],
        [0.61, -0.2, 0.042],
      ],
      [
        [0.42, 0.03, 0.07],
        [0.62, 0.02, 0.063],
        [0.73, -0.03, 0.055],
        [0.74, -0.1, 0.044],
      ],
      [
        [0.41, 0.12, 0.07],
        [0.6, 0.17, 0.062],
        [0.72, 0.2, 0.052],
        [0.74, 0.24, 0.04],
      ],
    ],
  },
  /** Round the back of the other hand, which lies in it. */
  over: {
    palm: BACK,
    under: 1,
    digits: [
      [
        [0.1, 0.1, 0.095],
        [0.3, 0.22, 0.066],
        [0.48, 0.24, 0.056],
        [0.58, 0.2, 0.044],
      ],
      [
        [0.4, 0.12, 0.07],
        [0.6, 0.12, 0.063],
        [0.75, 0.08, 0.056],
        [0.84, 0.02, 0.045],
      ],
      [
        [0.42, 0.02, 0.07],
        [0.62, 0.01, 0.063],
        [0.76, -0.03, 0.056],
        [0.83, -0.09, 0.045],
      ],
      [
        [0.4, -0.07, 0.068],
        [0.58, -0.09, 0.061],
        [0.7, -0.13, 0.054],
        [0.76, -0.18, 0.043],
      ],
      [
        [0.35, -0.145, 0.06],
        [0.49, -0.18, 0.053],
        [0.58, -0.22, 0.046],
        [0.62, -0.26, 0.038],
      ],
    ],
  },
  /** In a trouser pocket: the thumb outside, two knuckles at the mouth of it. */
  pocket: {
    palm: [
      [-0.06, 0.075, 0.1],
      [-0.06, -0.075, 0.1],
      [0.14, 0.13, 0.09],
      [0.18, -0.12, 0.09],
    ],
    digits: [
      [
        [0.16, -0.1, 0.09],
        [0.27, -0.1, 0.078],
      ],
      [
        [0.16, 0.0, 0.09],
        [0.3, 0.02, 0.08],
      ],
      [
        [0.06, 0.1, 0.1],
        [0.2, 0.21, 0.072],
        [0.36, 0.22, 0.06],
        [0.47, 0.2, 0.046],
      ],
    ],
  },
  /** Writing, seen by its owner: the last three fingers curled under; first finger and thumb, last of all, lie over the pen. */
  write: {
    palm: [
      [-0.06, 0.085, 0.1],
      [-0.06, -0.085, 0.1],
      [0.18, 0.13, 0.1],
      [0.15, -0.14, 0.1],
      [0.4, 0.08, 0.08],
      [0.37, -0.02, 0.085],
      [0.29, -0.15, 0.08],
    ],
    digits: [
      [
        [0.28, -0.16, 0.072],
        [0.41, -0.16, 0.066],
        [0.48, -0.1, 0.056],
      ],
      [
        [0.34, -0.09, 0.076],
        [0.5, -0.06, 0.07],
        [0.59, 0.03, 0.058],
      ],
      [
        [0.38, 0.0, 0.078],
        [0.58, 0.05, 0.07],
        [0.69, 0.16, 0.057],
      ],
      [
        [0.4, 0.09, 0.078],
        [0.6, 0.16, 0.067],
        [0.73, 0.22, 0.057],
        [0.79, 0.26, 0.046],
      ],
      [
        [0.2, 0.18, 0.075],
        [0.36, 0.28, 0.07],
        [0.53, 0.32, 0.06],
        [0.67, 0.3, 0.047],
      ],
    ],
  },
} satisfies Record<string, HandArt>;

/** Where the pen of `write` has its point and its end, in its hand's lengths. */
export const PEN: { point: V2; end: V2 } = { point: [1.02, 0.33], end: [0.0, 0.03] };

/** Names a drawn hand. */
export type HandArtName = keyof typeof HAND_ART;
