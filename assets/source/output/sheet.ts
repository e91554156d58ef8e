// A contact sheet for the eye: each place whole, in its wide and its phone window, and as a thumbnail.
import sharp, { type OverlayOptions } from 'sharp';
import type { Box, Place } from '../core/place.ts';
import { flatten, planesOnShow, type Showing } from '../core/on-show.ts';
import { renderPng } from './renderer.ts';

/** Height of one row of the sheet. */
const ROW = 720;

/** Composes `places` one under another into a PNG. With nobody asked for, everyone's first way is drawn. */
export async function drawSheet(places: readonly Place[], wish: Showing, file: string): Promise<void> {
  const sheet: OverlayOptions[] = [];
  for (const [i, place] of places.entries()) {
    const png = renderPng(flatten(planesOnShow(place, wish)), [0, 0, 1280, 720], 1, place.background);
    const top = i * ROW;
    sheet.push(
      { input: png, left: 0, top },
      // oxlint-disable-next-line no-await-in-loop -- one small picture after another
      { input: await cutWindow(png, place.portrait, 390, 416), left: 1290, top },
      // oxlint-disable-next-line no-await-in-loop
      { input: await cutWindow(png, place.landscape, 480, 186), left: 1290, top: top + 426 },
      // oxlint-disable-next-line no-await-in-loop
      { input: await sharp(png).resize(316).greyscale().toBuffer(), left: 1690, top },
    );
  }
  await sharp({ create: { width: 2010, height: places.length * ROW, channels: 3, background: '#777' } })
    .composite(sheet)
    .png()
    .toFile(file);
}

/** What a screen of w x h shows when `focus` must stay whole: as much more around it as fits. */
async function cutWindow(png: Buffer, [x, y, w, h]: Box, sw: number, sh: number): Promise<Buffer> {
  const k = Math.min(sw / w, sh / h),
    vw = Math.min(1280, sw / k),
    vh = Math.min(720, sh / k);
  const left = Math.max(0, Math.min(1280 - vw, x + w / 2 - vw / 2)),
    top = Math.max(0, Math.min(720 - vh, y + h / 2 - vh / 2));
  return sharp(png)
    .extract({ left: Math.round(left), top: Math.round(top), width: Math.floor(vw), height: Math.floor(vh) })
    .resize(sw, sh)
    .toBuffer();
}
