// The kitchen, from the near side of the table: one strip of light over the kettle, everything put away.
import { camera, type Camera } from '../core/camera.ts';
import { Plane, type PlaneData } from '../core/plane.ts';
import type { Place } from '../core/place.ts';
import { mix } from '../core/colour.ts';
import type { V2, V3 } from '../core/vec.ts';
import { figure, type FigureSpec } from '../figure/figure.ts';
import type { Light } from '../figure/tones.ts';
import { CAST } from '../scenes/cast.ts';
import { kitchen as room, kitchenLight } from '../scenes/kitchen.ts';
import { KITCHEN } from '../scenes/kitchen-plan.ts';
import { backChair, kitchenTable, ownThings, sideChair } from '../scenes/kitchen-table.ts';
import { PALETTE } from '../scenes/palettes.ts';
import { HEAD_M, standing } from '../scenes/person.ts';

const K = PALETTE.kitchen;
/** From the strip over the kettle, on her right. */
const KETTLE: Light = {
  from: [-0.8, 0.4, 0.55],
  key: '#ffd09a',
  shade: '#3a5060',
  wrap: 0.66,
  rims: [
    { from: [-0.9, 0.35], width: 3, colour: '#fff0cc', opacity: 0.7 },
    { from: [0.85, 0.6], width: 3.2, colour: '#6f9cb4', opacity: 0.65 },
  ],
};
/** From the night window, when she turns to it; the kettle keeps her edge. */
const WINDOW: Light = {
  from: [0.6, 0.35, 0.7],
  key: '#efd2a8',
  shade: '#4a5660',
  wrap: 0.6,
  rims: [
    { from: [-0.9, 0.35], width: 4, colour: '#ffd9a0', opacity: 0.9 },
    { from: [0.85, 0.6], width: 3, colour: '#a9c8dc', opacity: 0.8 },
  ],
};
const SEAT = { x: 0.32, z: 2.5 };

/** Place `kitchen`. */
export function kitchen(): Place {
  const c = camera({ eye: [0, 1.26, 0], focal: 880, centre: [640, 204] });
  const back = new Plane('room', 0.55);
  room(back, c);
  sideChair(back, c, -0.98, 2.75, 1, mix(K.ink, K.unit, 0.35));
  const light = new Plane('kettle-light', 0.6, 'screen');
  kitchenLight(light, c);
  const chair = new Plane('chair', 0.95);
  backChair(chair, c, SEAT.x, SEAT.z + 0.24, mix(K.ink, K.unit, 0.5));
  const table = new Plane('table', 1.1);
  kitchenTable(table, c);
  const own = new Plane('our-side', 1.35);
  ownThings(own, c);

  const priya = [
    seated(c, 'table', {
      pose: 'tableFence',
      turn: -16,
      expression: 'guarded',
      gaze: { yaw: 10, pitch: -2 },
      light: KETTLE,
    }),
    seated(c, 'away', { pose: 'tableMug', turn: 20, expression: 'tired', gaze: { yaw: 22, pitch: -6 }, light: WINDOW }),
    seated(c, 'hand', { pose: 'tableCollar', turn: -12, expression: 'ashamed', gaze: { pitch: -8 }, light: KETTLE }),
  ];
  const doorway: Light = {
    from: [-0.2, 0.7, 0.3],
    key: '#e8b884',
    shade: '#3d3a40',
    wrap: 0.95,
    rims: [
      { from: [0.6, 0.8], width: 4.4, colour: '#ffd7a0', opacity: 0.85 },
      { from: [-0.9, 0.3], width: 3, colour: '#ffcf94', opacity: 0.6 },
    ],
    haze: { colour: '#3a3a38', amount: 0.1 },
    sink: 0.3,
    sinkColour: '#08141a',
  };
  return {
    background: K.ink,
    landscape: [190, 30, 900, 450],
    portrait: [436, 40, 474, 505],
    rain: null,
    planes: [
      back.data(),
      light.data(),
      standing(c, {
        who: 'daniel',
        how: 'doorway',
        depth: 0.6,
        shadow: 0,
        at: [-0.06, 0, KITCHEN.back + 0.02],
        spec: {
          ...CAST.daniel,
          pose: 'pockets',
          turn: 6,
          expression: 'charming',
          gaze: { yaw: 6 },
          light: doorway,
          detail: 1,
        },
      }),
      chair.data(),
      ...priya.map((p) => p.body),
      table.data(),
      ...priya.map((p) => p.arms),
      own.data(),
    ],
  };
}

/**
 * Priya in her chair: the body goes behind the table and the arms
 * are drawn again over it, so that they rest on the wood.
 */
function seated(
  c: Camera,
  how: string,
  way: Pick<FigureSpec, 'pose' | 'turn' | 'expression' | 'gaze' | 'light'>,
): { body: PlaneData; arms: PlaneData } {
  const spec: FigureSpec = { ...CAST.priya, ...way, detail: 2 },
    at: V3 = [SEAT.x, 0, SEAT.z];
  const whole = standing(c, { who: 'priya', how, shadow: 0, at, spec });
  const f = figure(spec),
    [x, y] = c.p(...at);
  // nothing of her lap shows through between the table's edge and the floor
  const edge = c.p(0, KITCHEN.table.y, KITCHEN.table.z0)[1],
    above = new Plane(whole.name, whole.depth);
  const cut: V2[] = [
    [-80, -60],
    [1360, -60],
    [1360, edge],
    [-80, edge],
  ];
  above.clip([cut], (q) => q.raw(whole.svg));
  const body = { ...whole, ...above.data() };
  const arms = new Plane(`priya-${how}-arms`, 1);
  arms.raw(
    `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${((HEAD_M * c.scale(at[0], at[2])) / 100).toFixed(4)})">${f.overTable}</g>`,
  );
  return { body, arms: { ...body, ...arms.data() } };
}
