// Jean's dining room at four on a winter Sunday: the low sun in the right-hand window lies across the cloth to her chair.
// Three places are laid and two used; her post is opened on the sideboard, and her stick hangs where she cannot reach it.
import { type Camera, camera } from '../../core/camera.ts';
import type { Place } from '../../core/place.ts';
import { Plane } from '../../core/plane.ts';
import type { V3 } from '../../core/vec.ts';
import type { Light } from '../../figure/tones.ts';
import { CAST } from '../../cast/sunday-dinner.ts';
import { AFTERNOON, DINING, DINING_WINDOW, diningRoom as drawRoom, SIDEBOARD } from '../../scenes/dining-room.ts';
import { diningTable, pendantShade, TABLE, tableThings } from '../../scenes/dining-table.ts';
import { dusk, whileLight } from '../../scenes/lit-planes.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { standing, type Standing } from '../../scenes/person.ts';
import { plainChair } from '../../scenes/plain-chair.ts';
import { sunThrough } from '../../scenes/sun-through.ts';
import { beam, glow } from '../../scenes/weather.ts';

const D = PALETTE.dining;
/** The way of the sun: from the right, low, a little away from us. */
const TRAVEL: V3 = [-1, -0.42, 0.33];
const SUNLIT: Light = {
  from: [0.88, 0.3, 0.3],
  key: '#ffe2b0',
  shade: '#6a5d70',
  wrap: 0.72,
  rims: [{ from: [0.9, 0.4], width: 4.4, colour: '#fff4d6', opacity: 0.95 }],
  sink: 0.15,
  sinkColour: '#2a2433',
};
/** She has turned her chair from the table to face it. */
const IN_SUN: Light = { ...SUNLIT, from: [0.78, 0.24, 0.58], key: '#ffe9c2', wrap: 0.5 };
/** He stands behind the curtain's edge, out of the beam: the room's own dusk, and a thin line of sun. */
const OUT_OF_SUN: Light = {
  ...SUNLIT,
  from: [0.5, 0.4, 0.76],
  key: '#a48b78',
  shade: '#57495a',
  wrap: 0.8,
  rims: [{ from: [0.9, 0.3], width: 2.6, colour: '#e8b878', opacity: 0.75 }],
};
const JEAN: V3 = [-0.2, 0, 2.42];

/** Place `dining-room`. */
export function diningRoom(): Place {
  const c = camera({ eye: [0.1, 1.28, 0], focal: 900, centre: [640, 226] });
  const room = new Plane('room', 0.55);
  drawRoom(room, c);
  const sun = new Plane('sun', 0.55, 'screen');
  sunOnWalls(sun, c);
  const chairs = new Plane('chairs', 0.9);
  plainChair(chairs, c, 0.34, 3.5, 'us', D.wood, AFTERNOON);
  plainChair(chairs, c, 1.16, 3.0, 'left', D.wood, AFTERNOON);
  const table = new Plane('table', 1.02);
  diningTable(table, c, AFTERNOON);
  const sunny = new Plane('sun-on-cloth', 1.02, 'screen');
  sunOnCloth(sunny, c);
  const things = new Plane('things', 1.02);
  tableThings(things, c);
  const pendant = new Plane('pendant', 1.02);
  pendantShade(pendant, c);
  const lamp = new Plane('pendant-light', 1.06, 'screen');
  pendantLight(lamp, c);
  const air = new Plane('window-air', 1.05, 'screen');
  air.group('filter="url(#soft14)"', (q) =>
    beam(
      q,
      [c.p(1.55, 1.84, 2.9), c.p(1.55, 0.72, 2.9), c.p(-0.9, -0.1, 3.7), c.p(-1.3, 0.8, 3.8)],
      c.p(1.55, 1.3, 3.1),
      c.p(-0.9, 0.5, 3.7),
      D.sun,
      0.34,
    ),
  );
  const jean: Standing = {
    who: 'jean',
    how: 'table',
    shadow: 0,
    at: JEAN,
    heads: ['guarded', 'guarded@us', 'tired@us', 'neutral@neil', 'wry@us'],
    gazes: { us: { yaw: -34, pitch: -4 }, neil: { yaw: -6, pitch: -6 } },
    under: (p) => {
      const foot = c.p(JEAN[0] - 0.1, 0, JEAN[2]);
      p.ellipse(foot, 150, 20, '#120b0c', 'opacity=".4"');
      plainChair(p, c, JEAN[0] - 0.05, JEAN[2] + 0.04, 'right', D.wood, AFTERNOON);
    },
    spec: { ...CAST.jean, pose: 'sitUpright', turn: 40, expression: 'guarded', light: IN_SUN, detail: 2 },
  };
  return {
    background: '#4a4350',
    landscape: [170, 60, 960, 480],
    portrait: [400, 34, 640, 683],
    rain: null,
    dust: [420, 150, 620, 360],
    lights: { sun: 'on', lamp: 'off' },
    points: {
      window: c.p(1.55, 1.5, 3.8),
      letters: c.p(0.1, SIDEBOARD.y + 0.06, SIDEBOARD.z[0]),
      stick: c.p(SIDEBOARD.x[1] + 0.04, SIDEBOARD.y + 0.04, SIDEBOARD.z[0]),
      'third-place': c.p(0.36, TABLE.y + 0.1, 3.22),
    },
    planes: [
      room.data(),
      whileLight(sun, 'sun', 'sun'),
      standing(c, {
        who: 'neil',
        how: 'sideboard',
        depth: 0.8,
        at: [0.84, 0, 3.68],
        heads: ['concerned', 'charming', 'cold', 'neutral@jean'],
        gazes: { jean: { yaw: -30, pitch: 6 } },
        spec: { ...CAST.neil, pose: 'pockets', turn: -22, expression: 'concerned', light: OUT_OF_SUN, detail: 2 },
      }),
      standing(c, {
        who: 'neil',
        how: 'explaining',
        depth: 0.8,
        at: [0.84, 0, 3.68],
        heads: ['charming', 'concerned', 'pleading', 'cold@jean'],
        gazes: { jean: { yaw: -40, pitch: 8 } },
        spec: { ...CAST.neil, pose: 'palms', turn: 8, expression: 'charming', light: OUT_OF_SUN, detail: 2 },
      }),
      chairs.data(),
      standing(c, {
        who: 'jean',
        how: 'standing',
        depth: 0.8,
        at: [-0.3, 0, 3.62],
        heads: ['neutral', 'guarded', 'neutral@neil', 'cold@neil'],
        gazes: { neil: { yaw: 26, pitch: -8 } },
        spec: { ...CAST.jean, pose: 'clasped', turn: 22, expression: 'neutral', light: IN_SUN, detail: 2 },
      }),
      table.data(),
      whileLight(sunny, 'sun', 'sun'),
      things.data(),
      pendant.data(),
      standing(c, jean),
      whileLight(air, 'sun', 'sun'),
      dusk('sun', '#7780a6', (p) =>
        p.poly(c.quad([1.55, 0.72, 2], [1.55, 0.72, 3.95], [1.55, 1.84, 3.95], [1.55, 1.84, 2]), '#56689c'),
      ),
      whileLight(lamp, 'lamp', 'lamp'),
    ],
  };
}

/** Panes of sun on the back wall and the left one. */
function sunOnWalls(p: Plane, c: Camera): void {
  const { left, right, back, ceiling } = DINING;
  const wall = c.quad([left, 0, back], [right, 0, back], [right, ceiling, back], [left, ceiling, back]);
  const side = c.quad([left, 0, 1], [left, 0, back], [left, ceiling, back], [left, ceiling, 1]);
  sunThrough(p, c, DINING_WINDOW, TRAVEL, { axis: 2, at: back, within: wall }, '#d9985a', 'opacity=".5"');
  sunThrough(p, c, DINING_WINDOW, TRAVEL, { axis: 0, at: left, within: side }, '#d9985a', 'opacity=".42"');
}

/** The same panes on the cloth. */
function sunOnCloth(p: Plane, c: Camera): void {
  const { x, y, z } = TABLE;
  const top = c.quad([x[0], y, z[0]], [x[1], y, z[0]], [x[1], y, z[1]], [x[0], y, z[1]]);
  sunThrough(p, c, DINING_WINDOW, TRAVEL, { axis: 1, at: y, within: top }, '#ffcb7e', 'opacity=".8"');
}

/** The lamp over the table when it is lit: its shade, the cloth under it, the faces round it. */
function pendantLight(p: Plane, c: Camera): void {
  const bulb = c.p(0.05, 1.98, 2.9),
    k = c.scale(0.05, 2.9),
    cloth = c.p(0.05, TABLE.y, 2.9);
  p.poly(
    [
      [bulb[0] - 0.1 * k, bulb[1] - 0.16 * k],
      [bulb[0] + 0.1 * k, bulb[1] - 0.16 * k],
      [bulb[0] + 0.2 * k, bulb[1] + 0.06 * k],
      [bulb[0] - 0.2 * k, bulb[1] + 0.06 * k],
    ],
    '#f2b56c',
  );
  glow(p, [bulb[0], bulb[1] + 0.1 * k], 520, '#f0a45a', 0.34, [1, 0.85]);
  p.circle(
    [cloth[0] - 40, cloth[1] - 40],
    440,
    p.rad(
      [cloth[0] - 40, cloth[1] - 40],
      440,
      [
        [0, '#ffb868', 0.5],
        [0.45, '#ffb868', 0.2],
        [1, '#ffb868', 0],
      ],
      [1, 0.6],
    ),
  );
  p.group('filter="url(#soft14)"', (q) =>
    beam(
      q,
      [c.p(-0.14, 1.9, 2.9), c.p(0.24, 1.9, 2.9), c.p(1.4, 0.6, 2.7), c.p(-1.4, 0.6, 2.7)],
      c.p(0.05, 1.95, 2.9),
      c.p(0.05, 0.5, 2.7),
      '#ffcf8c',
      0.2,
    ),
  );
}
