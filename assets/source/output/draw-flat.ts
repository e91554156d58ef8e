// Pictures that the page shows without a stage: the title, the endings, the card to share.
import sharp from 'sharp';
import type { Box } from '../core/place.ts';
import { markOf } from './drawing-mark.ts';
import type { Drawn } from './draw-place.ts';
import { renderPng } from './renderer.ts';

/** One file of a flat picture: which part of the frame, how many pixels wide, and how hard it is pressed (WebP quality, 0-100). */
export interface Cut {
  file: string;
  view: Box;
  width: number;
  quality: number;
}

/** A drawing and the files that are cut from it. `background` null keeps transparency; `lossless` is for tiles that must meet. */
export interface FlatPicture {
  svg: string;
  /** All of the drawing, when it is not the 1280 x 720 frame. */
  whole?: Box;
  background: string | null;
  lossless?: boolean;
  cuts: Cut[];
}

/** Draws a flat picture into `drawn` under `folder`. */
export async function drawFlat(picture: FlatPicture, folder: string, drawn: Drawn): Promise<void> {
  for (const { file, view, width, quality } of picture.cuts) {
    // oxlint-disable-next-line no-await-in-loop
    const png = await cutOut(picture, view, width);
    const path = `${folder}/${file}.webp`;
    drawn.marks.set(`${folder}/${file}`, markOf(picture.svg));
    const options = picture.lossless ? { lossless: true, effort: 6 } : { quality, alphaQuality: 85, effort: 6 };
    // oxlint-disable-next-line no-await-in-loop -- each is some megabytes while it is pressed
    drawn.files.set(path, await sharp(png).webp(options).toBuffer());
  }
}

/** A part of the whole, since the renderer breaks on a view so small that something blurred lies outside it. */
async function cutOut(
  { svg, whole = [0, 0, 1280, 720], background }: FlatPicture,
  view: Box,
  width: number,
): Promise<Buffer> {
  const scale = width / view[2],
    png = renderPng(svg, whole, scale, background);
  if (view.every((v, i) => v === whole[i])) return png;
  return sharp(png)
    .extract({
      left: Math.round((view[0] - whole[0]) * scale),
      top: Math.round((view[1] - whole[1]) * scale),
      width,
      height: Math.round(view[3] * scale),
    })
    .png({ compressionLevel: 1 })
    .toBuffer();
}
