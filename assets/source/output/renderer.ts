// SVG to pixels, by a renderer that gives the same pixels on every run, so that a picture can be checked against its source.
import { Resvg } from '@resvg/resvg-js';
import type { Box } from '../core/place.ts';
import { FILTERS } from '../core/plane.ts';

/** PNG of one view (in frame units) of an SVG body at so many pixels a unit. `background` null keeps transparency. */
export function renderPng(body: string, [x, y, w, h]: Box, scale: number, background: string | null): Buffer {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${x} ${y} ${w} ${h}">${FILTERS}${body}</svg>`;
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false },
    ...(background !== null && { background }),
  });
  return image.render().asPng();
}
