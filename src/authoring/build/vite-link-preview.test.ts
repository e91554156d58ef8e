// A preview of a link is neutral, and its picture can be fetched by whoever shows it.
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPreview, previewTags } from './vite-link-preview.ts';

test('the picture has a whole address, also where the site stands in a folder', () => {
  for (const site of ['https://example.org/doorstep', 'https://example.org/doorstep/'])
    expect(previewTags(site)).toContain('content="https://example.org/doorstep/assets/link-preview.png"');
});

test('no word of a preview gives anybody away', () => {
  const page = readFileSync(new URL('../../../index.html', import.meta.url), 'utf8');
  const words = JSON.parse(
    readFileSync(new URL('../../../stories/strings/en.json', import.meta.url), 'utf8'),
  ) as Record<string, string>;
  const shown = [words['title.name'], words['title.meta'], /<title>(.*)<\/title>/.exec(page)?.[1]].join(' ');
  expect(shown).not.toMatch(/abus|domestic|victim|violen|police|help/i);
});

test('an address that is not one stops the build with what to write', () => {
  expect(() => previewTags('example.org')).toThrow('write it whole');
});

test('the picture is of the size that is asked for, and small', async () => {
  const picture = await drawPreview(readFileSync(new URL('../../../assets/icon.svg', import.meta.url)));
  const { width, height } = await sharp(picture).metadata();
  expect([width, height]).toEqual([1200, 630]);
  expect(picture.length).toBeLessThan(300_000);
});
