// Inside the response car at night, from the passenger seat: windscreen left, driver right, the terminal glowing in the dash.
// Drawn flat (no camera): every edge here is a curve that reads better by eye than by projection.
import type { Plane } from '../core/plane.ts';
import { blob } from '../core/shape.ts';
import { glow } from './weather.ts';

/** Pillar, roof lining, mirror, dash and instruments, which are lit while the engine is `running`. */
export function dashboard(p: Plane, running = true): void {
  // pillar, roof lining, mirror
  p.d(
    'M868 44L930 36L1110 470L1004 470Z',
    p.lin(
      [880, 200],
      [1060, 220],
      [
        [0, '#0b121d'],
        [0.7, '#141f2e'],
        [1, '#0a101a'],
      ],
    ),
  );
  p.d('M868 44L876 43L1014 450L1004 452Z', '#31465f', 'opacity=".7"');
  p.d('M-120 -60H1400V40L930 36L868 44L560 6L-120 20Z', '#05080e');
  p.d('M-120 20L560 6L868 44L866 52L560 16L-120 30Z', '#1a2838');
  p.d('M520 -10L660 -10L668 56Q668 74 646 74L536 66Q514 62 514 44Z', '#070b12');
  p.d('M526 14L654 20L658 52Q656 64 642 64L540 58Q524 54 524 42Z', '#1b2f47');
  p.d('M526 14L600 17L570 58L540 58Q524 54 524 42Z', '#2e5aa6', 'opacity=".55"');
  // dash: one long hull with a lit top edge
  const dash = 'M-140 508C140 470 470 462 700 452C820 446 930 440 1010 452L1180 520L1240 860H-140Z';
  p.d(
    dash,
    p.lin(
      [0, 460],
      [0, 720],
      [
        [0, '#16222f'],
        [0.25, '#0d151f'],
        [1, '#05080d'],
      ],
    ),
  );
  p.d(
    'M-140 508C140 470 470 462 700 452C820 446 930 440 1010 452L1018 460C930 450 820 456 700 462C470 473 140 482 -140 522Z',
    '#3c5674',
    'opacity=".75"',
  );
  p.d('M-140 560C120 528 300 520 420 516L430 560C300 566 100 580 -140 610Z', '#0a1119');
  for (const x of [40, 150, 250]) p.d(`M${x} ${556 - x * 0.1}l84 -9l2 16l-84 9Z`, '#05090e');
  // instrument cowl behind the wheel
  p.d('M640 470C660 420 830 404 900 448L930 520L660 530Z', '#080d14');
  p.d('M672 478C690 444 800 432 868 462L880 506L690 516Z', '#0c1a26');
  if (!running) return;
  p.raw(
    '<g fill="none" stroke="#7fd8e6" stroke-width="2.4" opacity=".75"><path d="M704 506a34 34 0 0 1 56 -26"/><path d="M800 476a32 32 0 0 1 48 26"/></g><path d="M732 504l18 -20" stroke="#ff9d57" stroke-width="2.6"/><path d="M824 500l-4 -22" stroke="#ff9d57" stroke-width="2.6"/><rect x="772" y="486" width="18" height="12" fill="#7fd8e6" opacity=".6"/>',
  );
}
/** What the terminal shows: the way there, or the form that wants to know what happened. */
export type Screen = 'map' | 'form';

/** The mobile data terminal: the only bright plane in the car. */
export function terminal(p: Plane, screen: Screen = 'map'): void {
  p.d(
    'M338 520L560 502Q572 501 574 512L592 664Q593 676 581 677L352 694Q340 695 339 683L326 534Q325 522 338 520Z',
    '#05080c',
  );
  p.d(
    GLASS,
    p.lin(
      [350, 520],
      [570, 680],
      [
        [0, '#123a44'],
        [1, '#0c2a33'],
      ],
    ),
  );
  p.raw(screen === 'map' ? MAP : form());
  handset(p);
}
const GLASS = 'M348 532L552 516L572 656L358 674Z';
/** Streets and the destination: one amber point. */
const MAP =
  '<g fill="none" stroke="#86e4e0" stroke-linecap="round"><path d="M356 600L452 590L470 530" stroke-width="2.2" opacity=".5"/><path d="M372 560L520 548" stroke-width="2" opacity=".4"/><path d="M420 534L436 664" stroke-width="2" opacity=".4"/><path d="M362 640L470 630L556 586" stroke-width="5" opacity=".95"/><path d="M470 630L462 584L536 576" stroke-width="2" opacity=".45"/></g><circle cx="556" cy="586" r="8" fill="#ffb45e"/><circle cx="556" cy="586" r="14" fill="none" stroke="#ffb45e" stroke-width="2" opacity=".6"/><path d="M400 630l10 -7l10 7l-10 -3Z" fill="#ecfffb"/><g fill="#c9fbf3"><path d="M362 544l62 -5l1 8l-62 5Z"/><path d="M364 557l40 -3l1 5l-40 3Z" opacity=".55"/><path d="M366 651l52 -4l1 6l-52 4Z" opacity=".5"/><path d="M470 524l66 -5l1 9l-66 5Z" fill="#ff7a5a" opacity=".95"/></g>';
const row = (x: number, y: number, w: number, o: number): string =>
  `<path d="M${x} ${y}l${w} ${(-w * 0.078).toFixed(1)}l.8 5l${-w} ${(w * 0.078).toFixed(1)}Z" fill="#c9fbf3" opacity="${o}"/>`;
/** A form: boxes, a few lines of writing, and the cursor. */
function form(): string {
  const lines = [96, 128, 84, 118].map((w, i) => row(378, 592 + i * 15, w, 0.75));
  return (
    row(362, 546, 74, 0.95) +
    [0, 1, 2]
      .map(
        (i) =>
          `<path d="M${366 + i * 60} ${563 - i * 4.6}l48 -3.8l1 10l-48 3.8Z" fill="none" stroke="#86e4e0" stroke-width="1.6" opacity=".7"/>`,
      )
      .join('') +
    '<path d="M368 582l178 -14l9 70l-178 14Z" fill="none" stroke="#86e4e0" stroke-width="1.6" opacity=".55"/>' +
    lines.join('') +
    '<path d="M500 628l2 11l3 0l-1.6 -11Z" fill="#ffb45e"/>'
  );
}
/** A handset on its hook with a curled lead. */
function handset(p: Plane): void {
  p.d('M250 520q-6 -16 10 -20l34 -6q14 -2 16 12l14 104q2 14 -12 17l-26 5q-14 2 -17 -12Z', '#0a0f16');
  p.d('M262 522l36 -6l4 30l-36 6Z', '#131d29');
  p.circle([300, 590], 4, '#ff6a4f');
  p.d('M252 520l8 -18l-2 20l16 100l-6 2Z', '#2f5560', 'opacity=".8"');
  let d = 'M300 626';
  for (let i = 0; i < 15; i++) d += `q${i % 2 ? 13 : -13} 4 ${-6} 9`;
  p.raw(
    `<path d="${d}" fill="none" stroke="#0a0f16" stroke-width="6"/><path d="${d}" fill="none" stroke="#27444e" stroke-width="1.6" opacity=".8"/>`,
  );
}
/** The terminal gone to sleep: its glass, dark. */
export const terminalOff = (p: Plane): Plane =>
  p.d(GLASS, '#0a151c').d('M348 532L430 526L380 672L358 674Z', '#22384a', 'opacity=".5"');

/** A sausage roll on the dash, bitten once and put down, the baker's bag still round the other end of it. */
export function paperBag(p: Plane): void {
  p.group('transform="translate(131 115) scale(.76)"', (q) => {
    q.d('M552 474Q600 482 660 462L662 468Q604 490 554 482Z', '#05080d', 'opacity=".6"');
    q.d('M574 441L634 430Q640 436 637 441Q644 443 641 449Q645 454 638 459L582 471Z', '#8a5a30');
    q.d('M574 441L634 430L636 436L576 448Z', '#cf9656');
    q.d('M634 430Q640 436 637 441Q644 443 641 449Q645 454 638 459Q630 455 629 445Q628 434 634 430Z', '#c9a08a');
    q.d('M634 430Q640 436 637 441L633 440Q632 434 634 430Z', '#e3b878');
    for (const x of [592, 604, 616])
      q.line(
        [
          [x, 439.5 - (x - 592) * 0.18],
          [x + 7, 461 - (x - 592) * 0.18],
        ],
        '#5f3a1e',
        1.8,
      );
    q.d('M546 452L560 444L574 438L580 446L584 442L588 452L594 450L592 460L600 464L592 472L570 480L550 478Z', '#5d5243');
    q.d('M546 452L560 444L574 438L580 446L566 452L556 476L550 478Z', '#8d7c62');
    q.d('M566 452L580 446L572 464L576 478L570 480L562 466Z', '#463d33');
  });
}

/** The steering wheel from the side: middle, half axes and lean. */
const WHEEL = { at: [716, 580], rx: 78, ry: 150, lean: -14 } as const;

/** The steering wheel, seen from the side. */
export function wheel(p: Plane): void {
  const { at, rx, ry, lean } = WHEEL;
  p.raw(
    `<g transform="translate(${at[0]} ${at[1]}) rotate(${lean})"><path d="M-54 -10L54 -34L60 28L-48 54Z" fill="#0a1018"/><circle cx="4" cy="8" r="36" fill="#0d141e"/><path d="M-10 40L8 146L28 144L24 36Z" fill="#0a1018"/><ellipse rx="${rx}" ry="${ry}" fill="none" stroke="#04070b" stroke-width="27"/><ellipse rx="${rx}" ry="${ry}" fill="none" stroke="#131d29" stroke-width="20"/><path d="M${-rx + 7} -56A${rx} ${ry} 0 0 1 -8 ${-ry + 1}" fill="none" stroke="#5fb3b8" stroke-width="3.6" opacity=".8" transform="translate(-7 -3)"/></g>`,
  );
}
/** The driver's seat and headrest. */
export const seat = (p: Plane): void => {
  p.d(
    'M1090 420C1150 388 1300 392 1420 430V860H1010C1030 700 1050 500 1090 420Z',
    p.lin(
      [1050, 500],
      [1280, 520],
      [
        [0, '#16222f'],
        [1, '#070c13'],
      ],
    ),
  );
  for (const x of [1158, 1216]) p.d(`M${x} 372l8 66`, 'none', 'stroke="#7d93a8" stroke-width="6"');
  p.shape(
    blob(
      [1112, 262],
      [1150, 240],
      [1214, 236],
      [1258, 256],
      [1266, 330],
      [1250, 378],
      [1180, 388],
      [1124, 380],
      [1106, 330],
    ),
    p.lin(
      [1106, 300],
      [1266, 320],
      [
        [0, '#33465a'],
        [0.5, '#22303f'],
        [1, '#141d28'],
      ],
    ),
  );
  p.d('M1126 352C1160 362 1210 362 1246 350', 'none', 'stroke="#0d141d" stroke-width="3"');
  p.d('M1128 272C1160 256 1206 252 1240 264', 'none', 'stroke="#4d6680" stroke-width="2.4"');
};
/** The near edge of the seat, which comes forward round whoever leans back in it. */
export const seatEdge = (p: Plane): void => {
  p.d(
    'M1196 452C1164 462 1146 510 1150 600L1156 780H1300V452Z',
    p.lin(
      [1148, 520],
      [1260, 530],
      [
        [0, '#17232f'],
        [1, '#0b121b'],
      ],
    ),
  );
  p.d(
    'M1196 452C1164 462 1146 510 1150 600L1156 780H1160L1155 600C1152 514 1168 466 1200 455Z',
    '#3c5468',
    'opacity=".7"',
  );
};
/** What the terminal throws on the dash, as light over everything. */
export const terminalLight = (p: Plane): void => glow(p, [460, 590], 330, '#4fc4c8', 0.4, [1.15, 0.85]);
