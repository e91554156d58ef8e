// SVG to pixels, with the same browser engine players have: filters and blends come out as the pictures were judged.
import { chromium } from '@playwright/test';
import { FILTERS, type PlaneData } from '../core/plane.ts';
import type { Box } from '../core/place.ts';

/** Frame plus the margin parallax may uncover: 48 px each side, 36 px above and below. */
export const OVERSCAN: Box = [-48, -36, 1376, 792];

/** A browser page that turns SVG into PNG. */
export interface Renderer {
  /** PNG of one view of an SVG body. `background` null keeps transparency. */
  png(body: string, view: Box, scale: number, background: string | null): Promise<Buffer>;
  close(): Promise<void>;
}

/** Opens the system's Chromium (CHROMIUM_PATH, or /usr/bin/chromium). */
export async function openRenderer(): Promise<Renderer> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  return {
    async png(body, [x, y, w, h], scale, background) {
      const page = await browser.newPage({
        viewport: { width: Math.round(w), height: Math.round(h) },
        deviceScaleFactor: scale,
      });
      try {
        await page.setContent(
          `<style>html,body{margin:0;background:${background ?? 'transparent'}}svg{display:block}</style>` +
            `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(w)}" height="${Math.round(h)}" viewBox="${x} ${y} ${w} ${h}">${FILTERS}${body}</svg>`,
        );
        return await page.screenshot({ omitBackground: background === null });
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}

/** All planes over one another, as the stage will lay them, with the paper grain the stage adds. */
export function flatten(planes: PlaneData[], grain = true): string {
  const [x, y, w, h] = OVERSCAN;
  const layers = planes
    .map((p) => `<g${p.blend === 'screen' ? ' style="mix-blend-mode:screen"' : ''}>${p.svg}</g>`)
    .join('');
  return (
    layers +
    (grain
      ? `<rect x="${x}" y="${y}" width="${w}" height="${h}" filter="url(#grain)" opacity=".3" style="mix-blend-mode:soft-light"/>`
      : '')
  );
}
