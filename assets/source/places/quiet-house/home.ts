// The officer's own kitchen at ten past two: toast over the sink, boots off, something heavy going over in the flat above.
import { camera, type Camera } from '../../core/camera.ts';
import type { Place } from '../../core/place.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import { dusk, whileLight } from '../../scenes/lit-planes.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { byTheDoor, supper } from '../../scenes/small-kitchen-things.ts';
import { smallKitchen, STRIP } from '../../scenes/small-kitchen.ts';
import { beam, glow } from '../../scenes/weather.ts';

const K = PALETTE.home;

/** Place `home`. Nobody is in it: the player is. */
export function home(): Place {
  const c = camera({ eye: [0, 1.5, 0], focal: 760, centre: [610, 292] });
  const room = new Plane('room', 0.55);
  smallKitchen(room, c);
  byTheDoor(room, c);
  supper(room, c);
  const near = new Plane('near', 1.4);
  boots(near);
  return {
    background: K.ink,
    landscape: [190, 30, 900, 450],
    portrait: [316, 30, 600, 640],
    rain: null,
    lights: { strip: 'on' },
    points: {
      ceiling: c.p(-0.2, 2.42, 2.5),
      toast: c.p(0.62, 0.94, 2.78),
      boots: [420, 600],
      window: c.p(0.3, 1.55, 3.2),
    },
    planes: [
      room.data(),
      ...light(c),
      near.data(),
      dusk('strip', '#7d8aa8', (p) => p.rect(430, 120, 340, 230, '#b4c2da', 'fill-opacity=".5"'), 1.45),
    ],
  };
}

/** The strip under the cupboard: tiles, worktop, the ends of things; then nothing, quite soon. */
function light(c: Camera): PlaneData[] {
  const p = new Plane('strip-light', 0.6, 'screen');
  const from = c.p(STRIP.x, STRIP.y, STRIP.z),
    foot = c.p(STRIP.x, 0.9, STRIP.z);
  glow(p, from, 420, K.lamp, 0.55, [1.25, 1]);
  p.poly([c.p(1.06, 1.47, 2.9), c.p(1.92, 1.47, 2.9), c.p(1.92, 1.5, 2.9), c.p(1.06, 1.5, 2.9)], '#fff2d2');
  beam(
    p,
    [c.p(0.95, 1.46, 3.19), c.p(2.1, 1.46, 3.19), c.p(2.7, 0.9, 3.19), c.p(0.3, 0.9, 3.19)],
    from,
    foot,
    K.lamp,
    0.5,
  );
  glow(p, foot, 330, K.lamp, 0.42, [1.2, 0.22]);
  return [whileLight(p, 'strip', 'lamp')];
}
/** Boots off, on yesterday's paper, toes to the door, the laces still in them. */
function boots(p: Plane): void {
  p.d('M236 690L560 676L620 740L200 756Z', '#4a4a48');
  p.d('M236 690L560 676L566 683L240 698Z', '#8d8573', 'opacity=".5"');
  for (const y of [704, 714])
    p.line(
      [
        [260, y],
        [392, y - 6],
      ],
      '#2c2d30',
      3,
      'opacity=".6"',
    );
  for (const [x, y, k] of [
    [452, 690, 1],
    [356, 706, 1.06],
  ] as const)
    p.group(`transform="translate(${x} ${y}) scale(${k})"`, (b) => {
      b.d('M-46 0Q-54 -60 -42 -128Q-18 -138 10 -130Q8 -92 16 -66Q58 -54 66 -26Q70 -10 66 0Z', '#0e1218');
      b.d(
        'M-4 -132Q4 -133 10 -130Q8 -92 16 -66Q58 -54 66 -26Q69 -12 67 -2L56 -2Q54 -30 12 -46Q-8 -74 -4 -132Z',
        '#3d3a38',
      );
      b.d(
        'M4 -131Q8 -131 10 -130Q8 -92 16 -66Q58 -54 66 -26L62 -26Q50 -48 12 -60Q0 -84 4 -131Z',
        '#c49a62',
        'opacity=".75"',
      );
      b.d('M-48 0H68Q72 8 66 14H-46Q-54 8 -48 0Z', '#05070b');
      b.d('M-42 -128Q-18 -138 10 -130Q-14 -124 -42 -128Z', '#020306');
      for (const i of [0, 1, 2, 3])
        b.line(
          [
            [-2 + i * 4, -106 + i * 15],
            [16 + i * 6, -102 + i * 14],
          ],
          '#8a744f',
          2.2,
          'stroke-linecap="round"',
        );
      b.raw(
        '<path d="M14 -58q22 4 14 22q-10 18 12 26" fill="none" stroke="#8a744f" stroke-width="2.2" stroke-linecap="round"/>',
      );
    });
}
