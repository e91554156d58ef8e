// What a chat shows of a link to the game: its name, one neutral line, and a picture with nothing in it but the game's own mark.
// Somebody else may look over the shoulder of whoever is sent it. Addresses in it must be absolute, so it is written only where
// the build is told where the site will stand: SITE_URL=https://example.org/doorstep/ npm run build.
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Plugin } from 'vite';

/** The picture's file in the built site. */
const FILE = 'assets/link-preview.png';
const SIZE = { width: 1200, height: 630 };
const INK = '#0c1422';

/** Vite plugin that adds the preview's tags and picture. Nothing is added where no address is given. */
export function linkPreview(siteUrl: string | undefined): Plugin {
  return {
    name: 'doorstep-link-preview',
    apply: 'build',
    transformIndexHtml: (html) =>
      siteUrl === undefined ? html : html.replace('</head>', `  ${previewTags(siteUrl)}\n  </head>`),
    async generateBundle() {
      if (siteUrl === undefined) return;
      const source = await drawPreview(readFileSync(new URL('../../../assets/icon.svg', import.meta.url)));
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
  };
}

/** Tags for a site at this address. @throws {Error} when it is not a whole web address. */
export function previewTags(siteUrl: string): string {
  if (!URL.canParse(siteUrl) || !/^https?:$/.test(new URL(siteUrl).protocol))
    throw new Error(`SITE_URL: "${siteUrl}" is not a web address; write it whole, as in https://example.org/doorstep/`);
  const site = siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`;
  const tags = {
    'og:url': site,
    'og:type': 'website',
    'og:image': new URL(FILE, site).href,
    'og:image:width': String(SIZE.width),
    'og:image:height': String(SIZE.height),
  };
  return Object.entries(tags)
    .map(([property, content]) => `<meta property="${property}" content="${content.replaceAll('"', '&quot;')}" />`)
    .join('\n    ');
}

/** The mark in the middle of the dark, as a PNG of 1200 x 630. */
export async function drawPreview(icon: Buffer): Promise<Buffer> {
  const mark = await sharp(icon, { density: 72 * 8 })
    .resize(220, 220)
    .png()
    .toBuffer();
  return sharp({ create: { ...SIZE, channels: 3, background: INK } })
    .composite([{ input: mark, gravity: 'centre' }])
    .png()
    .toBuffer();
}
