// A kitchen chair that somebody has moved, for pictures without people.
import { mix } from '../core/colour.ts';
import type { Plane } from '../core/plane.ts';
import { PALETTE } from './palettes.ts';

const E = PALETTE.ending;
const DAY = '#dfe8ee';

/** A wooden chair drawn up to the glass, a blanket over its back, a book left open on the seat. */
export function woodenChair(p: Plane): void {
  const wood = mix(E.wood, E.rose, 0.2),
    dark = mix(wood, E.ink, 0.5),
    lit = mix(wood, DAY, 0.4);
  p.ellipse([806, 664], 150, 18, E.ink, 'opacity=".45"');
  const leg = (x: number, top: number, foot: number, lean: number): void => {
    p.poly(
      [
        [x, top],
        [x + 16, top],
        [x + 12 + lean, foot],
        [x + 3 + lean, foot],
      ],
      dark,
    );
    p.poly(
      [
        [x, top],
        [x + 5, top],
        [x + 6 + lean, foot],
        [x + 3 + lean, foot],
      ],
      lit,
    );
  };
  leg(706, 520, 640, -4);
  leg(848, 512, 632, 6);
  // seat, seen from a little above
  p.d('M690 512L846 498L906 536L740 556Z', mix(wood, DAY, 0.22));
  p.d('M690 512L740 556L740 570L690 526Z', lit);
  p.d('M740 556L906 536L906 550L740 570Z', dark);
  p.d('M738 516L784 506L832 518L786 530Z', E.paper);
  p.d('M738 516L784 506L786 530Z', '#ffffff', 'fill-opacity=".5"');
  p.line(
    [
      [784, 506],
      [786, 530],
    ],
    E.slate,
    2,
  );
  leg(742, 560, 672, -6);
  leg(888, 540, 660, 6);
  // the back: two posts, three slats
  for (const y of [322, 380, 436])
    p.poly(
      [
        [758, y + 10],
        [914, y],
        [914, y + 24],
        [758, y + 36],
      ],
      p.lin(
        [758, y],
        [914, y],
        [
          [0, mix(wood, DAY, 0.2)],
          [1, dark],
        ],
      ),
    );
  for (const [x, y] of [
    [742, 292],
    [900, 278],
  ] as const) {
    p.poly(
      [
        [x, y],
        [x + 18, y - 2],
        [x + 16, y + 280],
        [x + 2, y + 282],
      ],
      dark,
    );
    p.poly(
      [
        [x, y],
        [x + 6, y - 1],
        [x + 8, y + 280],
        [x + 2, y + 282],
      ],
      lit,
    );
  }
  const wool = '#b5794f';
  p.d('M748 318L910 306L912 440L870 452L752 446Z', mix(wool, E.ink, 0.2));
  p.d('M748 318L800 314L806 449L752 446Z', mix(wool, DAY, 0.3));
  p.d('M746 306L908 293L912 312L748 326Z', mix(wool, DAY, 0.42));
  for (const y of [352, 376, 400])
    p.line(
      [
        [749, y + 8],
        [911, y - 4],
      ],
      mix(wool, E.ink, 0.45),
      4,
      'opacity=".7"',
    );
  for (let x = 756; x < 868; x += 9)
    p.line(
      [
        [x, 446],
        [x - 1, 458],
      ],
      mix(wool, E.ink, 0.1),
      2.4,
    );
}
