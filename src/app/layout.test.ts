import { expect, test } from 'vitest';
import { layoutFor, type Room } from './layout.ts';

const room = (width: number, height: number, settings: Partial<Room['settings']> = {}) =>
  layoutFor({ width, height, settings: { picture: 'on', textSize: '100', ...settings } });

test('a laptop reads beside, a phone reads below', () => {
  expect(room(1280, 720)).toBe('wide');
  expect(room(1024, 768)).toBe('wide');
  expect(room(390, 844)).toBe('tall');
  expect(room(768, 1024)).toBe('tall');
  expect(room(2560, 1080)).toBe('wide');
});

test('where there is little room, or the picture is off, there are only words', () => {
  expect(room(320, 256)).toBe('flow');
  expect(room(844, 390)).toBe('flow');
  expect(room(1280, 720, { picture: 'off' })).toBe('flow');
});

test('large text counts against the picture', () => {
  expect(room(1280, 720, { textSize: '125' })).toBe('wide');
  expect(room(1920, 1080, { textSize: '200' })).toBe('wide');
  expect(room(1280, 720, { textSize: '200' })).toBe('flow');
  expect(room(390, 844, { textSize: '125' })).toBe('tall');
  expect(room(390, 844, { textSize: '200' })).toBe('flow');
});
