import { describe, expect, it } from 'vitest';
import { PictureManifestSchema } from './manifest-schema.ts';
import { findGaps, isShown, samePicture } from './picture-people.ts';

const plane = { files: ['hall/room.webp'], x: 0, y: 0, w: 1280, h: 720, depth: 0.6, blend: 'normal' };
const hall = {
  background: '#2b1916',
  landscape: [80, 70, 1120, 415],
  portrait: [292, 0, 675, 720],
  rain: null,
  planes: [
    { ...plane, name: 'room' },
    { ...plane, name: 'daniel-doorway', who: 'daniel', how: 'doorway' },
  ],
};

function check(place: unknown): boolean {
  return PictureManifestSchema.safeParse({ frame: [1280, 720], places: { hall: place } }).success;
}

describe('the manifest', () => {
  it('takes a place as it is drawn', () => {
    expect(check(hall)).toBe(true);
  });

  it('refuses a figure that does not say how it stands', () => {
    expect(check({ ...hall, planes: [{ ...plane, name: 'daniel', who: 'daniel' }] })).toBe(false);
  });

  it('refuses a place with nothing to see', () => {
    expect(check({ ...hall, planes: [] })).toBe(false);
    expect(check({ ...hall, planes: [{ ...plane, name: 'room', files: [] }] })).toBe(false);
  });
});

describe('people in the picture', () => {
  it('shows a plane of the place always, and a figure only while they stand that way', () => {
    expect(isShown({}, {})).toBe(true);
    expect(isShown({ who: 'daniel', how: 'doorway' }, { daniel: 'doorway' })).toBe(true);
    expect(isShown({ who: 'daniel', how: 'doorway' }, { daniel: 'pockets' })).toBe(false);
    expect(isShown({ who: 'daniel', how: 'doorway' }, {})).toBe(false);
  });

  it('tells a changed picture from the same one', () => {
    const picture = { place: 'hall', people: { daniel: 'doorway' } };
    expect(samePicture(picture, { place: 'hall', people: { daniel: 'doorway' } })).toBe(true);
    expect(samePicture(picture, { place: 'hall', people: {} })).toBe(false);
    expect(samePicture(picture, { place: 'hall', people: { priya: 'doorway' } })).toBe(false);
    expect(samePicture(picture, { place: 'kitchen', people: { daniel: 'doorway' } })).toBe(false);
  });

  it('names the places and figures that nobody has drawn', () => {
    const manifest = PictureManifestSchema.parse({ frame: [1280, 720], places: { hall } });
    expect(findGaps({ place: 'hall', people: { daniel: 'doorway' } }, manifest)).toEqual([]);
    expect(findGaps({ place: null, people: {} }, manifest)).toEqual([]);
    expect(findGaps({ place: 'attic', people: { daniel: 'doorway' } }, manifest)).toEqual(['place "attic"']);
    expect(findGaps({ place: 'hall', people: { isla: 'stairs' } }, manifest)).toEqual([
      'figure "isla stairs" at "hall"',
    ]);
  });
});
