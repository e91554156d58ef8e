import { describe, expect, it } from 'vitest';
import { loadPictures } from './pictures.ts';

const pictures = await loadPictures('quiet-house');
const places = Object.entries(pictures.manifest.places);

describe('the pictures that come with the site', () => {
  it('are there', () => {
    expect(places.length).toBeGreaterThan(0);
  });

  it.each(places)('has every file that the place "%s" names', (_name, { planes }) => {
    const missing = planes.flatMap((plane) => plane.files).filter((file) => pictures.addressOf(file) === null);
    expect(missing).toEqual([]);
  });

  it.each(places)('shows "%s" before anyone is in it', (_name, { planes }) => {
    expect(planes.some((plane) => plane.who === undefined && plane.blend === 'normal')).toBe(true);
  });

  it('says so of a case that has none', async () => {
    await expect(loadPictures('no-such-case')).rejects.toThrow('assets/pictures/no-such-case/manifest.json is missing');
  });

  it('says of a file that nobody drew that it is not there', () => {
    expect(pictures.addressOf('quiet-house/hall/nobody.webp')).toBeNull();
  });
});
