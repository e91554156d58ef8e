import { expect, test } from 'vitest';
import { layoutFor } from './layout.ts';

/** `times` is how many times its usual size the text has. */
const room = (width: number, height: number, times = 1, picture: 'on' | 'calm' | 'off' = 'on') =>
  layoutFor({ width, height, rem: 16 * times, picture });

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
  expect(room(1280, 720, 1, 'off')).toBe('flow');
  expect(room(1280, 720, 1, 'calm')).toBe('wide');
});

test('large text counts against the picture: what can be done comes before what can be seen', () => {
  expect(room(1280, 720, 1.25)).toBe('wide');
  expect(room(1280, 720, 1.5)).toBe('flow');
  expect(room(1920, 1080, 1.8)).toBe('wide');
  expect(room(1920, 1080, 2.4)).toBe('flow');
  expect(room(390, 844, 1.25)).toBe('tall');
  expect(room(390, 844, 2)).toBe('flow');
});
