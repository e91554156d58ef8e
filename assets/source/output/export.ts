// Cuts a place into WebP textures, one pair per plane, each cropped to the pixels it really covers.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Box, Place } from '../core/place.ts';
import type { PlaneData } from '../core/plane.ts';
import { flatten, OVERSCAN, type Renderer } from './renderer.ts';

/** One texture pair, in frame units. */
export interface ManifestPlane {
  name: string;
  files: string[];
  x: number;
  y: number;
  w: number;
  h: number;
  depth: number;
  blend: PlaneData['blend'];
  pivot?: [number, number];
  who?: string;
  how?: string;
}
/** What the stage reads. */
export interface Manifest {
  frame: [number, number];
  places: Record<string, Omit<Place, 'planes'> & { planes: ManifestPlane[] }>;
}

const SCALE = 2;
/** Below this a pixel is air: anti-aliasing dust must not widen a crop. */
const FAINT = 6;

/** Renders one place into `out/<name>/` and returns its manifest entry. */
export async function exportPlace(
  r: Renderer,
  name: string,
  place: Place,
  out: URL,
): Promise<Manifest['places'][string]> {
  const folder = new URL(`${name}/`, out);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const planes: ManifestPlane[] = [];
  for (const p of place.planes) {
    const plane = await exportPlane(r, name, p, folder);
    if (plane) planes.push(plane);
  }
  console.log(`${name}: ${planes.length} planes`);
  const { planes: _drawn, ...rest } = place;
  return { ...rest, planes };
}

async function exportPlane(r: Renderer, place: string, p: PlaneData, folder: URL): Promise<ManifestPlane | null> {
  const glow = p.blend === 'screen',
    scale = glow || p.soft ? 1 : SCALE;
  // Under screen blending black adds nothing, so glows need no alpha: they compress far better without it.
  const png = await r.png(p.svg, OVERSCAN, scale, glow ? '#000' : null);
  const box = await covered(png, glow, scale);
  if (!box) throw new Error(`export: plane ${place}/${p.name} is empty`);
  const [x, y, w, h] = box;
  const cut = sharp(png).extract({ left: x * scale, top: y * scale, width: w * scale, height: h * scale });
  const small = cut.clone().resize(w, h, { kernel: 'lanczos3' });
  await small
    .webp({ quality: glow ? 60 : 84, alphaQuality: 85, effort: 6, smartSubsample: !glow })
    .toFile(path(folder, `${p.name}.webp`));
  const files = [`${place}/${p.name}.webp`];
  if (scale === SCALE) {
    await cut
      .clone()
      .webp({ quality: 82, alphaQuality: 85, effort: 6 })
      .toFile(path(folder, `${p.name}@2x.webp`));
    files.push(`${place}/${p.name}@2x.webp`);
  }
  return {
    name: p.name,
    files,
    x: x + OVERSCAN[0],
    y: y + OVERSCAN[1],
    w,
    h,
    depth: p.depth,
    blend: p.blend,
    ...(p.pivot && { pivot: p.pivot }),
    ...(p.who !== undefined && { who: p.who }),
    ...(p.how !== undefined && { how: p.how }),
  };
}

/** The box of pixels that matter, in frame units from the corner of the overscan; null when there are none. */
async function covered(png: Buffer, glow: boolean, scale: number): Promise<Box | null> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  let x0 = info.width,
    y0 = info.height,
    x1 = -1,
    y1 = -1;
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      const i = (y * info.width + x) * 4;
      const seen = glow ? Math.max(data[i]!, data[i + 1]!, data[i + 2]!) : data[i + 3]!;
      if (seen <= FAINT) continue;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
  }
  if (x1 < 0) return null;
  const lo = (v: number) => Math.floor(v / scale),
    hi = (v: number) => Math.ceil((v + 1) / scale);
  return [lo(x0), lo(y0), hi(x1) - lo(x0), hi(y1) - lo(y0)];
}

/** The title picture, flattened: two widths and an upright crop. */
export async function exportTitle(r: Renderer, place: Place, out: URL): Promise<void> {
  const folder = new URL('title/', out);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const png = await r.png(flatten(place.planes), [0, 0, 1280, 720], SCALE, place.background);
  const [x, y, w, h] = place.portrait;
  await sharp(png).webp({ quality: 72, effort: 6 }).toFile(path(folder, 'title-2560.webp'));
  await sharp(png).resize(1280).webp({ quality: 78, effort: 6 }).toFile(path(folder, 'title-1280.webp'));
  await sharp(png)
    .extract({ left: x * SCALE, top: y * SCALE, width: w * SCALE, height: h * SCALE })
    .webp({ quality: 74, effort: 6 })
    .toFile(path(folder, 'title-portrait.webp'));
  console.log('title: 3 pictures');
}

/** Writes manifest.json. */
export function writeManifest(manifest: Manifest, out: URL): void {
  writeFileSync(new URL('manifest.json', out), `${JSON.stringify(manifest, null, 1)}\n`);
}

const path = (folder: URL, name: string): string =>
  decodeURIComponent(new URL(encodeURIComponent(name), folder).pathname);
