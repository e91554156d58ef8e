// A contact sheet for the eye: each place whole, in its wide and its phone window, and as a thumbnail.
import sharp, { type OverlayOptions } from 'sharp';
import type { Box, Place } from '../core/place.ts';
import { flatten, type Renderer } from './renderer.ts';

/** Height of one row of the sheet. */
const ROW = 720;

/** Composes `places` one under another into a PNG; `stand` says who is present how, else everyone's first way is drawn. */
export async function drawSheet(
  r: Renderer,
  places: [string, Place][],
  stand: Record<string, string>,
  file: string,
): Promise<void> {
  const pieces: OverlayOptions[] = [];
  for (const [i, [, place]] of places.entries()) {
    const png = await r.png(flatten(present(place, stand).planes), [0, 0, 1280, 720], 1, place.background);
    const phone = await window(png, place.portrait, 390, 416);
    const wide = await window(png, place.landscape, 480, 186);
    const thumb = await sharp(png).resize(316).toBuffer();
    const top = i * ROW;
    pieces.push(
      { input: png, left: 0, top },
      { input: phone, left: 1290, top },
      { input: wide, left: 1290, top: top + 426 },
      { input: thumb, left: 1690, top },
    );
  }
  await sharp({ create: { width: 2010, height: places.length * ROW, channels: 3, background: '#777' } })
    .composite(pieces)
    .png()
    .toFile(file);
}

/** Only the planes that show with these people standing so. */
function present(place: Place, stand: Record<string, string>): Place {
  const named = Object.keys(stand).length > 0;
  const first: Record<string, string> = named ? { ...stand } : {};
  if (!named) for (const p of place.planes) if (p.who && p.how) first[p.who] ??= p.how;
  return { ...place, planes: place.planes.filter((p) => !p.who || first[p.who] === p.how) };
}

/** What a screen of w x h shows when `focus` must stay whole: as much more around it as fits. */
async function window(png: Buffer, [x, y, w, h]: Box, sw: number, sh: number): Promise<Buffer> {
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
