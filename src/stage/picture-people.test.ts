import { describe, expect, it } from 'vitest';
import type { Picture } from '../story/beat.ts';
import { PictureManifestSchema, type Place } from './manifest-schema.ts';
import { chooseHead, findGlint, findPoint, findWindows, isShown, samePicture } from './picture-people.ts';

const plane = { files: ['hall/room.webp'], x: 0, y: 0, w: 1280, h: 720, depth: 0.6, blend: 'normal' };
const head = { on: [300, 0, 60, 80], x: 670, y: 160, at: [700, 200] };
const hall = {
  background: '#2b1916',
  landscape: [80, 70, 1120, 415],
  portrait: [292, 0, 675, 720],
  rain: null,
  steam: [],
  lights: { lamp: 'on' },
  points: { coats: [1000, 240] },
  planes: [
    { ...plane, name: 'room' },
    {
      ...plane,
      name: 'daniel-doorway',
      who: 'daniel',
      how: 'doorway',
      pivot: [700, 660],
      person: { sheet: [400, 700], neck: [700, 240], heads: { charming: head, cold: head } },
    },
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

const picture: Picture = { place: 'hall', people: { daniel: 'doorway' }, faces: {}, lights: {}, push: null };

describe('what is on show', () => {
  it('is a plane of the place always, and a figure only while they stand that way', () => {
    expect(isShown({}, picture)).toBe(true);
    expect(isShown({ who: 'daniel', how: 'doorway' }, picture)).toBe(true);
    expect(isShown({ who: 'daniel', how: 'doorway' }, { ...picture, people: { daniel: 'pockets' } })).toBe(false);
    expect(isShown({ who: 'daniel', how: 'doorway' }, { ...picture, people: {} })).toBe(false);
  });

  it('is a light while it is on: as the place has it, until the story switches it', () => {
    const off = { ...picture, lights: { lamp: 'off' } } as const;
    expect(isShown({ light: 'lamp' }, picture, { lamp: 'on' })).toBe(true);
    expect(isShown({ light: '!lamp' }, picture, { lamp: 'on' })).toBe(false);
    expect(isShown({ light: 'lamp' }, off, { lamp: 'on' })).toBe(false);
    expect(isShown({ light: '!lamp' }, off, { lamp: 'on' })).toBe(true);
  });

  it('changes with people, faces, lights and what is looked at, and with nothing else', () => {
    expect(samePicture(picture, { ...picture, people: { daniel: 'doorway' } })).toBe(true);
    expect(samePicture(picture, { ...picture, people: {} })).toBe(false);
    expect(samePicture(picture, { ...picture, people: { priya: 'doorway' } })).toBe(false);
    expect(samePicture(picture, { ...picture, place: 'kitchen' })).toBe(false);
    expect(samePicture(picture, { ...picture, faces: { daniel: 'cold' } })).toBe(false);
    expect(samePicture(picture, { ...picture, lights: { lamp: 'off' } })).toBe(false);
    expect(samePicture(picture, { ...picture, push: 'coats' })).toBe(false);
  });

  it('is the face that was asked for, or the nearest that is drawn', () => {
    const heads = ['charming', 'cold', 'cold@priya'];
    expect(chooseHead(heads, undefined)).toBe('charming');
    expect(chooseHead(heads, 'cold@priya')).toBe('cold@priya');
    expect(chooseHead(heads, 'cold@isla')).toBe('cold');
    expect(chooseHead(heads, 'afraid')).toBe('charming');
  });

  it('moves to a thing at its point and to a person at their face, and marks nobody but at their feet', () => {
    const { places } = PictureManifestSchema.parse({ frame: [1280, 720], places: { hall } });
    const place = places['hall'] as Place;
    expect(findPoint(place, picture.people, 'coats')).toEqual([1000, 240]);
    expect(findPoint(place, picture.people, 'daniel')).toEqual([700, 200]);
    expect(findGlint(place, picture.people, 'coats')).toEqual([1000, 240]);
    expect(findGlint(place, picture.people, 'daniel')).toEqual([700, 660]);
    expect(findPoint(place, {}, 'daniel')).toBeNull();
    expect(findGlint(place, {}, 'daniel')).toBeNull();
    expect(findPoint(place, picture.people, 'piano')).toBeNull();
  });

  it('is looked at through the windows of whoever stands aside', () => {
    const aside = { landscape: [0, 0, 600, 300], portrait: [0, 0, 300, 320] };
    const van = { ...plane, name: 'isla-van', who: 'isla', how: 'van', windows: aside };
    const { places } = PictureManifestSchema.parse({
      frame: [1280, 720],
      places: { hall: { ...hall, planes: [...hall.planes, van] } },
    });
    const place = places['hall'] as Place;
    expect(findWindows(place, { isla: 'van' })).toEqual(aside);
    expect(findWindows(place, { isla: 'stairs' })).toBe(place);
  });
});
