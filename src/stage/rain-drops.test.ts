import { describe, expect, it } from 'vitest';
import type { Box } from './picture-layout.ts';
import { dropAt, makeDrops, type Rain } from './rain-drops.ts';

const VIEW: Box = [-18, -28, 1316, 776];
const RAIN: Rain = { front: true, lit: [470, 860] };

describe('rain', () => {
  it('is the same rain on every visit', () => {
    expect(makeDrops(RAIN, VIEW)).toEqual(makeDrops(RAIN, VIEW));
  });

  it('keeps falling through the view and comes round again', () => {
    for (const drop of makeDrops(RAIN, VIEW)) {
      const heights = [0, 137, 1234, 98_765].map((ms) => dropAt(drop, ms, VIEW).y);
      for (const y of heights) {
        expect(y).toBeGreaterThanOrEqual(VIEW[1] - drop.length);
        expect(y).toBeLessThanOrEqual(VIEW[1] + VIEW[3] + drop.length);
      }
    }
  });

  it('starts again out of sight, so no drop is seen to jump', () => {
    const drop = { ...makeDrops(RAIN, VIEW)[0]!, start: 0 };
    expect(dropAt(drop, 0, VIEW).y + drop.length / 2).toBeLessThan(VIEW[1]);
    const roundMs = ((VIEW[3] + 2 * drop.length) / drop.speed) * 1000;
    expect(dropAt(drop, roundMs - 0.001, VIEW).y - drop.length / 2).toBeGreaterThan(VIEW[1] + VIEW[3]);
  });

  it('is warm only where the light falls, and palest at its edges', () => {
    const lit = makeDrops(RAIN, VIEW).filter((drop) => drop.light === 'lit');
    expect(lit.length).toBeGreaterThan(20);
    for (const drop of lit) {
      expect(drop.x).toBeGreaterThanOrEqual(RAIN.lit[0]);
      expect(drop.x).toBeLessThanOrEqual(RAIN.lit[1]);
    }
    const nearEdge = lit.filter((drop) => drop.x < 500 || drop.x > 830);
    for (const drop of nearEdge) expect(drop.opacity).toBeLessThan(0.3);
  });

  it('falls between us and the people only where the place says so', () => {
    expect(makeDrops(RAIN, VIEW).some((drop) => drop.light === 'near')).toBe(true);
    expect(makeDrops({ ...RAIN, front: false }, VIEW).some((drop) => drop.light === 'near')).toBe(false);
  });

  it('asks less of a phone, which sees less of the picture', () => {
    expect(makeDrops(RAIN, [432, 120, 450, 480]).length).toBeLessThan(makeDrops(RAIN, VIEW).length / 3);
  });
});
