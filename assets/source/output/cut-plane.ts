// Renders a drawing and cuts it to the pixels it really covers.
import sharp from 'sharp';
import type { Box } from '../core/place.ts';
import { OVERSCAN } from '../core/on-show.ts';
import { renderPng } from './renderer.ts';

/** A cropped rendering: PNG at the scale asked for, and its box in frame units. */
export interface Rendered {
  png: Buffer;
  box: Box;
}

/** Below this (of 255) a pixel is air: anti-aliasing dust must not widen a crop. */
const FAINT = 6;
/** A light dies away slowly, and where it is cut off sooner than this its edge shows as a seam. */
const FAINT_LIGHT = 1;

/**
 * Renders what lies in `view` at `scale` pixels a unit; null where it is empty. `background` is for lights: under screen
 * blending black adds nothing, so they need no alpha and compress far better without it. `within` keeps only a part of the
 * view: the renderer breaks on a view so small that a blurred or clipped part lies wholly outside it.
 */
export async function render(
  svg: string,
  scale: number,
  view: Box = OVERSCAN,
  { background = null, within = view }: { background?: string | null; within?: Box } = {},
): Promise<Rendered | null> {
  const png = await part(renderPng(svg, view, scale, background), view, within, scale);
  const covered = await coveredBox(png, background !== null, scale);
  if (!covered) return null;
  const [left, top, width, height] = covered;
  const cut = await sharp(png)
    .extract({ left: left * scale, top: top * scale, width: width * scale, height: height * scale })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return { png: cut, box: [left + within[0], top + within[1], width, height] };
}

function part(png: Buffer, view: Box, within: Box, scale: number): Buffer | Promise<Buffer> {
  if (within === view) return png;
  const [left, top, width, height] = [within[0] - view[0], within[1] - view[1], within[2], within[3]].map(
    (v) => v * scale,
  );
  return sharp(png)
    .extract({ left: left!, top: top!, width: width!, height: height! })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

/** The box of pixels that matter, in whole units from the corner of the view. */
async function coveredBox(png: Buffer, byBrightness: boolean, scale: number): Promise<Box | null> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const faint = byBrightness ? FAINT_LIGHT : FAINT;
  let x0 = info.width;
  let y0 = info.height;
  let x1 = -1;
  let y1 = -1;
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      const i = (y * info.width + x) * 4;
      const seen = byBrightness ? Math.max(data[i]!, data[i + 1]!, data[i + 2]!) : data[i + 3]!;
      if (seen <= faint) continue;
      x0 = Math.min(x0, x);
      x1 = Math.max(x1, x);
      y0 = Math.min(y0, y);
      y1 = Math.max(y1, y);
    }
  }
  if (x1 < 0) return null;
  const left = Math.floor(x0 / scale);
  const top = Math.floor(y0 / scale);
  return [left, top, Math.ceil((x1 + 1) / scale) - left, Math.ceil((y1 + 1) / scale) - top];
}
