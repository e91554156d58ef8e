// Number 14 from the path: rain, a lit hall, a man at ease in the doorway; two officers' backs are ours.
import { camera, type Camera } from '../../core/camera.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import type { Place } from '../../core/place.ts';
import type { V2 } from '../../core/vec.ts';
import { darken } from '../../core/colour.ts';
import type { Light } from '../../figure/tones.ts';
import { CAST } from '../../cast/quiet-house.ts';
import { FLOOR, type HallSpec, STEP } from '../../scenes/hall-plan.ts';
import { bannister, hallway } from '../../scenes/hallway.ts';
import { hisJacket, hooks } from '../../scenes/hall-things.ts';
import { houseFront, DOOR } from '../../scenes/house-front.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { drawPerson, standing } from '../../scenes/person.ts';
import { beam } from '../../scenes/weather.ts';
import { whileLight } from '../../scenes/lit-planes.ts';
import { doorLights } from './door-lights.ts';

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

/** How far in along the right-hand wall the hooks begin: just past the open door. */
const HOOKS_AT = 5.5;

/** Place `doorstep`. */
export function doorstep(): Place {
  const c = camera({ eye: [0, 1.66, 0], focal: 800, centre: [640, 262] });
  const opening: V2[] = c.quad(
    [DOOR.x0, FLOOR, DOOR.z],
    [DOOR.x1, FLOOR, DOOR.z],
    [DOOR.x1, DOOR.top, DOOR.z],
    [DOOR.x0, DOOR.top, DOOR.z],
  );
  const hall = new Plane('hall', 0.7);
  hallway(hall, c, HALL);
  hooks(hall, c, HALL.right, HOOKS_AT);
  hisJacket(hall, c, HALL.right, HOOKS_AT);
  doorLeaf(hall, c, [0.72, 3.5], [0.8, 4.34]);
  const rail = new Plane('bannister', 0.8);
  bannister(rail, c, HALL, darken(H.umber, 0.1));
  const hallGlow = new Plane('hall-glow', 0.82, 'screen');
  beam(hallGlow, opening, c.p(0.2, 2.3, DOOR.z), c.p(0.2, FLOOR, DOOR.z), '#c96f2c', 0.2);
  const house = new Plane('house', 0.85);
  houseFront(house, c, opening);
  return {
    background: '#0a1120',
    landscape: [170, 40, 900, 450],
    portrait: [352, 34, 628, 670],
    rain: { front: true, lit: [470, 850] },
    lights: { hall: 'on', porch: 'off', blue: 'off', torch: 'off', shut: 'off' },
    points: {
      number: c.p(1.185, 1.895, DOOR.z),
      bell: c.p(1.185, 1.71, DOOR.z),
      hooks: c.p(HALL.right, 1.75, HOOKS_AT + 0.4),
      step: c.p(0.15, FLOOR, DOOR.z - 0.2),
    },
    planes: [
      hall.data(),
      islaOnStairs(c),
      rail.data(),
      whileLight(hallGlow, 'hall', 'lamp'),
      halfShut(c),
      house.data(),
      danielInDoor(c, 'open'),
      danielInDoor(c, 'guarded'),
      danielCrouching(c),
      whileLight(shutDoor(c), 'shut'),
      backs(c),
      ...doorLights(c, opening),
    ],
  };
}

/** Isla half way up, in the light of the hall. */
function islaOnStairs(c: Camera): PlaneData {
  const light: Light = {
    from: [0.4, 0.6, 0.62],
    key: '#ffdba6',
    shade: '#8a5646',
    wrap: 0.72,
    rims: [{ from: [0.7, 0.8], width: 5, colour: '#ffe9c4', opacity: 0.9 }],
    haze: { colour: '#c98247', amount: 0.06 },
  };
  return standing(c, {
    who: 'isla',
    how: 'stairs',
    depth: 0.78,
    shadow: 0,
    at: [-0.4, FLOOR + STEP.rise, 4.75],
    spec: {
      ...CAST.isla,
      pose: 'stairs',
      turn: 16,
      expression: 'guarded',
      light,
      detail: 1,
      gaze: { pitch: -6, yaw: 2 },
    },
    heads: ['guarded', 'neutral', 'listening', 'afraid', 'tired', 'guarded@daniel', 'neutral@daniel', 'guarded@glance'],
    gazes: { daniel: { yaw: 26, pitch: -10 }, glance: { yaw: 20, pitch: -4 } },
  });
}
/** The hall's light on whoever stands in the door. */
const AT_DOOR: Light = {
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
/** Daniel at ease against the frame; or holding the door where it is. */
function danielInDoor(c: Camera, how: 'open' | 'guarded'): PlaneData {
  const open = how === 'open';
  return standing(c, {
    who: 'daniel',
    how,
    shadow: 0,
    at: [open ? 0.31 : 0.1, FLOOR, DOOR.z + (open ? 0.04 : 0.06)],
    spec: {
      ...CAST.daniel,
      pose: open ? 'lean' : 'holdDoor',
      turn: open ? -12 : -8,
      expression: 'charming',
      light: AT_DOOR,
      detail: 2,
    },
    heads: [
      'charming',
      'smiling',
      'wry',
      'concerned',
      'listening',
      'neutral',
      'cold',
      'angry',
      'charming@inside',
      'concerned@inside',
      'charming@street',
      'cold@street',
      'charming@sam',
      'cold@sam',
    ],
    gazes: { inside: { yaw: 42, pitch: 4 }, street: { yaw: -34 }, sam: { yaw: -18, pitch: 2 } },
  });
}
/** Down at Isla's height, at the foot of the stairs, his side to us: he does up a button. */
const danielCrouching = (c: Camera): PlaneData =>
  standing(c, {
    who: 'daniel',
    how: 'crouch',
    depth: 0.83,
    at: [0.3, FLOOR, 4.3],
    shadow: 0.34,
    spec: {
      ...CAST.daniel,
      pose: 'crouch',
      turn: -74,
      expression: 'concerned',
      gaze: { yaw: -8 },
      light: AT_DOOR,
      detail: 1,
    },
    heads: ['concerned', 'charming', 'neutral', 'neutral@us'],
    gazes: { us: { yaw: 62, pitch: -10 } },
  });

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
/** The door closed: two frosted panes with the hall behind them. For the story's "The door closes." */
function shutDoor(c: Camera): Plane {
  const p = new Plane('door-shut', 0.86);
  const z = DOOR.z + 0.08,
    R = (x0: number, x1: number, y0: number, y1: number): V2[] =>
      c.quad([x0, y0, z], [x1, y0, z], [x1, y1, z], [x0, y1, z]);
  const { x0, x1, top } = DOOR;
  p.poly(c.quad([x0, FLOOR, DOOR.z], [x1, FLOOR, DOOR.z], [x1, top, DOOR.z], [x0, top, DOOR.z]), '#3a2626');
  p.poly(R(x0 + 0.03, x1 - 0.03, FLOOR + 0.02, top - 0.03), '#5b2f30');
  for (const [a, b] of [
    [x0 + 0.14, 0.09],
    [0.21, x1 - 0.14],
  ] as const) {
    const pane = R(a, b, 1.2, 2.02);
    p.poly(
      pane,
      p.lin(pane[3]!, pane[0]!, [
        [0, '#ffe2ae'],
        [0.5, '#e9a45c'],
        [1, '#a8643a'],
      ]),
    );
    for (let x = a + 0.05; x < b; x += 0.055) p.line([c.p(x, 1.2, z), c.p(x, 2.02, z)], '#8a5330', 1.2, 'opacity=".4"');
    p.poly(R(a, b, 0.36, 1.0), '#45242a');
    p.poly(R(a, b, 0.36, 0.39), '#8a4f42', 'opacity=".7"');
  }
  p.poly(R(0.0, 0.3, 1.06, 1.13), '#c9a56a');
  p.circle(c.p(x0 + 0.12, 1.16, z), 6, '#c9a56a');
  return p;
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
