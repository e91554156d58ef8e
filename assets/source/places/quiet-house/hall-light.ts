// How the hall's one lamp falls on the people in it.
import type { Light } from '../../figure/tones.ts';

/** Under the lamp, seen from the front door: it stands behind and above everybody, to our right of the stairs. */
export const LAMP: Light = {
  from: [0.6, 0.66, 0.34],
  key: '#ffe0b0',
  shade: '#7c5254',
  wrap: 0.74,
  rims: [
    { from: [0.45, 0.95], width: 4.4, colour: '#ffeccb', opacity: 0.9 },
    { from: [-0.9, 0.2], width: 2.4, colour: '#c07b4c', opacity: 0.5 },
  ],
  sink: 0.45,
  sinkColour: '#1a0f14',
};
/** For whoever has the lamp on our left of them. */
export const FROM_LEFT: Light = {
  ...LAMP,
  from: [-0.55, 0.66, 0.42],
  rims: [
    { from: [-0.5, 0.95], width: 4.4, colour: '#ffeccb', opacity: 0.9 },
    { from: [0.9, 0.2], width: 2.4, colour: '#a9714a', opacity: 0.45 },
  ],
};
/** At the far end, in the lamp's own air. */
export const FAR: Light = { ...LAMP, wrap: 0.8, haze: { colour: '#a5683a', amount: 0.08 } };
/** Half way up the stairs, at the edge of the light; a child is never left dark. */
export const STAIR: Light = { ...LAMP, from: [0.55, 0.4, 0.62], wrap: 0.62, sink: 0.25 };
