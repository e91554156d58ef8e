import { describe, expect, it } from 'vitest';
import {
  blinkAt,
  breathScale,
  easePush,
  easeTowards,
  fadeTowards,
  glanceAt,
  glowOpacity,
  headTilt,
  idleSway,
  LONGEST_TRAVEL,
  parallaxOffset,
  STILL_DEPTH,
  weightShift,
} from './motion.ts';

/** The value after one second of frames at this rate. */
function afterOneSecond(framesPerSecond: number, move: (value: number, elapsedMs: number) => number): number {
  let value = 0;
  for (let frame = 0; frame < framesPerSecond; frame += 1) value = move(value, 1000 / framesPerSecond);
  return value;
}

/** How often a light turns from rising to falling or back in a minute. */
function countTurns(opacity: (ms: number) => number): number {
  let turns = 0;
  for (let ms = 20; ms < 60_000; ms += 10) {
    const before = opacity(ms) - opacity(ms - 10);
    const after = opacity(ms + 10) - opacity(ms);
    if (before * after < 0) turns += 1;
  }
  return turns;
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

  it('G-08: lets no light flash: none goes down and up again three times in a second, and lamps hardly move', () => {
    for (const kind of ['lamp', 'sun', 'blue', 'steady'] as const) {
      const turns = countTurns((ms) => glowOpacity(kind, ms));
      // A flash is a change there and back; three a second is the limit of WCAG 2.3.1. Ours stay under one.
      expect(turns / 60 / 2).toBeLessThan(1);
    }
    for (let ms = 0; ms < 60_000; ms += 50) {
      expect(Math.abs(glowOpacity('lamp', ms + 333) - glowOpacity('lamp', ms))).toBeLessThan(0.1);
      expect(Math.abs(glowOpacity('blue', ms + 50) - glowOpacity('blue', ms))).toBeLessThan(0.06);
    }
  });

  it('has no blue light, and lamps as they are, where nothing is to move', () => {
    expect(glowOpacity('blue', null)).toBe(0);
    expect(glowOpacity('lamp', null)).toBe(1);
    expect(glowOpacity('sun', null)).toBe(1);
  });

  it('blinks for an eighth of a second, twelve to twenty times a minute, and not in step with others', () => {
    const shut = Array.from({ length: 60_000 }, (_, ms) => blinkAt(ms, 'priya'));
    const blinks = shut.filter((isShut, ms) => isShut && !shut[ms - 1]).length;
    expect(blinks).toBeGreaterThanOrEqual(12);
    expect(blinks).toBeLessThanOrEqual(20);
    expect(shut.filter(Boolean).length / blinks).toBeCloseTo(130, -1);
    const together = shut.filter((isShut, ms) => isShut && blinkAt(ms, 'daniel')).length;
    expect(together).toBeLessThan(1000);
  });

  it('glances aside now and then, for as long as it takes to be seen', () => {
    const aside = Array.from({ length: 1200 }, (_, step) => glanceAt(step * 100, 'isla'));
    const share = aside.filter(Boolean).length / aside.length;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.2);
  });

  it('moves heads and feet by less than a degree', () => {
    for (let ms = 0; ms < 60_000; ms += 100) {
      expect(Math.abs(headTilt(ms, 'sam'))).toBeLessThan(Math.PI / 180);
      expect(Math.abs(weightShift(ms, 'sam'))).toBeLessThan(Math.PI / 360);
    }
  });

  it('moves towards what is looked at and arrives', () => {
    expect(afterOneSecond(30, (way, elapsedMs) => easePush(way, 1, elapsedMs))).toBeGreaterThan(0.5);
    let way = 0;
    for (let frame = 0; frame < 600; frame += 1) way = easePush(way, 1, 16);
    expect(way).toBe(1);
  });

  it('sways slowly when nobody touches anything', () => {
    for (let ms = 0; ms < 60_000; ms += 100) expect(Math.abs(idleSway(ms + 1000) - idleSway(ms))).toBeLessThan(0.08);
  });
});
