// Inside number 14, a quarter to ten: one lamp over the end of the hall, stairs going up out of its light. Three hooks and
// one coat, receipts on a spike, a square of new plaster; nothing else is out.
import { camera, type Camera } from '../../core/camera.ts';
import { darken, mix } from '../../core/colour.ts';
import type { Place } from '../../core/place.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import type { V2 } from '../../core/vec.ts';
import { frontRoomDoor, hisJacket, hooks, palePlaster, receiptTable } from '../../scenes/hall-things.ts';
import { FLOOR, type HallSpec, STEP } from '../../scenes/hall-plan.ts';
import { bannister, hallway } from '../../scenes/hallway.ts';
import { kitchenDoorway } from '../../scenes/hall-shell.ts';
import { dusk, shadowAcross, torchlight } from '../../scenes/indoor-light.ts';
import { whileLight } from '../../scenes/lit-planes.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { beam, glow } from '../../scenes/weather.ts';
import { behindTheRail, inTheHall, onTheStairs } from './hall-people.ts';

const H = PALETTE.hall;
const SPEC: HallSpec = {
  from: 0.5,
  to: 6.6,
  left: -1.35,
  right: 1.25,
  stairAt: 1.95,
  stairRight: -0.32,
  lamp: [0.42, 2.06, 3.5],
  ceiling: 2.6,
  lit: 0.62,
  steps: 14,
  well: [2.5, 5.45],
  plastic: true,
};
/** Z of the first hook, and of the patch. */
const HOOKS = 1.6,
  PATCH = 2.44;

/** Place `hall`. */
export function hall(): Place {
  const c = camera({ eye: [-0.9, 1.5, -0.55], yaw: 18, focal: 760, centre: [640, 300] });
  const rail = new Plane('bannister', 0.62);
  bannister(rail, c, SPEC, darken(H.umber, 0.2), 8);
  const coat = new Plane('his-coat', 0.5);
  hisJacket(coat, c, SPEC.right, HOOKS);
  return {
    background: H.umber,
    landscape: [250, 40, 900, 450],
    portrait: [304, 0, 675, 720],
    rain: null,
    lights: { lamp: 'on', torch: 'off', day: 'off' },
    dust: [596, 190, 190, 260],
    points: {
      coats: c.p(SPEC.right, FLOOR + 1.78, HOOKS + 0.44),
      receipts: c.p(SPEC.right - 0.17, FLOOR + 1.06, 2.16),
      plaster: c.p(SPEC.right, FLOOR + 1.46, PATCH + 0.15),
      pocket: c.p(0.9, FLOOR + 0.98, 2.75),
      landing: c.p(-0.62, FLOOR + 11 * STEP.rise, 4.7),
    },
    planes: [
      walls(c).data(),
      whileLight(coat, '!day'),
      kitchenSpill(c),
      ...behindTheRail(c),
      rail.data(),
      ...onTheStairs(c),
      ...inTheHall(c),
      ...lights(c),
    ],
  };
}

/** Everything that stands still. The stairs lie in dusk, so that whoever is on them is the lightest thing there. */
function walls(c: Camera): Plane {
  const room = new Plane('hall', 0.5);
  room.rect(-80, -60, 1440, 840, H.umber);
  hallway(room, c, SPEC);
  hooks(room, c, SPEC.right, HOOKS);
  palePlaster(room, c, SPEC.right, PATCH);
  frontRoomDoor(room, c, SPEC.right, 2.95);
  receiptTable(room, c, SPEC.right, 1.94);
  shadowAcross(room, [90, 330], [560, 300], '#140b10', 0.72);
  shadowAcross(room, [1350, 360], [850, 330], '#140b10', 0.8);
  shadowAcross(room, [700, 800], [700, 480], '#140b10', 0.5);
  return room;
}

/** The lamp on and off, the officer's torch on the wall, and the grey of a Friday morning through the open door. */
function lights(c: Camera): PlaneData[] {
  const [lx, ly, lz] = SPEC.lamp,
    at = c.p(lx, ly - 0.1, lz),
    [k0, k1] = kitchenDoorway(SPEC),
    kitchen = c.p((k0 + k1) / 2, 1.5, SPEC.to),
    landing = c.p(-0.9, 3, 5.6);
  const lamp = new Plane('hall-glow', 1.05, 'screen');
  glow(lamp, at, 440, '#c9702c', 0.36);
  lamp.group('filter="url(#soft14)"', (q) =>
    beam(
      q,
      [
        [at[0] - 26, at[1] + 22],
        [at[0] + 26, at[1] + 22],
        [at[0] + 190, at[1] + 400],
        [at[0] - 170, at[1] + 400],
      ],
      at,
      [at[0], at[1] + 380],
      '#e8a04e',
      0.16,
    ),
  );
  const off = new Plane('hall-dark', 1.05, 'multiply');
  dusk(off, '#565c72', [
    { at: kitchen, r: 300, colour: '#c9d6d8', squash: [0.75, 1.1] },
    { at: landing, r: 220, colour: '#8f9aa6' },
  ]);
  const torch = new Plane('torch', 1.07, 'screen');
  torchlight(torch, c.p(SPEC.right, FLOOR + 1.42, 2.3), 225, [0.82, 1]);
  const day = new Plane('daylight', 1.04, 'screen');
  day.rect(
    -80,
    -60,
    1440,
    840,
    day.lin(
      [980, 760],
      [420, 120],
      [
        [0, '#8fa0ae', 0.38],
        [0.5, mix('#8fa0ae', H.wall, 0.3), 0.22],
        [1, '#39424e', 0.1],
      ],
    ),
  );
  return [
    whileLight(lamp, 'lamp', 'lamp'),
    whileLight(off, '!lamp'),
    whileLight(torch, 'torch', 'steady'),
    whileLight(day, 'day', 'steady'),
  ];
}

/** The kitchen's light under and through its door: the way the carpet is found while the lamp is off. Behind the people. */
function kitchenSpill(c: Camera): PlaneData {
  const p = new Plane('kitchen-light', 0.55, 'screen'),
    [k0, k1] = kitchenDoorway(SPEC),
    middle = (k0 + k1) / 2;
  glow(p, c.p(middle, 1.5, SPEC.to), 230, '#a9cdd0', 0.62);
  // the stairs stand before the floor it lies on
  const treads = Array.from({ length: 14 }, (_, i): V2 =>
    c.p(SPEC.stairRight, FLOOR + (14 - i) * STEP.rise, SPEC.stairAt + (13 - i) * STEP.run),
  );
  p.clip([[...treads, c.p(SPEC.stairRight, FLOOR, SPEC.stairAt), [640, 800], [1400, 800], [1400, -80]]], (q) =>
    beam(
      q,
      c.quad([k0 + 0.12, FLOOR, SPEC.to], [k1, FLOOR, SPEC.to], [k1 + 0.1, FLOOR, 2.4], [k0 + 0.2, FLOOR, 2.4]),
      c.p(middle, FLOOR, SPEC.to),
      c.p(middle, FLOOR, 2.8),
      '#a9cdd0',
      0.6,
    ),
  );
  return whileLight(p, '!lamp', 'steady');
}
