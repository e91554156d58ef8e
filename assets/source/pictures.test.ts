// What the stage may rely on: every promised picture is there, whole, credited, and light enough for a phone.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Manifest } from './output/export.ts';
import { OVERSCAN } from './output/renderer.ts';

const ASSETS = new URL('../', import.meta.url);
const PICTURES = new URL('pictures/', ASSETS);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', PICTURES), 'utf8')) as Manifest;
const places = Object.entries(manifest.places);
const planes = places.flatMap(([place, entry]) => entry.planes.map((plane) => ({ place, ...plane })));
const bytes = (file: string): number => statSync(new URL(file, PICTURES)).size;

/** Bytes of all planes at 1x (0) or 2x (1). */
const total = (scale: 0 | 1): number =>
  planes.reduce((sum, { files }) => sum + (files[scale] ? bytes(files[scale]) : 0), 0);

/** Who the story may ask for, and where. */
const WAYS: Record<string, string[]> = {
  control: [],
  car: [],
  street: ['okafor window'],
  doorstep: ['daniel open', 'daniel guarded', 'isla stairs'],
  hall: ['daniel talking', 'daniel aside', 'isla stairs', 'priya stairs', 'sam hall'],
  'front-room': ['daniel sofa', 'daniel standing', 'sam standing'],
  kitchen: ['priya table', 'priya away', 'priya hand', 'daniel doorway'],
  landing: ['priya doorway', 'isla bedroom'],
  'next-door': ['okafor door'],
  school: ['lowe corridor'],
  dawn: ['priya step', 'isla step'],
};

describe('the pictures', () => {
  it.each(Object.entries(WAYS))('show %s with everyone the story puts there', (place, ways) => {
    const drawn = new Set(manifest.places[place]?.planes.map((p) => `${p.who} ${p.how}`));
    expect(manifest.places[place]).toBeDefined();
    expect(ways.filter((way) => !drawn.has(way))).toEqual([]);
  });

  it('exist for every name in the manifest, at the size it states', async () => {
    for (const { files, w, h } of planes) {
      for (const [i, file] of files.entries()) {
        const { width, height } = await sharp(new URL(file, PICTURES).pathname).metadata();
        expect([file, width, height]).toEqual([file, w * (i + 1), h * (i + 1)]);
      }
    }
  });

  it('are all named in the manifest: nothing is shipped that nobody shows', () => {
    const named = new Set(planes.flatMap((p) => p.files));
    const onDisk = places.flatMap(([place]) =>
      readdirSync(new URL(`${place}/`, PICTURES)).map((name) => `${place}/${name}`),
    );
    expect(onDisk.filter((file) => !named.has(file))).toEqual([]);
  });

  it('stay inside the frame and the margin parallax may uncover', () => {
    const [x, y, w, h] = OVERSCAN;
    const out = planes.filter((p) => p.x < x || p.y < y || p.x + p.w > x + w || p.y + p.h > y + h);
    expect(out.map((p) => `${p.place}/${p.name}`)).toEqual([]);
  });

  it('have windows that lie in the frame, about 2 : 1 and about 15 : 16', () => {
    for (const [, { landscape, portrait }] of places) {
      for (const [x, y, w, h] of [landscape, portrait]) {
        expect(Math.min(x, y, 1280 - x - w, 720 - y - h)).toBeGreaterThanOrEqual(0);
      }
      expect(landscape[2] / landscape[3]).toBeCloseTo(2, 1);
      expect(portrait[2] / portrait[3]).toBeCloseTo(15 / 16, 1);
    }
  });

  it('give every person feet to breathe about', () => {
    // Mrs Okafor at her window is a shape behind glass and curtain: those do not breathe.
    const people = planes.filter((p) => p.who && p.name === `${p.who}-${p.how}` && p.name !== 'okafor-window');
    expect(people.filter((p) => !p.pivot).map((p) => p.name)).toEqual([]);
  });

  it('keep to their budget: 1.5 MB at 1x, 5 MB at 2x', () => {
    expect(total(0)).toBeLessThan(1.5e6);
    expect(total(1)).toBeLessThan(5e6);
  });

  it('include the title for wide, sharp and upright screens', () => {
    const missing = ['title-1280.webp', 'title-2560.webp', 'title-portrait.webp'].filter(
      (name) => !existsSync(new URL(`title/${name}`, PICTURES)),
    );
    expect(missing).toEqual([]);
  });
});

describe('the credits', () => {
  it('cover every file, with a licence and an origin', () => {
    const { files } = JSON.parse(readFileSync(new URL('credits.json', ASSETS), 'utf8')) as {
      files: { path: string; licence: string; origin: string }[];
    };
    const all = readdirSync(ASSETS, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile())
      .map((e) => `${e.parentPath}/${e.name}`.slice(decodeURIComponent(ASSETS.pathname).length).replace(/^\//, ''));
    expect(
      all.filter((file) => !files.some(({ path }) => (path.endsWith('/') ? file.startsWith(path) : file === path))),
    ).toEqual([]);
    expect(files.filter(({ licence, origin }) => !licence || !origin)).toEqual([]);
  });
});
