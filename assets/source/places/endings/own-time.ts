// Ending `own-time`: a packed bag by a front door at first light. The door is open as far as somebody has decided.
import { darken, mix } from '../../core/colour.ts';
import type { Place } from '../../core/place.ts';
import type { Plane } from '../../core/plane.ts';
import { PALETTE } from '../../scenes/palettes.ts';
import { holdall, layer, shutBook, stillLife } from '../../scenes/still-life.ts';
import { glow } from '../../scenes/weather.ts';

const E = PALETTE.ending;
const DAWN = '#ffcf98';

/** Picture of every ending in which the way out was planned and walked by the one who needed it. */
export function ownTime(): Place {
  return stillLife(
    [
      layer('hall', 0.5, hall),
      layer('outside', 0.45, outside),
      layer('door', 0.7, door),
      layer('bag', 0.95, bag),
      { ...layer('dawn', 1.0, dawn, 'screen'), glow: 'sun' },
    ],
    { background: '#2a2a3c', portrait: [290, 8, 664, 708], dust: [420, 200, 380, 380] },
  );
}

function hall(p: Plane): void {
  p.rect(
    -80,
    -60,
    1440,
    660,
    p.lin(
      [620, 0],
      [-60, 100],
      [
        [0, mix(E.plaster, E.rose, 0.3)],
        [0.35, mix(E.slate, E.plaster, 0.4)],
        [1, mix(E.slate, E.ink, 0.5)],
      ],
    ),
  );
  p.rect(
    604,
    -60,
    800,
    660,
    p.lin(
      [620, 0],
      [1320, 0],
      [
        [0, mix(mix(E.plaster, E.rose, 0.3), E.slate, 0.25)],
        [0.5, mix(E.slate, E.plaster, 0.15)],
        [1, mix(E.slate, E.ink, 0.6)],
      ],
    ),
  );
  p.rect(-80, 572, 1440, 20, mix(E.slate, E.ink, 0.35));
  p.rect(
    -80,
    592,
    1440,
    240,
    p.lin(
      [640, 0],
      [-40, 0],
      [
        [0, mix(E.wood, E.rose, 0.25)],
        [1, mix(E.wood, E.ink, 0.6)],
      ],
    ),
  );
  for (const y of [616, 652, 700])
    p.line(
      [
        [-80, y],
        [1360, y],
      ],
      E.ink,
      2,
      'opacity=".22"',
    );
  // hooks: two are empty now
  p.rect(140, 196, 250, 24, mix(E.wood, E.slate, 0.3));
  for (const x of [186, 264, 342])
    p.line(
      [
        [x, 214],
        [x, 230],
        [x - 8, 234],
      ],
      '#b9a27a',
      4.4,
      'stroke-linecap="round"',
    );
}
/** The street through the gap: roofs and a low sky. */
function outside(p: Plane): void {
  p.rect(
    640,
    60,
    170,
    534,
    p.lin(
      [0, 60],
      [0, 594],
      [
        [0, '#8f97c0'],
        [0.45, '#e6b09c'],
        [0.68, '#ffe2b4'],
        [0.7, '#b58f8a'],
        [1, '#8a7f9c'],
      ],
    ),
  );
  p.d('M640 420L640 330L676 306L706 330L742 300L780 332L810 316L810 420Z', '#7a6a86');
  p.d('M640 420L810 412L810 436L640 436Z', '#6b5d78');
  p.rect(672, 368, 14, 22, '#ffe2b4');
}
function door(p: Plane): void {
  const leaf = '#4d6672';
  // frame
  p.rect(
    604,
    28,
    36,
    566,
    p.lin(
      [604, 0],
      [640, 0],
      [
        [0, mix(E.plaster, E.slate, 0.4)],
        [1, mix(E.paper, DAWN, 0.4)],
      ],
    ),
  );
  p.rect(604, 28, 440, 32, mix(E.plaster, E.slate, 0.35));
  p.rect(1012, 28, 32, 566, mix(E.slate, E.ink, 0.2));
  // the leaf, hinged on the right, standing a hand's breadth more than ajar
  p.d(
    'M760 60L1012 60L1012 594L760 620Z',
    p.lin(
      [760, 0],
      [1012, 0],
      [
        [0, mix(leaf, DAWN, 0.12)],
        [0.25, darken(leaf, 0.25)],
        [1, darken(leaf, 0.5)],
      ],
    ),
  );
  p.d('M744 62L760 60L760 620L744 616Z', mix(leaf, DAWN, 0.75));
  for (const [a, b, c, d] of [
    [804, 110, 872, 300],
    [904, 110, 972, 300],
    [804, 360, 872, 556],
    [904, 360, 972, 554],
  ] as const) {
    p.poly(
      [
        [a, b],
        [c, b],
        [c, d],
        [a, d],
      ],
      darken(leaf, 0.58),
    );
    p.rect(a, d - 3, c - a, 3, mix(leaf, DAWN, 0.2), 'opacity=".6"');
  }
  p.circle([784, 338], 11, '#c9a56a');
  p.circle([781, 335], 4, '#fff0cf');
  // a latch chain, hanging free
  p.raw('<path d="M640 262q-6 46 -2 78" fill="none" stroke="#c9b48d" stroke-width="4" stroke-dasharray="6 3"/>');
  p.rect(616, 252, 26, 12, '#c9b48d');
}
function bag(p: Plane): void {
  holdall(p, [536, 650], 250, '#6a5b86', DAWN, 1);
  shutBook(p, [532, 528], 92, '#a8523f', DAWN);
  holdall(p, [406, 642], 150, '#4d6a6a', DAWN, 1);
}
function dawn(p: Plane): void {
  p.d(
    'M640 594L744 612L561 800L218 800Z',
    p.lin(
      [690, 600],
      [460, 740],
      [
        [0, DAWN, 0.75],
        [1, DAWN, 0.2],
      ],
    ),
  );
  p.d(
    'M604 60L640 60L640 594L420 592L330 300Z',
    p.lin(
      [640, 300],
      [340, 320],
      [
        [0, DAWN, 0.32],
        [1, DAWN, 0],
      ],
    ),
  );
  glow(p, [700, 330], 330, DAWN, 0.6, [1, 1.4]);
}
