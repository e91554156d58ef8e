// From Jean's back door in the last hour of sun: the man next door has come to the fence, because he hears things.
import { camera } from '../../core/camera.ts';
import type { Place } from '../../core/place.ts';
import { Plane } from '../../core/plane.ts';
import type { Light } from '../../figure/tones.ts';
import { CAST } from '../../cast/sunday-dinner.ts';
import { backsOfHouses, FENCE, fence, gardenSky, gardensBetween, lawn, washingLine } from '../../scenes/back-garden.ts';
import { dusk, whileLight } from '../../scenes/lit-planes.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { bareTree } from '../../scenes/park.ts';
import { standing } from '../../scenes/person.ts';
import { glow } from '../../scenes/weather.ts';

const LATE: Light = {
  from: [0.7, 0.34, 0.6],
  key: '#ffe8c2',
  shade: '#7d809a',
  wrap: 0.72,
  rims: [{ from: [0.9, 0.5], width: 4, colour: '#fff6de', opacity: 0.95 }],
  sink: 0.1,
  sinkColour: '#3a4058',
};
/** Turned from the sun to her: it comes round his cheek. */
const FACING_US: Light = { ...LATE, from: [0.45, 0.32, 0.84], wrap: 0.56 };

/** Place `garden-door`. */
export function gardenDoor(): Place {
  const c = camera({ eye: [0, 1.42, 0], focal: 1220, centre: [640, 262] });
  const sky = new Plane('sky', 0).soft();
  gardenSky(sky);
  const houses = new Plane('houses', 0.35);
  backsOfHouses(houses, c);
  const between = new Plane('gardens', 0.5);
  gardensBetween(between, c);
  bareTree(between, c.p(-3.6, 0, 12), 330, '#5a4e58', 3);
  const ground = new Plane('ground', 0.6);
  lawn(ground, c);
  const boards = new Plane('fence', 0.85);
  fence(boards, c);
  const line = new Plane('line', 0.95);
  washingLine(line, c);
  const sun = new Plane('sun', 1.05, 'screen');
  glow(sun, [1330, 90], 900, '#ffc878', 0.5);
  const frame = new Plane('door-frame', 1.5);
  doorFrame(frame);
  return {
    background: '#6a6478',
    landscape: [190, 70, 900, 450],
    portrait: [330, 34, 640, 683],
    rain: null,
    lights: { sun: 'on' },
    points: { fence: c.p(1.35, 0.9, FENCE.z), line: c.p(-1.5, 2.0, 4.3), window: c.p(6.4, 1.6, 24) },
    planes: [
      sky.data(),
      houses.data(),
      between.data(),
      ground.data(),
      standing(c, {
        who: 'rashid',
        how: 'fence',
        depth: 0.84,
        shadow: 0,
        at: [0.52, 0.04, FENCE.z + 0.2],
        heads: ['concerned', 'neutral', 'guarded', 'concerned@jean'],
        gazes: { jean: { yaw: -24, pitch: 4 } },
        spec: { ...CAST.rashid, pose: 'clasped', turn: -18, expression: 'concerned', light: FACING_US, detail: 2 },
      }),
      boards.data(),
      line.data(),
      standing(c, {
        who: 'jean',
        how: 'garden',
        at: [-0.42, 0, 3.5],
        heads: ['guarded', 'neutral@rashid', 'tired@us'],
        gazes: { rashid: { yaw: 12 }, us: { yaw: -34 } },
        spec: { ...CAST.jean, pose: 'handsFolded', turn: 36, expression: 'guarded', light: LATE, detail: 2 },
      }),
      whileLight(sun, 'sun', 'sun'),
      dusk('sun', '#5d6a96'),
      frame.data(),
    ],
  };
}

/** The edge of the back door and its frame, dark against the garden: we are still inside. */
function doorFrame(p: Plane): void {
  p.poly(
    [
      [-80, -60],
      [96, -60],
      [78, 800],
      [-80, 800],
    ],
    p.lin(
      [0, 0],
      [96, 0],
      [
        [0, '#2a2a3a'],
        [1, '#474457'],
      ],
    ),
  );
  p.poly(
    [
      [96, -60],
      [112, -60],
      [96, 800],
      [78, 800],
    ],
    '#8d8290',
  );
  p.poly(
    [
      [1210, -60],
      [1360, -60],
      [1360, 800],
      [1228, 800],
    ],
    '#33323f',
  );
  p.poly(
    [
      [1202, -60],
      [1212, -60],
      [1230, 800],
      [1218, 800],
    ],
    PALETTE.garden.sun,
    'opacity=".85"',
  );
}
