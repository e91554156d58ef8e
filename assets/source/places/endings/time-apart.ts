// Ending `time-apart`: an empty chair turned to a window by day, keys on the sill. Time, and nobody at the door.
import { mix } from '../../core/colour.ts';
import type { Place } from '../../core/place.ts';
import type { Plane } from '../../core/plane.ts';
import type { V2 } from '../../core/vec.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { layer, stillLife, windowPatch } from '../../scenes/still-life.ts';
import { woodenChair } from '../../scenes/wooden-chair.ts';
import { glow } from '../../scenes/weather.ts';

const E = PALETTE.ending;
const DAY = '#dfe8ee';

/** Picture of every ending that is a space kept by an order or a notice. */
export function timeApart(): Place {
  return stillLife(
    [
      layer('room', 0.5, room),
      layer('net', 0.6, net),
      layer('chair', 0.9, (p) => p.group('transform="translate(96 22)"', woodenChair)),
      { ...layer('day', 0.95, day, 'screen'), glow: 'sun' },
    ],
    { background: '#5b6678', dust: [420, 120, 520, 420], portrait: [346, 4, 668, 712] },
  );
}

function room(p: Plane): void {
  p.rect(
    -80,
    -60,
    1440,
    640,
    p.lin(
      [520, 0],
      [1300, 300],
      [
        [0, mix(E.plaster, E.slate, 0.35)],
        [1, mix(E.slate, E.ink, 0.25)],
      ],
    ),
  );
  p.rect(-80, 560, 1440, 20, mix(E.slate, E.ink, 0.2));
  p.rect(
    -80,
    580,
    1440,
    240,
    p.lin(
      [500, 0],
      [1300, 0],
      [
        [0, mix(E.wood, E.plaster, 0.3)],
        [1, mix(E.wood, E.ink, 0.5)],
      ],
    ),
  );
  for (const y of [612, 652, 700])
    p.line(
      [
        [-80, y],
        [1360, y],
      ],
      E.ink,
      2,
      'opacity=".25"',
    );
  // the window: roofs, a bare tree, a white sky
  p.rect(360, 52, 380, 404, mix(E.paper, E.slate, 0.45));
  p.rect(
    378,
    70,
    344,
    368,
    p.lin(
      [0, 70],
      [0, 438],
      [
        [0, '#c6d2dc'],
        [1, '#eef0e8'],
      ],
    ),
  );
  p.d('M378 438L378 366L470 330L548 372L620 340L722 380L722 438Z', '#93a0ae');
  p.d('M378 438L378 400L722 392L722 438Z', '#7b8a94');
  for (const [x, y, h] of [
    [452, 300, 34],
    [604, 314, 30],
  ] as const)
    p.rect(x, y, 18, h, '#93a0ae');
  for (const d of [
    'M660 438C656 340 668 280 664 210',
    'M664 330C640 300 628 270 622 232',
    'M663 300C690 276 700 250 708 214',
    'M665 260C652 236 648 214 648 186',
    'M626 262C612 250 606 240 600 226',
  ])
    p.raw(`<path d="${d}" fill="none" stroke="#6f7c88" stroke-width="4" stroke-linecap="round"/>`);
  p.rect(546, 70, 9, 368, mix(E.paper, E.slate, 0.3));
  p.rect(378, 250, 344, 9, mix(E.paper, E.slate, 0.3));
  p.d('M338 452L762 452L780 476L320 476Z', mix(E.paper, E.slate, 0.15));
  p.rect(320, 476, 460, 12, mix(E.paper, E.slate, 0.55));
  keys(p, [470, 463]);
}
/** Two keys on a ring, the new one bright. */
function keys(p: Plane, [x, y]: V2): void {
  p.ellipse([x + 16, y + 5], 44, 4, E.ink, 'opacity=".3"');
  p.raw(`<ellipse cx="${x}" cy="${y}" rx="13" ry="7" fill="none" stroke="#6c7681" stroke-width="3"/>`);
  const key = (pts: V2[], colour: string): void => {
    p.line(pts, colour, 4.4, 'stroke-linejoin="round"');
  };
  key(
    [
      [x + 10, y - 1],
      [x + 52, y - 5],
    ],
    '#7d6f52',
  );
  key(
    [
      [x + 8, y + 3],
      [x + 56, y + 6],
    ],
    '#c9a24e',
  );
  p.line(
    [
      [x + 42, y + 5],
      [x + 43, y + 11],
    ],
    '#c9a24e',
    3.6,
  );
  p.line(
    [
      [x + 50, y + 5.4],
      [x + 51, y + 11],
    ],
    '#c9a24e',
    3.6,
  );
  p.ellipse([x + 12, y + 3], 9, 6, '#c9a24e');
  p.ellipse([x + 12, y - 2], 8, 5, '#7d6f52');
}
/** A net, pulled back to one side and tied with a bit of string. */
function net(p: Plane): void {
  p.d('M366 62H520C500 190 450 270 404 312C390 340 388 400 392 452H366Z', '#f2f3ee', 'fill-opacity=".5"');
  for (const d of [
    'M398 62C402 180 396 260 384 312',
    'M440 62C436 190 416 262 394 312',
    'M484 62C470 190 430 270 400 312',
    'M378 320C374 370 374 410 376 450',
  ])
    p.raw(`<path d="${d}" fill="none" stroke="#c9d0d2" stroke-width="2" opacity=".7"/>`);
  p.line(
    [
      [372, 312],
      [412, 310],
    ],
    '#b5794f',
    5,
    'stroke-linecap="round"',
  );
}
function day(p: Plane): void {
  glow(p, [550, 240], 460, DAY, 0.3);
  windowPatch(
    p,
    [
      [520, 600],
      [800, 600],
      [900, 720],
      [560, 720],
    ],
    '#c9ccc2',
    0.34,
    [2, 2],
    0.07,
  );
  p.d(
    'M722 90L722 430L1010 600L1010 300Z',
    p.lin(
      [722, 260],
      [1010, 450],
      [
        [0, DAY, 0.2],
        [1, DAY, 0],
      ],
    ),
  );
}
