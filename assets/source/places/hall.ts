// Inside number 14: stairs on the left, three hooks and one coat, a strip of receipts, a patch of new plaster.
import { camera } from '../core/camera.ts';
import { Plane } from '../core/plane.ts';
import type { Place } from '../core/place.ts';
import { darken } from '../core/colour.ts';
import type { Light } from '../figure/tones.ts';
import { CAST } from '../scenes/cast.ts';
import { frontRoomDoor, hooks, palePlaster, receiptTable } from '../scenes/hall-things.ts';
import { bannister, FLOOR, hallway, STEP, type HallSpec } from '../scenes/hallway.ts';
import { PALETTE } from '../scenes/palettes.ts';
import { standing } from '../scenes/person.ts';
import { glow } from '../scenes/weather.ts';

const SPEC: HallSpec = {
  from: 0.5,
  to: 6.6,
  left: -1.35,
  right: 1.25,
  stairAt: 1.95,
  stairRight: -0.32,
  lamp: [0.42, 2.25, 3.6],
  ceiling: 2.75,
  steps: 13,
  pictures: false,
};

/** Place `hall`. */
export function hall(): Place {
  const c = camera({ eye: [-0.9, 1.5, -0.55], yaw: 18, focal: 760, centre: [640, 300] });
  const room = new Plane('hall', 0.5);
  room.rect(-80, -60, 1440, 840, PALETTE.hall.umber);
  hallway(room, c, SPEC);
  hooks(room, c, SPEC.right, 1.6);
  palePlaster(room, c, SPEC.right, 2.38);
  frontRoomDoor(room, c, SPEC.right, 2.95);
  receiptTable(room, c, SPEC.right, 1.94);
  // the stairs stay in dusk so that whoever is on them is the lightest thing there
  room.rect(
    -80,
    -60,
    1440,
    840,
    room.lin(
      [60, 300],
      [620, 270],
      [
        [0, '#160a10', 0.62],
        [0.7, '#160a10', 0.34],
        [1, '#160a10', 0],
      ],
    ),
  );
  room.rect(
    -80,
    -60,
    1440,
    840,
    room.lin(
      [1330, 300],
      [900, 300],
      [
        [0, '#160a10', 0.6],
        [1, '#160a10', 0],
      ],
    ),
  );
  const rail = new Plane('bannister', 0.62);
  bannister(rail, c, SPEC, darken(PALETTE.hall.umber, 0.12), 8);
  const air = new Plane('hall-glow', 1.05, 'screen');
  glow(air, c.p(0.42, 2.2, 3.6), 420, '#c9702c', 0.35);

  const lamp: Light = {
    from: [0.35, 0.7, 0.45],
    key: '#ffe0b0',
    shade: '#84585a',
    wrap: 0.72,
    rims: [
      { from: [0.35, 0.95], width: 4.4, colour: '#ffeccb', opacity: 0.9 },
      { from: [-0.9, 0.2], width: 2.6, colour: '#e79a55', opacity: 0.6 },
    ],
    sink: 0.35,
    sinkColour: '#1a0f14',
  };
  const fromLeft: Light = {
    ...lamp,
    from: [-0.45, 0.7, 0.5],
    rims: [
      { from: [-0.35, 0.95], width: 4.4, colour: '#ffeccb', opacity: 0.9 },
      { from: [0.9, 0.2], width: 2.6, colour: '#c98a5a', opacity: 0.55 },
    ],
  };
  const far: Light = { ...lamp, wrap: 0.8, haze: { colour: '#b9763f', amount: 0.08 } };
  return {
    background: PALETTE.hall.umber,
    landscape: [250, 40, 900, 450],
    portrait: [322, 0, 676, 720],
    rain: null,
    planes: [
      room.data(),
      standing(c, {
        who: 'sam',
        how: 'hall',
        depth: 0.6,
        at: [0.46, FLOOR, 4.6],
        spec: { ...CAST.sam, pose: 'handsFolded', turn: -12, expression: 'neutral', light: far, detail: 1 },
      }),
      rail.data(),
      standing(c, {
        who: 'isla',
        how: 'stairs',
        depth: 0.64,
        shadow: 0,
        at: [-0.96, FLOOR + STEP.rise * 5, 3.3],
        spec: {
          ...CAST.isla,
          pose: 'stairs',
          turn: 12,
          expression: 'neutral',
          gaze: { pitch: -6, yaw: -8 },
          light: far,
          detail: 2,
        },
      }),
      standing(c, {
        who: 'priya',
        how: 'stairs',
        depth: 0.9,
        shadow: 0.15,
        at: [-0.57, FLOOR + STEP.rise, 2.08],
        spec: {
          ...CAST.priya,
          pose: 'guarded',
          turn: 18,
          expression: 'guarded',
          gaze: { yaw: -12, pitch: -4 },
          light: lamp,
          detail: 2,
        },
      }),
      standing(c, {
        who: 'daniel',
        how: 'aside',
        depth: 0.9,
        at: [1.0, FLOOR, 2.86],
        spec: { ...CAST.daniel, pose: 'leanPockets', turn: -30, expression: 'charming', light: fromLeft, detail: 2 },
      }),
      standing(c, {
        who: 'daniel',
        how: 'talking',
        at: [0.72, FLOOR, 2.2],
        spec: { ...CAST.daniel, pose: 'palms', turn: -24, expression: 'charming', light: fromLeft, detail: 2 },
      }),
      air.data(),
    ],
  };
}
