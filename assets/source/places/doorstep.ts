// Number 14 from the path: rain, a lit hall, a man at ease in the doorway; two officers' backs are ours.
import { camera, type Camera } from '../core/camera.ts';
import { Plane, type PlaneData } from '../core/plane.ts';
import type { Place } from '../core/place.ts';
import type { V2 } from '../core/vec.ts';
import { darken } from '../core/colour.ts';
import type { Light } from '../figure/tones.ts';
import { CAST } from '../scenes/cast.ts';
import { bannister, FLOOR, hallway, STEP, type HallSpec } from '../scenes/hallway.ts';
import { houseFront, DOOR } from '../scenes/house-front.ts';
import { PALETTE } from '../scenes/palettes.ts';
import { drawPerson, standing } from '../scenes/person.ts';
import { beam, glow } from '../scenes/weather.ts';

const H = PALETTE.hall;
const HALL: HallSpec = {
  from: DOOR.z,
  to: 9,
  left: -0.98,
  right: 0.98,
  stairAt: 4.35,
  stairRight: -0.1,
  lamp: [0.34, 2.18, 5.2],
};

/** Place `doorstep`. */
export function doorstep(): Place {
  const c = camera({ eye: [0, 1.8, 0], focal: 860, centre: [640, 276] });
  const opening: V2[] = c.quad(
    [DOOR.x0, FLOOR, DOOR.z],
    [DOOR.x1, FLOOR, DOOR.z],
    [DOOR.x1, DOOR.top, DOOR.z],
    [DOOR.x0, DOOR.top, DOOR.z],
  );
  const [dx, dy] = c.p(0.15, 1.2, DOOR.z);

  const hall = new Plane('hall', 0.7);
  hallway(hall, c, HALL);
  doorLeaf(hall, c, [0.72, 3.5], [0.8, 4.34]);
  const rail = new Plane('bannister', 0.8);
  bannister(rail, c, HALL, darken(H.umber, 0.1));
  const hallGlow = new Plane('hall-glow', 0.82, 'screen');
  beam(hallGlow, opening, c.p(0.2, 2.3, DOOR.z), c.p(0.2, FLOOR, DOOR.z), '#c96f2c', 0.2);
  const house = new Plane('house', 0.85);
  houseFront(house, c, opening);
  const air = new Plane('air', 1.05, 'screen');
  glow(air, [dx, dy], 470, '#c9652a', 0.42, [0.8, 1.1]);

  const onStairs: Light = {
    from: [0.4, 0.6, 0.62],
    key: '#ffdba6',
    shade: '#8a5646',
    wrap: 0.72,
    rims: [{ from: [0.7, 0.8], width: 5, colour: '#ffe9c4', opacity: 0.9 }],
    haze: { colour: '#c98247', amount: 0.06 },
  };
  const atDoor: Light = {
    from: [-0.75, 0.5, 0.42],
    key: '#ffcb90',
    shade: '#5b4450',
    wrap: 0.8,
    rims: [
      { from: [-0.9, 0.55], width: 5, colour: '#fff0cf', opacity: 0.95 },
      { from: [0.9, 0.3], width: 3.2, colour: '#e79a55', opacity: 0.7 },
    ],
    sink: 0.4,
    sinkColour: '#1a0f14',
  };
  return {
    background: '#0a1120',
    landscape: [170, 60, 900, 450],
    portrait: [404, 92, 488, 520],
    rain: { front: true, lit: [470, 850] },
    planes: [
      hall.data(),
      standing(c, {
        who: 'isla',
        how: 'stairs',
        depth: 0.78,
        shadow: 0,
        at: [-0.48, FLOOR + STEP.rise, 4.75],
        spec: {
          ...CAST.isla,
          pose: 'stairs',
          turn: 16,
          expression: 'guarded',
          light: onStairs,
          detail: 1,
          gaze: { pitch: -6, yaw: 2 },
        },
      }),
      rail.data(),
      hallGlow.data(),
      halfShut(c),
      house.data(),
      standing(c, {
        who: 'daniel',
        how: 'open',
        shadow: 0,
        at: [0.31, FLOOR, DOOR.z + 0.04],
        spec: { ...CAST.daniel, pose: 'lean', turn: -12, expression: 'charming', light: atDoor, detail: 2 },
      }),
      standing(c, {
        who: 'daniel',
        how: 'guarded',
        shadow: 0,
        at: [0.1, FLOOR, DOOR.z + 0.06],
        spec: { ...CAST.daniel, pose: 'holdDoor', turn: -8, expression: 'charming', light: atDoor, detail: 2 },
      }),
      air.data(),
      backs(c),
    ],
  };
}

/** A panelled leaf hung on the right, from its hinge to its free edge: x, z in metres. */
function doorLeaf(p: Plane, c: Camera, [hx, hz]: V2, [ex, ez]: V2, face = '#6e3a34', panel = '#54292a'): void {
  const at = (t: number): V2 => [hx + (ex - hx) * t, hz + (ez - hz) * t];
  const leaf = (t0: number, t1: number, y0: number, y1: number, fill: string): void => {
    const [x0, z0] = at(t0),
      [x1, z1] = at(t1);
    p.poly(c.quad([x0, y0, z0], [x1, y0, z1], [x1, y1, z1], [x0, y1, z0]), fill);
  };
  leaf(0, 1, FLOOR, 2.16, face);
  for (const [a, b] of [
    [0.12, 0.45],
    [0.57, 0.88],
  ] as const) {
    leaf(a, b, 1.2, 2.02, panel);
    leaf(a, b, 0.35, 1.0, panel);
  }
}
/** The same door drawn half to, while he stands in what is left of the gap. */
function halfShut(c: Camera): PlaneData {
  const p = new Plane('door-half-shut', 0.84);
  const edge: V2 = [0.1, 4.1];
  doorLeaf(p, c, [0.72, 3.5], edge, '#7a4438', '#5d3130');
  p.poly(
    c.quad(
      [edge[0], FLOOR, edge[1]],
      [edge[0] - 0.045, FLOOR, edge[1] + 0.02],
      [edge[0] - 0.045, 2.16, edge[1] + 0.02],
      [edge[0], 2.16, edge[1]],
    ),
    H.cream,
  );
  return { ...p.data(), who: 'daniel', how: 'guarded' };
}
/** Rim light from the door, on the side towards it. */
const backLight = (side: -1 | 1): Light => ({
  from: [0.25 * -side, 0.35, -1],
  key: '#b9744a',
  shade: '#3c4b6c',
  wrap: 2.6,
  sink: 0.72,
  sinkColour: '#060a14',
  rims: [
    { from: [-side * 0.95, 0.5], width: 6.5, colour: '#ffbe79', opacity: 0.95 },
    { from: [side * 0.9, 0.6], width: 2.6, colour: '#6f93c4', opacity: 0.55 },
  ],
});

/** Sam on the left, our own officer on the right: always from behind, rim-lit by the door. */
function backs(c: Camera): PlaneData {
  const p = new Plane('officers', 1.32);
  drawPerson(
    p,
    c,
    { ...CAST.sam, hat: 'cap', pose: 'relaxed', turn: 158, light: backLight(-1), detail: 1, gaze: { yaw: 4 } },
    [-0.58, 0, 1.74],
  );
  drawPerson(
    p,
    c,
    { ...CAST.officer, hat: 'bowler', pose: 'relaxed', turn: 204, light: backLight(1), detail: 1, gaze: { yaw: -8 } },
    [0.74, 0, 1.8],
  );
  return p.data();
}
