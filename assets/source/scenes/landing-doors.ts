// The three doors with something behind them: the bathroom's white, the child's night light, the box room opened. Metres.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { bedroomLeaf, bedroomThings, BOLT, DOOR_FACE, DOORS, onWall, type Opening, UPSTAIRS } from './landing.ts';
import { PALETTE } from './palettes.ts';
import { beam, glow } from './weather.ts';

const L = PALETTE.landing;
const Z = UPSTAIRS.back,
  TOP = UPSTAIRS.doorTop;

const cut = (p: Plane, c: Camera, [x0, x1]: Opening, draw: (q: Plane) => void): void => {
  p.clip([c.quad([x0, 0, Z], [x1, 0, Z], [x1, TOP, Z], [x0, TOP, Z])], draw);
};

/** The line under the shut bathroom door, and the light that finds its edge and its top. */
export function bathroomLine(p: Plane, c: Camera): void {
  const [x0, x1] = DOORS.bathroom;
  onWall(p, c, [x0, x1], [0, 0.024], '#f4fffa');
  onWall(p, c, [x0, x0 + 0.012], [0, TOP], L.bath, 'opacity=".8"');
  onWall(p, c, [x0, x1], [TOP - 0.01, TOP], L.bath, 'opacity=".55"');
}

/** A fan of light on the carpet before a door, for a `screen` plane; `reach` in metres. */
export function spill(p: Plane, c: Camera, [x0, x1]: Opening, reach: number, colour: string, strength: number): void {
  beam(
    p,
    [c.p(x0, 0, Z), c.p(x1, 0, Z), c.p(x1 + reach * 0.22, 0, Z - reach), c.p(x0 - reach * 0.22, 0, Z - reach)],
    c.p(0, 0, Z),
    c.p(0, 0, Z - reach),
    colour,
    strength,
  );
}

/** The bathroom door opened inwards: white tiles, a dry bath, one towel on its rail. Drawn with whoever stands there. */
export function bathroomOpen(p: Plane, c: Camera): void {
  const [x0, x1] = DOORS.bathroom,
    z = Z + 1.5;
  cut(p, c, DOORS.bathroom, (q) => {
    onWall(
      q,
      c,
      DOORS.bathroom,
      [0, TOP],
      q.lin(c.p(x0, TOP, Z), c.p(x1, 0, Z), [
        [0, '#e4f0ec'],
        [0.55, '#bccbc9'],
        [1, '#8b9ea1'],
      ]),
    );
    for (let y = 0.6; y < 1.35; y += 0.15)
      onWall(q, c, [x0 - 0.4, x1 + 0.4], [y, y + 0.01], '#7f9496', 'opacity=".5"', z);
    for (let x = x0 - 0.4; x < x1 + 0.4; x += 0.15)
      onWall(q, c, [x, x + 0.01], [0.5, 1.35], '#7f9496', 'opacity=".35"', z);
    q.poly(c.quad([-1.6, 0, z], [0.1, 0, z], [0.1, 0, Z], [-1.6, 0, Z]), '#75868a');
    // the bath along the back wall, empty
    onWall(q, c, [x0 - 0.5, x1 + 0.5], [0, 0.55], '#a9bab9', '', z - 0.5);
    onWall(q, c, [x0 - 0.5, x1 + 0.5], [0.53, 0.58], '#f2faf7', '', z - 0.5);
    onWall(q, c, [x0 + 0.01, x0 + 0.16], [0.86, 1.28], '#a2716c', '', z - 0.3);
    onWall(q, c, [x0 + 0.01, x0 + 0.16], [1.26, 1.28], '#c99a90', '', z - 0.3);
  });
  p.poly(c.quad([x1, 0, Z], [x1 - 0.1, 0, Z + 0.6], [x1 - 0.1, TOP, Z + 0.6], [x1, TOP, Z]), mix(L.door, L.bath, 0.3));
  p.line([c.p(x0, 0, Z), c.p(x0, TOP, Z)], '#f6fffb', 2);
}

/** The child's room by its night light: warm wall, the end of the bed, a paper star. Drawn over the dark one. */
export function bedroomLit(p: Plane, c: Camera): void {
  const [x0, x1] = DOORS.bedroom;
  cut(p, c, DOORS.bedroom, (q) => {
    onWall(
      q,
      c,
      DOORS.bedroom,
      [0, TOP],
      q.lin(c.p(x0, TOP, Z), c.p(x1, 0.5, Z), [
        [0, '#5d3c36'],
        [0.6, '#a06c4a'],
        [1, '#c98a58'],
      ]),
    );
    q.poly(c.quad([-0.6, 0, Z + 2.2], [1, 0, Z + 2.2], [1, 0, Z], [-0.6, 0, Z]), '#6b463f');
    bedroomThings(q, c, '#7686a4', '#5a3b30');
    onWall(q, c, [0.24, 0.52], [0, 0.78], '#5a3b30', '', Z + 1.9);
    onWall(q, c, [0.22, 0.54], [0.75, 0.79], '#c98f5c', '', Z + 1.9);
    const lamp = c.p(0.36, 0.86, Z + 1.9);
    q.circle(
      lamp,
      80,
      q.rad(lamp, 80, [
        [0, '#fff0cc', 0.95],
        [0.3, L.night, 0.6],
        [1, L.night, 0],
      ]),
    );
    q.circle(lamp, 10, '#fff4d8');
    const star = c.p(0.3, 1.5, Z + 2);
    q.raw(
      `<path transform="translate(${star[0].toFixed(1)} ${star[1].toFixed(1)})" d="M0 -9L2.7 -2.8L9 -2.2L4.2 2L5.6 8.4L0 5L-5.6 8.4L-4.2 2L-9 -2.2L-2.7 -2.8Z" fill="#e3b27c"/>`,
    );
  });
  bedroomLeaf(p, c, mix(L.door, '#a3694a', 0.5), '#e2b888');
  // the frame on the far side takes the light
  onWall(p, c, [x1, x1 + 0.02], [0, TOP], L.night, 'opacity=".55"');
}

/** What leaves it: a `screen` plane. */
export function nightLight(p: Plane, c: Camera): void {
  glow(p, c.p(0.22, 0.95, Z), 250, L.night, 0.4);
  spill(p, c, DOORS.bedroom, 1.4, L.night, 0.5);
}

/** The box room, unbolted, its door pulled wide: a bare wall, a small high window, a folded blanket. Drawn with whoever is in it. */
export function boxRoomOpen(p: Plane, c: Camera): void {
  const [x0, x1] = DOORS.box,
    z = Z + 0.84;
  cut(p, c, DOORS.box, (q) => {
    onWall(
      q,
      c,
      [x0 - 0.3, x1 + 0.6],
      [0, 2.4],
      q.lin(c.p(x0, 0.4, z), c.p(x1, 2, z), [
        [0, '#56605f'],
        [0.5, '#3a444b'],
        [1, '#20272e'],
      ]),
      '',
      z,
    );
    q.poly(c.quad([x0 - 0.02, 0, Z], [x0 - 0.02, 0, z], [x0 - 0.02, TOP, z], [x0 - 0.02, TOP, Z]), '#1a2027');
    for (const [inset, fill] of [
      [0, '#48535b'],
      [0.03, '#16263c'],
    ] as const)
      onWall(q, c, [x0 + 0.32 + inset, x0 + 0.66 - inset], [1.6 + inset, 1.9 - inset], fill, '', z - 0.01);
    q.poly(c.quad([x0 - 0.3, 0, Z], [x1 + 0.6, 0, Z], [x1 + 0.6, 0, z], [x0 - 0.3, 0, z]), '#3f4148');
    // the blanket, folded twice
    for (const [y, fill] of [
      [0, '#6d5a5c'],
      [0.035, '#8a7372'],
    ] as const) {
      const fold = c.box([x0 + 0.1, x1 + 0.06], [y, y + 0.03], [Z + 0.16, Z + 0.7]);
      q.poly(fold.top, fill);
      q.poly(fold.front, mix(fill, L.ink, 0.4));
    }
  });
  // the leaf swung out on the right, its bare inside to us, and the brass end of the bolt drawn back past its edge
  const leaf = (t: number, y: number): [number, number] => c.p(x1 + 0.16 * t, y, Z - 0.54 * t),
    slab = (t0: number, t1: number, y0: number, y1: number, fill: string): void => {
      p.poly([leaf(t0, y0), leaf(t1, y0), leaf(t1, y1), leaf(t0, y1)], fill);
    };
  slab(0, 1, 0, TOP, mix(DOOR_FACE, L.ink, 0.35));
  for (const [y0, y1] of [
    [0.22, 0.86],
    [1.06, 1.82],
  ] as const)
    slab(0.14, 0.86, y0, y1, mix(DOOR_FACE, L.ink, 0.5));
  slab(0.98, 1, 0, TOP, mix(DOOR_FACE, L.bath, 0.2));
  slab(1, 1.07, BOLT[1] - 0.014, BOLT[1] + 0.014, '#d1ad66');
  // its keeper on the frame
  const k = c.scale(x0, Z),
    [kx, ky] = c.p(x0 - 0.035, BOLT[1], Z);
  p.rect(kx - 0.024 * k, ky - 0.027 * k, 0.048 * k, 0.054 * k, '#86693a');
  p.rect(kx - 0.01 * k, ky - 0.012 * k, 0.034 * k, 0.024 * k, '#14100a');
}
