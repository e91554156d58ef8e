// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { catchErrors, originOf } from './catch-errors.ts';

const HERE = 'https://example.org';
function thrownIn(address: string): Error {
  const error = new Error('broken');
  error.stack = `Error: broken\n    at x (${address}:1:2)`;
  return error;
}

test('a fault in the picture is not a fault in the game', () => {
  expect(originOf(thrownIn(`${HERE}/assets/stage-x1y2.js`), HERE)).toBe('picture');
  expect(originOf(thrownIn(`${HERE}/src/stage/weather.ts`), HERE)).toBe('picture');
});

test('a fault in our own words is ours', () => {
  expect(originOf(thrownIn(`${HERE}/assets/index-x1y2.js`), HERE)).toBe('words');
});

test('what an extension throws, or a browser only warns about, is not', () => {
  expect(originOf(thrownIn('chrome-extension://abc/content.js'), HERE)).toBe('elsewhere');
  expect(originOf(undefined, HERE)).toBe('elsewhere');
});

test('what is no error, such as a browser’s remark on sizes, is reported to nobody', () => {
  const reported: unknown[] = [];
  const stop = catchErrors(window, (error) => reported.push(error));
  window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed', error: null }));
  expect(reported).toEqual([]);
  window.dispatchEvent(new ErrorEvent('error', { error: new Error('ours') }));
  expect(reported).toHaveLength(1);
  stop();
});
