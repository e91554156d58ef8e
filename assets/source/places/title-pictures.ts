// The title as the page shows it before any script: one still picture, two lights over it and a tile of falling rain.
// The page moves the lights by their opacity and the rain by sliding it one tile; nothing here needs the stage.
import { flatten } from '../core/on-show.ts';
import { Plane } from '../core/plane.ts';
import { seeded } from '../core/vec.ts';
import type { FlatPicture } from '../output/draw-flat.ts';
import { title, titleLights } from './title.ts';

/** Where the lights lie in the 1280 x 720 picture. */
const LIGHT_BOX = {
  door: [0, 150, 1044, 560],
  blue: [0, 270, 420, 450],
} as const;
/** Pixels of the rain tile, which repeats both ways. */
const TILE = { w: 240, h: 320 };

/** Files: title-1280, title-2560, title-portrait, title-door, title-blue, title-rain. */
export function titlePictures(): FlatPicture[] {
  const { planes, background, portrait } = title(),
    still = planes.filter(({ name }) => name !== 'rain'),
    { door, blue } = titleLights();
  return [
    {
      svg: flatten(still),
      background,
      cuts: [
        { file: 'title-1280', view: [0, 0, 1280, 720], width: 1280, quality: 84 },
        { file: 'title-2560', view: [0, 0, 1280, 720], width: 2560, quality: 68 },
        { file: 'title-portrait', view: portrait, width: portrait[2] * 2, quality: 74 },
      ],
    },
    {
      svg: door.svg,
      background: '#000',
      cuts: [{ file: 'title-door', view: [...LIGHT_BOX.door], width: 522, quality: 84 }],
    },
    {
      svg: blue.svg,
      background: '#000',
      cuts: [{ file: 'title-blue', view: [...LIGHT_BOX.blue], width: 420, quality: 84 }],
    },
    {
      svg: rainTile(),
      whole: [0, 0, TILE.w, TILE.h],
      background: null,
      lossless: true,
      cuts: [{ file: 'title-rain', view: [0, 0, TILE.w, TILE.h], width: TILE.w, quality: 100 }],
    },
  ];
}

/** Upright streaks that meet their own other end: the page leans the layer by 9 degrees and slides it 320 px down. */
function rainTile(): string {
  const p = new Plane('rain', 1.4),
    random = seeded(6);
  for (let i = 0; i < 22; i++) {
    const x = 6 + random() * (TILE.w - 12),
      y = random() * TILE.h,
      near = random() < 0.2,
      long = near ? 70 + random() * 50 : 16 + random() * 30,
      wide = near ? 2 : 1.1,
      o = ((near ? 0.1 : 0.14) + random() * 0.16).toFixed(2);
    for (const up of [0, TILE.h])
      p.poly(
        [
          [x, y - up],
          [x + wide, y - up],
          [x + wide * 0.5, y + long - up],
        ],
        '#a4bcdc',
        `fill-opacity="${o}"`,
      );
  }
  return p.data().svg;
}
