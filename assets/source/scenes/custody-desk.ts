// A custody suite, square on: the high counter, the sergeant's screens, a passage of shut doors. Metres.
import type { Camera } from '../core/camera.ts';
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import type { V3 } from '../core/vec.ts';
import { PALETTE } from './palettes.ts';
import { block, face, type Room, roomBox, wallBand } from './room-box.ts';
import { type RoomLight, toneAt } from './room-light.ts';

const C = PALETTE.custody;
const US: V3 = [0, 0, -1];
/** The box of the room. */
export const SUITE: Room = { left: -2.7, right: 2.7, back: 5.4, ceiling: 2.55 };
/** The strip over the counter. */
const DESK_STRIP: RoomLight = { at: [0.2, 2.45, 3.2], key: C.strip, shade: C.shade, reach: 3.3 };
/** The counter; whoever stands behind it stands on a step. */
export const COUNTER = { x: [-1.35, 1.5], z: [2.75, 3.3], y: 1.1, step: 0.14 } as const;

/** Shell, passage, board, clock. */
export function custodySuite(p: Plane, c: Camera, l: RoomLight = DESK_STRIP): void {
  roomBox(p, c, SUITE, { wall: C.wall, floor: C.floor, ceiling: mix(C.wall, '#ffffff', 0.2) }, l);
  wallBand(p, c, SUITE, [0, 1.2], C.lower, l);
  wallBand(p, c, SUITE, [1.2, 1.25], C.line, l);
  // the line on the floor where you wait
  p.poly(
    c.quad([-1.5, 0.002, 2.5], [1.9, 0.002, 2.5], [1.9, 0.002, 2.57], [-1.5, 0.002, 2.57]),
    C.line,
    'opacity=".5"',
  );
  passage(p, c, l);
  board(p, c, l);
  const lampAt = (x: number): void => {
    p.poly(c.quad([x - 0.7, 2.54, 3.6], [x + 0.7, 2.54, 3.6], [x + 0.7, 2.54, 3.85], [x - 0.7, 2.54, 3.85]), '#f4fff4');
  };
  lampAt(0.2);
}

/** Left of the counter: three heavy doors, each with its hatch shut. */
function passage(p: Plane, c: Camera, l: RoomLight): void {
  const x = SUITE.left + 0.01,
    n: V3 = [1, 0, 0];
  for (const z of [4.4, 3.35, 2.3]) {
    face(p, c, [x, x], [0, 2.1], [z - 0.08, z + 0.88], n, mix(C.wall, '#ffffff', 0.15), l);
    face(p, c, [x + 0.01, x + 0.01], [0, 2.04], [z, z + 0.8], n, mix(C.counter, C.lower, 0.3), l);
    face(p, c, [x + 0.02, x + 0.02], [1.22, 1.42], [z + 0.22, z + 0.58], n, mix(C.counter, '#0c1418', 0.5), l);
    face(p, c, [x + 0.02, x + 0.02], [0.95, 1.05], [z + 0.68, z + 0.74], n, '#c9cfc6', l);
  }
}

/** A white board in columns, magnets and strokes where words would be; a clock at ten past three. */
function board(p: Plane, c: Camera, l: RoomLight): void {
  const z = SUITE.back - 0.01;
  face(p, c, [-1.5, 0.5], [1.34, 2.24], [z, z], US, '#8b979a', l);
  face(p, c, [-1.46, 0.46], [1.38, 2.2], [z - 0.002, z - 0.002], US, '#e6ece6', l);
  for (const x of [-1.16, -0.62, -0.1]) p.line([c.p(x, 1.38, z), c.p(x, 2.2, z)], C.counter, 1.4, 'opacity=".6"');
  for (let i = 0; i < 6; i++) {
    const y = 2.06 - i * 0.12;
    p.line([c.p(-1.46, y - 0.05, z), c.p(0.46, y - 0.05, z)], C.counter, 1, 'opacity=".4"');
    if (i === 3 || i === 5) continue;
    p.line([c.p(-1.08, y, z), c.p(-0.76 + (i % 2) * 0.08, y, z)], '#3f5a78', 2.4, 'opacity=".7"');
    p.line([c.p(-0.54, y, z), c.p(-0.3 + (i % 3) * 0.06, y, z)], '#3f5a78', 2.4, 'opacity=".55"');
    p.circle(c.p(-1.3, y, z), 4, i === 2 ? C.line : '#5f8a78');
  }
  const o = c.p(1.2, 2.0, z),
    k = c.scale(1.2, z);
  p.circle(o, 0.17 * k, C.counter);
  p.circle(o, 0.14 * k, toneAt(l, '#f2f5ee', [1.2, 2, z], US));
  p.line([o, [o[0] + 0.08 * k, o[1] + 0.015 * k]], C.shade, 3);
  p.line([o, [o[0] + 0.09 * k, o[1] - 0.07 * k]], C.shade, 2);
}

/** The counter, its screens with their backs to us, a tray, a pen on a chain. */
export function custodyCounter(p: Plane, c: Camera, l: RoomLight = DESK_STRIP): void {
  const { x, z, y } = COUNTER;
  block(p, c, x, [0, y - 0.06], z, C.counter, l);
  block(p, c, [x[0] - 0.06, x[1] + 0.06], [y - 0.06, y], [z[0] - 0.08, z[1]], mix(C.counter, '#ffffff', 0.28), l);
  face(p, c, x, [0.0, 0.14], [z[0] - 0.002, z[0] - 0.002], US, '#1a262c', l);
  for (const a of [-0.4, 0.55]) p.line([c.p(a, 0.14, z[0]), c.p(a, y - 0.06, z[0])], C.shade, 2, 'opacity=".6"');
  p.line([c.p(x[0] - 0.06, y, z[0] - 0.08), c.p(x[1] + 0.06, y, z[0] - 0.08)], C.strip, 2, 'opacity=".7"');
  for (const [a, b] of [[-1.0, -0.46]] as const) {
    const s = c.quad([a, y + 0.09, 3.1], [b, y + 0.09, 3.06], [b, y + 0.41, 3.06], [a, y + 0.41, 3.1]);
    p.group('style="mix-blend-mode:screen"', (q) => q.poly(s, C.screen, 'opacity=".45" filter="url(#soft)"'));
    p.poly(
      s,
      p.lin(s[0]!, s[2]!, [
        [0, '#141f26'],
        [1, '#0b1318'],
      ]),
    );
    p.line([s[3]!, s[2]!, s[1]!], C.screen, 2.4, 'opacity=".9"');
    p.poly(
      c.quad(
        [(a + b) / 2 - 0.05, y, 3.1],
        [(a + b) / 2 + 0.05, y, 3.1],
        [(a + b) / 2 + 0.03, y + 0.1, 3.1],
        [(a + b) / 2 - 0.03, y + 0.1, 3.1],
      ),
      '#0f191f',
    );
  }
  p.poly(
    c.quad([0.75, y + 0.004, 2.8], [1.12, y + 0.004, 2.8], [1.1, y + 0.004, 2.98], [0.77, y + 0.004, 2.98]),
    '#dfe6e0',
  );
  p.poly(
    c.quad([0.8, y + 0.008, 2.84], [1.0, y + 0.008, 2.83], [1.0, y + 0.008, 2.95], [0.82, y + 0.008, 2.96]),
    '#b8c4c0',
  );
  p.line([c.p(0.86, y + 0.02, 3.3), c.p(1.04, y + 0.02, 3.38)], '#22323c', 3);
  // a clear bag, folded over, with a belt and laces: what is taken off people here
  const g = c.quad([0.14, y + 0.004, 2.79], [0.52, y + 0.004, 2.79], [0.5, y + 0.05, 2.95], [0.16, y + 0.05, 2.95]);
  p.poly(g, '#d9ecec', 'opacity=".35"');
  p.line([g[0]!, g[1]!, g[2]!, g[3]!], '#eefafa', 1.2, 'opacity=".6"');
  const m = c.p(0.33, y + 0.02, 2.87);
  p.raw(`<ellipse cx="${m[0]}" cy="${m[1]}" rx="26" ry="6" fill="none" stroke="#3a2c24" stroke-width="5"/>`);
}
