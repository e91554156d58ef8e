import { describe, expect, it } from 'vitest';
import {
  breathScale,
  easeTowards,
  fadeTowards,
  idleSway,
  lampGlow,
  LONGEST_TRAVEL,
  parallaxOffset,
  STILL_DEPTH,
} from './motion.ts';

/** The value after one second of frames at this rate. */
function afterOneSecond(framesPerSecond: number, move: (value: number, elapsedMs: number) => number): number {
  let value = 0;
  for (let frame = 0; frame < framesPerSecond; frame += 1) value = move(value, 1000 / framesPerSecond);
  return value;
}

const ease = (value: number, elapsedMs: number) => easeTowards(value, 1, elapsedMs);
const fade = (value: number, elapsedMs: number) => fadeTowards(value, 1, elapsedMs, 2000);

describe('motion', () => {
  it('eases to the same place in the same time on a slow phone and on a fast screen', () => {
    expect(afterOneSecond(20, ease)).toBeCloseTo(afterOneSecond(120, ease), 9);
  });

  it('fades in the time it is given at any frame rate, and no further', () => {
    expect(afterOneSecond(15, fade)).toBeCloseTo(0.5);
    expect(afterOneSecond(120, fade)).toBeCloseTo(0.5);
    expect(fadeTowards(0.9, 1, 5000, 200)).toBe(1);
    expect(fadeTowards(0.1, 0, 5000, 200)).toBe(0);
  });

  it('cuts where there is to be no motion', () => {
    expect(fadeTowards(0, 1, Number.POSITIVE_INFINITY, 200)).toBe(1);
    expect(fadeTowards(1, 0, Number.POSITIVE_INFINITY, 200)).toBe(0);
  });

  it('leaves planes at the depth of the wall where they are', () => {
    expect(parallaxOffset({ x: 1, y: 1 }, STILL_DEPTH)).toEqual({ x: 0, y: 0 });
  });

  it('never moves the sky farther than the overscan allows', () => {
    const far = parallaxOffset({ x: 1.35, y: 1 }, 0);
    expect(Math.abs(far.x)).toBeLessThanOrEqual(LONGEST_TRAVEL.x + 1e-9);
    expect(Math.abs(far.y)).toBeLessThanOrEqual(LONGEST_TRAVEL.y + 1e-9);
    expect(LONGEST_TRAVEL.x).toBeLessThan(48);
    expect(LONGEST_TRAVEL.y).toBeLessThan(36);
  });

  it('gives everyone a breath of their own, and no more than half a hundredth', () => {
    const heights = Array.from({ length: 200 }, (_, step) => breathScale(step * 50, 'priya'));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...heights)).toBeLessThanOrEqual(1.005);
    expect(breathScale(1000, 'priya')).not.toBeCloseTo(breathScale(1000, 'daniel'), 4);
  });

  it('lets no light change by a tenth in a third of a second: nothing flashes', () => {
    for (let ms = 0; ms < 60_000; ms += 50) {
      expect(Math.abs(lampGlow(ms + 333) - lampGlow(ms))).toBeLessThan(0.1);
      expect(lampGlow(ms)).toBeLessThanOrEqual(1);
      expect(lampGlow(ms)).toBeGreaterThanOrEqual(0.86);
    }
  });

  it('sways slowly when nobody touches anything', () => {
    for (let ms = 0; ms < 60_000; ms += 100) expect(Math.abs(idleSway(ms + 1000) - idleSway(ms))).toBeLessThan(0.08);
  });
});
