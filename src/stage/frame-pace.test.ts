import { describe, expect, it } from 'vitest';
import { createFramePace } from './frame-pace.ts';

/** What the watch says after frames of these lengths. */
function after(lengths: readonly number[]): boolean {
  const pace = createFramePace();
  return lengths.map((ms) => pace.isTooSlow(ms)).at(-1) ?? false;
}
const frames = (count: number, ms: number) => Array.from({ length: count }, () => ms);

describe('the pace of frames', () => {
  it('lets a phone that saves its battery at thirty frames a second go on moving', () => {
    expect(after(frames(500, 33))).toBe(false);
  });

  it('gives up on a device that draws eight frames a second', () => {
    expect(after(frames(40, 125))).toBe(true);
  });

  it('forgives a few long frames while things load, and the first one after a sleep', () => {
    expect(after([...frames(5, 250), ...frames(60, 16)])).toBe(false);
    expect(after([...frames(60, 16), 250, ...frames(60, 16)])).toBe(false);
  });

  it('does not start again once it has given up', () => {
    expect(after([...frames(40, 125), ...frames(200, 16)])).toBe(true);
  });
});
