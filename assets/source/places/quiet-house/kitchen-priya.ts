// Priya at her kitchen table: each way of sitting is two planes, her body behind the table and her arms on it.
import type { Camera } from '../../core/camera.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import { union } from '../../core/shape.ts';
import type { V2 } from '../../core/vec.ts';
import { CAST } from '../../cast/quiet-house.ts';
import type { FigureSpec } from '../../figure/figure.ts';
import { takeStance } from '../../figure/stance.ts';
import type { Light } from '../../figure/tones.ts';
import { HEAD } from '../../figure/view.ts';
import { KITCHEN } from '../../scenes/kitchen-plan.ts';
import { armsOverTable, HEAD_M, standing, type Standing } from '../../scenes/person.ts';

/** Where her chair stands, in metres. */
export const SEAT = { x: 0.05, z: 1.98 };
/** From the strip over the kettle, on her right. */
const KETTLE: Light = {
  from: [-0.72, 0.42, 0.6],
  key: '#ffd3a0',
  shade: '#3f5462',
  wrap: 0.62,
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
/** Degrees from how she sits: the kettle is behind her on our left, the doorway on our right, the table before her. */
const GAZES: Standing['gazes'] = {
  kettle: { yaw: -38, pitch: -2 },
  table: { yaw: 6, pitch: 20 },
  glance: { yaw: 36, pitch: 0 },
};

/** Every way she sits here, in the order of the call. */
export function priyaAtTable(c: Camera): { bodies: PlaneData[]; arms: PlaneData[] } {
  const ways = [
    seated(
      c,
      'table',
      { pose: 'tableFence', turn: -16, expression: 'guarded', gaze: { yaw: 10, pitch: -2 }, light: KETTLE },
      ['guarded', 'guarded@glance', 'tired', 'neutral', 'ashamed@table', 'wry'],
    ),
    seated(
      c,
      'away',
      {
        pose: 'tableClasped',
        turn: 14,
        expression: 'tired',
        gaze: { yaw: 24, pitch: -6 },
        light: WINDOW,
      },
      ['tired', 'pleading@you', 'concerned@you', 'wry@you', 'listening@you'],
      { you: { yaw: -20, pitch: -2 } },
    ),
    seated(
      c,
      'hand',
      { pose: 'tableCollar', turn: -12, expression: 'guarded', gaze: { pitch: -8 }, light: KETTLE },
      ['guarded', 'guarded@you', 'tired@kettle', 'afraid@you', 'concerned@you'],
      { you: { yaw: 8, pitch: -6 } },
    ),
  ];
  return { bodies: ways.map((w) => w.body), arms: ways.map((w) => w.arms) };
}

function seated(
  c: Camera,
  how: string,
  way: Pick<FigureSpec, 'pose' | 'turn' | 'expression' | 'gaze' | 'light'>,
  heads: string[],
  gazes: Standing['gazes'] = {},
): { body: PlaneData; arms: PlaneData } {
  const { x, z } = SEAT,
    { y, z0 } = KITCHEN.table,
    edge = c.p(0, y, z0)[1];
  const sitting: Standing = {
    who: 'priya',
    how,
    shadow: 0,
    at: [x, 0, z],
    spec: { ...CAST.priya, ...way, detail: 2 },
    heads,
    gazes: { ...GAZES, ...gazes },
    // nothing of her lap shows below our edge of the table
    within: [
      [-80, -60],
      [1360, -60],
      [1360, edge],
      [-80, edge],
    ],
  };
  const arms = armsOverTable(c, sitting),
    shade = new Plane(arms.name, 1);
  armShadow(shade, c, sitting);
  return { body: standing(c, sitting), arms: { ...arms, svg: shade.data().svg + arms.svg } };
}

/** What both arms throw on the table, away from the kettle. */
function armShadow(p: Plane, c: Camera, { spec, at: [x, , z] }: Standing): void {
  const stance = takeStance(spec),
    [ox, oy] = c.p(x, 0, z),
    k = (HEAD_M * c.scale(x, z)) / HEAD,
    { y, x0, x1, z0, z1 } = KITCHEN.table;
  const arms = union(...(['L', 'R'] as const).flatMap((side) => stance.arm(side).map((part) => part.shape)));
  p.clip([c.quad([x0, y, z0], [x1, y, z0], [x1, y, z1], [x0, y, z1])], (q) =>
    q.group('filter="url(#soft3)"', (r) =>
      r.shape(
        arms.map((ring) => ring.map(([u, v]): V2 => [ox + u * k + 8, oy + v * k + 6])),
        '#04080a',
        'opacity=".55"',
      ),
    ),
  );
}
