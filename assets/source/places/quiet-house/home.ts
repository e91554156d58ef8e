// The officer's own kitchen at ten past two: toast over the sink, boots off, something heavy going over in the flat above.
import { camera, type Camera } from '../../core/camera.ts';
import type { Place } from '../../core/place.ts';
import { Plane, type PlaneData } from '../../core/plane.ts';
import { dusk, whileLight } from '../../scenes/lit-planes.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { boots, byTheDoor, supper } from '../../scenes/small-kitchen-things.ts';
import { toastHands } from '../../scenes/small-kitchen-hands.ts';
import { smallKitchen, STRIP } from '../../scenes/small-kitchen.ts';
import { beam, glow } from '../../scenes/weather.ts';

const K = PALETTE.home;

/** Place `home`. Nobody is in it: the player is. */
export function home(): Place {
  const c = camera({ eye: [0, 1.5, 0], focal: 640, centre: [610, 292] });
  const room = new Plane('room', 0.55);
  smallKitchen(room, c);
  byTheDoor(room, c);
  supper(room, c);
  boots(room, c);
  const near = new Plane('near', 1.4);
  toastHands(near, [652, 652]);
  return {
    background: K.ink,
    landscape: [190, 30, 900, 450],
    portrait: [372, 20, 650, 693],
    rain: null,
    lights: { strip: 'on' },
    points: {
      ceiling: c.p(-0.2, 2.42, 2.5),
      toast: c.p(0.62, 0.94, 2.78),
      boots: c.p(-0.5, 0.2, 2.4),
      window: c.p(0.3, 1.55, 3.2),
    },
    planes: [
      room.data(),
      ...light(c),
      near.data(),
      dusk('strip', '#7d8aa8', (p) => glow(p, c.p(0.02, 1.6, 3.2), 260, '#c4d2ea', 0.7, [1.1, 0.9]), 1.45),
    ],
  };
}

/** The strip under the cupboard: tiles, worktop, the ends of things; then nothing, quite soon. */
function light(c: Camera): PlaneData[] {
  const p = new Plane('strip-light', 0.6, 'screen');
  const from = c.p(STRIP.x, STRIP.y, STRIP.z),
    foot = c.p(STRIP.x, 0.9, STRIP.z);
  glow(p, from, 420, K.lamp, 0.55, [1.25, 1]);
  const [l, r] = [STRIP.x - STRIP.half, STRIP.x + STRIP.half];
  p.poly([c.p(l, 1.465, 2.9), c.p(r, 1.465, 2.9), c.p(r, 1.5, 2.9), c.p(l, 1.5, 2.9)], '#fff2d2');
  beam(
    p,
    [c.p(l - 0.06, 1.46, 3.19), c.p(r + 0.06, 1.46, 3.19), c.p(r + 0.5, 0.9, 3.19), c.p(l - 0.5, 0.9, 3.19)],
    from,
    foot,
    K.lamp,
    0.5,
  );
  glow(p, foot, 330, K.lamp, 0.42, [1.2, 0.22]);
  return [whileLight(p, 'strip', 'lamp')];
}
