// What the stage may rely on: every promised picture is there, whole, credited, and light enough for a phone.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { OVERSCAN } from './core/on-show.ts';
import type { ManifestPlace } from './output/draw-place.ts';
import { MARKS } from './output/keep-pictures.ts';
import { FLAT_PICTURES, SHIPPED } from './places/all.ts';

const ASSETS = new URL('../', import.meta.url);
const PICTURES = new URL('pictures/', ASSETS);
const onDisk = readdirSync(PICTURES, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(fileURLToPath(PICTURES).length).replace(/^\//, ''));
const bytes = (file: string): number => statSync(new URL(file, PICTURES)).size;

/** Whether a point lies in a box of x, y, width, height. */
function isIn(
  [x, y]: readonly [number, number],
  [left, top, w, h]: readonly [number, number, number, number],
): boolean {
  return x > left && x < left + w && y > top && y < top + h;
}

describe.each(SHIPPED)('the pictures of %s', (id) => {
  const manifest = JSON.parse(readFileSync(new URL(`${id}/manifest.json`, PICTURES), 'utf8')) as {
    places: Record<string, ManifestPlace>;
  };
  const places = Object.entries(manifest.places);
  const planes = places.flatMap(([place, entry]) => entry.planes.map((plane) => ({ place, ...plane })));
  const total = (scale: 0 | 1): number =>
    planes.reduce((sum, { files }) => sum + bytes(files[scale] ?? files[0] ?? ''), 0);

  it('exist for every name in the manifest, at the size it states', async () => {
    for (const { files, w, h, person } of planes) {
      const [width, height] = person?.sheet ?? [w, h];
      for (const [index, file] of files.entries()) {
        const found = await sharp(fileURLToPath(new URL(file, PICTURES))).metadata();
        expect([file, found.width, found.height]).toEqual([file, width * (index + 1), height * (index + 1)]);
      }
    }
  });

  it('are all named in the manifest: nothing is shipped that nobody shows', () => {
    const named = new Set(planes.flatMap((plane) => plane.files));
    const shipped = onDisk.filter((file) => file.startsWith(`${id}/`) && file.endsWith('.webp'));
    expect(shipped.filter((file) => !named.has(file))).toEqual([]);
  });

  it('stay inside the frame and the margin parallax may uncover', () => {
    const [x, y, w, h] = OVERSCAN;
    const out = planes.filter((p) => p.x < x || p.y < y || p.x + p.w > x + w || p.y + p.h > y + h);
    expect(out.map((p) => `${p.place}/${p.name}`)).toEqual([]);
  });

  it.each(places)('have windows for "%s" that lie in the frame, about 2 : 1 and about 15 : 16', (_name, place) => {
    for (const [x, y, w, h] of [place.landscape, place.portrait])
      expect(Math.min(x, y, 1280 - x - w, 720 - y - h)).toBeGreaterThanOrEqual(0);
    expect(place.landscape[2] / place.landscape[3]).toBeCloseTo(2, 1);
    expect(place.portrait[2] / place.portrait[3]).toBeCloseTo(15 / 16, 1);
  });

  it.each(places)('keep every face at "%s" where a screen of any shape shows it', (_name, place) => {
    const hidden = place.planes.flatMap((plane) => {
      const { landscape, portrait } = plane.windows ?? place;
      return Object.entries(plane.person?.heads ?? {})
        .filter(([, { at }]) => !isIn(at, landscape) || !isIn(at, portrait))
        .map(([face]) => `${plane.name} ${face}`);
    });
    expect(hidden).toEqual([]);
  });

  it.each(places)('give everyone at "%s" feet to breathe about and a neck to turn on', (_name, place) => {
    // Mrs Okafor at her window is a shape behind glass and curtain: those do not breathe.
    const people = place.planes.filter(({ person }) => person);
    expect(people.filter(({ pivot }) => !pivot).map(({ name }) => name)).toEqual([]);
    for (const { person, name, x, y, w, h } of people) {
      const [neckX, neckY] = person?.neck ?? [0, 0];
      expect([name, neckX >= x - 40 && neckX <= x + w + 40 && neckY >= y - 60 && neckY <= y + h]).toEqual([name, true]);
    }
  });

  it('keep to their budget on the wire: 1.5 MB at 1x, 4 MB at 2x', () => {
    expect(total(0)).toBeLessThan(1.5e6);
    expect(total(1)).toBeLessThan(4e6);
  });

  it('are none of them larger than a phone takes as one texture: 4096 pixels at 2x', () => {
    const large = planes.filter(({ w, h, person }) => Math.max(w, h, ...(person?.sheet ?? [])) > 2048);
    expect(large.map(({ files }) => files[0])).toEqual([]);
  });

  it.each(places)('fit "%s" into 128 MB of the graphics card at 2x', (_name, place) => {
    const pixels = place.planes.reduce((sum, { files, w, h, person }) => {
      const [width, height] = person?.sheet ?? [w, h];
      return sum + width * height * files.length ** 2;
    }, 0);
    expect((pixels * 4) / 1e6).toBeLessThan(128);
  });
});

describe('the pictures beside the stage', () => {
  it('are those that are drawn, and no others', () => {
    const known = [...SHIPPED, ...Object.keys(FLAT_PICTURES)];
    expect(onDisk.filter((file) => file !== MARKS && !known.includes(file.split('/')[0] ?? ''))).toEqual([]);
  });
});

describe('the credits', () => {
  it('cover every file, with a licence and an origin', () => {
    const { files } = JSON.parse(readFileSync(new URL('credits.json', ASSETS), 'utf8')) as {
      files: { path: string; licence: string; origin: string }[];
    };
    const all = readdirSync(ASSETS, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(fileURLToPath(ASSETS).length).replace(/^\//, ''));
    const isCovered = (file: string) =>
      files.some(({ path }) => (path.endsWith('/') ? file.startsWith(path) : file === path));
    expect(all.filter((file) => !isCovered(file))).toEqual([]);
    expect(files.filter(({ licence, origin }) => !licence || !origin)).toEqual([]);
  });
});
