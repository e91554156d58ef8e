// The kitchen, a quarter past ten: we sit at her table, hat off, and one strip of light over the kettle is on. Everything is
// put away. He, or whoever he sends, comes by the doorway behind her.
import { camera, type Camera } from '../../core/camera.ts';
import { mix } from '../../core/colour.ts';
import type { Place } from '../../core/place.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import { CAST } from '../../cast/quiet-house.ts';
import type { Light } from '../../figure/tones.ts';
import { dusk, torchlight } from '../../scenes/indoor-light.ts';
import { kitchen as room } from '../../scenes/kitchen.ts';
import { KITCHEN } from '../../scenes/kitchen-plan.ts';
import { kettleRing, stripLight, stripLit } from '../../scenes/kitchen-strip.ts';
import { backChair, kitchenTable, ownThings } from '../../scenes/kitchen-table.ts';
import { worktopThings } from '../../scenes/kitchen-things.ts';
import { whileLight } from '../../scenes/lit-planes.ts';
import { ownHands } from '../../scenes/own-hands.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { standing } from '../../scenes/person.ts';
import { priyaAtTable, SEAT } from './kitchen-priya.ts';

const K = PALETTE.kitchen;

/** On our own sleeves: the strip's light comes from before us, on the left. */
const OURS: Light = {
  from: [-0.6, 0.7, 0.3],
  key: '#bd9870',
  shade: '#31414b',
  wrap: 0.95,
  rims: [{ from: [-0.5, 0.9], width: 2.6, colour: '#ffd39a', opacity: 0.75 }],
};

/** Place `kitchen`. */
export function kitchen(): Place {
  const c = camera({ eye: [0, 1.24, 0], focal: 880, centre: [640, 206] });
  const back = new Plane('room', 0.55);
  room(back, c);
  const lit = new Plane('strip', 0.55);
  stripLit(lit, c);
  const things = new Plane('worktop', 0.56);
  worktopThings(things, c);
  const ring = new Plane('kettle', 0.56, 'screen');
  kettleRing(ring, c);
  const light = new Plane('strip-light', 0.6, 'screen');
  stripLight(light, c);
  const chairs = new Plane('chairs', 0.95);
  backChair(chairs, c, SEAT.x, SEAT.z + 0.24, mix(K.ink, K.unit, 0.5));
  backChair(chairs, c, -0.66, 2.16, mix(K.ink, K.unit, 0.3));
  const table = new Plane('table', 1.1);
  kitchenTable(table, c);
  const own = new Plane('our-side', 1.35);
  ownThings(own, c);
  ownHands(own, CAST.officer, OURS, c.p(0.085, KITCHEN.table.y, 1.3), 112);
  const torch = new Plane('torch', 1.1, 'screen');
  torchlight(torch, c.p(0.0, KITCHEN.table.y, 1.5), 300, [1, 0.36]);
  const priya = priyaAtTable(c);
  const [kx, kz] = KITCHEN.kettle;
  return {
    background: K.ink,
    landscape: [190, 40, 900, 450],
    portrait: [374, 18, 572, 610],
    rain: null,
    lights: { strip: 'on', kettle: 'on', torch: 'off' },
    steam: [c.p(kx - 0.2, KITCHEN.counter + 0.29, kz)],
    points: {
      drawing: c.p(-0.19, 1.5, KITCHEN.fridge.front),
      kettle: c.p(kx, KITCHEN.counter + 0.4, kz),
      cups: c.p(-0.77, KITCHEN.counter + 0.16, kz),
      doorway: c.p(1.06, 1.9, KITCHEN.back),
    },
    planes: [
      back.data(),
      whileLight(lit, 'strip'),
      things.data(),
      whileLight(ring, 'kettle', 'steady'),
      whileLight(light, 'strip', 'lamp'),
      ...inTheDoorway(c),
      chairs.data(),
      ...priya.bodies,
      table.data(),
      whileLight(torch, 'torch', 'steady'),
      ...priya.arms,
      own.data(),
      withoutStrip(c),
    ],
  };
}

/** Half in the hall's light: the lamp behind, the strip on one cheek. */
function inTheDoorway(c: Camera): PlaneData[] {
  const light: Light = {
    from: [-0.45, 0.6, 0.5],
    key: '#efc08a',
    shade: '#45403f',
    wrap: 0.85,
    rims: [
      { from: [0.6, 0.8], width: 4.4, colour: '#ffd7a0', opacity: 0.85 },
      { from: [-0.9, 0.3], width: 3, colour: '#ffcf94', opacity: 0.6 },
    ],
    haze: { colour: '#3a3a38', amount: 0.06 },
    sink: 0.3,
    sinkColour: '#08141a',
  };
  const z = KITCHEN.back - 0.18;
  return [
    standing(c, {
      who: 'daniel',
      how: 'doorway',
      depth: 0.6,
      shadow: 0,
      at: [1.04, 0, z],
      spec: {
        ...CAST.daniel,
        pose: 'leanPockets',
        turn: -10,
        expression: 'charming',
        gaze: { yaw: -4 },
        light,
        detail: 2,
      },
      heads: ['charming', 'charming@priya', 'concerned', 'concerned@priya', 'cold@priya'],
      gazes: { priya: { yaw: -26, pitch: 6 } },
    }),
    standing(c, {
      who: 'sam',
      how: 'doorway',
      depth: 0.6,
      shadow: 0,
      at: [1.05, 0, z],
      spec: { ...CAST.sam, pose: 'handsFolded', turn: -12, expression: 'neutral', light, detail: 2 },
      heads: ['neutral', 'smiling@priya', 'wry', 'tired', 'concerned'],
      gazes: { priya: { yaw: -22, pitch: 6 } },
    }),
  ];
}

/** Strip off: what is left comes from the hall and from the yard. */
function withoutStrip(c: Camera): PlaneData {
  const { x, y } = KITCHEN.window,
    yard = c.p((x[0] + x[1]) / 2, (y[0] + y[1]) / 2, KITCHEN.back),
    hall = c.p(1.06, 1.3, KITCHEN.back);
  const off = new Plane('kitchen-dark', 1.05, 'multiply');
  dusk(off, '#5f6b84', [
    { at: hall, r: 210, colour: '#fff0dc', squash: [0.8, 1.3] },
    { at: yard, r: 330, colour: '#b9cce0' },
  ]);
  return whileLight(off, '!strip');
}
