import { describe, expect, it } from 'vitest';
import { createPictureShelf, loadPictures } from './pictures.ts';

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

describe('the pictures of a visit', () => {
  it('are read once for each case, however often its stage comes and goes', async () => {
    const picturesOf = createPictureShelf();
    expect(await picturesOf('quiet-house')).toBe(await picturesOf('quiet-house'));
  });

  it('are asked for again when they did not come', async () => {
    const picturesOf = createPictureShelf();
    const first = picturesOf('no-such-case');
    await expect(first).rejects.toThrow('has no pictures');
    const second = picturesOf('no-such-case');
    expect(second).not.toBe(first);
    await expect(second).rejects.toThrow('has no pictures');
  });
});
