// The title: a terrace in the rain, every window dark but one open door, and a blue light far off.
import { camera, type Camera } from '../core/camera.ts';
import { toPath } from '../core/fit-path.ts';
import type { Place } from '../core/place.ts';
import { Plane, type PlaneData } from '../core/plane.ts';
import { grow } from '../core/shape.ts';
import type { V2 } from '../core/vec.ts';
import { figure, place } from '../figure/figure.ts';
import type { Light } from '../figure/tones.ts';
import { CAST } from '../cast/quiet-house.ts';
import {
  doorMirror,
  doorSpill,
  farBlue,
  type LitDoor,
  NIGHT,
  nightRain,
  nightSky,
  openDoor,
  parkedAndFar,
  wetGround,
} from '../scenes/night-terrace.ts';
import { HEAD_M } from '../scenes/person.ts';
import { doorZ, frontages, HOUSE, type HouseRow, roofs } from '../scenes/street.ts';
import { groundShadow, groundSpill, wire } from '../scenes/street-things.ts';
import { beam, glow, ripples } from '../scenes/weather.ts';

const RIGHT: HouseRow = { front: 5.2, from: 0.6, count: 13, width: 4.4, side: 1, seed: 3 };
const LEFT: HouseRow = { front: -5.6, from: 8, count: 12, width: 4.4, side: -1, seed: 8 };
/** Which house of the right-hand row has its door open. */
const OPEN = 1;

/** One drawn plane. */
const layer = (
  name: string,
  depth: number,
  draw: (p: Plane) => void,
  blend: PlaneData['blend'] = 'normal',
): PlaneData => {
  const p = new Plane(name, depth, blend);
  draw(p);
  return p.data();
};

const CAMERA = camera({ eye: [0, 1.5, 0], yaw: 30, focal: 800, centre: [610, 452] });
const DOOR = litDoor();
function litDoor(): LitDoor {
  const [d0, d1] = doorZ(RIGHT, OPEN),
    dz = (d0 + d1) / 2;
  return { front: RIGHT.front, d0, d1, dz, lamp: [7.4, 2.35, dz + 0.05] };
}

/**
 * The two lights that move over the still picture, each on black, to be laid over it as `screen`: the open door, which
 * breathes, and the far blue, which swells. They add to what the picture already has.
 */
export const titleLights = (): { door: PlaneData; blue: PlaneData } => ({
  door: layer('door-light', 0.62, (p) => {
    const { front, d0, d1, dz, lamp } = DOOR,
      spill = groundSpill(lamp, front, d0, d1, -3.6).map((v) => CAMERA.p(...v));
    beam(p, spill, CAMERA.p(front, 0, dz), CAMERA.p(-2.6, 0, dz), '#ffb05c', 0.42);
    glow(p, CAMERA.p(front, 1.1, dz), 240, '#d9772f', 0.55, [1, 1.05]);
  }),
  blue: layer('blue-light', 0.75, (p) => farBlue(p, CAMERA)),
});

/** The title picture. */
export function title(): Place {
  const c = CAMERA,
    door = DOOR;
  return {
    background: NIGHT.sky[0],
    landscape: [60, 20, 960, 480],
    portrait: [330, 190, 390, 520],
    rain: null,
    planes: [
      layer('sky', 0, nightSky),
      layer('left-row', 0.25, (p) => {
        roofs(p, c, LEFT, { ...NIGHT, roof: '#16243c', sky: ['#27405f', '#2b4566', '#3a5676'] });
        frontages(
          p,
          c,
          LEFT,
          { ...NIGHT, wallNear: '#1a2a45', wallFar: '#2d4767', trim: '#38506f' },
          { bricks: false },
        );
      }),
      layer('right-row', 0.5, (p) => {
        roofs(p, c, RIGHT, NIGHT);
        frontages(p, c, RIGHT, NIGHT, { lit: { index: OPEN, warm: '#d9853f', reach: 3.4 } });
      }),
      layer('door', 0.55, (p) => openDoor(p, c, door)),
      layer('ground', 0.6, (p) => wetGround(p, c, door)),
      layer('spill', 0.62, (p) => doorSpill(p, c, door), 'screen'),
      layer('reflections', 0.63, (p) => doorMirror(p, c, door), 'screen'),
      layer('ripples', 0.64, (p) => ripples(p, 70, [0, 560, 1280, 160], '#9db8dc', 8)),
      layer('figure', 0.6, (p) => onThreshold(p, c, door)),
      // the nearest house falls back into the dark, so that the eye goes to the door
      layer('near-dark', 0.7, (p) =>
        p.rect(
          760,
          -60,
          600,
          840,
          p.lin(
            [800, 0],
            [1280, 0],
            [
              [0, '#070c18', 0],
              [0.5, '#070c18', 0.42],
              [1, '#070c18', 0.7],
            ],
          ),
        ),
      ),
      layer('street-things', 0.75, (p) => parkedAndFar(p, c)),
      layer('wires', 1.3, wires),
      layer('rain', 1.4, (p) => nightRain(p, c, door), 'screen'),
    ],
  };
}

/** Somebody in the open door, and the long shadow that starts at the feet. */
function onThreshold(p: Plane, c: Camera, { front, dz, lamp }: LitDoor): void {
  const light: Light = {
    from: [0.5, 0.6, -0.9],
    key: '#8a4f2e',
    shade: '#2a1a1e',
    wrap: 2.6,
    rims: [
      { from: [0.9, 0.5], width: 7, colour: '#ffd08a', opacity: 0.95 },
      { from: [-0.8, 0.4], width: 4, colour: '#f0a45c', opacity: 0.9 },
    ],
  };
  const f = figure({ ...CAST.priya, pose: 'guarded', turn: -58, light, detail: 0, expression: 'guarded' });
  const metres = HEAD_M / 100;
  const outline = f.silhouette.map((poly) => poly.map(([x, y]) => [x * metres, -y * metres] as V2));
  p.d(
    toPath(grow(groundShadow(c, outline, front, dz + 0.06, lamp, 5.2), 0.5), { tol: 0.8 }),
    p.lin(c.p(front, 0, dz), c.p(-1, 0, dz), [
      [0, '#0b1120', 0.92],
      [0.5, '#0d1424', 0.72],
      [1, '#111b2e', 0.0],
    ]),
  );
  const [x, y] = c.p(front - 0.05, HOUSE.step, dz + 0.06);
  p.raw(place(f, x, y, HEAD_M * c.scale(front - 0.05, dz)));
}

/** Telephone wires across the sky. */
function wires(p: Plane): void {
  for (const [a, b, sag] of [
    [[-60, 96], [1340, -30], 64],
    [[-60, 128], [1340, 20], 70],
    [[-60, 150], [760, -60], 30],
  ] as const)
    wire(p, a, b, sag, '#070c18', 2.2, '.85');
}
